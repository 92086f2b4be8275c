"""How much haze lies over each part of a picture.

He, Sun and Tang, "Single image haze removal using dark channel prior", CVPR 2009: without haze something in every
neighbourhood is dark in one channel at least, so what is light there is haze (equations 5, 11 and 12). The map is made
small and carried to full size by a guided filter (He, Sun and Tang 2010, equations 5 and 6) whose coefficients are made
small too (He and Sun, "Fast guided filter", 2015).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from editor.model.frame import Frame, Pixels, to_depth
from editor.redactor.area_means import area_means

SIDE = 480  # pixels of the longer side that the map is made at
_PATCH, _GUIDE, _SMOOTH = 15, 40, 1e-3
_BRIGHTEST = 0.001
_DARKEST_SHARE = 1.0  # percent


@dataclass(frozen=True, slots=True, eq=False)
class Haze:
    """Attributes:
    air: the colour of the haze, 3 float32 in 0-1, encoded.
    slope, offset: h x w x 3 and h x w float32 at the small size: haze (0-1, the share of `air` in a pixel) is
        slope . rgb + offset.
    veil: haze that lies over everything alike: the least of the picture.
    """

    air: Pixels
    slope: Pixels
    offset: Pixels
    veil: float

    def plane(self) -> Pixels:
        """h x w x 4 float32: slope and offset together, to be carried at once."""
        return np.dstack([self.slope, self.offset])


def haze_of(frame: Frame) -> Haze:
    """The haze of an upright picture of any size; colours of transparent pixels count as they are."""
    rgb = to_depth(area_means(frame.rgb, SIDE), "float32")
    dark = _darkest(rgb)
    air = _air(rgb, dark)
    share = _darkest(np.clip(rgb / air, 0, 1))
    slope, offset = _guided(rgb, share)
    return Haze(air, slope, offset, float(np.percentile(share, _DARKEST_SHARE)))


def _darkest(rgb: Pixels) -> Pixels:
    """The dark channel: the least of all channels in a square around each pixel (equation 5)."""
    import cv2

    return np.asarray(cv2.erode(rgb.min(axis=2), np.ones((_PATCH, _PATCH), np.uint8), borderType=cv2.BORDER_REPLICATE))


def _air(rgb: Pixels, dark: Pixels) -> Pixels:
    """The mean colour where the dark channel is lightest (section 4.4)."""
    count = max(1, int(dark.size * _BRIGHTEST))
    places = np.argpartition(dark.ravel(), -count)[-count:]
    return np.asarray(np.maximum(rgb.reshape(-1, 3)[places].mean(axis=0), 0.05), np.float32)


def _guided(guide: Pixels, plane: Pixels) -> tuple[Pixels, Pixels]:
    """Slope (h x w x 3) and offset (h x w) of the guided filter of `plane` by colour (He et al. 2010, equation 14)."""

    def mean(values: Pixels) -> Pixels:
        import cv2

        box = 2 * _GUIDE + 1
        return np.asarray(cv2.blur(values, (box, box), borderType=cv2.BORDER_REFLECT))

    centre, level = mean(guide), mean(plane)
    together = mean(guide * plane[..., None]) - centre * level[..., None]
    spread = np.empty((*plane.shape, 3, 3), np.float32)
    for i in range(3):
        for j in range(i, 3):
            covariance = mean(guide[..., i] * guide[..., j]) - centre[..., i] * centre[..., j]
            spread[..., i, j] = spread[..., j, i] = covariance + (_SMOOTH if i == j else 0)
    slope = np.linalg.solve(spread, together[..., None])[..., 0]
    offset = level - (slope * centre).sum(axis=2)
    return mean(np.asarray(slope, np.float32)), mean(np.asarray(offset, np.float32))
