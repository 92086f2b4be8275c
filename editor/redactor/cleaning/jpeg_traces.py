"""What strong JPEG compression left in a picture: the lines of its 8 x 8 grid and the steps of its coefficients.

Decoded again, the cosine coefficients of the blocks stand at multiples of their step; the step is the largest number
that they are multiples of (Fan and de Queiroz, "Identification of bitmap compression history: JPEG detection and
quantizer estimation", 2003).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from editor.model.frame import Frame, Pixels
from editor.redactor.cleaning.planes import luma_chroma, windows
from editor.redactor.cleaning.sliding_dct import BLOCK, cosines

# The upper left of table K.1 of ITU-T T.81, without the mean: what tables in use are multiples of, more or less.
_LUMA = {(0, 1): 11, (0, 2): 10, (1, 0): 12, (1, 1): 12, (1, 2): 14, (2, 0): 14, (2, 1): 13, (2, 2): 16}
_LARGEST_STEP = 120
_ON_STEP = 0.55  # mean cosine of the phases of coefficients on the grid of a step; chance gives 0
_FEWEST = 24  # coefficients other than 0 that say something
# Few coefficients other than 0 are also multiples of twice their step: the smaller ratios are the right ones.
_COEFFICIENTS = 3  # of how many a step must be found


@dataclass(frozen=True, slots=True)
class JpegTraces:
    """Attributes:
    step: mean step of the lowest nine coefficients of luma, in 255ths of white; 0: no traces found.
    """

    step: float


def jpeg_traces(frame: Frame) -> JpegTraces:
    """The traces in an upright full-size picture whose grid begins at its corner, as that of a decoded file does."""
    blocks = np.concatenate([_blocks(luma_chroma(part)[..., 0]) for part in windows(frame)])
    found = {place: _step(blocks[:, place[0], place[1]]) for place in _LUMA}
    ratios = [found[place] / standard for place, standard in _LUMA.items() if found[place]]
    if len(ratios) < _COEFFICIENTS:
        return JpegTraces(0.0)
    return JpegTraces(float(np.percentile(ratios, 35)) * float(np.mean([*_LUMA.values(), 16])))


def _blocks(luma: Pixels) -> Pixels:
    rows, columns = luma.shape[0] // BLOCK, luma.shape[1] // BLOCK
    cut = luma[: rows * BLOCK, : columns * BLOCK].reshape(rows, BLOCK, columns, BLOCK).swapaxes(1, 2)
    return np.asarray(cosines() @ cut.reshape(-1, BLOCK, BLOCK) @ cosines().T)


def _step(values: Pixels) -> float:
    """The largest step whose multiples these coefficients are; 0 where there is none above that of rounding."""
    best = 0.0
    for step in range(2, _LARGEST_STEP):
        far = values[np.abs(values) > step / 2]
        if len(far) < _FEWEST:
            break
        if np.cos(far * (2 * np.pi / step)).mean() > _ON_STEP:
            best = float(step)
    return best
