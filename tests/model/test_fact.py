"""What the team curates."""

import pytest

from factmark.errors import InvalidValueError
from factmark.model.document import Language
from factmark.model.fact import Fact, Source
from factmark.model.interval import Interval


@pytest.mark.parametrize(("key", "wording", "told"), [("", "China wants H20.", "needs an id"), ("wants", " ", "'wants' needs a statement")])
def test_a_fact_has_an_id_and_a_wording(key: str, wording: str, told: str) -> None:
    with pytest.raises(InvalidValueError, match=told):
        Fact(id=key, wording=wording, language=Language.EN, statement=None, validity=Interval())


@pytest.mark.parametrize("url", ["", "news.example/1", "javascript:alert(1)", "ftp://news.example/1", "HTTPS"])
def test_a_source_can_be_opened_in_a_browser(url: str) -> None:
    with pytest.raises(InvalidValueError, match="http or https"):
        Source(url=url)


@pytest.mark.parametrize("url", ["https://news.example/1", "http://news.example/1"])
def test_a_source_needs_nothing_but_its_address(url: str) -> None:
    assert Source(url=url).published is None
