"""The adjectives of countries: whose they are, and when they belong to a longer name."""

import pytest

from factmark.language.en.demonym import demonyms

IDS = {"Israel": ("israel",), "US": ("us",), "South Korea": ("korea",), "Georgia": ("georgia", "georgia-state")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Israeli courts ruled.", [("Israeli", "israel")]),
        ("Israeli President Lee resigned.", [("Israeli", "israel")]),
        ("South Korean exports to American buyers fell.", [("South Korean", "korea"), ("American", "us")]),
        ("French courts ruled.", []),
        ("Korean exports fell.", []),
        ("Georgian exports fell.", []),
        ("American Airlines cut jobs.", []),
        ("Latin American exports fell.", []),
        ("an Israeli-made drone", []),
    ],
)
def test_an_adjective_names_the_one_country_that_the_fact_base_holds(text: str, expected: list[tuple[str, str]]) -> None:
    found = demonyms(text, lambda name: IDS.get(name, ()), lambda _: False)
    assert [(span.of(text), *keys) for span, keys in found] == expected


def test_before_a_known_name_or_noun_the_adjective_counts() -> None:
    text = "Israeli Foreign Ministry officials left."
    assert [span.of(text) for span, _ in demonyms(text, lambda name: IDS.get(name, ()), lambda place: place == text.index("Foreign"))] == ["Israeli"]
