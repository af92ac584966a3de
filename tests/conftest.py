"""No test sees the settings of the person who runs it."""

import os

import pytest


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Takes every FACTMARK_ variable but the tests' own out of the environment."""
    for name in os.environ:
        if name.startswith("FACTMARK_") and name != "FACTMARK_ALLOW_NO_POSTGRES":
            monkeypatch.delenv(name)
    monkeypatch.delenv("NO_COLOR", raising=False)
