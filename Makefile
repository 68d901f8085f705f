# Everything a fresh clone needs: `make generate`, then `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
BENCH := $(VENV)/.bench

.PHONY: generate test test-all lint check env clean bench
.DEFAULT_GOAL := generate

$(STAMP): pyproject.toml constraints.txt generated/pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade --constraint constraints.txt pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group dev --editable . --editable ./generated
	@touch $@

env: $(STAMP)

generate: $(STAMP)
	$(BIN)/refsmith pull --service iam --service sts
	$(BIN)/refsmith generate

check: $(STAMP)
	# Made afresh: what is committed is what the pages give, whatever is kept of earlier runs.
	$(BIN)/refsmith check --no-cache

lint: $(STAMP)
	# A cached verdict knows nothing of a module that another file has lost.
	$(BIN)/ruff check --no-cache .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/basedpyright

# The pulled release's own aws is the peer that the command line is compared with.
PEER = AWSREF_PEER=$${AWSREF_PEER:-$$($(BIN)/python -m tests.peer)}

test: lint
	$(PEER) $(BIN)/pytest -n 2 -m "not everything"

test-all: lint
	$(PEER) $(BIN)/pytest -n 2

# What the benchmarks compare with is no part of the environment until somebody measures.
$(BENCH): $(STAMP)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group bench
	@touch $@

bench: $(BENCH)
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV)
