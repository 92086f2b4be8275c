"""Which patterns can be worn together. House rules, as stylists teach them: there is no measurement behind them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_FAMILY_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "plain": ("plain", "gradient"),
    "quiet": ("herringbone", "text", "logo", "printed"),
    "lines": ("stripes", "checks", "houndstooth", "dots"),
    "grown": ("floral", "tie-dye"),
    "animal": ("leopard", "zebra", "tiger", "snake", "camouflage"),
}
_FAMILIES: Final = tuple(_FAMILY_OF)
# Two kinds of one scale; what differs in scale comes nearer to 1.
_TOGETHER: Final = np.array([
    [1.0, 1.0, 1.0, 1.0, 1.0],
    [1.0, 0.75, 0.8, 0.8, 0.75],
    [1.0, 0.8, 0.45, 0.5, 0.4],
    [1.0, 0.8, 0.5, 0.35, 0.25],
    [1.0, 0.75, 0.4, 0.25, 0.3],
])  # fmt: skip
_SCALE: Final[Mapping[str, int]] = {
    "dots": 0, "houndstooth": 0, "herringbone": 0, "logo": 0, "camouflage": 2, "tie-dye": 2, "zebra": 2, "tiger": 2,
}  # fmt: skip
_HELPED: Final = (0.0, 0.3, 0.5)  # by a difference of scale: of what is missing to 1
_SHARED: Final = 0.3  # the same by a color that both have
SMALL, MIDDLE, LARGE = range(3)


def family(pattern: str) -> int:
    """Of a kind of pattern; 0: as good as plain."""
    return next((at for at, name in enumerate(_FAMILIES) if pattern in _FAMILY_OF[name]), 0)


def scale(pattern: str, said: str = "") -> int:
    """`SMALL`, `MIDDLE` or `LARGE`: as a word says, or as that kind mostly is."""
    return {"small": SMALL, "large": LARGE}.get(said, _SCALE.get(pattern, MIDDLE))


def together(
    one: NDArray[Any],
    other: NDArray[Any],
    scale_of_one: NDArray[Any],
    scale_of_other: NDArray[Any],
    shared: NDArray[Any],
) -> Floats:
    """0-1: how well two patterns go together, by their families, scales and whether they share a color (broadcast)."""
    base = _TOGETHER[one, other]
    apart = np.abs(scale_of_one - scale_of_other)
    helped = np.array(_HELPED)[apart] + _SHARED * np.asarray(shared, np.float64)
    return np.asarray(base + (1 - base) * np.minimum(helped, 0.7))
