"""A worn garment as if it came from elsewhere: its own light partly taken out, its shape somewhat wrong.

With this a picture of somebody in a garment becomes a task whose answer is known: to put that garment on again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
Rng = np.random.Generator

_GREY: Final = np.array([0.299, 0.587, 0.114], np.float32)
_WIDE: Final = 0.025  # of the height: shading is wider than that, pattern is not
_DARKEST: Final = 0.02
_CELLS: Final = (5, 4)  # rows and columns of the coarse grid that displacements are drawn on


@dataclass(frozen=True, slots=True)
class Spoil:
    """How wrong a garment is made, at most; lengths are shares of the picture's height.

    Attributes:
        bent: deviation of the smooth displacement.
        shifted: of the whole garment.
        turned: degrees.
        scaled: share by which it is larger or smaller, down and across apart.
        flat: share of its shading that is taken out: the least and the most.
        tinted: share by which its level and its colours are off.
    """

    bent: float = 0.02
    shifted: float = 0.015
    turned: float = 3.0
    scaled: float = 0.06
    flat: tuple[float, float] = (0.2, 1.0)
    tinted: float = 0.06


def flattened(rgb: Floats, mask: Mask, share: float) -> Floats:
    """`rgb`, H x W x 3 in 0-1, with a share of its wide shading within `mask` divided out; elsewhere as it was."""
    sigma = _WIDE * rgb.shape[0]
    inside = mask.astype(np.float32)
    grey = np.maximum(rgb @ _GREY, _DARKEST)
    wide = cv2.GaussianBlur(grey * inside, (0, 0), sigma) / np.maximum(cv2.GaussianBlur(inside, (0, 0), sigma), 1e-3)
    middle = np.float32(grey[mask].mean()) if mask.any() else np.float32(1)
    even = np.clip(rgb * ((middle / np.maximum(wide, _DARKEST)) ** np.float32(share))[..., None], 0, 1)
    return np.asarray(np.where(mask[..., None], even, rgb), np.float32)


def displaced(shape: tuple[int, int], spoil: Spoil, rng: Rng) -> tuple[Floats, Floats]:
    """Where each pixel of a spoiled picture of this height and width is taken from: columns and rows, H x W each."""
    height, width = shape
    coarse = rng.normal(0, rng.uniform(0.3, 1) * spoil.bent * height, (*_CELLS, 2)).astype(np.float32)
    bent = np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC))
    angle = np.deg2rad(rng.uniform(-spoil.turned, spoil.turned))
    scale = np.diag(1 + rng.uniform(-spoil.scaled, spoil.scaled, 2))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) @ scale
    columns, rows = np.meshgrid(np.arange(width) - width / 2, np.arange(height) - height / 2)
    x, y = np.tensordot(turn, np.stack([columns, rows]), 1) + np.array([width, height])[:, None, None] / 2
    shift = rng.uniform(-1, 1, 2) * spoil.shifted * height
    return (x + bent[..., 0] + shift[0]).astype(np.float32), (y + bent[..., 1] + shift[1]).astype(np.float32)


def spoiled_garment(rgb: Floats, mask: Mask, rng: Rng, spoil: Spoil | None = None) -> tuple[Floats, Floats]:
    """The garment under `mask`, spoiled, and how much of each pixel it is: H x W x 3 and H x W float32, 0-1.

    Beyond the garment its colours are drawn out, so that its edges hold nothing of what was behind them.

    Args:
        rgb: H x W x 3 float32, 0-1.
        spoil: how much; `Spoil`'s own where None.
    """
    spoil = spoil or Spoil()
    even = flattened(rgb, mask, rng.uniform(*spoil.flat))
    cloth = _drawn_out(even, cv2.erode(mask.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0)
    columns, rows = displaced(mask.shape, spoil, rng)
    moved = cv2.remap(cloth, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    alpha = cv2.remap(mask.astype(np.float32), columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    tint = 1 + rng.uniform(-1, 1) * spoil.tinted + rng.uniform(-1, 1, 3) * spoil.tinted / 2
    return np.clip(moved * tint.astype(np.float32), 0, 1), np.asarray(alpha, np.float32)


def _drawn_out(rgb: Floats, mask: Mask) -> Floats:
    """`rgb` within `mask`; beyond it, the colour of its nearest pixel."""
    if not mask.any():
        return rgb
    _, nearest = cv2.distanceTransformWithLabels(
        (~mask).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    rows, columns = np.nonzero(mask)
    number = nearest[rows, columns]
    place = np.zeros(int(nearest.max()) + 1, np.intp)
    place[number] = np.arange(len(number))
    at = place[nearest]
    return np.asarray(rgb[rows[at], columns[at]], np.float32)
