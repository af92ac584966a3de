"""What only its speaker can vouch for, and what can be looked up."""

import pytest
from tests.language.en.skeleton import read


@pytest.mark.parametrize(
    "text",
    [
        "Huang said the deal was a mistake.",
        "Huang said the decision is important.",
        "Huang said the issue is production.",
        "Huang said they are criminals.",
        "Huang said we need a deal.",
        "Huang said Nvidia had no choice.",
        "Huang said the deal reflects a plan.",
        "Huang said Nvidia will win the deal.",
        "Huang said Nvidia usually wins deals.",
        "Huang said he trusted Trump to decide.",
    ],
)
def test_a_judgement_a_need_or_a_promise_is_a_remark(text: str) -> None:
    assert read(text)[-1].is_remark


@pytest.mark.parametrize(
    "text",
    [
        "Huang said Nvidia sold H20 to China.",
        "Huang said we sold H20 to China.",
        "Huang said Trump is the president of the US.",
        "Huang said Nvidia will buy 40 chips.",
        "Huang said we have 40 chips.",
        "Huang said the deal was signed in Seoul.",
    ],
)
def test_what_can_be_looked_up_is_none(text: str) -> None:
    assert not read(text)[-1].is_remark
