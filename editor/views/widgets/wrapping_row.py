"""Widgets side by side, or under each other where they have no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.views.widgets.styling import row, stood


class WrappingRow(QWidget):
    """The first widget takes what the others leave; under each other, all take the whole width."""

    def __init__(self, widgets: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets, self._box = widgets, row(self)
        for index, widget in enumerate(widgets):
            self._box.addWidget(widget, 0 if index else 1)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(max(widget.minimumSizeHint().width() for widget in self._widgets), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # words of the widgets have changed
            self._stand()
        return super().event(event)

    def _stand(self) -> None:
        words = sum(widget.sizeHint().width() for widget in self._widgets)
        narrow = words + self._box.spacing() * (len(self._widgets) - 1) > self.width()
        if stood(self._box, upright=narrow):
            self.updateGeometry()
