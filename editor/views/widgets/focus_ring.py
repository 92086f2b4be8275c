"""The ring around the control that has the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

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
from shiboken6 import isValid

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
        self._reason = Qt.FocusReason.OtherFocusReason  # why the widget that had the keyboard last has lost it
        self._holder: QWidget | None = None  # the widget of the window that has the keyboard
        self._watched: list[QObject] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        theme.changed.connect(self.update)
        QApplication.instance().focusChanged.connect(self._moved)
        self._hold(None)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(thing, QWidget):
            if thing.window() is self.window():
                self._arrived(thing, event.reason())
        elif kind == QEvent.Type.FocusOut:
            self._reason = event.reason()
        elif self._target is not None and kind in (
            QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest, QEvent.Type.Hide, QEvent.Type.Show,
        ):  # fmt: skip
            self._place()
        return False

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window() is not self.window():
            self._hold(None)
            self._follow(None)
        elif new is not self._holder:  # else its FocusIn was seen
            self._arrived(new, self._reason)

    def _arrived(self, widget: QWidget, reason: Qt.FocusReason) -> None:
        seen = not widget.property("own_focus") and (reason in KEYBOARD or isinstance(widget, FIELDS))
        self._hold(widget)
        self._follow(widget if seen else None)

    def _hold(self, widget: QWidget | None) -> None:
        """Watch the widget that has the keyboard, and what it lies in; while there is none, all there are.

        Why the keyboard comes is told to where it goes and to where it leaves. A filter of the application sees every
        event of every widget: that took a quarter of the time in which the editor is built.
        """
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._holder, self._reason = widget, Qt.FocusReason.OtherFocusReason
        self._watched = list(_and_ancestors(widget)) if widget is not None else [QApplication.instance()]
        for watched in self._watched:
            watched.installEventFilter(self)

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


def _and_ancestors(widget: QWidget) -> Iterator[QWidget]:
    """`widget` and what it lies in, up to its window."""
    yield widget
    while not widget.isWindow():
        widget = widget.parentWidget()
        yield widget
