#!/bin/sh
# Fuzzes the readers, the templates and the whole pipeline, some seconds each: fuzz.sh [SECONDS] [TARGET …]
set -eu
cd "$(dirname "$0")/.."
seconds="${1:-60}"
[ $# -gt 0 ] && shift
runtime="$(dirname "$(dirname "$(command -v swiftc)")")/lib/clang"
library="$(find -L "$runtime" -name 'libclang_rt.fuzzer_no_main-x86_64.a' | head -n 1)"
[ -n "$library" ] || { echo "this compiler brings no fuzzer"; exit 1; }
export PRONGSAI_FUZZING="$library"
swift build -c release --scratch-path .build-fuzzing --product Fuzzing -Xswiftc -Xfrontend -Xswiftc -sanitize=fuzzer
program="$(pwd)/.build-fuzzing/release/Fuzzing"
export SWIFT_BACKTRACE=enable=no
for target in "${@:-yaml csv markdown template site}"; do
  for name in $target; do
    work=".build-fuzzing/inputs/$name"
    mkdir -p "$work" "Tests/Fuzzing/Finds/$name"
    echo "fuzzing $name for $seconds s"
    "$program" "$name" Tests/EndToEndTests/Fixtures/small -max_total_time="$seconds" -timeout=2 -rss_limit_mb=1024 \
      -max_len=8192 -print_final_stats=1 -verbosity=0 -artifact_prefix="Tests/Fuzzing/Finds/$name/" \
      "$work" "Tests/Fuzzing/Seeds/$name" "Tests/Fuzzing/Finds/$name" 2>&1 | grep -E "stat::|ERROR|SUMMARY|Fatal|panic" || true
  done
done
if find Tests/Fuzzing/Finds -type f | grep -q .; then
  find Tests/Fuzzing/Finds -type f
  echo "the inputs above are finds: mend, and keep each as a test"
  exit 1
fi
echo "no crash, no hang"
