"""Where a spot is best healed from: a place whose surroundings look like the spot's, and whose own ground is calm.

The rim around the spot is compared with the same rim around every other place near by, all at once by correlation in
the frequency domain. Differences of mean colour do not count: the blending takes them away.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from editor.redactor.healing.patches import Indices, Mask, Planes

_FEATURE = 6.0  # the spot's radius in pixels, at the size at which places are compared
_REACH = 2.0  # how far places are looked for, in widths of the spot
_RIM = 0.6  # width of the rim, in radii of the spot
_LARGEST = 400  # pixels of the coarse picture's longer side
_CANDIDATES = 3
_FINE_RIM = 4  # pixels of the rim at full size
_CALM, _ALIKE = 4e-4, 0.05  # a rim fits whose squared difference is below this, or this part of its own variance
_FAR, _STEEP, _OTHER_COLOUR = 0.10, 0.6, 0.05


def reach_of(hole: Mask, thickness: float) -> int:
    """How many pixels around the rectangle of a hole the search may need.

    Args:
        thickness: from the hole's rim to its middle, in pixels.
    """
    longest: int = max(hole.shape)
    return int(2 * thickness * _REACH) + 8 + min(longest, int(8 * thickness))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a spot may be healed from.

    Attributes:
        offset: rows and columns from the spot.
        fits: whether its rim looks like the spot's; otherwise something runs through the spot that it does not have.
    """

    offset: tuple[int, int]
    fits: bool


def best_place(picture: Planes, hole: Mask, thickness: float) -> Place | None:
    """The place that a hole is best healed from; None where none is free.

    Args:
        picture: H x W x C float32 around the hole, as much as may be searched.
        hole: H x W bool.
        thickness: from the hole's rim to its middle, in pixels.
    """
    scale = min(1.0, _FEATURE / thickness, _LARGEST / max(hole.shape))
    coarse, gap = _shrunk(picture, hole, scale)
    found = _places(coarse, gap, max(1.0, thickness * scale))
    if not len(found):
        return None
    fine = [_refined(picture, hole, np.rint(offset / scale).astype(int), round(1 / scale)) for offset in found]
    allowed = [one for one in fine if one is not None]
    if not allowed:
        return None
    cost, offset = min(allowed, key=lambda one: one[0])
    return Place(offset, cost <= max(_CALM, _ALIKE * _variance(picture, hole)))


def _variance(picture: Planes, hole: Mask) -> float:
    """Of the pixels around the hole, summed over the channels."""
    rows, columns = _box(hole, _FINE_RIM)
    around = picture[rows, columns][_rim(hole, _FINE_RIM / _RIM)[rows, columns]]
    return float(around.var(axis=0).sum()) if len(around) else 0.0


def _shrunk(picture: Planes, hole: Mask, scale: float) -> tuple[Planes, Mask]:
    import cv2

    if scale == 1.0:
        return picture, hole
    size = (max(1, round(hole.shape[1] * scale)), max(1, round(hole.shape[0] * scale)))
    known = (~hole).astype(np.float32)
    share = np.maximum(cv2.resize(known, size, interpolation=cv2.INTER_AREA), 1e-6)
    total = cv2.resize(picture * known[..., None], size, interpolation=cv2.INTER_AREA)
    return np.asarray(total / share[..., None], np.float32), np.asarray(share < 0.999)


def _places(picture: Planes, hole: Mask, thickness: float) -> Indices:
    """N x 2: the offsets whose rims fit best, the best first."""
    rows, columns = _box(hole, max(2, int(np.ceil(_RIM * thickness))))
    inner, rim = hole[rows, columns], _rim(hole, thickness)[rows, columns]
    cost = _rim_cost(picture, picture[rows, columns], rim) + _STEEP * _inner_steepness(picture, inner)
    down = np.arange(cost.shape[0])[:, None] - rows.start
    across = np.arange(cost.shape[1])[None, :] - columns.start
    far = np.hypot(down, across) / max(2 * thickness * _REACH, 1)
    noise = float(np.median(cost[np.isfinite(cost)])) if np.isfinite(cost).any() else 0.0
    cost = cost + _FAR * noise * far
    cost[_touches(hole, inner | rim)] = np.inf
    return _least(cost, down, across, thickness)


def _least(cost: Planes, down: Indices, across: Indices, thickness: float) -> Indices:
    """The offsets of the lowest costs, not all of them beside each other."""
    found: list[tuple[int, int]] = []
    cost = cost.copy()
    apart = max(1, int(thickness / 2))
    while len(found) < _CANDIDATES:
        row, column = np.unravel_index(int(np.argmin(cost)), cost.shape)
        if not np.isfinite(cost[row, column]):
            break
        found.append((int(down[row, 0]), int(across[0, column])))
        cost[max(0, row - apart) : row + apart + 1, max(0, column - apart) : column + apart + 1] = np.inf
    return np.array(found, np.int64).reshape(-1, 2)


def _rim_cost(picture: Planes, wanted: Planes, rim: Mask) -> Planes:
    """The mean squared difference on the rim for every place, without that of the mean colours (of which a little)."""
    weight = rim.astype(np.float32)
    total = max(float(weight.sum()), 1.0)
    cost: Planes = np.zeros(0, np.float32)
    for channel in range(picture.shape[2]):
        theirs, mine = np.ascontiguousarray(picture[..., channel]), wanted[..., channel]
        middle = float((mine * weight).sum() / total)  # around 0 the squares lose no digits
        theirs, mine = theirs - middle, mine - middle
        squares = (
            float((weight * mine**2).sum()) + _correlated(theirs**2, weight) - 2 * _correlated(theirs, weight * mine)
        )
        shift = (float((weight * mine).sum()) - _correlated(theirs, weight)) / total
        part = np.maximum(squares / total - (1 - _OTHER_COLOUR) * shift**2, 0)
        cost = part if not cost.size else cost + part
    return cost


def _inner_steepness(picture: Planes, inner: Mask) -> Planes:
    """How much there is to see inside of every place: the mean squared slope."""
    import cv2

    grey = np.ascontiguousarray(picture[..., :3].mean(axis=2))
    slope = cv2.Sobel(grey, cv2.CV_32F, 1, 0, ksize=1) ** 2 + cv2.Sobel(grey, cv2.CV_32F, 0, 1, ksize=1) ** 2
    weight = inner.astype(np.float32)
    return np.asarray(np.maximum(_correlated(slope, weight) / max(float(weight.sum()), 1.0), 0))


def _touches(hole: Mask, inner: Mask) -> Mask:
    return np.asarray(_correlated(hole.astype(np.float32), inner.astype(np.float32)) > 0.5)


def _correlated(picture: Planes, kernel: Planes) -> Planes:
    import cv2

    return np.asarray(cv2.matchTemplate(picture.astype(np.float32), kernel.astype(np.float32), cv2.TM_CCORR))


def _refined(picture: Planes, hole: Mask, offset: Indices, reach: int) -> tuple[float, tuple[int, int]] | None:
    """The best offset within `reach` pixels of one, with its cost at full size; None where it leaves the picture."""
    rows, columns = _box(hole, _FINE_RIM)
    rim = _rim(hole, _FINE_RIM / _RIM)[rows, columns]
    top, left = max(0, rows.start + offset[0] - reach), max(0, columns.start + offset[1] - reach)
    bottom = min(hole.shape[0], rows.stop + offset[0] + reach)
    right = min(hole.shape[1], columns.stop + offset[1] + reach)
    if bottom - top < rim.shape[0] or right - left < rim.shape[1]:
        return None
    window = (slice(int(top), int(bottom)), slice(int(left), int(right)))
    cost = _rim_cost(picture[window], picture[rows, columns], rim)
    cost += _STEEP * _inner_steepness(picture[window], hole[rows, columns])
    cost[_touches(hole[window], hole[rows, columns] | rim)] = np.inf
    row, column = np.unravel_index(int(np.argmin(cost)), cost.shape)
    if not np.isfinite(cost[row, column]):
        return None
    return float(cost[row, column]), (int(top + row - rows.start), int(left + column - columns.start))


def _rim(hole: Mask, thickness: float) -> Mask:
    import cv2

    width = max(2, int(np.ceil(_RIM * thickness)))
    round_ = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * width + 1, 2 * width + 1))
    return np.asarray((cv2.dilate(hole.astype(np.uint8), round_) > 0) & ~hole)


def _box(mask: Mask, margin: int) -> tuple[slice, slice]:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return (
        slice(max(0, int(rows[0]) - margin), min(mask.shape[0], int(rows[-1]) + 1 + margin)),
        slice(max(0, int(columns[0]) - margin), min(mask.shape[1], int(columns[-1]) + 1 + margin)),
    )
