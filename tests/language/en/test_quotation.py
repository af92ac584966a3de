"""Who speaks in a quotation of several sentences."""

import pytest
from tests.language.en.skeleton import WORDS, spotted

from factmark.language.en.pattern import clauses
from factmark.language.en.quotation import credited
from factmark.language.sentence import sentences
from factmark.model.document import Language


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ('"Nvidia sold H20," Huang said. "Intel bought AMD."', ["huang", "huang"]),
        ('"Nvidia sold H20. Intel bought AMD," Huang said.', ["huang", "huang"]),
        ('Huang said: "Nvidia sold H20. Intel bought AMD."', ["huang", "huang"]),
        ('"Nvidia sold H20," Huang said. Intel bought AMD.', ["huang", None]),
        ('"Nvidia sold H20," Huang said. "Intel bought AMD," Trump said.', ["huang", "trump"]),
        ('"Nvidia sold H20. Intel bought AMD."', [None, None]),
        ("Huang said Nvidia sold H20. Intel bought AMD.", ["huang", None]),
    ],
)
def test_a_quotation_has_one_speaker(text: str, speakers: list[str | None]) -> None:
    read = tuple(clause for span in sentences(text, Language.EN) for clause in clauses(text, spotted(text, span.start, span.end), WORDS))
    found = credited(text, read)
    assert [None if clause.attribution is None else clause.attribution.speaker for clause in found] == speakers
