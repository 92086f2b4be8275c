"""Text and marks beside the product, where the background is plain enough to tell them from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.markets.scene import Box, Mask, Scene

_ACROSS: Final = 1200  # pixels of the copy in which letters are looked for
_CONTRAST: Final = 26.0  # of a letter with the ground around it, 0-255
_AROUND: Final = 41  # pixels across of that
_BUSY: Final = 0.05  # of the background that stands out, from which it is a pattern and nothing can be told
_GRAIN: Final = 6.0  # deviation of the rest from what is around it, 0-255, from which it is one as well
_LOWEST, _HIGHEST = 5, 0.12  # of a letter: pixels, and of the picture's height
_LETTERS: Final = 3  # that make a line
_LIKE: Final = 0.55  # how alike the heights of letters in a line are
_LONG: Final = 2.0  # times its height that a line is long
_EVEN: Final = 0.22  # of a line's height by which the feet of its letters may scatter
_INK: Final = 0.35  # by which the contrast of its letters may scatter
_MAIN: Final = 0.05  # of the largest piece: smaller ones beside it may be letters as well


@dataclass(frozen=True, slots=True)
class Marks:
    """Attributes:
    known: whether anything can be told; not before a busy background.
    lines: boxes of lines of text, at full size.
    """

    known: bool
    lines: tuple[Box, ...] = ()


def marks(scene: Scene) -> Marks:
    """Lines of text beside the product: rows of at least three small pieces of like height, close to each other."""
    import cv2

    scale = min(1.0, _ACROSS / max(scene.frame.size))
    size = max(1, round(scene.frame.width * scale)), max(1, round(scene.frame.height * scale))
    if min(size) < _AROUND:
        return Marks(known=False)
    grey = cv2.cvtColor(cv2.resize(scene.rgb, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    aside = ~_product(scene, size)
    if not aside.any():
        return Marks(known=True)
    differs = grey.astype(np.float32) - cv2.medianBlur(grey, _AROUND)
    stands_out = (np.abs(differs) > _CONTRAST) & aside
    rest = aside & ~stands_out
    busy = float(stands_out.sum()) > _BUSY * float(aside.sum())
    if busy or not rest.any() or float(differs[rest].std()) > _GRAIN:
        return Marks(known=False)
    lines = [*_lines(stands_out & (differs < 0), differs), *_lines(stands_out & (differs > 0), differs)]
    return Marks(True, tuple(scene.at_full_size([side / scale for side in box]) for box in lines))


def _product(scene: Scene, size: tuple[int, int]) -> Mask:
    """The large pieces of the product and what is near them, at a size; letters that a network took for it are not."""
    import cv2

    plane = cv2.resize(scene.subject, size, interpolation=cv2.INTER_AREA)
    _, labels, facts, _ = cv2.connectedComponentsWithStats((plane > 0.3).astype(np.uint8))
    areas = facts[:, cv2.CC_STAT_AREA].copy()
    areas[0] = 0
    kept = areas >= max(1.0, _MAIN * float(areas.max(initial=0)))
    kept[0] = False
    near = max(3, round(0.012 * max(size)))
    side = 2 * near + 1
    return np.asarray(cv2.dilate(kept[labels].astype(np.uint8), np.ones((side, side), np.uint8)) > 0)


def _lines(stands_out: Mask, differs: NDArray[np.float32]) -> list[Box]:
    """Lines of letters that are all darker, or all lighter, than their ground."""
    import cv2

    count, _, facts, _ = cv2.connectedComponentsWithStats(stands_out.astype(np.uint8))
    letters: list[Box] = []
    for left, top, across, down, area in facts[1:count].tolist():
        # A letter is neither a long thread nor a mere point.
        fits = _LOWEST <= down <= _HIGHEST * len(stands_out) and across <= 3 * down
        if fits and area >= max(6, 0.12 * across * down):
            letters.append((left, top, across, down))
    rows = [row for row in _rows(letters) if len(row) >= _LETTERS]
    return [_around(row) for row in rows if _is_written(row, stands_out, differs)]


def _is_written(row: list[Box], stands_out: Mask, differs: NDArray[np.float32]) -> bool:
    """Whether pieces in a row are letters: long enough a line, feet on it, ink of one strength."""
    _, _, width, height = _around(row)
    feet = np.array([top + down for _, top, _, down in row], np.float64)
    inks = []
    for left, top, across, down in row:
        part = slice(top, top + down), slice(left, left + across)
        inks.append(float(np.abs(differs[part])[stands_out[part]].mean()))
    ink = np.array(inks)
    level = float(np.median(np.abs(feet - np.median(feet)))) <= _EVEN * height
    return bool(width >= _LONG * height and level and ink.std() <= _INK * ink.mean())


def _rows(letters: list[Box]) -> list[list[Box]]:
    """Letters that stand in rows: close, of like height, on one line."""
    rows: list[list[Box]] = []
    for letter in sorted(letters):
        for row in rows:
            if _follows(row[-1], letter):
                row.append(letter)
                break
        else:
            rows.append([letter])
    return rows


def _follows(before: Box, letter: Box) -> bool:
    high, low = max(before[3], letter[3]), min(before[3], letter[3])
    gap = letter[0] - (before[0] + before[2])
    overlap = min(before[1] + before[3], letter[1] + letter[3]) - max(before[1], letter[1])
    return low >= _LIKE * high and -0.3 * high <= gap <= 1.2 * high and overlap >= 0.5 * low


def _around(row: list[Box]) -> Box:
    left, top = min(box[0] for box in row), min(box[1] for box in row)
    right, bottom = max(box[0] + box[2] for box in row), max(box[1] + box[3] for box in row)
    return left, top, right - left, bottom - top
