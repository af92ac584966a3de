"""The last words of names: "the dam" is the Xiluodu Dam where a text has named no other."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from factmark.language.en.inflection import noun_lemma
from factmark.language.spot import Spot

PUBLIC_HEADS = frozenset(
    "ministry department agency commission committee council court parliament senate house congress government administration authority bureau office general "
    "police army navy force forces military party coalition union federation association league university college institute school nations pact treaty "
    "tribunal embassy reserve fed".split()
)
"""Last words of names that belong to no company."""

ACTING_HEADS = frozenset("ministry department court union party coalition university club commission panel tribunal institute airline government".split())
"""Words for a body that stand for the one so named, and for no other organization: the union is not Samsung."""


CLASS_WORDS = frozenset("bloc district island islands peninsula village town municipality suburb neighbourhood neighborhood".split())
"""Words behind the name of a place that only say what it is; not of what lies in it, as an airport does."""


def heads(text: str, names: Iterable[Spot]) -> Mapping[str, frozenset[str]]:
    """Per id the last words, in the singular, of the names of several words under which a document speaks of it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for spot in names:
        words = spot.span.of(text).split()
        if len(spot.keys) == 1 and len(words) > 1:
            found[spot.keys[0]].add(noun_lemma(words[-1].lower()))
    return {key: frozenset(words) for key, words in found.items()}
