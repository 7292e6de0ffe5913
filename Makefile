.PHONY: site test check setup program

SWIFT ?= swift
PROGRAM = .build/release/prongsai

# Builds the demonstration site into Output/, with all set-up.
site: program
	$(PROGRAM) build

# Passes the tests, with all set-up.
test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --no-parallel

# Prints every finding and the checklist of the demonstration content.
check: program
	$(PROGRAM) check

program: setup
	$(SWIFT) build -c release --product prongsai --static-swift-stdlib

# Installs libcmark and libyaml where they are missing.
setup:
	@sh Tools/setup.sh

