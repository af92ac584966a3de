"""What reading promises: facts decide across languages, the best rank is heard, every verdict shows its grounds.

The rules of verdicts stand beside this file, by what they are about: parts, modality, time, amount.
"""

from dataclasses import replace
from datetime import date

import pytest
from tests.services.recorded import (
    APPROVED,
    CHIEF,
    CONTRADICTED,
    DISPUTED,
    EN,
    JULY,
    KO,
    OUTDATED,
    SOLD,
    SUPPORTED,
    TODAY,
    UNKNOWN,
    WANTS,
    WANTS_H20,
    Recorded,
    Sentence,
    every_pair_of_languages,
    factbase,
    main_claim,
    rated,
    reading,
    table,
    worded,
)

from factmark.model.claim import Form
from factmark.model.document import Document, Language
from factmark.model.fact import Rank
from factmark.model.verdict import Rating
from factmark.services.factbase import Factbase, factbase_of_packs
from factmark.services.reading import check


@table(
    {
        ("The US government approved exports of H20 to China.", "미국 정부가 중국에 대한 H20 수출을 승인했다."): SUPPORTED,
        ("US government approves H20 exports to China", "미 정부, H20 대중 수출 승인"): SUPPORTED,
        ("H20 exports to China were approved by the US government.", "H20의 대중 수출이 미국 정부에 의해 승인됐다."): SUPPORTED,
        ("The US government did not approve H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인하지 않았다."): CONTRADICTED,
        ("The US government banned H20 exports to China.", "미국 정부는 H20의 대중 수출을 금지했다."): CONTRADICTED,
    }
)
class TestAcrossLanguages:
    """A fact is not bound to the language in which it was written."""

    def test_an_english_fact_decides_a_korean_sentence(self, claim: Sentence, rating: Rating) -> None:
        assert rated(claim, (APPROVED,), (EN, KO)) is rating

    def test_a_korean_fact_decides_an_english_sentence(self, claim: Sentence, rating: Rating) -> None:
        assert rated(claim, (APPROVED,), (KO, EN)) is rating


@every_pair_of_languages
@pytest.mark.parametrize(
    ("ranks", "rating"),
    [
        ((Rank.NORMAL, Rank.NORMAL), DISPUTED),
        ((Rank.PREFERRED, Rank.PREFERRED), DISPUTED),
        ((Rank.PREFERRED, Rank.NORMAL), SUPPORTED),
        ((Rank.NORMAL, Rank.PREFERRED), CONTRADICTED),
        ((Rank.DEPRECATED, Rank.NORMAL), CONTRADICTED),
        ((Rank.DEPRECATED, Rank.DEPRECATED), UNKNOWN),
    ],
    ids=["equals", "preferred-equals", "preferred-agrees", "preferred-denies", "deprecated-is-silent", "all-deprecated"],
)
def test_the_best_rank_decides_and_equals_are_disputed(ranks: tuple[Rank, Rank], rating: Rating, languages: tuple[Language, Language]) -> None:
    facts = (
        Recorded(said=WANTS_H20.said, rank=ranks[0]),
        Recorded(said=("China does not want H20.", "중국은 H20을 원하지 않는다."), rank=ranks[1]),
    )
    assert rated(WANTS_H20.said, facts, languages) is rating


@pytest.mark.parametrize("record", [EN, KO])
@pytest.mark.parametrize(("claim", "language"), [("Nvidia CEO Jensen Huang visited China.", EN), ("젠슨 황 엔비디아 CEO가 중국을 방문했다.", KO)])
def test_an_office_beside_a_name_is_a_claim_of_its_own(claim: str, language: Language, record: Language) -> None:
    found = reading(claim, language, (CHIEF,), record).claims
    assert [checked.verdict.rating for checked in found if checked.claim.form is Form.APPOSITION] == [SUPPORTED]


@every_pair_of_languages
@table(
    {
        (
            "Jensen Huang said the US government approved H20 exports to China.",
            "젠슨 황은 미국 정부가 H20의 대중 수출을 승인했다고 말했다.",
        ): SUPPORTED,
        (
            "Jensen Huang said the US government banned H20 exports to China.",
            "젠슨 황은 미국 정부가 H20의 대중 수출을 금지했다고 말했다.",
        ): CONTRADICTED,
    }
)
def test_what_somebody_said_is_judged_by_its_content_and_keeps_its_speaker(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    record, language = languages
    found = main_claim(reading(worded(claim, language), language, (APPROVED,), record))
    assert (found.verdict.rating, found.claim.attribution and found.claim.attribution.speaker) == (rating, "huang")


HUANG_SAID = Recorded(said=("Jensen Huang said that China wants H20.", "젠슨 황은 중국이 H20을 원한다고 말했다."), since=JULY)


@every_pair_of_languages
@table(
    {
        ("China wants H20, Jensen Huang said.", "중국이 H20을 원한다고 젠슨 황이 말했다."): (UNKNOWN, SUPPORTED),
        ("Jensen Huang said that China wants H200.", "젠슨 황은 중국이 H200을 원한다고 말했다."): (UNKNOWN, None),
        ("Jensen Huang said that China does not want H20.", "젠슨 황은 중국이 H20을 원하지 않는다고 말했다."): (UNKNOWN, None),
        ("Jensen Huang said that Japan wants H20.", "젠슨 황은 일본이 H20을 원한다고 말했다."): (UNKNOWN, None),
        ("China wants H20.", "중국은 H20을 원한다."): (UNKNOWN, None),
    }
)
def test_a_fact_on_what_somebody_said_decides_that_they_said_it_and_not_what_they_said(
    claim: Sentence, rating: tuple[Rating, Rating | None], languages: tuple[Language, Language]
) -> None:
    record, language = languages
    found = main_claim(reading(worded(claim, language), language, (HUANG_SAID,), record))
    said = found.attribution_verdict
    assert (found.verdict.rating, None if said is None else said.rating) == rating


@pytest.mark.parametrize("record", [EN, KO])
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("China wants H20. Nobody is surprised that China wants H20.", EN),
        ("중국은 H20을 원한다. 젠슨 황은 중국은 H20을 원한다고 말했다.", KO),
    ],
)
def test_a_sentence_that_is_said_twice_has_one_verdict(text: str, language: Language, record: Language) -> None:
    found = reading(text, language, (WANTS_H20,), record).claims
    assert [checked.verdict.rating for checked in found if checked.claim.statement.predicate == "want"] == [SUPPORTED, SUPPORTED]


@pytest.mark.parametrize("record", [EN, KO])
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The US government's approval of H20 exports to China hurt Intel.", EN),
        ("미국 정부의 H20 대중 수출 승인은 인텔에 타격을 줬다.", KO),
    ],
)
def test_a_noun_phrase_is_shown_only_where_a_fact_decides_it(text: str, language: Language, record: Language) -> None:
    def nominal(*facts: Recorded) -> list[Rating]:
        return [checked.verdict.rating for checked in reading(text, language, facts, record).claims if checked.claim.form is Form.NOMINAL]

    assert (nominal(APPROVED), nominal(WANTS)) == ([SUPPORTED], [])


def test_a_verdict_cites_its_facts_and_shows_what_agreed() -> None:
    verdict = main_claim(reading("미국 정부는 H20의 대중 수출을 금지했다.", KO, (APPROVED,), EN)).verdict
    assert verdict.facts == (APPROVED.said[0],)
    shown = {(evidence.slot, evidence.claim, evidence.fact, evidence.result.value) for evidence in verdict.evidence}
    assert {("subject", "미국 정부", "The US government", "match"), ("object", "H20", "H20", "match")} <= shown
    assert ("predicate", "differs") in {(evidence.slot, evidence.result.value) for evidence in verdict.evidence}


def test_an_open_verdict_cites_nothing_and_names_the_nearest_fact() -> None:
    verdict = main_claim(reading("Nvidia sold H200 to China.", EN, (SOLD,), EN)).verdict
    assert (verdict.rating, verdict.facts) == (UNKNOWN, ())
    assert SOLD.said[0].removesuffix(".") in verdict.explanation.en
    assert [related.missing for related in verdict.related] == ["object"]


@pytest.mark.parametrize(("text", "language"), [("날씨가 맑았다.", KO), ("It was raining.", EN)])
def test_a_text_about_nothing_we_know_has_no_claims(text: str, language: Language) -> None:
    found = reading(text, language, (APPROVED,), EN)
    assert (found.claims, found.mentions) == ((), ())


def test_what_was_judged_before_is_judged_anew_for_another_day_and_another_record() -> None:
    text = "중국은 H20을 원한다."
    other = replace(factbase((WANTS_H20,), EN), facts=factbase((APPROVED,), EN).facts)

    def rating(published: date, base: Factbase) -> Rating:
        return main_claim(check(Document(text=text, language=KO, published=published), base)).verdict.rating

    base = factbase((Recorded(said=WANTS_H20.said, until=date(2025, 8, 1)),), EN)
    assert [rating(day, base) for day in (date(2025, 7, 1), date(2025, 9, 1), date(2025, 7, 1))] == [SUPPORTED, OUTDATED, SUPPORTED]
    assert rating(date(2025, 9, 1), other) is UNKNOWN


def test_the_same_claim_at_two_places_is_judged_once_and_with_a_speaker_again() -> None:
    base = factbase_of_packs([])
    base = replace(base, knowledge=factbase((WANTS_H20,), EN).knowledge)
    for text, judged in (("중국이 H20을 원한다. 중국이 H20을 원한다.", 1), ("젠슨 황은 중국이 H20을 원한다고 말했다.", 2)):
        check(Document(text=text, language=KO, published=TODAY), base)
        assert len(base.verdicts) == judged
