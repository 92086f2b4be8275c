# Two commands do all the set-up on a bare Debian machine with Python 3.11 or later: make run, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q
# Each process takes one half, and of the other's what is left: so the tests of a file share what they stand on.
PARALLEL := $(PYTEST) -n 2 --dist worksteal
STAMPS := $(VENV)/.stamps
# Spinning threads of several test processes take the cores from one another.
export OMP_WAIT_POLICY := PASSIVE
# Else each command that a test runs would compile the whole program anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run set-up set-up-dev test test-full soak lint wheel deb constraints translations clean

help:
	@echo "make run          set up and open the editor (without a display: one cut-out by the command line)"
	@echo "make test         set up and run the tests (12 minutes on two cores); make test-full, make soak: what takes longer"
	@echo "make lint         style, types and import contracts"
	@echo "make wheel, deb   build dist/*.whl, dist/*.deb"
	@echo "make constraints  write the versions installed here into constraints.txt"
	@echo "make translations collect the words of the program and compile the translations"

run: set-up
	@packaging/run.sh $(BIN)

set-up: $(STAMPS)/package $(STAMPS)/qt
set-up-dev: $(STAMPS)/package-dev $(STAMPS)/qt-tests

$(STAMPS)/venv: packaging/make_venv.sh
	@packaging/make_venv.sh $(VENV) $(PYTHON)
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/package: pyproject.toml constraints.txt | $(STAMPS)/venv
	@echo "Installing Vitrina and the libraries it stands on into $(VENV) (some minutes the first time)"
	@$(PIP) install -e . -c constraints.txt
	@touch $@

$(STAMPS)/package-dev: pyproject.toml constraints.txt | $(STAMPS)/venv
	@echo "Installing Vitrina and its tools into $(VENV) (some minutes the first time)"
	@$(PIP) install -e '.[dev]' -c constraints.txt
	@touch $@ $(STAMPS)/package

$(STAMPS)/qt: packaging/install_qt_libraries.sh | $(STAMPS)/venv
	@packaging/install_qt_libraries.sh && touch $@

$(STAMPS)/qt-tests: packaging/install_qt_libraries.sh | $(STAMPS)/venv
	@packaging/install_qt_libraries.sh --tests && touch $@ $(STAMPS)/qt

test: set-up-dev
	$(PARALLEL) -m "not slow and not window"
	@packaging/under_xvfb.sh $(BIN)/python -m pytest -q tests/end_to_end -m "window and not slow"

test-full: set-up-dev
	$(PARALLEL) -m "not window" --hypothesis-profile=default
	@packaging/under_xvfb.sh $(BIN)/python -m pytest -q tests/end_to_end -m window

soak: set-up-dev
	$(BIN)/python benchmarks/batch_memory.py
	$(BIN)/python benchmarks/fuzz_reading.py

lint: set-up-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

wheel: set-up-dev
	rm -rf dist/*.whl
	$(BIN)/python -m build --wheel --outdir dist .

deb: wheel
	packaging/deb/build.sh

constraints: set-up-dev
	$(BIN)/python packaging/constraints.py > constraints.txt.new && mv constraints.txt.new constraints.txt

translations: set-up-dev
	$(BIN)/python packaging/translations.py

clean:
	rm -rf $(VENV) build dist
