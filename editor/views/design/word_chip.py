"""One thing that was understood: what it is about, what it is, and the way to be rid of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme

HEIGHT, PAD, GAP, CROSS, RADIUS = 24, 8, 6, 12, 4


class WordChip(QAbstractButton):
    """A click, Enter or Down opens the choice of other values; the cross, Delete or Backspace take it away.

    What was guessed has a dashed border and a question mark.

    Attributes:
        attribute: as of `Chip`.

    Signals:
        clicked: of QAbstractButton: another value is wanted.
        removed: it is not wanted.
    """

    removed = Signal()

    def __init__(
        self, theme: Theme, attribute: str, title: str, words: str, *, guessed: bool = False, swatch: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Args: swatch: a color, ``#rrggbb``, that is shown before the words."""
        super().__init__(parent)
        self._theme, self.attribute, self._title = theme, attribute, title
        self._guessed, self._swatch, self._over_cross = guessed, swatch, False
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        told = tr("{title}: {value}", title=title, value=words)
        self.setAccessibleName(tr("{what}, guessed", what=told) if guessed else told)
        self.setAccessibleDescription(tr("Enter changes it, Delete takes it away"))
        hint = tr("Guessed: it was not said, but is near to what was. Click to keep or change it.") if guessed else told
        self.setToolTip(hint)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        title, words = self._widths()
        swatch = self._theme.px(CROSS) + GAP if self._swatch else 0
        question = self._theme.px(CROSS) if self._guessed else 0
        width = PAD + title + GAP + swatch + words + question + GAP + self._theme.px(CROSS) + PAD
        return QSize(width, self._theme.px(HEIGHT))

    minimumSizeHint = sizeHint  # noqa: N815

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._cross().contains(event.position().toPoint())
        if over != self._over_cross:
            self._over_cross = over
            self.update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._over_cross = False
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("text_3" if self._guessed else "line_strong"), 1)
        if self._guessed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(theme.colour("control_hover" if self.underMouse() else "control"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        title, words = self._widths()
        left = PAD
        self._write(painter, left, title, self._title, "caption", "text_3")
        left += title + GAP
        if self._swatch:
            left += self._paint_swatch(painter, left)
        room = self._cross().left() - left - (theme.px(CROSS) if self._guessed else 0)
        self._write(painter, left, min(words, room), self.text(), "label", "text")
        if self._guessed:
            mark = left + min(words, room)
            self._write(painter, mark, theme.px(CROSS), " ?", "label", "text_3")
        cross = theme.pixmap("x", CROSS, "text" if self._over_cross else "text_3")
        painter.drawPixmap(self._cross().left() + 2, (self.height() - theme.px(CROSS)) // 2, cross)

    def _paint_swatch(self, painter: QPainter, left: int) -> int:
        side = self._theme.px(CROSS)
        painter.setPen(QPen(self._theme.colour("line_input"), 1))
        painter.setBrush(QColor(self._swatch))
        painter.drawRoundedRect(QRectF(left + 0.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1), 3, 3)
        return side + GAP

    def _write(self, painter: QPainter, left: int, width: int, text: str, kind: str, colour: str) -> None:
        painter.setFont(self._theme.font(kind))
        painter.setPen(self._theme.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
        painter.drawText(QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)

    def _widths(self) -> tuple[int, int]:
        return (
            QFontMetrics(self._theme.font("caption")).horizontalAdvance(self._title),
            QFontMetrics(self._theme.font("label")).horizontalAdvance(self.text()),
        )

    def _cross(self) -> QRect:
        side = self._theme.px(CROSS)
        return QRect(self.width() - side - PAD - 2, 0, side + PAD + 2, self.height())
