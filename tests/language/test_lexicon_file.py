"""Lexicon data: what its format means, and that the bundled files keep to it."""

import re

import pytest

from factmark.errors import LexiconError
from factmark.language.fault import faults
from factmark.language.lexicon_file import bundled_lexicon, bundled_texts, load_lexicon
from factmark.model.document import Language
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


def test_a_korean_verb_makes_no_noun_where_the_pattern_says_so() -> None:
    lexicon = load_lexicon({"trait.yaml": "- {id: be-healthy, ko: [{verbs: [건강하다], nouns: [무병], nominal: false}]}"})
    assert (bool(lexicon.verbs(KO, "건강하다")), lexicon.nouns(KO, "건강"), bool(lexicon.nouns(KO, "무병"))) == (True, (), True)


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


def test_the_bundled_files_have_no_fault() -> None:
    assert [str(fault) for fault in faults(bundled_texts())] == []


def test_an_opposite_lies_on_the_other_side_of_the_same_dimension() -> None:
    for each in BUNDLED.predicates.values():
        other = BUNDLED.opposite(each.id)
        assert other is None or (BUNDLED.predicates[other].dimension, BUNDLED.predicates[other].sign) == (each.dimension, -each.sign)


@pytest.mark.parametrize(("language", "least"), [(KO, 2000), (EN, 1500)])
def test_the_lexicon_knows_the_verbs_of_the_news(language: Language, least: int) -> None:
    assert len({usage.lemma for usage in USAGES if usage.language is language and not usage.is_noun}) >= least


NAMED_IN_THE_PROGRAM = "be lead coach-team chair-body reach-level overtake exceed earn light-undergo plan expect reject refuse fail"
DIMENSIONS_IN_THE_PROGRAM = "announce expect aspect realization intention level excess"
CONCEPTS_IN_THE_PROGRAM = "office leader coach chairperson business-unit factory market region headquarters money"


def test_what_the_program_names_is_there() -> None:
    lexicon = bundled_lexicon()
    dimensions = {predicate.dimension for predicate in lexicon.predicates.values()}
    assert set(NAMED_IN_THE_PROGRAM.split()) <= set(lexicon.predicates)
    assert set(DIMENSIONS_IN_THE_PROGRAM.split()) <= dimensions
    assert set(CONCEPTS_IN_THE_PROGRAM.split()) <= lexicon.concept_ids
