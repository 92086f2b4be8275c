"""Photographs as paintings, drawings and washes: what style networks of the program learn from.

Each painter is a procedure. What on paper is chance (its tooth, the bristles of a brush, how pigment settles) follows
from the grain that it is given, so that a network which is given the same grain can learn it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.training.data.brush import flow, painted_strokes, streaked

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Painter = Callable[[Floats, Floats], Floats]

_LUMA: Final = np.array([0.299, 0.587, 0.114], np.float32)
_WARM_PAPER: Final = np.array([0.985, 0.968, 0.925], np.float32)
_WHITE_PAPER: Final = np.array([0.985, 0.982, 0.97], np.float32)
_INK: Final = np.array([0.11, 0.105, 0.13], np.float32)
_GRAPHITE: Final = np.array([0.17, 0.17, 0.18], np.float32)


def painted_as(name: str, rgb: Bytes, grain: Floats) -> Bytes:
    """What a painter makes of a photograph. The same photograph and grain always give the same.

    Args:
        name: one of `PAINTERS`.
        rgb: H x W x 3, 0-255, some thousand pixels on the longer side: a brush is some ten pixels wide.
        grain: H x W, noise of mean 0 and deviation 1 without any pattern.
    """
    made = PAINTERS[name](rgb.astype(np.float32) / 255, grain)
    return np.rint(np.clip(made, 0, 1) * 255).astype(np.uint8)


def oil(rgb: Floats, grain: Floats) -> Floats:
    """Strokes of a brush along edges, broad ones first, finer ones where these miss; paint stands up in the light."""
    angle = flow(rgb, 5.0)
    rich = _saturated(_curved(rgb, 0.12), 1.25)
    canvas, height = painted_strokes(rich, angle, np.random.default_rng(_seed(grain)))
    bristles = streaked(_band(grain, 0.8, 3.0), angle, 9)
    relief = cv2.GaussianBlur(height, (0, 0), 0.8) + 0.35 * bristles
    light = relief - np.roll(relief, (1, 1), (0, 1))
    canvas = canvas * (1 + 0.05 * bristles[..., None])
    return np.asarray(canvas + 0.09 * np.clip(light, -1.2, 1.2)[..., None], np.float32)


def watercolour(rgb: Floats, grain: Floats) -> Floats:
    """Pale washes whose pigment gathers at their edges and settles in the tooth of white paper."""
    light = np.power(np.clip(_curved(rgb, 0.08), 0, 1), np.float32(0.72))
    wash = _saturated(1 - (1 - _flattened(light, 5)) * np.float32(0.84), 1.45)
    steps = np.asarray(cv2.GaussianBlur(_stepped(wash, 7), (0, 0), 1.0), np.float32)
    wash = 0.4 * wash + 0.6 * steps
    edges = np.abs(cv2.GaussianBlur(steps, (0, 0), 1.2) - cv2.GaussianBlur(steps, (0, 0), 4.0)).max(axis=2)
    clouds, tooth = _band(grain, 9.0, 30.0), _band(grain, 0.7, 2.2)
    wet = 4 * (wash @ _LUMA) * (1 - wash @ _LUMA)  # neither bare paper nor the deepest tone shows how paint ran
    density = 1 + wet * (0.10 * clouds + 0.16 * tooth) + 3.6 * np.clip(edges, 0, 0.16)
    painted = _WHITE_PAPER * np.power(np.clip(wash, 0.02, 1), density[..., None])
    return np.asarray(painted + 0.014 * tooth[..., None], np.float32)


def ink(rgb: Floats, grain: Floats) -> Floats:
    """Lines of a pen and three washes of ink on warm paper."""
    luma = np.power(np.clip(_curved(rgb, 0.1) @ _LUMA, 0, 1), np.float32(0.8))
    flat = _flattened(np.repeat(luma[..., None], 3, 2), 4)[..., 0]
    clouds, tooth = _band(grain, 9.0, 30.0), _band(grain, 0.7, 2.0)
    tone = np.zeros_like(flat)
    for level, share in ((0.66, 0.17), (0.44, 0.24), (0.24, 0.34)):
        tone += share * _sigmoid((level - flat + 0.006 * clouds) * 24)
    edges = np.abs(cv2.GaussianBlur(tone, (0, 0), 1.2) - cv2.GaussianBlur(tone, (0, 0), 4.0))
    tone *= 1 + 0.05 * clouds + 0.13 * tooth + 1.6 * edges
    lines = _lines(cv2.GaussianBlur(luma, (0, 0), 0.7), 1.1, 24.0)
    dry = np.clip(1.15 + 0.35 * tooth, 0, 1)
    cover = 1 - (1 - np.clip(tone, 0, 1)) * (1 - lines * dry)
    return np.asarray(_WARM_PAPER * (1 + 0.012 * tooth[..., None]) * (1 - cover[..., None]) + _INK * cover[..., None])


def pencil(rgb: Floats, grain: Floats) -> Floats:
    """Graphite on rough paper: it reaches into the tooth as far as it was pressed, with lines where forms end."""
    luma = np.power(np.clip(_curved(rgb, 0.06) @ _LUMA, 0, 1), np.float32(0.85))
    flat = cv2.GaussianBlur(luma, (0, 0), 1.2)
    tooth = _band(grain, 0.6, 1.8)
    strokes = streaked(_band(grain, 1.0, 4.0), flow(rgb, 6.0), 9)
    pressed = np.clip(1 - flat, 0, 1)
    reached = _sigmoid((pressed * 2.7 - 1.05 + 0.45 * tooth + 0.25 * strokes) * 2.6)
    cover = np.clip(reached * (0.12 + 1.0 * pressed), 0, 0.96)
    lines = _lines(luma, 1.0, 16.0) * np.clip(0.85 + 0.25 * tooth, 0, 1)
    cover = 1 - (1 - cover) * (1 - 0.8 * lines)
    return np.asarray(_WHITE_PAPER * (1 - cover[..., None]) + _GRAPHITE * cover[..., None])


PAINTERS: Final[dict[str, Painter]] = {"oil": oil, "watercolor": watercolour, "ink": ink, "pencil": pencil}


def _lines(luma: Floats, sigma: float, steepness: float) -> Floats:
    """How much of a line there is, 0-1: extended difference of Gaussians (Winnemoeller, Kyprianidis and Olsen, XDoG,
    Computers & Graphics 2012, equation 7), on the dark side of edges."""
    fine, coarse = (cv2.GaussianBlur(luma, (0, 0), size) for size in (sigma, 1.6 * sigma))
    return np.asarray(_sigmoid(((coarse - fine) - 0.012) * steepness * 9), np.float32)


def _flattened(rgb: Floats, radius: int) -> Floats:
    """Areas even, edges kept: two rounds of Kuwahara's filter, and a little blur against its steps."""
    from editor.training.data.painterly import kuwahara

    flat = kuwahara(kuwahara(rgb * 255, radius), max(1, radius // 2)) / 255
    return np.asarray(cv2.GaussianBlur(flat, (0, 0), 0.8), np.float32)


def _stepped(rgb: Floats, steps: int) -> Floats:
    """Lightness in soft steps, hue and saturation as they are."""
    luma = (rgb @ _LUMA)[..., None]
    place = luma * steps
    whole = np.floor(place)
    soft = (whole + _sigmoid((place - whole - 0.5) * 9)) / steps
    return np.asarray(rgb * (soft / np.maximum(luma, 0.02)), np.float32)


def _band(grain: Floats, fine: float, coarse: float) -> Floats:
    """Noise without what is finer and coarser than that, sigmas in pixels; deviation 1 for white noise."""
    band = cv2.GaussianBlur(grain, (0, 0), fine) - cv2.GaussianBlur(grain, (0, 0), coarse)
    return np.asarray(band * np.float32(_gain(fine, coarse)), np.float32)


def _gain(fine: float, coarse: float) -> float:
    # White noise behind a Gaussian has the power 1 / (4 pi sigma^2); behind two, sigma^2 is the sum of their squares.
    power = 1 / (4 * np.pi) * (1 / fine**2 + 1 / coarse**2 - 4 / (fine**2 + coarse**2))
    return float(1 / np.sqrt(power))


def _saturated(rgb: Floats, factor: float) -> Floats:
    grey = (rgb @ _LUMA)[..., None]
    return np.asarray(np.clip(grey + (rgb - grey) * np.float32(factor), 0, 1), np.float32)


def _curved(rgb: Floats, amount: float) -> Floats:
    """More contrast in the middle."""
    return np.asarray(rgb + np.float32(amount) * np.sin(2 * np.pi * (rgb - 0.5)) / np.float32(2), np.float32)


def _sigmoid(x: Floats) -> Floats:
    return np.asarray(0.5 + 0.5 * np.tanh(0.5 * x), np.float32)


def _seed(grain: Floats) -> int:
    return int(np.abs(grain[:8, :8]).sum() * 1000)
