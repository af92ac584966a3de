"""What the repository promises about itself."""

import base64
import hashlib
import json
import re
import subprocess
import tomllib
from pathlib import Path

import click
import pytest

import factmark.errors
from factmark.api.errors import DOMAIN, ErrorCode
from factmark.api.guard import MAX_BODY_BYTES
from factmark.app import create_app
from factmark.cli.main import cli
from factmark.cli.source import MAX_SOURCE_BYTES
from factmark.config import EXTENSION_ORIGIN, SETTINGS, Settings
from factmark.errors import FactmarkError
from factmark.interchange.gold import load_gold
from factmark.interchange.pack import load_pack
from factmark.model.provenance import ENGINE
from factmark.model.suggestion import Basis, Refusal
from factmark.provider.door import DOORS
from factmark.services.library import CurrentLibrary, starter_packs
from factmark.services.submission import Desk
from factmark.storage.database import migrate, open_engine

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
SETTINGS_PAGE = (ROOT / "docs" / "settings.md").read_text("utf-8")
MODELS_PAGE = (ROOT / "docs" / "models.md").read_text("utf-8")
API_PAGE = (ROOT / "docs" / "api.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")

MAX_LINES = 400
"""A module that grows beyond this is two modules; tables of cases in tests may be longer."""

VAGUE = {"utils", "util", "helpers", "helper", "common", "constants", "misc", "base", "manager"}
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work|root|home/\w+|Users/\w+)/\w")
TEXT_SUFFIXES = {".py", ".ts", ".js", ".mjs", ".css", ".html", ".md", ".yaml", ".yml", ".toml", ".json", ".jsonl", ".sh", ".svg", ".mako", ".lock", ""}


def tracked() -> list[Path]:
    """Files of the repository: those under version control, or all but what is built when there is no git here."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]
    skipped = {".venv", "node_modules", "build", "var", ".git", "__pycache__"}
    return [path for path in ROOT.rglob("*") if path.is_file() and skipped.isdisjoint(path.parts)]


TRACKED = tracked()
MODULES = [path for path in TRACKED if path.suffix in {".py", ".ts"}]
OUR_TEXTS = [path for path in TRACKED if path.suffix in TEXT_SUFFIXES and path.name != "LICENSE"]


def table(page: str) -> dict[str, list[str]]:
    """The rows of a page's tables by the code in their first cell."""
    rows = [[cell.strip() for cell in line.strip().strip("|").split(" | ")] for line in page.splitlines() if line.startswith("| `")]
    return {code: row for row in rows for code in re.findall(r"`([^`]+)`", row[0])}


def test_every_setting_is_documented_with_its_default() -> None:
    rows = table(SETTINGS_PAGE)
    assert rows.keys() == {setting.name for setting in SETTINGS}
    assert all(f"`{setting.default}`" in rows[setting.name][1] for setting in SETTINGS if setting.default)


def test_every_error_code_is_documented_with_its_status() -> None:
    rows = {code: row for code, row in table(API_PAGE).items() if re.fullmatch(r"[a-z_]+", code)}
    assert rows.keys() == set(ErrorCode)
    assert all(rows[code][1] == str(status.value) for _, status, code in DOMAIN)


def test_every_reason_basis_and_door_of_a_model_is_documented() -> None:
    doors = [name for door in DOORS for name in (door.__name__, *(each for each in vars(door) if not each.startswith("_")))]
    assert len(doors) == 8
    named = set(re.findall(r"`(\w+)[`(]", MODELS_PAGE))
    assert {*doors, *Refusal, *Basis} - named == set()


def test_every_error_says_what_it_is_for() -> None:
    errors = [value for value in vars(factmark.errors).values() if isinstance(value, type) and issubclass(value, FactmarkError)]
    assert len(errors) > 5
    assert all(error.__doc__ for error in errors)


def test_every_route_is_documented(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/factmark.db")
    migrate(engine)
    app = create_app(Settings.from_environment({}), Desk(engine=engine, library=CurrentLibrary(engine)))
    routes = {re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", str(rule)) for rule in app.url_map.iter_rules()}
    assert [route for route in sorted(routes) if f"{route}`" not in API_PAGE and f"{route}?" not in API_PAGE] == []
    engine.dispose()


def test_every_command_and_option_is_in_the_readme_or_explains_itself() -> None:
    assert isinstance(cli, click.Group)
    for name, command in cli.commands.items():
        assert f"factmark {name}" in README
        assert command.help
        options = [each for each in command.params if isinstance(each, click.Option) and each.name not in {"form", "help"}]
        assert all(option.help for option in options), name


def test_every_make_target_is_in_the_readme_and_every_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)[0].split())
    assert set(re.findall(r"\bmake ([a-z]+)", README)) == targets - {"tools"}


def test_continuous_integration_runs_the_readmes_test_command() -> None:
    run = ROOT / ".ci" / "run"
    assert "make test" in run.read_text("utf-8")
    assert run.stat().st_mode & 0o111


def test_links_of_the_documentation_lead_somewhere() -> None:
    pages = [path for path in TRACKED if path.suffix == ".md"]
    broken = [
        f"{page.name}: {target}"
        for page in pages
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert broken == []


def test_folders_of_the_readmes_map_exist() -> None:
    named = re.findall(r"^\| `((?:server|extension|tests|docs)[\w/]*)`", README, re.MULTILINE)
    assert len(named) > 8
    assert all((ROOT / name).is_dir() for name in named)


def test_versions_agree() -> None:
    manifest = json.loads((ROOT / "manifest.json").read_text("utf-8"))
    extension = json.loads((ROOT / "extension" / "package.json").read_text("utf-8"))
    assert {manifest["version"], extension["version"], ENGINE.removeprefix("factmark/")} == {PROJECT["version"]}
    assert f"## {PROJECT['version']}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_servers_allowed_origin_is_the_extension_whose_key_is_pinned() -> None:
    key = base64.b64decode(json.loads((ROOT / "manifest.json").read_text("utf-8"))["key"])
    digits = hashlib.sha256(key).hexdigest()[:32]
    assert "chrome-extension://" + "".join(chr(ord("a") + int(digit, 16)) for digit in digits) == EXTENSION_ORIGIN


def test_every_way_in_has_the_same_limit() -> None:
    client = (ROOT / "extension" / "src" / "api" / "client.ts").read_text("utf-8")
    assert MAX_SOURCE_BYTES == MAX_BODY_BYTES == 2 * 1024 * 1024
    assert "MAX_BODY_BYTES = 2 * 1024 * 1024" in client


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock", "requirements-build.lock"])
def test_every_locked_package_has_a_version_and_hashes(name: str) -> None:
    lines = [line for line in (ROOT / name).read_text("utf-8").splitlines() if line.strip() and not line.lstrip().startswith("#")]
    packages = [line for line in lines if not line.startswith(" ")]
    assert packages
    assert all(re.match(r"[\w.-]+(\[\w+\])?==\S+ .*\\$", line) for line in packages)
    text = (ROOT / name).read_text("utf-8")
    assert all("--hash=sha256:" in block for block in re.split(r"\n(?=\w)", text) if re.match(r"\w", block))


def test_what_the_project_needs_is_locked() -> None:
    locked = (ROOT / "requirements.lock").read_text("utf-8")
    names = [re.match(r"[\w-]+", requirement)[0] for requirement in PROJECT["dependencies"]]
    assert all(re.search(rf"^{name}(\[\w+\])?==", locked, re.MULTILINE) for name in names)


def test_npm_packages_are_locked_with_hashes() -> None:
    packages = json.loads((ROOT / "extension" / "package-lock.json").read_text("utf-8"))["packages"]
    outside = {name: each for name, each in packages.items() if name}
    assert outside
    assert all("integrity" in each for each in outside.values())


def test_every_dependency_with_a_choice_has_a_decision() -> None:
    decisions = [path.read_text("utf-8") for path in (ROOT / "docs" / "decisions").glob("*.md")]
    for name in ("waitress", "trafilatura", "flask-smorest", "kiwipiepy", "pyyaml", "urllib3", "click"):
        assert any(name in text.lower() for text in decisions), name


def test_decisions_are_numbered_once() -> None:
    numbers = [path.name[:4] for path in (ROOT / "docs" / "decisions").glob("*.md")]
    assert all(number.isdigit() for number in numbers)
    assert len(numbers) == len(set(numbers))


def test_no_module_is_too_long() -> None:
    code = [path for path in MODULES if ROOT / "tests" not in path.parents]
    assert [path.name for path in code if len(path.read_text("utf-8").splitlines()) > MAX_LINES] == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [path.name for path in MODULES if re.split(r"[_-]", path.stem.lower())[-1] in VAGUE] == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    found = [path.relative_to(ROOT).as_posix() for path in OUR_TEXTS if MACHINE_PATH.search(path.read_text("utf-8"))]
    assert found == []


def test_no_code_is_left_to_be_done() -> None:
    left = re.compile(r"\b(?:TODO|FIXME|XXX)\b")
    code = [path for path in MODULES if path != Path(__file__)]
    assert [path.name for path in code if left.search(path.read_text("utf-8"))] == []


def test_every_suppression_says_why() -> None:
    bare = re.compile(r"#\s*(?:noqa|type:\s*ignore|pyright:\s*ignore)(?:\[[\w, -]+\]|:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?\s*$", re.MULTILINE)
    code = [path for path in MODULES if path != Path(__file__)]
    assert [path.relative_to(ROOT).as_posix() for path in code if bare.search(path.read_text("utf-8"))] == []


def test_the_starter_packs_are_as_large_as_promised_and_every_fact_has_a_source() -> None:
    packs = starter_packs()
    entities = [entity for pack in packs for entity in pack.entities]
    facts = [fact for pack in packs for fact in pack.facts]
    both = [entity for entity in entities if {name.language for name in entity.names if name.is_label} == {"ko", "en"}]
    assert len(both) >= 80
    assert len(facts) >= 80
    assert all(source.quote and source.title and source.publisher and source.published for fact in facts for source in fact.sources)
    assert all(fact.sources for fact in facts)
    assert "China wants H100/H200." in {fact.wording for fact in facts}


def test_the_pack_of_the_documentation_is_a_pack() -> None:
    example = re.search(r"```yaml\n(.*?)```", (ROOT / "docs" / "packs.md").read_text("utf-8"), re.DOTALL)[1]
    assert [fact.id for fact in load_pack(example, file="docs/packs.md").facts] == ["china-wants-h100-h200"]


def test_our_own_gold_is_well_formed() -> None:
    gold = sorted((ROOT / "tests" / "gold").glob("*.jsonl"))
    documents = [document for path in gold for document in load_gold(path)]
    assert len(documents) >= 10
    assert {document.document.language for document in documents} == {"ko", "en"}
