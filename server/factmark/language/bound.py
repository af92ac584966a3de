"""Ranges of numbers from the words around them, by a table of each language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factmark.language.figure import Masked
from factmark.language.worded import Bound, Side, Worded, bounded

_REACH = 40
"""How many characters the words that bound a number take at most."""

Sides = tuple[tuple[re.Pattern[str], Side, bool], ...]
"""Patterns of bounding words, the side they bound and whether the number itself is inside; the first that matches counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """The words of one language. `before` patterns end at the number, `after` patterns begin behind it; `pairs` name their numbers `low` and `high`.

    `equal` behind a number lets it in ("less than 30 or equal"); `joint` may stand between two bounds that make one range.
    """

    pairs: tuple[re.Pattern[str], ...]
    before: Sides
    after: Sides
    equal: re.Pattern[str]
    joint: re.Pattern[str]
    number: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    bound: Bound


def ranges(masked: Masked, grammar: Grammar) -> tuple[Worded, ...]:
    """The ranges of a text whose numbers are masked, in order; the low end of a pair is inside, the high end is not."""
    taken: set[int] = set()
    found: list[Worded] = []
    for pattern in grammar.pairs:
        for match in pattern.finditer(masked.text):
            worded = _pair(masked, match)
            if worded is not None and not taken & {match.start("low"), match.start("high")}:
                taken |= {match.start("low"), match.start("high")}
                found.append(worded)
    found += _joined(masked, grammar, [place for place in _places(masked, grammar) if not taken & set(range(place.start, place.end))])
    return tuple(found)


def _pair(masked: Masked, match: re.Match[str]) -> Worded | None:
    first, last = masked.numeral(match["low"]), masked.numeral(match["high"])
    low, high = sorted((first.value, last.value))
    is_plain = first.value <= last.value
    start = match.start("from") if "from" in match.groupdict() and match["from"] is not None else match.start()
    bounds = Bound(side=Side.LOW, value=low, is_inside=True), Bound(side=Side.HIGH, value=high, is_inside=not is_plain)
    return bounded(masked.span(start, match.end()), *bounds) if low < high else None


def _places(masked: Masked, grammar: Grammar) -> Iterator[_Place]:
    for match in grammar.number.finditer(masked.text):
        place = _place(masked, grammar, match)
        if place is not None:
            yield place


def _place(masked: Masked, grammar: Grammar, match: re.Match[str]) -> _Place | None:
    text, value = masked.text, masked.numeral(match.group()).value
    for pattern, side, is_inside in grammar.after:
        after = pattern.match(text, match.end())
        if after is not None:
            lead = next(
                (
                    lead
                    for other, its, _ in grammar.before
                    if its in {side, Side.BOTH} and (lead := other.search(text, max(0, match.start() - _REACH), match.start()))
                ),
                None,
            )
            return _Place(match.start() if lead is None else lead.start(), after.end(), Bound(side=side, value=value, is_inside=is_inside))
    for pattern, side, is_inside in grammar.before:
        before = pattern.search(text, max(0, match.start() - _REACH), match.start())
        if before is not None:
            equal = grammar.equal.match(text, match.end())
            end = match.end() if equal is None else equal.end()
            return _Place(before.start(), end, Bound(side=side, value=value, is_inside=is_inside or equal is not None))
    return None


def _joined(masked: Masked, grammar: Grammar, places: list[_Place]) -> Iterator[Worded]:
    """Two bounds beside each other as one range where that leaves something between them."""
    at = 0
    while at < len(places):
        place = places[at]
        following = places[at + 1] if at + 1 < len(places) else None
        if following is not None and grammar.joint.fullmatch(masked.text, place.end, following.start):
            both = bounded(masked.span(place.start, following.end), place.bound, following.bound)
            if both is not None:
                yield both
                at += 2
                continue
        alone = bounded(masked.span(place.start, place.end), place.bound)
        if alone is not None:
            yield alone
        at += 1
