"""A client of the whole application over a small fact base."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from tests.news import PACK

from factmark.app import create_app
from factmark.config import Settings
from factmark.interchange.pack import load_pack
from factmark.services.importing import import_pack
from factmark.services.library import CurrentLibrary
from factmark.services.provider import Providers
from factmark.services.submission import Desk
from factmark.storage.database import migrate, open_engine


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """A client that asks for 127.0.0.1:8765, as a browser on this machine does."""
    with local(_folder(tmp_path_factory), Providers()) as client:
        yield client


@contextmanager
def local(folder: Path, providers: Providers) -> Iterator[FlaskClient]:
    """The client of an application with these providers, its database in the folder."""
    engine = open_engine(f"sqlite:///{folder}/factmark.db")
    migrate(engine)
    import_pack(engine, load_pack(PACK, file="test.yaml"))
    settings = Settings.from_environment({"FACTMARK_ORIGINS": "https://team.example"})
    app = create_app(settings, Desk(engine=engine, library=CurrentLibrary(engine), providers=providers))
    yield _Local(app)
    engine.dispose()


class _Local(FlaskClient):
    """Gives every request the host that the server trusts by default."""

    def open(self, *args: object, **kwargs: object) -> object:
        kwargs.setdefault("base_url", "http://127.0.0.1:8765")
        return super().open(*args, **kwargs)


def _folder(factory: pytest.TempPathFactory) -> Path:
    return factory.mktemp("api")
