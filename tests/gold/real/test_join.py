"""Labels of real articles keep fitting their texts, and joining says what is missing."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.gold.real.join import DIGESTS, HALVES, OWN, PAGES, Joined, JoinError, body, digest, joined, labels, main, write

from factmark.interchange.gold import load_gold
from factmark.interchange.pack import load_pack
from factmark.model.pack import Pack
from factmark.model.verdict import Rating

MEASURES = OWN.parents[3] / "shared" / "measures"
RECORDS = tuple(record for half in HALVES for record in labels(OWN, half))
QUOTED_MAX_CHARS = 60
"""A stretch of an article that a pack may share with it: an office with its district and a date are that long, a sentence is not."""

by_id = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["id"])


def pack(record: dict[str, Any]) -> Pack:
    return load_pack((OWN / record["pack"]).read_text("utf-8"), file=record["pack"])


def is_hangul(char: str) -> bool:
    return "가" <= char <= "힣"


@pytest.fixture(scope="module")
def articles() -> dict[str, Joined]:
    if not (MEASURES / PAGES).is_file():
        pytest.skip(f"{PAGES} is not beside this checkout")
    return {article.document["id"]: article for article in joined(MEASURES)}


@by_id
def test_a_label_holds_places_and_no_words(record: dict[str, Any]) -> None:
    assert set(record) == {"id", "items", "chars", "url", "sha256", "lang", "published", "pack", "mentions", "claims", "ignore"}
    spans = [item[:2] for member in ("mentions", "claims", "ignore") for item in record[member]]
    assert all(isinstance(start, int) and isinstance(end, int) and 0 <= start < end for start, end in spans)
    assert all(len(mention) == 3 for mention in record["mentions"])
    assert date.fromisoformat(record["published"])


@by_id
def test_labels_cite_what_their_pack_holds(record: dict[str, Any]) -> None:
    entities = {entity.id for entity in pack(record).entities}
    facts = {fact.id for fact in pack(record).facts}
    assert {entity for _, _, entity in record["mentions"]} <= entities
    assert {fact for claim in record["claims"] for fact in claim[3]} <= facts
    assert all(speaker is None or speaker in entities or speaker[0] + speaker[-1] == "()" for *_, speaker in record["claims"])


@by_id
def test_a_verdict_that_decides_names_its_facts(record: dict[str, Any]) -> None:
    assert all(bool(facts) is Rating(verdict).is_decisive for _, _, verdict, facts, _ in record["claims"])


@by_id
def test_facts_decide_at_least_two_claims_of_an_article_so_that_silence_shows(record: dict[str, Any]) -> None:
    assert sum(Rating(verdict).is_decisive for _, _, verdict, _, _ in record["claims"]) >= 2


def test_no_article_is_in_both_halves_and_each_language_has_its_share_of_both() -> None:
    ids = [record["id"] for record in RECORDS]
    assert len(ids) == len(set(ids))
    shares = Counter((half, record["lang"]) for half in HALVES for record in labels(OWN, half))
    assert min(shares.values()) >= 10
    assert sum(len(record["claims"]) for record in RECORDS) >= 300


@by_id
def test_offsets_fit_the_text(record: dict[str, Any], articles: dict[str, Joined]) -> None:
    document = articles[record["id"]].document
    for item in document["mentions"] + document["claims"]:
        assert item["exact"] == document["text"][item["start"] : item["end"]] == item["exact"].strip() != ""
    assert all(end <= len(document["text"]) for _, end in document["ignore"])


@by_id
def test_a_claim_begins_and_ends_with_a_word(record: dict[str, Any], articles: dict[str, Joined]) -> None:
    text = articles[record["id"]].document["text"]
    for start, end, *_ in record["claims"]:
        is_glued = record["lang"] == "ko" and not is_hangul(text[start])
        assert start == 0 or is_glued or not text[start - 1].isalnum(), "a headline may follow a button's word without a space, but begins with another script"
        assert record["lang"] == "ko" or not text[end : end + 1].isalnum(), "a particle (조사) may follow a Korean claim, nothing may follow an English one"


@by_id
def test_a_mention_reads_as_a_name_of_its_entity(record: dict[str, Any], articles: dict[str, Joined]) -> None:
    names = {entity.id: {name.text.casefold() for name in entity.names} for entity in pack(record).entities}
    assert all(mention["exact"].casefold() in names[mention["entity"]] for mention in articles[record["id"]].document["mentions"])


@by_id
def test_a_pack_does_not_quote_the_article(record: dict[str, Any], articles: dict[str, Joined]) -> None:
    text = articles[record["id"]].document["text"]
    for wording in (fact.wording for fact in pack(record).facts):
        stretches = (wording[start : start + QUOTED_MAX_CHARS] for start in range(len(wording) - QUOTED_MAX_CHARS + 1))
        assert not [stretch for stretch in stretches if stretch in text]


def test_what_is_written_is_gold(articles: dict[str, Joined], tmp_path: Path) -> None:
    paths = write(tuple(articles.values()), tmp_path)
    assert [path.name for path in paths] == ["real-build-en.jsonl", "real-build-ko.jsonl", "real-unseen-en.jsonl", "real-unseen-ko.jsonl"]
    assert {document.id for path in paths for document in load_gold(path)} == set(articles)


def test_lines_become_paragraphs_without_margins() -> None:
    assert body("\n  첫 문단. \n \n\n둘째 문단.\n") == "첫 문단.\n\n둘째 문단."


def test_a_folder_without_pages_is_named(tmp_path: Path) -> None:
    with pytest.raises(JoinError, match=f"{PAGES}: does not exist"):
        joined(tmp_path)


def test_a_headline_and_its_lede_are_two_paragraphs() -> None:
    assert digest({"title": " 제목 ", "lede": "첫 줄\n 둘째  줄."}) == "제목\n\n첫 줄 둘째 줄."


def test_every_missing_and_every_changed_article_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = next(record for record in RECORDS if record["items"] == [record["id"]])
    missing = [record for record in RECORDS if record is not changed]
    (tmp_path / PAGES).write_text(json.dumps({"id": changed["id"], "gold_text": "다른 글."}), "utf-8")
    (tmp_path / DIGESTS).write_text("", "utf-8")
    assert main([str(tmp_path), str(tmp_path / "out")]) == 1
    complaint = capsys.readouterr().err
    assert f"{changed['id']}: the text is not the one that was labelled" in complaint
    assert all(f"{record['id']}: no text of this id" in complaint for record in missing)
    assert not (tmp_path / "out").exists()


def test_a_pack_that_is_gone_is_named(tmp_path: Path) -> None:
    for name in (PAGES, DIGESTS, "unseen.jsonl"):
        (tmp_path / name).write_text("", "utf-8")
    (tmp_path / "build.jsonl").write_text(json.dumps(RECORDS[0]), "utf-8")
    with pytest.raises(JoinError, match=r"the pack .* does not exist"):
        joined(tmp_path, tmp_path)


def test_a_call_without_folders_shows_how_to_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "usage:" in capsys.readouterr().err
