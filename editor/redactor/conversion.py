"""Colours of one picture in the profile of another: garments in that of who wears them, backdrops in the product's."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, to_depth

_ROWS: Final = 256  # converted at a time: linear light is doubles


def in_profile(frame: Frame, icc: bytes | None) -> Frame:
    """The same colours as the other profile encodes them, in the same depth, clipped to its gamut.

    Relative colorimetric, by way of linear light and XYZ, both profiles' white being the same.
    """
    if frame.icc == icc:
        return frame
    own, other = ColourProfile.parse(frame.icc), ColourProfile.parse(icc)
    if own.is_srgb and other.is_srgb:
        return Frame(frame.rgb, frame.alpha, icc)
    rgb = to_depth(frame.rgb, "float32")
    converted = np.concatenate([_converted(rgb[top : top + _ROWS], own, other) for top in range(0, len(rgb), _ROWS)])
    return Frame(to_depth(converted, frame.rgb.dtype.name), frame.alpha, icc)


def _converted(rgb: NDArray[np.float32], own: ColourProfile, other: ColourProfile) -> NDArray[np.float32]:
    to_other = np.linalg.inv(other.to_xyz) @ own.to_xyz
    light = np.clip(own.linearise(rgb) @ to_other.T, 0, 1)
    return np.clip(other.encode(light), 0, 1).astype(np.float32)
