"""How much of a text's predicates the lexicon knows."""

import pytest

from factmark.language.coverage import coverage
from factmark.language.lexicon_file import load_lexicon
from factmark.model.document import Document, Language

KO, EN = Language.KO, Language.EN
SMALL = load_lexicon(
    {
        "a.yaml": """
- {id: approve, en: [{verbs: [approve]}], ko: [{verbs: [승인하다]}]}
- {id: concede, en: [{verbs: [admit], when: {object: [loss]}}], ko: [{verbs: [패배를 인정하다]}]}
- {id: light, kind: light, en: [{verbs: [make]}], ko: [{verbs: [내리다]}]}
""",
        "concepts.yaml": "- {id: loss, en: [loss], ko: [손실]}",
    }
)


def measured(text: str, language: Language) -> tuple[int, int, list[tuple[str, bool, int]]]:
    (found,) = coverage([Document(text=text, language=language)], SMALL)
    return found.verbs, found.covered, [(word.lemma, word.is_noun, word.count) for word in found.missing]


@pytest.mark.parametrize(
    ("text", "language", "figures"),
    [
        ("The board has approved the plan.", EN, (1, 1, [])),
        ("The board is here. It approved the plan and relished the plan.", EN, (2, 1, [("relish", False, 1)])),
        ("The board made a decision.", EN, (1, 1, [("decision", True, 1)])),
        ("이사회가 계획을 승인하지 않았다.", KO, (1, 1, [])),
        ("이사회가 계획을 승인했고 계획을 음미했다. 또 음미했다.", KO, (3, 1, [("음미하다", False, 2)])),
        ("후보가 패배를 인정했다.", KO, (1, 1, [])),
        ("이사회가 결정을 내렸다.", KO, (1, 1, [("결정", True, 1)])),
        ("보도에 따르면 이사회가 계획을 승인했다.", KO, (1, 1, [])),
    ],
)
def test_verbs_are_counted_and_the_unknown_listed(text: str, language: Language, figures: tuple[int, int, list[tuple[str, bool, int]]]) -> None:
    assert measured(text, language) == figures


def test_a_verb_with_conditions_alone_is_told_apart() -> None:
    (found,) = coverage([Document(text="The board admitted the loss.", language=EN)], SMALL)
    assert (found.covered, found.conditional, found.share) == (1, 1, 1.0)


def test_an_example_is_the_first_sentence_with_the_word() -> None:
    (found,) = coverage([Document(text="Boards relished the plan.\n\nThey relished it again.", language=EN)], SMALL)
    assert found.missing[0].example == "Boards relished the plan."


def test_each_language_has_its_figures() -> None:
    documents = [Document(text="The board approved it.", language=EN), Document(text="이사회가 승인했다.", language=KO)]
    assert [(each.language, each.verbs) for each in coverage(documents, SMALL)] == [(language, 1) for language in Language]
