"""Parts of a garment that can have a color of their own, found by its landmarks: collar, cuffs, hem, belt, hood ..."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.design.separation import Plane
from editor.redactor.design.template import Template

# Centimetres.
_NECKBAND: Final = 2.0
_COLLAR: Final = 5.5  # of one that is turned down
_CUFF: Final = (5.0, 2.0)  # of long and of short sleeves
_LONG: Final = 30.0  # sleeves that are longer are long ones
_HEM: Final = 3.0
_LEG_END: Final = 3.5
_WAISTBAND: Final = 4.0
_SASH: Final = 2.2  # of a belt over a dress or a coat, each way from the waist
_ZIP: Final = 0.7  # each way from where a front opens
_PIPING: Final = 1.0  # of a trim
_STRIPE: Final = (0.8, 3.2)  # of a side stripe, from the outer seam
_SOFT: Final = 0.12


def part(template: Template, name: str) -> Plane | None:
    """H x W float32, 0-1: where a part of the vocabulary's `PARTS` lies; None where it is not to be found."""
    find = _FOUND.get(name)
    found = None if find is None or not template.marks.landmarks else find(template)
    if found is None or not (found * template.matte > 0.5).any():
        return None
    return found


def inside_of_neck(template: Template) -> Plane | None:
    """H x W float32, 0-1: where the wrong side of the back is seen above the rim of the front; None where it is not."""
    marks = template.marks
    if marks.shape != "upper" or marks.hood or marks.collar or not len(marks.neckline):
        return None
    return np.asarray(_between(template, marks.neckline) * (1 - template.places.sleeves), np.float32)


def _sleeves(template: Template) -> Plane | None:
    return template.places.sleeves


def _collar(template: Template) -> Plane | None:
    """What lies along the rim of the front, and what of the back is seen above it."""
    marks = template.marks
    if marks.shape != "upper" or marks.hood or not len(marks.neckline):
        return None
    wide = _COLLAR if marks.collar else _NECKBAND
    rim = _near(template, [marks.neckline], wide)
    # Of the back the band along the upper edge, between the shoulders' inner ends.
    edge = _within(template, wide) * _between(template, marks.neckline)
    return np.asarray(np.maximum(rim, edge) * (1 - template.places.sleeves), np.float32)


def _cuffs(template: Template) -> Plane | None:
    marks, places = template.marks, template.places
    if marks.shape == "legs":
        return _ends(template, [(f"end outer {side}", f"end inner {side}") for side in ("left", "right")], _LEG_END)
    if marks.shape != "upper" or not places.sleeves.any():
        return None
    lengths = places.along[(places.sleeves > 0.5) & (template.matte > 0.5)]
    if not lengths.size:
        return None
    wide = _CUFF[float(np.percentile(lengths, 98)) < _LONG]
    found = _ends(template, [(f"cuff outer {side}", f"cuff inner {side}") for side in ("left", "right")], wide)
    return np.asarray(found * (places.sleeves > 0.5), np.float32)


def _hem(template: Template) -> Plane | None:
    marks, places = template.marks, template.places
    if marks.shape == "legs":
        return _cuffs(template)
    names = ("hem left", "hem", "hem right") if "hem" in marks.landmarks else ("hem left", "hem right")
    line = np.array([marks.landmarks[name] for name in names])
    # The outline's lower end, which lies near the line of the hem and need not lie on it.
    low = _near(template, [line], 4 * _HEM) * _lowest(template, _HEM)
    return np.asarray(low * (1 - places.sleeves), np.float32)


def _belt(template: Template) -> Plane | None:
    marks, places = template.marks, template.places
    if marks.shape in ("legs", "skirt"):
        return _edge(template, np.asarray(_WAISTBAND - places.along, np.float32))
    if "waist left" not in marks.landmarks:
        return None
    line = np.array([marks.landmarks[f"waist {side}"] for side in ("left", "right")])
    return np.asarray(_near(template, [line], _SASH) * (1 - places.sleeves), np.float32)


def _hood(template: Template) -> Plane | None:
    """What lies above the shoulders."""
    marks, places = template.marks, template.places
    if marks.shape != "upper" or not marks.hood:
        return None
    (left, top), (right, bottom) = (marks.landmarks[f"shoulder {side}"] for side in ("left", "right"))
    y, x = np.mgrid[0 : template.matte.shape[0], 0 : template.matte.shape[1]].astype(np.float32)
    above = (top + (bottom - top) * (x - left) / max(right - left, 1.0) - y) / places.cm
    return np.asarray(_edge(template, np.asarray(above, np.float32)) * (1 - places.sleeves), np.float32)


def _zip(template: Template) -> Plane | None:
    opening = template.marks.opening
    return _near(template, [opening], _ZIP) if len(opening) else None


def _side_stripes(template: Template) -> Plane | None:
    """Along the outer seams of legs, or of sleeves."""
    marks = template.marks
    rows = {"legs": ("hip", "knee outer", "end outer"), "upper": ("shoulder", "elbow outer", "cuff outer")}
    names = rows.get(marks.shape, ())
    sides = [[f"{name} {side}" for name in names] for side in ("left", "right")]
    if not names or not all(name in marks.landmarks for side in sides for name in side):
        return None
    lines = [np.array([marks.landmarks[name] for name in side]) for side in sides]
    far = _distance(template, lines)
    band = np.minimum(far - _STRIPE[0], _STRIPE[1] - far)
    found = _edge(template, np.asarray(band, np.float32))
    return found if marks.shape == "legs" else np.asarray(found * template.places.sleeves, np.float32)


def _trim(template: Template) -> Plane | None:
    """A narrow band along the edges: the neck, the ends of sleeves or legs, the hem."""
    narrow = _within(template, _PIPING)
    places = [found for found in (_collar(template), _cuffs(template), _hem(template)) if found is not None]
    if not places:
        return None
    rim = template.marks.neckline
    edges = narrow * np.clip(sum(places), 0, 1)
    return np.asarray(np.maximum(edges, _near(template, [rim], _PIPING)) if len(rim) else edges, np.float32)


_FOUND: Final[Mapping[str, Callable[[Template], Plane | None]]] = {
    "sleeves": _sleeves, "collar": _collar, "cuffs": _cuffs, "hem": _hem, "belt": _belt, "hood": _hood, "zip": _zip,
    "trim": _trim, "side stripes": _side_stripes,
}  # fmt: skip


def _ends(template: Template, pairs: Sequence[tuple[str, str]], wide: float) -> Plane:
    """What lies within `wide` centimetres of the lines between landmarks, or beyond them."""
    marks = template.marks.landmarks
    lines = [np.array([marks[name] for name in pair]) for pair in pairs if all(name in marks for name in pair)]
    return _near(template, lines, wide)


def _near(template: Template, lines: Sequence[NDArray[np.float64]], wide: float) -> Plane:
    return _edge(template, np.asarray(wide - _distance(template, lines), np.float32))


def _distance(template: Template, lines: Sequence[NDArray[np.float64]]) -> Plane:
    """Centimetres from the nearest of some lines."""
    import cv2

    mask = np.full(template.matte.shape, 255, np.uint8)
    for line in lines:
        cv2.polylines(mask, [np.round(line).astype(np.int32)], False, (0,))
    return np.asarray(cv2.distanceTransform(mask, cv2.DIST_L2, 5) / np.float32(template.places.cm), np.float32)


def outline_distance(template: Template) -> Plane:
    """H x W float32, centimetres that each place of a garment lies from its outline."""
    import cv2

    inside = np.pad(np.asarray(template.matte > 0.5, np.uint8), 1)
    far = cv2.distanceTransform(inside, cv2.DIST_L2, 5)[1:-1, 1:-1] / np.float32(template.places.cm)
    return np.asarray(far, np.float32)


def _within(template: Template, wide: float) -> Plane:
    """What lies within `wide` centimetres of the outline."""
    return _edge(template, wide - outline_distance(template))


def _lowest(template: Template, wide: float) -> Plane:
    """What lies within `wide` centimetres above the outline's lower edge."""
    inside = np.asarray(template.matte > 0.5, np.float32)
    rows = max(1, round(wide * template.places.cm))
    below = np.zeros_like(inside)
    below[:-rows] = inside[rows:]
    return np.asarray(inside * (1 - below), np.float32)


def _between(template: Template, line: NDArray[np.float64]) -> Plane:
    """What lies above a line, between its ends."""
    columns = np.arange(template.matte.shape[1])
    order = np.argsort(line[:, 0], kind="stable")
    lowest = np.interp(columns, line[order, 0], line[order, 1], left=-1.0, right=-1.0)
    return np.asarray(np.arange(template.matte.shape[0])[:, None] <= lowest[None], np.float32)


def _edge(template: Template, distance: Plane) -> Plane:
    """0-1 by a distance in centimetres, soft over about a millimetre, or a pixel."""
    soft = max(_SOFT, 1 / template.places.cm)
    return np.asarray(np.clip(distance / np.float32(soft) + 0.5, 0, 1), np.float32)
