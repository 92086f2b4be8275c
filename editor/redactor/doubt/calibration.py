"""The calibrated numbers of one network: a small JSON file beside its record, tied to its weights."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

SUFFIX: Final = ".doubt.json"
ROLE: Final = "cutout"
AUTO: Final = "auto"  # the fast network first, the better one only where the fast one's doubt asks for it
_LARGEST: Final = 100_000


@dataclass(frozen=True, slots=True)
class Line:
    """A sum of named numbers, each times its weight."""

    offset: float
    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was found out about one network's errors.

    Attributes:
        sha256: of the weights it holds for; for others it says nothing.
        level: the share of pictures that the promises are for, e.g. 0.9.
        mirrored: whether a second pass over the mirror image is needed.
        places: log odds that the mask is wrong at a place, from `evidence`.
        unsure: the probability from which on a place may be either.
        bound: logarithm of the mask's mean absolute error, from `traits`, so raised that it holds for `level`.
        sure, look: errors in shares of the object up to which a mask is sure, or worth a look; above: work by hand.
        ask: error in shares of the object above which a better network is asked; None: nobody measured it.
        digest: of all this: two calibrations of one network differ in it.
    """

    sha256: str
    level: float
    mirrored: bool
    places: Line
    unsure: float
    bound: Line
    sure: float
    look: float
    ask: float | None
    digest: str


def read_calibration(path: Path, sha256: str) -> Calibration | None:
    """The calibration in `path` for weights of this sha256.

    None if there is none, it is damaged, or it was made for other weights: nothing is promised then, and no person can
    do anything about it.
    """
    try:
        if path.stat().st_size > _LARGEST:
            return None
        content = path.read_bytes()
        found = _parsed(json.loads(content), hashlib.sha256(content).hexdigest())
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return found if found.sha256 == sha256 else None


def _parsed(data: Any, digest: str) -> Calibration:
    ask = data["ask"]
    return Calibration(
        sha256=str(data["sha256"]),
        level=_number(data["level"]),
        mirrored=bool(data["mirrored"]),
        places=_line(data["places"]),
        unsure=_number(data["unsure"]),
        bound=_line(data["bound"]),
        sure=_number(data["sure"]),
        look=_number(data["look"]),
        ask=None if ask is None else _number(ask),
        digest=digest[:16],
    )


def _line(data: Any) -> Line:
    return Line(_number(data["offset"]), {str(name): _number(weight) for name, weight in data["weights"].items()})


def _number(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError("not a number")
    return number
