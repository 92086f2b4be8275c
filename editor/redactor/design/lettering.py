"""Words that are printed on a garment's front."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

import numpy as np

from editor.paths import resources_folder
from editor.redactor.design.coordinates import Coordinates
from editor.redactor.design.separation import Plane

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

_FINE: Final = 24  # pixels that a centimetre of a print is drawn with
_WIDEST: Final = 26.0  # centimetres
_HIGHEST: Final = 6.0
_MIDDLE: Final = (
    8.0  # centimetres from the cloth's middle: where the front is parted there, as on trousers, is no place
)
LONGEST: Final = 40  # letters


def lettered(text: str, places: Coordinates) -> Plane | None:
    """H x W float32, 0-1: where the letters of a text lie on the chest; None where a garment has no place for them."""
    import cv2

    column, row = (round(value) for value in places.centre)
    middle = float(places.across[row, column]), float(places.along[row, column])
    if abs(middle[0]) > _MIDDLE or not text.strip():
        return None
    mask = _mask(" ".join(text.split())[:LONGEST])
    shrink = min(1.0, places.cm / _FINE)
    if shrink < 1:
        mask = np.asarray(cv2.resize(mask, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA))
    fine = np.float32(_FINE * shrink)
    across = (places.across - np.float32(middle[0])) * fine + np.float32(mask.shape[1] / 2)
    along = (places.along - np.float32(middle[1])) * fine + np.float32(mask.shape[0] / 2)
    share = cv2.remap(mask, across, along, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
    return np.asarray(share * (1 - places.sleeves), np.float32)


def _mask(text: str) -> Plane:
    """The letters, as large as there is place for, with a margin."""
    from PIL import Image, ImageDraw, ImageFont

    def fonts(size: float) -> tuple[FreeTypeFont, FreeTypeFont]:
        folder = resources_folder() / "fonts"
        latin = ImageFont.truetype(folder / "Inter-SemiBold.ttf", size)
        return latin, ImageFont.truetype(folder / "VitrinaCJK-Bold.ttf", size)

    def runs(size: float) -> list[tuple[str, FreeTypeFont]]:
        latin, chinese = fonts(size)
        parts = groupby(text, lambda letter: letter >= "\u2e80")
        return [("".join(letters), chinese if far else latin) for far, letters in parts]

    usual = _HIGHEST * _FINE
    width = sum(font.getlength(part) for part, font in runs(usual))
    size = usual * min(1.0, _WIDEST * _FINE / max(width, 1.0))
    wide = round(sum(font.getlength(part) for part, font in runs(size)))
    picture = Image.new("L", (wide + 8, round(1.5 * size) + 8))
    brush, right = ImageDraw.Draw(picture), 4.0
    for part, font in runs(size):
        brush.text((right, 4 + 1.1 * size), part, 255, font, anchor="ls")
        right += font.getlength(part)
    return np.asarray(picture, np.float32) / np.float32(255)
