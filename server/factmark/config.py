"""Settings, read once from the environment when the program starts. docs/settings.md lists them; a test compares."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from factmark.errors import SettingsError

EXTENSION_ORIGIN = "chrome-extension://fiepfhflgdnhhghplimekcnomblminmg"
"""The extension's origin in Chromium; its id follows from `key` in manifest.json."""

LOCAL_HOSTS = ("127.0.0.1", "localhost", "[::1]")
"""Names under which a browser on this machine asks for the server."""

LOG_LEVELS = ("debug", "info", "warning", "error")

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[Value]):
    """One environment variable; `parse` raises ValueError with a sentence that says what to write instead."""

    name: str
    default: str
    parse: Callable[[str], Value]

    def read(self, environ: Mapping[str, str]) -> Value:
        """The value in `environ`, or the default where it is absent or empty.

        Raises:
            SettingsError: the value cannot be used.
        """
        text = environ.get(self.name, "").strip() or self.default
        try:
            return self.parse(text)
        except ValueError as error:
            raise SettingsError(f"{self.name}={text!r}: {error}") from error


def _database(text: str) -> str:
    if "://" in text:
        return text
    return f"sqlite:///{(_home() / text).resolve()}"


def _home() -> Path:
    """The checkout the package runs from, or the current folder when it was installed elsewhere."""
    checkout = Path(__file__).parents[2]
    return checkout if (checkout / "pyproject.toml").is_file() else Path.cwd()


def _host(text: str) -> str:
    if any(char.isspace() or char in "/@" for char in text):
        raise ValueError("give a host name or address without scheme or port, such as 127.0.0.1")
    return text


def _between(first: int, last: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not (text.isascii() and text.isdigit() and first <= int(text) <= last):
            raise ValueError(f"give a whole number from {first} to {last}")
        return int(text)

    return parse


def _hosts(text: str) -> tuple[str, ...]:
    return tuple(_host(part.strip()) for part in text.split(",") if part.strip())


def _origins(text: str) -> tuple[str, ...]:
    origins = tuple(part.strip() for part in text.split(",") if part.strip())
    for origin in origins:
        parts = urlsplit(origin)
        if not (parts.scheme and parts.netloc) or origin != f"{parts.scheme}://{parts.netloc}":
            raise ValueError("give origins such as https://news.example.org, separated by commas")
    return origins


def _log_level(text: str) -> str:
    if text.lower() not in LOG_LEVELS:
        raise ValueError(f"give one of {', '.join(LOG_LEVELS)}")
    return text.lower()


DATABASE = Setting(name="FACTMARK_DATABASE", default="var/factmark.db", parse=_database)
HOST = Setting(name="FACTMARK_HOST", default="127.0.0.1", parse=_host)
PORT = Setting(name="FACTMARK_PORT", default="8765", parse=_between(0, 65535))
THREADS = Setting(name="FACTMARK_THREADS", default="4", parse=_between(1, 64))
TRUSTED_HOSTS = Setting(name="FACTMARK_TRUSTED_HOSTS", default="", parse=_hosts)
ORIGINS = Setting(name="FACTMARK_ORIGINS", default="", parse=_origins)
LOG_LEVEL = Setting(name="FACTMARK_LOG_LEVEL", default="info", parse=_log_level)

SETTINGS = (DATABASE, HOST, PORT, THREADS, TRUSTED_HOSTS, ORIGINS, LOG_LEVEL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this process runs. `database` is an SQLAlchemy URL; `port` 0 lets the system choose a free one."""

    database: str
    host: str
    port: int
    threads: int
    trusted_hosts: tuple[str, ...]
    origins: tuple[str, ...]
    log_level: str

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> "Settings":
        """The settings that `environ` gives, with defaults where it is silent.

        Raises:
            SettingsError: a value cannot be used; the message names the setting.
        """
        host = HOST.read(environ)
        return cls(
            database=DATABASE.read(environ),
            host=host,
            port=PORT.read(environ),
            threads=THREADS.read(environ),
            trusted_hosts=tuple(dict.fromkeys((*LOCAL_HOSTS, host, *TRUSTED_HOSTS.read(environ)))),
            origins=(EXTENSION_ORIGIN, *ORIGINS.read(environ)),
            log_level=LOG_LEVEL.read(environ),
        )
