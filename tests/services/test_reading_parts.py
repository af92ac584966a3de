"""Whom and what a claim speaks of: names, roles, negation, opposites."""

from datetime import date

import pytest
from tests.services.recorded import (
    APPROVED,
    CHIEF,
    CONTRADICTED,
    PARTLY,
    SOLD,
    SUPPORTED,
    UNKNOWN,
    WANTS,
    Recorded,
    Sentence,
    every_pair_of_languages,
    rated,
    table,
)

from factmark.model.document import Language
from factmark.model.verdict import Rating


@every_pair_of_languages
@table(
    {
        ("Russia wants H100.", "러시아는 H100을 원한다."): UNKNOWN,
        ("China wants H20.", "중국은 H20을 원한다."): UNKNOWN,
        ("Nvidia supplies H100 to China.", "엔비디아는 중국에 H100을 공급한다."): UNKNOWN,
        ("Russia does not want H100.", "러시아는 H100을 원하지 않는다."): UNKNOWN,
    }
)
def test_absence_is_never_contradiction(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (WANTS,), languages) is rating


@every_pair_of_languages
@pytest.mark.parametrize(
    ("fact", "claim"),
    [
        (APPROVED, ("The US government approved H200 exports to China.", "미국 정부는 H200의 대중 수출을 승인했다.")),
        (Recorded(said=("Apple unveiled the M4.", "애플은 M4를 공개했다.")), ("Apple unveiled the M4 Pro.", "애플은 M4 프로를 공개했다.")),
        (Recorded(said=("Apple unveiled the M4 Pro.", "애플은 M4 프로를 공개했다.")), ("Apple unveiled the M4.", "애플은 M4를 공개했다.")),
    ],
    ids=["H20-H200", "M4-M4-Pro", "M4-Pro-M4"],
)
def test_a_model_is_never_taken_for_its_neighbour(fact: Recorded, claim: Sentence, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (fact,), languages) is UNKNOWN


@every_pair_of_languages
@table(
    {
        ("The Trump administration approved H20 exports to China.", "트럼프 행정부는 H20의 대중 수출을 승인했다."): SUPPORTED,
        ("The US approved H20 exports to China.", "미국은 H20의 대중 수출을 승인했다."): SUPPORTED,
        ("The Trump administration banned H20 exports to China.", "트럼프 행정부는 H20의 대중 수출을 금지했다."): CONTRADICTED,
    }
)
def test_a_name_agrees_with_what_it_is_part_of(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (APPROVED,), languages) is rating


@every_pair_of_languages
def test_what_holds_of_a_thing_holds_of_its_kind(languages: tuple[Language, Language]) -> None:
    assert rated(("Nvidia sold AI chips to China.", "엔비디아는 중국에 AI 칩을 판매했다."), (SOLD,), languages) is SUPPORTED


@every_pair_of_languages
@table(
    {
        ("AMD sold H20 to China.", "AMD는 중국에 H20을 판매했다."): UNKNOWN,
        ("Nvidia sold H20 to Russia.", "엔비디아는 러시아에 H20을 판매했다."): UNKNOWN,
        ("Nvidia sold H200 to China.", "엔비디아는 중국에 H200을 판매했다."): UNKNOWN,
        ("China sold H20 to Nvidia.", "중국은 엔비디아에 H20을 판매했다."): UNKNOWN,
        ("AMD did not sell H20 to China.", "AMD는 중국에 H20을 판매하지 않았다."): UNKNOWN,
        ("H20 sales to Russia by Nvidia began.", "엔비디아의 H20 러시아 판매가 시작됐다."): UNKNOWN,
    }
)
def test_another_name_in_any_part_is_another_story(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (SOLD,), languages) is rating


@every_pair_of_languages
def test_a_purchase_is_the_sale_seen_from_the_other_side(languages: tuple[Language, Language]) -> None:
    assert rated(("China bought H20 from Nvidia.", "중국은 엔비디아로부터 H20을 구매했다."), (SOLD,), languages) is SUPPORTED


@every_pair_of_languages
@table(
    {
        ("Nvidia did not sell H20 to China.", "엔비디아는 중국에 H20을 판매하지 않았다."): CONTRADICTED,
        ("Nvidia denied selling H20 to China.", "엔비디아는 중국에 H20을 판매하지 않았다고 밝혔다."): CONTRADICTED,
        ("Nvidia stopped selling H20 to China.", "엔비디아는 중국에 H20 판매를 중단했다."): CONTRADICTED,
        ("Nvidia failed to sell H20 to China", "엔비디아는 중국에 H20을 판매하지 못했다"): CONTRADICTED,
        ("Nvidia did not fail to sell H20 to China.", "엔비디아는 중국에 H20을 판매하지 않을 수 없었다."): SUPPORTED,
        ("Nvidia did not sell H20 to China through Japan.", "엔비디아는 일본을 통해 중국에 H20을 판매하지 않았다."): UNKNOWN,
        ("Nvidia did not sell H20 to Russia.", "엔비디아는 러시아에 H20을 판매하지 않았다."): UNKNOWN,
    }
)
def test_a_denial_conflicts_only_with_what_it_denies(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (SOLD,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("The US government barred H20 exports to China.", "미국 정부는 H20의 대중 수출을 금지했다."): SUPPORTED,
        ("The US government approved H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인했다."): CONTRADICTED,
    }
)
def test_what_is_not_allowed_is_barred(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    refused = Recorded(said=("The US government did not allow H20 exports to China.", "미국 정부는 H20의 대중 수출을 허용하지 않았다."), since=date(2025, 8, 1))
    assert rated(claim, (refused,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("The US government lifted the ban on H20 exports to China.", "미국 정부는 H20의 대중 수출 금지를 해제했다."): SUPPORTED,
        ("The US government lifted controls on H20 exports to China.", "미국 정부는 H20의 대중 수출 통제를 해제했다."): SUPPORTED,
    }
)
def test_the_end_of_a_ban_is_a_permission(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (APPROVED,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("China opposes the US ban on H20 exports.", "중국은 미국의 H20 수출 금지에 반대한다."): SUPPORTED,
        ("China supports the US ban on H20 exports.", "중국은 미국의 H20 수출 금지를 지지한다."): CONTRADICTED,
    }
)
def test_support_and_opposition_exclude_each_other(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    opposes = Recorded(said=("China opposes the US ban on H20 exports.", "중국은 미국의 H20 수출 금지에 반대한다."))
    assert rated(claim, (opposes,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("SK Hynix makes H200.", "SK하이닉스는 H200을 만든다."): SUPPORTED,
        ("SK Hynix does not make H200.", "SK하이닉스는 H200을 만들지 않는다."): CONTRADICTED,
    }
)
def test_what_is_mass_produced_is_made(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    produces = Recorded(said=("SK Hynix mass-produces H200.", "SK하이닉스는 H200을 양산한다."))
    assert rated(claim, (produces,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("Jensen Huang is not the CEO of Nvidia.", "젠슨 황은 엔비디아의 CEO가 아니다."): CONTRADICTED,
        ("Jensen Huang is the CEO of AMD.", "젠슨 황은 AMD의 CEO다."): UNKNOWN,
        ("Lisa Su is the CEO of Nvidia.", "리사 수는 엔비디아의 CEO다."): UNKNOWN,
    }
)
def test_an_office_belongs_to_its_holder_and_its_house(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (CHIEF,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("Donald Trump and Jensen Huang met.", "트럼프와 젠슨 황이 만났다."): SUPPORTED,
        ("Donald Trump met Jensen Huang.", "트럼프가 젠슨 황을 만났다."): SUPPORTED,
        ("Lisa Su met Donald Trump.", "리사 수가 트럼프를 만났다."): UNKNOWN,
    }
)
def test_those_who_meet_may_be_named_in_any_order(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    met = Recorded(said=("Jensen Huang met Donald Trump.", "젠슨 황은 도널드 트럼프를 만났다."), since=date(2025, 8, 6))
    assert rated(claim, (met,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("China wants H100 and H200.", "중국은 H100과 H200을 원한다."): SUPPORTED,
        ("China wants H200.", "중국은 H200을 원한다."): SUPPORTED,
        ("China wants H200 and H20.", "중국은 H200과 H20을 원한다."): PARTLY,
        ("China does not want H200.", "중국은 H200을 원하지 않는다."): CONTRADICTED,
    }
)
def test_of_several_things_only_those_on_record_count(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (WANTS,), languages) is rating
