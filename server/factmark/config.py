"""Settings, read once from the environment when the program starts. docs/settings.md lists them; a test compares."""

import ipaddress
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from factmark.errors import SettingsError
from factmark.provider.endpoint import Endpoint
from factmark.services.provider import LLM

EXTENSION_ORIGIN = "chrome-extension://fiepfhflgdnhhghplimekcnomblminmg"
"""The extension's origin in Chromium; its id follows from `key` in manifest.json."""

LOCAL_HOSTS = ("127.0.0.1", "localhost", "[::1]")
"""Names under which a browser on this machine asks for the server."""

PRIVATE_NAMES = (".localhost", ".local", ".internal", ".home.arpa")
"""Ends of names that no public server has. Sources: RFC 6761, RFC 6762, RFC 8375, ICANN's reservation of .internal."""

LOG_LEVELS = ("debug", "info", "warning", "error")

Value = TypeVar("Value")

_KEY = re.compile(r"[\w.~+/:=@-]*", re.ASCII)
"""What RFC 6750 lets a bearer token hold, and signs that some services add; "" is no key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[Value]):
    """One environment variable; `parse` raises ValueError with a sentence that says what to write instead.

    What is secret, or often carries a secret by mistake, is in no error.
    """

    name: str
    default: str
    parse: Callable[[str], Value]
    is_secret: bool = False

    def read(self, environ: Mapping[str, str]) -> Value:
        """The value in `environ`, or the default where it is absent or empty.

        Raises:
            SettingsError: the value cannot be used.
        """
        text = environ.get(self.name, "").strip() or self.default
        try:
            return self.parse(text)
        except ValueError as error:
            shown = self.name if self.is_secret else f"{self.name}={text!r}"
            raise SettingsError(f"{shown}: {error}") from error


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


def _endpoint(text: str) -> str:
    """The address without a slash at its end; "" is none."""
    if not text:
        return ""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment or parts.username is not None:
        raise ValueError("give an address such as http://127.0.0.1:11434/v1, without user, query or fragment")
    if parts.scheme == "http" and not _is_near(parts.hostname):
        raise ValueError("pages and keys go to another machine by https only; http is for this machine and private networks")
    return text.rstrip("/")


def _is_near(host: str) -> bool:
    """True for this machine, an address of a private network, and a name that only such a network can know."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(PRIVATE_NAMES)
    return address.is_loopback or address.is_private


def _key(text: str) -> str:
    if not _KEY.fullmatch(text):
        raise ValueError("a key has letters, digits and signs in one word, as a bearer token has; check for a stray character")
    return text


def _key_file(text: str) -> str:
    """The key that stands alone in the file."""
    if not text:
        return ""
    try:
        return _key(Path(text).read_text("utf-8").strip())
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(f"the file cannot be read ({getattr(error, 'strerror', None) or 'it is not text'}); check its name and rights") from None


def _names(text: str) -> tuple[str, ...]:
    names = tuple(part.strip() for part in text.split(",") if part.strip())
    if LLM in names:
        raise ValueError(f"{LLM!r} is the endpoint of FACTMARK_LLM_URL; leave it out")
    return names


DATABASE = Setting(name="FACTMARK_DATABASE", default="var/factmark.db", parse=_database)
HOST = Setting(name="FACTMARK_HOST", default="127.0.0.1", parse=_host)
PORT = Setting(name="FACTMARK_PORT", default="8765", parse=_between(0, 65535))
THREADS = Setting(name="FACTMARK_THREADS", default="4", parse=_between(1, 64))
TRUSTED_HOSTS = Setting(name="FACTMARK_TRUSTED_HOSTS", default="", parse=_hosts)
ORIGINS = Setting(name="FACTMARK_ORIGINS", default="", parse=_origins)
LOG_LEVEL = Setting(name="FACTMARK_LOG_LEVEL", default="info", parse=_log_level)
LLM_URL = Setting(name="FACTMARK_LLM_URL", default="", parse=_endpoint, is_secret=True)
LLM_MODEL = Setting(name="FACTMARK_LLM_MODEL", default="", parse=str)
LLM_KEY = Setting(name="FACTMARK_LLM_KEY", default="", parse=_key, is_secret=True)
LLM_KEY_FILE = Setting(name="FACTMARK_LLM_KEY_FILE", default="", parse=_key_file, is_secret=True)
LLM_TIMEOUT = Setting(name="FACTMARK_LLM_TIMEOUT", default="60", parse=_between(1, 600))
PROVIDERS = Setting(name="FACTMARK_PROVIDERS", default="", parse=_names)

SETTINGS = (
    DATABASE, HOST, PORT, THREADS, TRUSTED_HOSTS, ORIGINS, LOG_LEVEL,
    LLM_URL, LLM_MODEL, LLM_KEY, LLM_KEY_FILE, LLM_TIMEOUT, PROVIDERS,
)  # fmt: skip


def read_endpoint(environ: Mapping[str, str]) -> Endpoint | None:
    """The chat endpoint that `environ` sets up, or None where it names none.

    Raises:
        SettingsError: a value cannot be used, the model is missing, or there are two keys.
    """
    url, model = LLM_URL.read(environ), LLM_MODEL.read(environ)
    keys = [key for key in (LLM_KEY.read(environ), LLM_KEY_FILE.read(environ)) if key]
    if not url:
        return None
    if not model:
        raise SettingsError("FACTMARK_LLM_MODEL: name the model to be asked at FACTMARK_LLM_URL, as its endpoint calls it")
    if len(keys) > 1:
        raise SettingsError("FACTMARK_LLM_KEY and FACTMARK_LLM_KEY_FILE are both set; keep one")
    return Endpoint(url=url, model=model, timeout_s=LLM_TIMEOUT.read(environ), key=next(iter(keys), None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this process runs. `database` is an SQLAlchemy URL; `port` 0 lets the system choose a free one.

    `llm` None and `providers` () mean that nobody outside is ever asked.
    """

    database: str
    host: str
    port: int
    threads: int
    trusted_hosts: tuple[str, ...]
    origins: tuple[str, ...]
    log_level: str
    llm: Endpoint | None
    providers: tuple[str, ...]

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
            llm=read_endpoint(environ),
            providers=PROVIDERS.read(environ),
        )
