# Tidings: `make run` shows it, `make test` proves it. Both install what is missing by themselves.

SWIFT    ?= swift
PREFIX   ?= /usr/local
DESTDIR  ?=

# What is linked, and what the programs read at run time.
PACKAGES  = libcurl4-openssl-dev libsqlite3-dev libutf8proc-dev libpcre2-dev libuchardet-dev \
            ca-certificates tzdata
# What the tests and checks use besides.
TEST_PACKAGES = python3 git strace faketime sfeed tmux chromium mandoc zsh fish shellcheck \
                jq fzf mosquitto mosquitto-clients redis-server kcat mutt

# Small functions of one module are made part of another's when all of the program is linked, and only
# then: the compiler takes none that is `package` over. It takes LLVM's linker, which comes with most
# toolchains; `make LTO=` builds without.
LLD      = $(or $(shell command -v ld.lld),\
             $(wildcard $(dir $(realpath $(shell command -v $(SWIFT))))ld.lld))
LTO      = $(if $(LLD),--experimental-lto-mode full -Xswiftc -use-ld=lld)
RELEASE  = -c release --static-swift-stdlib $(LTO)
BINARY   = .build/release/tidings
SOURCES  = Package.swift Sources Tests Benchmarks Fuzz/Sources
# A crash is a failed test, not a debugger session.
export SWIFT_BACKTRACE = enable=no

.PHONY: run test torture build release packages check lint imports format bench fuzz sanitize cover \
        install docs deb clean

run: release
	@code=0; $(BINARY) --config config.json run --once || code=$$?; \
	case $$code in \
	  0) ;; \
	  1) echo "make: some sources could not be reached (named above); the others are in" >&2 ;; \
	  *) exit $$code ;; \
	esac; \
	echo "make: the digest is digests/latest.txt, and digests/latest.html" >&2

# Strict: a warning is an error here, so that newer compilers still build for users.
test: packages-test check
	TIDINGS_STRICT=1 $(SWIFT) test --disable-xctest
	@Tests/Torture/run .build/debug/tidings --short

# Every fault at every place: some minutes.
torture: release packages-test
	@Tests/Torture/run $(BINARY)

build: packages
	$(SWIFT) build

release: packages
	@echo "make: building (some minutes the first time)" >&2
	@log=$$(mktemp); $(SWIFT) build $(RELEASE) --product tidings >$$log 2>&1 || { cat $$log >&2; rm -f $$log; exit 1; }; rm -f $$log

packages:
	@.ci/install $(PACKAGES)

.PHONY: packages-test
packages-test:
	@.ci/install $(PACKAGES) $(TEST_PACKAGES)

check: lint imports

lint:
	@$(SWIFT) format lint --strict --parallel -r $(SOURCES) && echo "lint: clean"

imports:
	@.ci/imports

format:
	$(SWIFT) format -i --parallel -r $(SOURCES)

bench: release
	@Benchmarks/run $(BINARY)
	@Benchmarks/formats $(BINARY)
	@for bench in replay bench-stories; do \
	  $(SWIFT) build $(RELEASE) --product $$bench && .build/release/$$bench || exit; \
	done

# A build of its own: every branch is counted for libFuzzer, every access checked by ASan.
FUZZ         = .build/fuzz/release/fuzz
FUZZ_SECONDS = 10

fuzz: packages
	TIDINGS_FUZZ=1 $(SWIFT) build -c release --scratch-path .build/fuzz --product fuzz
	@Fuzz/run $(FUZZ) $(FUZZ_SECONDS) $(FUZZ_TARGETS)

# Every access is checked, then every race. Leaks are not asked for: a pointer of Swift's that holds
# bits besides is none to the checker, and what hangs on it looks lost. Signals of crashes are ours to
# handle. Left out is what libfaketime runs, which the checker's own calls send in circles.
SANITIZE = TIDINGS_STRICT=1 $(SWIFT) test --disable-xctest

sanitize: packages-test
	ASAN_OPTIONS=detect_leaks=0:handle_segv=0:handle_sigbus=0:handle_sigill=0:handle_sigfpe=0:handle_abort=0 \
	  $(SANITIZE) --sanitize=address --scratch-path .build/address \
	  --skip 'TimeTests|ReadmeTests|DeliveryTests'
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread.supp $(SANITIZE) --sanitize=thread \
	  --scratch-path .build/thread --filter 'NewsDeskTests|NewsFetchTests'

cover: packages-test
	$(SWIFT) test --disable-xctest --enable-code-coverage
	@.ci/cover

# The pages of what targets say to one another, in .build/docs.
docs: packages
	@TIDINGS_STRICT=1 Scripts/docs

install: release
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/tidings
	install -d $(DESTDIR)$(PREFIX)/lib/systemd/system $(DESTDIR)$(PREFIX)/lib/systemd/user
	install -m 644 Packaging/system/* $(DESTDIR)$(PREFIX)/lib/systemd/system
	install -m 644 Packaging/user/* $(DESTDIR)$(PREFIX)/lib/systemd/user
	@for page in Packaging/man/*.[15]; do \
	  install -D -m 644 $$page $(DESTDIR)$(PREFIX)/share/man/man$${page##*.}/$${page##*/}; \
	done

# What building and checking a package takes besides.
DEB_PACKAGES = dpkg-dev binutils lintian

# A Debian package in .build/deb, checked by lintian.
deb: release
	@.ci/install $(DEB_PACKAGES)
	@package=$$(Packaging/deb/build $(BINARY) .build/deb) && \
	lintian --fail-on error "$$package" && echo "$$package"

clean:
	rm -rf .build
