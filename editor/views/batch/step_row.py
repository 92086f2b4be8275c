"""A step of the recipe, or a file that it makes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.styling import row, styled

HEIGHT = 38


class StepRow(QFrame):
    """Icon, title and values. A click or Enter opens it, Delete takes it out, Up and Down go to the neighbours.

    Signals:
        opened: its values are to be changed.
        removal_wanted: it is to leave the recipe.
        step_wanted(int): the keyboard goes to the neighbour: -1 up, 1 down.
    """

    opened = Signal()
    removal_wanted = Signal()
    step_wanted = Signal(int)
    accessible_role = QAccessible.Role.ListItem

    def __init__(self, theme: Theme, icon: str, title: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "step")
        self._theme, self._icon, self.title, self.detail = theme, icon, title, detail
        self._fixed = False
        self._sign = QLabel()
        self._title = ElidedLabel(title, "label_strong")
        self._detail = ElidedLabel(detail, "caption")
        self._detail.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.remove = IconButton(theme, "x", tr("Take out: {title}", title=title), keys="Delete", scale="s")
        self.remove.clicked.connect(self.removal_wanted)
        box = row(self, (10, 0, 6, 0), 8)
        box.addWidget(self._sign)
        box.addWidget(self._title)
        box.addWidget(self._detail, 1)
        box.addWidget(self.remove)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_fixed(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(word for word in (title, detail) if word))
        theme.changed.connect(self._dress)
        self._dress()

    def set_fixed(self, fixed: bool, *, removable: bool = True) -> None:
        """Whether it can only be read."""
        self._fixed = fixed
        self.remove.setVisible(removable and not fixed)
        self.setCursor(Qt.CursorShape.ArrowCursor if fixed else Qt.CursorShape.PointingHandCursor)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.setToolTip(self.accessibleName())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (
            not self._fixed
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, steps = Qt.Key(event.key()), {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps:
            self.step_wanted.emit(steps[key])
        elif self._fixed:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self._sign.setPixmap(self._theme.pixmap(self._icon, 16, "text"))
        self.setFixedHeight(self._theme.px(HEIGHT))
