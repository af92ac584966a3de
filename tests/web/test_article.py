import re
from dataclasses import replace

import pytest
from tests.values import ENTITIES, SUPPLY_FACT, TEXT, checked_reading, verdict

from factmark.interchange.reading import Record
from factmark.model.claim import Attribution
from factmark.model.document import Language
from factmark.model.reading import CheckedReading
from factmark.model.span import Span
from factmark.model.verdict import Rating
from factmark.web.article import Article, lay_out
from factmark.web.standalone import standalone_page

RECORD = Record(version="7", entities={entity.id: entity for entity in ENTITIES}, facts={SUPPLY_FACT.id: SUPPLY_FACT})


def rated(*ratings: Rating, spans: tuple[Span, ...] = ()) -> CheckedReading:
    reading = checked_reading()
    (claim,) = reading.claims
    places = spans or (claim.claim.span,) * len(ratings)
    claims = tuple(
        replace(claim, claim=replace(claim.claim, span=span, exact=span.of(TEXT)), verdict=verdict(rating))
        for rating, span in zip(ratings, places, strict=True)
    )
    return replace(reading, claims=claims)


def laid_out(reading: CheckedReading, language: Language = Language.EN) -> Article:
    return lay_out(reading, RECORD, language=language)


def test_the_text_is_all_there() -> None:
    article = laid_out(checked_reading())
    assert ["".join(piece.text for piece in paragraph) for paragraph in article.paragraphs] == TEXT.split("\n\n")


@pytest.mark.parametrize(
    ("language", "label", "why"), [(Language.EN, "Supported", "The record says the same."), (Language.KO, "근거 있음", "기록과 같습니다.")]
)
def test_a_card_speaks_the_language_of_the_interface(language: Language, label: str, why: str) -> None:
    (card,) = laid_out(checked_reading(), language).cards
    assert (card.label, card.explanation) == (label, why)


def test_a_card_shows_fact_days_sources_and_deciding_words() -> None:
    (card,) = laid_out(checked_reading()).cards
    (fact,) = card.facts
    assert (fact.wording, fact.days) == ("Nvidia supplies H20 to China.", "since 2025-07-15")
    assert [source.name for source in fact.sources] == ["News: H20", "news.example"]
    assert [(each.slot, each.claim, each.fact, each.result) for each in card.evidence] == [("what", "H20", "H20", "agrees")]


def test_a_card_names_the_speaker_by_label_or_else_by_words() -> None:
    reading = checked_reading()
    unnamed = replace(reading.claims[0], claim=replace(reading.claims[0].claim, attribution=Attribution(speaker=None, words="시장", cue="봤다")))
    assert laid_out(reading, Language.KO).cards[0].said_by == "말한 사람: 엔비디아"
    assert laid_out(replace(reading, claims=(unnamed,))).cards[0].said_by == "said by 시장"


def test_opinions_and_predictions_are_not_marked() -> None:
    article = laid_out(rated(Rating.NOT_CHECKABLE))
    assert (article.cards, article.counts, article.first) == ((), (), None)
    assert all(piece.card is None for paragraph in article.paragraphs for piece in paragraph)


def test_the_most_telling_card_stands_open_first() -> None:
    assert laid_out(rated(Rating.UNKNOWN, Rating.SUPPORTED, Rating.CONTRADICTED)).first == "article-3"


def test_the_inner_decided_claim_is_what_its_words_are_about() -> None:
    article = laid_out(rated(Rating.SUPPORTED, Rating.CONTRADICTED, spans=(Span(2, 22), Span(8, 14))))
    ratings = {piece.text: piece.rating for piece in article.paragraphs[0]}
    assert ratings["중국"] == "contradicted"
    assert ratings["엔비디아"] == "supported"


def test_a_claim_whose_words_all_belong_to_others_is_still_reachable() -> None:
    article = laid_out(rated(Rating.SUPPORTED, Rating.CONTRADICTED))
    signs = [sign for paragraph in article.paragraphs for piece in paragraph for sign in piece.signs]
    assert {sign.card: sign.is_link for sign in signs} == {"article-1": False, "article-2": True}


def test_a_claim_is_announced_once_and_reached_by_one_tab_stop() -> None:
    labels = [piece.label for paragraph in laid_out(checked_reading()).paragraphs for piece in paragraph if piece.card is not None]
    assert labels == ["Supported"] + [None] * (len(labels) - 1)


def test_the_standalone_page_loads_nothing_and_runs_nothing() -> None:
    page = standalone_page(checked_reading(), RECORD, language=Language.KO)
    assert "<script" not in page
    assert re.search(r"<(link|img|iframe)\b|@import|url\(", page) is None
    assert "default-src 'none'; style-src 'sha256-" in page


def test_words_of_a_page_are_never_markup() -> None:
    text = TEXT.replace("Nvidia said so.", "<script>alert(1)</script>")
    page = standalone_page(checked_reading(text=text, title="<b>x</b>"), RECORD, language=Language.EN)
    assert "<script" not in page
    assert "<b>x</b>" not in page
    assert "&lt;script&gt;" in page


def test_a_card_of_an_open_claim_shows_the_nearest_fact_and_what_it_leaves_open() -> None:
    (card,) = laid_out(rated(Rating.UNKNOWN)).cards
    assert [(near.fact.wording, near.missing) for near in card.near] == [("Nvidia supplies H20 to China.", "not settled: where")]
