"""How the clothes that a person has on are worn: what a new garment copies unless it is told otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.person_labels import BELOW, PARTS, TORSO
from editor.redactor.tryon.body import NECK, Body

Labels = NDArray[np.uint8]

_LEAST: Final = 60  # square centimetres of cloth that tell anything
_ASIDE, _MIDDLE = 20.0, 9.0  # centimetres from the middle: what counts for a hem, and what for what lies below it
_TUCKED: Final = (
    56.0  # centimetres from the neck: a hem that ends higher, with something worn right below, is tucked in
)
_BELOW: Final = 8.0
_SHARE: Final = 0.4


@dataclass(frozen=True, slots=True)
class WornBefore:
    """Of what is worn on the trunk.

    Attributes:
        hem: centimetres from the neck; None where nothing is worn there, or a dress.
        tucked: whether that is where trousers or a skirt begin, which lie over it.
        sleeves: centimetres from the shoulder to where they end; 0 where the arms are bare or not seen.
    """

    hem: float | None = None
    tucked: bool = False
    sleeves: float = 0.0


def worn_before(body: Body, labels: Labels) -> WornBefore:
    """Read from H x W numbers of `PARTS`, of the picture that the body is in."""
    down, right = body.trunk_coordinates()
    along, across = body.arm_coordinates()
    cloth = np.isin(labels, _numbers([name for name in TORSO if name != "dress"]))
    trunk = cloth & (np.abs(right) < _ASIDE) & ((across > 1.2) | (np.abs(right) < _MIDDLE))
    sleeve = np.isin(labels, _numbers(TORSO)) & (across < 1) & (along > 8)
    least = _LEAST * body.cm**2
    sleeves = float(np.percentile(along[sleeve], 98)) if sleeve.sum() > least / 2 else 0.0
    if trunk.sum() < least:
        return WornBefore(sleeves=sleeves)
    hem = float(np.percentile(down[trunk], 98.5))
    beneath = (down > hem) & (down < hem + _BELOW) & (np.abs(right) < _MIDDLE)
    followed = float(np.isin(labels[beneath], _numbers(BELOW)).mean()) if beneath.any() else 0.0
    return WornBefore(hem + NECK, hem + NECK < _TUCKED and followed > _SHARE, sleeves)


def _numbers(names: Sequence[str]) -> list[int]:
    return [PARTS.index(name) for name in names]
