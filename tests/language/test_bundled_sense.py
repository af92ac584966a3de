"""Which words of the bundled lexicon may stand for each other in a headline, and which may not."""

import pytest

from factmark.language.lexicon_file import bundled_lexicon
from factmark.model.document import Language

LEXICON = bundled_lexicon()


def senses(word: str) -> set[tuple[str, int]]:
    """Dimension and sign of every sense of a verb or event noun, light and speech verbs left out: what agrees in both agrees in a verdict."""
    language = Language.KO if "가" <= word[0] <= "힣" else Language.EN
    usages = (*LEXICON.verbs(language, word), *LEXICON.nouns(language, word))
    known = [LEXICON.predicates[usage.predicate] for usage in usages if usage.kind not in ("light", "speech")]
    return {(each.dimension, each.sign) for each in known}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("체포하다", "구속하다"), ("체포하다", "구금하다"), ("구속하다", "수감하다"), ("arrest", "detain"), ("detain", "imprison"), ("체포하다", "remand"),
        ("acquit", "pardon"), ("무죄", "불기소"), ("사면하다", "무죄"), ("convict", "plead guilty"), ("extradite", "deport"), ("송환하다", "추방하다"),
        ("벌금", "처벌"), ("fine", "discipline"), ("수사하다", "점검하다"), ("sue", "고발하다"), ("audit", "inspect"),
        ("폭행하다", "성폭행하다"), ("assault", "torture"), ("steal", "embezzle"), ("rob", "extort"), ("burn", "방화하다"), ("kidnap", "hijack"),
        ("study", "graduate"), ("입학하다", "졸업하다"), ("임명하다", "승진하다"), ("사임하다", "사의를 표명하다"), ("dismiss", "overthrow"),
        ("protest", "riot"), ("치료하다", "수술하다"), ("복용하다", "흡연하다"), ("eat", "drink"), ("occupy", "annex"), ("disarm", "denuclearize"),
        ("감시하다", "도청하다"), ("작곡하다", "작사하다"), ("비행하다", "항해하다"), ("pay", "refund"), ("상환하다", "환불하다"), ("lend", "lease"),
        ("give", "donate"), ("독점하다", "장악하다"), ("파산하다", "디폴트"), ("use", "악용하다"), ("실종되다", "갇히다"), ("kill", "injure"),
    ],
)  # fmt: skip
def test_words_that_a_headline_may_not_swap_share_no_sense(one: str, other: str) -> None:
    assert senses(one)
    assert senses(other)
    assert not senses(one) & senses(other)


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("체포하다", "arrest"), ("구속하다", "remand"), ("구금하다", "detain"), ("수감하다", "jail"), ("사면하다", "pardon"), ("추방하다", "deport"),
        ("처벌하다", "punish"), ("과징금", "fine"), ("성폭행하다", "rape"), ("횡령하다", "embezzle"), ("졸업하다", "graduate"), ("승진하다", "promote"),
        ("폭동", "riot"), ("마시다", "drink"), ("비핵화", "denuclearization"), ("도청하다", "wiretap"), ("작곡하다", "compose"), ("환불하다", "refund"),
        ("임대하다", "rent"), ("기부하다", "donate"), ("수술하다", "operate on"), ("디폴트", "default"), ("고소하다", "sue"),
        ("고발하다", "file complaint against"),
    ],
)  # fmt: skip
def test_words_that_mean_the_same_share_a_sense_across_languages(korean: str, english: str) -> None:
    assert senses(korean) & senses(english)


@pytest.mark.parametrize(
    ("word", "sense"),
    [
        ("cut", "fall"), ("raise", "rise"), ("pass", "pass-law"), ("head", "lead"), ("bear", "be-born"),
        ("turn out", "make"), ("set aside", "overturn"), ("제압하다", "win-contest"),
    ],
)  # fmt: skip
def test_an_everyday_sense_does_not_hide_the_one_that_news_means(word: str, sense: str) -> None:
    language = Language.KO if "가" <= word[0] <= "힣" else Language.EN
    others = [usage.predicate for usage in LEXICON.verbs(language, word) if usage.kind not in ("light", "speech") and not usage.conditions]
    assert sense in [usage.predicate for usage in LEXICON.verbs(language, word)]
    assert not others or others[0] == sense or sense in [usage.predicate for usage in LEXICON.verbs(language, word) if usage.conditions]
