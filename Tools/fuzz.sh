#!/bin/sh
# Fuzzes the readers, the templates and the whole pipeline, some seconds each, as many side by side as there
# are cores: fuzz.sh [SECONDS] [TARGET …]; fuzz.sh --build only builds the fuzzer. With a number in PRONGSAI_FUZZ_SEED
# the same inputs are tried each time, so that what CI says of a change depends on the change alone.
set -eu
cd "$(dirname "$0")/.."
build=.build-fuzzing

if [ "${1:-}" = --one ]; then
  seconds="$2"
  name="$3"
  finds="Tests/Fuzzing/Finds/$name"
  mkdir -p "$build/inputs/$name" "$finds"
  status=0
  # The projects lie in memory where there is a file system for that; a fuzzer that crashed cannot clear up.
  folder="$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d)"
  trap 'rm -rf "$folder"' EXIT
  # More than two seconds of processor time are a fault of their own; waiting without end shows after thirty.
  TMPDIR="$folder" SWIFT_BACKTRACE=enable=no "$build/release/Fuzzing" "$name" -max_total_time="$seconds" -timeout=30 \
    -rss_limit_mb=1024 -max_len=16384 -use_value_profile=1 -print_final_stats=1 -artifact_prefix="$finds/" \
    -seed="${PRONGSAI_FUZZ_SEED:-0}" "$build/inputs/$name" "Tests/Fuzzing/Seeds/$name" "$finds" >"$build/$name.log" 2>&1 || status=$?
  rmdir "$finds" 2>/dev/null || true
  runs="$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$name.log")"
  edges="$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$build/$name.log" | tail -n 1)"
  slowest="$(sed -n 's/^stat::slowest_unit_time_sec: *//p' "$build/$name.log")"
  echo "$name: ${runs:-0} runs, ${edges:-0} edges, slowest ${slowest:-?} s"
  [ "$status" -eq 0 ] && exit 0
  grep -E "^fault|ERROR|SUMMARY|Fatal|Test unit written" "$build/$name.log" || tail -n 5 "$build/$name.log"
  exit 1
fi

only=""
if [ "${1:-}" = --build ]; then
  only=build
  shift
fi
seconds="${1:-60}"
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- csv front markdown plan privacy release site template word workbook yaml
runtime="$(dirname "$(dirname "$(readlink -f "$(command -v "${SWIFT:-swift}")")")")/lib/clang"
library="$(find -L "$runtime" -name "libclang_rt.fuzzer_no_main-$(uname -m).a" | head -n 1)"
[ -n "$library" ] || { echo "this compiler brings no fuzzer"; exit 1; }
# C is left as it is written, since little of it runs and most of the time would go into it.
PRONGSAI_FUZZING="$library" "${SWIFT:-swift}" build -c release --scratch-path $build --product Fuzzing \
  -Xcc -O0 -Xcxx -O0 -Xswiftc -enable-testing
[ -z "$only" ] || exit 0
echo "fuzzing for $seconds s each"
if printf '%s\n' "$@" | xargs -P "$(nproc)" -n 1 sh Tools/fuzz.sh --one "$seconds"; then
  echo "no crash, no hang, nothing written outside of the output"
else
  echo "the inputs named above are in Tests/Fuzzing/Finds: mend the program, and keep each as a test"
  exit 1
fi
