# Everything is set up in the checkout: .venv (stories and tests), .venv-tools (deployment checks),
# .venv-train (PyTorch). Nothing is installed outside of it.
PYTHON ?= python3
BIN := .venv/bin
CHECKS := .venv-tools/bin
PIP_FLAGS := --quiet --disable-pip-version-check
PACKAGES := -e "layers/storyloom[scene,audio]" -e layers/asset_library
SOURCES := layers/storyloom/storyloom layers/asset_library/asset_library functions local model_containers

CREATE_OPTIONS = $(if $(THEME),--theme $(THEME)) $(if $(HERO),--hero $(HERO)) \
	$(if $(COLOR),--color $(COLOR)) $(if $(ADJECTIVE),--adjective $(ADJECTIVE)) \
	$(if $(NAME),--name $(NAME)) $(if $(SEED),--seed $(SEED)) $(if $(OUT),--out $(OUT))

.DEFAULT_GOAL := help
.PHONY: help story serve test lint unit contract workflow containers browser sam training bench evaluate art train clean

help:
	@echo "make story     set up and make a story  (THEME= HERO= COLOR= ADJECTIVE= NAME= SEED= OUT=)"
	@echo "make serve     open the studio in your browser's reach"
	@echo "make test      set up and run every check and test"
	@echo "make bench     measure times, memory and sizes on this machine"
	@echo "make evaluate  measure the models"
	@echo "make art       rebuild the art library and its contact sheets"
	@echo "make train     train every model again (needs the corpora; hours)"

.venv/.python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "storyloom needs Python 3.11 or newer; give one with: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv .venv
	@touch $@

.venv/.story: .venv/.python pyproject.toml $(wildcard layers/*/pyproject.toml layers/*/requirements.txt)
	@echo "Setting up (once, about two minutes) ..."
	$(BIN)/python -m pip install $(PIP_FLAGS) $(PACKAGES) -e .
	@touch $@

.venv/.test: .venv/.story
	$(BIN)/python -m pip install $(PIP_FLAGS) $(PACKAGES) -e ".[test]"
	@touch $@

.venv-tools/.done: tests/contract/tools.txt
	$(PYTHON) -m venv .venv-tools
	$(CHECKS)/python -m pip install $(PIP_FLAGS) -r tests/contract/tools.txt
	@touch $@

.venv-train/.done: pyproject.toml
	$(PYTHON) -m venv .venv-train
	.venv-train/bin/python -m pip install $(PIP_FLAGS) torch==2.13.0
	.venv-train/bin/python -m pip install $(PIP_FLAGS) $(PACKAGES) -e ".[train,test]"
	@touch $@

story: .venv/.story
	@$(BIN)/storyloom create $(CREATE_OPTIONS)

serve: .venv/.story
	@$(BIN)/storyloom serve

lint: .venv/.test
	$(BIN)/ruff check .
	$(BIN)/mypy $(SOURCES)

unit: .venv/.test
	$(BIN)/pytest tests/unit --disable-socket --allow-unix-socket

contract: .venv/.test .venv-tools/.done
	$(BIN)/pytest tests/contract

workflow: .venv/.test
	$(BIN)/pytest tests/workflow

containers: .venv/.test
	$(BIN)/pytest tests/containers

browser: .venv/.test
	$(BIN)/pytest tests/browser

sam: .venv/.test .venv-tools/.done
	$(BIN)/pytest tests/sam

training: .venv-train/.done
	.venv-train/bin/pytest tests/training

test: lint
	@$(MAKE) --no-print-directory .venv-tools/.done
	$(BIN)/pytest tests/unit --disable-socket --allow-unix-socket
	$(BIN)/pytest tests/contract tests/workflow tests/containers tests/browser tests/sam -rs

bench: .venv/.test
	$(BIN)/python -m tests.benchmarks.run --setup

evaluate: .venv/.test
	$(BIN)/python -m model_containers.evaluate

art: .venv/.test
	$(BIN)/python -m asset_library.build --sheet build/contact_sheet.png

train: .venv-train/.done
	.venv-train/bin/python -m model_containers.train_all

clean:
	rm -rf .venv .venv-tools .venv-train build .pytest_cache .mypy_cache .ruff_cache
