"""A garment's photograph made ready to be sampled: of the size in which it will be seen, its colours drawn out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import to_depth
from editor.model.garment import Garment
from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.raster import Seen
from editor.redactor.tryon.smoothing import carried

Plane = NDArray[np.float32]

_SURE: Final = 0.9  # of the matte, from which on a colour is the garment's alone
_SHRUNK: Final = 0.87  # sizes from which on a picture is sampled as it is


@dataclass(frozen=True, slots=True, eq=False)
class Cloth:
    """What is sampled.

    Attributes:
        layers: H x W x 4 float32, 0-1: red, green and blue, as encoded, beyond the garment those next to its edge; and
            the matte.
        lining: H x W float32, 0-1: where the inside of the back is seen; None where it is not.
        scale: its pixels for one of the photograph.
    """

    layers: Plane
    lining: Plane | None
    scale: Points

    @staticmethod
    def of(garment: Garment, step: float) -> Cloth:
        """Of a garment of which `step` pixels come to lie on one, so that its stripes make no others."""
        import cv2

        height, width = garment.matte.shape
        shrink = 1 / step if 1 / step < _SHRUNK else 1.0
        size = max(1, round(width * shrink)), max(1, round(height * shrink))
        rgb, matte = garment.frame.rgb, garment.matte
        lining = _lining(garment)
        if size != (width, height):
            rgb, matte = (cv2.resize(plane, size, interpolation=cv2.INTER_AREA) for plane in (rgb, matte))
            lining = None if lining is None else cv2.resize(lining, size, interpolation=cv2.INTER_AREA)
        rgb = carried(to_depth(np.asarray(rgb), "float32"), (matte > _SURE).astype(np.float32))
        layers = np.concatenate([rgb, np.clip(matte, 0, 1)[..., None]], axis=2).astype(np.float32)
        return Cloth(layers, lining, np.array([size[0] / width, size[1] / height]))

    def sampled(self, seen: Seen) -> Plane:
        """What is seen of it: h x w x 5, the lining last; nothing beyond the photograph."""
        import cv2

        found = cv2.remap(self.layers, seen.x, seen.y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        height, width = self.layers.shape[:2]
        outside = (seen.x < -0.5) | (seen.y < -0.5) | (seen.x > width - 0.5) | (seen.y > height - 0.5)
        found[outside, 3] = 0
        lining = np.zeros(found.shape[:2], np.float32)
        if self.lining is not None:
            lining = cv2.remap(self.lining, seen.x, seen.y, cv2.INTER_LINEAR)
        return np.asarray(np.clip(np.concatenate([found, lining[..., None]], axis=2), 0, 1))


def _lining(garment: Garment) -> Plane | None:
    """What of the photograph lies above the rim of the front."""
    import cv2

    rim = garment.neckline
    if len(rim) < 2:
        return None
    axis = rim.mean(axis=0) - np.array(
        [(garment.landmarks[f"hem {side}"]) for side in ("left", "right")], np.float64
    ).mean(axis=0)
    up = axis / max(float(np.linalg.norm(axis)), 1e-9) * max(garment.matte.shape)
    corners = np.concatenate([rim, (rim[[-1, 0]] + up)])
    plane = np.zeros(garment.matte.shape, np.uint8)
    cv2.fillPoly(plane, [np.rint((corners - 0.5) * 16).astype(np.int32)], 255, lineType=cv2.LINE_AA, shift=4)
    return np.asarray(plane.astype(np.float32) / 255 * (garment.matte > 0.05))
