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


LLM = {"FACTMARK_LLM_URL": "http://127.0.0.1:11434/v1/", "FACTMARK_LLM_MODEL": "qwen3:8b"}


def test_without_an_address_no_model_is_ever_asked() -> None:
    settings = Settings.from_environment({"FACTMARK_LLM_MODEL": "qwen3:8b", "FACTMARK_LLM_KEY": "sk-1"})
    assert (settings.llm, settings.providers) == (None, ())


def test_an_endpoint_is_read_and_its_key_is_in_no_representation() -> None:
    settings = Settings.from_environment({**LLM, "FACTMARK_LLM_KEY": "sk-secret", "FACTMARK_LLM_TIMEOUT": "5", "FACTMARK_PROVIDERS": "nearest, own"})
    assert settings.llm is not None
    assert (settings.llm.url, settings.llm.model, settings.llm.timeout_s, settings.llm.key) == ("http://127.0.0.1:11434/v1", "qwen3:8b", 5, "sk-secret")
    assert settings.providers == ("nearest", "own")
    assert "sk-secret" not in repr(settings)


def test_a_key_can_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("sk-secret\n", "utf-8")
    settings = Settings.from_environment({**LLM, "FACTMARK_LLM_KEY_FILE": str(tmp_path / "key")})
    assert settings.llm is not None
    assert settings.llm.key == "sk-secret"


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:8000/v1",
        "http://192.168.0.7/v1",
        "http://[::1]:1/v1",
        "http://ollama:11434/v1",
        "http://host.docker.internal:1/v1",
        "https://api.example.com/v1",
    ],
)
def test_plain_http_stays_near(url: str) -> None:
    llm = Settings.from_environment({**LLM, "FACTMARK_LLM_URL": url}).llm
    assert llm is not None
    assert llm.url == url


@pytest.mark.parametrize(
    "changes",
    [
        {"FACTMARK_LLM_URL": "http://api.example.com/v1"},
        {"FACTMARK_LLM_URL": "http://8.8.8.8/v1"},
        {"FACTMARK_LLM_URL": "http://internal.example.com/v1"},
        {"FACTMARK_LLM_URL": "ftp://127.0.0.1/v1"},
        {"FACTMARK_LLM_URL": "127.0.0.1:11434"},
        {"FACTMARK_LLM_URL": "https://api.example.com/v1?key=sk-secret"},
        {"FACTMARK_LLM_URL": "https://me:sk-secret@api.example.com/v1"},
        {"FACTMARK_LLM_URL": "https://[/v1"},
        {"FACTMARK_LLM_MODEL": ""},
        {"FACTMARK_LLM_KEY": "sk-secret\r\nX-Evil: 1"},
        {"FACTMARK_LLM_KEY": "sk secret"},
        {"FACTMARK_LLM_KEY": "sk-비밀"},
        {"FACTMARK_LLM_KEY_FILE": "/nowhere/sk-secret"},
        {"FACTMARK_LLM_KEY": "sk-secret", "FACTMARK_LLM_KEY_FILE": __file__},
        {"FACTMARK_LLM_TIMEOUT": "0"},
        {"FACTMARK_PROVIDERS": "llm"},
    ],
)
def test_an_endpoint_that_cannot_be_used_is_refused_without_its_secret(changes: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match=next(iter(changes))) as raised:
        Settings.from_environment({**LLM, **changes})
    assert "secret" not in str(raised.value)
    assert "비밀" not in str(raised.value)


def test_two_keys_are_one_too_many(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("sk-2", "utf-8")
    with pytest.raises(SettingsError, match="keep one"):
        Settings.from_environment({**LLM, "FACTMARK_LLM_KEY": "sk-1", "FACTMARK_LLM_KEY_FILE": str(tmp_path / "key")})
