# Every target sets up what it needs first; a second run finds its stamp and starts at once.

VENV_PYTHON := .venv/bin/python
RUN_READY := .venv/.ready-to-run
TEST_READY := .venv/.ready-to-test

.PHONY: help setup run test bench screenshots lock clean

help:
	@echo "make run          set up and open the desk on the demo event (in the terminal where there is no display)"
	@echo "make test         set up and check everything: format, lint, types, tests, packages"
	@echo "make setup        set up only"
	@echo "make bench        measure the speeds that the README states"
	@echo "make screenshots  draw every page in every language and theme into screenshots/"
	@echo "make lock         renew .locks/ from pyproject.toml (needs uv)"
	@echo "make clean        remove what these targets made; event files stay"

setup: $(RUN_READY)
	@.ci/system-packages $(PURPOSE)

run: setup
	@.venv/bin/checkin demo

# What this computer's own packages are wanted for; a target's value holds for what it sets up, too.
PURPOSE := run
test bench: PURPOSE := run test

test: $(TEST_READY)
	@.ci/system-packages $(PURPOSE)
	@.ci/check

bench: $(TEST_READY)
	@.ci/system-packages $(PURPOSE)
	@$(VENV_PYTHON) -m pytest tests/benchmarks -q -s

screenshots: setup
	@QT_QPA_PLATFORM=offscreen $(VENV_PYTHON) -m checkin.ui.gallery.picture_book screenshots/

$(RUN_READY): pyproject.toml .locks/build.txt .locks/run.txt .ci/setup
	@.ci/setup run $(PURPOSE)
	@touch $@

$(TEST_READY): $(RUN_READY) .locks/dev.txt
	@.ci/setup test $(PURPOSE)
	@touch $@

# One resolution for Linux, macOS and Windows and for every Python from 3.11 on. The files name no package index.
LOCK := uv pip compile --quiet --upgrade --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header

lock:
	@command -v uv >/dev/null || { echo "make lock needs uv: https://docs.astral.sh/uv/"; exit 1; }
	$(LOCK) pyproject.toml -o .locks/run.txt
	$(LOCK) --group pyproject.toml:build -o .locks/build.txt
	$(LOCK) pyproject.toml --group dev --constraint .locks/run.txt --constraint .locks/build.txt -o .locks/dev.txt

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist screenshots demo-run
	find checkin tests -name __pycache__ -type d -prune -exec rm -rf {} +
