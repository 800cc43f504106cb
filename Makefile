# `make` alone lists the targets. Every target sets up what it needs.
PYTHON ?= python3
BIN := .venv/bin
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q
# One more than there are cores, at most 4: a test often waits for a worker.
TESTERS := $(shell $(PYTHON) -c "import os; print(min(4, (os.cpu_count() or 1) + 1))")
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' Makefile)

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## system libraries, .venv with the pinned dependencies, the program in .venv/bin/motsvar
	@$(PYTHON) build_scripts/prepare.py

run: setup ## open the window on the sample case (without a display: the self-test, on a virtual one)
	@$(BIN)/python build_scripts/run.py

test: setup lint ## everything that guards the project: format, lint, types, imports, tests
	@$(PYTEST) -n $(TESTERS) --dist loadfile -m "not alone and not heavy"; together=$$?; \
	$(PYTEST) -m "alone and not heavy"; alone=$$?; \
	test $$together -eq 0 && test $$alone -eq 0

lint: setup ## format, lint, types and import contracts
	@mkdir -p build
	@$(BIN)/ruff format --check --quiet . && $(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary
	@PYTHONPATH=desktop $(BIN)/lint-imports --no-logo > build/imports.log 2>&1 || { cat build/imports.log; exit 1; }

fix: setup ## format the code and mend what the linter can
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

translate: setup ## collect the strings of the window and of reports, list what has no Swedish yet, compile the translation
	@$(BIN)/python build_scripts/translate.py

pictures: setup ## take pictures of the window in all its states, and write docs/screenshots
	@$(BIN)/python build_scripts/take_pictures.py

bench: setup ## measure, print a table, write build/bench.json
	@QT_QPA_PLATFORM=offscreen $(BIN)/python build_scripts/bench.py
	@$(BIN)/python build_scripts/bench_turns.py
	@$(BIN)/python build_scripts/score_anchoring.py
	@$(BIN)/python build_scripts/bench_case.py
	@$(BIN)/python build_scripts/bench_search.py
	@$(BIN)/python build_scripts/bench_readers.py
	@$(BIN)/python build_scripts/bench_exports.py

bench-case: setup ## measure a case of 10,000 documents (CASE=1000 for fewer): import, pairs, themes, lists, memory
	@$(BIN)/python build_scripts/bench_case_scale.py $(CASE)
	@$(BIN)/python build_scripts/score_candidates.py

bench-start: bundle-program ## how long the frozen program takes to a window that takes a key, beside a bare window
	@$(BIN)/python build_scripts/bench_start.py

bundle-program:
	@$(PYTHON) build_scripts/prepare.py --bundle
	@$(BIN)/python build_scripts/build.py --only-program

faults: setup ## kill the program 1,000 times in each kind of act, cut its power 10,000 times, and look for what is lost
	@$(BIN)/python build_scripts/kill_test.py 1000
	@$(BIN)/python build_scripts/full_disk.py
	@$(BIN)/python build_scripts/power_test.py 10000
	@$(BIN)/python build_scripts/power_test.py --failures
	@$(BIN)/python build_scripts/power_test.py 1000 --settings wal-normal || true # the same test can fail

fuzz: setup ## give 10,000 damaged files to every reader (FUZZ=1000 for fewer), the heaviest hostile ones, and values by the thousand
	@$(BIN)/python build_scripts/fuzz_readers.py $(FUZZ)
	@HYPOTHESIS_PROFILE=thorough $(PYTEST) -n $(TESTERS) --dist loadfile -m "heavy or hypothesis" tests

peers: setup ## exchange files with Taguette and qualitative-coding, each in an environment of its own under build
	@$(BIN)/python build_scripts/run_peers.py

sample: setup ## write annotations.db anew from resources/samples
	@$(BIN)/python build_scripts/make_sample_case.py

lock: ## pin the dependencies anew, with hashes and without addresses (needs uv)
	@for name in runtime build dev; do uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --no-annotate requirements/$$name.in -o requirements/$$name.txt; done

bundle: ## freeze the program for this system, prove it by its self-test, and make its packages, into dist
	@$(PYTHON) build_scripts/prepare.py --bundle
	@$(BIN)/python build_scripts/build.py

bundle-twice: bundle ## build what make bundle does twice and compare, file by file
	@PYTHONPATH=build_scripts $(BIN)/python -m installers.equal_builds

bundle-proof: ## as root: install the packages in a bare Debian 12 under build, self-test them there, remove them
	@test -e dist/motsvar || $(MAKE) --no-print-directory bundle
	@PYTHONPATH=build_scripts $(BIN)/python -m installers.linux.proof

installer-proof: setup ## try the installer for Windows in wine, with a program of a few files
	@$(BIN)/python build_scripts/prove_installer.py

offline: bundle-program ## prove that the frozen program reaches no network; write docs/OFFLINE.md (SUITE=1: all tests too, half an hour)
	@$(BIN)/python build_scripts/prove_offline.py --write $(if $(SUITE),--suite)

windows: setup ## make the program for Windows in wine, install, test and remove it there (on Debian; KEEP=1 leaves all in build/wine)
	@$(BIN)/python build_scripts/prove_windows.py $(if $(KEEP),--keep)

clean: ## remove .venv and everything built
	rm -rf .venv build dist resources/lexicons/*.npy resources/lexicons/*.idx resources/translations/*.qm resources/translations/*.json resources/translations/*.stamp
