"""The models that this program may ask, by name; none unless the operator set one up."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import BoundedSemaphore
from types import MappingProxyType

from factmark.errors import NoProviderError
from factmark.provider.chat_model import ChatModel
from factmark.provider.door import Provider
from factmark.provider.endpoint import Endpoint
from factmark.provider.installed import installed

LLM = "llm"
"""The name of the endpoint that FACTMARK_LLM_URL gives."""


class Providers:
    """The providers by name. Safe to share between threads."""

    def __init__(self, providers: Mapping[str, Provider] = MappingProxyType({}), *, at_once: int = 1) -> None:
        self._providers = dict(providers)
        self._turns = BoundedSemaphore(at_once)

    def get(self, name: str) -> Provider:
        """The provider of that name.

        Raises:
            NoProviderError: the operator has not set one up under that name.
        """
        if name in self._providers:
            return self._providers[name]
        known = ", ".join(sorted(self._providers))
        if known:
            raise NoProviderError(f"no model may be asked under that name; this one has: {known}")
        raise NoProviderError("no model is set up; set FACTMARK_LLM_URL and FACTMARK_LLM_MODEL where Factmark runs")

    @contextmanager
    def turn(self) -> Iterator[bool]:
        """True inside when it may be asked now; False when as many as may already wait for a model, so that others can still be served."""
        is_free = self._turns.acquire(blocking=False)
        try:
            yield is_free
        finally:
            if is_free:
                self._turns.release()


def open_providers(endpoint: Endpoint | None, names: tuple[str, ...], *, at_once: int) -> Providers:
    """The configured endpoint, and the named providers of installed packages; at most `at_once` questions wait at a time.

    Raises:
        SettingsError: a name is that of no provider.
    """
    chat: dict[str, Provider] = {} if endpoint is None else {LLM: ChatModel(endpoint=endpoint)}
    return Providers({**installed(names), **chat}, at_once=at_once)
