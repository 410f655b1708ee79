# Targets for people and for CI. `make` alone lists them; each is described by the comment behind it.

MAKEFLAGS += --no-print-directory
RELEASE := swift build -c release --static-swift-stdlib

.DEFAULT_GOAL := help
.PHONY: help run test kills asan tsan build bench protos lint format check clean cost deps deps-build deps-cost deps-test protos-check

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: deps-build  ## build and serve KeyValue on 127.0.0.1:50051, with the token valid_token
	$(RELEASE) --product keyvalue-server
	@echo 'make run: clients authenticate with "authorization: Bearer valid_token"; Ctrl-C drains and stops'
	@exec .build/release/keyvalue-server --token valid_token

test: deps-test  ## run every test: units, scripts, real clients
	@.ci/suites

kills: deps-test  ## kill -9 a server 1,000 times under write load (KILLS=n), on disks good, failing and full
	$(RELEASE) --product keyvalue-server
	.ci/venv
	WEIR_KILLS=$(or $(KILLS),1000) .build/venv/bin/pytest -v -s -p no:cacheprovider Tests/Scripts/test_store_crashes.py

asan: deps-test  ## run the units and the server's churn under the address sanitizer
	@.ci/sanitize address

tsan: deps-test  ## run the units and the server's churn under the thread sanitizer
	@.ci/sanitize thread

build: deps-build  ## build every product for release
	$(RELEASE)

bench: deps-build  ## measure Weir against its peers (QUICK=1: one short round)
	@Tests/Benchmarks/bench $(if $(QUICK),--quick) $(BENCH)

protos: deps-test  ## generate the code for everything under Protos/
	Protos/generate

lint: deps-test  ## check the laws: layers, unsafe, sizes, formatting, scripts, links
	@Tests/Lint/lint

format:  ## format the Swift sources in place
	swift format format --in-place --parallel --recursive Package.swift Sources Tests

cost: deps-cost  ## count instructions and allocations a call, against Tests/Benchmarks/thresholds.json
	@Tests/Benchmarks/instructions
	@Tests/Benchmarks/interceptors --check

check: lint protos-check cost  ## lint, check that the generated code is what Protos/ says, and what a call costs

clean:  ## remove everything that was built
	rm -rf .build .build-asan .build-tsan

deps: deps-build deps-test  ## install the Debian packages that are missing

deps-build:
	@.ci/deps build

deps-cost:
	@.ci/deps build cost

deps-test:
	@.ci/deps build test

protos-check: deps-test
	Protos/generate --check
