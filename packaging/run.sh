#!/usr/bin/env bash
# Opens the editor installed in $1; with no display, does the main job on a sample picture instead.
set -euo pipefail
bin=$1
if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
    exec "$bin/vitrina"
fi
sample=resources/samples/dress.jpg
mkdir -p build/run
"$bin/vitrina" cutout "$sample" -o build/run/ --overwrite
echo "There is no display, so no window was opened. The background of $sample was removed instead:"
echo "    $PWD/build/run/dress.png"
echo "On a machine with a display, make run opens the editor. The command line: $bin/vitrina --help"
