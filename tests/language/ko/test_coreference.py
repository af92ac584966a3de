"""Stand-ins resolved to what the document named before."""

import pytest
from tests.language.ko.skeleton import KINDS, LEXICON, cut

from factmark.language.clause import Clause
from factmark.language.ko.coreference import WINDOW, Page, resolve
from factmark.language.ko.pattern import clauses
from factmark.language.sentence import sentences
from factmark.model.document import Language


def read(text: str) -> tuple[Clause, ...]:
    """The clauses of all sentences, stand-ins resolved."""
    found = [clause for span in sentences(text, Language.KO) for clause in clauses(text, cut(text[: span.end], span.start), LEXICON, KINDS)]
    return resolve(Page(text=text, surfaces={}), found, LEXICON, KINDS, KINDS.entities)


def subject(text: str) -> str | None:
    """Who the last clause is about."""
    last = read(text)[-1]
    return next((marked.phrase.keys[0] for marked in last.arguments if marked.marker in ("이", "은")), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("젠슨 황이 중국을 방문했다. 그는 H20을 공개했다.", "huang"),
        ("젠슨 황 엔비디아 CEO가 중국을 방문했다. 황 CEO는 H20을 공개했다.", "huang"),
        ("엔비디아는 중국에 진출했다. 회사 측은 H20을 공개했다.", "nvidia"),
        ("엔비디아는 중국에 진출했다. 이 회사는 H20을 공개했다.", "nvidia"),
    ],
    ids=["he", "surname-and-title", "the-company", "this-company"],
)
def test_a_stand_in_is_whoever_was_named_before(text: str, expected: str) -> None:
    assert subject(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "그는 H20을 공개했다.",
        "젠슨 황이 왔다. 리사 수가 왔다. 그는 H20을 공개했다.",
        f"젠슨 황이 중국을 방문했다. {'비가 내렸다. ' * (WINDOW // 7 + 1)}그는 H20을 공개했다.",
    ],
    ids=["nobody-before", "two-before", "too-far"],
)
def test_a_stand_in_that_could_be_several_or_nobody_stays_open(text: str) -> None:
    found = subject(text)
    assert found is not None
    assert found.startswith("ko:")


def test_this_is_what_the_last_sentence_said_when_the_verb_acts_on_events() -> None:
    (_, last) = read("엔비디아는 중국에 H20을 수출했다. 미국 정부는 이를 금지했다.")
    assert last.verbs == ("금지하다", "수출하다")
    assert {"us-gov", "nvidia", "h20", "china"} <= {marked.phrase.keys[0] for marked in last.arguments}


def test_a_missing_subject_is_supplied_as_context_only() -> None:
    (_, last) = read("엔비디아는 중국에 진출했다. H20을 공개했다.")
    assert [phrase.keys[0] for phrase in last.context] == ["nvidia"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [('젠슨 황이 왔다. 그는 "중국은 H20을 원한다"고 말했다.', "huang"), ('젠슨 황 엔비디아 CEO가 왔다. 황 CEO는 "중국은 H20을 원한다"고 말했다.', "huang")],
)
def test_a_speaker_may_be_a_stand_in(text: str, speaker: str) -> None:
    said = read(text)[-1].attribution
    assert said is not None
    assert said.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('젠슨 황은 "러시아는 H20을 원한다"고 말했다. 중국이 H20을 공급했다고도 했다.', "huang"),
        ('젠슨 황은 "러시아는 H20을 원한다"고 말했다. 중국은 H20을 공급했다는 것이다.', "huang"),
        ("젠슨 황은 H20을 공개했다. 중국이 H20을 공급했다고 말했다.", "huang"),
        ('젠슨 황은 "러시아는 H20을 원한다"고 말했다. 중국이 H20을 공급한 것으로 알려졌다.', None),
        (f'젠슨 황은 "러시아는 H20을 원한다"고 말했다. {"비가 내렸다. " * (WINDOW // 7 + 1)}중국이 H20을 공급했다고도 했다.', None),
    ],
    ids=["said-too", "that-is", "who-acted-last", "hearsay", "too-far"],
)
def test_who_spoke_last_speaks_on(text: str, speaker: str | None) -> None:
    found = read(text)[-1].attribution
    assert found is not None
    assert found.speaker == speaker


@pytest.mark.parametrize(
    "text", ["젠슨 황 미국 대표가 왔다. 미 장관은 H20을 공개했다.", "젠슨 황 대표가 왔다. 리사 수는 엔비디아 대표이다."], ids=["title-is-no-surname", "office"]
)
def test_titles_and_offices_name_nobody(text: str) -> None:
    assert not any("huang" in marked.phrase.keys for marked in read(text)[-1].arguments)
