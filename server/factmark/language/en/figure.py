"""Every number of an English text: digits, words, both with scales, ordinals and fractions (one and a half million, two thirds, 3 3/4)."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from factmark.language.en.figure_token import HALVES, ORDINALS, SCALE_ORDINALS, SCALES, Sort, Token, runs
from factmark.language.figure import Numeral
from factmark.model.span import Span

_THOUSAND = Decimal(1000)
_MILLION = Decimal(10**6)
"""From here on "and a half" is a half of the scale word: one million and a half is 1,500,000."""
_ODDS_AT_MOST = 1000
""""1 in 20" are odds; "5 in 2009" are not."""

_MINUS = re.compile(r"(?<![\w)])[-−]\s?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A number read from one token up to `end`, the first token behind it; `scale` is its last scale word, `whole` what stood before its "and"."""

    value: Decimal
    end: int
    scale: Decimal = Decimal(1)
    whole: Decimal = Decimal(0)
    is_ordinal: bool = False


def numerals(text: str) -> tuple[Numeral, ...]:
    """Every number with its exact value, in order, the longest where several begin at one place.

    Numbers glued to letters (200lbs, USD115) and a lone "one" are bare: they count only with the unit beside them.
    """
    found: list[Numeral] = []
    for run in runs(text):
        at = 0
        while at < len(run):
            read = _signed(run, at)
            if read is None:
                at += 1
                continue
            found.append(_numeral(text, run, at, read))
            at = read.end
    return tuple(found)


def _signed(run: list[Token], at: int) -> _Read | None:
    if run[at].word in {"minus", "negative"}:
        read = _mixed(run, at + 1) if at + 1 < len(run) else None
        return None if read is None else replace(read, value=-read.value)
    return _mixed(run, at)


def _mixed(run: list[Token], at: int) -> _Read | None:
    """A whole number, a fraction, or one and the other, with what they are a part of (of a million)."""
    read = _fraction(run, at)
    if read is not None:
        return _scaled(run, read)
    read = _cardinal(run, at)
    if read is None or read.is_ordinal:
        return read
    return _ratio(run, read) or _spoken(run, read) or _with_part(run, read)


def _spoken(run: list[Token], read: _Read) -> _Read | None:
    """The decimals of a number that is spoken: two point five, and the scale behind them."""
    digits = ""
    end = read.end + 1
    while _is(run, read.end, "point") and _sort(run, end) is Sort.SMALL and run[end].value < 10:
        digits, end = digits + str(run[end].value), end + 1
    if not digits:
        return None
    spoken = _Read(value=read.value + Decimal(f"0.{digits}"), end=end)
    return replace(spoken, value=spoken.value * run[end].value, end=end + 1) if _sort(run, end) is Sort.SCALE else spoken


def _with_part(run: list[Token], read: _Read) -> _Read:
    """The number with the fraction behind it: 2 1/4, one and a half, one million and a half."""
    at = read.end + (_is(run, read.end, "and"))
    part = _fraction(run, at) if at < len(run) and (at > read.end or run[at].sort is Sort.FRACTION) else None
    if part is None or part.value >= 1:
        return read
    scaled = _scaled(run, part)
    factor = read.scale if scaled.end == part.end and read.scale >= _MILLION else Decimal(1)
    if scaled.end > part.end and read.scale == 1:
        return replace(scaled, value=(read.value + part.value) * (scaled.value / part.value))
    return replace(scaled, value=read.value + scaled.value * factor)


def _fraction(run: list[Token], at: int) -> _Read | None:
    """3/4, half, a third, two thirds; None where no part is named."""
    first = run[at]
    if first.sort is Sort.FRACTION:
        return _Read(value=first.value, end=at + 1)
    if first.word in HALVES:
        return _Read(value=Decimal("0.5"), end=at + 1)
    if first.sort is Sort.PART and first.word == "quarter" and _sort(run, at + 1) is Sort.SCALE:
        return _Read(value=1 / first.value, end=at + 1)
    if first.word in {"a", "an"} and _sort(run, at + 1) is Sort.PART and not run[at + 1].is_plural:
        return _Read(value=1 / run[at + 1].value, end=at + 2)
    return _parts(run, _cardinal(run, at))


def _parts(run: list[Token], upper: _Read | None) -> _Read | None:
    """The fraction of a number and the part behind it.

    "And" before a proper fraction adds it (one hundred and three quarters is 100.75), before any other it belongs to the number (132 fifths).
    """
    if upper is None or upper.is_ordinal or _sort(run, upper.end) is not Sort.PART:
        return None
    part = run[upper.end]
    if not part.is_plural and upper.value != 1:
        return None
    rest = (upper.value - upper.whole) / part.value
    return _Read(value=upper.whole + rest if rest < 1 else upper.value / part.value, end=upper.end + 1)


def _scaled(run: list[Token], read: _Read) -> _Read:
    """A fraction with the scale word it is a part of: half a million, two thirds of a million, quarter million."""
    at = read.end + _is(run, read.end, "of")
    at += _is(run, at, "a")
    if _sort(run, at) is not Sort.SCALE:
        return read
    return replace(read, value=read.value * run[at].value, end=at + 1, scale=run[at].value)


def _ratio(run: list[Token], read: _Read) -> _Read | None:
    """One over three, one out of three, 1 in 20: only where the part is the smaller."""
    link = run[read.end].word if read.end < len(run) else ""
    at = read.end + (2 if link == "out" and _is(run, read.end + 1, "of") else 1)
    at += _is(run, at, "every")
    if link not in {"over", "out", "in"} or at >= len(run) or (link == "out" and at == read.end + 1):
        return None
    lower = _cardinal(run, at)
    if lower is None or lower.is_ordinal or not 0 < read.value < lower.value or lower.value > _ODDS_AT_MOST:
        return None
    return _Read(value=read.value / lower.value, end=lower.end)


def _cardinal(run: list[Token], at: int) -> _Read | None:
    """The longest whole number from one token on; what is said next must be smaller than the last scale leaves room for."""
    total = section = whole = Decimal(0)
    scale, top, room, place = Decimal(1), Decimal(10**15), Decimal(10**15), at
    if _sort(run, at) is Sort.LINK:
        if run[at].word not in {"a", "an"} or _sort(run, at + 1) is not Sort.SCALE:
            return None
        section, room, place = Decimal(1), Decimal(0), at + 1
    while place < len(run):
        token = run[place]
        if token.word == "and" and room >= 10:
            if not _goes_on(run, place, room, scale):
                break
            whole, place = total + section, place + 1
        elif token.sort in {Sort.SMALL, Sort.DIGITS} and token.value < room and (token.sort is Sort.SMALL or place == at):
            section, room = section + token.value, _room(token)
            place += 1
        elif token.sort is Sort.SCALE and (section or (place == at and not token.is_plural)) and not (total and token.value >= top):
            is_apart = token.value == SCALES["dozen"] and whole > 0
            total, section, scale, room = _with_scale(total, section - whole if is_apart else section, token.value)
            section += whole if is_apart else 0
            top = scale if scale >= _THOUSAND else top
            place += 1
        elif total + section > 1 and not token.is_plural and token.word in SCALE_ORDINALS:
            return _Read(value=total + section * SCALE_ORDINALS[token.word], end=place + 1, is_ordinal=True)
        elif _is_ordinal(token, room, is_first=place == at):
            return _Read(value=total + section + token.value, end=place + 1, is_ordinal=True)
        else:
            break
    return None if place == at or run[place - 1].word == "and" else _Read(value=total + section, end=place, scale=scale, whole=whole)


def _goes_on(run: list[Token], place: int, room: Decimal, scale: Decimal) -> bool:
    """True where "and" ties a smaller number to what was said: one hundred and five, twenty and three."""
    follower = run[place + 1] if place + 1 < len(run) else None
    if follower is None or follower.sort not in {Sort.SMALL, Sort.ORDINAL, Sort.PART} or follower.value >= room:
        return False
    if scale == 1 and follower.sort is not Sort.SMALL:
        return False
    is_part = scale >= _MILLION and _sort(run, place + 2) is Sort.PART
    return not (follower.word in HALVES or follower.is_plural or is_part)


def _with_scale(total: Decimal, section: Decimal, scale: Decimal) -> tuple[Decimal, Decimal, Decimal, Decimal]:
    """Total, section, last scale and the room it leaves, after one more scale word."""
    if scale < 1000:
        return total, (section or 1) * scale, scale, scale
    return total + (section or 1) * scale, Decimal(0), scale, scale


def _room(token: Token) -> Decimal:
    """What may be added to a small number: twenty leaves room for one to nine, others for nothing but a scale."""
    is_tens = token.sort is Sort.SMALL and token.value >= 20 and token.value % 10 == 0
    return Decimal(10 if is_tens else 0)


def _is_ordinal(token: Token, room: Decimal, *, is_first: bool) -> bool:
    if token.sort is Sort.ORDINAL:
        return is_first or token.value < room
    is_word = token.sort is Sort.PART and not token.is_plural and token.word in ORDINALS
    return is_word and (is_first or token.value < room)


def _sort(run: list[Token], at: int) -> Sort | None:
    return run[at].sort if at < len(run) else None


def _is(run: list[Token], at: int, word: str) -> bool:
    return at < len(run) and run[at].word == word


def _numeral(text: str, run: list[Token], at: int, read: _Read) -> Numeral:
    start, end, value = run[at].start, run[read.end - 1].end, read.value
    minus = _MINUS.search(text, max(0, start - 2), start) if run[at].sort in {Sort.DIGITS, Sort.FRACTION, Sort.SMALL} else None
    if minus is not None:
        start, value = minus.start(), -value
    is_glued = (start > 0 and text[start - 1].isalpha()) or text[end : end + 1].isalpha()
    return Numeral(span=Span(start, end), value=value, is_ordinal=read.is_ordinal, is_bare=is_glued or _is_pronoun(run, at, read))


def _is_pronoun(run: list[Token], at: int, read: _Read) -> bool:
    return read.end == at + 1 and run[at].word == "one"
