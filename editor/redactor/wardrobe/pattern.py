"""Whether cloth is plain, striped, checked or printed, by measurement.

Of the cloth's color, without the slow changes of light and folds, three things are measured: how much of it is edges;
in windows, into which directions its spectrum points (stripes into one, checks into two at a right angle); and how
evenly it is spread over the thing (a print on the chest is not). How often that is right: docs/wardrobe.md.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth
from editor.model.wardrobe import PRINTED
from editor.redactor.colour_difference import lab_of_srgb

Floats = NDArray[np.float32]

_SIDE: Final = 256  # pixels of the longer side at which cloth is looked at
_MARGIN: Final = 9  # pixels along the outline that are passed over
_FOLDS: Final = 10.0  # pixels: the deviation of what is taken for light
_WINDOW: Final = 48
_FULL: Final = 0.92  # of a window that has to be cloth
_COARSEST: Final = 2.5  # periods in a window
_SECTORS: Final = 36
_WITHIN: Final = 5  # sectors of 5 degrees that are one direction
_EDGE: Final = 6.0  # CIELAB units a pixel
_BLOCK: Final = 32
_STRONG: Final = 2e5  # energy of a window that counts fully


def pattern_of(frame: Frame) -> str:
    """ "plain", "stripes", "checks" or "printed"; "" where the measures do not tell.

    Args:
        frame: sRGB with alpha, cut out and trimmed.
    """
    lab, cloth = _small(frame)
    if cloth.sum() < 0.01 * _SIDE**2:
        return ""
    fine = (lab - _blurred(lab, cloth)) * cloth[..., None]
    edges = _edges(lab, cloth)
    calmest, busiest = _evenness(fine, cloth)
    if edges > 0.17:
        return _kind(fine, cloth, edges, calmest, busiest)
    return "plain" if edges < 0.1 and _other(lab, cloth) < 0.12 and busiest - calmest < 9 else ""


def _kind(fine: Floats, cloth: Floats, edges: float, calmest: float, busiest: float) -> str:
    along, across = _directions(fine, cloth)
    even = calmest / max(busiest, 1e-3)
    if along > 0.55 and across < 0.15 and even > 0.4:
        return "stripes"
    if across > 0.2 and along + across > 0.55 and even > 0.45 and calmest > 5:
        return "checks"
    return PRINTED if edges > 0.24 else ""


def _small(frame: Frame) -> tuple[Floats, Floats]:
    """CIELAB, and where the thing surely is: 0 or 1."""
    import cv2

    scale = _SIDE / max(frame.size)
    size = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    rgb = cv2.resize(to_depth(frame.rgb, "float32"), size, interpolation=cv2.INTER_AREA)
    alpha = np.ones(frame.rgb.shape[:2], np.float32) if frame.alpha is None else to_depth(frame.alpha, "float32")
    inside = np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA) > 0.95, np.uint8)
    inside = cv2.erode(inside, np.ones((_MARGIN, _MARGIN), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return np.asarray(lab_of_srgb(rgb), np.float32), np.asarray(inside, np.float32)


def _blurred(lab: Floats, cloth: Floats) -> Floats:
    """Mean colors around each pixel, of the cloth alone."""
    import cv2

    weight = cv2.GaussianBlur(cloth, (0, 0), _FOLDS) + 1e-6
    return np.asarray(cv2.GaussianBlur(lab * cloth[..., None], (0, 0), _FOLDS) / weight[..., None], np.float32)


def _edges(lab: Floats, cloth: Floats) -> float:
    """The share of the cloth in which the color changes fast."""
    import cv2

    slopes = [cv2.Sobel(lab, -1, *order) / 8 for order in ((1, 0), (0, 1))]
    return float(np.mean(np.sqrt(sum((slope**2).sum(axis=2) for slope in slopes))[cloth > 0] > _EDGE))


def _other(lab: Floats, cloth: Floats) -> float:
    """The share of the cloth that has another color than most of it."""
    colours = lab[cloth > 0]
    away = (colours - np.median(colours, axis=0)) * np.array([0.6, 1, 1], np.float32)
    return float(np.mean(np.linalg.norm(away, axis=1) > 18))


def _evenness(fine: Floats, cloth: Floats) -> tuple[float, float]:
    """How busy the calmest and the busiest parts are: CIELAB units, 20th and 90th percentile."""
    busy = [
        float(np.sqrt((fine[rows, columns] ** 2).sum(axis=2).mean()))
        for rows, columns in _windows(cloth.shape, _BLOCK, _BLOCK)
        if cloth[rows, columns].mean() > 0.8
    ]
    return (float(np.percentile(busy, 20)), float(np.percentile(busy, 90))) if busy else (0.0, 0.0)


def _directions(fine: Floats, cloth: Floats) -> tuple[float, float]:
    """Shares of the spectrum's energy that point into the main direction, and at a right angle to it."""
    taper = np.hanning(_WINDOW)
    down, right = np.meshgrid(*(np.fft.fftfreq(_WINDOW) * _WINDOW,) * 2, indexing="ij")
    counted = np.hypot(down, right) >= _COARSEST
    sector = (np.degrees(np.arctan2(down, right)) % 180 // (180 / _SECTORS)).astype(int) % _SECTORS
    total = np.zeros(_SECTORS)
    weights = 0.0
    for rows, columns in _windows(cloth.shape, _WINDOW, _WINDOW // 2):
        if cloth[rows, columns].mean() < _FULL:
            continue
        part = fine[rows, columns]
        part = (part - part.mean(axis=(0, 1))) * np.outer(taper, taper)[..., None]
        energy = (np.abs(np.fft.fft2(part, axes=(0, 1))) ** 2).sum(axis=2) / 2
        energy = np.where(counted, energy, 0)
        weight = min(1.0, float(energy.sum()) / _STRONG)
        total += np.bincount(sector[counted], energy[counted], _SECTORS) / max(float(energy.sum()), 1e-6) * weight
        weights += weight
    if not weights:
        return 0.0, 0.0
    around = np.concatenate([total[-(_WITHIN // 2) :], total, total[: _WITHIN // 2]]) / weights
    shares = np.convolve(around, np.ones(_WITHIN), "valid")
    main = int(shares.argmax())
    return float(shares[main]), float(shares[(main + _SECTORS // 2) % _SECTORS])


def _windows(shape: tuple[int, ...], side: int, step: int) -> Any:
    for top in range(0, shape[0] - side + 1, step):
        for left in range(0, shape[1] - side + 1, step):
            yield slice(top, top + side), slice(left, left + side)
