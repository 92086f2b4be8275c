"""What goes wrong in photographs: exposure, white balance, noise. For pairs of a spoiled picture and the good one."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]

_EXPOSURE: Final = (-2.0, 1.0)  # EV; darker more often than lighter, as in indoor photographs of products
_WARMTH: Final = 0.45  # EV between red and blue, each way: about 3,800 to 9,500 K seen as daylight
_TINT: Final = 0.12  # EV of green, each way
_SHOT: Final = (1e-4, 4e-3)  # variance for each unit of light: a good sensor to a telephone in the evening
_READ: Final = (0.0, 8e-3)  # deviation in the dark


def degraded(rgb: Bytes, rng: np.random.Generator) -> Bytes:
    """A photograph as it would have been with the wrong exposure, white balance and too little light.

    In linear light: exposure and white balance as gains, then noise whose variance is ``shot * light + read^2`` (Foi et
    al., Practical Poissonian-Gaussian Noise Modeling and Fitting for Single-Image Raw-Data, IEEE TIP 2008, eq. 2), then
    clipping at white, which cannot be undone, and 8 bits.

    Args:
        rgb: H x W x 3, 0-255, sRGB.
        rng: what all chances are drawn from.

    Returns:
        The same shape, dtype and space.
    """
    warmth, tint = rng.uniform(-_WARMTH, _WARMTH), rng.uniform(-_TINT, _TINT)
    stops = rng.uniform(*_EXPOSURE) + np.array([warmth, tint, -warmth])
    light = _to_linear(rgb) * np.exp2(stops).astype(np.float32)
    shot, read = np.exp(rng.uniform(*np.log(_SHOT))), rng.uniform(*_READ)
    deviation = np.sqrt(np.clip(light, 0, 1) * shot + read**2).astype(np.float32)
    return _to_bytes(light + deviation * rng.standard_normal(light.shape, np.float32))


def exposed(rgb: Bytes, stops: NDArray[np.float64]) -> Bytes:
    """A photograph whose channels got more light by `stops`, three numbers in EV; no noise."""
    return _to_bytes(_to_linear(rgb) * np.exp2(stops).astype(np.float32))


def _to_linear(rgb: Bytes) -> NDArray[np.float32]:
    """IEC 61966-2-1."""
    values = rgb.astype(np.float32) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4).astype(np.float32)


def _to_bytes(light: NDArray[np.float32]) -> Bytes:
    light = np.clip(light, 0, 1)
    values = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.rint(values * 255).astype(np.uint8)
