"""A garment is drawn by its outline."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from editor.controllers.design_start import Kind
from editor.controllers.design_wish import DesignWish
from editor.controllers.words import tr
from editor.redactor.design.sketching import SketchLine
from editor.views.dialogs.sheet import Sheet
from editor.views.file_acts import picture_filter
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton, PrimaryButton
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import label, row
from editor.views.widgets.toggle import Toggle

WIDTH, SIDE = 640, 420
PEN, ERASER = 0.008, 0.05  # shares of the square
PAPER, INK, AXIS = QColor("#FFFFFF"), QColor("#141414"), QColor("#D0D0D0")
DRAW, ERASE = "draw", "erase"


class SketchCanvas(QWidget):
    """A white square to draw on; with `mirrored`, each line is drawn on both halves.

    Attributes:
        lines: what is drawn.
        mirrored, erasing: how the hand draws.

    Signals:
        changed: there are other lines.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: list[SketchLine] = []
        self._groups: list[int] = []  # how many lines each stroke of the hand has made
        self._now: list[tuple[float, float]] = []
        self.mirrored, self.erasing = True, False
        self.setAccessibleName(tr("Canvas to draw a garment's outline on"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(theme.px(SIDE), theme.px(SIDE))

    def sizeHint(self) -> QSize:
        return QSize(1, 1) * self._theme.px(SIDE)

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._groups:
            del self.lines[-self._groups.pop() :]
            self._tell()

    def clear(self) -> None:
        """An empty sheet."""
        self.lines, self._groups = [], []
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._now = [self._place(event.position())]
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._now:
            self._now.append(self._place(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._now and event.button() == Qt.MouseButton.LeftButton:
            new = self._strokes()
            self._now = []
            self.lines += new
            self._groups.append(len(new))
            self._tell()

    def mirror(self, on: bool) -> None:
        """Draw on both halves, or not."""
        self.mirrored = on
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, side = QPainter(self), self.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), PAPER)
        if self.mirrored:
            pen = QPen(AXIS, 1)
            pen.setDashPattern([4, 4])
            painter.setPen(pen)
            painter.drawLine(side // 2, 0, side // 2, side)
        for line in (*self.lines, *self._strokes()):
            painter.setPen(
                QPen(PAPER if line.erases else INK, max(1.0, line.width * side), Qt.PenStyle.SolidLine,
                     Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            )  # fmt: skip
            painter.drawPolyline([QPointF(x * side, y * side) for x, y in (*line.points, line.points[-1])])

    def _strokes(self) -> list[SketchLine]:
        if not self._now:
            return []
        width = ERASER if self.erasing else PEN
        found = [SketchLine(tuple(self._now), width, self.erasing)]
        if self.mirrored:
            found.append(SketchLine(tuple((1 - x, y) for x, y in self._now), width, self.erasing))
        return found

    def _place(self, position: QPointF) -> tuple[float, float]:
        return (
            min(max(position.x() / self.width(), 0.0), 1.0),
            min(max(position.y() / self.height(), 0.0), 1.0),
        )

    def _tell(self) -> None:
        self.update()
        self.changed.emit()


class SketchSheet(Sheet):
    """Attributes:
    canvas: what is drawn on.
    take: designs start from it.
    """

    def __init__(self, theme: Theme, window: QWidget, wish: DesignWish) -> None:
        super().__init__(theme, window, tr("Sketch a garment"), WIDTH)
        self._wish = wish
        self.canvas = SketchCanvas(theme)
        self.pens = Segments(theme, [(DRAW, tr("Draw")), (ERASE, tr("Erase"))], name=tr("Pen"))
        self.pens.choose(DRAW)
        self._both = Toggle(theme, tr("Both halves alike"))
        self._both.setChecked(True)
        self._undo = IconButton(theme, "undo-2", tr("Undo"))
        self._clear = Button(theme, tr("Empty"), kind="ghost", scale="s")
        tools = row(gap=12)
        tools.addWidget(self.pens)
        tools.addWidget(self._both)
        tools.addStretch(1)
        tools.addWidget(self._undo)
        tools.addWidget(self._clear)
        middle = row()
        middle.addStretch(1)
        middle.addWidget(self.canvas)
        middle.addStretch(1)
        self.body.addLayout(tools)
        self.body.addLayout(middle)
        self.body.addWidget(
            label(tr("Draw the outline, then its seams and folds; the words say what it is made of."), "second",
                  wrap=True)
        )  # fmt: skip
        load = Button(theme, tr("Take a drawing from a file…"), icon="image", kind="ghost")
        load.clicked.connect(self._ask_for_file)
        self.footer.addWidget(load)
        self.footer.addStretch(1)
        cancel = Button(theme, tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self.take = PrimaryButton(theme, tr("Start from it"))
        self.take.clicked.connect(self._take)
        self.add_button(cancel)
        self.add_button(self.take, primary=True)
        self.pens.chosen.connect(self._choose_pen)
        self._both.toggled.connect(self.canvas.mirror)
        self._undo.clicked.connect(self.canvas.undo)
        self._clear.clicked.connect(self.canvas.clear)
        self.canvas.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        for button in (self.take, self._undo, self._clear):
            button.setEnabled(bool(self.canvas.lines))

    def _choose_pen(self, pen: object) -> None:
        self.canvas.erasing = pen == ERASE

    def _take(self) -> None:
        self._wish.start_from_sketch(tuple(self.canvas.lines))
        self.close_sheet()

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Take a drawing from a file"), "", picture_filter()
        )  # fmt: skip
        if name:
            self._wish.start_from_file(Path(name), Kind.SKETCH)
            self.close_sheet()
