# Deskbell: `make demo` opens a desk to try, `make test` runs every test.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
# The static standard library and no symbols: half the start-up time.
RELEASE = -c release --static-swift-stdlib -Xlinker -s
BIN = .build/release

# Pages that are made from tables of the program.
PAGES = man/deskbell.1 man/deskbell-config.5 man/deskbell-keys.5 keys.md TERMINAL.md

.PHONY: help demo run release test install uninstall docs format lint bench clean

help:
	@echo 'make demo              build and open a desk with realistic tickets'
	@echo 'make run               the same as a debug build'
	@echo 'make test              run every test'
	@echo 'make install PREFIX=   install the programs and themes (as root for /usr/local)'
	@echo 'make uninstall PREFIX= take away what install put there'
	@echo 'make release           only build: $(BIN)/deskbell and $(BIN)/deskbell-mail'
	@echo 'make docs              write the pages that are made from tables'
	@echo 'make format            bring the sources into shape'
	@echo 'make lint              check their shape'
	@echo 'make bench             measure'
	@echo 'make clean             throw away what was built'

demo: release
	@$(BIN)/deskbell demo

run:
	@scripts/set-up
	@$(SWIFT) build --product deskbell
	@$(SWIFT) build --product deskbell-mail
	@.build/debug/deskbell demo

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
	install -d $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/man/man5
	install -m 644 docs/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 docs/man/*.5 $(DESTDIR)$(PREFIX)/share/man/man5
	for theme in themes/*.yaml; do \
	  [ ! -e "$$theme" ] || install -m 644 "$$theme" $(DESTDIR)$(PREFIX)/share/deskbell/themes; \
	done

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/deskbell $(DESTDIR)$(PREFIX)/bin/deskbell-mail
	for page in docs/man/*.1; do \
	  rm -f $(DESTDIR)$(PREFIX)/share/man/man1/"$${page##*/}"; \
	done
	for page in docs/man/*.5; do \
	  rm -f $(DESTDIR)$(PREFIX)/share/man/man5/"$${page##*/}"; \
	done
	for theme in themes/*.yaml; do \
	  rm -f $(DESTDIR)$(PREFIX)/share/deskbell/themes/"$${theme##*/}"; \
	done
	-rmdir $(DESTDIR)$(PREFIX)/share/deskbell/themes $(DESTDIR)$(PREFIX)/share/deskbell 2>/dev/null

docs: release
	@mkdir -p docs/man
	@for page in $(PAGES); do $(BIN)/deskbell manual print $$page > docs/$$page || exit; done

format:
	$(SWIFT) format -i -r Package.swift Sources Tests Benchmarks

lint:
	$(SWIFT) format lint -r --strict Package.swift Sources Tests Benchmarks

bench: release
	Benchmarks/run.sh

clean:
	rm -rf .build
