"""Sketches that a person might have drawn of a garment's shape: its outline, some of its folds, by an unsteady hand."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.redactor.design.generator.drawing import drawing_of
from editor.redactor.design.generator.shape import SIDE, Plane, Shape

_OPEN: Final = 0.3  # share of sketches whose outline is not closed
_BARE: Final = 0.4  # share without lines inside
_FOLD: Final = -0.05  # of light against that around: darker lines are drawn
_SHORTEST: Final = 10  # pixels of a line
_LARGE: Final = 4.0  # times finer than the shape: what lines are drawn on, so that they are smooth


def sketched(shape: Shape, rng: np.random.Generator) -> Plane:
    """2 x SIDE x SIDE: what the network sees of a sketch (`drawing_of`)."""
    size = 1 / _LARGE
    return drawing_of(drawn(shape, rng), np.array([[size, 0, size / 2 - 0.5], [0, size, size / 2 - 0.5]]))[0]


def drawn(shape: Shape, rng: np.random.Generator) -> NDArray[np.uint8]:
    """4 SIDE x 4 SIDE: dark lines on white, of a pen of some breadth."""
    side = int(SIDE * _LARGE)
    distance = cv2.resize(shape.distance, (side, side), interpolation=cv2.INTER_CUBIC)
    paper = np.full((side, side), 255, np.uint8)
    broad = int(rng.integers(4, 12))
    contours, _ = cv2.findContours((distance > 0).astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    is_open = rng.random() < _OPEN
    for contour in contours:
        points = contour[:, 0].astype(np.float64)
        if len(points) < 40:
            continue
        points += _tremor(len(points), rng)
        for part in _parts(points, rng) if is_open else (np.concatenate([points, points[:1]]),):
            cv2.polylines(paper, [np.round(part * 8).astype(np.int32)], False, 0, broad, cv2.LINE_AA, 3)
    if rng.random() > _BARE:
        folds = cv2.resize(_folds(shape, rng), (side, side), interpolation=cv2.INTER_CUBIC)
        paper = np.minimum(paper, np.clip(255 - 255 * folds, 0, 255).astype(np.uint8))
    return paper


def _tremor(count: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """N x 2: how far an unsteady hand leaves a closed line, in pixels of the drawing."""
    turns = np.arange(count) / count * 2 * np.pi
    found = np.zeros((count, 2))
    for wave in range(3, 12):
        found += np.sin(wave * turns[:, None] + rng.uniform(0, 2 * np.pi, 2)) * rng.normal(0, 1.2, 2) / wave**0.5
    return found


def _parts(points: NDArray[np.float64], rng: np.random.Generator) -> list[NDArray[np.float64]]:
    """A closed line with some gaps."""
    count = len(points)
    kept = np.ones(count, bool)
    for _ in range(int(rng.integers(1, 4))):
        start, length = int(rng.integers(count)), int(count * rng.uniform(0.01, 0.06))
        kept[np.arange(start, start + length) % count] = False
    start = int(np.argmin(kept))
    points, kept = np.roll(points, -start, axis=0), np.roll(kept, -start)
    ends = np.flatnonzero(np.diff(kept.astype(int)))
    return [part for part in np.split(points, ends + 1)[1::2] if len(part) > 1]


def _folds(shape: Shape, rng: np.random.Generator) -> Plane:
    """SIDE x SIDE, 0-1: dark lines of its light, well inside, of which a person draws some."""
    around = shape.light - cv2.GaussianBlur(shape.light, (0, 0), 2.0)
    dark = ((around < _FOLD * rng.uniform(1.0, 2.5)) & (shape.distance > 0.25)).astype(np.uint8)
    count, parts, found, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    sizes = np.maximum(found[:, cv2.CC_STAT_WIDTH], found[:, cv2.CC_STAT_HEIGHT])
    chosen = (sizes >= _SHORTEST) & (rng.random(count) < rng.uniform(0.3, 1.0))
    chosen[0] = False
    return chosen[parts].astype(np.float32)
