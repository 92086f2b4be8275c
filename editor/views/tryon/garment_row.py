"""One garment of the list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.tryon.small_picture import SmallPicture
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.menu import Menu
from editor.views.widgets.styling import column, restyle, row, styled

HEIGHT, PICTURE = 64, 48
ALT = Qt.KeyboardModifier.AltModifier


class GarmentRow(QFrame):
    """Grip, photograph, name, how it is worn, and the eye. Dragged up and down it changes the order.

    By keyboard: Up and Down go to the neighbour, with Alt they move the garment, Delete takes it off the list.

    Signals:
        chosen: it was clicked, or the keyboard came here.
        eyed(bool): it is to be worn, or taken off for now.
        removal_wanted: it is to leave the list.
        step_wanted(int): the keyboard goes to the neighbour: -1 up, 1 down.
        move_wanted(int): the garment goes there.
        dragged(int): the middle of the row under the hand is at this height of the list.
        dropped: the hand has let go.
    """

    chosen = Signal()
    eyed = Signal(bool)
    removal_wanted = Signal()
    step_wanted = Signal(int)
    move_wanted = Signal(int)
    dragged = Signal(int)
    dropped = Signal()
    accessible_role = QAccessible.Role.ListItem

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "card")
        self.setProperty("current", "false")
        self._theme, self._from, self._dragging = theme, None, False
        self._grip, self.picture = QLabel(), SmallPicture(theme, QSize(PICTURE, PICTURE))
        self._name = ElidedLabel("", "label_strong", Qt.TextElideMode.ElideMiddle)
        self._detail = ElidedLabel("", "caption")
        self.eye = IconButton(theme, "eye", "", scale="s")
        self.eye.clicked.connect(lambda: self.eyed.emit(self._hidden))
        self._hidden = False
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    def show_garment(self, name: str, detail: str, *, hidden: bool, current: bool) -> None:
        """Show it; `current`: its values are those of the panel."""
        self._hidden = hidden
        self._name.setText(name)
        self._detail.setText(detail)
        for widget in (self._name, self.picture):
            widget.setEnabled(not hidden)
        self.eye.set_icon("eye-off" if hidden else "eye")
        self.eye.rename(tr("Put on: {name}", name=name) if hidden else tr("Take off: {name}", name=name))
        self.setAccessibleName(f"{name}, {detail}")
        restyle(self, current="true" if current else "false")

    @property
    def name(self) -> str:
        return self._name.text()

    @property
    def detail(self) -> str:
        return self._detail.text()

    def _lay_out(self) -> None:
        words = column(gap=0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        words.addStretch(1)
        box = row(self, (4, 0, 8, 0), 8)
        box.addWidget(self._grip)
        box.addWidget(self.picture)
        box.addLayout(words, 1)
        box.addWidget(self.eye)

    def _dress(self) -> None:
        self._grip.setPixmap(self._theme.pixmap("grip-vertical", 16, "text_3"))
        self.setFixedHeight(self._theme.px(HEIGHT))

    # Hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from, self._dragging = event.position().toPoint(), False
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        away = (event.position().toPoint() - self._from).manhattanLength()
        if not self._dragging and away >= QApplication.startDragDistance():
            self._dragging = True
            self.raise_()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            top = self.mapToParent(event.position().toPoint()).y() - self._from.y()
            self.dragged.emit(top + self.height() // 2)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        dragging, self._from, self._dragging = self._dragging, None, False
        self.unsetCursor()
        if dragging:
            self.dropped.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.open_menu(self.mapToGlobal(QPoint(0, self.height())) if keyboard else event.globalPos())

    def open_menu(self, place: QPoint) -> Menu:
        """The menu of the right button."""
        menu = Menu(self)
        menu.addAction(tr("Put on") if self._hidden else tr("Take off"), lambda: self.eyed.emit(self._hidden))
        menu.addAction(tr("Further out"), lambda: self.move_wanted.emit(-1))
        menu.addAction(tr("Further in"), lambda: self.move_wanted.emit(1))
        menu.addSeparator()
        menu.addAction(tr("Take off the list"), self.removal_wanted.emit)
        menu.popup(place)
        return menu

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, steps = Qt.Key(event.key()), {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps:
            (self.move_wanted if event.modifiers() & ALT else self.step_wanted).emit(steps[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.eyed.emit(self._hidden)
        else:
            super().keyPressEvent(event)
