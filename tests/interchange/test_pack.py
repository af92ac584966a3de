"""Packs: read strictly, written so that they read back the same."""

import string
from contextlib import suppress
from dataclasses import replace
from datetime import date
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import values

from factmark.errors import PackError
from factmark.interchange.pack import dump_pack, load_pack
from factmark.model.document import Language
from factmark.model.entity import Entity, EntityType, Name
from factmark.model.fact import Rank, Source
from factmark.model.interval import Interval
from factmark.model.pack import Pack, PackFact

GOOD = """\
pack: chips
title: {en: Chips, ko: 반도체}
license: CC0-1.0
entities:
  - id: nvidia
    type: organization
    label: {en: Nvidia, ko: 엔비디아}
    aliases: {en: [NVIDIA Corp., Nvidia], ko: []}
    broader: [company]
    same_as: ["https://www.wikidata.org/entity/Q182477"]
  - {id: company, type: concept, label: {ko: 회사}}
facts:
  - id: nvidia-is-a-company
    statement: "엔비디아는 회사다."
    valid_from: 2023-10-17
    valid_until:
    sources: [{url: "https://news.example/1", title: T, publisher: P, published: 2025-07-18, quote: Q}]
    rank: preferred
    note: |
      First line.
      Second line.
"""


def loaded(text: str) -> Pack:
    """The pack in `text`."""
    return load_pack(text, file="p.yaml")


def entity(body: str) -> str:
    """A pack of one entity whose id stands on line 3."""
    return f"pack: p\nentities:\n- id: a\n  {body}\n"


def fact(body: str) -> str:
    """A pack of one fact whose further members begin on line 5."""
    return f"pack: p\nfacts:\n- id: f\n  statement: A is B.\n  {body}\n"


def test_everything_a_pack_says_is_read() -> None:
    pack = loaded(GOOD)

    assert pack.title == ((Language.EN, "Chips"), (Language.KO, "반도체"))
    assert pack.license == "CC0-1.0"
    assert pack.entities[0] == Entity(
        id="nvidia",
        type=EntityType.ORGANIZATION,
        names=(
            Name(text="Nvidia", language=Language.EN, is_label=True),
            Name(text="엔비디아", language=Language.KO, is_label=True),
            Name(text="NVIDIA Corp.", language=Language.EN),
        ),
        broader=("company",),
        same_as=("https://www.wikidata.org/entity/Q182477",),
    )
    assert pack.facts == (
        PackFact(
            id="nvidia-is-a-company",
            wording="엔비디아는 회사다.",
            validity=Interval(first=date(2023, 10, 17)),
            sources=(Source(url="https://news.example/1", title="T", publisher="P", published=date(2025, 7, 18), quote="Q"),),
            rank=Rank.PREFERRED,
            note="First line.\nSecond line.",
            line=13,
        ),
    )


def test_only_the_id_of_a_pack_is_required() -> None:
    assert loaded("pack: p") == Pack(id="p", title=(), license="", entities=(), facts=())


@pytest.mark.parametrize(
    ("first", "last", "interval"),
    [
        ("2025", "2025", Interval(first=date(2025, 1, 1), last=date(2025, 12, 31))),
        ("2025-07", "2025-07", Interval(first=date(2025, 7, 1), last=date(2025, 7, 31))),
        ("2024-02", "2024-02", Interval(first=date(2024, 2, 1), last=date(2024, 2, 29))),
        ("2025-07-18", "2025-07-18", Interval.day(date(2025, 7, 18))),
        ("'2025'", '"2025-07"', Interval(first=date(2025, 1, 1), last=date(2025, 7, 31))),
        ("", "~", Interval()),
    ],
)
def test_a_bare_year_or_month_is_its_first_and_last_day(first: str, last: str, interval: Interval) -> None:
    assert loaded(fact(f"valid_from: {first}\n  valid_until: {last}")).facts[0].validity == interval


@pytest.mark.parametrize(
    ("text", "line", "field", "told"),
    [
        ("", 1, None, "empty"),
        ("# nothing but a comment\n", 1, None, "empty"),
        ("- a\n", 1, None, "needs `key: value` lines, not a list"),
        ("pack\n", 1, None, "needs `key: value` lines"),
        ("pack: [\n", 2, None, "not valid YAML"),
        ("\tpack: p\n", 1, None, "not valid YAML"),
        ("pack: p\n---\npack: q\n", 2, None, "single document"),
        ("pack: p\nowner: x\n", 2, "owner", "unknown key"),
        ("pack: p\npack: q\n", 2, "pack", "stands twice"),
        ("title: {en: T}\n", 1, "pack", "is missing"),
        ("pack:\n", 1, "pack", "is missing"),
        ("pack: 2025\n", 1, "pack", "needs a text, not a number"),
        ("pack: a b\n", 1, "pack", "cannot be an id"),
        ("pack: p\ntitle: T\n", 2, "title", "needs `key: value` lines"),
        ("pack: p\ntitle: {fr: T}\n", 2, "title.fr", "unknown key"),
        ("pack: p\npredicates: []\n", 2, "predicates", "unknown key"),
        ("pack: p\n? [a]\n: b\n", 2, None, "a key must be one word"),
        ("pack: p\nentities: {}\n", 2, "entities", "needs a list"),
        ("pack: p\nentities:\n-\n", 3, "entities[0]", "no value"),
        ("pack: p\nentities:\n- a\n", 3, "entities[0]", "needs `key: value` lines"),
        (entity("label: {en: A}"), 3, "entities[0].type", "is missing"),
        (entity("type: person"), 3, "entities[0].label", "is missing"),
        ("pack: p\nentities:\n- type: person\n  label: {en: A}\n", 3, "entities[0].id", "is missing"),
        (entity("type: company\n  label: {en: A}"), 4, "entities[0].type", "not one of: person, organization"),
        (entity("type: person\n  label: {}"), 5, "entities[0].label", "at least one language"),
        (entity("type: person\n  label: Anna"), 5, "entities[0].label", "needs `key: value` lines"),
        (entity("type: person\n  label: {en: }"), 5, "entities[0].label", "at least one language"),
        (entity("type: person\n  label: {en: ' '}"), 5, "entities[0].label.en", "is empty"),
        (entity("type: person\n  label: {fr: A}"), 5, "entities[0].label.fr", "unknown key"),
        (entity("type: place\n  label: {en: No}"), 5, "entities[0].label.en", "needs a text, not yes or no"),
        (entity("type: place\n  label: {en: 2024-01-01}"), 5, "entities[0].label.en", "needs a text, not a date"),
        (entity("type: place\n  label: {en: [A]}"), 5, "entities[0].label.en", "needs a text, not a list"),
        (entity(f"type: place\n  label: {{en: {'x' * 201}}}"), 5, "entities[0].label.en", "201 characters"),
        (entity("type: place\n  label: {en: A}\n  aliases: [B]"), 6, "entities[0].aliases", "needs `key: value` lines"),
        (entity("type: place\n  label: {en: A}\n  aliases: {en: B}"), 6, "entities[0].aliases.en", "needs a list"),
        (entity("type: place\n  label: {en: A}\n  aliases: {en: [3]}"), 6, "entities[0].aliases.en[0]", "not a number"),
        (entity("type: place\n  label: {en: A}\n  aliases: {ja: [B]}"), 6, "entities[0].aliases.ja", "unknown key"),
        (entity("type: place\n  label: {en: A}\n  broader: [b]"), 6, "entities[0].broader[0]", "has the id 'b'"),
        (entity("type: place\n  label: {en: A}\n  broader: [a]"), 6, "entities[0].broader[0]", "of itself"),
        (entity("type: place\n  label: {en: A}\n  broader: b"), 6, "entities[0].broader", "needs a list"),
        (entity("type: place\n  label: {en: A}\n  same_as: [Q1]"), 6, "entities[0].same_as[0]", "not an http"),
        (
            entity("type: place\n  label: {en: A}\n- {id: a, type: law, label: {en: B}}"),
            6,
            "entities[1].id",
            "already the id on line 3",
        ),
        (fact("owner: x"), 5, "facts[0].owner", "unknown key"),
        (fact("statemnt: x"), 5, "facts[0].statemnt", "did you mean `statement`?"),
        (fact("subject: nvidia"), 5, "facts[0].subject", "unknown key"),
        (fact("polarity: negated"), 5, "facts[0].polarity", "unknown key"),
        ("pack: p\nfacts:\n- id: f\n", 3, "facts[0].statement", "is missing"),
        ("pack: p\nfacts:\n- statement: A is B.\n", 3, "facts[0].id", "is missing"),
        ("pack: p\nfacts:\n- id: f\n  statement: {en: A}\n", 4, "facts[0].statement", "needs a text"),
        ("pack: p\nfacts:\n- id: f\n  statement: |\n    A is B.\n    C.\n", 4, "facts[0].statement", "U+000A"),
        (fact("\n- {id: f, statement: C is D.}"), 6, "facts[1].id", "already the id on line 3"),
        (fact("valid_from: 2025-13"), 5, "facts[0].valid_from", "not in the calendar"),
        (fact("valid_from: 2025-02-29"), 5, "facts[0].valid_from", "not in the calendar"),
        (fact("valid_from: '0000'"), 5, "facts[0].valid_from", "not in the calendar"),
        (fact("valid_from: 18 July 2025"), 5, "facts[0].valid_from", "is not a date"),
        (fact("valid_from: 2025-7-18"), 5, "facts[0].valid_from", "is not a date"),
        (fact("valid_from: 2025-07-18T09:00:00"), 5, "facts[0].valid_from", "is not a date"),
        (fact("valid_from: [2025]"), 5, "facts[0].valid_from", "needs one value"),
        (fact("valid_from: 2025-07\n  valid_until: 2025-06"), 6, "facts[0].valid_until", "cannot end"),
        (fact("rank: best"), 5, "facts[0].rank", "not one of: preferred, normal"),
        (fact("sources: {}"), 5, "facts[0].sources", "needs a list"),
        (fact("sources: [{title: T}]"), 5, "facts[0].sources[0].url", "is missing"),
        (fact("sources: [{url: 'ftp://x.example'}]"), 5, "facts[0].sources[0].url", "not an http"),
        (fact("sources: [{url: 'https://'}]"), 5, "facts[0].sources[0].url", "not an http"),
        (fact("sources: [{url: 'https://[x'}]"), 5, "facts[0].sources[0].url", "not an http"),
        (fact("sources: [{url: 'https://x.example/a b'}]"), 5, "facts[0].sources[0].url", "not an http"),
        (fact("sources: [{url: 'javascript:alert(1)'}]"), 5, "facts[0].sources[0].url", "not an http"),
        (fact("sources: [{url: 'https://x.example', page: 1}]"), 5, "facts[0].sources[0].page", "unknown key"),
        (
            fact("sources: [{url: 'https://x.example', published: 2025-07}]"),
            5,
            "facts[0].sources[0].published",
            "not a day",
        ),
        (fact("note: &n x"), 5, None, "anchor"),
        (fact("note: *n"), 5, None, "alias"),
        ("pack: !!python/object/apply:os.getcwd []\n", 1, "pack", "needs a text"),
        ("pack: p\x00\n", 1, None, "U+0000"),
        ('pack: "p\\0"\n', 1, "pack", "U+0000"),
        ("pack: p\ntitle: {en: \ud800}\n", 2, None, "U+D800"),
        ("[" * 100_000, 1, None, "levels deep"),
    ],
)
def test_a_mistake_is_refused_with_file_line_and_field(text: str, line: int, field: str | None, told: str) -> None:
    with pytest.raises(PackError) as raised:
        loaded(text)

    assert told in raised.value.message
    assert (raised.value.file, raised.value.line, raised.value.field) == ("p.yaml", line, field)
    assert str(raised.value).startswith(f"p.yaml:{line}:")
    assert "\n" not in str(raised.value)


def test_a_bomb_of_aliases_is_refused_before_it_goes_off() -> None:
    levels = "\n".join(f"{name}: &{name} [{', '.join([f'*{below}'] * 9)}]" for below, name in zip("abcdefgh", "bcdefghi", strict=True))

    with pytest.raises(PackError, match="anchor"):
        loaded(f"a: &a [x]\n{levels}\n")


def test_a_name_that_repeats_another_is_read_once() -> None:
    pack = loaded(entity("type: place\n  label: {en: A, ko: A}\n  aliases: {en: [A, B, B]}"))

    assert [(name.text, name.language, name.is_label) for name in pack.entities[0].names] == [
        ("A", Language.EN, True),
        ("A", Language.KO, True),
        ("B", Language.EN, False),
    ]


def test_a_byte_order_mark_and_windows_line_ends_do_not_matter() -> None:
    assert loaded("\ufeff" + GOOD.replace("\n", "\r\n")) == loaded(GOOD)


@pytest.mark.parametrize("path", sorted(Path(__file__).parents[1].glob("gold/packs/*.yaml")), ids=lambda path: path.stem)
def test_the_packs_of_the_gold_read_back_the_same(path: Path) -> None:
    pack = load_pack(path.read_text("utf-8"), file=path.name)

    assert without_lines(load_pack(dump_pack(pack), file="again.yaml")) == without_lines(pack)


def test_the_bundled_packs_read_back_the_same() -> None:
    for item in resources.files("factmark").joinpath("packs").iterdir():
        if item.name.endswith(".yaml"):
            pack = load_pack(item.read_text("utf-8"), file=item.name)
            assert without_lines(load_pack(dump_pack(pack), file="again.yaml")) == without_lines(pack)


def test_a_written_pack_is_readable() -> None:
    text = dump_pack(loaded(GOOD))

    assert "label: {en: Nvidia, ko: 엔비디아}" in text
    assert "valid_from: 2023-10-17" in text
    assert "valid_until" not in text


def without_lines(pack: Pack) -> Pack:
    """The pack without where its facts stand in a file."""
    return replace(pack, facts=tuple(replace(fact, line=0) for fact in pack.facts))


ids = st.text(string.ascii_lowercase + string.digits + "가나다", min_size=1, max_size=6)
words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=30).map(str.strip).filter(bool)
labels = st.dictionaries(st.sampled_from(Language), words, min_size=1)


@st.composite
def entities(draw: st.DrawFn, known: tuple[str, ...], own: str) -> Entity:
    """An entity with names in the order in which a pack gives them."""
    named = draw(labels)
    aliases = draw(st.dictionaries(st.sampled_from(Language), st.lists(words, max_size=3, unique=True)))
    above = draw(st.lists(st.sampled_from(known), max_size=2, unique=True))
    return Entity(
        id=own,
        type=draw(st.sampled_from(EntityType)),
        names=(
            *(Name(text=text, language=language, is_label=True) for language, text in named.items()),
            *(Name(text=text, language=language) for language, several in aliases.items() for text in several if named.get(language) != text),
        ),
        broader=tuple(key for key in above if key != own),
        same_as=tuple(draw(st.lists(values.any_url, max_size=2))),
    )


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """Any pack that could have been read from a file."""
    known = tuple(draw(st.lists(ids, max_size=4, unique=True)))
    source = st.builds(Source, url=values.any_url, title=words | st.just(""), quote=words, published=values.some_days)
    fact_ids = draw(st.lists(ids, max_size=3, unique=True))
    return Pack(
        id=draw(ids),
        title=tuple(draw(labels).items()),
        license=draw(words | st.just("")),
        entities=tuple(draw(entities(known, own)) for own in known),
        facts=tuple(
            PackFact(
                id=fact_id,
                wording=draw(words),
                validity=draw(values.any_interval()),
                sources=tuple(draw(st.lists(source, max_size=2))),
                rank=draw(st.sampled_from(Rank)),
                note="\n".join(draw(st.lists(words, max_size=2))),
            )
            for fact_id in fact_ids
        ),
    )


@settings(values.UNHURRIED, max_examples=150)
@given(packs())
def test_any_pack_reads_back_the_same(pack: Pack) -> None:
    assert without_lines(load_pack(dump_pack(pack), file="p.yaml")) == pack


@values.UNHURRIED
@given(st.text(max_size=200))
def test_any_text_is_a_pack_or_a_pack_error(text: str) -> None:
    with suppress(PackError):
        loaded(text)


@settings(values.UNHURRIED, max_examples=200)
@given(st.integers(0, len(GOOD) - 1), st.text(max_size=3))
def test_a_damaged_pack_is_a_pack_or_a_pack_error(at: int, put: str) -> None:
    with suppress(PackError):
        loaded(GOOD[:at] + put + GOOD[at + 1 :])
