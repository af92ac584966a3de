"""Lexicon data: what its format means, and that the bundled files keep to it."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator

import pytest

from factmark.errors import LexiconError
from factmark.language.lexicon import Lexicon, Usage
from factmark.language.lexicon_file import bundled_lexicon, load_lexicon
from factmark.model.document import Language
from factmark.model.entity import EntityType, Taxonomy
from factmark.model.statement import Role

KO, EN = Language.KO, Language.EN
SENSE = """
- id: permit
  kind: operator
  dimension: permission
  exhaustive: true
  label: {en: permits, ko: 허가하다}
  en: [{verbs: [permit, sign off on], nouns: [approval], args: {for: object}, when: {object: [export]}}]
  ko: [{verbs: [허가하다, 허가를 내주다], nouns: [인가]}]
- {id: bar, kind: operator, dimension: permission, sign: -1, en: [{verbs: [bar]}], ko: [{verbs: [막다]}]}
"""
CONCEPTS = "- {id: export, en: [export], ko: [수출], broader: [trade], type: event}\n- {id: trade, en: [trade], ko: [무역]}"
SMALL = load_lexicon({"permission.yaml": SENSE, "concepts-trade.yaml": CONCEPTS})


def test_a_sense_is_worded_in_both_languages() -> None:
    assert [[usage.predicate for usage in SMALL.verbs(language, lemma)] for language, lemma in ((EN, "permit"), (KO, "허가하다"))] == [["permit"], ["permit"]]


@pytest.mark.parametrize(("language", "noun"), [(EN, "approval"), (KO, "인가"), (KO, "허가")])
def test_an_event_noun_is_given_or_made_from_its_korean_verb(language: Language, noun: str) -> None:
    assert [(usage.predicate, usage.is_noun) for usage in SMALL.nouns(language, noun)] == [("permit", True)]


def test_a_korean_verb_of_one_syllable_makes_no_noun() -> None:
    lexicon = load_lexicon({"say.yaml": "- {id: do, ko: [{verbs: [하다, 칭하다]}]}"})
    assert (lexicon.nouns(KO, ""), lexicon.nouns(KO, "칭")) == ((), ())


def test_a_condition_names_roles_and_what_may_fill_them() -> None:
    (usage,) = SMALL.verbs(EN, "permit")
    assert usage.conditions == ((Role.OBJECT, frozenset({"export"})),)


def test_concepts_have_names_kinds_and_types() -> None:
    assert [keys for _, keys in SMALL.concepts.find("exports")] == [("export",)]
    assert [keys for _, keys in SMALL.concepts.find("수출을")] == [("export",)]
    assert (SMALL.taxonomy["export"], SMALL.types["export"], SMALL.concept_ids) == (("trade",), "event", frozenset({"export", "trade"}))


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.yaml", "- {id: [", "not valid YAML"),
        ("a.yaml", "id: permit", "needs a list of entries"),
        ("a.yaml", "- {kind: event}", "each with an id"),
        ("a.yaml", "- {id: permit, colour: red}", "permit: unknown key 'colour'"),
        ("a.yaml", "- {id: permit, kind: thing}", "unknown kind 'thing'"),
        ("a.yaml", "- {id: permit, en: [{verb: [permit]}]}", "unknown key 'verb' under en"),
        ("a.yaml", "- {id: permit, en: [{verbs: [permit], args: {for: thing}}]}", "'thing' is not a valid Role"),
        ("a.yaml", "- {id: permit, ko: [{verbs: [허가하다], when: {thing: [x]}}]}", "'thing' is not a valid Role"),
        ("a.yaml", "- {id: permit}\n- {id: permit}", "'permit' is declared twice"),
        ("concepts.yaml", "- {id: export, fr: [exportation]}", "export: unknown key 'fr'"),
    ],
)
def test_what_does_not_follow_the_format_is_refused_with_its_place(name: str, text: str, told: str) -> None:
    with pytest.raises(LexiconError, match=re.escape(told)) as caught:
        load_lexicon({name: text})
    assert str(caught.value).startswith(f"{name}: ")


BUNDLED = bundled_lexicon()
USAGES = tuple(usage for table in (BUNDLED.verbs_, BUNDLED.nouns_) for found in table.values() for usage in found)
_EN_LEMMA = re.compile(r"[A-Za-z][A-Za-z' -]*")
_KO_VERB = re.compile(r"(?:[가-힣]+ )*[가-힣]+다")
_KO_NOUN = re.compile(r"[가-힣]+(?: [가-힣]+)*")


def unworded(lexicon: Lexicon) -> Iterator[str]:
    """Senses that one of the languages has no word for."""
    worded = {(usage.predicate, usage.language) for usage in USAGES}
    yield from (f"{key} in {language}" for key in lexicon.predicates for language in Language if (key, language) not in worded)


def unlabelled(lexicon: Lexicon) -> Iterator[str]:
    """Senses without a name to show in one of the languages."""
    yield from (each.id for each in lexicon.predicates.values() if each.id in (each.label_en, each.label_ko))


def entailing_nothing(lexicon: Lexicon) -> Iterator[str]:
    """Entailments of senses that do not exist."""
    yield from (f"{each.id}: {other}" for each in lexicon.predicates.values() for other in each.entails if other not in lexicon.predicates)


def entailing_their_opposite(lexicon: Lexicon) -> Iterator[str]:
    """Senses that entail something of their own dimension with another sign."""
    known = lexicon.predicates
    yield from (
        f"{each.id}: {other}"
        for each in known.values()
        for other in each.entails
        if known[other].dimension == each.dimension and known[other].sign != each.sign
    )


def valued_by_no_role(lexicon: Lexicon) -> Iterator[str]:
    """Single-valued parts that are neither a role nor the time."""
    roles = {role.value for role in Role} | {"time"}
    yield from (each.id for each in lexicon.predicates.values() if each.functional is not None and each.functional not in roles)


def without_an_affirmative(lexicon: Lexicon) -> Iterator[str]:
    """Dimensions with a negative sense and no positive one: an ending of it would have nothing to turn into."""
    signs: defaultdict[str, set[int]] = defaultdict(set)
    for each in lexicon.predicates.values():
        signs[each.dimension].add(each.sign)
    yield from (dimension for dimension, found in signs.items() if -1 in found and 1 not in found)


def misrepresented(lexicon: Lexicon) -> Iterator[str]:
    """Senses whose opposite lies elsewhere, or on the same side."""
    for each in lexicon.predicates.values():
        other = lexicon.opposite(each.id)
        if other is not None and (lexicon.predicates[other].dimension, lexicon.predicates[other].sign) != (each.dimension, -each.sign):
            yield each.id


def conditioned_on_nothing(lexicon: Lexicon) -> Iterator[str]:
    """Conditions that no concept, type or sense can meet."""
    known = {*lexicon.concept_ids, *lexicon.types.values(), *lexicon.predicates, *(kind.value for kind in EntityType)}
    yield from (f"{usage.predicate}: {key}" for usage in USAGES for _, keys in usage.conditions for key in keys - known)


def broader_than_nothing(lexicon: Lexicon) -> Iterator[str]:
    """Concepts under one that does not exist, or under themselves."""
    taxonomy = Taxonomy(dict(lexicon.taxonomy))
    for key, broader in lexicon.taxonomy.items():
        yield from (f"{key}: {other}" for other in broader if other not in lexicon.concept_ids or key == other or key in taxonomy.ancestors(other))


def oddly_spelled(_: Lexicon) -> Iterator[str]:
    """Lemmas that no text can hold: not composed, a Korean verb without 다, letters of another script."""
    for usage in USAGES:
        pattern = _EN_LEMMA if usage.language is EN else _KO_NOUN if usage.is_noun else _KO_VERB
        if pattern.fullmatch(usage.lemma) is None or not unicodedata.is_normalized("NFC", usage.lemma):
            yield usage.lemma


def opposites_of_themselves(lexicon: Lexicon) -> Iterator[str]:
    """Words that stand, under the same conditions, for a sense and for its opposite."""
    for words, senses in _by_wording().items():
        known = [lexicon.predicates[sense] for sense in senses]
        if any(one.dimension == other.dimension and one.sign * other.sign < 0 for one in known for other in known):
            yield words


@pytest.mark.parametrize(
    "faults",
    [
        unworded, unlabelled, entailing_nothing, entailing_their_opposite, valued_by_no_role, without_an_affirmative, misrepresented,
        conditioned_on_nothing, broader_than_nothing, oddly_spelled, opposites_of_themselves,
    ],
    ids=lambda faults: faults.__name__,
)  # fmt: skip
def test_the_bundled_lexicon_has_no(faults: Callable[[Lexicon], Iterator[str]]) -> None:
    assert sorted(set(faults(BUNDLED))) == []


CLASSES = {"light": "light", "speech": "speech", "operator": "operator"}
"""Kinds that grammar tells apart by what follows; the others compete for the same place."""

MOST_AMBIGUOUS = 12
"""Words that stand for two senses under the same conditions, so that only their order decides. This number only falls."""


def _by_wording() -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for usage in USAGES:
        found[_wording(usage)].add(usage.predicate)
    return found


def _wording(usage: Usage) -> str:
    arguments = sorted((marker, role.value) for marker, role in usage.arguments.items())
    conditions = sorted((role.value, sorted(keys)) for role, keys in usage.conditions)
    return f"{usage.language} {'noun' if usage.is_noun else 'verb'} {usage.lemma} {CLASSES.get(usage.kind, 'event')} {arguments} {conditions}"


def test_hardly_a_word_has_two_senses_that_nothing_tells_apart() -> None:
    ambiguous = sorted(words for words, senses in _by_wording().items() if len(senses) > 1)
    assert len(ambiguous) <= MOST_AMBIGUOUS, ambiguous


@pytest.mark.parametrize(("language", "least"), [(KO, 2000), (EN, 1500)])
def test_the_lexicon_knows_the_verbs_of_the_news(language: Language, least: int) -> None:
    assert len({usage.lemma for usage in USAGES if usage.language is language and not usage.is_noun}) >= least


NAMED_IN_THE_PROGRAM = "be reach-level earn light-undergo plan expect reject refuse fail"
DIMENSIONS_IN_THE_PROGRAM = "announce expect aspect realization intention level excess"
CONCEPTS_IN_THE_PROGRAM = "office business-unit factory market region headquarters money"


def test_what_the_program_names_is_there() -> None:
    lexicon = bundled_lexicon()
    dimensions = {predicate.dimension for predicate in lexicon.predicates.values()}
    assert set(NAMED_IN_THE_PROGRAM.split()) <= set(lexicon.predicates)
    assert set(DIMENSIONS_IN_THE_PROGRAM.split()) <= dimensions
    assert set(CONCEPTS_IN_THE_PROGRAM.split()) <= lexicon.concept_ids
