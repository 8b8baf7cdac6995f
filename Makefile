# The two commands are `make run` and `make test`; everything else is for those who work on the bridge.
# Each sets up .venv by itself from the locked requirements.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev
PIP := $(BIN)/pip --disable-pip-version-check --quiet

.PHONY: run test lint fmt types laws lock check-lock chaos bench docs clean help

help:
	@echo "make run         the demo: daemon, simulated phones, newsroom, on 127.0.0.1"
	@echo "make test        all tests (BRIDGE_TEST_ALL=1: a missing part is a failure, not a skip)"
	@echo "make lint fmt    style; make types: mypy; make laws: import laws"
	@echo "make chaos       kill -9 at every named point, 20 times each, and a storm of faults; ARGS=--short: less of it"
	@echo "make bench       the benchmarks; make lock: requirements*.lock anew; make docs: the generated pages"

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; $(PYTHON) is older. Try: make PYTHON=python3.12 run" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "could not make $(VENV); on Debian: apt-get install python3-venv" >&2; exit 1; }

$(RUNTIME): requirements.lock pyproject.toml | $(VENV)/bin/python
	@echo "setting up $(VENV) … (under a minute)"
	@# --no-compile: compiling what is never imported (the SDK has thousands of modules) takes a third of the time
	@$(PIP) install --no-compile --require-hashes -r requirements.lock
	@$(PIP) install --no-deps -e .
	@touch $@

$(DEV): requirements-dev.lock $(RUNTIME)
	@echo "setting up the tools for tests …"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

run: $(RUNTIME)
	@exec $(BIN)/bridge demo

test: $(DEV)
	$(BIN)/pytest -n auto --dist worksteal $(ARGS)

lint: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

fmt: $(DEV)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(DEV)
	$(BIN)/mypy

laws: $(DEV)
	$(BIN)/lint-imports

lock: $(DEV)
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--no-emit-index-url --no-emit-find-links -o requirements.lock pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--no-emit-index-url --no-emit-find-links --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml

chaos: $(DEV)
	$(BIN)/python tests/chaos/suite.py $(ARGS)

docs: $(RUNTIME)
	$(BIN)/bridge config reference > docs/config.md
	$(BIN)/python -m bridge.cli.manual > docs/man/bridge.1

bench: $(DEV)
	$(BIN)/python benchmarks/routing.py
	$(BIN)/python benchmarks/polling.py
	$(BIN)/python benchmarks/replay.py
	$(BIN)/python benchmarks/idle.py
	$(BIN)/python benchmarks/sending.py
	$(BIN)/python benchmarks/callbacks.py
	$(BIN)/python benchmarks/fanout.py
	$(BIN)/python benchmarks/publishing.py

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist

check-lock: $(DEV)
	@! grep -nE 'https?://|file:' requirements.lock requirements-dev.lock || { echo "a lock names an address" >&2; exit 1; }
	@cp requirements.lock $(VENV)/check.lock; cp requirements-dev.lock $(VENV)/check-dev.lock
	@$(MAKE) --no-print-directory lock
	@cmp requirements.lock $(VENV)/check.lock && cmp requirements-dev.lock $(VENV)/check-dev.lock || \
		{ echo "requirements*.lock do not agree with pyproject.toml: run make lock and commit" >&2; exit 1; }
