"""Plans, possibilities, questions: what may decide and what may not."""

import pytest
from tests.services.recorded import (
    APPROVED,
    CONTRADICTED,
    NOT_CHECKABLE,
    PLANS,
    SOLD,
    SUPPORTED,
    UNKNOWN,
    WANTS_H20,
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
        ("Nvidia sold H20 to China.", "엔비디아는 중국에 H20을 판매했다."): UNKNOWN,
        ("Nvidia sells H20 to China.", "엔비디아는 중국에 H20을 판매한다."): UNKNOWN,
        ("Nvidia did not sell H20 to China.", "엔비디아는 중국에 H20을 판매하지 않았다."): UNKNOWN,
    }
)
def test_a_plan_never_decides_that_it_is_done(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (PLANS,), languages) is rating


@every_pair_of_languages
@pytest.mark.parametrize("fact", [PLANS, SOLD], ids=["planned", "come-about"])
def test_a_plan_is_supported_by_the_plan_and_by_its_fulfilment(fact: Recorded, languages: tuple[Language, Language]) -> None:
    assert rated(("Nvidia will sell H20 to China.", "엔비디아는 중국에 H20을 판매할 예정이다."), (fact,), languages) is SUPPORTED


@every_pair_of_languages
@table(
    {
        ("Nvidia will not sell H20 to China.", "엔비디아는 중국에 H20을 판매하지 않을 계획이다."): CONTRADICTED,
        ("Nvidia does not plan to sell H20 to China.", "엔비디아는 중국에 H20을 판매할 계획이 없다."): CONTRADICTED,
    }
)
def test_a_denied_plan_conflicts_with_the_plan(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (PLANS,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("China may want H20.", "중국은 H20을 원할 수 있다."): UNKNOWN,
        ("China might want H20.", "중국이 H20을 원할지도 모른다."): UNKNOWN,
        ("China could want H20.", "중국이 H20을 원할 가능성이 있다."): UNKNOWN,
        ("China may not want H20.", "중국이 H20을 원하지 않을 수도 있다."): UNKNOWN,
        ("China might not want H20.", "중국이 H20을 원하지 않을 가능성이 있다."): UNKNOWN,
    }
)
def test_may_and_might_decide_nothing(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (WANTS_H20,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("China wants H20.", "중국은 H20을 원한다."): UNKNOWN,
        ("China does not want H20.", "중국은 H20을 원하지 않는다."): UNKNOWN,
    }
)
def test_a_fact_about_a_possibility_decides_nothing(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    possible = Recorded(said=("China may want H20.", "중국은 H20을 원할 수 있다."))
    assert rated(claim, (possible,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("Did the US government approve H20 exports to China?", "미국 정부는 H20의 대중 수출을 승인했을까?"): NOT_CHECKABLE,
        ("The US government must approve H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인해야 한다."): NOT_CHECKABLE,
        ("The US government should not approve H20 exports to China.", "미국 정부는 H20의 대중 수출을 승인하지 말아야 한다."): NOT_CHECKABLE,
        (
            "It would be desirable for the US government to approve H20 exports to China.",
            "미국 정부가 H20의 대중 수출을 승인하는 것이 바람직하다.",
        ): NOT_CHECKABLE,
        (
            "If the US government approves H20 exports to China, Intel suffers.",
            "미국 정부가 H20의 대중 수출을 승인하면 인텔이 손해를 본다.",
        ): NOT_CHECKABLE,
    }
)
def test_questions_orders_opinions_and_conditions_are_not_checkable(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (APPROVED,), languages) is rating
