#!/bin/sh
# Sees to the C libraries that the program is built on: libcmark (Markdown), libyaml (YAML), expat (XML), minizip (Office
# files), libcrypto (digests) and libutf8proc (Unicode's normal forms); to poppler, which reads PDF for the program; and to
# Python, which writes a corpus for the tests and checks the built site.
set -eu

packages="libcmark-dev libyaml-dev libexpat1-dev libminizip-dev libssl-dev libutf8proc-dev pkg-config poppler-utils python3"

have_all() {
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libcmark yaml-0.1 expat minizip libcrypto libutf8proc &&
    command -v pdftotext >/dev/null 2>&1 && command -v python3 >/dev/null 2>&1
}

if ! command -v swift >/dev/null 2>&1; then
  echo "Swift 6.1 or newer is needed: see https://www.swift.org/install/" >&2
  exit 1
fi

have_all && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Please install these with their headers, then run this again: $packages" >&2
  exit 1
fi

if [ "$(id -u)" -eq 0 ]; then
  as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  as_root="sudo"
else
  echo "These packages are missing and installing them needs the administrator:" >&2
  echo "  sudo apt-get install $packages" >&2
  echo "Ask for them, then run this again." >&2
  exit 1
fi

$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends $packages
have_all || { echo "One of these is still missing after the installation: $packages" >&2; exit 1; }
