"""How the words of the lexicon are looked up, and which part each marker stands for."""

import pytest

from factmark.language.lexicon_file import load_lexicon
from factmark.model.document import Language
from factmark.model.statement import Role

KO, EN = Language.KO, Language.EN
SMALL = load_lexicon(
    {
        "permission.yaml": """
- id: permit
  kind: operator
  dimension: permission
  en: [{verbs: [permit, sign off on], nouns: [approval], args: {for: object}}]
  ko: [{verbs: [허가하다, 허가를 내주다], nouns: [인가]}]
- {id: bar, kind: operator, dimension: permission, sign: -1, en: [{verbs: [bar]}], ko: [{verbs: [막다]}]}
"""
    }
)


@pytest.mark.parametrize(
    ("marker", "is_noun", "role"),
    [
        ("for", False, Role.OBJECT),
        ("subj", False, Role.SUBJECT),
        ("to", False, Role.RECIPIENT),
        ("of", True, Role.OBJECT),
        ("of", False, Role.TOPIC),
        ("nigh", False, None),
    ],
)
def test_a_usage_names_only_the_markers_that_differ_from_the_rule(marker: str, is_noun: bool, role: Role | None) -> None:
    (usage,) = SMALL.nouns(EN, "approval") if is_noun else SMALL.verbs(EN, "permit")
    assert usage.role(marker) is role


@pytest.mark.parametrize(
    ("marker", "role"),
    [
        ("이", Role.SUBJECT),
        ("은", Role.SUBJECT),
        ("을", Role.OBJECT),
        ("에", Role.RECIPIENT),
        ("에서", Role.PLACE),
        ("와", Role.PARTNER),
        ("로부터", Role.ORIGIN),
        ("으로서", Role.ATTRIBUTE),
    ],
)
def test_particles_have_the_role_of_their_rule(marker: str, role: Role) -> None:
    (usage,) = SMALL.verbs(KO, "허가하다")
    assert usage.role(marker) is role


def test_opposites_share_a_dimension() -> None:
    assert (SMALL.opposite("permit"), SMALL.opposite("bar"), SMALL.opposite("nobody")) == ("bar", "permit", None)
    assert (SMALL.of("permission", -1), SMALL.of("permission", 0)) == ("bar", None)


def test_a_sense_without_a_sign_has_no_opposite() -> None:
    lexicon = load_lexicon({"level.yaml": "- {id: hold, kind: change, sign: 0, en: [{verbs: [hold]}]}"})
    assert lexicon.opposite("hold") is None


def test_verbs_of_several_words_are_found_by_their_verb() -> None:
    assert SMALL.verb_phrases("sign") == (("off", "on"),)
    assert SMALL.korean_phrases("내주다") == (("허가를",),)


def test_english_forms_lead_back_to_their_lemma() -> None:
    assert ("permit", "past") in SMALL.verb_lemmas("permitted")
    assert (SMALL.is_event_noun("approvals"), SMALL.is_event_noun("permits")) == ("approval", None)
    assert SMALL.kind_of_verb("permit") == {"operator"}
