"""What a tool on the canvas moves, for the keyboard and for screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from editor.views.widgets.canvas.tool import CanvasTool


class ToolFocus(QWidget):
    """Stands where a frame or a corner is and takes its keys; the mouse passes through it.

    Signals:
        taken: it has got the focus.

    Args:
        name: of what it stands for, in the person's language.
        told: where that is, for screen readers.
    """

    taken = Signal()
    accessible_role = QAccessible.Role.Grip

    def __init__(self, tool: CanvasTool, name: str, told: Callable[[], str], canvas: QWidget) -> None:
        super().__init__(canvas)
        self._tool, self._told = tool, told
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def accessible_text(self) -> str:
        return self._told()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._tool.key(event):
            super().keyPressEvent(event)
