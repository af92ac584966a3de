"""Text to reading: whatever the text, what is found stands in it."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import values
from tests.reconcile.cast import ENTITIES

from factmark.language.reader import parse_statement, read
from factmark.model.claim import Form
from factmark.model.document import Document, Language
from factmark.model.reading import Reading
from factmark.model.statement import Modality, Role
from factmark.services.factbase import knowledge_of

KO, EN = Language.KO, Language.EN
KNOWLEDGE = knowledge_of(ENTITIES)
PUBLISHED = date(2025, 9, 1)
KOREAN = "미국 정부는 H20의 대중 수출을 승인했다."
ENGLISH = "The US government approved H20 exports to China."


def reading(text: str, language: Language) -> Reading:
    return read(Document(text=text, language=language, published=PUBLISHED), KNOWLEDGE)


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    ("text", "language", "mentions"),
    [
        (KOREAN, KO, [("미국 정부", "us-gov"), ("H20", "h20"), ("대중", "china")]),
        (ENGLISH, EN, [("US government", "us-gov"), ("H20", "h20"), ("China", "china")]),
        ("삼전, SK하이닉스에 이어 H200 공급", KO, [("삼전", "samsung"), ("SK하이닉스", "hynix"), ("H200", "h200")]),
        ("Nobody knows.", EN, []),
    ],
)
def test_names_are_mentioned_where_they_stand(text: str, language: Language, mentions: list[tuple[str, str]]) -> None:
    assert [(mention.exact, mention.entity) for mention in reading(text, language).mentions] == mentions


def gist(found: Reading) -> list[tuple[str, ...]]:
    """Predicate and keys of each claim."""
    return [(claim.statement.predicate, *(argument.key for argument in claim.statement.arguments)) for claim in found.claims]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ("😀 ", ""),
        ("👩‍👩‍👧 🇰🇷\n", " 👍🏽"),
        ("קרא עוד:\n", ""),
        ("اقرأ المزيد\n\n", "\n\nاقرأ"),
        ("\u202b", "\u202c"),
        ("\ufeff", "\u200b"),
        ("\u200f\u200e", ""),
        ("\r\n\r\n", "\r\n"),
    ],
    ids=["plain", "emoji", "joined-emoji", "hebrew", "arabic", "embedding", "byte-order-mark", "direction-marks", "newlines"],
)
@pytest.mark.parametrize(("text", "language"), [(KOREAN, KO), (ENGLISH, EN)])
def test_what_stands_around_a_sentence_moves_its_places_and_nothing_else(text: str, language: Language, before: str, after: str) -> None:
    found, plain = reading(before + text + after, language), reading(text, language)
    shift = len(before)
    assert [(mention.span.start - shift, mention.exact) for mention in found.mentions] == [(mention.span.start, mention.exact) for mention in plain.mentions]
    assert [(claim.span.start - shift, claim.exact) for claim in found.claims] == [(claim.span.start, claim.exact) for claim in plain.claims]
    assert gist(found) == gist(plain)


@pytest.mark.parametrize(("text", "language"), [(KOREAN, KO), ("Nvidia’s CEO Jensen Huang met Lisa Su.", EN), ("엔비디아 CEO 젠슨 황이 중국을 방문했다.", KO)])
def test_a_decomposed_text_reads_the_same_and_keeps_its_own_places(text: str, language: Language) -> None:
    found, plain = reading(decomposed(text), language), reading(text, language)
    assert gist(found) == gist(plain)
    assert [unicodedata.normalize("NFC", claim.exact) for claim in found.claims] == [claim.exact for claim in plain.claims]
    assert [mention.exact for mention in found.mentions] == [decomposed(mention.exact) for mention in plain.mentions]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nvidia sold {n} chips in {n} days. In {n}, it paid ${n}, {n}% more, {n} years ago, in May {n}.", EN),
        ("엔비디아는 {n}년 {n}월 {n}일 {n}원을, {n}년 전 {n}%에서 {n}%로, {n}곳에 {n}배 늘렸다.", KO),
    ],
)
def test_a_number_of_any_length_does_not_end_the_reading(text: str, language: Language) -> None:
    assert [mention.entity for mention in reading(text.format(n="1" * 5000), language).mentions] == ["nvidia"]


def test_soft_hyphens_and_typographic_signs_do_not_hide_a_name() -> None:
    found = reading("The US govern\u00adment approved H20\u00a0exports to Chi\u200bna.", EN)
    assert [mention.exact for mention in found.mentions] == ["US govern\u00adment", "H20", "Chi\u200bna"]


_KO_WORDS = (
    "미국 정부|엔비디아|H20|중국|젠슨 황|CEO|승인|수출|금지|했다|하지 않았다|할 계획이다|라고 말했다|것으로|알려졌다|는|은|이|가|을|를|에|의|와|지난달|18일|"
    '46억2000만 달러|연 2.50%|절반|"|‘|’|(|)|.|?|…|,|·|\n|\n\n|美|대중 수출|그는|이를|😀'
).split("|")
_EN_WORDS = (
    "The US government|Nvidia|H20|China|Jensen Huang|CEO|approved|exports|ban|did not|plans to|said|that|which|if|not|to|of|by|from|last month|on July 14|"
    "the second quarter|$4.62 billion|2.5%|half|\"|'s|’s|(|)|.|?|…|,|;|\n|\n\n|it|he|was|be|being|been|to be|has yet to|no longer|😀"
).split("|")


def pieces(words: list[str]) -> st.SearchStrategy[str]:
    """Words of the news in any order."""
    return st.lists(st.tuples(st.sampled_from(words), st.sampled_from(["", " ", " "])).map("".join), max_size=24).map("".join)


def stands_in_the_text(found: Reading, text: str) -> None:
    for sentence in found.sentences:
        assert 0 <= sentence.start < sentence.end <= len(text)
    for placed in (*found.mentions, *found.claims):
        assert 0 <= placed.span.start < placed.span.end <= len(text)
        assert placed.exact == text[placed.span.start : placed.span.end]
    assert list(found.mentions) == sorted(found.mentions, key=lambda mention: mention.span)
    assert list(found.claims) == sorted(found.claims, key=lambda claim: (claim.span.start, -claim.span.end))


@settings(values.UNHURRIED, max_examples=150)
@given(pieces(_KO_WORDS).filter(str.strip))
def test_no_korean_text_is_too_odd_to_be_read(text: str) -> None:
    stands_in_the_text(reading(text, KO), text)


@settings(values.UNHURRIED, max_examples=150)
@given(pieces(_EN_WORDS).filter(str.strip))
def test_no_english_text_is_too_odd_to_be_read(text: str) -> None:
    stands_in_the_text(reading(text, EN), text)


@settings(values.UNHURRIED, max_examples=150)
@given(values.any_text.filter(lambda text: bool(text.strip())), st.sampled_from(Language))
def test_no_text_of_any_script_is_too_odd_to_be_read(text: str, language: Language) -> None:
    stands_in_the_text(reading(text, language), text)


@settings(values.UNHURRIED, max_examples=50)
@given(pieces(_KO_WORDS).filter(str.strip))
def test_a_decomposed_text_keeps_every_place(text: str) -> None:
    stands_in_the_text(reading(decomposed(text), KO), decomposed(text))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("중국이 H20을 원한다면 엔비디아는 판매할 것이다.", KO),
        ("If China wants H20, Nvidia will sell it.", EN),
        ("미국 정부는 H20 수출을 승인했을까?", KO),
        ("Did the US government approve H20 exports?", EN),
        ("중국은 H20을 사야 한다.", KO),
        ("China should buy H20.", EN),
    ],
)
def test_conditions_questions_and_orders_are_not_checkable(text: str, language: Language) -> None:
    assert not reading(text, language).claims[0].is_checkable


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("젠슨 황은 “중국은 H20을 원할 것이다”라고 말했다.", KO),
        ("젠슨 황은 “나는 중국을 사랑한다”고 말했다.", KO),
        ("젠슨 황은 “중국의 H20 수입은 실수다”라고 말했다.", KO),
        ("젠슨 황은 “중국은 강하다”고 말했다.", KO),
        ("중국이 H20을 원할 전망이다.", KO),
        ("China is expected to want H20.", EN),
    ],
)
def test_a_forecast_a_feeling_and_a_judgement_somebody_utters_are_remarks(text: str, language: Language) -> None:
    assert any(claim.is_remark for claim in reading(text, language).claims)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("중국은 강하다.", KO),
        ("젠슨 황은 “중국은 H20을 원한다”고 말했다.", KO),
        ("젠슨 황은 “엔비디아는 H20을 공급하기로 했다”고 말했다.", KO),
        ("“China wants H20,” said Jensen Huang.", EN),
    ],
)
def test_what_others_can_check_is_no_remark(text: str, language: Language) -> None:
    assert not any(claim.is_remark for claim in reading(text, language).claims)


@pytest.mark.parametrize(
    ("text", "language", "spoken"),
    [
        ("젠슨 황은 “중국은 H20을 원한다”고 말했다.", KO, ("huang", "말하다")),
        ("“China wants H20,” said Jensen Huang.", EN, ("huang", "said")),
        ("젠슨 황에 따르면 중국은 H20을 원한다.", KO, ("huang", "따르면")),
        ("According to Jensen Huang, China wants H20.", EN, ("huang", "according to")),
        ("중국은 H20을 원하는 것으로 알려졌다.", KO, (None, "것으로 알려졌다")),
        ("China is said to want H20.", EN, (None, "said")),
    ],
)
def test_a_claim_knows_who_said_it(text: str, language: Language, spoken: tuple[str | None, str]) -> None:
    (claim,) = reading(text, language).claims
    assert claim.attribution is not None
    assert (claim.attribution.speaker, claim.attribution.cue) == spoken


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("엔비디아는 지난달 18일 H20을 판매했다.", KO, date(2025, 8, 18)),
        ("Nvidia sold H20 on August 18.", EN, date(2025, 8, 18)),
        ("엔비디아는 8월 18일 H20을 공개했다. 엔비디아는 이날 H20을 판매했다.", KO, date(2025, 8, 18)),
        ("Nvidia unveiled H20 on August 18. Nvidia sold H20 that day.", EN, date(2025, 8, 18)),
    ],
    ids=["last-month", "august", "that-day-korean", "that-day-english"],
)
def test_a_date_is_counted_from_the_article_and_that_day_from_the_day_last_named(text: str, language: Language, day: date) -> None:
    time = reading(text, language).claims[-1].statement.time
    assert time is not None
    assert (time.first, time.last) == (day, day)


@pytest.mark.parametrize(("text", "language"), [("엔비디아가 말했다.", KO), ("Nvidia said so.", EN), ("비가 왔다.", KO), ("It rained.", EN)])
def test_a_sentence_about_nothing_we_know_claims_nothing(text: str, language: Language) -> None:
    assert reading(text, language).claims == ()


@pytest.mark.parametrize(
    ("text", "language", "form"),
    [
        (KOREAN, KO, Form.SENTENCE),
        (ENGLISH, EN, Form.SENTENCE),
        ("미국 정부, H20 대중 수출 승인", KO, Form.HEADLINE),
        ("Nvidia to resume H20 sales to China", EN, Form.HEADLINE),
        ("중국이 원하는 H20은 빠르다.", KO, Form.RELATIVE),
        ("H20, which China wants, is fast.", EN, Form.RELATIVE),
        ("젠슨 황 엔비디아 CEO는 중국을 방문했다.", KO, Form.APPOSITION),
        ("Jensen Huang, the CEO of Nvidia, visited China.", EN, Form.APPOSITION),
    ],
)
def test_a_claim_knows_how_the_page_puts_it(text: str, language: Language, form: Form) -> None:
    assert form in [claim.form for claim in reading(text, language).claims]


@pytest.mark.parametrize(("text", "language"), [(KOREAN, KO), (ENGLISH, EN)])
def test_the_wording_of_a_fact_becomes_a_frame(text: str, language: Language) -> None:
    statement = parse_statement(Document(text=text, language=language), KNOWLEDGE)[0]
    assert (statement.predicate, statement.event, statement.names()) == ("permit", "export", {"us-gov", "h20", "china"})


@pytest.mark.parametrize(
    ("text", "language", "predicate"),
    [
        ("The US government criticised exports of AI chips.", EN, "criticize"),
        ("미국 정부는 수출 통제를 비판했다.", KO, "criticize"),
        ("A fisherman found an old map in the attic.", EN, "discover"),
    ],
)
def test_a_remark_about_something_and_a_deed_of_somebody_unknown_are_claims(text: str, language: Language, predicate: str) -> None:
    assert [claim.statement.predicate for claim in reading(text, language).claims] == [predicate]


@pytest.mark.parametrize(("text", "language"), [("안녕하세요.", KO), ("Good morning.", EN)])
def test_a_wording_without_a_claim_has_no_frame(text: str, language: Language) -> None:
    assert parse_statement(Document(text=text, language=language), KNOWLEDGE) == ()


@pytest.mark.parametrize(
    ("text", "language", "quarter"),
    [
        ("Nvidia sold H20 in the third quarter of fiscal 2026.", EN, 3),
        ("Nvidia sold H20 in Q2.", EN, 2),
        ("엔비디아는 회계연도 2026년 3분기에 H20을 판매했다.", KO, 3),
        ("Nvidia sold more H20 in the third quarter than in the second quarter.", EN, None),
        ("엔비디아는 H20을 판매했다.", KO, None),
    ],
    ids=["fiscal-english", "short", "fiscal-korean", "two", "none"],
)
def test_a_statement_knows_the_one_quarter_that_it_names(text: str, language: Language, quarter: int | None) -> None:
    assert reading(text, language).claims[0].statement.quarter == quarter


def test_until_july_in_the_past_is_the_last_july() -> None:
    (claim,) = reading("Until mid-July, Nvidia did not sell the H20 in China.", EN).claims
    assert claim.statement.time is not None
    assert claim.statement.time.last is not None
    assert claim.statement.time.last <= PUBLISHED


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("미국 정부는 엔비디아를 규제 대상에서 제외했다.", False),
        ("미국 정부는 엔비디아를 제외한 기업을 규제했다.", True),
        ("미국 정부는 엔비디아를 제외하고 규제했다.", True),
    ],
    ids=["an-act", "all-but", "apart-from"],
)
def test_to_leave_somebody_out_is_an_act_and_all_but_somebody_leaves_the_rest_open(text: str, is_open: bool) -> None:
    found = reading(text, KO).claims
    assert any(claim.statement.modality is Modality.POSSIBLE for claim in found) is is_open


@pytest.mark.parametrize(
    ("text", "language"),
    [("중국은 H20 구매 금지령을 내렸다.", KO), ("중국은 H20 구매 금지를 했다.", KO), ("China imposed a ban on purchases of the H20.", EN)],
)
def test_who_gives_an_order_against_buying_orders_and_does_not_buy(text: str, language: Language) -> None:
    statement = reading(text, language).claims[0].statement
    assert (statement.predicate, [argument.key for argument in statement.of(Role.SUBJECT)], statement.of(Role.RECIPIENT)) == ("bar", ["china"], ())


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("Nvidia raised $5 billion.", "raise-funds"),
        ("Nvidia raised prices to $5 billion.", "rise"),
        ("Nvidia topped $5 trillion in market value.", "exceed"),
        ("Nvidia topped AMD.", "en:top"),
    ],
    ids=["an-amount-alone", "beside-an-object", "a-mark-passed", "no-amount"],
)
def test_an_amount_of_money_is_what_a_verb_without_an_object_acts_on(text: str, predicate: str) -> None:
    assert reading(text, EN).claims[0].statement.predicate == predicate


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("중국의 H20 수출통제 강화로 갈등이 고조됐다.", KO, ("tighten", "restrict")),
        ("엔비디아는 H20 투자를 확대했다.", KO, ("rise", "invest")),
    ],
    ids=["its-cause", "its-object"],
)
def test_what_a_rise_comes_from_is_not_what_rises(text: str, language: Language, expected: tuple[str, str]) -> None:
    found = [(claim.statement.predicate, claim.statement.event) for claim in reading(text, language).claims]
    assert expected in found
    assert ("rise", "tighten") not in found


def test_a_headline_presupposes_what_a_sentence_does() -> None:
    found = reading("中 H20 수입 통제에 모든 방안 검토", KO).claims
    assert ("restrict", "import") in [(claim.statement.predicate, claim.statement.event) for claim in found]
