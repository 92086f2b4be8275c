r"""Make resources/icons and resources/fonts again from their published packages.

    npm pack lucide-static@1.62.0 inter-ui@4.1.1                # and: apt install fonts-noto-cjk
    pip install fonttools brotli                                # in a throw-away environment
    python packaging/look_assets.py --icons lucide-static-1.62.0.tgz --inter inter-ui-4.1.1.tgz \
        --cjk /usr/share/fonts/opentype/noto

The icons named in resources/icons/used.txt are copied untouched. The fonts are cut to what the window can show: Inter
to Latin, Greek, Cyrillic and signs; Noto Sans CJK SC to the first level of GB 2312 (3,755 characters in daily use) and
every character of the Chinese translation and guide. The cut Chinese font gets a name of its own, so that it never
hides a complete one of the system, and TrueType outlines: FreeType darkens the stems of CFF in small sizes, so that
plain text looked bolder than its heading.
"""

from __future__ import annotations

import argparse
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICONS, FONTS, TRANSLATIONS, HELP = (ROOT / "resources" / name for name in ("icons", "fonts", "translations", "help"))
CJK_FAMILY = "Vitrina CJK"
CJK_WEIGHTS = ("Regular", "Bold")
CURVE_ERROR = 1.0  # thousandths of an em between a cubic curve and the quadratic ones in its place
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
    """Code points of the Chinese translation and guide that stand in the repository."""
    paths = (*TRANSLATIONS.glob("*zh*.ts"), *HELP.glob("*zh*.md"))
    texts = (path.read_text(encoding="utf-8") for path in paths)
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


def write_cjk(folder: Path) -> None:
    """Cut the simplified Chinese faces of Noto Sans CJK, turn them to TrueType and give them a name of their own."""
    from fontTools.ttLib import TTCollection

    codes = gb2312_level_one() | translated() | span(CJK_SIGNS)
    terms = (FONTS / "OFL-Inter.txt").read_text(encoding="utf-8").split("\n", 1)[1]
    for weight in CJK_WEIGHTS:
        faces = TTCollection(folder / f"NotoSansCJK-{weight}.ttc", lazy=True)
        font = next(face for face in faces if face["name"].getDebugName(1) == "Noto Sans CJK SC")
        cut(font, codes)
        to_truetype(font)
        rename(font, CJK_FAMILY, weight)
        font.save(FONTS / f"{CJK_FAMILY.replace(' ', '')}-{weight}.ttf")
        (FONTS / "OFL-VitrinaCJK.txt").write_text(font["name"].getDebugName(0) + "\n" + terms, encoding="utf-8")


def rename(font: object, family: str, weight: str) -> None:
    """Give a font another family name."""
    file_name = f"{family.replace(' ', '')}-{weight}"
    words = {1: family, 3: file_name, 4: f"{family} {weight}", 6: file_name, 16: family}  # by entry of the table `name`
    for record in font["name"].names:
        if record.nameID in words:
            record.string = words[record.nameID]


def to_truetype(font: object) -> None:
    """Draw the cubic outlines of a CFF font again with quadratic curves, in place."""
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import newTable

    drawn, outlines = {}, font.getGlyphSet()
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        outlines[name].draw(Cu2QuPen(pen, CURVE_ERROR, reverse_direction=True))
        drawn[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = font.getGlyphOrder(), drawn
    for table in ("CFF ", "VORG"):
        del font[table]
    font.sfntVersion = "\0\1\0\0"
    font["post"].formatType = 3.0  # no names of glyphs
    font["maxp"].tableVersion = 0x00010000
    unused = ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements", "SizeOfInstructions")
    font["maxp"].maxZones = 1
    for counter in (*unused, "ComponentElements"):
        setattr(font["maxp"], f"max{counter}", 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--icons", type=Path, help="the npm package `lucide-static`")
    parser.add_argument("--inter", type=Path, help="the npm package `inter-ui`")
    parser.add_argument("--cjk", type=Path, help="the folder with NotoSansCJK-Regular.ttc and NotoSansCJK-Bold.ttc")
    given = parser.parse_args()
    FONTS.mkdir(parents=True, exist_ok=True)
    for path, write in ((given.icons, write_icons), (given.inter, write_inter), (given.cjk, write_cjk)):
        if path:
            write(path)


if __name__ == "__main__":
    main()
