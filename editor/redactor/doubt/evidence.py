"""What speaks against a mask, place by place: cheap to find, and the same for every network."""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import DEPTHS
from editor.redactor.matting.doubts import colour_evidence
from editor.redactor.matting.fields import Floats, sized

GRID: Final = 110_000  # places a picture is looked at in, whatever its size
_SIDES: Final = (8, 4096)  # places along a side: of a strip too, which OpenCV warps below 32,768 pixels only
_NEAR: Final = (1.5, 5.0, 15.0)  # places
_EDGE: Final = 0.08  # step of intensity, 0-1, at which an edge is as plain as it need be
_CERTAIN: Final = 4.0  # log odds of a colour that are not exceeded

PLACES: Final = (
    "soft", "soft before", "soft near", "soft around", "border", "border near", "border around",
    "faint edge", "colour of object", "colour of background", "is object", "share soft", "share of object",
)  # fmt: skip
MIRRORED: Final = ("differs mirrored", "differs mirrored near", "share that differs mirrored")


def grid_size(size: tuple[int, int]) -> tuple[int, int]:
    """Width and height of the grid for a picture of this width and height."""
    scale = math.sqrt(GRID / (size[0] * size[1]))
    width, height = (min(max(_SIDES[0], round(side * scale)), _SIDES[1]) for side in size)
    return width, height


def evidence(raw: Floats, mask: Floats, rgb: NDArray[Any], mirrored: Floats | None = None) -> Floats:
    """What `PLACES`, and with a mirrored pass `MIRRORED`, name, for each place of the grid.

    Args:
        raw: h x w float32, 0-1, as the network gave it.
        mask: h x w float32, the same with its wide doubts settled.
        rgb: H x W x 3, any depth of `Frame`, of the same view.
        mirrored: h x w float32: what the network said of the mirror image, turned back.

    Returns:
        F x h x w float32, most of them in 0-1.
    """
    width, height = grid_size((rgb.shape[1], rgb.shape[0]))
    before, now = sized(raw, width, height), sized(mask, width, height)
    colours = sized(rgb, width, height).astype(np.float32) * np.float32(1 / DEPTHS[rgb.dtype.name])
    soft, soft_before = 4 * now * (1 - now), 4 * before * (1 - before)
    away = _distance(now)
    border = [np.exp(-away / np.float32(reach)) for reach in _NEAR]
    odds = np.clip(colour_evidence(colours, now) / np.float32(_CERTAIN), -1, 1)
    inside = np.asarray(now > 0.5, np.float32)
    planes = [
        soft, soft_before, _blurred(soft_before, 3), _blurred(soft_before, 12), *border,
        border[1] * _faint(colours), (1 - inside) * np.maximum(odds, 0), inside * np.maximum(-odds, 0), inside,
        _level(soft_before, now), np.full_like(now, now.mean()),
    ]  # fmt: skip
    if mirrored is not None:
        differs = np.abs(before - sized(mirrored, width, height))
        planes += [differs, _blurred(differs, 4), _level(differs, now)]
    return np.stack(planes).astype(np.float32)


def _level(plane: Floats, mask: Floats) -> Floats:
    """How much of it there is beside the object's size, logarithmic, some 0 to 1, the same everywhere."""
    share = float(plane.mean()) / max(float(np.minimum(mask, 1 - mask).mean() + mask.mean()), 1e-3)
    return np.full_like(mask, np.log(max(share, 1e-4)) / np.log(1e4) + 1)


def _distance(mask: Floats) -> Floats:
    """How far each place is from the outline, in places; the diagonal where there is none."""
    import cv2

    inside = np.asarray(mask > 0.5, np.uint8)
    if inside.all() or not inside.any():
        return np.full_like(mask, math.hypot(*mask.shape))
    within, without = (cv2.distanceTransform(part, cv2.DIST_L2, 5) for part in (inside, 1 - inside))
    return np.asarray(np.maximum(within, without) - np.float32(0.5), np.float32)


def _faint(colours: Floats) -> Floats:
    """1 where no edge of the picture is near, 0 at plain ones."""
    import cv2

    smooth = cv2.GaussianBlur(colours, (0, 0), 1.0)
    across, down = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=1 / 8)
    strength = np.sqrt((across * across + down * down).max(axis=2))
    plain = np.minimum(cv2.dilate(strength, np.ones((5, 5), np.uint8)) / np.float32(_EDGE), 1)
    return np.asarray(1 - plain, np.float32)


def _blurred(plane: Floats, sigma: float) -> Floats:
    import cv2

    return np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma), np.float32)
