"""Tools that lay a shape over the picture until it is confirmed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from editor.views.widgets.canvas.tool import CanvasTool


class ShapingTool(CanvasTool):
    """Signals:
    confirmed: Enter.
    given_up: Escape.
    """

    confirmed = Signal()
    given_up = Signal()

    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            return False
        return True
