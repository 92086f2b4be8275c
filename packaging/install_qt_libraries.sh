#!/usr/bin/env bash
# Installs the system libraries that Qt's wheels expect, where apt may be used; else says what is missing.
# With --tests also what the tests need: a virtual display and its helpers.
set -euo pipefail

packages=(
    libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4
    libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1
    libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0
)
if [[ "${1:-}" == "--tests" ]]; then
    packages+=(desktop-file-utils shared-mime-info x11-utils xauth xvfb)
fi

command -v dpkg-query >/dev/null || { echo "Not a Debian system: see that Qt 6 has its libraries (xcb, EGL)."; exit 0; }

# Later Debians provide libglib2.0-0 under another name, so ask who provides it, not only what it is called.
provided=$(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' | sed -n 's/^installed //p' | tr ', ' '\n\n')
missing=()
for package in "${packages[@]}"; do
    grep -qx -- "$package" <<<"$provided" || missing+=("$package")
done
((${#missing[@]})) || exit 0

if [[ $EUID -eq 0 ]]; then
    as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
else
    echo "Missing for the window, and only an administrator may install it:" >&2
    echo "    sudo apt-get install ${missing[*]}" >&2
    exit 0
fi
echo "Installing what Qt needs: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
install=("${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}")
"${install[@]}" >/dev/null 2>&1 && exit 0
{ "${as_root[@]}" apt-get update -qq && "${install[@]}" >/dev/null; } ||
    echo "apt could not install: ${missing[*]}. The command line works without them, the window may not." >&2
