"""Long lists of ids in portions that a database takes as parameters of one query."""

from collections.abc import Iterable, Iterator
from itertools import islice

BATCH_IDS = 500
"""Well under the 32,766 parameters SQLite allows, and large enough that a query's cost is not the round trip."""


def batches(ids: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The ids without repetition, `BATCH_IDS` at a time."""
    rest = iter(dict.fromkeys(ids))
    while batch := tuple(islice(rest, BATCH_IDS)):
        yield batch
