"""A garment's colours in the profile of the picture in which it is worn."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, to_depth
from editor.model.garment import Garment

_ROWS: Final = 256  # converted at a time: linear light is doubles


def in_profile(garment: Garment, icc: bytes | None) -> Garment:
    """The garment with its photograph's colours as the other profile encodes them, clipped to its gamut.

    Relative colorimetric, by way of linear light and XYZ, both profiles' white being the same.
    """
    if garment.frame.icc == icc:
        return garment
    own, other = ColourProfile.parse(garment.frame.icc), ColourProfile.parse(icc)
    if own.is_srgb and other.is_srgb:
        return replace(garment, frame=Frame(garment.frame.rgb, garment.frame.alpha, icc))
    rgb = to_depth(garment.frame.rgb, "float32")
    converted = np.concatenate([_converted(rgb[top : top + _ROWS], own, other) for top in range(0, len(rgb), _ROWS)])
    shown = to_depth(converted, garment.frame.rgb.dtype.name)
    return replace(garment, frame=Frame(shown, garment.frame.alpha, icc))


def _converted(rgb: NDArray[np.float32], own: ColourProfile, other: ColourProfile) -> NDArray[np.float32]:
    to_other = np.linalg.inv(other.to_xyz) @ own.to_xyz
    light = np.clip(own.linearise(rgb) @ to_other.T, 0, 1)
    return np.clip(other.encode(light), 0, 1).astype(np.float32)
