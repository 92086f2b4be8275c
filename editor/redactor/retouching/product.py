"""A product keeps its color: what is sold paler or bluer than it is comes back."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.colour_difference import lab_of_srgb
from editor.redactor.retouching.light_field import LUMA

_MOVED: Final = 3.0  # of a and b in CIELAB, in the mean over the product
_SMALLEST: Final = 0.05  # of the picture: what is smaller is a scene with something in it
_DARK: Final = 0.02  # encoded: darker colors have no hue to be kept


def colour_share(before: NDArray[Any], after: NDArray[Any], subject: NDArray[Any]) -> float:
    """The share of a change of color that is kept so that the product moves but little from its own, 0-1.

    Its own color is the one that it has before, in the light that it has after. White balance is held back with the
    rest: a yellow dress in white light cannot be told from a white one in yellow light (see docs/adr/0194).

    Args:
        before, after: h x w x 3 float, encoded sRGB, 0-1.
        subject: h x w float, 0-1, where the product is.
    """
    area = float(subject.mean())
    if area < _SMALLEST:
        return 1.0
    after = np.clip(after, 0, 1)
    turned = (lab_of_srgb(after) - lab_of_srgb(relit(before, after)))[..., 1:]
    moved = float((np.hypot(turned[..., 0], turned[..., 1]) * subject).mean()) / area
    return min(1.0, _MOVED / max(moved, 1e-6))


def relit(colours: NDArray[Any], like: NDArray[Any]) -> NDArray[np.float32]:
    """Colors with the luma of others and their own ratios of channels: the same thing in more light, or in less.

    Encoded values stand for light by a power, near enough, so that a factor in the one is a factor in the other. What
    does not fit into 0-1 becomes paler, as in a print.

    Args:
        colours, like: ... x 3 float, encoded sRGB.
    """
    luma, wanted = ((one @ LUMA)[..., None] for one in (colours, like))
    lit = (colours + np.float32(_DARK)) * (wanted / (luma + np.float32(_DARK)))
    most = lit.max(axis=-1, keepdims=True)
    fits = np.clip((1 - wanted) / np.maximum(most - wanted, 1e-6), 0, 1)
    return np.asarray(wanted + np.where(most > 1, fits, 1) * (lit - wanted), np.float32)
