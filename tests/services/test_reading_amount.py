"""How much, and which way a level moves."""

from tests.services.recorded import CONTRADICTED, HELD_RATE, INVESTED, STAKE, SUPPORTED, UNKNOWN, Sentence, every_pair_of_languages, rated, table

from factmark.model.document import Language
from factmark.model.verdict import Rating


@every_pair_of_languages
@table(
    {
        ("Intel invested 4.6 trillion won in AMD.", "인텔은 AMD에 4조6000억원을 투자했다."): SUPPORTED,
        ("Intel invested more than 4 trillion won in AMD.", "인텔은 AMD에 4조원 넘게 투자했다."): SUPPORTED,
        ("Intel invested in AMD.", "인텔은 AMD에 투자했다."): SUPPORTED,
        ("Intel invested 6.2 trillion won in AMD.", "인텔은 AMD에 6조2000억원을 투자했다."): CONTRADICTED,
        ("Intel invested 462 billion won in AMD.", "인텔은 AMD에 4620억원을 투자했다."): CONTRADICTED,
        ("Intel invested $90 billion in AMD.", "인텔은 AMD에 900억 달러를 투자했다."): UNKNOWN,
    }
)
def test_an_amount_is_as_exact_as_its_wording(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (INVESTED,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("Intel owns a 20% stake in AMD.", "인텔은 AMD 지분 20%를 보유하고 있다."): SUPPORTED,
        ("Intel owns a 30% stake in AMD.", "인텔은 AMD 지분 30%를 보유하고 있다."): CONTRADICTED,
        ("Samsung Electronics owns a 30% stake in AMD.", "삼성전자는 AMD 지분 30%를 보유하고 있다."): UNKNOWN,
    }
)
def test_another_amount_conflicts_when_all_else_is_the_same(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (STAKE,), languages) is rating


@every_pair_of_languages
@table(
    {
        ("The Bank of Korea held the interest rate at 2.50% on August 28.", "한국은행은 지난달 28일 기준금리를 연 2.50%로 동결했다."): SUPPORTED,
        ("The Bank of Korea held the interest rate at 2.75% on August 28.", "한국은행은 지난달 28일 기준금리를 연 2.75%로 동결했다."): CONTRADICTED,
        ("The Bank of Korea cut the interest rate on August 28.", "한국은행은 지난달 28일 기준금리를 인하했다."): CONTRADICTED,
        ("The Bank of Korea did not raise the interest rate on August 28.", "한국은행은 지난달 28일 기준금리를 인상하지 않았다."): UNKNOWN,
    }
)
def test_a_level_moves_one_way_and_its_denial_says_nothing_of_the_other(claim: Sentence, rating: Rating, languages: tuple[Language, Language]) -> None:
    assert rated(claim, (HELD_RATE,), languages) is rating
