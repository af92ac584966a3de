"""What was read is kept once and found again."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from sqlalchemy import Engine, text
from tests import values
from tests.services.test_importing import PACK, parse

from factmark.errors import InvalidValueError, NotFoundError
from factmark.model.annotation import Annotation, Motivation
from factmark.model.provenance import Provenance
from factmark.model.reading import CheckedReading
from factmark.model.selector import TextPositionSelector, TextQuoteSelector
from factmark.model.span import Span
from factmark.services.annotation import annotation, annotations_of_page, newest_reading, reading, store_reading
from factmark.services.importing import import_pack
from factmark.storage import facts as stored_facts
from factmark.storage.database import writing_session

URL = "https://news.example/h20"


@pytest.fixture
def stocked(engine: Engine) -> Engine:
    """A database with the entities and facts that the reading names."""
    import_pack(engine, PACK, parse=parse)
    return engine


def test_a_reading_comes_back_as_it_was_answered(stocked: Engine) -> None:
    checked = values.checked_reading()

    stored = store_reading(stocked, checked, provenance=values.provenance())

    assert reading(stocked, stored.id) == stored
    assert (stored.checked, stored.provenance) == (checked, values.provenance())
    assert stored.facts == (values.SUPPLY_FACT,)
    assert [entity.id for entity in stored.entities] == ["china", "nvidia"]
    assert (len(stored.mentions), len(stored.claims)) == (2, 1)
    assert len({stored.id, *stored.mentions, *stored.claims}) == 4


@settings(values.UNHURRIED, max_examples=25)
@given(checked=values.any_checked_reading)
def test_any_reading_comes_back_as_it_was_answered(engine: Engine, checked: CheckedReading) -> None:
    addressed = replace(checked, document=replace(checked.document, url=URL))

    stored = store_reading(engine, addressed, provenance=values.provenance())

    assert reading(engine, stored.id) == stored
    assert stored.checked == addressed


def test_what_another_engine_of_the_same_version_found_gives_way(engine: Engine) -> None:
    first = store_reading(engine, values.checked_reading(), provenance=values.provenance())
    changed = replace(values.checked_reading(), claims=())

    second = store_reading(engine, changed, provenance=values.provenance())

    assert second.checked == changed
    assert newest_reading(engine, URL) == second.id
    with pytest.raises(NotFoundError):
        annotation(engine, first.claims[0])


def test_an_answer_stays_the_same_when_the_facts_change(stocked: Engine) -> None:
    stored = store_reading(stocked, values.checked_reading(), provenance=values.provenance())

    with writing_session(stocked) as session:
        stored_facts.store(session, [replace(values.SUPPLY_FACT, wording="Nothing of the kind.")], engine="x/1")
        session.execute(text("DELETE FROM entity WHERE id = 'china'"))
        session.commit()

    assert reading(stocked, stored.id) == stored


def test_a_mention_is_an_annotation_that_identifies(engine: Engine) -> None:
    stored = store_reading(engine, values.checked_reading(), provenance=values.provenance())

    assert annotation(engine, stored.mentions[0]) == Annotation(
        id=stored.mentions[0],
        motivation=Motivation.IDENTIFYING,
        source=URL,
        language="ko",
        quote=TextQuoteSelector(exact="엔비디아", prefix="😀 ", suffix=values.TEXT[6:]),
        position=TextPositionSelector(start=2, end=6),
        provenance=values.provenance(),
        entity="nvidia",
    )
    assert annotation(engine, stored.mentions[1]).entity is None, "an ambiguous mention names nobody"


def test_a_claim_is_an_annotation_that_assesses(engine: Engine) -> None:
    stored = store_reading(engine, values.checked_reading(), provenance=values.provenance())

    found = annotation(engine, stored.claims[0])

    assert (found.motivation, found.verdict, found.entity) == (Motivation.ASSESSING, values.verdict(), None)
    assert (found.position.start, found.position.end) == (2, 23)


def test_a_page_gives_the_annotations_of_its_text_in_order(engine: Engine) -> None:
    stored = store_reading(engine, values.checked_reading(), provenance=values.provenance())

    found = annotations_of_page(engine, URL)

    assert [each.id for each in found] == [stored.claims[0], *stored.mentions]
    assert newest_reading(engine, URL) == stored.id


@pytest.mark.parametrize("url", ["https://news.example/other", "", "https://news.example/h20?page=2", "a\x00b", "\ud800"])
def test_a_page_that_was_never_read_has_no_annotations(engine: Engine, url: str) -> None:
    store_reading(engine, values.checked_reading(), provenance=values.provenance())

    assert annotations_of_page(engine, url) == ()
    assert newest_reading(engine, url) is None


def test_a_fragment_does_not_make_another_page(engine: Engine) -> None:
    stored = store_reading(engine, values.checked_reading(url=f"{URL}#comments"), provenance=values.provenance())

    assert newest_reading(engine, URL) == newest_reading(engine, f"{URL}#top") == stored.id
    assert stored.checked.document.url == f"{URL}#comments"


def test_a_page_read_again_keeps_its_reading(stocked: Engine) -> None:
    first = store_reading(stocked, values.checked_reading(), provenance=values.provenance(hour=9))

    again = store_reading(stocked, values.checked_reading(), provenance=values.provenance(hour=10))

    assert again == first
    with stocked.connect() as connection:
        assert [connection.execute(text(f"SELECT count(*) FROM {table}")).scalar() for table in ("document", "reading", "annotation")] == [1, 1, 3]


@pytest.mark.parametrize(
    ("checked", "provenance"),
    [
        (values.checked_reading(), values.provenance(factbase="2")),
        (values.checked_reading(), values.provenance(engine="factmark/0.2.0")),
        (values.checked_reading(text=values.TEXT + "!"), values.provenance()),
        (values.checked_reading(title="Another title"), values.provenance()),
        (values.checked_reading(title=None), values.provenance()),
    ],
    ids=["factbase", "engine", "text", "title", "no title"],
)
def test_another_text_engine_or_fact_base_is_another_reading(engine: Engine, checked: CheckedReading, provenance: Provenance) -> None:
    first = store_reading(engine, values.checked_reading(), provenance=values.provenance())

    second = store_reading(engine, checked, provenance=provenance)

    assert second.id != first.id
    assert not {*first.mentions, *first.claims} & {*second.mentions, *second.claims}


def test_the_newest_reading_is_the_one_made_last(engine: Engine) -> None:
    before = values.checked_reading()
    edited = values.checked_reading(text=values.TEXT + " Edited.")
    first = store_reading(engine, before, provenance=values.provenance(hour=9))
    second = store_reading(engine, edited, provenance=values.provenance(hour=10))
    assert newest_reading(engine, URL) == second.id

    store_reading(engine, before, provenance=values.provenance(hour=11))

    assert newest_reading(engine, URL) == first.id, "the page was edited and edited back"


def test_a_clock_that_runs_backwards_does_not_make_a_reading_older(engine: Engine) -> None:
    first = store_reading(engine, values.checked_reading(), provenance=values.provenance(hour=12))
    store_reading(engine, values.checked_reading(), provenance=values.provenance(hour=8))
    store_reading(engine, values.checked_reading(title="Other"), provenance=values.provenance(hour=11))

    assert newest_reading(engine, URL) == first.id


def test_a_moment_comes_back_to_the_microsecond(engine: Engine) -> None:
    stored = store_reading(engine, values.checked_reading(), provenance=values.provenance())

    moment = reading(engine, stored.id).provenance.generated
    assert moment == values.provenance().generated
    assert moment.utcoffset() == timedelta(0)


def test_the_same_page_read_eight_times_at_once_is_stored_once(engine: Engine) -> None:
    ids: list[str] = []

    def read() -> None:
        ids.append(store_reading(engine, values.checked_reading(), provenance=values.provenance()).id)

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(ids) == 8
    assert len(set(ids)) == 1


def test_a_text_without_anything_in_it_is_kept_too(engine: Engine) -> None:
    empty = replace(values.checked_reading(), sentences=(), mentions=(), claims=())

    stored = store_reading(engine, empty, provenance=values.provenance())

    assert reading(engine, stored.id).checked == empty
    assert annotations_of_page(engine, URL) == ()


def test_a_very_long_address_is_found_again(engine: Engine) -> None:
    url = f"https://news.example/?{'예산' * 10_000}"
    stored = store_reading(engine, values.checked_reading(url=url), provenance=values.provenance())

    assert newest_reading(engine, url) == stored.id


def test_a_very_long_article_is_kept(engine: Engine) -> None:
    long_text = values.TEXT + "\n\n" + "긴 기사입니다. " * 100_000
    checked = values.checked_reading(text=long_text, span=Span(0, len(long_text)))

    stored = store_reading(engine, checked, provenance=values.provenance())

    assert reading(engine, stored.id).checked == checked


@pytest.mark.parametrize(
    ("checked", "told"),
    [
        (values.checked_reading(url=None), "give it a url"),
        (values.checked_reading(url="https://news.example/\x00"), "url holds"),
        (values.checked_reading(title="a\x00b"), "title holds"),
        (values.checked_reading(title="\ud800"), "title holds"),
    ],
)
def test_a_document_that_cannot_be_kept_is_refused(engine: Engine, checked: CheckedReading, told: str) -> None:
    with pytest.raises(InvalidValueError, match=told):
        store_reading(engine, checked, provenance=values.provenance())


@pytest.mark.parametrize("key", ["", "nothing", "a\x00b", "\ud800", "x" * 100_000, "00000000-0000-0000-0000-000000000000"])
def test_an_id_that_nothing_has_is_not_found(engine: Engine, key: str) -> None:
    with pytest.raises(NotFoundError, match="no reading"):
        reading(engine, key)
    with pytest.raises(NotFoundError, match="no annotation"):
        annotation(engine, key)
