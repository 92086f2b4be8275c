"""A garment in somebody's own photograph, in other colors: its folds, its seams and the rest of the picture stay."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.design import Design
from editor.model.frame import Frame, to_depth
from editor.model.garment import Garment
from editor.redactor.conversion import in_profile
from editor.redactor.design.foreign import own
from editor.redactor.design.making import Painted, made
from editor.redactor.design.palette import palette
from editor.redactor.design.separation import Plane, Prints
from editor.redactor.design.shades import linear
from editor.redactor.design.template import Marks, Template, template_of
from editor.redactor.tryon.smoothing import carried

_DIMMEST: Final = 0.4
_RIM: Final = 3  # pixels beyond a matte in which there may be cloth
_LONGEST: Final = 1600  # pixels at which light and cloth are parted; larger photographs get that light enlarged


def template_in(garment: Garment) -> Template:
    """The template of a garment in a photograph, as large as `garment.frame`."""
    import cv2

    frame = in_profile(garment.frame, None)
    rgb, matte, kind = to_depth(frame.rgb, "uint8"), garment.matte, garment.category
    marks = Marks(
        kind.template, garment.landmarks, garment.neckline, garment.opening, kind.collar, kind.name == "hoodie"
    )  # fmt: skip
    scale = min(1.0, _LONGEST / max(frame.size))
    if scale < 1:
        size = round(frame.width * scale), round(frame.height * scale)
        rgb, matte = (cv2.resize(plane, size, interpolation=cv2.INTER_AREA) for plane in (rgb, matte))
        marks = marks.scaled(scale)
    rgb, matte = np.asarray(rgb), np.asarray(matte, np.float32)
    matte = own(matte, np.asarray(to_depth(rgb, "float32"), np.float32), marks, kind.opens)
    prints: Prints = "some" if len(palette(to_depth(rgb, "float32"), matte)) < 2 else "many"
    return template_of(rgb, matte, marks, kind.name, max(frame.size), prints)


def in_photograph(
    design: Design, photograph: Frame, garment: Garment, template: Template, seed: int = 0, logo: Frame | None = None
) -> Painted:
    """The photograph with its garment in the colors, the pattern and the fabric of a design.

    Args:
        photograph: what `garment` was understood in.
        template: `template_in(garment)`.
        logo: a picture that is printed on it.

    Returns:
        uint8, sRGB, as large as the photograph, opaque where it was.
    """
    whole = in_profile(photograph, None)
    rgb = np.array(to_depth(whole.rgb, "float32"), np.float32)
    lit = replace(template, light=np.asarray(template.light * _exposure(rgb), np.float32))
    result = made(design, lit, seed, logo=logo, lined=True)
    left, top = garment.corner
    height, width = template.matte.shape
    window = rgb[top : top + height, left : left + width]
    matte = template.matte[: window.shape[0], : window.shape[1]]
    # What shows through the rim is the ground beside it, not the mixture with the old colour.
    known = np.asarray(_grown(matte > 0.04, _RIM) == 0, np.float32)
    ground = carried(window, known) if known.any() else window
    share = _with_rim(window, matte, ground)
    new = to_depth(result.frame.rgb, "float32")[: window.shape[0], : window.shape[1]]
    mixed = np.where(share[..., None] < 0.01, window, ground + share[..., None] * (new - ground))
    rgb[top : top + height, left : left + width] = mixed
    alpha = None if whole.alpha is None else to_depth(whole.alpha, "uint8")
    return Painted(Frame(to_depth(rgb, "uint8"), alpha), result.unseen)


def _with_rim(window: Plane, matte: Plane, ground: Plane) -> Plane:
    """The matte with what of its rim has the old cloth's colour: mattes end a little inside of where it does.

    The share of cloth in a mixture of two known colours (as in Chuang et al., 2001, with one colour a side).
    """
    core = np.asarray(_grown(matte < 0.96, 2) == 0, np.float32)
    if not core.any():
        return matte
    apart = carried(window, core) - ground
    length = (apart**2).sum(axis=2)
    share = np.clip(((window - ground) * apart).sum(axis=2) / np.maximum(length, 1e-4), 0, 1)
    # Where cloth and ground have nearly one colour, it tells nothing.
    believed = np.clip((np.sqrt(length) - 0.12) / 0.15, 0, 1) * _grown(matte > 0.04, _RIM)
    return np.asarray(np.maximum(matte, believed * share), np.float32)


def _grown(mask: NDArray[np.bool_], by: int) -> NDArray[np.uint8]:
    import cv2

    side = 2 * by + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    return np.asarray(cv2.dilate(np.asarray(mask, np.uint8), disc))


def _exposure(rgb: Plane) -> float:
    """How much light there is in a picture, 1 being as much as shows white cloth white: by its brightest places."""
    brightest = float(np.percentile(linear(rgb[::4, ::4]).max(axis=2), 97))
    return float(max(_DIMMEST, min(1.0, brightest)) ** 0.5)
