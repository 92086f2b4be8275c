r"""Make resources/icons and resources/fonts again from their published packages.

    npm pack lucide-static@1.62.0 inter-ui@4.1.1                # and: apt install fonts-noto-cjk
    pip install fonttools brotli                                # in a throw-away environment
    python packaging/look_assets.py --icons lucide-static-1.62.0.tgz --inter inter-ui-4.1.1.tgz \
        --cjk /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc

The icons named in resources/icons/used.txt are copied untouched. The fonts are cut to what the window can show: Inter
to Latin, Greek, Cyrillic and signs; Noto Sans CJK SC to the first level of GB 2312 (3,755 characters in daily use) and
every character of the Chinese translation. The cut Chinese font gets a name of its own, so that it never hides a
complete one of the system.
"""

from __future__ import annotations

import argparse
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICONS, FONTS, TRANSLATIONS = (ROOT / "resources" / name for name in ("icons", "fonts", "translations"))
CJK_FAMILY = "Vitrina CJK"
NAMES, POSTSCRIPT_NAME = (1, 3, 4, 6, 16), 6  # entries of the OpenType table `name`
WEIGHTS = ("Regular", "Medium", "SemiBold")
LATIN = (
    (0x20, 0x24F), (0x2B0, 0x36F), (0x370, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F),
    (0x20A0, 0x20BF), (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x25A0, 0x26FF),
    (0x2713, 0x2718),
)  # fmt: skip
CJK_SIGNS = ((0x2014, 0x2026), (0x3000, 0x301F), (0xFF01, 0xFF5E))
FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum", "case", "zero"]


def span(ranges: tuple[tuple[int, int], ...]) -> set[int]:
    """Every code point of `ranges`, ends included."""
    return {code for first, last in ranges for code in range(first, last + 1)}


def gb2312_level_one() -> set[int]:
    """The 3,755 hanzi of rows 16 to 55 of GB 2312-80."""
    cells = (bytes((row + 0xA0, cell + 0xA0)) for row in range(16, 56) for cell in range(1, 95))
    return {ord(text) for text in (pair.decode("gb2312", "ignore") for pair in cells) if text}


def translated() -> set[int]:
    """Code points of the Chinese translations that stand in the repository."""
    texts = (path.read_text(encoding="utf-8") for path in TRANSLATIONS.glob("*zh*.ts"))
    return {ord(char) for text in texts for char in text if ord(char) > 0x2E7F}


def cut(font: object, codes: set[int]) -> None:
    """Keep only `codes` and the features the window uses, in place."""
    from fontTools import subset

    options = subset.Options(layout_features=FEATURES, name_IDs=["*"], notdef_outline=True, hinting=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def write_icons(package: Path) -> None:
    """Copy every icon named in `resources/icons/used.txt`, and the licence."""
    wanted = (ICONS / "used.txt").read_text(encoding="utf-8").split()
    with tarfile.open(package) as archive:
        (ICONS / "LICENSE-lucide.txt").write_bytes(archive.extractfile("package/LICENSE").read())
        for name in wanted:
            (ICONS / f"{name}.svg").write_bytes(archive.extractfile(f"package/icons/{name}.svg").read())


def write_inter(package: Path) -> None:
    """Cut three weights of Inter and store them as plain TrueType, which Qt reads on every system."""
    from fontTools.ttLib import TTFont

    with tarfile.open(package) as archive:
        for weight in WEIGHTS:
            font = TTFont(archive.extractfile(f"package/web/Inter-{weight}.woff2"))
            cut(font, span(LATIN))
            font.flavor = None
            font.save(FONTS / f"Inter-{weight}.ttf")
        (FONTS / "OFL-Inter.txt").write_bytes(archive.extractfile("package/LICENSE.txt").read())


def write_cjk(collection: Path) -> None:
    """Cut the simplified Chinese face of Noto Sans CJK and give it a name of its own."""
    from fontTools.ttLib import TTCollection

    faces = TTCollection(collection, lazy=True)
    font = next(face for face in faces if face["name"].getDebugName(1) == "Noto Sans CJK SC")
    cut(font, gb2312_level_one() | translated() | span(CJK_SIGNS))
    file_name = CJK_FAMILY.replace(" ", "")
    for record in font["name"].names:
        if record.nameID in NAMES:
            record.string = file_name if record.nameID == POSTSCRIPT_NAME else CJK_FAMILY
    font["CFF "].cff.fontNames[0] = file_name
    font.save(FONTS / f"{file_name}-Regular.otf")
    terms = (FONTS / "OFL-Inter.txt").read_text(encoding="utf-8").split("\n", 1)[1]
    (FONTS / "OFL-VitrinaCJK.txt").write_text(font["name"].getDebugName(0) + "\n" + terms, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--icons", type=Path, help="the npm package `lucide-static`")
    parser.add_argument("--inter", type=Path, help="the npm package `inter-ui`")
    parser.add_argument("--cjk", type=Path, help="NotoSansCJK-Regular.ttc")
    given = parser.parse_args()
    FONTS.mkdir(parents=True, exist_ok=True)
    for path, write in ((given.icons, write_icons), (given.inter, write_inter), (given.cjk, write_cjk)):
        if path:
            write(path)


if __name__ == "__main__":
    main()
