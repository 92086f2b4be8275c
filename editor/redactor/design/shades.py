"""Colors that words name, as values; and what stands beside them where only one is named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.design import Colour
from editor.model.design_vocabulary import COLOURS
from editor.redactor.colour_difference import lab_of_srgb

Rgb = NDArray[np.float32]

# Of a shade: what lightness (0-1) is drawn to, by which share, and how the chroma is multiplied.
_SHADES: Final[Mapping[str, tuple[float, float, float]]] = {
    "dark": (0.0, 0.36, 0.75),
    "deep": (0.25, 0.25, 1.1),
    "light": (1.0, 0.5, 0.6),
    "pale": (0.97, 0.68, 0.36),
    "pastel": (0.93, 0.65, 0.45),
    "muted": (0.6, 0.2, 0.5),
    "bright": (0.68, 0.3, 1.25),
    "neon": (0.85, 0.5, 1.5),
}
# Dyes that shine by themselves have hues of their own.
NEON: Final[Mapping[str, str]] = {
    "yellow": "#e8ff1c", "lime": "#b8ff1c", "green": "#33f52b", "orange": "#ff6d1a", "coral": "#ff5a4d",
    "pink": "#ff3fa4", "fuchsia": "#ff1fa9", "red": "#ff2a3d", "blue": "#2a5bff", "turquoise": "#14f0e0",
    "purple": "#a626ff",
}  # fmt: skip
# Linear sRGB to cone responses, and their cube roots to OKLab (Ottosson, 2020).
_CONES: Final = np.array(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
     [0.0883024619, 0.2817188376, 0.6299787005]]
)  # fmt: skip
_OKLAB: Final = np.array(
    [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
     [0.0259040371, 0.7827717662, -0.8086757660]]
)  # fmt: skip


def encoded(colour: Colour) -> Rgb:
    """3 float32, 0-1, encoded sRGB: a shade moves lightness and chroma in OKLab, where the hue of blue stays too."""
    neon = NEON.get(colour.name, "") if colour.shade == "neon" else ""
    text = neon or COLOURS[colour.name]
    rgb = np.array([int(text[at : at + 2], 16) for at in (1, 3, 5)], np.float32) / np.float32(255)
    if not colour.shade or neon:
        return rgb
    target, share, chroma = _SHADES[colour.shade]
    lab = _OKLAB @ np.cbrt(_CONES @ linear(rgb))
    lab[0] += share * (target - lab[0])
    lab[1:] *= chroma
    light = np.linalg.solve(_CONES, np.linalg.solve(_OKLAB, lab) ** 3)
    return display(np.asarray(light, np.float32))


def lab_of(colour: Colour) -> tuple[float, float, float]:
    """CIE L*a*b* (D50) of a color that words name."""
    lightness, a, b = (float(value) for value in lab_of_srgb(encoded(colour)))
    return lightness, a, b


def linear(rgb: Rgb) -> Rgb:
    """Encoded sRGB to linear light (IEC 61966-2-1)."""
    return np.asarray(np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4), np.float32)


def display(light: Rgb) -> Rgb:
    """Linear light, clipped to 0-1, to encoded sRGB."""
    light = np.clip(light, 0, 1)
    return np.asarray(np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055), np.float32)


def beside(main: Rgb) -> Rgb:
    """What a pattern is drawn in where only the cloth's color is named: white on dark, navy on light cloth."""
    return encoded(Colour("white" if float(main @ np.array([0.3, 0.59, 0.11])) < 0.62 else "navy"))
