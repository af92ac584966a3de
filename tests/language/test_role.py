"""Senses of a word and the parts its phrases play."""

import pytest
from tests.language.clauses import KINDS, LEXICON, marked, phrase
from tests.reconcile.frames import amount

from factmark.language.chain import Link
from factmark.language.clause import Marked, Phrase
from factmark.language.role import Sense, filled, senses
from factmark.model.document import Language
from factmark.model.quantity import Quantity
from factmark.model.statement import Role

KO, EN = Language.KO, Language.EN
DOLLARS: tuple[Quantity, ...] = (amount("5", unit="USD"),)


def found(
    lemma: str, arguments: tuple[Marked, ...], language: Language = EN, *, is_noun: bool = False, passive: bool = False, carried: frozenset[str] | None = None
) -> list[Sense]:
    usages = LEXICON.nouns(language, lemma) if is_noun else LEXICON.verbs(language, lemma)
    return senses(Link(lemma=lemma, usages=usages, arguments=arguments, is_passive=passive), language, KINDS, carried=carried)


def roles(sense: Sense) -> list[str]:
    return [f"{argument.role.value}={argument.key}" for argument in sense.arguments]


@pytest.mark.parametrize(
    ("lemma", "language", "arguments", "expected"),
    [
        ("supply", EN, marked(subj="nvidia", obj="h20", to="china"), ["subject=nvidia", "object=h20", "recipient=china"]),
        ("공급하다", KO, marked(이="nvidia", 을="h20", 에="china"), ["subject=nvidia", "object=h20", "recipient=china"]),
        ("buy", EN, marked(subj="china", obj="h20", **{"from": "nvidia"}), ["subject=china", "object=h20", "origin=nvidia"]),
        ("구매하다", KO, marked(은="china", 을="h20", 로부터="nvidia"), ["subject=china", "object=h20", "origin=nvidia"]),
        ("fetch", EN, marked(subj="h20"), ["object=h20"]),
        ("팔리다", KO, marked(이="h20"), ["object=h20"]),
        ("supply", EN, marked(subj="nvidia", astride="china"), ["subject=nvidia", "context=china"]),
        ("zap", EN, marked(subj="nvidia", obj="h20"), ["subject=nvidia", "object=h20"]),
    ],
    ids=["supply", "supply-ko", "buy", "buy-ko", "own-markers", "own-markers-ko", "unknown-marker", "unknown-verb"],
)
def test_a_marker_says_which_part_a_phrase_plays(lemma: str, language: Language, arguments: tuple[Marked, ...], expected: list[str]) -> None:
    assert roles(found(lemma, arguments, language)[0]) == expected


@pytest.mark.parametrize(
    ("language", "lemma", "arguments"),
    [(EN, "supply", marked(subj="h20", by="nvidia")), (KO, "공급하다", marked(이="h20", 의해="nvidia")), (KO, "공급하다", marked(은="h20", 로부터="nvidia"))],
)
def test_a_passive_turns_subject_and_object_round(language: Language, lemma: str, arguments: tuple[Marked, ...]) -> None:
    assert roles(found(lemma, arguments, language, passive=True)[0]) == ["object=h20", "subject=nvidia"]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (marked(은="us-gov", 이="nvidia"), ["object=us-gov", "subject=nvidia"]),
        (marked(은="us-gov", 이="nvidia", 을="h20"), ["context=us-gov", "subject=nvidia", "object=h20"]),
        (marked(은="h20"), ["object=h20"]),
        (marked(은="nvidia"), ["subject=nvidia"]),
    ],
    ids=["beside-a-subject", "beside-both", "thing-alone", "agent-alone"],
)
def test_a_korean_topic_takes_the_part_that_is_left(arguments: tuple[Marked, ...], expected: list[str]) -> None:
    assert roles(found("공급하다", arguments, KO)[0]) == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (marked(gen="nvidia", bare="h20"), ["subject=nvidia", "object=h20"]),
        (marked(gen="h20"), ["object=h20"]),
        (marked(bare="nvidia"), ["context=nvidia"]),
        (marked(bare="ko:부품"), ["context=ko:부품"]),
    ],
    ids=["who-and-what", "possessor-that-cannot-act", "agent-before", "unknown-word-before"],
)
def test_before_an_event_noun_stands_what_it_is_done_to(arguments: tuple[Marked, ...], expected: list[str]) -> None:
    assert roles(found("수출", arguments, KO, is_noun=True)[0]) == expected


@pytest.mark.parametrize(
    ("lemma", "language", "arguments", "expected"),
    [
        ("cut", EN, marked(subj="bok", obj="policy-rate"), ["cut-rate", "dismiss"]),
        ("cut", EN, marked(subj="intel", obj="ko:줄"), ["dismiss"]),
        ("내리다", KO, marked(은="bok", 을="policy-rate"), ["cut-rate", "light-do"]),
        ("zap", EN, marked(subj="intel"), ["en:zap"]),
        ("찝다", KO, marked(이="intel"), ["ko:찝다"]),
    ],
)
def test_what_fills_a_part_selects_the_sense(lemma: str, language: Language, arguments: tuple[Marked, ...], expected: list[str]) -> None:
    assert [sense.predicate for sense in found(lemma, arguments, language)] == expected


def test_a_verb_that_governs_an_event_is_first_read_as_one_that_does() -> None:
    arguments = marked(은="bok", 을="policy-rate")
    assert next(sense.predicate for sense in found("내리다", arguments, KO, carried=frozenset({"sale"}))) == "light-do"


@pytest.mark.parametrize(
    ("given", "keys", "coordinations"),
    [
        (phrase("h100"), ["h100"], [0]),
        (phrase("h100", conjuncts=(phrase("h200"),)), ["h100", "h200"], [7, 7]),
        (phrase("money", quantities=DOLLARS), [], []),
        (phrase("stake", quantities=DOLLARS), ["stake"], [0]),
        (phrase(), [], []),
    ],
    ids=["one", "joined", "money", "stake", "nothing"],
)
def test_a_phrase_and_those_joined_to_it_fill_one_role(given: Phrase, keys: list[str], coordinations: list[int]) -> None:
    arguments = list(filled(Role.OBJECT, given, 7))
    assert ([argument.key for argument in arguments], [argument.coordination for argument in arguments]) == (keys, coordinations)


def test_what_stands_beside_the_head_may_agree_too() -> None:
    (argument,) = filled(Role.OBJECT, phrase("profit", "earnings", modifiers=("memory",), dependents=marked(gen="samsung"), is_pronoun=True), 1)
    assert (argument.also, argument.is_definite) == (("earnings", "memory", "samsung"), False)
