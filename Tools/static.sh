#!/bin/sh
# Prints the options that link a program without any shared library; nothing where this system cannot.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf 'import Dispatch\nDispatchQueue.concurrentPerform(iterations: 1) { _ in }\n' >"$folder/main.swift"

# The compiler of Swift does not know -pthread, which its own runtime brings anyway.
libraries=$(pkg-config --static --libs libcmark yaml-0.1 expat minizip libcrypto libutf8proc | sed "s/-pthread//g")
if "${SWIFT:-swift}c" -static-executable -static-stdlib "$folder/main.swift" $libraries -lstdc++ -o "$folder/main" \
  >/dev/null 2>&1 && "$folder/main"; then
  echo "-Xswiftc -static-executable"
fi
