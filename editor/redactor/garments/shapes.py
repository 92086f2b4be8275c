"""From a matte and a kind to landmarks: which silhouettes are tried, and how well one fits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import LANDMARKS, Category, Sleeve, Template
from editor.redactor.garments.fitting import Fit, fitted, overlap_of
from editor.redactor.garments.lower import Legs, Skirt
from editor.redactor.garments.silhouettes import SIDES, Silhouette, outlines
from editor.redactor.garments.upper import Upper, armhole

Plane = NDArray[np.float32]
# How much more has to overlap (IoU) before sleeves of a length are believed in that are rare for the kind: long ones
# can always be laid along a trunk that widens, and then fit a little better than none.
_UNLIKELY: Final[Mapping[str, Mapping[Sleeve, float]]] = {
    "top": {"short": 0.01, "long": 0.03},
    "body": {"short": 0.005, "long": 0.02},
    "dress": {"short": 0.005, "long": 0.02},
    "blouse": {"short": 0.005, "none": 0.01},
    "shirt": {"short": 0.045, "none": 0.09},
    "outwear": {"short": 0.04, "none": 0.04},
}
Landmarks = Mapping[str, tuple[float, float]]


def silhouettes_of(category: Category, sleeve: Sleeve) -> Sequence[Silhouette]:
    """What is tried: where neither the kind nor a person says how long sleeves are, all lengths."""
    known: Sleeve = sleeve or category.sleeve
    if category.template == "skirt":
        return [Skirt()]
    if category.template == "legs":
        return [Legs(known)]
    lengths: tuple[Sleeve, ...] = (known,) if known else ("none", "short", "long")
    unlikely = _UNLIKELY.get(category.name, {})
    return [Upper(length, category.label == "dress", unlikely.get(length, 0.0), category.collar) for length in lengths]


def shape_of(
    matte: Plane,
    rgb: NDArray[Any],
    category: Category,
    sleeve: Sleeve,
    on_generation: Callable[[], None] = lambda: None,
) -> tuple[dict[str, tuple[float, float]], Sleeve]:
    """The landmarks, in pixels of the matte, and how long the sleeves or legs are; arguments as of `fitted`."""
    fit = fitted(matte, rgb, silhouettes_of(category, sleeve), on_generation)
    points = dict(zip(LANDMARKS[category.template], fit.points, strict=True))
    length = _sleeve(fit, category, sleeve)
    if category.template == "upper" and length == "none":
        for side, _ in SIDES:
            on_line = armhole(points[f"shoulder {side}"], points[f"armpit {side}"])
            points |= {f"{name} {side}": point for name, point in on_line.items()}
    return {name: (float(x), float(y)) for name, (x, y) in points.items()}, length


def fit_of(matte: Plane, template: Template, landmarks: Landmarks) -> float:
    """0-1: intersection over union of the matte and of the silhouette through the landmarks."""
    corners = np.array([landmarks[name] for name in LANDMARKS[template]], np.float64)
    return overlap_of(np.asarray(matte > 0.5, np.uint8), corners, outlines(template))


def _sleeve(fit: Fit, category: Category, sleeve: Sleeve) -> Sleeve:
    known: Sleeve = sleeve or category.sleeve
    if known or category.template == "skirt":
        return known
    return fit.silhouette.sleeve if isinstance(fit.silhouette, Upper) else "long"
