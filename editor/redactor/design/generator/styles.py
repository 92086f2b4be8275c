"""Which styles are usual for each kind of garment, and what words ask of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.design import Design
from editor.paths import resources_folder
from editor.redactor.design.generator.shape import STYLE, Style

Floats = NDArray[np.float64]

_NEAR: Final = 0.65  # of the usual deviations that are drawn: the rarest styles are the worst made
_BREADTH, _HEM = 0, STYLE - 3  # places in a style: how broad against its height, how far the lowest part reaches
# By how many usual deviations of its kind a garment is broader for its height, and its hem broader.
_LENGTHS: Final[Mapping[str, float]] = {
    "cropped": 1.6, "mini": 1.5, "short": 1.2, "above knee": 0.8, "knee": 0.2, "below knee": -0.3, "midi": -0.6,
    "ankle": -1.0, "long": -1.2, "maxi": -1.6,
}  # fmt: skip
_FITS: Final[Mapping[str, float]] = {
    "slim": -1.2, "fitted": -0.8, "straight": -0.2, "loose": 0.9, "oversized": 1.4, "flared": 0.6,
}  # fmt: skip
_FLARED: Final = 1.2


@dataclass(frozen=True, slots=True, eq=False)
class Styles:
    """The usual styles of each kind, as a normal distribution.

    Attributes:
        means: kind -> STYLE numbers.
        spreads: kind -> STYLE x STYLE, the covariances.
    """

    means: Mapping[str, Floats]
    spreads: Mapping[str, Floats]

    @classmethod
    def read(cls, file: Path | None = None) -> Styles:
        """Those of the garments that the shipped generator learned from."""
        return _read(file or resources_folder() / "design" / "styles.json")

    def drawn(self, kind: str, seed: int, design: Design | None = None, near: float = 1.0) -> Style:
        """A style of a kind by chance, with the length and the fit that a design asks for.

        Args:
            near: share of the usual distance from the mean of its kind.
        """
        asked = {} if design is None else _asked(design)
        mean, spread = self.means[kind], self.spreads[kind]
        chance = np.random.default_rng((seed, 14)).standard_normal(STYLE)
        values = mean + near * _NEAR * (np.linalg.cholesky(spread + 1e-4 * np.eye(STYLE)) @ chance)
        if asked:
            # What is asked for is given, and the rest follows from it as it does among garments (Kriging's update).
            places = list(asked)
            wanted = mean[places] + np.array(list(asked.values())) * np.sqrt(np.diag(spread)[places])
            gain = spread[:, places] @ np.linalg.inv(spread[np.ix_(places, places)] + 1e-3 * np.eye(len(places)))
            values = values + gain @ (wanted - values[places])
        return np.asarray(values, np.float32)


def heeded(design: Design, kind: str) -> tuple[str, ...]:
    """Which attributes of a design's cut a style can follow."""
    lengths = design.length in _LENGTHS and kind not in ("hat", "shoes")
    fits = design.fit in _FITS and kind not in ("hat", "shoes")
    return tuple(name for name, follows in (("length", lengths), ("fit", fits)) if follows)


def _asked(design: Design) -> dict[int, float]:
    asked = {}
    if design.length in _LENGTHS:
        asked[_BREADTH] = _LENGTHS[design.length]
    if design.fit in _FITS:
        asked[_BREADTH] = asked.get(_BREADTH, 0.0) + _FITS[design.fit]
    if design.fit == "flared":
        asked[_HEM] = _FLARED
    return asked


@cache
def _read(file: Path) -> Styles:
    told = json.loads(file.read_text("utf-8"))
    means = {kind: np.array(values["mean"]) for kind, values in told.items()}
    return Styles(means, {kind: np.array(values["spread"]) for kind, values in told.items()})
