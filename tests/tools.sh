#!/bin/sh
# Says in one line what is missing on this machine. usage: tools.sh PYTHON [--without-node]
set -eu
python=${1:-python3.11}

stop() {
    echo "factmark: $1" >&2
    exit 1
}

[ -w . ] || stop "this folder cannot be written to; copy it to a folder of yours, or change its owner"
command -v "$python" >/dev/null || stop "$python is not installed; install Python 3.11 (Debian: apt install python3.11 python3.11-venv) or name another: make PYTHON=python3.12"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || stop "$python is older than 3.11; install Python 3.11 or name another: make PYTHON=python3.12"
"$python" -c 'import ensurepip, venv' 2>/dev/null || stop "$python cannot make virtual environments; install its venv module (Debian: apt install python3.11-venv)"
[ "${2:-}" = "--without-node" ] && exit 0
command -v node >/dev/null || stop "node is not installed; install Node.js 20 with npm to build the browser extension (https://nodejs.org), or start the server alone: make serve"
command -v npm >/dev/null || stop "npm is not installed; install npm to build the browser extension (Debian: apt install npm), or start the server alone: make serve"
node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' || stop "node $(node --version) is too old; install Node.js 20 or later (https://nodejs.org), or start the server alone: make serve"
