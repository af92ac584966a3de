"""Who said what."""

import pytest
from tests.language.ko.skeleton import read, skeleton

from factmark.model.statement import Modality


@pytest.mark.parametrize(
    ("text", "speaker", "words", "cue"),
    [
        ("젠슨 황은 중국이 H20을 원한다고 말했다.", "huang", "젠슨 황", "말하다"),
        ('젠슨 황은 "중국은 H20을 원한다"고 말했다.', "huang", "젠슨 황", "말하다"),
        ('"중국은 H20을 원한다"고 젠슨 황은 밝혔다.', "huang", "젠슨 황", "밝히다"),
        ("젠슨 황에 따르면 중국은 H20을 원한다.", "huang", "젠슨 황", "따르면"),
        ("이웃에 따르면 중국은 H20을 원한다.", None, "이웃", "따르면"),
        ("중국은 H20을 원하는 것으로 알려졌다.", None, "", "것으로 알려졌다"),
    ],
)
def test_what_was_said_is_a_claim_with_its_speaker(text: str, speaker: str | None, words: str, cue: str) -> None:
    (clause,) = read(text)
    assert clause.attribution is not None
    assert (clause.attribution.speaker, clause.attribution.words, clause.attribution.cue) == (speaker, words, cue)
    assert skeleton(clause).startswith("원하다")


@pytest.mark.parametrize("text", ["젠슨 황은 말했다.", "젠슨 황이 밝혔다."])
def test_saying_is_no_claim(text: str) -> None:
    assert read(text) == ()


def test_who_speaks_without_a_subject_speaks_of_what_is_theirs() -> None:
    (clause,) = read('엔비디아는 "H20을 공급했다"고 밝혔다.')
    assert skeleton(clause) == "공급하다 은=nvidia 을=h20 past"
    assert [marked.phrase.is_pronoun for marked in clause.arguments] == [True, False]


def test_the_articles_own_words_have_no_speaker() -> None:
    assert [clause.attribution for clause in read("중국은 H20을 원한다.")] == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('젠슨 황은 "중국은 H20을 원한다"고 했다.', "huang"),
        ('젠슨 황은 "중국은 H20을 원한다"라며 분노했다.', "huang"),
        ('"중국은 H20을 원한다"고 젠슨 황은 강하게 반발했다.', "huang"),
        ('젠슨 황은 "중국은 H20을 원한다"라고 뻔뻔하게 말했다.', "huang"),
        ("젠슨 황은 '중국은 H20을 원한다'라며 날을 세웠다.", "huang"),
        ("젠슨 황은 중국이 H20을 원한다고 분노했다.", "huang"),
        ("젠슨 황은 중국이 H20을 원한다는 입장을 밝혔다.", "huang"),
        ('젠슨 황 "중국은 H20을 원한다"', "huang"),
        ('美 "중국은 H20을 원한다"', "us"),
        ('美 "중국은 H20을 원한다"…러시아가 반발', "us"),
    ],
)
def test_whoever_acts_behind_or_stands_before_a_quotation_said_it(text: str, speaker: str) -> None:
    found = next(clause for clause in read(text) if clause.verbs == ("원하다",))
    assert found.attribution is not None
    assert found.attribution.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "중국은 H20을 원한다고 한다.",
        "중국은 H20을 원한다고 물가가 올랐다.",
        "중국이 H20을 원한다는 소식을 젠슨 황이 들었다.",
        "젠슨 황은 H20을 팔도록 중국을 도왔다.",
    ],
    ids=["hearsay", "reason", "news-that-was-heard", "purpose"],
)
def test_what_is_told_or_gives_a_reason_is_said_by_nobody(text: str) -> None:
    assert [clause.attribution for clause in read(text)] == [None] * len(read(text))


@pytest.mark.parametrize("text", ["젠슨 황은 '최신형 H20'을 공개했다.", '젠슨 황은 "잘 팔리는" H20을 공개했다.'])
def test_a_word_or_two_in_quotation_marks_stay_part_of_their_sentence(text: str) -> None:
    assert skeleton(read(text)[-1]) == "공개하다 은=huang 을=h20 past"


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ('"중국은 H20을 원한다"는 루머가 돌았다.', Modality.POSSIBLE),
        ("젠슨 황은 중국이 H20을 원한다고 착각했다.", Modality.POSSIBLE),
        ('"중국은 H20을 원한다"는 보도가 나왔다.', Modality.ASSERTED),
        ("젠슨 황은 중국이 H20을 원한다고 강조했다.", Modality.ASSERTED),
    ],
)
def test_a_rumour_and_a_mistake_vouch_for_nothing(text: str, modality: Modality) -> None:
    assert next(clause.modality for clause in read(text) if clause.verbs == ("원하다",)) is modality
