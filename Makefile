# make test   check everything, as CI does
# make demo   show the product with invented jobs and resumes, at http://127.0.0.1:8000 (or PORT=...)
# make clean  remove what was built here

PYTHON ?= $(shell for p in python3 python3.12 python3.11; do \
	$$p -c "import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 13))" 2>/dev/null && echo $$p && break; done)
BIN = .venv/bin
MANAGE = $(BIN)/python manage.py

PORT ?= 8000

.PHONY: install store lint test demo clean

install: .venv/installed

.venv/installed: .venv/product
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	touch $@

# what the product itself needs, without what only developing it does
.venv/product: pyproject.toml
	test -n "$(PYTHON)" || { echo "Candor needs Python 3.11 or 3.12; name one with make PYTHON=..." >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[postgres]"
	touch $@

store: install
	$(MANAGE) load_esco --shipped --skip-if-current
	$(MANAGE) prepare

lint: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MANAGE) makemigrations --check --dry-run
	CANDOR_HTTPS=1 $(MANAGE) check --deploy --fail-level WARNING

test: lint store
	$(BIN)/python -m pytest
	$(BIN)/python -m webapp.tests.on_postgres pytest $(addprefix webapp/tests/test_,access.py pages.py records.py scoring.py)

demo: .venv/product
	@$(MANAGE) load_esco --shipped --skip-if-current
	@$(MANAGE) prepare
	@$(MANAGE) migrate --no-input --verbosity 0
	@$(MANAGE) load_demo
	@$(MANAGE) serve --bind 127.0.0.1:$(PORT)

clean:
	rm -rf .venv var build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
