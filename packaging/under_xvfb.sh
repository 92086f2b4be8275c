#!/usr/bin/env bash
# Runs a command in a virtual display of its own, with Qt drawing through X as on a real desktop, and, where the system
# lets us, without any network.
set -euo pipefail
command -v xvfb-run >/dev/null || { echo "not run: there is no xvfb-run (apt-get install xvfb xauth)" >&2; exit 1; }
export QT_QPA_PLATFORM=xcb
alone=(unshare --map-root-user --net)
if "${alone[@]}" true 2>/dev/null; then
    echo "No network from here on."
else
    echo "not run: this system does not let us take the network away (unshare -n); the tests run with it."
    alone=()
fi
exec "${alone[@]}" xvfb-run -a -s "-screen 0 1920x1200x24" "$@"
