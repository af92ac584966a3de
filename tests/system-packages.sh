#!/bin/sh
# Installs what the tests need from Debian and what is missing: a Chromium, a font with Hangul, PostgreSQL.
set -eu
missing=""
command -v chromium >/dev/null || missing="$missing chromium"
fc-list 2>/dev/null | grep -qi "cjk\|nanum" || missing="$missing fonts-noto-cjk"
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
[ -z "$missing" ] && exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || { echo "factmark: the tests need$missing; install them: sudo apt-get install$missing" >&2; exit 1; }
    as_root="sudo"
fi
command -v apt-get >/dev/null || { echo "factmark: the tests need$missing; install them with your system's package manager" >&2; exit 1; }
echo "==> Installing$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086 -- the names are to be split
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq -y --no-install-recommends $missing
