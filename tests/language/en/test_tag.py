"""Words that may be a noun or a verb, a past or a participle."""

import pytest
from tests.language.en.skeleton import WORDS, spotted

from factmark.language.en.function_word import Tag
from factmark.language.en.tag import tagged
from factmark.language.en.token import tokens


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Nvidia plans to sell H20.", "plans", Tag.VERB),
        ("The plans were rejected.", "plans", Tag.NOUN),
        ("US exports to China rose.", "exports", Tag.NOUN),
        ("China exports chips.", "exports", Tag.VERB),
        ("The ECB cut interest rates.", "cut", Tag.VERB),
        ("The cut hurt Nvidia.", "cut", Tag.NOUN),
        ("Nvidia wants to cut production.", "cut", Tag.VERB),
        ("Chips made in Japan were sold.", "made", Tag.PARTICIPLE),
        ("Nvidia made chips.", "made", Tag.VERB),
        ("Nvidia has made chips.", "made", Tag.PARTICIPLE),
        ("Huang said the US raised tariffs.", "raised", Tag.VERB),
        ("Nvidia bought chips raised in Japan.", "raised", Tag.PARTICIPLE),
        ("Exports to China fell.", "to", Tag.PREPOSITION),
        ("Nvidia wants to sell.", "to", Tag.TO),
        ("The ban is due to take effect.", "due to", Tag.TO),
        ("Nvidia lost sales due to the ban.", "due to", Tag.PREPOSITION),
        ("Nvidia's chips sold well.", "'s", Tag.GENITIVE),
        ("It's Nvidia.", "'s", Tag.BE),
        ("The officials' reports differ.", "'", Tag.GENITIVE),
        ("Many opposed it.", "many", Tag.PRONOUN),
        ("Many chips were sold.", "many", Tag.DETERMINER),
        ("Intel, its largest supplier, committed to a lifeline.", "committed", Tag.VERB),
        ("After Huang left, Intel, its largest supplier, committed to a lifeline.", "committed", Tag.VERB),
        ("Intel, committed to a lifeline, sold Chrome.", "committed", Tag.PARTICIPLE),
        ("Intel, one of the largest stations, has moved.", "stations", Tag.NOUN),
        ("In a statement published on Monday, Huang said so.", "published", Tag.PARTICIPLE),
        ("Huang opposed the move announced on Monday by Trump.", "announced", Tag.PARTICIPLE),
        ("Nvidia stopped hindering a US plan for exports.", "plan", Tag.NOUN),
        ("China demanded that Nvidia cut production.", "cut", Tag.VERB),
        ("The US exports chips.", "us", Tag.NAME),
        ("Nvidia told us.", "us", Tag.PRONOUN),
    ],
)
def test_neighbours_decide_what_a_word_does(text: str, word: str, tag: Tag) -> None:
    assert [found.tag for found in tagged(tokens(text, spotted(text)), WORDS) if found.lower == word] == [tag]


def test_a_name_an_amount_and_a_date_are_one_word_each() -> None:
    text = "The Biden administration paid $8.9 billion on June 5, 2025."
    words = [token.text for token in tokens(text, spotted(text)) if token.is_spotted]
    assert words[:2] == ["Biden administration", "$8.9 billion"]
    assert "June 5, 2025" in words[2]


def test_a_concept_inside_a_hyphenated_word_is_not_a_word() -> None:
    text = "The co-CEO resigned."
    assert "co-CEO" in [token.text for token in tokens(text, spotted(text))]
