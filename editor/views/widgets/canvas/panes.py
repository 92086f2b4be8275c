"""Where the pictures lie on the canvas."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF

GAP = 16


class Mode(Enum):
    """How before and after are compared."""

    SPLIT = "split"
    SIDE = "side"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the canvas with one picture in it.

    Attributes:
        rect: in widget coordinates; its corner lies on a whole device pixel.
        left_original, right_original: whether the part at the left (right) of the split line shows the original; the
            same without a line.
    """

    rect: QRectF
    left_original: bool
    right_original: bool

    @property
    def mixed(self) -> bool:
        return self.left_original != self.right_original


def arrange(mode: Mode, area: QSizeF, ratio: float, swapped: bool, original: bool) -> list[Pane]:
    """The panes of a canvas.

    Args:
        swapped: the original is at the right.
        original: the original is shown everywhere, for as long as a key is held.
    """
    if mode is Mode.SIDE:
        width = max(1.0, round((area.width() - GAP) / 2 * ratio) / ratio)
        second = QPointF(area.width() - width, 0)
        return [
            Pane(QRectF(QPointF(), QSizeF(width, area.height())), original or not swapped, original or not swapped),
            Pane(QRectF(second, QSizeF(width, area.height())), original or swapped, original or swapped),
        ]
    whole = QRectF(QPointF(), area)
    if mode is Mode.SPLIT and not original:
        return [Pane(whole, not swapped, swapped)]
    return [Pane(whole, original, original)]
