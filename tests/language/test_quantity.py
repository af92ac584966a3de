from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factmark.language.moment import moments
from factmark.language.quantity import quantities
from factmark.language.worded import Kind, Origin
from factmark.model.document import Language

EN, KO = Language.EN, Language.KO


def found(text: str, language: Language, kind: Kind) -> list[tuple[str, str | None, str]]:
    """The words, exact value and unit of each amount of one kind."""
    return [
        (each.span.of(text), None if each.value is None else f"{each.value.normalize():f}", each.unit)
        for each in quantities(text, language, kinds=frozenset({kind}))
    ]


NUMBERS = [
    (EN, "one hundred and three and two thirds of it", "one hundred and three and two thirds", "103.6666666666666666666666667"),
    (EN, "about one and a half million homes", "one and a half million", "1500000"),
    (EN, "one million and a half people", "one million and a half", "1500000"),
    (EN, "two point five percent", "two point five", "2.5"),
    (EN, "a hundred and five cases", "a hundred and five", "105"),
    (EN, "sales of 3.2bn", "3.2bn", "3200000000"),
    (EN, "one in twenty firms", "one in twenty", "0.05"),
    (EN, "minus four degrees", "minus four", "-4"),
    (EN, "twenty and three fifths", "twenty and three fifths", "20.6"),
    (EN, "half a dozen eggs", "half a dozen", "6"),
    (EN, "35 lakh voters", "35 lakh", "3500000"),
    (KO, "삼분의 이가 찬성했다", "삼분의 이", "0.6666666666666666666666666667"),
    (KO, "스물여섯 명이 다쳤다", "스물여섯", "26"),
    (KO, "합계 7조6300억이다", "7조6300억", "7630000000000"),
    (KO, "모두 4천 820만 원", "4천 820만", "48200000"),
    (KO, "이백점 영삼을 받았다", "이백점 영삼", "200.03"),
    (KO, "답은 마이너스 오입니다.", "마이너스 오", "-5"),
    (KO, "백스물다섯 번째 손님", "백스물다섯", "125"),
    (KO, "사람 만 명이 모였다", "만", "10000"),
]


@pytest.mark.parametrize(("language", "text", "words", "value"), NUMBERS)
def test_a_number_has_its_exact_value(language: Language, text: str, words: str, value: str) -> None:
    assert found(text, language, Kind.NUMBER) == [(words, value, "")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "No one knows the one you mentioned."),
        (EN, "The H20 and the B200 are chips."),
        (EN, "hundreds of them"),
        (EN, "a 180ml bottle"),
        (KO, "이 일은 오만한 사람이 한 조사였다."),
        (KO, "5월 4일"),
        (KO, "천안에서 백두산까지 이르는 길"),
        (KO, "이천시와 사천시"),
    ],
)
def test_what_only_looks_like_a_number_is_none(language: Language, text: str) -> None:
    assert found(text, language, Kind.NUMBER) == []


AMOUNTS = [
    (Kind.MONEY, EN, "It paid us $ 150 million.", "us $ 150 million", "150000000", "USD"),
    (Kind.MONEY, EN, "It paid $5.2bn.", "$5.2bn", "5200000000", "USD"),
    (Kind.MONEY, EN, "It lost -$5 million.", "-$5 million", "-5000000", "USD"),
    (Kind.MONEY, EN, "125 million Australian dollars", "125 million Australian dollars", "125000000", "AUD"),
    (Kind.MONEY, EN, "thirteen dollars and forty-five cents", "thirteen dollars and forty-five cents", "13.45", "USD"),
    (Kind.MONEY, EN, "USD115 each", "USD115", "115", "USD"),
    (Kind.MONEY, KO, "약 1만 2천 345 달러부터", "1만 2천 345 달러", "12345", "USD"),
    (Kind.MONEY, KO, "3 달러 50 센트이다", "3 달러 50 센트", "3.5", "USD"),
    (Kind.MONEY, KO, "매출은 1조2천억원이다", "1조2천억원", "1200000000000", "KRW"),
    (Kind.PERCENT, EN, "grew one hundred percent", "one hundred percent", "100", "%"),
    (Kind.PERCENT, EN, "by 0.25 percentage points", "0.25 percentage points", "0.25", "pp"),
    (Kind.PERCENT, KO, "이백십 퍼센트의 수익률", "이백십 퍼센트", "210", "%"),
    (Kind.MEASURE, EN, "2 million barrels of oil", "2 million barrels", "2000000", "barrel"),
    (Kind.MEASURE, EN, "a three-foot trip", "three-foot", "3", "foot"),
    (Kind.MEASURE, EN, "12 ft 6 in wide", "12 ft 6 in", "12.5", "foot"),
    (Kind.MEASURE, EN, "about half a mile away", "half a mile", "0.5", "mile"),
    (Kind.PERCENT, EN, "by three quarters of a percent", "three quarters of a percent", "0.75", "%"),
    (Kind.MEASURE, EN, "a 3nm process", "3nm", "3", "nm"),
    (Kind.MEASURE, KO, "하루 50 만 배럴 감소했다", "50 만 배럴", "500000", "barrel"),
    (Kind.MEASURE, KO, "3nm 공정", "3nm", "3", "nm"),
    (Kind.TEMPERATURE, EN, "at 98.6 degrees Fahrenheit", "98.6 degrees Fahrenheit", "98.6", "degree fahrenheit"),
    (Kind.TEMPERATURE, KO, "섭씨 영하 20 도까지", "섭씨 영하 20 도", "-20", "degree celsius"),
    (Kind.AGE, EN, "a 28-year-old runner", "28-year-old", "28", "year"),
    (Kind.AGE, KO, "그는 만 일흔두 살이다", "일흔두 살", "72", "year"),
    (Kind.ORDINAL, EN, "the one hundred twenty-fifth time", "one hundred twenty-fifth", "125", ""),
    (Kind.ORDINAL, KO, "스물 한번째 식사", "스물 한번째", "21", ""),
    (Kind.FOLD, EN, "profit doubled", "doubled", "2", "fold"),
    (Kind.FOLD, KO, "이익이 세 배로 늘었다", "세 배", "3", "fold"),
    (Kind.FOLD, KO, "절반으로 줄었다", "절반", "0.5", "fold"),
]


@pytest.mark.parametrize(("kind", "language", "text", "words", "value", "unit"), AMOUNTS)
def test_an_amount_has_its_unit_and_value(kind: Kind, language: Language, text: str, words: str, value: str, unit: str) -> None:
    assert found(text, language, kind) == [(words, value, unit)]


RANGES = [
    (EN, "between 20 and 30 firms", "between 20 and 30", "[20,30)"),
    (EN, "greater than 100 and smaller than 300", "greater than 100 and smaller than 300", "(100,300)"),
    (EN, "a score of 200 or greater", "200 or greater", "[200,None)"),
    (EN, "less than or equal to 30", "less than or equal to 30", "(None,30]"),
    (EN, "up to 700 workers", "up to 700", "(None,700]"),
    (EN, "dozens of people", "dozens", "[24,99]"),
    (KO, "십보다 높고 십오보다 낮은 등수", "십보다 높고 십오보다 낮은", "(10,15)"),
    (KO, "최소 30명", "최소 30", "[30,None)"),
    (KO, "100명 이상 200명 미만", "100명 이상 200명 미만", "[100,200)"),
    (KO, "20~100개", "20~100", "[20,100)"),
    (KO, "30여 곳", "30여", "[30,40)"),
    (KO, "수십 명", "수십", "[20,99]"),
]


@pytest.mark.parametrize(("language", "text", "words", "limits"), RANGES)
def test_a_range_says_which_ends_are_inside(language: Language, text: str, words: str, limits: str) -> None:
    each = quantities(text, language, kinds=frozenset({Kind.RANGE}))
    assert [one.span.of(text) for one in each] == [words]
    one = each[0]
    assert f"{'[' if one.has_low else '('}{one.low},{one.high}{']' if one.has_high else ')'}" == limits
    assert one.value is None


@pytest.mark.parametrize(
    ("language", "text", "origin", "value"),
    [
        (EN, "the second to last round", Origin.END, -1),
        (EN, "the next round", Origin.CURRENT, 1),
        (KO, "마지막에서 두번째 경기", Origin.END, -1),
        (KO, "다음 경기", Origin.CURRENT, 1),
    ],
)
def test_an_ordinal_may_count_from_the_end_or_from_here(language: Language, text: str, origin: Origin, value: int) -> None:
    assert (origin, Decimal(value)) in [(each.origin, each.value) for each in quantities(text, language, kinds=frozenset({Kind.ORDINAL}))]


def test_a_rate_is_not_a_length() -> None:
    assert found("It costs $5 a mile.", EN, Kind.MEASURE) == []


def test_cents_keep_their_number_and_say_how_it_becomes_dollars() -> None:
    (price,) = quantities("50 cents", EN, kinds=frozenset({Kind.MONEY}))
    assert (price.value, price.unit, price.factor) == (50, "USD", Decimal("0.01"))


PIECES = st.sampled_from(
    "one two hundred and a half third million 5 3.5 1/2 -7 % $ € USD 만 억 조 천 백 이 삼 분의 점 에서 보다 크고 이상 두 배 명 살 달러 between more"
    " than or 1,234 · - ~ to of ℃ µg K ſ \ue000 ½ ² 1e400 9^999".split()
)


@given(st.lists(PIECES, max_size=14), st.sampled_from(["", " "]), st.sampled_from([EN, KO]))
def test_no_text_breaks_the_reading_and_every_span_lies_in_it(pieces: list[str], glue: str, language: Language) -> None:
    text = glue.join(pieces)
    for each in quantities(text, language):
        assert 0 <= each.span.start < each.span.end <= len(text)
        assert each.low is None or each.low.is_finite()


@pytest.mark.parametrize(("language", "text"), [(EN, "two hundred and " * 500), (KO, "이십과 " * 1500), (EN, "1/" * 2000), (KO, "3만 " * 2000)])
def test_a_page_of_nothing_but_numbers_is_read_in_one_pass(language: Language, text: str) -> None:
    """A pattern that tries the rest again at every place takes a minute here."""
    assert quantities(text, language)
    assert len(moments(text, language, None)) <= 1
