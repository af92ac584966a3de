"""Providers of other packages."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from factmark.errors import SettingsError
from factmark.model.claim import Claim
from factmark.model.fact import Fact
from factmark.provider import installed as module
from factmark.provider.chat_model import ChatModel
from factmark.provider.door import FactRanker, FrameProvider, MentionProvider, Provider, VerdictReviewer
from factmark.provider.endpoint import Endpoint
from factmark.provider.installed import installed

PACKAGE = """
class Nearest:
    model, version = "none at all", "1"

    def rank(self, claim, facts):
        return tuple(fact.id for fact in facts)


def make():
    return Nearest()
"""


class Ranker:
    model, version = "nearest", "1"

    def rank(self, claim: Claim, facts: tuple[Fact, ...]) -> tuple[str, ...]:
        return tuple(fact.id for fact in facts)


class Nothing:
    model, version = "none", "1"


class Offer:
    def __init__(self, name: str, made: object) -> None:
        self.name = name
        self.made = made

    def load(self) -> object:
        if self.made is None:
            raise AssertionError("loaded without being named")
        return lambda: self.made


@contextmanager
def offering(monkeypatch: pytest.MonkeyPatch, *offers: Offer) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setattr(module, "entry_points", lambda *, group: offers if group == "factmark.providers" else ())
        yield


def test_a_named_provider_is_loaded_and_one_that_is_not_named_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    ranker = Ranker()
    with offering(monkeypatch, Offer("nearest", ranker), Offer("other", None)):
        assert installed(("nearest",)) == {"nearest": ranker}
        assert installed(()) == {}


@pytest.mark.parametrize(("offers", "complaint"), [((), "no installed package offers"), ((Offer("x", Nothing()),), "is no provider of this version")])
def test_a_name_without_a_provider_is_refused(monkeypatch: pytest.MonkeyPatch, offers: tuple[Offer, ...], complaint: str) -> None:
    with offering(monkeypatch, *offers), pytest.raises(SettingsError, match=f"FACTMARK_PROVIDERS names 'x', .*{complaint}"):
        installed(("x",))


def test_a_package_that_is_really_installed_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nearest_facts.py").write_text(PACKAGE, "utf-8")
    about = tmp_path / "nearest_facts-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: nearest-facts\nVersion: 1.0\n", "utf-8")
    (about / "entry_points.txt").write_text("[factmark.providers]\nnearest = nearest_facts:make\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert installed(("nearest",))["nearest"].model == "none at all"


def test_a_provider_that_cannot_be_loaded_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(Offer):
        def load(self) -> object:
            raise ModuleNotFoundError("No module named 'gone'")

    with offering(monkeypatch, Broken("x", None)), pytest.raises(SettingsError, match=r"'x', which cannot be loaded .*gone"):
        installed(("x",))


def test_the_chat_model_reads_and_reviews() -> None:
    chat = ChatModel(endpoint=Endpoint(url="http://127.0.0.1:1/v1", model="m", timeout_s=1))
    assert isinstance(chat, Provider)
    assert isinstance(chat, FrameProvider)
    assert isinstance(chat, VerdictReviewer)
    assert not isinstance(chat, MentionProvider)
    assert not isinstance(chat, FactRanker)
    assert chat.model == "m"
