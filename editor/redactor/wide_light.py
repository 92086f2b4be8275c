"""Linear light of wide primaries: one meaning of red, green and blue for pictures of any profile.

The primaries of ITU-R BT.2020, brought to D50. Hardly any colour that a picture holds is negative in them, so roots of
them exist.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.redactor.light import Colours, Matrix, mixed, rgb_to_xyz

# Each row adds up to the white of ICC profiles.
_TO_XYZ = np.array(
    [[0.6734802, 0.1656712, 0.1250486], [0.2790426, 0.6753445, 0.0456129], [-0.0019335, 0.0299828, 0.7968506]]
)


def to_wide(rgb: Colours, space: ColourProfile) -> Colours:
    """Linear `rgb` of `space` (... x 3) in wide light; grey stays grey."""
    return mixed(rgb, _matrix(space))


def from_wide(wide: Colours, space: ColourProfile) -> Colours:
    """The way back from `to_wide`."""
    return mixed(wide, np.linalg.inv(_matrix(space)))


def wide_of_xyz(xyz: NDArray[Any]) -> NDArray[np.float64]:
    """XYZ relative to D50 (... x 3) in wide light."""
    return np.asarray(xyz @ np.linalg.inv(_TO_XYZ).T)


def xyz_of_wide(wide: NDArray[Any]) -> NDArray[np.float64]:
    """The way back from `wide_of_xyz`."""
    return np.asarray(wide @ _TO_XYZ.T)


def roots(wide: Colours) -> Colours:
    """Root-polynomial terms of degree 2 (... x 6): red, green, blue and the roots of their products.

    Finlayson, Mackiewicz and Hurlbert, "Color correction using root-polynomial regression", IEEE Transactions on Image
    Processing 24 (2015), equation 8. Twice the light gives twice each term.
    """
    root = np.sqrt(np.maximum(wide, 0))
    return np.concatenate([wide, root * np.roll(root, -1, axis=-1)], axis=-1)


def _matrix(space: ColourProfile) -> Matrix:
    matrix = np.linalg.inv(_TO_XYZ) @ rgb_to_xyz(space)
    return np.asarray(matrix / matrix.sum(axis=1, keepdims=True))
