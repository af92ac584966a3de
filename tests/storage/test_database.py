"""Opening, migrating, reading and writing, on both databases."""
import pytest
from sqlalchemy import Engine
from factmark.services.catalogue import factbase_version


def test_version_of_an_empty_base(engine: Engine) -> None:
    assert factbase_version(engine) == "0"
