"""Dresses one person in many garments and lays the results in rows: for docs/try-on.md.

    python packaging/tryon_sheet.py OUT.jpg PERSON GARMENT...

What the program refuses is shown by its photograph and said on standard output.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

CELL = 230, 346  # px of one result at most
GARMENT = 70
GAP, CAPTION = 10, 16
COLUMNS = 5
PAPER, INK = (48, 48, 48), (220, 220, 220)
QUALITY = 82


def dressed(person: Path, garment: Path, folder: Path) -> Path | None:
    """The result as the command writes it; None where the garment was refused."""
    out = folder / f"{garment.stem}.png"
    command = [sys.executable, "-m", "editor", "tryon", person, garment, "-o", out]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    print(garment.stem[:8], (done.stdout + done.stderr).strip() or "no doubts", flush=True)
    return out if done.returncode == 0 else None


def _small(path: Path, size: tuple[int, int]) -> Image.Image:
    with Image.open(path) as picture:
        small = picture.convert("RGB")
    small.thumbnail(size, Image.Resampling.LANCZOS)
    return small


def sheet(person: Path, garments: list[Path], folder: Path) -> Image.Image:
    """Numbered results in rows, each with its garment in a corner."""
    rows = -(-len(garments) // COLUMNS)
    width, height = CELL[0] + GAP, CELL[1] + CAPTION + GAP
    whole = Image.new("RGB", (COLUMNS * width + GAP, rows * height + GAP), PAPER)
    draw, font = ImageDraw.Draw(whole), ImageFont.load_default(12)
    for index, garment in enumerate(garments):
        left, top = GAP + index % COLUMNS * width, GAP + index // COLUMNS * height
        result = dressed(person, garment, folder)
        draw.text((left, top), f"{index + 1}{'' if result else '  refused'}", INK, font)
        whole.paste(_small(result or garment, CELL), (left, top + CAPTION))
        if result:
            small = _small(garment, (GARMENT, GARMENT))
            whole.paste(small, (left, top + CAPTION + CELL[1] - small.height))
    return whole


def main() -> None:
    out, person, *garments = map(Path, sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        sheet(person, garments, Path(folder)).save(out, quality=QUALITY, optimize=True)
    print(f"{out}: {out.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
