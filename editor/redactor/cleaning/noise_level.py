"""How strong the noise of a picture is, at each lightness, found where the picture is flat.

Blocks of 8 x 8 with the least energy in low frequencies are flat; what their higher frequencies hold is noise (the
idea of Ponomarenko, Lukin, Zriakhov, Kaarna and Astola, "An automatic approach to lossy compression of AVIRIS images",
2007).
Sensor noise depends on lightness (Foi, Trimeche, Katkovnik and Egiazarian, "Practical Poissonian-Gaussian noise
modeling and fitting for single-image raw-data", 2008), so it is measured for each lightness apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, Pixels
from editor.redactor.cleaning.planes import halved, luma_chroma, windows
from editor.redactor.cleaning.sliding_dct import BLOCK, cosines

BINS = 8
_FLAT = 0.1  # share of blocks, those with the least low frequencies, that are taken for flat
_FEWEST = 12  # flat blocks that say something
_MOST_APART = 2.0  # no lightness is taken to be so many times noisier or quieter than the flattest parts
_CLIPPED = 0.02  # nearer to black or white noise is cut off
_SAID = 0.3  # 255ths: less is rounding
_TEXTURE = 1.5  # 255ths that are taken for noise at most where it cannot be told from texture
_WHITEST, _EVENEST, _MANY = 1.33, 0.35, 0.5
_ORDER = np.add.outer(np.arange(BLOCK), np.arange(BLOCK)).ravel()
_LOW, _LOWER_MIDDLE, _MIDDLE = (_ORDER > 0) & (_ORDER < 4), (_ORDER > 3) & (_ORDER < 6), (_ORDER > 5) & (_ORDER < 11)


@dataclass(frozen=True, slots=True)
class NoiseLevel:
    """Standard deviations of noise, in 255ths of white.

    Attributes:
        overall: of luma, in the flattest parts of the picture; 0 where nothing is known.
        is_noise: whether it is noise: as strong in all middle frequencies as in low ones, and everywhere alike. Fine
            textures are not; in a picture of nothing else noise cannot be told from them.
        luma: at BINS lightnesses, evenly spread from black to white.
        chroma: of Cr and Cb.
        coarse: of Cr and Cb at half size: noise of demosaiced and compressed pictures has coarse spots.
    """

    overall: float
    is_noise: bool
    luma: tuple[float, ...]
    chroma: tuple[float, float]
    coarse: tuple[float, float]

    def at(self, mean: Pixels, least: float, scale: float) -> Pixels:
        """Noise of luma at lightness `mean` (0-255), not below `least`, times `scale`: float32 of the same shape."""
        centres = (np.arange(BINS) + 0.5) * (255 / BINS)
        levels = np.maximum(self.luma, least) * scale
        return np.interp(mean, centres, levels).astype(np.float32)


def noise_level(frame: Frame) -> NoiseLevel:
    """The noise of an upright full-size picture, from windows spread over it."""
    parts = [luma_chroma(part) for part in windows(frame)]
    lumas = np.concatenate([_blocks(part[..., 0]) for part in parts])
    overall, is_noise = _level(lumas, _clipped(lumas)), _is_noise(lumas)
    if not is_noise:
        overall = min(overall, _TEXTURE)
    luma = tuple(_at_lightness(lumas, index, overall) for index in range(BINS))
    red, blue = (_of_planes([part[..., index] for part in parts]) for index in (1, 2))
    small_red, small_blue = (_of_planes([halved(part[..., index], (0, 0)) for part in parts]) for index in (1, 2))
    return NoiseLevel(overall, is_noise, luma, (red, blue), (small_red, small_blue))


def _of_planes(planes: Sequence[Pixels]) -> float:
    blocks = np.concatenate([_blocks(plane) for plane in planes])
    return _level(blocks, np.zeros(len(blocks), bool))


def _blocks(plane: Pixels) -> Pixels:
    """Cosine transforms of all whole 8 x 8 blocks, N x 64; N may be 0."""
    rows, columns = plane.shape[0] // BLOCK, plane.shape[1] // BLOCK
    cut = plane[: rows * BLOCK, : columns * BLOCK].reshape(rows, BLOCK, columns, BLOCK).swapaxes(1, 2)
    return np.asarray(cut.reshape(-1, BLOCK * BLOCK) @ np.kron(cosines(), cosines()).T)


def _clipped(blocks: Pixels) -> NDArray[np.bool_]:
    mean = blocks[:, 0] / BLOCK
    return np.asarray((mean < 255 * _CLIPPED) | (mean > 255 * (1 - _CLIPPED)))


def _at_lightness(blocks: Pixels, index: int, overall: float) -> float:
    near = np.abs(blocks[:, 0] / BLOCK / 255 * BINS - (index + 0.5)) < 1
    found = _level(blocks[near], _clipped(blocks[near])) if _is_noise(blocks[near]) else 0.0
    return float(np.clip(found, overall / _MOST_APART, overall * _MOST_APART)) if found else overall


def _level(blocks: Pixels, left_out: NDArray[np.bool_]) -> float:
    """Standard deviation in the flattest of these blocks; 0 where too few are left."""
    squares = _flattest(blocks[~left_out])
    if not len(squares):
        return 0.0
    found = float(np.sqrt(np.median(squares[:, _MIDDLE].mean(axis=1))))
    return found if found >= _SAID else 0.0


def _is_noise(blocks: Pixels) -> bool:
    squares = _flattest(blocks[~_clipped(blocks)])
    if not len(squares):
        return False
    middle = squares[:, _MIDDLE].mean(axis=1)
    usual, least = float(np.median(middle)), float(np.percentile(middle, 10))
    lower = float(np.median(squares[:, _LOWER_MIDDLE].mean(axis=1)))
    each = squares[:, _MIDDLE].mean(axis=0)  # a weave has its few frequencies, noise has all
    return lower < _WHITEST**2 * usual and least > _EVENEST * usual and float(np.median(each)) > _MANY * each.mean()


def _flattest(blocks: Pixels) -> Pixels:
    """Squares of the coefficients of the flattest tenth of the blocks; none where there are too few."""
    if len(blocks) < _FEWEST:
        return blocks[:0]
    squares = blocks**2
    low = squares[:, _LOW].sum(axis=1)
    return squares[np.argsort(low, kind="stable")[: max(_FEWEST, int(len(low) * _FLAT))]]
