"""A text cut into its sentences."""

import re
from collections.abc import Callable, Iterator

from factmark.language.en import sentence as en
from factmark.language.ko import sentence as ko
from factmark.model.document import Language
from factmark.model.span import Span

_LINE = re.compile(r"[^\s](?:[^\r\n]*[^\s])?")
_MARK = re.compile(r"[.?!。]+|…+")
_CLOSER = re.compile(r"[\"')\]}”’」』》〉】]*")
_DOUBLE = re.compile(r'"')

_DATELINE = re.compile(
    r"[A-Z][A-Z .'/-]{2,30}(?:, [A-Z][A-Za-z. ]{2,20})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([A-Z][A-Za-z ]{1,20}\))? (?:--|[—–-]) "
    r"|[A-Z][A-Za-z ]{2,20}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? \([A-Z][A-Za-z ]{1,20}\) (?:--|[—–-]) "
    r"|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:, [A-Z][a-z]+\.?)? (?:--|[—–-]) (?=[A-Z][a-z]* [a-z])"
    r"|[(\[][가-힣A-Za-z·, ]{2,20}=[가-힣A-Za-z0-9 ]{2,12}[)\]] ?(?:[가-힣]{2,4}(?:·[가-힣]{2,4})* ?(?:기자|특파원|인턴기자|통신원) ?=? ?)?"
)
"""Where and by whom a report was filed; it belongs to no sentence."""

_Ends = Callable[[str, int, int], bool]
_GoesOn = Callable[[str, int], bool]

_RULES: dict[Language, tuple[_Ends, _GoesOn]] = {
    Language.KO: (ko.ends_sentence, ko.goes_on),
    Language.EN: (en.ends_sentence, en.goes_on),
}


def lines(text: str) -> tuple[Span, ...]:
    """The lines of a text that hold anything, without the white space around them; each is read on its own."""
    return tuple(Span(*found.span()) for found in _LINE.finditer(text))


def sentences(text: str, language: Language) -> tuple[Span, ...]:
    """The sentences of a normalised text in order, without the white space around them.

    A new line always ends a sentence. A quotation is not cut as long as the sentence around it goes on before or after it; one that stands
    alone is cut into its own sentences. Closing quotes and brackets stay with the sentence they close.
    """
    return tuple(span for line in lines(text) for span in sentences_of_line(alone(text, line), line, language))


def alone(text: str, line: Span) -> str:
    """The text with nothing in it but this one of its lines, where it stands: what is read from it depends on no other line."""
    return "\n" * line.start + line.of(text)


def sentences_of_line(text: str, line: Span, language: Language) -> Iterator[Span]:
    """The sentences of one of the text's lines, in order."""
    ends, goes_on = _RULES[language]
    start = _past_dateline(text, line.start)
    kept = _kept(text, start, line.end, goes_on)
    for end in (*_cuts(text, start, line.end, ends, kept), line.end):
        yield from _trimmed(text, start, end)
        start = end


def _past_dateline(text: str, start: int) -> int:
    """Where a line begins behind its dateline: SEOUL, Aug. 7 (Yonhap) --, (서울=연합뉴스) 박수윤 기자 =."""
    found = _DATELINE.match(text, start)
    return start if found is None else found.end()


def _cuts(text: str, start: int, stop: int, ends: _Ends, kept: tuple[Span, ...]) -> Iterator[int]:
    """The places in a line at which one sentence ends and another follows."""
    for mark in _MARK.finditer(text, start, stop):
        last = mark.end() - 1
        closer = _CLOSER.match(text, mark.end(), stop)
        after = mark.end() if closer is None else _closed(text, start, mark.end(), closer.end())
        if after >= stop or any(span.start < mark.start() and after < span.end for span in kept):
            continue
        if ends(text, last, after):
            yield after


def _closed(text: str, start: int, at: int, after: int) -> int:
    """Where the closing quotes end: a double quote that opens the next sentence without a space is left to it."""
    place = text.find('"', at, after)
    if place >= 0 and text.count('"', start, place) % 2 == 0 and after < len(text) and not text[after].isspace():
        return place
    return after


def _kept(text: str, start: int, stop: int, goes_on: _GoesOn) -> tuple[Span, ...]:
    """The quotations of a line that a sentence runs around, from mark to mark."""
    spans: list[Span] = []
    marks = [found.start() for found in _DOUBLE.finditer(text, start, stop) if not _is_inch(text, found.start(), start)]
    for opening, closing in zip(marks[::2], marks[1::2], strict=False):
        before = text[start:opening].rstrip()
        is_led_in = bool(before) and before[-1] not in ".?!…\"'”’"
        if is_led_in or goes_on(text, closing + 1) or text[closing - 1] == ",":
            spans.append(Span(opening, closing + 1))
    return tuple(spans)


def _is_inch(text: str, place: int, start: int) -> bool:
    """True for the mark behind a number that closes nothing (a 15" screen)."""
    return place > start and text[place - 1].isdigit() and text.count('"', start, place) % 2 == 0 and text[place + 1 : place + 2] in {" ", "-", ","}


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
