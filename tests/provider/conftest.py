"""A chat endpoint on this machine."""

from collections.abc import Iterator

import pytest
from tests import chat_server
from tests.chat_server import ChatServer


@pytest.fixture
def chat() -> Iterator[ChatServer]:
    """A server that says nothing of use until a test tells it what to say."""
    with chat_server.running() as server:
        yield server
