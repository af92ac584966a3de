"""Normalised text and the way back to the words on the page."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factmark.language.normalize import normalize
from factmark.model.span import Span

_TRICKY = (
    "가각간엔비디아다. "  # Hangul syllables
    "\u1100\u1161\u11a8"  # the jamo they are made of
    "\u0301\u0308\u20d7"  # combining marks that may stand alone
    "\u200b\u00ad\ufeff\u200d\u200f\ufe0f"  # invisible ones
    "éÅ\u2126\uf9e1\uf967"  # letters and ideographs with a canonical twin
    "，％Ａ１　～ｶﾞ"
    "“”‘’–—−…ㆍ・"
    "שלום مرحبا"
    "👩‍💻🇰🇷😀"
    "aA1.,\"'\n\t"
)

texts = st.text(alphabet=st.one_of(st.sampled_from(_TRICKY), st.characters(exclude_categories=["Cs"])), max_size=60)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[str, int, int]:
    text = draw(texts)
    start = draw(st.integers(0, len(text)))
    return text, start, draw(st.integers(start, len(text)))


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("엔비디아가 승인했다.", "엔비디아가 승인했다."),
        (unicodedata.normalize("NFD", "엔비디아가 승인했다."), "엔비디아가 승인했다."),
        ("\uf9e1 대통령", "李 대통령"),
        ("ＡＩ　반도체　１００％", "AI 반도체 100%"),
        ("미ㆍ중, 미・중, 미‧중", "미·중, 미·중, 미·중"),
        ("“승인”이라며 ‘허가’", "\"승인\"이라며 '허가'"),
        ("don’t", "don't"),
        ("4.25–4.50 − 1", "4.25-4.50 - 1"),
        ("word—word", "word—word"),
        ("3∼5일", "3~5일"),
        ("co\u00adoperate zero\u200bwidth", "cooperate zerowidth"),
        ("a\u00a0b\u202fc\u3000d", "a b c d"),
        ("line\u2028line", "line\nline"),
        ("cafe\u0301", "café"),
        ("", ""),
    ],
)
def test_one_form_of_every_character(text: str, normal: str) -> None:
    assert normalize(text).text == normal


@pytest.mark.parametrize(
    ("text", "word", "original"),
    [
        (unicodedata.normalize("NFD", "미국 엔비디아가"), "엔비디아", unicodedata.normalize("NFD", "엔비디아")),
        ("엔\u200b비디아\u200b가", "엔비디아", "엔\u200b비디아"),
        ("👩‍💻 \uf9e1 대통령", "李", "\uf9e1"),
        ("שלום “엔비디아”", '"엔비디아"', "“엔비디아”"),
        ("e\u0301 H２０ 칩", "H20", "H２０"),
        ("\u0301\u0308 leading marks", "leading", "leading"),
    ],
)
def test_a_match_is_shown_where_it_stands_on_the_page(text: str, word: str, original: str) -> None:
    normalized = normalize(text)
    start = normalized.text.index(word)

    shown = normalized.original(Span(start, start + len(word)))

    assert shown.of(text) == original
    assert normalized.normal(shown) == Span(start, start + len(word))


def test_plain_text_keeps_its_offsets() -> None:
    text = "한국은행이 “동결”했다 – 2.50％"

    normalized = normalize(text)

    assert [*normalized.offsets] == [*range(len(text))]
    assert normalized.original(Span(3, 9)) == Span(3, 9)


def test_an_empty_span_at_either_end_has_a_place() -> None:
    normalized = normalize("\u200b가\u200b")

    assert normalized.original(Span(0, 0)) == Span(1, 1)
    assert normalized.original(Span(1, 1)) == Span(3, 3)
    assert normalized.normal(Span(0, 1)) == Span(0, 0)


@given(texts)
def test_offsets_never_fall_and_stay_inside(text: str) -> None:
    normalized = normalize(text)

    assert len(normalized.offsets) == len(normalized.ends) == len(normalized.text)
    assert [*normalized.offsets] == sorted(normalized.offsets)
    assert [*normalized.ends] == sorted(normalized.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(normalized.offsets, normalized.ends, strict=True))


@given(texts)
def test_the_text_is_composed_and_stays_so(text: str) -> None:
    normalized = normalize(text)

    assert unicodedata.is_normalized("NFC", normalized.text)
    assert normalize(normalized.text).text == normalized.text


@given(texts)
def test_composed_and_decomposed_pages_read_the_same(text: str) -> None:
    assert normalize(unicodedata.normalize("NFD", text)).text == normalize(unicodedata.normalize("NFC", text)).text


@given(stretches())
def test_there_and_back_holds_what_it_started_from(stretch: tuple[str, int, int]) -> None:
    text, start, end = stretch
    normalized = normalize(text)
    size = len(normalized.text)
    span = Span(min(start, size), min(end, size))

    back = normalized.normal(normalized.original(span))

    assert len(span) == 0 or back.contains(span)


@given(stretches())
def test_back_and_there_covers_the_words_it_started_from(stretch: tuple[str, int, int]) -> None:
    text, start, end = stretch
    normalized = normalize(text)

    normal = normalized.normal(Span(start, end))

    assert 0 <= normal.start <= normal.end <= len(normalized.text)
    if len(normal):
        assert normalized.original(normal).overlaps(Span(start, end))
