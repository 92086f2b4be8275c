#!/usr/bin/env bash
# Installs dist/*.deb on this system, does the main job with it, and removes it again. Needs root.
set -euo pipefail
cd "$(dirname "$0")/../.."
deb=$(realpath dist/vitrina_*.deb)
sample=$(realpath resources/samples/dress.jpg)
[[ $EUID -eq 0 ]] || { echo "not run: only root may install packages" >&2; exit 1; }
work=$(mktemp -d)
finish() {
    dpkg --purge vitrina >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap finish EXIT

export DEBIAN_FRONTEND=noninteractive VITRINA_HOME=$work/home
apt-get install -y -qq --no-install-recommends "$deb" desktop-file-utils shared-mime-info xvfb xauth x11-utils >/dev/null
cd "$work"

echo "== command line"
vitrina --version
vitrina cutout "$sample" -o out/
[[ $(head -c 4 out/dress.png | tail -c 3) == PNG ]]

echo "== desktop file, icon, type of projects"
desktop-file-validate /usr/share/applications/vitrina.desktop
grep -q "^image/png=.*vitrina.desktop" /usr/share/applications/mimeinfo.cache
grep -q "application/x-vitrina:\*.vitrina" /usr/share/mime/globs
/usr/bin/python3 -c 'import xml.dom.minidom as m; m.parse("/usr/share/icons/hicolor/scalable/apps/vitrina.svg")'

echo "== window"
xvfb-run -a -s "-screen 0 1440x900x24" bash -c '
    vitrina "$1" & window=$!
    for _ in $(seq 100); do
        if xwininfo -root -tree | grep -q "Vitrina"; then kill $window; wait $window || true; exit 0; fi
        kill -0 $window || exit 1
        sleep 0.2
    done
    kill $window; exit 1
' window "$sample"

dpkg --purge vitrina >/dev/null
[[ ! -e /opt/vitrina && ! -e /usr/bin/vitrina ]]
echo "The package installs, works and goes without a trace."
