"""Amounts in both languages, side by side: the same thing said in Korean and English has the same unit and values that meet."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factmark.language.number import amounts
from factmark.language.spot import Amount
from factmark.model.document import Language
from factmark.model.quantity import QuantityKind
from factmark.model.span import Span

KO, EN = Language.KO, Language.EN
VALUE, CHANGE, FORMER = QuantityKind.VALUE, QuantityKind.CHANGE, QuantityKind.FORMER


def _read(text: str, language: Language) -> tuple[Amount, ...]:
    return amounts(text, Span(0, len(text)), language)


def _number(words: str) -> Decimal | None:
    return None if words == "" else Decimal(words)


@pytest.mark.parametrize(
    ("language", "text", "words", "low", "high", "unit"),
    [
        (KO, "기준금리를 연 2.50%로 동결했다", "연 2.50%", "2.495", "2.505", "%"),
        (EN, "It held its rate at 2.50%.", "2.50%", "2.495", "2.505", "%"),
        (KO, "규모 5.8의 지진이 발생했다", "규모 5.8", "5.75", "5.85", "magnitude"),
        (EN, "A magnitude 5.8 earthquake struck.", "magnitude 5.8", "5.75", "5.85", "magnitude"),
        (EN, "A 5.8-magnitude earthquake struck.", "5.8-magnitude", "5.75", "5.85", "magnitude"),
        (KO, "지분 10%를 사들인다", "10%", "9.5", "10.5", "%"),
        (EN, "It will take a 10% stake in Intel.", "10%", "9.5", "10.5", "%"),
        (KO, "물가 목표는 2%다", "2%", "1.95", "2.05", "%"),
        (EN, "The target is 2 percent.", "2 percent", "1.95", "2.05", "%"),
        (KO, "한때 49 퍼센트였다", "49 퍼센트", "48.5", "49.5", "%"),
        (EN, "It stood at 49 per cent.", "49 per cent", "48.5", "49.5", "%"),
        (KO, "성장률은 -0.3%로 집계됐다", "-0.3%", "-0.35", "-0.25", "%"),
        (EN, "Growth was -0.3% in the quarter.", "-0.3%", "-0.35", "-0.25", "%"),
        (KO, "성장률은 마이너스 5%였다", "마이너스 5%", "-5.05", "-4.95", "%"),
        (EN, "Growth was minus five percent.", "minus five percent", "-5.05", "-4.95", "%"),
        (KO, "실업률이 5%대로 올라섰다", "5%대", "5", "6", "%"),
        (KO, "연 4.25~4.50%로 유지했다", "연 4.25~4.50%", "4.245", "4.505", "%"),
        (EN, "It kept the range at 4.25%-4.50%.", "4.25%-4.50%", "4.245", "4.505", "%"),
        (EN, "It kept the range at 4.25% to 4.50%.", "4.25% to 4.50%", "4.245", "4.505", "%"),
        (KO, "55억 달러를 투자한다", "55억 달러", "5450000000", "5550000000", "USD"),
        (EN, "It invests $5.5 billion.", "$5.5 billion", "5450000000", "5550000000", "USD"),
        (KO, "80억 달러의 손실", "80억 달러", "7950000000", "8050000000", "USD"),
        (EN, "a loss of $8 billion", "$8 billion", "7500000000", "8500000000", "USD"),
        (KO, "$55억을 냈다", "$55억", "5450000000", "5550000000", "USD"),
        (KO, "22조7648억원 규모의 계약", "22조7648억원", "22764750000000", "22764850000000", "KRW"),
        (EN, "a deal of 22.7648 trillion won", "22.7648 trillion won", "22764750000000", "22764850000000", "KRW"),
        (KO, "영업이익은 4조6000억원이다", "4조6000억원", "4550000000000", "4650000000000", "KRW"),
        (EN, "Profit was 4.6 trillion won.", "4.6 trillion won", "4550000000000", "4650000000000", "KRW"),
        (KO, "수출액은 151억 달러다", "151억 달러", "15050000000", "15150000000", "USD"),
        (KO, "값은 3만 유로지만 비싸다", "3만 유로", "25000", "35000", "EUR"),
        (KO, "4천 820만 달러 상당의 계약", "4천 820만 달러", "48150000", "48250000", "USD"),
        (EN, "a contract worth $48.2 million", "$48.2 million", "48150000", "48250000", "USD"),
        (KO, "130만 달러를 모금했다", "130만 달러", "1295000", "1305000", "USD"),
        (EN, "It collected 1.3 million dollars.", "1.3 million dollars", "1250000", "1350000", "USD"),
        (KO, "500만 호주달러를 냈다", "500만 호주달러", "4995000", "5005000", "AUD"),
        (EN, "It paid A$5m.", "A$5m", "4500000", "5500000", "AUD"),
        (KO, "20억 유로의 기금", "20억 유로", "1950000000", "2050000000", "EUR"),
        (EN, "a fund of €2bn", "€2bn", "1500000000", "2500000000", "EUR"),
        (KO, "3조원대 적자를 냈다", "3조원대", "3000000000000", "4000000000000", "KRW"),
        (KO, "기본급은 14만1300원이다", "14만1300원", "141300", "141300", "KRW"),
        (EN, "The wage is 141,300 won.", "141,300 won", "141300", "141300", "KRW"),
        (KO, "3만~5만원을 받는다", "3만~5만원", "25000", "55000", "KRW"),
        (EN, "It costs $3 million to $5 million.", "$3 million to $5 million", "2500000", "5500000", "USD"),
        (EN, "It costs $3-5 million.", "$3-5 million", "2500000", "5500000", "USD"),
        (KO, "백만 달러를 기부했다", "백만 달러", "1000000", "1000000", "USD"),
        (KO, "두 배로 늘려야 한다", "두 배", "2", "2", "fold"),
        (EN, "It is twice as large.", "twice", "2", "2", "fold"),
        (KO, "2.5배 규모다", "2.5배", "2.45", "2.55", "fold"),
        (KO, "170석을 얻었다", "170석", "170", "170", "seat"),
        (EN, "It won 170 seats.", "170", "170", "170", "seat"),
        (EN, "It won 14 new upper-house seats.", "14", "14", "14", "seat"),
        (KO, "싱가포르인 2명이 기소됐다", "2명", "2", "2", "person"),
        (EN, "Two Singaporean nationals were charged.", "Two", "2", "2", "person"),
        (EN, "Three men were arrested.", "Three", "3", "3", "person"),
        (EN, "One person was arrested.", "One", "1", "1", "person"),
        (EN, "3,000 Samsung Electronics workers left.", "3,000", "3000", "3000", "person"),
        (EN, "Three Palestinians were killed.", "Three", "3", "3", "person"),
        (EN, "It went on over three days.", "three days", "3", "3", "day"),
        (KO, "이백 명이 모였다", "이백 명", "200", "200", "person"),
        (KO, "세 사람이 체포됐다", "세 사람", "3", "3", "person"),
        (KO, "1728만7513표를 얻었다", "1728만7513표", "17287513", "17287513", "vote"),
        (EN, "She received 17,287,513 votes.", "17,287,513", "17287513", "17287513", "vote"),
        (KO, "27개국이 서명했다", "27개국", "27", "27", "country"),
        (EN, "The 27 EU countries signed.", "27", "27", "27", "country"),
        (KO, "3개사가 참여했다", "3개사", "3", "3", "company"),
        (EN, "Three firms took part.", "Three", "3", "3", "company"),
        (KO, "두 차례 연속 동결했다", "두 차례", "2", "2", "time"),
        (EN, "They met twice.", "twice", "2", "2", "time"),
        (EN, "They met three times.", "three", "3", "3", "time"),
        (EN, "It is three times as large.", "three", "3", "3", "fold"),
        (KO, "주식 100만 주를 팔았다", "100만 주", "995000", "1005000", "share"),
        (EN, "It sold one million shares.", "one million", "500000", "1500000", "share"),
        (KO, "사고 3건이 접수됐다", "3건", "3", "3", "case"),
        (EN, "It reported 3 cases.", "3", "3", "3", "case"),
        (KO, "하루 50만 배럴의 원유", "50만 배럴", "495000", "505000", "barrel"),
        (EN, "output of 0.5 million barrels a day", "0.5 million barrels", "450000", "550000", "barrel"),
        (KO, "사흘간 파업한다", "사흘", "3", "3", "day"),
        (EN, "They strike for three days.", "three days", "3", "3", "day"),
        (KO, "임기는 5년이다", "5년", "5", "5", "year"),
        (EN, "The term is five years.", "five years", "5", "5", "year"),
        (KO, "3개월 만에 최저다", "3개월", "3", "3", "month"),
        (KO, "35세에 취임했다", "35세", "35", "35", "year"),
        (EN, "the 35-year-old president", "35-year-old", "35", "35", "year"),
        (KO, "용량은 1.2GW다", "1.2GW", "1.15", "1.25", "GW"),
        (EN, "a capacity of 1.2 gigawatts", "1.2 gigawatts", "1.15", "1.25", "GW"),
        (KO, "기온이 영하 5도까지 떨어질 것", "영하 5도", "-5", "-5", "degree"),
        (KO, "세 가지 조건", "세 가지", "3", "3", ""),
        (EN, "a dozen lawmakers", "a dozen", "12", "12", "person"),
        (EN, "dozens of soldiers", "dozens", "24", "99", "person"),
        (EN, "hundreds of thousands without power", "hundreds of thousands", "200000", "999999", ""),
        (EN, "an increase limit of 1.5°C", "1.5°C", "1.45", "1.55", "degree"),
        (KO, "수십 명이 다쳤다", "수십 명", "20", "99", "person"),
        (KO, "월급은 2백만원입니다", "2백만원", "1500000", "2500000", "KRW"),
        (KO, "백퍼센트 보장한다", "백퍼센트", "99.5", "100.5", "%"),
        (KO, "두세 명이 남았다", "두세 명", "2", "3", "person"),
        (EN, "Two or three people remained.", "Two or three", "2", "3", "person"),
        (EN, "one hundred and sixteen people", "one hundred and sixteen", "116", "116", "person"),
        (EN, "half a million people", "half a million", "500000", "500000", "person"),
    ],
)
def test_an_amount_has_its_span_its_unit_and_every_value_its_wording_allows(language: Language, text: str, words: str, low: str, high: str, unit: str) -> None:
    (found,) = _read(text, language)

    assert found.span.of(text) == words
    assert (found.quantity.low, found.quantity.high, found.quantity.unit) == (Decimal(low), Decimal(high), unit)
    assert found.quantity.kind is VALUE
    assert found.quantity.words == words


@pytest.mark.parametrize(
    ("language", "text", "words", "low", "high"),
    [
        (KO, "약 9000명", "약 9000명", "8550", "9450"),
        (EN, "about 9,000 people", "about 9,000", "8550", "9450"),
        (KO, "9000명 안팎", "9000명 안팎", "8550", "9450"),
        (EN, "roughly 9,000 people", "roughly 9,000", "8550", "9450"),
        (KO, "30여 곳", "30여 곳", "30", "39"),
        (KO, "1000여 명", "1000여 명", "1000", "1999"),
        (KO, "300여억 원", "300여억 원", "30000000000", "40000000000"),
        (KO, "30여만 명", "30여만 명", "300000", "400000"),
        (KO, "100명 이상", "100명 이상", "100", ""),
        (EN, "at least 100 people", "at least 100", "100", ""),
        (KO, "100명이 넘는 의원", "100명이 넘는", "100", ""),
        (EN, "more than 100 lawmakers", "more than 100", "100", ""),
        (EN, "100 or more lawmakers", "100 or more", "100", ""),
        (KO, "최소 5명", "최소 5명", "5", ""),
        (EN, "no fewer than five people", "no fewer than five", "5", ""),
        (KO, "50명 미만", "50명 미만", "", "50"),
        (EN, "fewer than 50 people", "fewer than 50", "", "50"),
        (KO, "최대 30명", "최대 30명", "", "30"),
        (EN, "up to 30 people", "up to 30", "", "30"),
        (KO, "30명 이하", "30명 이하", "", "30"),
        (KO, "300명 가까이", "300명 가까이", "270", "300"),
        (EN, "nearly 300 people", "nearly 300", "270", "300"),
        (EN, "almost 300 people", "almost 300", "270", "300"),
        (KO, "절반", "절반", "47.5", "52.5"),
        (EN, "half of them", "half", "47.5", "52.5"),
        (KO, "절반 이상", "절반 이상", "50", ""),
        (EN, "more than half of them", "more than half", "50", ""),
        (KO, "과반 의석", "과반", "50", ""),
        (KO, "3분의 2", "3분의 2", "63.333365", "70.000035"),
        (EN, "two-thirds of them", "two-thirds", "63.333365", "70.000035"),
        (EN, "a quarter of them", "a quarter", "23.75", "26.25"),
    ],
)
def test_words_around_a_number_open_or_widen_it(language: Language, text: str, words: str, low: str, high: str) -> None:
    (found,) = _read(text, language)

    assert found.span.of(text) == words
    assert (found.quantity.low, found.quantity.high) == (_number(low), _number(high))


@pytest.mark.parametrize(
    ("language", "text", "words", "unit"),
    [
        (KO, "약 55억 달러(약 7조6300억원) 규모", "약 55억 달러(약 7조6300억원)", "USD"),
        (EN, "about $5.5 billion (7.63 trillion won) in all", "about $5.5 billion (7.63 trillion won)", "USD"),
        (KO, "3000억엔(한화 약 2조8000억원)을", "3000억엔(한화 약 2조8000억원)", "JPY"),
        (EN, "22.8 trillion won (about $16.5 billion)", "22.8 trillion won (about $16.5 billion)", "KRW"),
    ],
)
def test_a_conversion_in_brackets_belongs_to_the_amount(language: Language, text: str, words: str, unit: str) -> None:
    (found,) = _read(text, language)

    assert found.span.of(text) == words
    assert found.quantity.unit == unit


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        (KO, "8.23%에서 9.24%로 늘었다", (FORMER, VALUE)),
        (EN, "It grew from 8.23% to 9.24%.", (FORMER, VALUE)),
        (EN, "Profit rose from $3 billion to $5 billion.", (FORMER, VALUE)),
        (EN, "It was cut from about $3 million to $2 million.", (FORMER, VALUE)),
        (EN, "Prices range from $3 million to $5 million.", (VALUE,)),
        (EN, "It fell to 1.9% from 2.2%.", (VALUE, FORMER)),
        (EN, "It cut its rate by 25 basis points to 2%.", (CHANGE, VALUE)),
        (KO, "0.25%포인트 인하해 2%로 낮췄다", (CHANGE, VALUE)),
        (KO, "전년보다 56% 감소했다", (CHANGE,)),
        (EN, "Profit fell 56%.", (CHANGE,)),
        (EN, "Shares of Intel rose 5.5%.", (CHANGE,)),
        (KO, "주가가 5.5% 올랐다", (CHANGE,)),
        (KO, "14만1300원 인상을 요구했다", (CHANGE,)),
        (EN, "They demanded a 5% raise.", (CHANGE,)),
        (EN, "It announced a 25-basis-point cut.", (CHANGE,)),
        (KO, "8.27%포인트 차로 제쳤다", (CHANGE,)),
        (EN, "He won by 8.27 percentage points.", (CHANGE,)),
        (EN, "Profit was down 56% from 10.4 trillion won.", (CHANGE, VALUE)),
        (EN, "It received $5 million from 3 companies.", (VALUE, VALUE)),
        (EN, "It was signed by seven physicians.", (VALUE,)),
        (KO, "높이 2m의 벽", (VALUE,)),
        (KO, "4조6000억원으로 증가했다", (VALUE,)),
        (EN, "It rose to 4.6 trillion won.", (VALUE,)),
    ],
)
def test_the_kind_of_an_amount_is_read_from_its_neighbours(language: Language, text: str, kinds: tuple[QuantityKind, ...]) -> None:
    assert tuple(found.quantity.kind for found in _read(text, language)) == kinds


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (KO, "H20과 H200, RTX Pro 6000, 14A 공정, 2나노 공정"),
        (EN, "H20, H200, RTX 6000 and 14A"),
        (KO, "제3회 박람회와 두 번째 회담"),
        (EN, "the 19th round and the second meeting"),
        (KO, "2025년 7월 18일, 지난 15일, 6·3 대통령 선거"),
        (EN, "on July 18, 2025, on 18 July and in 2020"),
        (KO, "오후 10시 30분에 시작한다"),
        (EN, "It starts at 10:30 or at 9 a.m."),
        (KO, "20대 남성, 5대 그룹, 6세대 HBM, 3호기, 찰스 3세"),
        (EN, "Boeing 737, iPhone 16, COVID-19, G7, Section 301"),
        (KO, "한도, 세대, 3원칙, 구조 개혁, 조건, 만세, 만일, 조사 결과"),
        (EN, "no one, one of them, the two of them, a 3-2 win"),
        (KO, "경찰 조사도 받았고 서명을 냈다"),
        (KO, "당헌 25조, 형법 98조, 1399번으로 신고"),
        (KO, "다시 한번, 또 한 번 물었다"),
        (EN, "the number one cause, net zero, the first half of 2020, a four-door car [2]"),
        (EN, "four years ago and three years later"),
        (KO, "불과 2주 전에도, 이십대의 청년"),
        (EN, "the upper half of the laptop, pods that double as cabins"),
        (KO, "5년 전과 3개월 뒤"),
        (EN, "the 2025 election"),
    ],
)
def test_names_dates_and_ordinals_are_no_amounts(language: Language, text: str) -> None:
    assert [found.span.of(text) for found in _read(text, language)] == []


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("7조6300억원", "7.63 trillion won"),
        ("4조6000억원", "4.6 trillion won"),
        ("80억 달러", "$8 billion"),
        ("1000억 달러", "$100 billion"),
        ("49.42%", "49.4 percent"),
        ("0.25%포인트", "25 basis points"),
        ("약 9000명", "9,000 people"),
        ("절반 이상", "more than half of"),
        ("47석", "47 seats"),
        ("30여 곳", "more than 30 sites"),
        ("세 차례", "three times"),
        ("5만 대", "50,000 units"),
    ],
)
def test_one_amount_in_two_languages_agrees(korean: str, english: str) -> None:
    (first,) = _read(korean, KO)
    (second,) = _read(english, EN)

    assert first.quantity.agrees(second.quantity)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("2.25%", "2%"),
        ("56%", "54%"),
        ("55억 달러", "$6.5 billion"),
        ("47석", "50 seats"),
        ("100명 미만", "more than 150 people"),
        ("22조7648억원", "22.8 billion dollars"),
        ("0.25%포인트", "0.25%"),
    ],
)
def test_different_amounts_do_not_agree(korean: str, english: str) -> None:
    (first,) = _read(korean, KO)
    (second,) = _read(english, EN)

    assert not first.quantity.agrees(second.quantity)


@pytest.mark.parametrize(("language", "text"), [(KO, "앞 3명. 뒤 5명"), (EN, "First 3 men. Then 5 men")])
def test_only_the_given_stretch_is_read_and_spans_are_absolute(language: Language, text: str) -> None:
    at = text.index(".") + 2

    (found,) = amounts(text, Span(at, len(text)), language)

    assert found.quantity.low == 5
    assert found.span.start >= at


_PIECES = (
    "약 최대 더 제 수 수십 두 한 서 절반 과반 3분의 2 55억 7조6300억 1,234 0.25 3 20 1999 30여 백만 - ~ 마이너스 영하 섭씨 원 달러 % %p %포인트 명 대 번"
    " 주 년 일 분 도 석 이상 미만 가까이 대의 에서 으로 감소 (약 ) about more than nearly up to $ €2bn A$5m billion million m k trillion won dollars"
    " percent basis points half a dozen dozens hundreds of thousands twice one two thirds to from by or minus + seats people Boeing 737 July 18 2025 10:30"
    " 3-2 ½ 1/2 ٣ ² [2]"
).split()


@given(st.lists(st.sampled_from(_PIECES), max_size=12), st.sampled_from(["", " "]), st.sampled_from(Language))
def test_any_pile_of_number_words_is_read_without_an_error_and_in_order(pieces: list[str], space: str, language: Language) -> None:
    text = space.join(pieces)

    spans = [found.span for found in _read(text, language)]

    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(first.end <= second.start for first, second in pairwise(spans))


@pytest.mark.parametrize("words", ["{}원", "{}%", "{}만 명", "${}", "{} percent", "{} people", "1.{} percent"])
def test_a_number_longer_than_any_arithmetic_does_not_break_the_page(words: str) -> None:
    for language in Language:
        assert len(_read(words.format("1" * 60), language)) <= 1
        assert len(_read(words.format("100," * 1500 + "100"), language)) <= 2
