"""What produced a machine annotation."""

from dataclasses import dataclass
from datetime import datetime

ENGINE = "factmark/0.1.0"
"""Name and version of the reading engine; stored with every machine annotation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """`factbase` is the version of the fact base that was read against; `generated` is in UTC."""

    engine: str
    factbase: str
    generated: datetime
