#!/bin/sh
# Runs the unit tests under the address and the thread sanitizer, or one of them: sanitize.sh [address|thread]
set -eu
cd "$(dirname "$0")/.."
swift="${SWIFT:-swift}"
[ $# -gt 0 ] || set -- address thread

for kind in "$@"; do
  build=".build-$kind"
  log="$build/tests.log"
  "$swift" build --build-tests --sanitize "$kind" --scratch-path "$build"
  # Swift never frees what lives as long as the program, so leaks are not looked for.
  export ASAN_OPTIONS=detect_leaks=0
  export TSAN_OPTIONS="exitcode=66 suppressions=$(pwd)/Tests/CLocks/suppressions.txt"
  # Tests that take time give the instrumented program ten times as much.
  export PRONGSAI_PATIENCE=10
  preload=""
  if [ "$kind" = thread ]; then
    preload="$(pwd)/$build/locks.so"
    "$(dirname "$(readlink -f "$(command -v "$swift")")")/clang" -O1 -Wall -Wextra -shared -fPIC Tests/CLocks/locks.c -o "$preload"
  fi
  status=0
  LD_PRELOAD="$preload" "$swift" test --skip-build --sanitize "$kind" --scratch-path "$build" --no-parallel \
    --skip EndToEndTests >"$log" 2>&1 || status=$?
  grep -E "^✘|^✔ Test run|Sanitizer" "$log" | cut -c 1-300 || true
  if [ "$status" -ne 0 ] || grep -q "Sanitizer: " "$log"; then
    echo "the $kind sanitizer reports something, or a test failed: see $log"
    exit 1
  fi
done
echo "no report of any sanitizer"
