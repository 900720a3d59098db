# Two commands are enough: `make demo` to look around, `make test` to be sure.

HOST ?= 127.0.0.1
PORT ?= 8000
export HOST PORT PYTHON

PY := .venv/bin/python
VAR := $(or $(VAR_DIR),var)
MANAGE := $(PY) manage.py
DONE = @mkdir -p $(@D) && touch $@

# A stamp is worth nothing without the thing it stands for.
stale = $(if $(wildcard $(1)),,$(shell rm -f $(2)))
$(call stale,.venv/bin/python,.stamps/packages .stamps/packages-test)
$(call stale,node_modules,.stamps/node)
$(call stale,benchmarks/node_modules,.stamps/lighthouse)
$(call stale,build/static,.stamps/look)
$(call stale,$(VAR)/static,.stamps/static)
$(call stale,$(VAR)/box.sqlite3,.stamps/database .stamps/city)
$(call stale,$(VAR)/spool.sqlite3,.stamps/database .stamps/city)
$(call stale,$(VAR)/wandel.sqlite3,.stamps/database .stamps/city)

# What is missing is said in one line, before anything is begun.
ifneq ($(filter-out help,$(MAKECMDGOALS)),)
  problem := $(shell HOST='$(HOST)' PORT='$(PORT)' PYTHON='$(PYTHON)' .ci/prerequisites $(MAKECMDGOALS))
  $(if $(problem),$(error $(problem)))
endif

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test check fix bench messages static architecture suite

help: ## show these lines
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' Makefile

demo: .stamps/static .stamps/messages .stamps/city ## set up once, then serve the demo city (HOST, PORT)
	@$(PY) -m deploy.demo

test: static suite ## format, lint, types, then architecture, unit and browser tests

check: static architecture ## what is quick: format, lint, types, architecture

fix: .stamps/packages-test ## format and mend what can be mended by machine
	@$(PY) -m ruff format .
	@$(PY) -m ruff check --fix .

bench: .stamps/packages-test .stamps/static .stamps/messages .stamps/lighthouse ## measure speed and weight (WRITE=1: into docs)
	@$(PY) -m benchmarks $(if $(WRITE),--write)

messages: .stamps/packages ## collect what has to be translated, compile what is
	@$(MANAGE) makemessages --locale en --no-obsolete --no-location --no-wrap $(addprefix --ignore ,build docs node_modules tests var)
	@$(MAKE) --no-print-directory .stamps/messages

static: .stamps/packages-test
	@$(PY) -m ruff format --check --quiet .
	@$(PY) -m ruff check --quiet .
	@$(PY) -m mypy

architecture: .stamps/packages-test
	@$(PY) -m pytest -q tests/architecture

suite: .stamps/packages-test .stamps/static .stamps/messages | static
	@.ci/suite

.stamps/packages: requirements.lock .ci/uv.lock
	@echo "Installing the packages …"
	@.ci/packages requirements.lock
	$(DONE)

.stamps/packages-test: requirements-test.lock .stamps/packages
	@echo "Installing what the tests need …"
	@.ci/packages requirements-test.lock
	$(DONE)

.stamps/node: package-lock.json
	@echo "Installing what the browser loads …"
	@[ -L node_modules ] || npm ci --loglevel=error
	$(DONE)

.stamps/lighthouse: benchmarks/package-lock.json
	@npm ci --prefix benchmarks --ignore-scripts --silent || echo "Lighthouse can't be installed and is left out."
	$(DONE)

.stamps/messages: $(wildcard locale/*/LC_MESSAGES/*.po) .stamps/packages
	@$(PY) -m babel.messages.frontend --quiet compile --directory locale --domain django
	$(DONE)

.stamps/look: $(wildcard intranet/look/*.py intranet/look/css/*.css) .stamps/node .stamps/packages
	@echo "Building styles and fonts …"
	@$(MANAGE) build_look
	$(DONE)

.stamps/static: $(wildcard intranet/look/js/*.js feedback/*/js/*.js) .stamps/look
	@echo "Collecting what the browser loads …"
	@$(MANAGE) collectstatic --noinput --clear --verbosity 0
	$(DONE)

.stamps/database: $(wildcard */migrations/*.py */*/migrations/*.py) .stamps/packages .stamps/look
	@echo "Preparing the database …"
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) migrate --settings feedback.box.settings --database box --verbosity 0
	@$(MANAGE) migrate --settings feedback.box.settings --database spool --verbosity 0
	$(DONE)

.stamps/city: $(wildcard */*/demo.toml */*/demo/*) .stamps/database .stamps/messages
	@echo "Building the demo city …"
	@$(MANAGE) demo
	$(DONE)
