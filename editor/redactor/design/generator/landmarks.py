"""Where the parts of an upright silhouette lie, read off its outline: quicker than a fit, for made shapes are plain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import CATEGORIES
from editor.redactor.design.generator.shape import Plane

Point = tuple[float, float]
Floats = NDArray[np.float64]

_SIDES: Final = (("left", -1), ("right", 1))
_SLEEVE: Final = 0.05  # of the height that a notch under the arm has to be deep
_DEEP: Final = 0.55  # of the height, down to which an armpit may lie; of a dress, whose waist is a notch too:
_DEEP_OF_DRESS: Final = 0.36
_CUFF: Final = 0.3  # of the chord from armpit to cuff that a corner lies off it
_STRAIGHT: Final = 0.45  # of the height: sleeves shorter than that have no elbow
_ARMPIT: Final = 0.26  # of the height, where there is no sleeve
_NECK: Final = (0.10, 0.24)  # of the trunk's breadth, from its middle: where a neck begins
_WAIST: Final = 0.08  # of the height: above it a waistband that hangs askew is seen in part
_HIP: Final = 0.6  # of the way from waist to crotch
_CROTCH: Final = 0.4  # of the height, where legs are not apart
_APART: Final = 0.72  # of the height: legs that come apart below lie side by side above


@dataclass(frozen=True, slots=True, eq=False)
class _Silhouette:
    """Attributes:
    mask: H x W, inside.
    top, bottom: first and last row.
    middle: the column about which it hangs.
    contour: N x 2, x and y of its largest outline, clockwise or not.
    """

    mask: NDArray[np.bool_]
    top: int
    bottom: int
    middle: float
    contour: Floats

    @property
    def height(self) -> int:
        return self.bottom - self.top

    def row(self, share: float) -> int:
        return int(np.clip(round(self.top + share * self.height), self.top, self.bottom))

    def run(self, row: int, column: float) -> tuple[float, float]:
        """The ends of what is inside on a row, at a column or nearest to it."""
        inside = np.flatnonzero(self.mask[row])
        if not len(inside):
            return column, column
        parts = np.split(inside, np.flatnonzero(np.diff(inside) > 1) + 1)
        nearest = min(parts, key=lambda part: max(part[0] - column, column - part[-1], 0))
        return float(nearest[0]), float(nearest[-1] + 1)

    def crest(self, column: float) -> float:
        """The highest row inside on a column."""
        inside = np.flatnonzero(self.mask[:, int(np.clip(column, 0, self.mask.shape[1] - 1))])
        return float(inside[0]) if len(inside) else float(self.top)


def landmarks_of(matte: Plane, category: str) -> dict[str, Point]:
    """The landmarks of a category's template, name -> x and y in pixels of an upright matte; {} where it has none."""
    found = CATEGORIES.get(category)
    silhouette = _silhouette(matte)
    if found is None or silhouette is None:
        return {}
    if found.template == "upper":
        deepest = _DEEP_OF_DRESS if category == "dress" else _DEEP
        return _upper(silhouette, deepest if found.sleeve != "none" else 0.0)
    return _legs(silhouette) if found.template == "legs" else _skirt(silhouette)


def _silhouette(matte: Plane) -> _Silhouette | None:
    import cv2

    mask = matte > 0.5
    contours, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    rows = np.flatnonzero(mask.any(axis=1))
    if not contours or len(rows) < 8:
        return None
    contour = max(contours, key=len)[:, 0].astype(np.float64)
    top, bottom = int(rows[0]), int(rows[-1])
    lower = mask[top + (bottom - top) // 2 : bottom]
    columns = np.flatnonzero(lower.any(axis=0))
    middle = float((columns[0] + columns[-1] + 1) / 2) if len(columns) else mask.shape[1] / 2
    return _Silhouette(mask, top, bottom, middle, contour)


def _upper(seen: _Silhouette, deepest: float) -> dict[str, Point]:
    notches = {side: _notch(seen, sign, deepest) if deepest else None for side, sign in _SIDES}
    breadth = _trunk_breadth(seen, notches)
    found: dict[str, Point] = {}
    for side, sign in _SIDES:
        notch = notches[side]
        hem_row = seen.row(0.97)
        hem = seen.run(hem_row, seen.middle + sign * 0.3 * breadth)
        if notch is None:
            row = seen.row(_ARMPIT)
            armpit = _end(seen.run(row, seen.middle), sign), float(row)
            found |= {f"armpit {side}": armpit}
        else:
            armpit = notch.armpit
            found |= _sleeve(seen, notch, side, sign)
        below = 0.45 * armpit[1] + 0.55 * hem_row
        waist = _end(seen.run(round(below), seen.middle), sign)
        limit = abs(armpit[0] - seen.middle) * 1.6 + 2
        found[f"waist {side}"] = seen.middle + float(np.clip(waist - seen.middle, -limit, limit)), below
        at_hem = notch.hem if notch is not None else (_end(hem, sign), float(seen.bottom))
        found[f"hem {side}"] = at_hem
        neck = seen.middle + sign * _neck(seen, sign, breadth)
        found[f"neck {side}"] = neck, seen.crest(neck)
        if f"shoulder {side}" not in found:
            shoulder = 0.6 * armpit[0] + 0.4 * neck
            found[f"shoulder {side}"] = shoulder, seen.crest(shoulder)
    for name in ("neck", "hem"):
        left, right = found[f"{name} left"], found[f"{name} right"]
        found[name] = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Notch:
    """What lies between sleeve and trunk.

    Attributes:
        armpit, cuff, hem: its deepest point, and where a straight line over it touches sleeve and trunk.
        inner: N x 2: the outline from the armpit to the cuff.
        outer: N x 2: the outline from the cuff on, up to the neck.
    """

    armpit: Point
    cuff: Point
    hem: Point
    inner: Floats
    outer: Floats


def _notch(seen: _Silhouette, sign: int, lowest_armpit: float) -> _Notch | None:
    """The deepest notch of one side that lies under a sleeve, or None."""
    import cv2

    outline = seen.contour.astype(np.int32).reshape(-1, 1, 2)
    hull = cv2.convexHull(outline, returnPoints=False)
    hull[::-1].sort(axis=0)  # in order, which defects want
    defects = cv2.convexityDefects(outline, hull)
    best, deepest = None, _SLEEVE * seen.height
    for start, end, far, depth in [] if defects is None else defects[:, 0]:
        ends = [seen.contour[start], seen.contour[end]]
        point = seen.contour[far]
        lowest = max(ends[0][1], ends[1][1])
        is_here = all(sign * (one[0] - seen.middle) > 0 for one in (point, *ends))
        is_under = seen.row(0.1) < point[1] < min(lowest, seen.row(lowest_armpit)) and lowest > seen.row(0.6)
        if is_here and is_under and depth / 256 > deepest:
            best, deepest = (int(start), int(end), int(far)), depth / 256
    if best is None:
        return None
    start, end, far = best
    if sign * (seen.contour[start][0] - seen.contour[end][0]) > 0:
        cuff, hem, step = start, end, -1
    else:
        cuff, hem, step = end, start, 1
    count = len(seen.contour)
    inner = seen.contour[[(far + step * place) % count for place in range((step * (cuff - far)) % count + 1)]]
    neck = int(np.argmin(np.abs(seen.contour[:, 0] - seen.middle) + 2 * (seen.contour[:, 1] - seen.top)))
    outer = seen.contour[[(cuff + step * place) % count for place in range((step * (neck - cuff)) % count + 1)]]
    corner = _corner(inner)
    armpit, at_hem = (_point(seen.contour[place]) for place in (far, hem))
    return _Notch(armpit, _point(inner[corner]), at_hem, inner[: corner + 1], np.concatenate([inner[corner:], outer]))


def _corner(inner: Floats) -> int:
    """The place of the cuff's inner corner: the last one, or, where the straight line touches the outer corner, the one
    that lies farthest off the chord."""
    chord = inner[-1] - inner[0]
    length = max(float(np.linalg.norm(chord)), 1e-6)
    off = np.abs((inner - inner[0]) @ np.array([chord[1], -chord[0]])) / length
    farthest = int(np.argmax(off))
    return farthest if off[farthest] > _CUFF * length else len(inner) - 1


def _sleeve(seen: _Silhouette, notch: _Notch, side: str, sign: int) -> dict[str, Point]:
    armpit, cuff = np.array(notch.armpit), np.array(notch.cuff)
    shoulder_x = armpit[0]
    shoulder = np.array([shoulder_x, seen.crest(shoulder_x)])
    along = (cuff - armpit) / max(float(np.linalg.norm(cuff - armpit)), 1e-6)
    outward = np.array([along[1], -along[0]])
    outward = outward * (1 if outward @ (shoulder - armpit) + 0.2 * sign * outward[0] > 0 else -1)
    from_cuff = notch.outer - cuff
    reach = from_cuff @ along + 0.6 * np.minimum(from_cuff @ outward, float(np.linalg.norm(shoulder - armpit)))
    corner = int(np.argmax(reach))
    outer = notch.outer[corner:]
    until = int(np.argmin(np.linalg.norm(outer - shoulder, axis=1)))
    elbows = outer[until // 2], notch.inner[len(notch.inner) // 2]
    if float(np.linalg.norm(cuff - armpit)) < _STRAIGHT * seen.height:
        elbows = (shoulder + notch.outer[corner]) / 2, (armpit + cuff) / 2
    return {
        f"armpit {side}": notch.armpit,
        f"shoulder {side}": _point(shoulder),
        f"elbow outer {side}": _point(elbows[0]),
        f"cuff outer {side}": _point(notch.outer[corner]),
        f"cuff inner {side}": notch.cuff,
        f"elbow inner {side}": _point(elbows[1]),
    }


def _trunk_breadth(seen: _Silhouette, notches: dict[str, _Notch | None]) -> float:
    if all(notches.values()):
        left, right = (notch.armpit[0] for notch in notches.values() if notch is not None)
        return max(right - left, 4.0)
    first, last = seen.run(seen.row(0.7), seen.middle)
    return max(last - first, 4.0)


def _neck(seen: _Silhouette, sign: int, breadth: float) -> float:
    """How far from the middle the neck begins: where the silhouette is highest beside it."""
    reach = np.arange(_NECK[0] * breadth, _NECK[1] * breadth + 1)
    crests = [seen.crest(seen.middle + sign * float(away)) for away in reach]
    return float(reach[int(np.argmin(crests))])


def _legs(seen: _Silhouette) -> dict[str, Point]:
    crotch = _crotch(seen)
    found: dict[str, Point] = {"crotch": crotch}
    for side, sign in _SIDES:
        waist = _end(seen.run(seen.row(_WAIST), crotch[0]), sign)
        found[f"waist {side}"] = waist, float(seen.top)
        hip_row = round(seen.top + _HIP * (crotch[1] - seen.top))
        found[f"hip {side}"] = _end(seen.run(hip_row, crotch[0]), sign), float(hip_row)
        half = seen.mask.copy()
        columns = np.arange(half.shape[1])
        half[:, sign * (columns + 0.5 - crotch[0]) < 0] = False
        end = int(np.flatnonzero(half.any(axis=1))[-1])
        for name, row in (("knee", round((crotch[1] + end) / 2)), ("end", max(end - 2, 0))):
            there = np.flatnonzero(half[row])
            run = (float(there[0]), float(there[-1] + 1)) if len(there) else (crotch[0], crotch[0])
            found[f"{name} outer {side}"] = _end(run, sign), float(row if name == "knee" else end)
            found[f"{name} inner {side}"] = _end(run, -sign), float(row if name == "knee" else end)
    return found


def _crotch(seen: _Silhouette) -> Point:
    """The highest place of the gap between the legs, or where it usually is."""
    for row in range(seen.row(0.15), seen.row(_APART)):
        inside = np.flatnonzero(seen.mask[row])
        gaps = np.flatnonzero(np.diff(inside) > 1)
        middles = (inside[gaps] + inside[gaps + 1] + 1) / 2
        near = np.abs(middles - seen.middle) < 0.25 * (np.ptp(inside) + 1) if len(inside) else np.zeros(0, bool)
        if near.any():
            return float(middles[int(np.flatnonzero(near)[0])]), float(row)
    return seen.middle, float(seen.row(_CROTCH))


def _skirt(seen: _Silhouette) -> dict[str, Point]:
    found: dict[str, Point] = {}
    for side, sign in _SIDES:
        for name, share in (("waist", _WAIST), ("hip", 0.35), ("hem", 0.94)):
            row = seen.row(share)
            found[f"{name} {side}"] = _end(seen.run(row, seen.middle), sign), float(row)
    found["hem"] = (found["hem left"][0] + found["hem right"][0]) / 2, float(seen.bottom)
    return found


def _end(run: tuple[float, float], sign: int) -> float:
    return run[0] if sign < 0 else run[1]


def _point(values: Floats) -> Point:
    return float(values[0]), float(values[1])
