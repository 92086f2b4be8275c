#!/usr/bin/env bash
# Runs a command in a virtual display of its own, with Qt drawing through X as on a real desktop.
set -euo pipefail
command -v xvfb-run >/dev/null || { echo "not run: there is no xvfb-run (apt-get install xvfb xauth)" >&2; exit 1; }
export QT_QPA_PLATFORM=xcb
exec xvfb-run -a -s "-screen 0 1920x1200x24" "$@"
