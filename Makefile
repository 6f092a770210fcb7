# Deskbell: `make demo` opens a desk to try, `make test` runs every test.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
# The static standard library and no symbols: half the start-up time.
RELEASE = -c release --static-swift-stdlib -Xlinker -s
BIN = .build/release

.PHONY: help demo release test install format lint bench

help:
	@echo 'make demo              build and open a desk with realistic tickets'
	@echo 'make test              run every test'
	@echo 'make install PREFIX=   install the programs and themes (as root for /usr/local)'
	@echo 'make release           only build: $(BIN)/deskbell and $(BIN)/deskbell-mail'
	@echo 'make format            bring the sources into shape'
	@echo 'make lint              check their shape'
	@echo 'make bench             measure'

demo: release
	@$(BIN)/deskbell demo

release:
	@scripts/set-up
	@$(SWIFT) build $(RELEASE) --product deskbell
	@$(SWIFT) build $(RELEASE) --product deskbell-mail

test:
	@scripts/set-up --tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

install:
	@test -x $(BIN)/deskbell -a -x $(BIN)/deskbell-mail \
	  || { echo 'Nothing is built yet: run `make release` first.' >&2; exit 66; }
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/deskbell/themes
	install -m 755 $(BIN)/deskbell $(BIN)/deskbell-mail $(DESTDIR)$(PREFIX)/bin
	for theme in themes/*.yaml; do \
	  [ ! -e "$$theme" ] || install -m 644 "$$theme" $(DESTDIR)$(PREFIX)/share/deskbell/themes; \
	done

format:
	$(SWIFT) format -i -r Package.swift Sources Tests Benchmarks

lint:
	$(SWIFT) format lint -r --strict Package.swift Sources Tests Benchmarks

bench: release
	Benchmarks/run.sh
