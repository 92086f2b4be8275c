"""The shadow that was there, apart from the ground it fell on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.redactor.backdrops.filling import closed
from editor.redactor.light import rgb_to_xyz

Floats = NDArray[np.float32]

_FIT: Final = 96  # pixels of the longer side that the ground's light is found at
_ROUNDS: Final = 12
_HIDDEN: Final = 0.02  # opacity below which a pixel is ground
_FAINT: Final = 0.03
_PATHS: Final = 320  # pixels of the longer side that ways from the subject are followed at
_NEAR: Final = 0.15  # of the subject's size: ground as near as this hardly counts for its light
_REACH: Final = ((0.04, 0.15), (0.9, 0.35))  # unevenness of grounds, and how far a shadow is believed to reach on them
_SURE: Final = 2.5  # times the ground's own unevenness: less light than that is missing by itself
_LEAST: Final = 0.03  # of the picture: less ground tells nothing
_TINT: Final = 0.06  # of chromaticity: ground in shadow keeps its colour but for this
_THICK: Final = 0.006  # of the diagonal: what is half opaque over more than this is no edge
_DARK: Final = 1e-4


@dataclass(frozen=True, slots=True, eq=False)
class Separated:
    """What a subject throws on its old ground.

    Attributes:
        shade: h x w in 0-1: the part of the ground's light that the shadow takes; also below the subject's edge.
        mistaken: h x w in 0-1: how much of the subject is shadow that was taken for it.
        uneven: how much the ground itself varies, in parts of its light: beyond some 0.15 a shadow is hard to tell.
    """

    shade: Floats
    mistaken: Floats
    uneven: float


def separated(rgb: Floats, subject: Floats, space: ColourProfile) -> Separated:
    """The shadow of a subject, by what the ground would be without it.

    The light of the ground is a quadratic surface, fitted to logarithms by least squares with weights that leave what
    is darker, and what is near to the subject, out of account (asymmetric, as in Eilers and Boelens, "Baseline
    correction with asymmetric least squares smoothing", 2005). The shade is what is missing of that light, beyond what
    the ground varies by itself; it has to begin at the subject, and is believed the less the farther it is away.

    Args:
        rgb: h x w x 3 encoded, 0-1; of some megapixel.
        subject: h x w in 0-1.
    """
    light = np.maximum(space.linearise(rgb), 0).astype(np.float32)
    bright = np.maximum(light @ rgb_to_xyz(space)[1].astype(np.float32), np.float32(_DARK))
    colour = light / np.maximum(light.sum(axis=2, keepdims=True), np.float32(_DARK))
    ground = _grown(subject < _HIDDEN, -0.002)
    away = _away(subject)
    if away is None or np.count_nonzero(ground) < _LEAST * ground.size:
        nothing = np.zeros_like(subject)
        return Separated(nothing, nothing, 0.0)
    full, uneven = _unshaded(bright, ground, away)
    share = np.clip(bright / full, 0, 1)
    mistaken = _mistaken(share, _differs(colour, ground), subject)
    apart = subject * (1 - mistaken)
    ground = _grown(apart < _HIDDEN, -0.001)
    calm = _smoothed(1 - _beneath(1 - share, ground), uneven)
    least = min(0.6, _SURE * uneven)
    shade = np.clip((1 - calm - least) / (1 - least), 0, 1)
    reach = np.float32(np.interp(uneven, *_REACH))
    near = np.clip(2 - 2 * away / reach, 0, 1)
    kept = _of_subject(_beneath(shade, ground), apart) * near
    return Separated(_beneath(kept, ground), mistaken, round(uneven, 4))


def _beneath(shade: Floats, ground: NDArray[np.bool_]) -> Floats:
    """The shade going on below the subject's edge, as dark as it is beside it: no light may show between both."""
    import cv2

    reach = max(2, round(0.012 * float(np.hypot(*shade.shape))))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    below = cv2.GaussianBlur(cv2.dilate(shade * ground, kernel), (0, 0), reach / 3)
    return np.where(ground, shade, below).astype(np.float32)


def _away(subject: Floats) -> Floats | None:
    """How far each pixel is from the subject, in parts of its size; None where there is none."""
    import cv2

    body = np.asarray(subject >= 0.5, np.uint8)
    if not body.any():
        return None
    rows, columns = np.nonzero(body)
    size = float(np.sqrt((np.ptp(rows) + 1) * (np.ptp(columns) + 1)))
    return np.asarray(cv2.distanceTransform(1 - body, cv2.DIST_L2, 3) / np.float32(size))


def _unshaded(bright: Floats, ground: NDArray[np.bool_], away: Floats) -> tuple[Floats, float]:
    """The ground's light without shadow at each pixel, and how much it varies by itself."""
    import cv2

    height, width = bright.shape
    share = min(1.0, _FIT / max(height, width))
    size = max(2, round(width * share)), max(2, round(height * share))
    known = cv2.resize(ground.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    total = cv2.resize(np.log(bright) * ground, size, interpolation=cv2.INTER_AREA)
    seen = known > 0.5
    if np.count_nonzero(seen) < 12:
        return np.full_like(bright, float(np.quantile(bright[ground], 0.75))), 0.0
    values = (total / np.maximum(known, np.float32(1e-6)))[seen].astype(np.float64)
    terms = _terms(size[0], size[1])
    trust = np.clip(cv2.resize(away, size, interpolation=cv2.INTER_AREA)[seen] / _NEAR, 0.05, 1).astype(np.float64)
    weights = trust
    # Held down a little, so that corners without ground do not run away.
    calm = np.diag([0, 0.02, 0.02, 0.3, 0.3, 0.3]) * float(trust.sum()) * 0.01
    spread = 0.01
    for _ in range(_ROUNDS):
        weighted = terms[seen] * weights[:, None]
        found = np.linalg.solve(weighted.T @ terms[seen] + calm, weighted.T @ values)
        off = values - terms[seen] @ found
        spread = max(0.01, 1.5 * _median(np.abs(off), weights))
        weights = trust * np.where(off > 0, 1 / (1 + (off / (3 * spread)) ** 2), 0.3 / (1 + (off / spread) ** 2))
    plane = (terms @ found).reshape(size[1], size[0])
    full = cv2.resize(np.exp(plane), (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(full, np.float32), min(0.5, spread)


def _median(values: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    order = np.argsort(values)
    total = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(total, total[-1] / 2)])


def _terms(width: int, height: int) -> NDArray[np.float64]:
    y, x = np.mgrid[-1 : 1 : complex(0, height), -1 : 1 : complex(0, width)]
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1)


def _differs(colour: Floats, ground: NDArray[np.bool_]) -> Floats:
    """How far each pixel's chromaticity is from that of the ground around it."""
    import cv2

    around = closed(colour, ground.astype(np.float32))
    around = cv2.GaussianBlur(around, (0, 0), 0.01 * float(np.hypot(*ground.shape)))
    return np.asarray(np.abs(colour - around).sum(axis=2))


def _mistaken(share: Floats, differs: Floats, subject: Floats) -> Floats:
    """Half-opaque places, wider than an edge, with the colour of the ground and less light than it."""
    import cv2

    like = np.clip(1.5 - differs / np.float32(_TINT), 0, 1) * np.clip((1 - share) * 20, 0, 1)
    like *= np.clip(share * 8, 0, 1) * np.clip((0.97 - subject) * 12, 0, 1)
    reach = max(1, round(_THICK * float(np.hypot(*share.shape))))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    soft = np.asarray((subject > _HIDDEN) & (like > 0.5), np.float32)
    wide = cv2.dilate(cv2.erode(soft, kernel), kernel)
    near = cv2.GaussianBlur(cv2.dilate(wide, kernel), (0, 0), max(0.8, reach / 2))
    return np.asarray(np.clip(near * 1.5, 0, 1) * like)


def _smoothed(share: Floats, uneven: float) -> Floats:
    """Without the grain of the ground: the softer, the more uneven that is."""
    import cv2

    diagonal = float(np.hypot(*share.shape))
    return np.asarray(cv2.GaussianBlur(share, (0, 0), max(0.6, diagonal * (0.001 + 0.04 * uneven))))


def _of_subject(shade: Floats, subject: Floats) -> Floats:
    """The shade that grows no darker on its way from the subject: folds of cloth beside it are left out.

    Morphological reconstruction of the shade from where it touches the subject (Vincent, "Morphological grayscale
    reconstruction in image analysis", IEEE Transactions on Image Processing 2, 1993), in a small picture.
    """
    import cv2

    height, width = shade.shape
    share = min(1.0, _PATHS / max(height, width))
    size = max(1, round(width * share)), max(1, round(height * share))
    small = cv2.resize(shade, size, interpolation=cv2.INTER_AREA)
    body = cv2.resize(np.asarray(subject >= 0.5, np.float32), size, interpolation=cv2.INTER_AREA) > 0
    kernel = np.ones((3, 3), np.uint8)
    small[body] = 1
    touching = cv2.dilate(body.astype(np.uint8), kernel, iterations=3) > 0
    reached = np.where(touching, small, np.float32(0))
    while True:
        grown = np.minimum(cv2.dilate(reached, kernel), small)
        if np.abs(grown - reached).max() < _FAINT / 4:
            break
        reached = grown
    limit = cv2.resize(reached, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.minimum(shade, limit * np.float32(1.1)))


def _grown(places: NDArray[np.bool_], by: float) -> NDArray[np.bool_]:
    """Grown by a part of the diagonal; below 0: shrunk."""
    import cv2

    reach = max(1, round(abs(by) * float(np.hypot(*places.shape))))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    change = cv2.dilate if by > 0 else cv2.erode
    return np.asarray(change(places.astype(np.uint8), kernel)) > 0
