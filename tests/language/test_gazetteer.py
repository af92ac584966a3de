"""Names found in text, in Latin script and in Hangul."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import values
from tests.reconcile.cast import ENTITIES, entity

from factmark.language.gazetteer import Gazetteer, fold
from factmark.language.name import concept_gazetteer, entity_gazetteer, names_of
from factmark.model.entity import Entity, EntityType

GAZETTEER = entity_gazetteer(ENTITIES)


def named(text: str, gazetteer: Gazetteer = GAZETTEER) -> list[tuple[str, str]]:
    """Each name that stands in the text, with whom it names."""
    return [(span.of(text), keys[0]) for span, keys in gazetteer.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nvidia sells H20 to China.", [("Nvidia", "nvidia"), ("H20", "h20"), ("China", "china")]),
        ("엔비디아가 중국에 H20을 판다.", [("엔비디아", "nvidia"), ("중국", "china"), ("H20", "h20")]),
        ("Nvidia's plan", [("Nvidia", "nvidia")]),
        ("엔비디아의 계획", [("엔비디아", "nvidia")]),
        ("Chinanet", []),
        ("Xinvidia", []),
        ("중국인 관광객", []),
        ("중국인은 관광을 즐긴다", []),
        ("대중국 수출", [("중국", "china")]),
        ("엔비디아 CEO", [("엔비디아", "nvidia")]),
        ("한미일", []),
    ],
)
def test_a_name_ends_where_its_word_ends_or_a_particle_begins(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It helps us and the US.", [("US", "us")]),
        ("amd and AMD", [("AMD", "amd")]),
        ("NVIDIA and nvidia", [("NVIDIA", "nvidia")]),
        ("an apple from Apple", [("Apple", "apple")]),
        ("APPLE", [("APPLE", "apple")]),
    ],
)
def test_capitals_tell_a_name_from_a_word(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the M4 Pro", [("M4 Pro", "m4-pro")]),
        ("M4 프로를", [("M4 프로", "m4-pro")]),
        ("the M4.", [("M4", "m4")]),
        ("the M4 Max", []),
        ("H20 and H200", [("H20", "h20"), ("H200", "h200")]),
        ("H200을", [("H200", "h200")]),
        ("H2000", []),
        ("GH200", []),
    ],
)
def test_a_model_is_its_whole_token(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("미국 정부", [("미국 정부", "us-gov")]),
        ("the US government", [("US government", "us-gov")]),
        ("Donald Trump", [("Donald Trump", "trump")]),
        ("트럼프 행정부", [("트럼프 행정부", "trump-admin")]),
    ],
)
def test_of_names_that_overlap_the_longest_is_meant(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("美, H20 수출 승인", [("美", "us"), ("H20", "h20")]),
        ("對中 수출", [("中", "china")]),
        ("H20 대중 수출", [("H20", "h20"), ("대중", "china")]),
        ("대중 문화", []),
        ("中國", []),
    ],
)
def test_short_forms_of_countries_stand_for_the_country(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("an AI chip", "ai-chip"), ("AI chips", "ai-chip"), ("AI 칩을", "ai-chip")])
def test_common_nouns_have_a_plural(text: str, expected: str) -> None:
    assert [key for _, key in named(text)] == [expected]


def test_a_name_of_several_keeps_them_all() -> None:
    known = [entity(key, EntityType.ORGANIZATION, "Apple", "애플") for key in ("apple", "apple-records")]
    assert [keys for text in ("Apple", "애플") for _, keys in entity_gazetteer(known).find(text)] == [("apple", "apple-records")] * 2


def test_a_common_noun_gives_way_to_a_name_inside_it() -> None:
    nvidia = entity("nvidia", EntityType.ORGANIZATION, "Nvidia", "엔비디아")
    kinds = (EntityType.PRODUCT, EntityType.CONCEPT)
    found = [named("Nvidia chip", entity_gazetteer([nvidia, entity("chip", kind, "Nvidia chip", "엔비디아 칩")])) for kind in kinds]
    assert found == [[("Nvidia chip", "chip")], [("Nvidia", "nvidia")]]


def test_a_gazetteer_without_names_finds_nothing() -> None:
    assert entity_gazetteer([]).find("China, 중국, 中") == ()


@pytest.mark.parametrize(("text", "found"), [("the policy rates", ["policy rates"]), ("정책금리를", ["정책금리"]), ("정책금리들이밀다", [])])
def test_concepts_are_found_by_the_same_rules(text: str, found: list[str]) -> None:
    assert [words for words, _ in named(text, concept_gazetteer([("policy rate", "rate"), ("정책금리", "rate")]))] == found


@values.UNHURRIED
@given(values.any_text)
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


_NEWS = st.lists(st.sampled_from([*(name.text for entity in ENTITIES for name in entity.names), " ", "을", "의", "美", "대중 수출", "😀", "x"])).map("".join)


@values.UNHURRIED
@given(st.one_of(values.any_text, _NEWS))
def test_names_stand_in_the_text_one_behind_the_other(text: str) -> None:
    spans = [span for span, _ in GAZETTEER.find(text)]
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


_NAMES = st.sampled_from(
    ["H20", "h20", "H200", "H", "ㄱ", "중국", "중", "중국 정부", "미국", "amd", "AMD", "US", "US-China", "us china", "chip", "'RTX", "대만"]
)
_CROWDS = st.dictionaries(st.sampled_from("abcdef"), st.tuples(st.sampled_from((EntityType.PRODUCT, EntityType.CONCEPT)), _NAMES, _NAMES), max_size=6)
_TEXTS = st.lists(st.one_of(_NAMES, st.sampled_from([" ", "을", "인", "대", "親", "美", "대중 수출", ".", "s", "x"]))).map("".join)


def _crowd(drawn: dict[str, tuple[EntityType, str, str]]) -> list[Entity]:
    """The drawn entities by id."""
    return [entity(key, kind, en, ko) for key, (kind, en, ko) in sorted(drawn.items())]


@values.UNHURRIED
@given(_CROWDS, _CROWDS, _TEXTS)
def test_a_changed_gazetteer_finds_what_one_built_anew_finds(
    before: dict[str, tuple[EntityType, str, str]], change: dict[str, tuple[EntityType, str, str]], text: str
) -> None:
    after = before | change
    common = frozenset(key for key, (kind, _, _) in after.items() if kind is EntityType.CONCEPT)
    first = entity_gazetteer(_crowd(before))
    kept = first.find(text)
    gone = [pair for each in _crowd(before) if each.id in change for pair in names_of(each)]
    changed = first.changed(gone, [pair for each in _crowd(change) for pair in names_of(each)], common=common)
    assert changed.find(text) == entity_gazetteer(_crowd(after)).find(text)
    assert first.find(text) == kept
