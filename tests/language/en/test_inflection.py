"""English forms: tables of what news prints."""

import pytest

from factmark.language.en.inflection import noun_forms, noun_lemma, verb_forms, verb_readings


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("cut", "cut cuts cut cut cutting"),
        ("take", "take takes took taken taking"),
        ("overtake", "overtake overtakes overtook overtaken overtaking"),
        ("stop", "stop stops stopped stopped stopping"),
        ("sue", "sue sues sued sued suing"),
        ("deny", "deny denies denied denied denying"),
        ("permit", "permit permits permitted permitted permitting"),
        ("develop", "develop develops developed developed developing"),
        ("die", "die dies died died dying"),
        ("veto", "veto vetoes vetoed vetoed vetoing"),
        ("agree", "agree agrees agreed agreed agreeing"),
        ("quit", "quit quits quit quit quitting"),
        ("sign off on", "sign off on,signs off on,signed off on,signed off on,signing off on"),
    ],
)
def test_a_verb_has_its_five_forms(lemma: str, forms: str) -> None:
    expected = forms.split(",") if "," in forms else forms.split()
    assert [form for form, _ in verb_forms(lemma)] == expected
    assert [tag for _, tag in verb_forms(lemma)] == ["base", "s", "past", "participle", "ing"]


@pytest.mark.parametrize(
    ("lemma", "form"),
    [("cancel", "cancelled"), ("cancel", "canceled"), ("label", "labelling"), ("organize", "organised"), ("analyse", "analyzed"), ("favour", "favored")],
)
def test_british_and_american_spelling_are_the_same_verb(lemma: str, form: str) -> None:
    assert form in {known for known, _ in verb_forms(lemma)}


@pytest.mark.parametrize("lemma", ["raise", "revise", "supervise"])
def test_a_word_that_only_ends_like_a_spelling_variant_has_one_spelling(lemma: str) -> None:
    assert len(verb_forms(lemma)) == 5


@pytest.mark.parametrize(
    ("lemma", "plural"),
    [
        ("ban", "bans"),
        ("policy", "policies"),
        ("crisis", "crises"),
        ("half", "halves"),
        ("secretary of state", "secretaries of state"),
        ("attorney general", "attorneys general"),
        ("chief executive", "chief executives"),
        ("spokeswoman", "spokeswomen"),
        ("veto", "vetoes"),
        ("person", "people"),
    ],
)
def test_a_noun_has_its_plural(lemma: str, plural: str) -> None:
    assert plural in noun_forms(lemma)
    assert noun_lemma(plural) == lemma or " " in lemma or lemma in ("half", "spokeswoman")


def test_a_noun_without_plural_has_one_form() -> None:
    assert noun_forms("aircraft") == ("aircraft",)


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("tweaked", "tweak"), ("pausing", "pause"), ("lobbied", "lobby"), ("treated", "treat"), ("created", "create"), ("hired", "hire"), ("freed", "free")],
)
def test_an_unlisted_form_leads_back_to_a_base(form: str, lemma: str) -> None:
    assert verb_readings(form)[0][0] == lemma
