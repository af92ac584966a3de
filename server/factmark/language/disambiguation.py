"""Which of several entities a name means, by what the document says itself; in doubt it stays ambiguous.

A longer name in the same document decides first (Newcastle United, then Newcastle), then a preposition that only a place follows, then whose
label the name is: everybody else has it as an alias only.
"""

import re
from collections.abc import Iterator, Mapping

from factmark.language.gazetteer import Found, fold
from factmark.language.short_name import Kinds
from factmark.language.spot import Spot
from factmark.model.entity import EntityType
from factmark.model.span import Span

Labels = Mapping[str, tuple[str, ...]]
"""Folded name that several entities have -> those of them whose label it is."""

_PLACE_BEFORE = re.compile(r"\b(?:in|near|across|outside|throughout|around) $", re.IGNORECASE)


def disambiguated(text: str, found: Found, labels: Labels, kinds: Kinds) -> Iterator[Spot]:
    """The names among those `found` that several entities have and that the document gives to one of them."""
    sure = [(fold(span.of(text)), keys[0]) for span, keys in found if len(keys) == 1]
    for span, keys in found:
        if len(keys) > 1:
            meant = _meant(text, span, keys, sure, labels, kinds)
            if meant is not None:
                yield Spot(span=span, keys=(meant,), is_entity=True)


def _meant(text: str, span: Span, keys: tuple[str, ...], sure: list[tuple[str, str]], labels: Labels, kinds: Kinds) -> str | None:
    name = fold(span.of(text))
    longer = {key for full, key in sure if key in keys and len(full) > len(name) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", full)}
    places = {key for key in keys if EntityType.PLACE.value in kinds(key)} if _PLACE_BEFORE.search(text, max(0, span.start - 12), span.start) else set()
    called = {key for key in labels.get(name, ()) if EntityType.CONCEPT.value not in kinds(key)}
    return next((next(iter(only)) for only in (longer, places, called) if len(only) == 1), None)
