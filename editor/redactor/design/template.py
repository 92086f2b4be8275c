"""A garment's photograph made ready to be given other colors: its light, and where on the cloth each pixel lies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import to_depth
from editor.redactor.design.coordinates import Coordinates, Point, bent, coordinates
from editor.redactor.design.separation import Plane, Prints, separated

_OUTLINE: Final = 1.1  # pixels: frays of a small photograph's matte, which would grow with it, are smoothed
_INSIDE: Final = 0.56


Line = NDArray[np.float64]


def _no_line() -> Line:
    return np.zeros((0, 2))


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """What is known of where a garment's parts lie.

    Attributes:
        shape: upper, legs, skirt, or "" where there are no landmarks.
        landmarks: name -> x and y in pixels.
        neckline, opening: N x 2, as of `Garment`; 0 x 2 where not known.
        collar: whether it has one that is turned down or stands.
        hood: whether it has one.
    """

    shape: str = ""
    landmarks: Mapping[str, Point] = field(default_factory=dict)
    neckline: Line = field(default_factory=_no_line)
    opening: Line = field(default_factory=_no_line)
    collar: bool = False
    hood: bool = False

    def scaled(self, scale: float) -> Marks:
        placed = {name: (x * scale, y * scale) for name, (x, y) in self.landmarks.items()}
        return replace(self, landmarks=placed, neckline=self.neckline * scale, opening=self.opening * scale)


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """Attributes:
    matte: H x W float32, 0-1.
    light: H x W float32, 1 being usual.
    places: where on the cloth each pixel lies.
    printed: 0-1, as of `Separated`.
    marks: in pixels of the template.
    """

    matte: Plane
    light: Plane
    places: Coordinates
    printed: float
    marks: Marks = Marks()


def template_of(
    rgb: NDArray[np.uint8],
    matte: Plane,
    marks: Marks,
    category: str,
    longest: int = 0,
    prints: Prints = "many",
) -> Template:
    """A template of a garment's photograph.

    Args:
        rgb: H x W x 3 uint8, sRGB.
        matte: H x W float32, 0-1.
        marks: in pixels of `rgb`.
        category: name of the garment's class.
        prints: as of `separated`.
        longest: pixels on the longer side that the template is to have; 0: those of the photograph.
    """
    import cv2

    found = separated(np.asarray(to_depth(rgb, "float32"), np.float32), matte, prints)
    scale = longest / max(matte.shape) if longest else 1.0
    if scale == 1.0:
        places = coordinates(matte, marks.shape, marks.landmarks, category)
        return Template(matte, found.light, bent(places, found.light), found.printed, marks)
    size = max(1, round(matte.shape[1] * scale)), max(1, round(matte.shape[0] * scale))
    how = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    outline = cv2.GaussianBlur(matte, (0, 0), _OUTLINE) if scale > 1 else matte
    large, light = (
        np.asarray(cv2.resize(plane, size, interpolation=how), np.float32) for plane in (outline, found.light)
    )
    # An edge that was enlarged is as crisp again as one of this size; it lies a little inside, off the rim's mixture.
    crisp = np.clip((large - _INSIDE) * (1.5 + scale) + 0.5, 0, 1) if scale > 1 else np.clip(large, 0, 1)
    marks, light = marks.scaled(scale), np.maximum(light, np.float32(0.05))
    places = coordinates(np.asarray(crisp, np.float32), marks.shape, marks.landmarks, category)
    return Template(np.asarray(crisp, np.float32), light, bent(places, light), found.printed, marks)
