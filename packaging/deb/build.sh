#!/usr/bin/env bash
# Builds dist/vitrina_<version>_<architecture>.deb from the wheel in dist: the program and its Python libraries under
# /opt/vitrina, a launcher, the menu entry with its icon, and the type of .vitrina files.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=packaging/deb
python=${DEB_PYTHON:-/usr/bin/python3}
wheel=$(ls dist/vitrina-*.whl)
version=$(basename "$wheel" | cut -d- -f2)
architecture=$(dpkg --print-architecture)
# Compiled libraries fit one minor version of Python: the one of this system.
minor=$("$python" -c 'import sys; print(sys.version_info.minor)')

root=build/deb/root
rm -rf build/deb && mkdir -p $root/DEBIAN $root/opt/vitrina/lib

echo "Installing into $root"
packaging/make_venv.sh build/deb/venv "$python"
build/deb/venv/bin/python -m pip --disable-pip-version-check --quiet install "$wheel" -c constraints.txt \
    --target $root/opt/vitrina/lib --no-compile

# What the editor never uses: Qt's tools and its second toolkit (QML), type stubs, tests of the libraries. Some of it
# (Lottie, WaylandCompositor, the virtual keyboard) is under the GPL alone, so the package must not carry it.
qt=$root/opt/vitrina/lib/PySide6
rm -rf "$root/opt/vitrina/lib/bin" "$qt"/{assistant,designer,linguist,lrelease,lupdate,qml*,svgtoqml,balsam*,scripts,glue,typesystems,include,doc} \
    "$qt"/Qt/{qml,libexec,metatypes,modules} "$qt"/Qt/plugins/{designer,qmltooling,qmllint,sqldrivers} \
    "$qt"/Qt/plugins/{vectorimageformats,wayland-graphics-integration-server,platforminputcontexts/libqtvirtualkeyboard*} \
    "$qt"/Qt/lib/libQt6{Qml,Quick,Labs,Lottie,Designer,Help,WaylandCompositor,UiTools,Test}* \
    "$qt"/Qt{Qml,Quick,Labs,Designer,Help,UiTools,Test}*.so
find $root/opt/vitrina/lib -name '*.pyi' -delete
find $root/opt/vitrina/lib -type d -name tests -prune -exec rm -rf {} +
"$python" -m compileall -q -j 0 -s $root $root/opt/vitrina/lib >/dev/null || true

install -D -m 755 $here/vitrina $root/usr/bin/vitrina
sed -i "1s|.*|#!/usr/bin/python3.$minor -I|" $root/usr/bin/vitrina
install -D -m 644 $here/vitrina.desktop $root/usr/share/applications/vitrina.desktop
install -D -m 644 $here/vitrina.xml $root/usr/share/mime/packages/vitrina.xml
install -D -m 644 resources/vitrina.svg $root/usr/share/icons/hicolor/scalable/apps/vitrina.svg
install -D -m 644 LICENSE $root/usr/share/doc/vitrina/copyright
cat THIRD_PARTY.md >>$root/usr/share/doc/vitrina/copyright
gzip -9nc CHANGELOG.md >$root/usr/share/doc/vitrina/changelog.gz

qt_libraries=$(sed -n '/^packages=(/,/^)/{//!p}' packaging/install_qt_libraries.sh | xargs | sed 's/ /, /g')
sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@size@/$(du -sk $root | cut -f1)/" \
    -e "s/@depends@/python3.$minor, $qt_libraries/" $here/control.in >$root/DEBIAN/control
(cd $root && find opt usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
chmod -R u=rwX,go=rX $root

# zstd: a tenth of the time of xz, and every Debian with a new enough Python reads it.
dpkg-deb --root-owner-group -Zzstd -z12 --build $root "dist/vitrina_${version}_${architecture}.deb"
