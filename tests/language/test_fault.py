"""What the check of lexicon data finds."""

import pytest

from factmark.language.fault import faults

WORDED = "label: {en: permits, ko: 허가하다}, en: [{verbs: [permit]}], ko: [{verbs: [허가하다]}]"
OTHER = "label: {en: bars, ko: 막다}, en: [{verbs: [bar]}], ko: [{verbs: [막다]}]"


def told(text: str, *, name: str = "a.yaml") -> list[str]:
    return [str(fault) for fault in faults({name: text})]


def test_sound_files_have_none() -> None:
    assert told(f"- {{id: permit, dimension: leave, {WORDED}}}\n- {{id: bar, dimension: leave, sign: -1, {OTHER}}}") == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (f"- {{id: permit, colour: red, {WORDED}}}", "a.yaml: permit: unknown key 'colour'"),
        ("- {id: permit, label: {en: x, ko: y}, en: [{verbs: [permit], args: {for: thing}}]}", "a.yaml: permit: 'thing' is not a valid Role"),
        (f"- {{id: permit, {WORDED}}}\n- {{id: permit, {WORDED}}}", "a.yaml: permit: is declared twice, first in a.yaml; join the two"),
        ("- {id: permit, label: {en: x, ko: y}, en: [{verbs: [permit]}]}", "a.yaml: permit: has no words in ko; add them"),
        (
            "- {id: permit, en: [{verbs: [permit]}], ko: [{verbs: [허가하다]}]}",
            "a.yaml: permit: has no label in one of the languages; add label: {en: …, ko: …}",
        ),
        (f"- {{id: permit, entails: [fly], {WORDED}}}", "a.yaml: permit: entails 'fly', which does not exist; name an existing sense"),
        (
            f"- {{id: permit, consequences: {{fly: {{object: subject}}}}, {WORDED}}}",
            "a.yaml: permit: has the consequence 'fly', which does not exist; name an existing sense",
        ),
        (f"- {{id: permit, sign: -1, {WORDED}}}", "a.yaml: permit: dimension 'permit' has a negative sense and no positive one; add it or drop the sign"),
        (f"- {{id: permit, dimension: leave, {WORDED}}}", "a.yaml: permit: is alone on dimension 'leave'; add its opposite or drop the dimension"),
        (
            "- {id: permit, label: {en: x, ko: y}, en: [{verbs: [permit], when: {object: [moon]}}], ko: [{verbs: [허가하다]}]}",
            "a.yaml: permit: when: 'moon' is no concept, type or sense; name one that exists",
        ),
        (
            "- {id: permit, label: {en: x, ko: y}, en: [{verbs: [permit]}], ko: [{verbs: [허가]}]}",
            "a.yaml: permit: '허가' is no dictionary form in ko; spell it as a text has it",
        ),
        (
            f"- {{id: permit, {WORDED}}}\n- {{id: bar, label: {{en: x, ko: y}}, en: [{{verbs: [permit]}}], ko: [{{verbs: [막다]}}]}}",
            "a.yaml: bar: 'permit' stands in 'permit' with the same pattern; tell them apart by when, or drop it from one",
        ),
        ("id: permit", "a.yaml: needs a list of entries, each with an id"),
    ],
)  # fmt: skip
def test_a_fault_of_a_sense_says_where_and_what_to_do(text: str, fault: str) -> None:
    assert fault in told(text)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("- {id: tax, en: [tax]}", "tax: has no words in ko; add them"),
        ("- {id: tax, en: [tax], ko: [세금], broader: [levy]}", "tax: broader 'levy' is no concept; name one that exists"),
        ("- {id: tax, en: [tax], ko: [세금], broader: [tax]}", "tax: broader 'tax' leads back to itself; break the circle"),
        ("- {id: tax, en: [tax], ko: [세금]}\n- {id: toll, en: [toll], ko: [세금]}", "toll: '세금' is a word of 'tax' too; keep it in one"),
    ],
)
def test_a_fault_of_a_concept_says_where_and_what_to_do(text: str, fault: str) -> None:
    assert told(text, name="concepts-tax.yaml") == [f"concepts-tax.yaml: {fault}"]


def test_words_that_only_a_filler_tells_apart_are_no_fault() -> None:
    tickets = "- {id: fine, label: {en: x, ko: y}, en: [{verbs: [permit], when: {object: [person]}}], ko: [{verbs: [막다]}]}"
    assert told(f"- {{id: permit, {WORDED}}}\n{tickets}") == []
