"""Scrolls a panel with a bar that lies over its margin, so that the rows are as wide with it as without."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from editor.views.widgets.styling import column


class PanelScroll(QScrollArea):
    """Attributes:
    sections: the layout of what scrolls, from the top.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        outer = column(content, gap=0)
        self.sections: QVBoxLayout = column(gap=0)
        outer.addLayout(self.sections)
        outer.addStretch(1)
        self.setWidget(content)
        self.verticalScrollBar().installEventFilter(self)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        bar = self.verticalScrollBar()
        if thing is bar and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            shown = event.type() == QEvent.Type.Show
            self.setViewportMargins(0, 0, -bar.sizeHint().width() if shown else 0, 0)
        return super().eventFilter(thing, event)
