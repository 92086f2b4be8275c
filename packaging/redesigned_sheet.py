"""Makes docs/pictures/redesigned.jpg: ten photographs that are not in the bank, and each in other cloth.

Run: python packaging/redesigned_sheet.py FOLDER (the full-size garments of the data sets). The pictures are named
below; they were taken for their prints, open fronts and hangers, before anything was made of them.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PIL import Image

from editor.model.frame import Frame
from editor.model.garment import Garment
from editor.paths import models_folder
from editor.redactor.design.photographs import in_photograph, template_in
from editor.redactor.design.words.inflection import no_lemmas
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.design.words.reading import read_words
from editor.redactor.garments.understanding import understood_garment
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool

TARGET = Path(__file__).resolve().parents[1] / "docs" / "pictures" / "redesigned.jpg"
_WIDE, _HIGH, _COLUMNS = 250, 333, 5
_PICTURES = {
    "028f8beb": "burgundy silk", "0406b620": "leopard", "06c30aa1": "white with navy stripes",
    "07de80f6": "olive linen", "094a6288": "red tartan check", "0c42c400": "navy with small white dots",
    "26918340": "teal cotton", "7a80fe51": "white with red flowers",
    "d3798a33": "grey with wide black stripes", "f0b546b4": "camouflage",
}  # fmt: skip


def main() -> None:
    pool = NetworkPool(Catalog(models_folder(), models_folder()))
    rows = []
    for name in _PICTURES:
        path = next(Path(sys.argv[1]).glob(f"{name}*.jpg"))
        with Image.open(path) as picture:
            frame = Frame(np.asarray(picture.convert("RGB")))
        rows.append((name, frame, understood_garment(pool, frame)))
    sheet(rows)


def sheet(rows: list[tuple[str, Frame, Garment]]) -> None:
    lexicon = Lexicon.read(lemmas=no_lemmas)
    whole = Image.new("RGB", (_COLUMNS * _WIDE, -(-len(rows) // _COLUMNS) * 3 * _HIGH), "#f0f0f0")
    for number, (name, frame, garment) in enumerate(rows):
        template = template_in(garment)
        seen = [frame]
        for words in ("mint", _PICTURES[name]):
            seen.append(in_photograph(read_words(words, lexicon).design, frame, garment, template, 1).frame)
        for place, one in enumerate(seen):
            picture = Image.fromarray(one.rgb)
            picture.thumbnail((_WIDE - 4, _HIGH - 4), Image.Resampling.LANCZOS)
            left, top = number % _COLUMNS * _WIDE, (number // _COLUMNS * 3 + place) * _HIGH
            whole.paste(picture, (left + (_WIDE - picture.width) // 2, top + (_HIGH - picture.height) // 2))
    whole.save(TARGET, quality=82, optimize=True)


if __name__ == "__main__":
    main()
