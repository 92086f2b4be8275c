"""Puts squares that stand in rows and columns on one grid."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from editor.redactor.colour_card.patches import Squares

Points = NDArray[np.float64]
Cell = tuple[int, int]
Grid = dict[Cell, int]  # column and row, from anywhere -> number of the square

_SIZES = (0.6, 1.65)  # area of a patch, in areas of its neighbour
_PITCH = (0.95, 1.8)  # from patch to patch, in sides of a patch
_BESIDE = 0.3  # how far off its place a patch may lie, in pitches
_FEWEST = 8
_MOST_CELLS = 60  # a keyboard or a wall of tiles needs no more to be known for what it is
_NEIGHBOURS = ((1, 0), (-1, 0), (0, 1), (0, -1))


def grids(squares: Squares) -> Iterator[Grid]:
    """Grids of at least 8 squares, each grown from a square that no former one holds."""
    taken: set[int] = set()
    for seed in range(len(squares.sides)):
        if seed in taken:
            continue
        grid = _grown(squares, seed)
        if len(grid) >= _FEWEST:
            taken |= set(grid.values())
            yield grid


def homography(cells: Points, points: Points) -> Points | None:
    """3 x 3 from grid coordinates (N x 2, N >= 4) to pixels, outliers left out; None where there is none."""
    import cv2

    pitch = float(np.median(np.hypot(*np.diff(points, axis=0).T))) / 4
    found, _ = cv2.findHomography(cells, points, cv2.RANSAC, max(2.0, 0.12 * pitch))
    return None if found is None else np.asarray(found, np.float64)


def placed(matrix: Points, cells: Points) -> Points:
    """Points (N x 2) through a homography."""
    import cv2

    return np.asarray(cv2.perspectiveTransform(np.asarray(cells, np.float64)[None], matrix)[0])


def _grown(squares: Squares, seed: int) -> Grid:
    steps = _first_steps(squares, seed)
    if steps is None:
        return {}
    grid: Grid = {(0, 0): seed}
    affine = np.column_stack([steps, squares.centres[seed]])
    waiting: list[Cell] = [(0, 0)]
    while waiting and len(grid) < _MOST_CELLS:
        column, row = waiting.pop(0)
        for right, down in _NEIGHBOURS:
            cell = column + right, row + down
            if cell in grid:
                continue
            index = _beside(squares, grid[column, row], affine[:, :2] @ (right, down))
            if index is not None and index not in grid.values():
                grid[cell] = index
                waiting.append(cell)
                affine = _fitted(squares, grid, affine)
    return grid


def _first_steps(squares: Squares, seed: int) -> Points | None:
    """The steps to the next column and row (2 x 2, as columns), by the square's sides and its nearest neighbour."""
    side, angle = squares.sides[seed], squares.angles[seed]
    axes = side * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    away = np.linalg.solve(axes, (squares.centres - squares.centres[seed]).T)
    alike = _alike(squares, side)
    nearest: list[float] = []
    for along, across in (away, away[::-1]):
        beside = alike & (np.abs(along) > _PITCH[0]) & (np.abs(along) < _PITCH[1]) & (np.abs(across) < _BESIDE)
        if beside.any():
            nearest.append(float(np.abs(along[beside]).min()))
    return axes * min(nearest) if nearest else None


def _alike(squares: Squares, side: float) -> NDArray[np.bool_]:
    areas = (squares.sides / side) ** 2
    return np.asarray((areas > _SIZES[0]) & (areas < _SIZES[1]))


def _beside(squares: Squares, index: int, step: Points) -> int | None:
    """The square one step from square `index`."""
    off = np.hypot(*(squares.centres - squares.centres[index] - step).T)
    off[~_alike(squares, squares.sides[index])] = np.inf
    best = int(off.argmin())
    return best if off[best] < _BESIDE * float(np.hypot(*step)) else None


def _fitted(squares: Squares, grid: Grid, before: Points) -> Points:
    """The affine map (2 x 3) of the cells known; as `before` while they lie in a line."""
    cells = np.array([(*cell, 1) for cell in grid], np.float64)
    if np.linalg.matrix_rank(cells) < 3:
        return before
    points = squares.centres[list(grid.values())]
    return np.asarray(np.linalg.lstsq(cells, points, rcond=None)[0].T)
