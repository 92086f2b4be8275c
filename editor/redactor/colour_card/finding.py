"""Finds a ColorChecker Classic in a picture, whichever way it is turned, and measures its patches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, Pixels
from editor.redactor.colour_card.grid import Grid, Points, grids, homography, placed
from editor.redactor.colour_card.patches import Squares, find_squares
from editor.redactor.colour_card.reference import COLUMNS, LAB, ROWS, XYZ
from editor.redactor.colour_difference import lab_of_xyz
from editor.redactor.light import rgb_to_xyz

_LOOKED_AT = (900, 1800)  # longer side: first coarse, where patches are even; then for a small card in a large picture
_INNER = 0.24  # half the side of the measured part, in pitches; a patch reaches to about 0.42
_WORST = 14.0  # mean CIE 1976 difference after the best matrix: the wrong way round it is 25 and more
_CELLS = np.array([(column, row) for row in range(ROWS) for column in range(COLUMNS)], np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """A card that was found.

    Attributes:
        colours: 24 x 3: median encoded values of the patches in 0-1, in the order of `reference.NAMES`.
        clipped: 24: share of a patch's pixels that have a channel at full intensity.
        centres: 24 x 2: full-size pixels.
        turn: how far it is turned clockwise, in degrees: 0 where dark skin is at the upper left.
    """

    colours: NDArray[np.float64]
    clipped: NDArray[np.float64]
    centres: Points
    turn: int


def find_card(frame: Frame, space: ColourProfile) -> Card:
    """The card in a picture.

    Squares are put on grids (`grid`); every place and turn of the card's 6 x 4 patches on a grid is judged by how well
    a matrix brings the colours there to those of the card. A mirrored card is none.

    Raises:
        InputError: there is none, or it is not seen whole.
    """
    for longest in _LOOKED_AT:
        small, scale = _reduced(frame, longest)
        matrix = _best(small, space)
        if matrix is not None:
            return _measured(frame, np.diag([scale, scale, 1.0]) @ matrix)
        if scale <= 1:
            break
    raise InputError(
        "No color card was found.",
        "Let all 24 patches of a ColorChecker Classic be seen, sharp, without glare, and a patch some 20 pixels wide.",
    )


def _reduced(frame: Frame, longest: int) -> tuple[Pixels, float]:
    """H x W x 3 uint8 from the darkest to the brightest, and how many full-size pixels one of its pixels has."""
    import cv2

    scale = max(1.0, max(frame.size) / longest)
    size = max(1, round(frame.width / scale)), max(1, round(frame.height / scale))
    rgb = cv2.resize(frame.rgb, size, interpolation=cv2.INTER_AREA).astype(np.float32) / np.float32(frame.white)
    white = max(float(np.percentile(rgb, 99.8)), 0.02)
    return (np.clip(rgb / white, 0, 1) * 255 + 0.5).astype(np.uint8), scale


def _best(small: Pixels, space: ColourProfile) -> Points | None:
    """The homography from the cells of the card to pixels of `small` under which its colours fit best."""
    import cv2

    squares = find_squares(small)
    smooth = cv2.blur(small, (5, 5))
    best, least = None, _WORST
    for grid in grids(squares):
        for matrix in _placements(squares, grid):
            colours = _looked_up(smooth, placed(matrix, _CELLS))
            if colours is None:
                continue
            misfit = _misfit(space.linearise(colours) @ rgb_to_xyz(space).T)
            if misfit < least:
                best, least = matrix, misfit
    return None if best is None else _refined(squares, best)


def _placements(squares: Squares, grid: Grid) -> Iterator[Points]:
    """Each homography by which the card may lie on the grid."""
    cells = np.array(list(grid), np.float64)
    points = squares.centres[list(grid.values())]
    for columns, rows in ((COLUMNS, ROWS), (ROWS, COLUMNS)):
        low, high = cells.min(axis=0).astype(int), cells.max(axis=0).astype(int)
        for left in range(high[0] - columns, low[0] + columns):
            for top in range(high[1] - rows, low[1] + rows):
                there = cells - (left, top)
                inside = (there >= 0).all(axis=1) & (there[:, 0] < columns) & (there[:, 1] < rows)
                if inside.sum() < max(8, 0.7 * len(cells)):
                    continue
                for turned in _turns(there[inside], columns):
                    matrix = homography(turned, points[inside])
                    if matrix is not None and _is_upright(matrix):
                        yield matrix


def _turns(cells: Points, columns: int) -> list[Points]:
    """Cells of a grid of so many columns as cells of the card, for both ways that its patches may fit there."""
    column, row = cells.T
    one = (column, row) if columns == COLUMNS else (row, ROWS - 1 - column)
    first = np.column_stack(one)
    return [first, np.array([COLUMNS - 1, ROWS - 1]) - first]


def _is_upright(matrix: Points) -> bool:
    """Whether the whole card lies in front of the camera and is not mirrored."""
    depth = np.column_stack([_CELLS, np.ones(len(_CELLS))]) @ matrix[2]
    return bool(np.linalg.det(matrix) * np.sign(depth[0]) > 0 and (np.sign(depth) == np.sign(depth[0])).all())


def _looked_up(smooth: Pixels, points: Points) -> NDArray[np.float64] | None:
    """Colours (24 x 3 in 0-1) at points; None when one lies outside."""
    x, y = np.rint(points).astype(int).T
    height, width = smooth.shape[:2]
    if min(x.min(), y.min()) < 0 or x.max() >= width or y.max() >= height:
        return None
    return np.asarray(smooth[y, x], np.float64) / 255


def _misfit(xyz: NDArray[np.float64]) -> float:
    """How far the best matrix leaves colours (24 x 3) from those of the card: mean CIE 1976 difference.

    The squares are weighed as lightness weighs light, so that the dark patches have their say.
    """
    weights = XYZ[:, 1:2] ** (-1 / 3)
    matrix = np.linalg.lstsq(xyz * weights, XYZ * weights, rcond=None)[0]
    return float(np.linalg.norm(lab_of_xyz(xyz @ matrix) - LAB, axis=1).mean())


def _refined(squares: Squares, matrix: Points) -> Points:
    """The homography again, by all squares that lie where it expects patches."""
    expected = placed(matrix, _CELLS)
    pitch = float(np.hypot(*(expected[1] - expected[0])))
    off = np.hypot(*np.moveaxis(expected[:, None] - squares.centres, -1, 0))
    nearest = off.argmin(axis=1)
    found = off.min(axis=1) < 0.2 * pitch
    if found.sum() < 8:
        return matrix
    again = homography(_CELLS[found], squares.centres[nearest[found]])
    return matrix if again is None else again


def _measured(frame: Frame, matrix: Points) -> Card:
    parts = [_part(frame.rgb, placed(matrix, cell + _INNER * _CORNERS)) for cell in _CELLS]
    colours = np.array([np.median(part, axis=0) for part in parts]) / frame.white
    clipped = np.array([(part >= frame.white * 0.998).any(axis=1).mean() for part in parts])
    centres = placed(matrix, _CELLS)
    across = centres[COLUMNS - 1] - centres[0]
    turn = round(float(np.degrees(np.arctan2(across[1], across[0]))) / 90) % 4 * 90
    return Card(colours, clipped, centres, turn)


_CORNERS = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], np.float64)


def _part(rgb: Pixels, corners: Points) -> Pixels:
    """The pixels (N x 3) inside a quadrilateral; the nearest one where it holds none."""
    import cv2

    height, width = rgb.shape[:2]
    left, top = np.clip(np.floor(corners.min(axis=0)).astype(int), 0, (width - 1, height - 1))
    right, bottom = np.clip(np.ceil(corners.max(axis=0)).astype(int), (left + 1, top + 1), (width, height))
    mask = np.zeros((bottom - top, right - left), np.uint8)
    cv2.fillConvexPoly(mask, np.rint(corners - (left, top) - 0.5).astype(np.int32), 1)
    part = rgb[top:bottom, left:right]
    return part[mask > 0] if mask.any() else part.reshape(-1, 3)
