"""Closed classes: every word of a table leads somewhere."""

from factmark.language.ko import function_word as word
from factmark.language.lexicon_file import bundled_lexicon
from factmark.model.document import Language

KNOWN = {"도", "보다", "처럼", "라고", "통해", "관련", "위해", "의해", "따라", "등", "으로서", "로부터", "은", "이", "을", "에", "에게", "에서", "으로", "와"}


def test_every_particle_and_postposition_stands_for_a_marker() -> None:
    assert set(word.PARTICLES.values()) | set(word.POSTPOSITIONS.values()) <= KNOWN


def test_most_markers_have_a_role_by_rule() -> None:
    (usage, *_) = bundled_lexicon().verbs(Language.KO, "공급하다")
    roleless = {marker for marker in set(word.PARTICLES.values()) | set(word.POSTPOSITIONS.values()) if usage.role(marker) is None}
    assert roleless == {"도", "보다", "처럼", "라고", "위해", "따라", "등"}


def test_a_postposition_follows_a_particle() -> None:
    assert {marker for marker, _ in word.POSTPOSITIONS} <= set(word.PARTICLES.values())


def test_words_that_say_nothing_are_no_words_that_point() -> None:
    assert not word.NEGATORS & word.ADVERBS
    assert not word.TRANSPARENT & word.PRONOUNS
