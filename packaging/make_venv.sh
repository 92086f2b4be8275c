#!/usr/bin/env bash
# Makes the virtual environment given as $1 with the Python given as $2, which must be 3.11 or later. A bare Debian has
# Python without its venv module: it is installed where apt may be used.
set -euo pipefail
venv=$1 python=$2

command -v "$python" >/dev/null || { echo "There is no $python: install Python 3.11 or later." >&2; exit 1; }
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "$("$python" --version) is too old: Vitrina needs Python 3.11 or later (make PYTHON=/path/to/python3)." >&2
    exit 1
}
if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    package="python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
    as_root=()
    may_install=yes
    if [[ $EUID -ne 0 ]]; then
        as_root=(sudo -n)
        "${as_root[@]}" true 2>/dev/null || may_install=no
    fi
    if [[ $may_install == yes ]]; then
        echo "Installing $package"
        export DEBIAN_FRONTEND=noninteractive
        "${as_root[@]}" apt-get update -qq &&
            "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$package" >/dev/null || may_install=no
    fi
    if [[ $may_install == no ]]; then
        echo "Python has no venv module, and only an administrator may install it:" >&2
        echo "    sudo apt-get install $package" >&2
        exit 1
    fi
fi
# One without pip was left by an interrupted run.
"$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$python" -m venv --clear "$venv"
