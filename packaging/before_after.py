"""Lays pictures and their results side by side: `python packaging/before_after.py OUT.jpg AFTER_FOLDER BEFORE...`.

The results have the names of the pictures. For docs/retouch.md: `vitrina retouch BEFORE... -o AFTER_FOLDER/` first.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

CELL = 190, 150  # px of one picture at most
GAP, CAPTION = 10, 16
COLUMNS = 4  # pairs
PAPER, INK = (48, 48, 48), (220, 220, 220)
QUALITY = 84


def sheet(before: list[Path], after: Path) -> Image.Image:
    """Numbered pairs in rows."""
    width = 2 * CELL[0] + GAP
    height = CELL[1] + CAPTION + GAP
    rows = -(-len(before) // COLUMNS)
    whole = Image.new("RGB", (COLUMNS * (width + GAP) + GAP, rows * height + GAP), PAPER)
    draw, font = ImageDraw.Draw(whole), ImageFont.load_default(12)
    for index, path in enumerate(before):
        left, top = GAP + index % COLUMNS * (width + GAP), GAP + index // COLUMNS * height
        draw.text((left, top), f"{index + 1}  {path.stem.removesuffix('-lossless')}"[:40], INK, font)
        for place, one in enumerate((path, after / path.name)):
            with Image.open(one) as picture:
                small = picture.convert("RGB")
                small.thumbnail(CELL, Image.Resampling.LANCZOS)
            whole.paste(small, (left + place * CELL[0] + place * 2, top + CAPTION))
    return whole


def main() -> None:
    out, after, *before = map(Path, sys.argv[1:])
    sheet(before, after).save(out, quality=QUALITY, optimize=True)
    print(f"{out}: {out.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
