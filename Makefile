# Every target is a line or two that a person could type. The stamps only save doing the same work twice.
PYTHON ?= python3.11
PIP = .venv/bin/python -m pip install --disable-pip-version-check --require-hashes
EXTENSION_SOURCES := manifest.json $(shell find extension -name node_modules -prune -o -type f -print)

.PHONY: run serve test check bench extension tools clean

run: tools extension .venv/.installed
	@.venv/bin/factmark serve

serve: .venv/.installed
	@.venv/bin/factmark serve

test: tools .venv/.installed-for-tests extension
	@sh tests/system-packages.sh
	@$(MAKE) --no-print-directory check
	npm --prefix extension run --silent test
	.venv/bin/python -m pytest

check: .venv/.installed-for-tests extension/node_modules/.package-lock.json
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/pyright
	.venv/bin/lint-imports
	npm --prefix extension run --silent check

bench: .venv/.installed-for-tests
	@.venv/bin/python tests/bench

extension: build/extension/manifest.json

tools:
	@sh tests/tools.sh $(PYTHON)

clean:
	rm -rf .venv build extension/node_modules .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/bin/python:
	@sh tests/tools.sh $(PYTHON) --without-node
	@echo "==> Creating .venv"
	@$(PYTHON) -m venv .venv

.venv/.installed: requirements.lock requirements-build.lock pyproject.toml | .venv/bin/python
	@echo "==> Installing the locked Python packages (a minute or two the first time)"
	@$(PIP) -r requirements-build.lock -r requirements.lock
	@.venv/bin/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.installed-for-tests: requirements-dev.lock .venv/.installed
	@echo "==> Installing the locked packages for tests and checks"
	@$(PIP) -r requirements-dev.lock
	@touch $@

extension/node_modules/.package-lock.json: extension/package-lock.json
	@echo "==> Installing the locked packages of the extension"
	@npm --prefix extension ci --no-audit --no-fund
	@touch $@

build/extension/manifest.json: extension/node_modules/.package-lock.json $(EXTENSION_SOURCES)
	@echo "==> Building the extension into build/extension"
	@npm --prefix extension run --silent build
	@touch $@
