"""The process of dressing: an animated sequence in which each garment comes into place, and a strip of stills."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.redactor.display import display_frame
from editor.redactor.source import Source
from editor.redactor.tryon.back import laid_back
from editor.redactor.tryon.dressing import Dressed

Picture = NDArray[np.uint8]
Plane = NDArray[np.float32]

RATE: Final = 20  # pictures a second: GIF counts in hundredths
_FIRST, _BETWEEN, _LAST = 0.5, 0.15, 0.8  # seconds that stand still
_GARMENT: Final = 0.8  # seconds for one to come into place ...
_LONGEST: Final = 4.0  # ... but all of it takes no longer
_FALL: Final = 10.0  # centimetres of the body from which cloth comes
_SOFT: Final = 0.35  # of a garment's extent over which it fades in


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """How the person looks at one time.

    Attributes:
        picture: H x W x 3 uint8, sRGB.
        fall: how far cloth falls into place, x and y in its pixels; the first state's is not used.
    """

    picture: Picture
    fall: tuple[float, float]


def states(source: Source, dressed: Dressed, longest: int = 960) -> list[State]:
    """The person as photographed, then after each garment.

    Args:
        longest: of the sides, in pixels; even, as films want them.
    """
    scale = min(1.0, longest / max(source.size))
    found = [State(_small(source.frame, scale), (0.0, 0.0))]
    for step in dressed.steps:
        body, region = step.person.body, step.person.region
        # What is pulled up over the legs comes from below.
        sign = 1 if step.garment.category.layer == "below" else -1
        fall = sign * _FALL * body.cm * body.down / np.array(region.scale) * scale
        found.append(State(_small(laid_back(step.person, source.frame), scale), (float(fall[0]), float(fall[1]))))
    return found


def pictures(shown: Sequence[State]) -> Iterator[Picture]:
    """The sequence at `RATE`: it begins with the first state and ends with the last, as they are."""
    yield from [shown[0].picture] * _count(_FIRST)
    changes = len(shown) - 1
    still = _FIRST + _LAST + _BETWEEN * max(0, changes - 1)
    each = _count(min(_GARMENT, (_LONGEST - still) / max(changes, 1)))
    for number, (before, after) in enumerate(pairwise(shown)):
        if number:
            yield from [before.picture] * _count(_BETWEEN)
        yield from _change(before.picture, after, each)
    yield from [shown[-1].picture] * _count(_LAST)


def strip(shown: Sequence[State], gap: int = 8) -> Picture:
    """The states side by side, white between them."""
    height = shown[0].picture.shape[0]
    parts: list[Picture] = []
    for state in shown:
        parts += [np.full((height, gap, 3), 255, np.uint8), state.picture]
    return np.concatenate(parts[1:], axis=1)


def _change(before: Picture, after: State, count: int) -> Iterator[Picture]:
    import cv2

    height, width = before.shape[:2]
    old, new = before.astype(np.float32), after.picture.astype(np.float32)
    differs = (np.abs(new - old).max(axis=-1) > 1).astype(np.float32)
    mask = np.asarray(cv2.GaussianBlur(cv2.dilate(differs, np.ones((5, 5))), (0, 0), 1.5), np.float32)
    along = _along(mask, after.fall)
    for index in range(1, count):
        share = _eased(index / count)
        move = np.array([[1, 0, (1 - share) * after.fall[0]], [0, 1, (1 - share) * after.fall[1]]])
        cloth, cover = (
            np.asarray(cv2.warpAffine(plane, move, (width, height), borderMode=cv2.BORDER_REPLICATE))
            for plane in (new, mask * _shown(along, share))
        )
        yield np.rint(old + cover[..., None] * (cloth - old)).clip(0, 255).astype(np.uint8)


def _along(mask: Plane, fall: tuple[float, float]) -> Plane:
    """0-1 for each pixel: where it lies between the end of a garment that arrives first, and the one that is last."""
    height, width = mask.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    length = max(float(np.hypot(*fall)), 1e-6)
    place = -(columns * np.float32(fall[0] / length) + rows * np.float32(fall[1] / length))
    inside = place[mask > 0.5]
    if not inside.size:
        return np.zeros(mask.shape, np.float32)
    low, high = float(inside.min()), float(inside.max())
    return np.asarray((place - low) / max(high - low, 1.0), np.float32)


def _shown(along: Plane, share: float) -> Plane:
    return np.clip((share * (1 + _SOFT) - along) / np.float32(_SOFT), 0, 1)


def _eased(share: float) -> float:
    return share * share * (3 - 2 * share)


def _count(seconds: float) -> int:
    return max(2, round(seconds * RATE))


def _small(frame: Frame, scale: float) -> Picture:
    import cv2

    shown = display_frame(frame)
    size = max(2, round(frame.width * scale / 2) * 2), max(2, round(frame.height * scale / 2) * 2)
    return np.asarray(cv2.resize(shown.rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
