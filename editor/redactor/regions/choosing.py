"""Which of the found parts a person means: by places in the picture, so that the choice outlives what was found."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import ValueRangeError
from editor.redactor.regions.holes import Region

Places = tuple[tuple[float, float], ...]

_MOST: Final = 1000
_FAR: Final = 1e6
_OUTLINE: Final = 1.0  # pixels of the plane by which an outline may be simplified


def places_of(value: object) -> Places:
    """Places as documents store them: x, y in pixels of the upright input.

    Raises:
        ValueRangeError: they are something else.
    """
    try:
        places = tuple((float(x), float(y)) for x, y in value)  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        places = ((math.nan, math.nan),)
    if len(places) > _MOST or not all(abs(number) <= _FAR for place in places for number in place):
        raise ValueRangeError("These are not places in a picture.", "Give [[x, y], ...] in pixels of the picture.")
    return places


def meant(regions: Sequence[Region], places: Iterable[tuple[float, float]], size: tuple[int, int]) -> list[bool]:
    """For each region whether an odd number of the places lies in it: a second click takes the first one back.

    Args:
        size: width and height of the upright input.
    """
    result = [False] * len(regions)
    for x, y in places:
        for index, region in enumerate(regions):
            height, width = region.inside.shape
            column, row = int(x / size[0] * width), int(y / size[1] * height)
            if 0 <= column < width and 0 <= row < height and region.inside[row, column]:
                result[index] = not result[index]
    return result


def told(region: Region, size: tuple[int, int], *, taken: bool) -> dict[str, Any]:
    """A region in plain data: its place and outline in pixels of the upright input, and whether it is taken away."""
    import cv2

    height, width = region.inside.shape
    scale = np.array([size[0] / width, size[1] / height])
    inside: NDArray[np.uint8] = region.inside.astype(np.uint8)
    outlines = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]
    longest = cv2.approxPolyDP(max(outlines, key=len), _OUTLINE, closed=True)[:, 0]
    return {
        "place": [round(region.place[0] * size[0], 1), round(region.place[1] * size[1], 1)],
        "outline": np.round((longest + 0.5) * scale, 1).tolist(),
        "share": round(region.share, 6),
        "certainty": round(region.certainty, 3),
        "taken": taken,
    }
