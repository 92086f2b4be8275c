"""Makes docs/pictures/design.jpg: the first forty of the frozen phrases as pictures, none chosen.

Run: python packaging/design_sheet.py
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from editor.errors import InputError
from editor.model.design import Design
from editor.paths import resources_folder
from editor.redactor.design.bank import Bank
from editor.redactor.design.choices import settled
from editor.redactor.design.making import made
from editor.redactor.design.words.inflection import no_lemmas
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.design.words.reading import read_words

ROOT = Path(__file__).resolve().parents[1]
_COLUMNS, _WIDE, _HIGH, _WORDS = 8, 232, 236, 44
_DRAWN = 640  # pixels, then shown smaller


def main() -> None:
    phrases = json.loads((ROOT / "tests" / "data" / "design_phrases.json").read_text("utf-8"))[:40]
    lexicon, bank = Lexicon.read(lemmas=no_lemmas), Bank.read()
    rows = -(-len(phrases) // _COLUMNS)
    sheet = Image.new("RGB", (_COLUMNS * _WIDE, rows * (_HIGH + _WORDS)), "#f0f0f0")
    for number, phrase in enumerate(phrases):
        left, top = number % _COLUMNS * _WIDE, number // _COLUMNS * (_HIGH + _WORDS)
        picture = shown(phrase["text"], lexicon, bank)
        if picture is not None:
            picture.thumbnail((_WIDE - 16, _HIGH - 16), Image.Resampling.LANCZOS)
            sheet.paste(picture, (left + (_WIDE - picture.width) // 2, top + (_HIGH - picture.height) // 2), picture)
        written(sheet, phrase["text"], left + 8, top + _HIGH)
    sheet.save(ROOT / "docs" / "pictures" / "design.jpg", quality=82, optimize=True)


def shown(text: str, lexicon: Lexicon, bank: Bank) -> Image.Image | None:
    try:
        wanted: Design = read_words(text, lexicon).design
    except InputError:
        return None
    wanted = settled(wanted, 0)
    frame = made(wanted, bank.fitting(wanted)[0].template(_DRAWN)).frame
    picture = Image.fromarray(frame.rgb)
    picture.putalpha(Image.fromarray(frame.alpha))
    return picture


def written(sheet: Image.Image, text: str, left: int, top: int) -> None:
    """The phrase in at most three lines."""
    fonts = resources_folder() / "fonts"
    latin, chinese = (ImageFont.truetype(fonts / f"{name}-Regular.ttf", 12) for name in ("Inter", "VitrinaCJK"))
    brush = ImageDraw.Draw(sheet)
    right, down = left, top
    for word in re.findall(r"[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s?", text):
        font = chinese if word[0] >= "\u3000" else latin
        if right + font.getlength(word.rstrip()) > left + _WIDE - 16:
            right, down = left, down + 14
        brush.text((right, down), word, "#222222", font)
        right += font.getlength(word)


if __name__ == "__main__":
    main()
