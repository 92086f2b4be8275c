"""What is drawn over the original."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPainter

from editor.views.widgets.canvas.view_state import ViewState


class Overlay(QObject):
    """Signals:
    changed: it has to be drawn anew.
    """

    changed = Signal()

    def paint(self, painter: QPainter, view: ViewState, seen: QRectF) -> None:
        """Draw over a pane.

        Args:
            view: tells where points of the picture lie in the coordinates of `painter`.
            seen: the part of the pane that shows the picture.
        """
        raise NotImplementedError
