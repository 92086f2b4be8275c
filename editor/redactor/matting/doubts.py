"""Wide half-transparent patches that a network leaves in things that are whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import DEPTHS
from editor.redactor.matting.fields import Floats, sized

Codes = NDArray[np.int32]

_BINS: Final = 24  # a channel
_SURE: Final = 0.9  # from here on, and below one minus this, a mask says what colours object and background have
_OPEN: Final = 0.05  # a doubt: further than this from both ends
_THIN: Final = 3  # mask pixels: doubts narrower than twice this are edges, which have a right to be soft
# Mask values between which the colours' word begins to count: for object, and for background; there later, as a part
# lost is worse than a part left.
_LEANS_IN: Final = (0.15, 0.45)
_LEANS_OUT: Final = (0.35, 0.15)
_TRUST: Final = 2.0  # how many times the colours' evidence counts
_PLENTY: Final = 0.2  # log of how many times more frequent a colour has to be before its absence tells anything
_ENOUGH: Final = 0.02  # share of the picture that has to be sure background
_SMOOTH: Final = 4.0  # mask pixels
_RARE: Final = 20.0  # mask pixels of a colour that are too few to say anything


def settled(mask: Floats, rgb: NDArray[Any]) -> Floats:
    """The mask with its wide doubts settled where the colours agree with what the mask leans to.

    A patch that the mask does not call background outright, and whose colours occur in the sure object and hardly in
    the sure background, becomes object; the mirrored case becomes background. The evidence is the ratio of two colour
    histograms, added to the mask's log odds. What the mask leans to as object and has plenty of a colour that the sure
    background lacks is object too, by exclusion, though nothing of that colour may be sure yet. Where colours speak
    against the mask, or have no opinion (white on white, water, glass), nothing changes; narrow doubts, which are edges
    and hair, are left to `refine`.

    Over 400 pictures of ECSSD the mean error falls by 12 % and the share of half-transparent pixels from 4.5 to 2.7 %
    (ADR 0062); by exclusion to 2.4 % (ADR 0159).

    Args:
        mask: h x w float32, 0-1, as a network gave it.
        rgb: H x W x 3, any depth of `Frame`, of the same view.

    Returns:
        h x w float32, 0-1.
    """
    where = _wide_doubts(mask)
    if not where.any():
        return mask
    height, width = mask.shape
    seen = _Binned.of(_codes(sized(rgb, width, height)), mask)
    places = np.nonzero(where > 0)
    value, evidence, lean = mask[places], seen.evidence()[places], _smooth(mask)[places]
    absent = np.maximum(seen.absence()[places] - _PLENTY, 0) * (evidence > 0)
    evidence *= _ramp(lean, *_LEANS_IN) * (evidence > 0) + _ramp(lean, *_LEANS_OUT) * (evidence < 0)
    evidence += absent * _ramp(lean, *_LEANS_IN)
    odds = np.log(value / (1 - value)) + np.float32(_TRUST) * where[places] * evidence
    result = mask.copy()
    result[places] = 1 / (1 + np.exp(-odds))
    return result


def _wide_doubts(mask: Floats) -> Floats:
    """h x w float32, 0-1: where the mask is half-transparent over more than the width of an edge."""
    import cv2

    def disc(radius: int) -> NDArray[np.uint8]:
        return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)), np.uint8)

    doubt = np.asarray((mask > _OPEN) & (mask < 1 - _OPEN), np.uint8)
    core = cv2.erode(doubt, disc(_THIN))
    grown = cv2.dilate(core, disc(_THIN + 2)) & doubt
    return np.asarray(cv2.blur(grown.astype(np.float32), (5, 5)) * doubt, np.float32)


def colour_evidence(colours: Floats, mask: Floats) -> Floats:
    """h x w float32: log of how many times more frequent a pixel's colour is in the sure object than outside it.

    Args:
        colours: h x w x 3 float32, 0-1.
        mask: h x w float32, 0-1.
    """
    return _Binned.of(_codes(colours), mask).evidence()


@dataclass(frozen=True, slots=True, eq=False)
class _Binned:
    """A picture by the bins of its colours.

    Attributes:
        code: h x w, the bin of each place.
        mask: h x w float32, 0-1.
        ground: how frequent each bin is in the sure background.
        enough: whether there is so much of that that it may lack something.
    """

    code: Codes
    mask: Floats
    ground: Floats
    enough: bool

    @staticmethod
    def of(code: Codes, mask: Floats) -> _Binned:
        ground = np.asarray(np.clip((1 - _SURE - mask) / (1 - _SURE), 0, 1), np.float32)
        return _Binned(code, mask, _histogram(code, ground), float(ground.mean()) >= _ENOUGH)

    def evidence(self) -> Floats:
        """As `colour_evidence`."""
        return self._ratio(_histogram(self.code, np.clip((self.mask - _SURE) / (1 - _SURE), 0, 1)))

    def absence(self) -> Floats:
        """h x w float32: log of how many times more frequent a place's colour is in the picture than in its background.

        0 where there is too little of that to lack anything.
        """
        return self._ratio(_histogram(self.code)) if self.enough else np.zeros_like(self.mask)

    def _ratio(self, frequent: Floats) -> Floats:
        rare = _RARE / self.code.size
        return _smooth(np.log((frequent + rare) / (self.ground + rare))[self.code])


def _codes(colours: NDArray[Any]) -> Codes:
    """The bin of each colour of h x w x 3, any depth of `Frame`."""
    import cv2

    if colours.dtype == np.uint8:
        # There are 256 values, whatever the number of pixels.
        bins = _bins(np.arange(256, dtype=np.uint8))
        red, green, blue = map(cv2.LUT, cv2.split(colours), (bins * (_BINS * _BINS), bins * _BINS, bins))
        return np.asarray(red + green + blue)
    index = _bins(colours)
    return np.asarray((index[..., 0] * _BINS + index[..., 1]) * _BINS + index[..., 2])


def _bins(values: NDArray[Any]) -> Codes:
    share = values.astype(np.float32) * np.float32(1 / DEPTHS[values.dtype.name])
    return np.clip((share * _BINS).astype(np.int32), 0, _BINS - 1)


def _histogram(code: Codes, weight: Floats | None = None) -> Floats:
    """Share of each colour bin, smoothed over its neighbours."""
    import cv2

    counts = np.bincount(code.ravel(), None if weight is None else weight.ravel(), _BINS**3).astype(np.float32)
    cube = counts.reshape(_BINS, _BINS * _BINS)
    for _ in range(3):  # along each axis in turn: the cube is rolled on
        blurred = cv2.GaussianBlur(cube, (1, 5), 0.01, sigmaY=1)
        cube = np.ascontiguousarray(blurred.T.reshape(_BINS, _BINS * _BINS))
    return np.asarray(cube.ravel() / max(float(counts.sum()), 1.0))


def _smooth(plane: Floats) -> Floats:
    """Without noise, texture and the borders between bins, which would show as ragged edges."""
    import cv2

    return np.asarray(cv2.GaussianBlur(plane, (0, 0), _SMOOTH), np.float32)


def _ramp(values: Floats, start: float, end: float) -> Floats:
    return np.asarray(np.clip((values - np.float32(start)) / np.float32(end - start), 0, 1))
