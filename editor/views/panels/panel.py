"""The column at the right: a title with what concerns the whole tool, and sections that scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.views.panels.panel_scroll import PanelScroll
from editor.views.theme import Theme
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.styling import column, line, row, styled

HEADER = 44


class Panel(QWidget):
    """Attributes:
    header: the layout right of the title, for Reset and its like.
    body: the layout that sections are added to, from the top.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "panel")
        self._theme = theme
        self.setAccessibleName(title)
        self._title = ElidedLabel(title, "title", Qt.TextElideMode.ElideMiddle)
        self._top = QWidget()
        top = row(self._top, (16, 0, 8, 0), 4)
        top.addWidget(self._title, 1)
        self.header = row(gap=4)
        top.addLayout(self.header)
        self._scroll = PanelScroll()
        self.body = self._scroll.sections
        self._outer: QVBoxLayout = column(self, gap=0)
        self._outer.addWidget(self._top)
        self._outer.addWidget(line())
        self._outer.addWidget(self._scroll, 1)
        theme.changed.connect(self._fit_header)
        self._fit_header()

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self.setAccessibleName(text)

    def _fit_header(self) -> None:
        self._top.setFixedHeight(self._theme.px(HEADER))
