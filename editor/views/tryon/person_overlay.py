"""The body's points and the clothes, drawn over the person."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from editor.controllers.tryon_people import BodyPoint
from editor.controllers.tryon_words import PART_WORDS
from editor.controllers.words import tr
from editor.model.frame import Pixels
from editor.model.person_labels import COLOURS, GARMENTS, PARTS
from editor.model.pose import BONES
from editor.views.images import coloured
from editor.views.theme import Theme
from editor.views.widgets.canvas.overlay import Overlay
from editor.views.widgets.canvas.view_state import ViewState

INK, PAPER = QColor(0, 0, 0, 190), QColor(255, 255, 255, 240)
CLOTHES = (*GARMENTS, "shoes", "hat", "bag")
FILL = 130  # of 255: how much of a tint covers the picture; its rim covers all
SMALL = (*range(11), *range(17, 23), *range(29, 33))  # face, fingers, heels and toes lie close together
RADIUS, SMALL_RADIUS, BONE = 5.0, 3.0, 2.0  # screen pixels
INSET, PADDING, SQUARE = 8, 8, 8


class PersonOverlay(Overlay):
    """Clothes tinted with a legend, bones as lines, points as discs; hidden ones are rings. Others are drawn faintly.

    Attributes:
        every_part: whether hair, skin and background are tinted too, as while parts are painted.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: list[BodyPoint] = []
        self._others: list[list[BodyPoint]] = []
        self._numbers: Pixels | None = None
        self._size = (0, 0)
        self.every_part = False
        self._legend: list[tuple[str, QColor]] = []

    @property
    def legend(self) -> list[str]:
        """The parts that are tinted, in the language of the window."""
        return [words for words, _ in self._legend]

    def show_points(self, points: Sequence[BodyPoint], others: Sequence[Sequence[BodyPoint]] = ()) -> None:
        """The points of the person who is dressed, and of others, in full-size pixels of what the canvas shows."""
        self._points, self._others = list(points), [list(other) for other in others]
        self.changed.emit()

    def move_point(self, number: int, place: QPointF) -> None:
        """A point under the hand."""
        self._points[number] = BodyPoint(place.x(), place.y(), True, True)
        self.changed.emit()

    def show_labels(self, labels: Pixels | None, size: tuple[int, int] = (0, 0)) -> None:
        """h x w numbers of `PARTS` that cover a picture of `size` (width, height)."""
        self._size = size
        self._numbers = None if labels is None else _rimmed(labels)
        self._tint()

    def tint_every_part(self, on: bool) -> None:
        """Hair, skin and background too, or only clothes."""
        self.every_part = on
        self._tint()

    def paint(self, painter: QPainter, view: ViewState, seen: QRectF) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._numbers is not None and self._legend:
            whole = view.rect_to_pane(QRectF(0, 0, *self._size))
            painter.drawImage(whole, coloured(self._numbers, self._colours))
        for other in self._others:
            painter.setOpacity(0.45)
            _paint_bones(painter, view, other)
        painter.setOpacity(1)
        _paint_bones(painter, view, self._points)
        for number, point in enumerate(self._points):
            _paint_point(painter, view, point, SMALL_RADIUS if number in SMALL else RADIUS)
        self._paint_legend(painter, seen)

    def _tint(self) -> None:
        self._legend, self._colours = [], [QColor(0, 0, 0, 0)] * (2 * len(PARTS))
        shown = set(np.unique(self._numbers % len(PARTS)).tolist()) if self._numbers is not None else set()
        for number, name in enumerate(PARTS):
            if number not in shown or not ((self.every_part and number) or name in CLOTHES):
                continue
            rim = QColor(*COLOURS[number])
            fill = QColor(rim)
            fill.setAlpha(FILL)
            self._colours[number], self._colours[number + len(PARTS)] = fill, rim
            self._legend.append((tr(PART_WORDS[name]), rim))
        self.changed.emit()

    def _paint_legend(self, painter: QPainter, seen: QRectF) -> None:
        """From the lower left corner of the picture upwards, as many to a row as there is room for."""
        if not self._legend or seen.width() < 4 * INSET:
            return
        font, px = self._theme.font("caption", 500), self._theme.px
        metrics, height = QFontMetricsF(font), px(20)
        painter.setFont(font)
        rows: list[list[tuple[str, QColor, float]]] = [[]]
        used = 2.0 * PADDING
        for words, colour in self._legend:
            width = metrics.horizontalAdvance(words) + px(SQUARE) + 4 + 10
            if rows[-1] and used + width > seen.width() - 2 * INSET:
                rows.append([])
                used = 2.0 * PADDING
            rows[-1].append((words, colour, width))
            used += width
        top = seen.bottom() - INSET - height * len(rows)
        for entries in rows:
            self._paint_row(painter, QPointF(seen.left() + INSET, top), entries, height)
            top += height

    def _paint_row(
        self, painter: QPainter, corner: QPointF, entries: list[tuple[str, QColor, float]], height: int
    ) -> None:
        line = self._theme.colour("chip_line")
        plate = QRectF(corner.x(), corner.y(), sum(width for *_, width in entries) + 2 * PADDING - 10, height)
        painter.setPen(QPen(line, 1) if line.alpha() else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chip"))
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        left, side = corner.x() + PADDING, self._theme.px(SQUARE)
        for words, colour, width in entries:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, corner.y() + (height - side) / 2, side, side), 2, 2)
            painter.setPen(self._theme.colour("chip_text"))
            place = QRectF(left + side + 4, corner.y(), width, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            left += width


def _rimmed(labels: Pixels) -> Pixels:
    """Labels whose rims have numbers of their own: `len(PARTS)` more."""
    rim = np.zeros(labels.shape, bool)
    for axis in (0, 1):
        apart = np.diff(labels, axis=axis) != 0
        first = [slice(None), slice(None)]
        first[axis] = slice(None, -1)
        rim[tuple(first)] |= apart
        first[axis] = slice(1, None)
        rim[tuple(first)] |= apart
    return np.asarray(labels + rim.astype(np.uint8) * len(PARTS), np.uint8)


def _paint_bones(painter: QPainter, view: ViewState, points: Sequence[BodyPoint]) -> None:
    places = [view.to_pane(QPointF(point.x, point.y)) for point in points]
    for colour, width in ((INK, BONE + 2), (PAPER, BONE)):
        for start, end in BONES if points else ():
            pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            if not (points[start].seen and points[end].seen):
                pen.setDashPattern([2.0, 2.0])
            painter.setPen(pen)
            painter.drawLine(places[start], places[end])


def _paint_point(painter: QPainter, view: ViewState, point: BodyPoint, radius: float) -> None:
    place = view.to_pane(QPointF(point.x, point.y))
    painter.setPen(QPen(INK, radius / 2 + 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place, radius, radius)
    painter.setPen(QPen(PAPER, 1.5))
    painter.setBrush(PAPER if point.seen else QColor(0, 0, 0, 90))
    painter.drawEllipse(place, radius - 0.5, radius - 0.5)
