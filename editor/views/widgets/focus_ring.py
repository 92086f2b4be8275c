"""The ring around the control that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from editor.views.theme import Theme

WIDTH, GAP = 2, 1
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
KEYBOARD = (
    Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason,
)  # fmt: skip


class FocusRing(QWidget):
    """One overlay for each window: it follows the focus and draws a ring of 2 px with a gap of 1 px.

    Shown for fields always, for everything else only when the keyboard brought the focus. A widget may name another
    area than its own by `ring_rect() -> QRectF`, and draws its focus itself when its property `own_focus` is true.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._target = theme, None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        theme.changed.connect(self.update)
        QApplication.instance().installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._left)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(thing, QWidget):
            if thing.window() is self.window() and not thing.property("own_focus"):
                self._follow(thing if event.reason() in KEYBOARD or isinstance(thing, FIELDS) else None)
            elif thing.window() is self.window():
                self._follow(None)
        elif self._target is not None and kind in (
            QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest, QEvent.Type.Hide, QEvent.Type.Show,
        ):  # fmt: skip
            self._place()
        return False

    def _left(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window() is not self.window():
            self._follow(None)

    def _follow(self, target: QWidget | None) -> None:
        if self._target is not None:
            self._target.destroyed.disconnect(self._forget)
        self._target = target
        if target is not None:
            target.destroyed.connect(self._forget)
        self._place()

    def _forget(self) -> None:
        self._target = None
        self.hide()

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        area = target.ring_rect().toAlignedRect() if hasattr(target, "ring_rect") else target.rect()
        area.moveTopLeft(target.mapTo(self.window(), area.topLeft()))
        margin = WIDTH + GAP
        area = area.adjusted(-margin, -margin, margin, margin)
        seen = area & self._opening(target)
        self.setGeometry(area)
        self.setMask(QRegion(seen.translated(-area.topLeft())))
        self.setVisible(not seen.isEmpty())
        self.raise_()

    def _opening(self, target: QWidget) -> QRect:
        """The part of the window through which scroll areas let `target` be seen."""
        opening, parent = self.window().rect(), target.parentWidget()
        while parent is not None and parent is not self.window():
            if isinstance(parent.parentWidget(), QAbstractScrollArea):
                opening &= parent.rect().translated(parent.mapTo(self.window(), QPoint()))
            parent = parent.parentWidget()
        return opening

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), WIDTH))
        radius = 8 if self.height() > 30 else 6
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
