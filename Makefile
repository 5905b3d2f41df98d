# Every command a newcomer needs: run, test, check. Each prepares what it needs by itself.
.DEFAULT_GOAL := help
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' && { echo $$p; break; }; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: help run simulator test check lock clean
help: ## show this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/'

.venv/made:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed."; exit 2; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { \
		echo "Python's venv module is missing; installing Debian's python3-venv."; \
		if [ "$$(id -u)" = 0 ]; then apt-get -qq update && apt-get -qq install -y python3-venv >/dev/null; \
		else sudo -n sh -c 'apt-get -qq update && apt-get -qq install -y python3-venv >/dev/null'; fi; } || { \
		echo "Please install it: sudo apt-get install python3-venv"; exit 2; }
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/run: .venv/made requirements.lock
	@echo "Installing what the coach needs…"
	@$(PIP) -r requirements.lock
	@touch $@

.venv/dev: .venv/run requirements-dev.lock
	@echo "Installing what the tests need…"
	@$(PIP) -r requirements-dev.lock
	@touch $@

run: .venv/run ## start the coach: on Telegram with BOT_TOKEN, else in the simulator
	@$(BIN)/python -m bot

simulator: .venv/run ## only the local Bot API and its page, for a bot started with BOT_API_URL
	@$(BIN)/python -m bot simulate --without-bot

test: .venv/dev ## all tests, the browser test where Chromium is present
	@$(BIN)/python -m pytest -n auto --maxprocesses=4 --dist=worksteal

check: .venv/dev ## every gate; shows all failures
	@$(BIN)/python -m tests.gates

lock: .venv/dev ## pin the newest releases in the lock files
	@$(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --no-strip-extras --generate-hashes --no-header --no-annotate --upgrade -q -o requirements.lock
	@$(BIN)/uv pip compile pyproject.toml --group dev -c requirements.lock --universal --python-version 3.11 --no-strip-extras --generate-hashes --no-header --no-annotate --upgrade -q -o requirements-dev.lock

clean: ## remove the virtual environment
	@rm -rf .venv
