"""The doubt about one mask: where it may be wrong, and by how much at most."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.doubt.calibration import Calibration, Line
from editor.redactor.doubt.evidence import MIRRORED, PLACES, evidence
from editor.redactor.matting.fields import Floats

TRAITS: Final = (
    "expected", "soft", "soft before", "object", "outline", "faint outline", "colour of object", "colour of background",
)  # fmt: skip
TRAITS_MIRRORED: Final = ("differs mirrored",)
_WIDE: Final = 0.08  # share of the picture in doubt from which it is worth a look, however small the error can be
_LEAST: Final = 1e-5
_SMALLEST: Final = 2e-3  # share of the picture below which there is no object to have a share of


@dataclass(frozen=True, slots=True, eq=False)
class Doubt:
    """What is not certain about a mask.

    Attributes:
        plane: h x w float32, 0-1, over the whole picture: the probability that the mask is wrong there.
        threshold: from which probability on a place may be either, object or background.
        unsure: share of the picture that may be either.
        bound: mean absolute error of the mask that is not exceeded in the calibrated share of pictures, 0-1.
        of_object: the same as a share of the object's area.
        verdict: ``"sure"``, ``"look"`` or ``"hand"``.
        asks: whether a better network should be asked.
    """

    plane: Floats
    threshold: float
    unsure: float
    bound: float
    of_object: float
    verdict: str
    asks: bool


def measured(
    calibration: Calibration, raw: Floats, mask: Floats, rgb: NDArray[Any], mirrored: Floats | None = None
) -> Doubt:
    """The doubt about `mask`.

    Args:
        raw, mask, rgb, mirrored: as in `evidence`; `mirrored` is needed if the calibration says so.
    """
    found = evidence(raw, mask, rgb, mirrored if calibration.mirrored else None)
    plane = probability(calibration.places, found)
    bound = math.exp(min(0.0, _sum(calibration.bound, traits(found, plane))))
    of_object = min(1.0, bound / max(float(mask.mean()), _SMALLEST))
    unsure = float(np.mean(plane >= calibration.unsure))
    sure = of_object <= calibration.sure and unsure <= _WIDE
    verdict = "sure" if sure else "look" if of_object <= calibration.look else "hand"
    asks = calibration.ask is not None and of_object > calibration.ask
    return Doubt(plane, calibration.unsure, unsure, bound, of_object, verdict, asks)


def probability(line: Line, found: Floats) -> Floats:
    """h x w float32, 0-1: how probable an error is at each place, by logistic regression on F x h x w evidence."""
    names = (*PLACES, *MIRRORED)[: len(found)]
    weights = np.array([line.weights[name] for name in names], np.float32)
    odds = np.tensordot(weights, found, axes=1) + np.float32(line.offset)
    return np.asarray(1 / (1 + np.exp(-np.clip(odds, -30, 30))), np.float32)


def traits(found: Floats, plane: Floats) -> dict[str, float]:
    """What a whole picture is like: logarithms of shares, named by `TRAITS` and, with a mirrored pass, the others.

    Args:
        found: F x h x w, as `evidence` gives it.
        plane: h x w, as `probability` gives it.
    """
    mean = dict(zip((*PLACES, *MIRRORED), found.mean(axis=(1, 2)).tolist(), strict=False))
    values = {
        "expected": float(plane.mean()),
        "soft": mean["soft"],
        "soft before": mean["soft before"],
        "object": mean["share of object"],
        "outline": mean["border"],
        "faint outline": mean["faint edge"] / max(mean["border near"], 1e-4),
        "colour of object": mean["colour of object"],
        "colour of background": mean["colour of background"],
    }
    if "differs mirrored" in mean:
        values["differs mirrored"] = mean["differs mirrored"]
    return {name: math.log(max(value, _LEAST)) for name, value in values.items()}


def _sum(line: Line, values: dict[str, float]) -> float:
    return line.offset + sum(weight * values[name] for name, weight in line.weights.items())
