"""Which words of a clause make its predicate, the outermost first."""

import pytest
from tests.language.clauses import LEXICON, clause, event, marked, phrase

from factmark.language.chain import links
from factmark.language.clause import ACTOR, Clause, Phrase, Voice
from factmark.model.claim import Form
from factmark.model.document import Language

KO, EN = Language.KO, Language.EN


def chain(given: Clause, language: Language = EN) -> list[str]:
    """Each link with its arguments: "ban of=h20"."""
    return [
        " ".join((link.lemma, *(f"{argument.marker}={argument.phrase.keys[0]}" for argument in link.arguments))) for link in links(given, LEXICON, language)
    ]


@pytest.mark.parametrize(
    ("given", "language", "expected"),
    [
        (clause("supply", arguments=marked(subj="nvidia", obj="h20", to="china")), EN, ["supply subj=nvidia obj=h20 to=china"]),
        (clause("공급하다", arguments=marked(이="nvidia", 을="h20", 에="china")), KO, ["공급하다 이=nvidia 을=h20 에=china"]),
        (clause("zap", arguments=marked(subj="nvidia")), EN, ["zap subj=nvidia"]),
    ],
)
def test_a_plain_verb_is_a_chain_of_one(given: Clause, language: Language, expected: list[str]) -> None:
    assert chain(given, language) == expected


@pytest.mark.parametrize(
    ("given", "language", "expected"),
    [
        (clause("approve", arguments=marked(subj="us-gov", obj=event("export", of="h20"))), EN, ["approve subj=us-gov", "export of=h20"]),
        (
            clause("승인하다", arguments=marked(은="us-gov", 을=phrase("ko:수출", events=("수출",), dependents=marked(bare="h20")))),
            KO,
            ["승인하다 은=us-gov", "수출 bare=h20"],
        ),
        (clause("lift", arguments=marked(subj="us-gov", obj=event("ban", "export", of="h20"))), EN, ["lift subj=us-gov", "ban", "export of=h20"]),
        (clause("make", arguments=marked(subj="amd", obj=event("sale", of="h20"))), EN, ["make subj=amd", "sale of=h20"]),
        (clause("approve", arguments=marked(obj=event("export", of="h20"), by="us-gov"), voice=Voice.PASSIVE), EN, ["approve by=us-gov", "export of=h20"]),
    ],
    ids=["operator", "operator-korean", "two-nouns", "light", "passive"],
)
def test_an_operator_or_light_verb_hands_over_to_the_event_it_governs(given: Clause, language: Language, expected: list[str]) -> None:
    assert chain(given, language) == expected


def test_an_event_that_is_merely_an_object_stays_one() -> None:
    assert chain(clause("buy", arguments=marked(subj="amd", obj=event("sale", of="h20")))) == ["buy subj=amd obj=en:sale"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            clause("bar", "sell", arguments=marked(subj="us-gov", **{ACTOR: "nvidia"}, obj="h20", to="china")),
            ["bar subj=us-gov actor=nvidia", "sell obj=h20 to=china"],
        ),
        (clause("plan", "sell", arguments=marked(subj="nvidia", obj="h20")), ["plan subj=nvidia", "sell obj=h20"]),
    ],
    ids=["barred-from-selling", "plans-to-sell"],
)
def test_of_two_verbs_the_outer_takes_the_subject_and_the_inner_the_rest(given: Clause, expected: list[str]) -> None:
    assert chain(given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (event("ban", "export", gen="us-gov", of="h20", to="china"), ["ban gen=us-gov", "export of=h20 to=china"]),
        (phrase("ko:해제", events=("해제", "통제", "수출"), dependents=marked(gen="us-gov", bare="h20")), ["해제 gen=us-gov", "통제", "수출 bare=h20"]),
        (phrase("ai-chip"), []),
    ],
    ids=["english", "korean", "no-event"],
)
def test_a_noun_phrase_is_a_chain_of_its_event_nouns(given: Phrase, expected: list[str]) -> None:
    nominal = clause(arguments=marked(obj=given), form=Form.NOMINAL)
    assert chain(nominal, KO if expected and "해제" in expected[0] else EN) == expected


def test_a_headline_gives_its_topic_to_the_outermost_noun() -> None:
    headline = clause(arguments=(*marked(obj=event("ban", "export", of="h20")), *marked(은="us-gov", to="china")), form=Form.HEADLINE)
    assert chain(headline) == ["ban 은=us-gov", "export of=h20 to=china"]
