#!/usr/bin/env bash
# Installs the wheel $1 into a fresh environment outside the checkout and does the main job with it.
set -euo pipefail
wheel=$(realpath "$1")
root=$(realpath "$(dirname "$0")/..")
python=$root/.venv/bin/python
limit=$((120 * 1024 * 1024))

size=$(stat -c %s "$wheel")
echo "$(basename "$wheel"): $((size / 1024 / 1024)) MB"
((size < limit)) || { echo "The wheel must stay under 120 MB: put the networks into a second one." >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$root/resources/samples/dress.jpg" "$work/sample.jpg"
"$python" -m venv "$work/venv"
"$work/venv/bin/python" -m pip --disable-pip-version-check --quiet install "$wheel" -c "$root/constraints.txt"

cd "$work"
export VITRINA_HOME=$work/home
./venv/bin/vitrina --version
./venv/bin/vitrina models verify
./venv/bin/vitrina cutout sample.jpg -o out/
./venv/bin/python - <<'PYTHON'
from PIL import Image

sample, result = Image.open("sample.jpg"), Image.open("out/sample.png")
assert result.mode == "RGBA", result.mode
assert result.size in (sample.size, sample.size[::-1]), (result.size, sample.size)
lowest, highest = result.getchannel("A").getextrema()
assert (lowest, highest) == (0, 255), f"alpha from {lowest} to {highest}: nothing was cut out"
print("cut-out:", result.size, result.mode)
PYTHON
echo "The wheel does the main job."
