"""Which of several entities a name means, by what the document says itself; in doubt it stays ambiguous.

Words beside it leave only those of a type: a place behind "in", a person with a title, somebody who can act before "said". Among these a longer name in
the same document decides first (Newcastle United, then Newcastle), then the type alone, then who is above or below somebody else whom the document
names, then whose label the name is: everybody else has it as an alias only.
"""

import re
from collections.abc import Iterator, Mapping

from factmark.language.gazetteer import Found, fold
from factmark.language.kind import AGENTS
from factmark.language.ko.name_word import OFFICES
from factmark.language.short_name import Kinds
from factmark.language.spot import Spot
from factmark.model.entity import EntityType
from factmark.model.span import Span

Labels = Mapping[str, tuple[str, ...]]
"""Folded name that several entities have -> those of them whose label it is."""

_WORD_BEFORE = re.compile(r"([A-Za-z]+\.?) $")
_PERSON_TITLES = frozenset(
    "mr. mrs. ms. dr. mr mrs ms dr president chairman chairwoman minister senator sen. rep. gov. governor coach actor actress singer".split()
)
"""Words right before a name that only a person has; a chief executive may stand before a company's name."""

_OFFICE_BEHIND = re.compile(rf"\s?(?:{'|'.join(sorted(OFFICES, key=len, reverse=True))})(?![가-힣]{{2}})")
_ACTING_BEHIND = re.compile(
    r" (?:said|says|told|announced|acquired|bought|approved|signed|sued|hired|ordered|accused|agreed|plans|denied|reported)\b"
    r"|\s?(?:측|관계자|대변인)(?![가-힣]{2})"
)
"""What only somebody who acts does or has."""

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
    fitting = _fitting(text, span, keys, kinds)
    name = fold(span.of(text))
    longer = {key for full, key in sure if key in keys and len(full) > len(name) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", full)}
    tied = {key for key in keys if any(other not in keys and (other in kinds(key) or key in kinds(other)) for _, other in sure)}
    called = {key for key in labels.get(name, ()) if EntityType.CONCEPT.value not in kinds(key)}
    ways = (longer & fitting, fitting if len(fitting) < len(keys) else set[str](), tied & fitting, called & fitting)
    return next((next(iter(only)) for only in ways if len(only) == 1), None)


def _fitting(text: str, span: Span, keys: tuple[str, ...], kinds: Kinds) -> set[str]:
    """Those of a type that the words beside the name ask for: a place behind "in", a person with a title, somebody who can say or buy; all where none is."""
    types = frozenset[str]()
    if _PLACE_BEFORE.search(text, max(0, span.start - 12), span.start):
        types = frozenset({EntityType.PLACE.value})
    elif _is_titled(text, span):
        types = frozenset({EntityType.PERSON.value})
    elif _ACTING_BEHIND.match(text, span.end):
        types = AGENTS
    return {key for key in keys if kinds(key) & types} or set(keys)


def _is_titled(text: str, span: Span) -> bool:
    before = _WORD_BEFORE.search(text, max(0, span.start - 24), span.start)
    return (before is not None and before[1].lower() in _PERSON_TITLES) or _OFFICE_BEHIND.match(text, span.end) is not None
