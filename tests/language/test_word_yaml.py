"""YAML of word lists."""

import pytest
import yaml

from factmark.language.word_yaml import load_words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("- {id: stop, sign: -1, exhaustive: true, broader: }", [{"id": "stop", "sign": -1, "exhaustive": True, "broader": None}]),
        ("args: {on: recipient, off: [no, yes]}", {"args": {"on": "recipient", "off": ["no", "yes"]}}),
        ("'true'", "true"),
        ("- 2030-01-01\n- 1.5", ["2030-01-01", "1.5"]),
        ("# nothing", None),
        ("", None),
    ],
)
def test_plain_scalars_are_words_whole_numbers_or_constants(text: str, value: object) -> None:
    assert load_words(text) == value


@pytest.mark.parametrize("text", ["- {id: [", "- &one a\n- *one"])
def test_what_is_no_word_list_is_refused(text: str) -> None:
    with pytest.raises(yaml.YAMLError):
        load_words(text)
