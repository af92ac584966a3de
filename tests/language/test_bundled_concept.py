"""Which common nouns of the bundled lexicon are one thing in both languages, and which are kept apart."""

from itertools import combinations

import pytest

from factmark.language.lexicon_file import bundled_lexicon

LEXICON = bundled_lexicon()


def concept(word: str) -> str:
    """The concept that a text of this word alone is found to name."""
    found = LEXICON.concepts.find(word)
    assert [span.end - span.start for span, _ in found] == [len(word)], word
    return found[0][1][0]


@pytest.mark.parametrize(
    "words",
    [
        ("영업이익", "순이익", "매출"), ("operating profit", "net profit", "revenue"), ("기준금리", "예금금리", "대출금리", "주담대 금리"), ("주식", "주가"),
        ("월급", "연봉"), ("예산", "추경"), ("월세", "전세"), ("연금", "국민연금", "퇴직연금"), ("금메달", "은메달", "동메달"), ("결승", "준결승", "경기"),
        ("탄도미사일", "순항미사일"), ("구축함", "호위함"), ("휘발유", "디젤"), ("송유관", "가스관"), ("판사", "대법관"), ("횡령 혐의", "배임"),
        ("사망자", "부상자", "사상자", "실종자"), ("노트북", "컴퓨터"), ("곡물", "밀가루"), ("알츠하이머병", "치매"), ("심장병", "심근경색"),
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_different_things_are_different_concepts(words: tuple[str, ...]) -> None:
    assert all(concept(one) != concept(other) for one, other in combinations(words, 2))


@pytest.mark.parametrize("word", ["문제", "상황", "사안", "이유", "issue", "matter", "problem", "reason", "situation", "thing"])
def test_a_word_that_could_be_anything_is_no_concept(word: str) -> None:
    assert LEXICON.concepts.find(word) == ()
