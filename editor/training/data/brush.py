"""Strokes of a brush that follow what a picture shows."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_LAYERS: Final = ((11, 0.0), (7, 0.055), (4, 0.06), (2, 0.075))  # radius of the brush, difference it is used from
_STEPS: Final = 7  # of a stroke, each as long as the brush is wide
_BEND: Final = 0.6  # how much of its way a stroke keeps at each step
_JITTER: Final = 0.022
_FIXED: Final = 4  # bits of fraction of OpenCV's coordinates


def flow(rgb: Floats, sigma: float) -> Floats:
    """The angle along edges, in radians: of the smaller eigenvector of the structure tensor, which is smoothed.

    Brox, Boomgaard, Lauze, van de Weijer, Weickert, Mrazek and Kornprobst, Adaptive structure tensors, 2006.

    Args:
        rgb: H x W x 3, 0-1.
        sigma: of the smoothing, in pixels. Where it finds nothing, ten times that decides.
    """
    x, y = (cv2.Sobel(cv2.GaussianBlur(rgb, (0, 0), 1.2), cv2.CV_32F, *order) for order in ((1, 0), (0, 1)))
    tensor = np.stack([(x * x - y * y).sum(axis=2), 2 * (x * y).sum(axis=2)], axis=2)
    near, far = (cv2.GaussianBlur(tensor, (0, 0), reach) for reach in (sigma, 10 * sigma))
    double = near + np.float32(0.15) * far
    return np.asarray(0.5 * np.arctan2(double[..., 1], double[..., 0]) + np.pi / 2, np.float32)


def streaked(noise: Floats, angle: Floats, reach: int) -> Floats:
    """Noise drawn out along a field of angles (Cabral and Leedom, Line integral convolution, SIGGRAPH 1993).

    Returns:
        H x W, mean 0 and deviation 1.
    """
    height, width = noise.shape
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    across, down = np.cos(angle), np.sin(angle)
    total = noise.copy()
    for sign in (-1, 1):
        for step in range(1, reach + 1):
            way = np.float32(sign * step)
            total += cv2.remap(noise, columns + way * across, rows + way * down, cv2.INTER_LINEAR,
                               borderMode=cv2.BORDER_REFLECT)  # fmt: skip
    return np.asarray((total - total.mean()) / max(float(total.std()), 1e-6), np.float32)


def painted_strokes(rgb: Floats, angle: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """The picture in curved strokes, and how high paint stands, 0-1.

    Hertzmann, Painterly rendering with curved brush strokes of multiple sizes, SIGGRAPH 1998: layers of ever finer
    brushes, each only where the layers before differ from the picture as the brush can show it.

    Args:
        rgb: H x W x 3, 0-1.
        angle: of `flow`.
    """
    canvas = cv2.GaussianBlur(rgb, (0, 0), 2.0 * _LAYERS[0][0])
    height = np.full(rgb.shape[:2], 0.5, np.float32)
    for radius, threshold in _LAYERS:
        wanted = cv2.GaussianBlur(rgb, (0, 0), 0.6 * radius)
        missing = cv2.blur(np.abs(wanted - canvas).max(axis=2), (2 * radius + 1, 2 * radius + 1))
        for row, column in _starts(rgb.shape[:2], radius, rng):
            if missing[row, column] >= threshold:
                points = _way((column, row), angle, radius, rng)
                colour = wanted[row, column] + rng.normal(0, _JITTER) + rng.normal(0, _JITTER / 2, 3)
                _draw(canvas, points, radius, tuple(map(float, colour)))
                _draw(height, points, radius, float(rng.random()))
    return canvas, height


def _starts(size: tuple[int, int], radius: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Places on a disturbed grid in any order."""
    step = max(2, round(1.5 * radius))
    rows, columns = np.mgrid[0 : size[0] : step, 0 : size[1] : step]
    places = np.stack([rows.ravel(), columns.ravel()], axis=1) + rng.integers(-step // 2, step // 2 + 1, (rows.size, 2))
    return np.asarray(rng.permutation(np.clip(places, 0, np.array(size) - 1)))


def _way(start: tuple[int, int], angle: Floats, radius: int, rng: np.random.Generator) -> NDArray[np.int32]:
    """The points of a stroke, through `start`, both ways along the field."""
    height, width = angle.shape
    halves = []
    for sign in (-1.0, 1.0):
        x, y = map(float, start)
        before: tuple[float, float] | None = None
        points = []
        for _ in range(int(rng.integers(2, _STEPS))):
            here = float(angle[min(max(int(y), 0), height - 1), min(max(int(x), 0), width - 1)])
            way = np.cos(here) * sign, np.sin(here) * sign
            if before is not None:
                turn = 1.0 if way[0] * before[0] + way[1] * before[1] >= 0 else -1.0
                way = tuple(_BEND * old + (1 - _BEND) * turn * new for old, new in zip(before, way, strict=True))
            before = way
            x, y = x + radius * way[0], y + radius * way[1]
            points.append((x, y))
        halves.append(points)
    line = [*reversed(halves[0]), (float(start[0]), float(start[1])), *halves[1]]
    return np.rint(np.array(line) * 2**_FIXED).astype(np.int32)


def _draw(plane: Floats, points: NDArray[np.int32], radius: int, colour: tuple[float, ...] | float) -> None:
    cv2.polylines(plane, [points], False, colour, 2 * radius - 1, cv2.LINE_AA, _FIXED)
