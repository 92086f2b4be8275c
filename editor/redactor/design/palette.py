"""The colors of a garment in a picture, by name."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.design import MAIN, OF_PATTERN, Colour
from editor.model.design_vocabulary import COLOURS, SHADES
from editor.redactor.design.separation import Plane
from editor.redactor.design.shades import encoded

_MOST: Final = 3  # colors
_LOOKED_AT: Final = 6000  # pixels
_CLUSTERS: Final = 6
_ALIKE: Final = 18.0  # CIELAB units within which two clusters are light and shade of one color
_SMALL: Final = 0.08  # of the garment: less is no color of it
_LIGHTNESS: Final = 0.6  # of lightness beside chroma: folds change the one, not the other
_PLAIN: Final = 2.0  # CIELAB units by which a word with a shade has to be nearer than one without


def palette(rgb: Plane, matte: Plane) -> tuple[Colour, ...]:
    """The colors of a garment, the largest first: the first is the main one, others are of its pattern.

    Args:
        rgb: H x W x 3 float32, 0-1, encoded sRGB.
        matte: H x W float32, 0-1; some of it above 0.9.
    """
    import cv2

    pixels = rgb[matte > 0.9]
    pixels = pixels[:: max(1, len(pixels) // _LOOKED_AT)]
    lab = _lab(pixels)
    ends = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 30, 0.3)
    weighed = np.asarray(lab * np.array([_LIGHTNESS, 1, 1], np.float32))
    cv2.setRNGSeed(1)
    count = min(_CLUSTERS, len(pixels))
    _, labels, _ = cv2.kmeans(weighed, count, np.empty(0, np.int32), ends, 2, cv2.KMEANS_PP_CENTERS)
    numbers = labels[:, 0]
    groups: list[tuple[int, NDArray[np.float32]]] = []
    for number in np.argsort(-np.bincount(numbers, minlength=count)):
        own = np.median(lab[numbers == number], axis=0) if (numbers == number).any() else None
        if own is None:
            continue
        size = int((numbers == number).sum())
        for at, (total, colour) in enumerate(groups):
            if float(np.linalg.norm((colour - own) * [_LIGHTNESS, 1, 1])) < _ALIKE:
                groups[at] = total + size, colour
                break
        else:
            groups.append((size, np.asarray(own, np.float32)))
    kept = [colour for size, colour in sorted(groups, key=lambda group: -group[0]) if size >= _SMALL * len(pixels)]
    named: list[Colour] = []
    for colour in kept[:_MOST]:
        name, shade = _nearest(colour)
        if (name, shade) not in [(one.name, one.shade) for one in named]:
            named.append(Colour(name, shade, OF_PATTERN if named else MAIN))
    return tuple(named)


def _nearest(colour: NDArray[np.float32]) -> tuple[str, str]:
    words, values = _words()
    off = np.linalg.norm(values - colour, axis=1) + np.array([_PLAIN if shade else 0.0 for _, shade in words])
    return words[int(off.argmin())]


@cache
def _words() -> tuple[tuple[tuple[str, str], ...], NDArray[np.float32]]:
    """All names with all shades, and their CIELAB values."""
    words = tuple((name, shade) for name in COLOURS for shade in ("", *SHADES))
    return words, _lab(np.array([encoded(Colour(*word)) for word in words]))


def _lab(rgb: NDArray[np.float32]) -> NDArray[np.float32]:
    import cv2

    return np.asarray(cv2.cvtColor(np.asarray(rgb, np.float32)[None], cv2.COLOR_RGB2LAB)[0], np.float32)
