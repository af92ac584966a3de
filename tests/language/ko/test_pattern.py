"""Korean sentences and what they claim, one line per clause as `skeleton` writes it."""

import pytest
from tests.language.ko.skeleton import KINDS, LEXICON, cut, read, skeleton

from factmark.language.ko.pattern import clauses

PLAIN = {
    "엔비디아는 중국에 H20을 공급한다.": ["공급하다 은=nvidia 에=china 을=h20"],
    "엔비디아가 중국에 H20을 공급했다.": ["공급하다 이=nvidia 에=china 을=h20 past"],
    "H20이 엔비디아에 의해 중국에 공급됐다.": ["공급하다 이=h20 의해=nvidia 에=china passive past"],
    "중국은 H100과 H200을 원한다.": ["원하다 은=china 을=h100&h200"],
    "H100과 H200 같은 AI 칩을 원한다.": ["원하다 을=h100&h200"],
    "트럼프와 젠슨 황이 만났다.": ["만나다 이=trump&huang past"],
    "젠슨 황은 트럼프와 만났다.": ["만나다 은=huang 와=trump past"],
    "엔비디아는 일본을 통해 H20을 판매했다.": ["판매하다 은=nvidia 통해=japan 을=h20 past"],
    "AMD도 H20을 원한다.": ["원하다 은=amd 을=h20"],
    "인텔은 AMD 지분 20%를 보유하고 있다.": ["보유하다 은=intel 을=stake[gen:amd]"],
}
SEVERAL = {
    "엔비디아는 H20을 공급하며 중국에 진출했다.": ["공급하다 은=nvidia 을=h20 past", "진출하다 은=nvidia 에=china past"],
    "미국 정부가 금지한 H20을 중국이 원한다.": ["금지하다 이=us-gov 을=h20 past relative", "원하다 을=h20 이=china"],
    "H20을 만든 엔비디아는 중국에 진출했다.": ["만들다 을=h20 이=nvidia past relative", "진출하다 은=nvidia 에=china past"],
    "중국이 원하는 것은 H20이다.": ["원하다 이=china 을=h20"],
}
NEGATED = {
    "엔비디아는 H20을 공급하지 않는다.": ["공급하다 은=nvidia 을=h20 no"],
    "엔비디아는 H20을 공급하지 못했다.": ["공급하다 은=nvidia 을=h20 no past"],
    "엔비디아는 H20을 안 판매했다.": ["판매하다 은=nvidia 을=h20 no past"],
}
MODAL = {
    "엔비디아는 H20을 공급할 예정이다.": ["공급하다 은=nvidia 을=h20 planned"],
    "엔비디아는 H20을 공급하기로 했다.": ["공급하다 은=nvidia 을=h20 planned"],
    "엔비디아는 H20을 공급할 수 있다.": ["공급하다 은=nvidia 을=h20 possible"],
    "엔비디아가 H20을 공급할 전망이다.": ["공급하다 이=nvidia 을=h20 predicted"],
    "엔비디아는 H20을 공급해야 한다.": ["공급하다 은=nvidia 을=h20 ordered"],
    "엔비디아가 H20을 공급할까?": ["공급하다 이=nvidia 을=h20 questioned"],
}
CHAINED = {
    "엔비디아는 H20을 생산하기 시작했다.": ["시작하다+생산하다 은=nvidia 을=h20 past"],
    "엔비디아는 H20을 판매할 수 있게 됐다.": ["허용하다+판매하다 actor=nvidia 을=h20 past"],
}
NOMINAL = {
    "미국 정부는 H20의 대중 수출을 승인했다.": ["승인하다 은=us-gov 을=ko:수출[수출,gen:h20,대:china] past"],
    "미국 정부는 H20 수출 통제를 해제했다.": ["해제하다 은=us-gov 을=ko:통제[통제,수출,bare:h20] past"],
    "엔비디아는 미국 정부의 승인을 받았다.": ["받다 은=nvidia 을=ko:승인[승인,gen:us-gov] past"],
    "중국은 미국 정부의 H20 수출 금지에 반대한다.": ["반대하다 은=china 에=ko:금지[금지,수출,gen:us-gov,bare:h20]"],
}


@pytest.mark.parametrize(("text", "expected"), [case for table in (PLAIN, SEVERAL, NEGATED, MODAL, CHAINED, NOMINAL) for case in table.items()])
def test_a_sentence_claims_what_it_says(text: str, expected: list[str]) -> None:
    assert [skeleton(clause) for clause in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("한편 엔비디아는 H20을 공급했다.", ["엔비디아는 H20을 공급했다"]),
        ("엔비디아는 H20을 공급하며 중국에 진출했다.", ["엔비디아는 H20을 공급하며", "중국에 진출했다"]),
        ("젠슨 황은 중국이 H20을 원한다고 말했다.", ["중국이 H20을 원한다고"]),
        ("미국 정부, H20 대중 수출 승인", ["미국 정부, H20 대중 수출 승인"]),
    ],
)
def test_a_claim_spans_its_own_words(text: str, spans: list[str]) -> None:
    assert [clause.span.of(text) for clause in read(text)] == spans


def test_spans_are_places_in_the_whole_document() -> None:
    text = "비가 왔다. 엔비디아는 H20을 판매했다."
    (clause,) = clauses(text, cut(text, text.index("엔비디아")), LEXICON, KINDS)
    assert clause.span.of(text) == "엔비디아는 H20을 판매했다"
    assert [marked.phrase.words for marked in clause.arguments] == ["엔비디아", "H20"]


def test_dates_and_amounts_go_to_their_clause() -> None:
    (clause,) = read("한국은행은 지난달 28일 기준금리를 연 2.50%로 동결했다.")
    assert [interval.first and interval.first.isoformat() for interval in clause.times] == ["2025-08-28"]
    assert [quantity.unit for marked in clause.arguments for quantity in marked.phrase.quantities] == ["%"]


@pytest.mark.parametrize("text", ["", "…", '"', "은", "했다", "고 말했다", "것으로 알려졌다."])
def test_a_scrap_of_a_sentence_is_no_trouble(text: str) -> None:
    assert all(not clause.arguments for clause in read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("중국은 강하게 반발했다.", ["반발하다 은=china past"]),
        ("젠슨 황(가상 역)은 H20을 공개했다.", ["공개하다 은=huang 을=h20 past"]),
        ("젠슨 황(리사 수 분)은 H20을 공개했다.", ["공개하다 은=huang 을=h20 past"]),
        ("어느 회사(엔비디아)는 H20을 공급했다.", ["공급하다 은=nvidia[gen:company] 을=h20 past"]),
        ("엔비디아는 러시아와 거래하며 H20을 공급했다.", ["거래하다 은=nvidia 와=russia past", "공급하다 은=nvidia 을=h20 past"]),
    ],
    ids=["manner", "brackets", "name-in-brackets", "brackets-that-name", "with-whom"],
)
def test_manner_and_brackets_are_no_parts_of_their_own(text: str, expected: list[str]) -> None:
    assert [skeleton(clause) for clause in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("미중이 만났다.", ["만나다 이=us&china past"]),
        ("미·중 합의", ["- -=agreement[합의,gen:us&china] headline"]),
        ("미중 정상이 만났다.", ["만나다 이=us&china past"]),
        ("젠슨 황이 방중했다.", ["방문하다 이=huang 을=china past"]),
        ("젠슨 황의 방중", ["- -=ko:방문[방문,gen:huang,bare:china] headline"]),
    ],
)
def test_short_forms_are_whom_they_stand_for(text: str, expected: list[str]) -> None:
    assert [skeleton(clause) for clause in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("엔비디아는 H20을 미국에 등록된 러시아 회사에 공급했다.", "공급하다 은=nvidia 을=h20 에=company[gen:russia] past"),
        ("엔비디아가 H20을 제한하도록 하는 법률을 제안했다.", "제안하다 이=nvidia 을=law past"),
        ("엔비디아는 H20을 팔 수 있도록 규정을 바꿨다.", "바꾸다 은=nvidia 을=rule[규정] past"),
        ("젠슨 황은 선거 운동을 했다.", "하다 은=huang 을=ko:선거운동[선거운동] past"),
    ],
    ids=["passive-has-no-object", "law-that-makes", "purpose", "event-in-two-words"],
)
def test_a_main_verb_keeps_what_is_its_own(text: str, expected: str) -> None:
    clause = read(text)[-1]
    assert (skeleton(clause), clause.attribution) == (expected, None)


def test_a_cleft_that_a_noun_puts_forward_stays_the_clause_before_its_noun() -> None:
    first, *_ = read("엔비디아가 H20을 판매한 것은 불가피한 일이라는 데 의견을 같이 했다.")
    assert skeleton(first).startswith("판매하다 이=nvidia 을=h20")
