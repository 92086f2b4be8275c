"""The colors of a garment in a picture, by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.design import MAIN, OF_PATTERN, Colour
from editor.model.design_vocabulary import COLOURS, SHADES
from editor.model.frame import Frame, to_depth
from editor.model.named_colour import NamedColour
from editor.redactor.colour_difference import lab_of_srgb
from editor.redactor.conversion import in_profile
from editor.redactor.design.separation import Plane
from editor.redactor.design.shades import NEON, encoded

_MOST: Final = 3  # colors
_LOOKED_AT: Final = 6000  # pixels
_CLUSTERS: Final = 6
_ALIKE: Final = 18.0  # CIELAB units within which two clusters are light and shade of one color
_SMALL: Final = 0.08  # of the garment: less is no color of it
_LIGHTNESS: Final = 0.6  # of lightness beside chroma: folds change the one, not the other
_GREY, _QUIET = 14.0, 38.0  # of chroma, CIELAB units
_OF_GREY, _OF_QUIET = ("dark", "light"), ("dark", "light", "pale", "muted")
_PLAIN: Final = 2.0  # CIELAB units by which a word with a shade has to be nearer than one without


def palette(rgb: Plane, matte: Plane) -> tuple[Colour, ...]:
    """The colors of a garment, the largest first: the first is the main one, others are of its pattern.

    Args:
        rgb: H x W x 3 float32, 0-1, encoded sRGB.
        matte: H x W float32, 0-1; some of it above 0.9.
    """
    found = _named(_groups(rgb[matte > 0.9]))
    return tuple(Colour(one.name, one.shade, OF_PATTERN if at else MAIN) for at, one in enumerate(found))


def colours_of(frame: Frame) -> tuple[NamedColour, ...]:
    """The colors of what a picture shows, by name, with their measures and shares; the largest first, at most three.

    Args:
        frame: of a garment that is cut out; without alpha, all of it counts. Empty where nothing of it is opaque.
    """
    frame = in_profile(frame, None)
    rgb = np.asarray(to_depth(frame.rgb, "float32"), np.float32)
    opaque = rgb.reshape(-1, 3) if frame.alpha is None else rgb[to_depth(frame.alpha, "float32") > 0.9]
    return _named(_groups(opaque)) if len(opaque) else ()


def _groups(pixels: Plane) -> list[tuple[float, Plane]]:
    """Shares and CIELAB values of the colors that are no small part, the largest first.

    Args:
        pixels: N x 3 float32, 0-1, encoded sRGB.
    """
    import cv2

    pixels = pixels[:: max(1, len(pixels) // _LOOKED_AT)]
    lab = np.asarray(lab_of_srgb(pixels), np.float32)
    ends = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 30, 0.3)
    weighed = np.asarray(lab * np.array([_LIGHTNESS, 1, 1], np.float32))
    cv2.setRNGSeed(1)
    count = min(_CLUSTERS, len(pixels))
    _, labels, _ = cv2.kmeans(weighed, count, np.empty(0, np.int32), ends, 2, cv2.KMEANS_PP_CENTERS)
    numbers = labels[:, 0]
    groups: list[tuple[int, Plane]] = []
    for number in np.argsort(-np.bincount(numbers, minlength=count)):
        size = int((numbers == number).sum())
        if not size:
            continue
        own = np.asarray(np.median(lab[numbers == number], axis=0), np.float32)
        for at, (total, colour) in enumerate(groups):
            if float(np.linalg.norm((colour - own) * [_LIGHTNESS, 1, 1])) < _ALIKE:
                groups[at] = total + size, colour
                break
        else:
            groups.append((size, own))
    shares = [(size / len(pixels), colour) for size, colour in sorted(groups, key=lambda group: -group[0])]
    return [(share, colour) for share, colour in shares if share >= _SMALL]


def _named(groups: Sequence[tuple[float, Plane]]) -> tuple[NamedColour, ...]:
    """At most three of them with names; two that are called the same are one."""
    named: dict[tuple[str, str], NamedColour] = {}
    for share, colour in groups[:_MOST]:
        word = _nearest(colour)
        first = named.get(word)
        if first is not None:
            named[word] = replace(first, share=first.share + share)
        else:
            lightness, a, b = (float(value) for value in colour)
            named[word] = NamedColour(*word, share, (lightness, a, b))
    return tuple(named.values())


def _nearest(colour: NDArray[np.float32]) -> tuple[str, str]:
    words, values = _words()
    off = np.linalg.norm(values - colour, axis=1) + np.array([_PLAIN if shade else 0.0 for _, shade in words])
    return words[int(off.argmin())]


@cache
def _words() -> tuple[tuple[tuple[str, str], ...], NDArray[np.float64]]:
    """All names with the shades that people say of them, and their CIELAB values."""
    words = tuple((name, shade) for name in COLOURS for shade in ("", *_said_of(name)))
    return words, lab_of_srgb(np.array([encoded(Colour(*word)) for word in words]))


def _said_of(name: str) -> tuple[str, ...]:
    """Shades that mean something of a color: nothing is neon black, deep white or bright chocolate."""
    _, a, b = lab_of_srgb(encoded(Colour(name)))
    chroma = float(np.hypot(a, b))
    if chroma < _GREY:
        return _OF_GREY if name == "grey" else ()
    if chroma < _QUIET:
        return _OF_QUIET
    return tuple(shade for shade in SHADES if shade != "neon" or name in NEON)
