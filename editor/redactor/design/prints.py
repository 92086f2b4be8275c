"""Words and pictures that are printed on a garment: where on the cloth they lie, and how large."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

import numpy as np

from editor.model.frame import Frame, to_depth
from editor.paths import resources_folder
from editor.redactor.conversion import in_profile
from editor.redactor.design.separation import Plane
from editor.redactor.design.shades import linear
from editor.redactor.design.template import Template

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

LONGEST: Final = 40  # letters
_FINE: Final = 24  # pixels that a centimetre of a print is drawn with
_MIDDLE: Final = (
    8.0  # centimetres from the cloth's middle: where the front is parted there, as on trousers, is no place
)
_NARROW: Final = 8.0  # centimetres that there are across a sleeve or a leg
_PLAIN: Final = 10.0  # of 255: a picture whose rim varies less has one plain ground
_GROUND: Final = (10.0, 30.0)  # of 255: from the ground's color to surely another


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """A place for a print.

    Attributes:
        across, along: centimetres of cloth: its middle.
        wide, high: centimetres that there are; of letters the height is that of a line.
        turned: whether it runs along the cloth, as along a sleeve.
        where: H x W, 0-1: what of the garment it may lie on.
    """

    across: float
    along: float
    wide: float
    high: float
    turned: bool
    where: Plane


def spot_of(template: Template, place: str) -> Spot | None:
    """Where a print goes that is wanted at one of `PLACES`, or anywhere; None where the garment has no such place."""
    places, marks = template.places, template.marks
    trunk = np.asarray(1 - places.sleeves, np.float32)
    if place == "sleeve":
        # The wearer's left one, which is on the right in the picture.
        where = np.asarray(places.sleeves * (places.across < 0), np.float32)
        return _along(template, where, 12.0, 3.0) if marks.shape == "upper" else None
    if place == "leg":
        where = np.asarray((places.across < 0) & (template.matte > 0.5), np.float32)
        return _along(template, where, 30.0, 4.5) if marks.shape == "legs" else None
    column, row = (round(value) for value in places.centre)
    across, along = float(places.across[row, column]), float(places.along[row, column])
    if abs(across) > _MIDDLE:
        return None
    wide, high = (26.0, 6.0) if marks.shape else (9.0, 3.5)
    if place == "pocket":
        return Spot(across + 11, along - 4, 9.0, 2.5, False, trunk) if marks.shape == "upper" else None
    if place == "hem":
        inside = (template.matte > 0.5) & (trunk > 0.5)
        low = float(np.percentile(places.along[inside], 98)) if inside.any() else along
        return Spot(across + 9, low - 7, 13.0, 3.0, False, trunk) if marks.shape in ("upper", "skirt") else None
    return Spot(across, along, wide, high, False, trunk)


def lettered(text: str, template: Template, place: str = "") -> Plane | None:
    """H x W float32, 0-1: where the letters of a text lie; None where a garment has no place for them."""
    spot = spot_of(template, place)
    if spot is None or not text.strip():
        return None
    mask = _mask(" ".join(text.split())[:LONGEST], spot.wide, spot.high)
    return _printed(mask, template, spot)


def stamped(logo: Frame, template: Template, place: str = "") -> tuple[Plane, Plane] | None:
    """A picture on a garment: H x W float32, 0-1, where it lies, and H x W x 3, linear light; None: it has no place.

    What is transparent of it stays cloth, and so does a plain ground.
    """
    import cv2

    spot = spot_of(template, place)
    if spot is None:
        return None
    # A picture stands upright where letters run along, and is higher than a line of them.
    spot = replace(spot, turned=False, high=2.2 * spot.high, wide=min(spot.wide, _NARROW) if spot.turned else spot.wide)
    rgb, alpha = _freed(logo)
    scale = min(spot.wide * _FINE / rgb.shape[1], spot.high * _FINE / rgb.shape[0])
    size = max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale))
    picture = np.dstack([linear(rgb) * alpha[..., None], alpha])
    picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    seen = _printed(np.pad(picture, ((2, 2), (2, 2), (0, 0))), template, spot)
    share = seen[..., 3]
    return share, np.asarray(seen[..., :3] / np.maximum(share, 1e-4)[..., None], np.float32)


def _along(template: Template, where: Plane, wide: float, high: float) -> Spot | None:
    """A place in the middle of a sleeve or a leg, which runs along it."""
    inside = where * template.matte > 0.5
    if not inside.any():
        return None
    across, along = template.places.across[inside], template.places.along[inside]
    length = float(np.percentile(along, 98))
    return Spot(float(np.median(across)), 0.5 * length, min(wide, 0.7 * length), high, True, where)


def _printed(picture: Plane, template: Template, spot: Spot) -> Plane:
    """A print, `_FINE` pixels a centimetre, where its spot is in the picture."""
    import cv2

    places = template.places
    shrink = min(1.0, places.cm / _FINE)
    if shrink < 1:
        picture = np.asarray(cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA))
    fine = np.float32(_FINE * shrink)
    across, along = places.across - np.float32(spot.across), places.along - np.float32(spot.along)
    right, down = (along, -across) if spot.turned else (across, along)
    right = right * fine + np.float32(picture.shape[1] / 2)
    down = down * fine + np.float32(picture.shape[0] / 2)
    seen = cv2.remap(picture, right, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
    return np.asarray(seen * (spot.where if seen.ndim == 2 else spot.where[..., None]), np.float32)


def _freed(logo: Frame) -> tuple[Plane, Plane]:
    """Color (encoded sRGB) and share of a picture without what is transparent around it, or one plain ground."""
    frame = in_profile(logo, None)
    rgb = np.asarray(to_depth(frame.rgb, "float32"), np.float32)
    alpha = np.ones(rgb.shape[:2], np.float32)
    if frame.alpha is not None:
        alpha = np.asarray(to_depth(frame.alpha, "float32"), np.float32)
    if alpha.min() > 0.98:
        rim = np.concatenate([rgb[0], rgb[-1], rgb[:, 0], rgb[:, -1]]) * 255
        ground = np.median(rim, axis=0)
        if float(np.percentile(np.abs(rim - ground).max(axis=1), 90)) < _PLAIN:
            off = np.linalg.norm(rgb * 255 - ground, axis=2)
            alpha = np.asarray(np.clip((off - _GROUND[0]) / (_GROUND[1] - _GROUND[0]), 0, 1), np.float32)
    rows, columns = np.nonzero(alpha > 0.5)
    if not len(rows):
        return rgb, alpha
    part = slice(rows.min(), rows.max() + 1), slice(columns.min(), columns.max() + 1)
    return np.ascontiguousarray(rgb[part]), np.ascontiguousarray(alpha[part])


def _mask(text: str, wide: float, high: float) -> Plane:
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

    usual = high * _FINE
    width = sum(font.getlength(part) for part, font in runs(usual))
    size = usual * min(1.0, wide * _FINE / max(width, 1.0))
    room = round(sum(font.getlength(part) for part, font in runs(size)))
    picture = Image.new("L", (room + 8, round(1.5 * size) + 8))
    brush, right = ImageDraw.Draw(picture), 4.0
    for part, font in runs(size):
        brush.text((right, 4 + 1.1 * size), part, 255, font, anchor="ls")
        right += font.getlength(part)
    return np.asarray(picture, np.float32) / np.float32(255)
