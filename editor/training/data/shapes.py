"""Photographs of garments as upright silhouettes with their light, and what may happen to these while learned from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.redactor.design.generator.shape import DEEPEST, LONGEST, SIDE, Plane, Shape, distance_of
from editor.redactor.design.separation import separated

Bytes = NDArray[np.uint8]

SMALL: Final = 48  # pixels of the squares on which silhouettes are compared
_LEAST, _MOST = 0.06, 0.85  # of a photograph that a garment takes
_CUT: Final = 0.05  # of the photograph's edge that a garment may reach over before it counts as cut off
_UNSURE: Final = 4.0  # pixels of soft rim for each pixel of outline: more is a mask that does not know
_TURNS: Final = range(0, 360, 15)
_FINE: Final = range(-12, 13, 3)
_STRAIGHT: Final = 0.03  # overlap by which a turned garment has to be more like the others than an upright one
_PRINTED: Final = (0.2, 0.5)  # share of edges of a print on which light is believed, and not


def refused(mask: Bytes) -> str:
    """Why nothing can be learned from a garment's mask, or ""."""
    inside = mask > 127
    area = inside.mean()
    if not _LEAST < area < _MOST:
        return "too small or too large"
    rim = np.concatenate([inside[0], inside[-1], inside[:, 0], inside[:, -1]])
    if rim.mean() > _CUT:
        return "cut off"
    contours, _ = cv2.findContours(inside.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = sum(len(contour) for contour in contours)
    if ((mask > 25) & (mask < 230)).sum() > _UNSURE * outline:
        return "unsure"
    return ""


def cleaned(mask: Bytes) -> Bytes:
    """Without specks, and without hooks of hangers, which are thinner than any part of a garment."""
    thin = max(3, round(max(mask.shape) / 60) | 1)
    opened = cv2.morphologyEx(mask, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (thin, thin)))
    count, parts, found, _ = cv2.connectedComponentsWithStats((opened > 127).astype(np.uint8))
    if count < 3:
        return np.asarray(opened, np.uint8)
    kept = found[1:, cv2.CC_STAT_AREA] > 0.08 * found[1:, cv2.CC_STAT_AREA].max()
    small = np.concatenate([[False], ~kept])[parts]
    return np.asarray(np.where(small, 0, opened), np.uint8)


def placing(mask: Bytes, angle: float, side: int, longest: float) -> NDArray[np.float64]:
    """2 x 3: turns a picture by `angle` degrees and brings what is masked into the middle of a square of `side`."""
    rows, columns = np.nonzero(mask > 127)
    turn = cv2.getRotationMatrix2D((0, 0), angle, 1.0)[:, :2]
    points = np.stack([columns, rows], axis=1) @ turn.T
    low, high = np.percentile(points, 0.2, axis=0), np.percentile(points, 99.8, axis=0)
    scale = longest / max(float((high - low).max()), 1.0)
    middle = (low + high) / 2
    return np.column_stack([turn * scale, (side - 1) / 2 - middle * scale])


def small(mask: Bytes, angle: float) -> Plane:
    """SMALL x SMALL, 0-1: the silhouette turned, as silhouettes are compared."""
    matrix = placing(mask, angle, SMALL, SMALL - 6)
    return np.asarray(cv2.warpAffine(mask, matrix, (SMALL, SMALL), flags=cv2.INTER_AREA), np.float32) / 255


def overlap(one: Plane, other: Plane) -> float:
    """Intersection over union of two planes of 0-1."""
    return float(np.minimum(one, other).sum() / max(float(np.maximum(one, other).sum()), 1e-6))


def upright(mask: Bytes, usual: Plane) -> float:
    """The angle in degrees at which a silhouette is most like `usual`, and then most like its mirror image."""
    likeness = [overlap(small(mask, turn), usual) + (_STRAIGHT if turn == 0 else 0) for turn in _TURNS]
    best = _TURNS[int(np.argmax(likeness))]
    fine = []
    for turn in _FINE:
        turned = small(mask, best + turn)
        fine.append(overlap(turned, turned[:, ::-1]) + overlap(turned, usual) - 0.002 * abs(turn))
    return float(best + _FINE[int(np.argmax(fine))])


def typical(silhouettes: Sequence[Plane], share: float) -> list[bool]:
    """Which of the silhouettes of a kind are kept: the `share` that is most like its five nearest others."""
    flat = np.stack([one.ravel() for one in silhouettes])
    both = np.stack([np.minimum(row, flat).sum(axis=1) for row in flat])
    total = flat.sum(axis=1)
    likeness = both / np.maximum(total[:, None] + total[None] - both, 1e-6)
    np.fill_diagonal(likeness, 0)
    near = np.sort(likeness, axis=1)[:, -5:].mean(axis=1)
    return list(near >= np.quantile(near, 1 - share))


def shape_in(rgb: Bytes, mask: Bytes, angle: float) -> Bytes:
    """SIDE x SIDE x 3: a garment's distance and log light as bytes (`coded`), and how far its light is to be believed.

    Args:
        rgb: of the photograph.
        mask: of the same size, cleaned.
        angle: as `upright` gives it.
    """
    matrix = placing(mask, angle, SIDE, LONGEST)
    matte = np.asarray(cv2.warpAffine(mask, matrix, (SIDE, SIDE), flags=cv2.INTER_CUBIC), np.float32) / 255
    found = separated(rgb.astype(np.float32) / 255, mask.astype(np.float32) / 255, "many")
    light = cv2.warpAffine(
        np.log(found.light) / DEEPEST, matrix, (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    believed = 1 - np.clip((found.printed - _PRINTED[0]) / (_PRINTED[1] - _PRINTED[0]), 0, 1)
    return coded(Shape(distance_of(matte), np.clip(light, -1, 1)), float(believed))


def coded(shape: Shape, believed: float = 1.0) -> Bytes:
    """SIDE x SIDE x 3 bytes of a shape; its light is believed 0-1."""
    planes = np.rint((shape.planes * 0.5 + 0.5) * 255).astype(np.uint8)
    return np.dstack([*planes, np.full((SIDE, SIDE), round(255 * believed), np.uint8)])


def decoded(pixels: NDArray[Any]) -> tuple[Shape, float]:
    """The shape of SIDE x SIDE x 3 values of 0-255, and how far its light is believed."""
    values = np.asarray(pixels, np.float32) / 255
    return Shape.of_planes(values[..., :2].transpose(2, 0, 1) * 2 - 1), float(values[..., 2].mean())


def moved(pixels: Bytes, rng: np.random.Generator) -> Bytes:
    """A shape mirrored half of the time, and turned, scaled, moved by as much as photographers leave to chance."""
    mirror = -1.0 if rng.random() < 0.5 else 1.0
    angle = np.deg2rad(rng.normal(0, 1.5))
    across, down = np.exp(rng.normal(0, 0.03, 2))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    linear = turn @ np.diag([mirror * across, down])
    centre = (SIDE - 1) / 2
    offset = np.full(2, centre) + rng.normal(0, 1.0, 2) - linear @ np.full(2, centre)
    matrix = np.column_stack([linear, offset])
    return np.asarray(cv2.warpAffine(pixels, matrix, (SIDE, SIDE), borderMode=cv2.BORDER_REPLICATE), np.uint8)
