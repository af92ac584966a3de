from pathlib import Path

import pytest

from factmark.config import EXTENSION_ORIGIN, Settings
from factmark.errors import SettingsError

CHECKOUT = Path(__file__).parents[1]


def test_without_settings_the_server_is_for_this_machine_alone() -> None:
    settings = Settings.from_environment({})
    assert (settings.host, settings.port) == ("127.0.0.1", 8765)
    assert settings.database == f"sqlite:///{CHECKOUT / 'var' / 'factmark.db'}"
    assert settings.trusted_hosts == ("127.0.0.1", "localhost", "[::1]")
    assert settings.origins == (EXTENSION_ORIGIN,)


def test_an_empty_value_is_no_value() -> None:
    assert Settings.from_environment({"FACTMARK_PORT": " ", "FACTMARK_HOST": ""}) == Settings.from_environment({})


@pytest.mark.parametrize(
    ("name", "text", "field", "value"),
    [
        ("FACTMARK_DATABASE", "postgresql://u@h/d", "database", "postgresql://u@h/d"),
        ("FACTMARK_DATABASE", "/tmp/x.db", "database", "sqlite:////tmp/x.db"),
        ("FACTMARK_PORT", "0", "port", 0),
        ("FACTMARK_THREADS", "64", "threads", 64),
        ("FACTMARK_LOG_LEVEL", "DEBUG", "log_level", "debug"),
        ("FACTMARK_ORIGINS", "https://a.example, http://b.example:81", "origins", (EXTENSION_ORIGIN, "https://a.example", "http://b.example:81")),
    ],
)
def test_a_setting_is_read(name: str, text: str, field: str, value: object) -> None:
    assert getattr(Settings.from_environment({name: text}), field) == value


def test_the_host_that_is_listened_on_is_trusted_and_more_can_be_named() -> None:
    settings = Settings.from_environment({"FACTMARK_HOST": "desk.example", "FACTMARK_TRUSTED_HOSTS": "a.example,localhost"})
    assert settings.trusted_hosts == ("127.0.0.1", "localhost", "[::1]", "desk.example", "a.example")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("FACTMARK_PORT", "http"),
        ("FACTMARK_PORT", "65536"),
        ("FACTMARK_PORT", "-1"),
        ("FACTMARK_PORT", "８７６５"),
        ("FACTMARK_THREADS", "0"),
        ("FACTMARK_HOST", "http://127.0.0.1"),
        ("FACTMARK_TRUSTED_HOSTS", "a b"),
        ("FACTMARK_ORIGINS", "a.example"),
        ("FACTMARK_ORIGINS", "https://a.example/path"),
        ("FACTMARK_ORIGINS", "*"),
        ("FACTMARK_LOG_LEVEL", "loud"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(name: str, text: str) -> None:
    with pytest.raises(SettingsError, match=name):
        Settings.from_environment({name: text})
