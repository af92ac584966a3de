"""Clauses to frames: how operators and their events fold into one statement."""

import pytest
from tests.language.clauses import KINDS, LEXICON, clause, event, marked, outline, phrase
from tests.reconcile.frames import amount, days

from factmark.language.clause import ACTOR, Clause, Phrase
from factmark.language.statement import MAX_ALTERNATIVES, frames
from factmark.model.claim import Form
from factmark.model.document import Language
from factmark.model.statement import Modality, Polarity, Tense

KO, EN = Language.KO, Language.EN
PLANNED, NEGATED = Modality.PLANNED, Polarity.NEGATED


def framed(given: Clause, language: Language = EN) -> list[str]:
    return [outline(statement) for statement in frames(given, LEXICON, language, KINDS)]


def korean(*events: str, **dependents: str) -> Phrase:
    return phrase(f"ko:{events[0]}", events=events, dependents=marked(**dependents))


@pytest.mark.parametrize(
    ("english", "in_korean", "expected"),
    [
        (
            clause("supply", arguments=marked(subj="nvidia", obj="h20", to="china")),
            clause("공급하다", arguments=marked(이="nvidia", 을="h20", 에="china")),
            "supply subject=nvidia object=h20 recipient=china",
        ),
        (
            clause("approve", arguments=marked(subj="us-gov", obj=event("export", of="h20"))),
            clause("승인하다", arguments=marked(은="us-gov", 을=korean("수출", bare="h20"))),
            "permit(export) subject=us-gov object=h20",
        ),
        (
            clause("lift", arguments=marked(subj="us-gov", obj=event("ban", "export", of="h20"))),
            clause("해제하다", arguments=marked(은="us-gov", 을=korean("금지", "수출", bare="h20"))),
            "permit(export) subject=us-gov object=h20",
        ),
        (
            clause("stop", arguments=marked(subj="nvidia", obj=event("sale", of="h20"))),
            clause("중단하다", arguments=marked(은="nvidia", 을=korean("판매", bare="h20"))),
            "stop(sell) subject=nvidia object=h20",
        ),
        (
            clause("resume", arguments=marked(subj="nvidia", obj=event("sale", of="h20"))),
            clause("재개하다", arguments=marked(은="nvidia", 을=korean("판매", bare="h20"))),
            "sell subject=nvidia object=h20",
        ),
        (
            clause("make", arguments=marked(subj="nvidia", obj=event("sale", of="h20"))),
            clause("내리다", arguments=marked(은="nvidia", 을=korean("판매", bare="h20"))),
            "sell subject=nvidia object=h20",
        ),
        (
            clause("announce", arguments=marked(subj="us-gov", obj=event("ban", "export", of="h20"))),
            clause("발표하다", arguments=marked(은="us-gov", 을=korean("금지", "수출", bare="h20"))),
            "bar(export) subject=us-gov object=h20",
        ),
        (
            clause("oppose", arguments=marked(subj="china", obj=event("ban", "export", of="h20"))),
            clause("반대하다", arguments=marked(은="china", 에=korean("금지", "수출", bare="h20"))),
            "oppose(bar) subject=china object=h20",
        ),
        (
            clause("refuse", "sell", arguments=marked(subj="nvidia", obj="h20")),
            clause("거부하다", "판매하다", arguments=marked(은="nvidia", 을="h20")),
            "sell subject=nvidia object=h20 no",
        ),
        (
            clause("plan", "sell", arguments=marked(subj="nvidia", obj="h20")),
            clause("계획하다", "판매하다", arguments=marked(은="nvidia", 을="h20")),
            "sell subject=nvidia object=h20 planned",
        ),
    ],
    ids=["plain", "permission", "ban-lifted", "stopped", "resumed", "light", "announced", "ban-opposed", "refused", "planned"],
)
def test_both_languages_come_to_the_same_frame(english: Clause, in_korean: Clause, expected: str) -> None:
    assert (framed(english)[0], framed(in_korean, KO)[0]) == (expected, expected)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (clause("sell", arguments=marked(subj="nvidia"), polarity=NEGATED), "sell subject=nvidia no"),
        (clause("refuse", "sell", arguments=marked(subj="nvidia"), polarity=NEGATED), "sell subject=nvidia"),
        (clause("reject", arguments=marked(subj="us-gov", obj=event("export", of="h20"))), "reject(export) subject=us-gov object=h20"),
    ],
    ids=["not", "did-not-refuse", "rejected-a-thing"],
)
def test_two_denials_affirm_and_a_rejection_is_an_act(given: Clause, expected: str) -> None:
    assert framed(given)[0] == expected


@pytest.mark.parametrize(
    ("modality", "expected"), [(Modality.ASSERTED, "planned"), (PLANNED, "planned"), (Modality.POSSIBLE, "possible"), (Modality.HYPOTHETICAL, "hypothetical")]
)
def test_a_plan_is_never_surer_than_its_sentence(modality: Modality, expected: str) -> None:
    (statement, *_) = frames(clause("plan", "sell", arguments=marked(subj="nvidia"), modality=modality), LEXICON, EN, KINDS)
    assert statement.modality.value == expected


def test_whom_an_operator_lets_act_is_the_actor() -> None:
    given = clause("bar", "sell", arguments=marked(subj="us-gov", **{ACTOR: "nvidia"}, obj="h20"))
    assert framed(given)[0] == "bar(sell) subject=us-gov actor=nvidia object=h20"


def test_who_receives_an_approval_acts_and_who_gives_it_permits() -> None:
    given = clause("receive", arguments=marked(subj="nvidia", obj=event("approval", "export", of="h20"), **{"from": "us-gov"}))
    assert framed(given)[0] == "permit(export) actor=nvidia subject=us-gov object=h20"


def test_a_noun_phrase_claims_what_its_event_nouns_say() -> None:
    given = clause(arguments=marked(comp=event("ban", "export", gen="us-gov", of="h20", to="china")), form=Form.NOMINAL)
    assert framed(given) == ["bar(export) subject=us-gov object=h20 recipient=china"]


def test_a_clause_without_a_predicate_has_no_frame() -> None:
    assert frames(clause(arguments=marked(comp="h20"), form=Form.HEADLINE), LEXICON, EN, KINDS) == ()


def test_an_unknown_verb_is_a_predicate_of_its_own_language() -> None:
    found = [framed(clause(verb, arguments=marked(subj="nvidia")), language)[0] for verb, language in (("zap", EN), ("찝다", KO))]
    assert found == ["en:zap subject=nvidia", "ko:찝다 context=nvidia"]


def test_further_senses_come_as_alternatives() -> None:
    found = framed(clause("cut", arguments=marked(subj="bok", obj="policy-rate")))
    assert found == ["cut-rate subject=bok object=policy-rate", "dismiss subject=bok object=policy-rate"]
    assert len(found) <= MAX_ALTERNATIVES + 1


def test_amounts_dates_and_tense_of_the_clause_go_with_the_frame() -> None:
    given = clause(
        "buy",
        arguments=marked(subj="intel", obj=phrase("stake", quantities=(amount("20", unit="%"),))),
        quantities=(amount("5", unit="USD"),),
        times=(days("2025-07-14"), days("2025-07-20")),
        tense=Tense.PAST,
    )
    (statement, *_) = frames(given, LEXICON, EN, KINDS)
    assert ([quantity.unit for quantity in statement.quantities], statement.time, statement.tense) == (["USD", "%"], days("2025-07-14"), Tense.PAST)


def test_what_merely_stands_in_the_clause_may_agree_but_never_conflicts() -> None:
    assert framed(clause("sell", arguments=marked(obj="h20"), context=(phrase("nvidia"),)))[0] == "sell object=h20 context=nvidia"


def test_evidence_shows_the_words_in_their_dictionary_form() -> None:
    (statement, *_) = frames(clause("approve", arguments=marked(obj=event("export", of="h20"))), LEXICON, EN, KINDS)
    assert statement.words == "approve export"
