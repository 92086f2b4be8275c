"""Linear light of a profile: luminance, the way to XYZ and to Oklab, for operations that reason about light.

XYZ is relative to D50, as ICC profiles have it, so white (1, 1, 1) is (0.9642, 1, 0.8249) in every profile.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile

Colours = NDArray[np.floating[Any]]
Matrix = NDArray[np.float64]

# Bradford cone responses (Lam 1985), the ones that ICC profiles are adapted with.
BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
D50 = np.array([0.9642, 1.0, 0.8249])
D65 = np.array([0.95047, 1.0, 1.08883])

# Ottosson, "A perceptual color space for image processing" (2020): XYZ at D65 -> cones, roots of cones -> Lab.
_OKLAB_CONES = np.array(
    [[0.8189330101, 0.3618667424, -0.1288597137],
     [0.0329845436, 0.9293118715, 0.0361456387],
     [0.0482003018, 0.2643662691, 0.6338517070]]
)  # fmt: skip
_OKLAB_LAB = np.array(
    [[0.2104542553, 0.7936177850, -0.0040720468],
     [1.9779984951, -2.4285922050, 0.4505937099],
     [0.0259040371, 0.7827717662, -0.8086757660]]
)  # fmt: skip


def adaptation(source: NDArray[np.float64], target: NDArray[np.float64]) -> Matrix:
    """The Bradford matrix that takes XYZ under one white to what looks the same under another."""
    gains = (BRADFORD @ target) / (BRADFORD @ source)
    return np.asarray(np.linalg.inv(BRADFORD) @ np.diag(gains) @ BRADFORD)


def rgb_to_xyz(space: ColourProfile) -> Matrix:
    """3 x 3, linear RGB of `space` -> XYZ, scaled so that white has Y = 1."""
    return np.asarray(space.to_xyz / space.to_xyz[1].sum())


def luminance(rgb: Colours, space: ColourProfile) -> Colours:
    """Y of linear `rgb` (... x 3): ... x 1. Channels below 0 count as 0: Y is 0 for black alone."""
    return np.asarray((np.maximum(rgb, 0) @ rgb_to_xyz(space)[1].astype(rgb.dtype))[..., None])


def mixed(rgb: Colours, matrix: Colours) -> Colours:
    """Each colour of `rgb` (... x 3) multiplied by a 3 x 3 matrix."""
    return rgb @ matrix.T.astype(rgb.dtype)


def to_oklab(rgb: Colours, space: ColourProfile) -> Colours:
    """Linear `rgb` (... x 3) in Oklab: L 0-1, a and b about -0.4-0.4."""
    return mixed(np.cbrt(mixed(rgb, _to_cones(space))), _OKLAB_LAB)


def from_oklab(lab: Colours, space: ColourProfile) -> Colours:
    """The way back from `to_oklab`."""
    return mixed(mixed(lab, np.linalg.inv(_OKLAB_LAB)) ** 3, np.linalg.inv(_to_cones(space)))


def _to_cones(space: ColourProfile) -> Matrix:
    cones = _OKLAB_CONES @ adaptation(D50, D65) @ rgb_to_xyz(space)
    return np.asarray(cones / cones.sum(axis=1, keepdims=True))  # exactly 1 for white, so that grey has no colour
