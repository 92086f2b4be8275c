"""The bar over the canvas: the switch of points and clothes, how the person is compared with the result, zoom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.panels.view_controls import ViewChoice, ZoomControls
from editor.views.theme import Theme
from editor.views.widgets.buttons import tip
from editor.views.widgets.styling import label, row
from editor.views.widgets.toggle import Toggle

GAPS = 64  # px: margins, and what is left between the parts


class TryOnBar(QWidget):
    """Attributes:
    body: whether points of the body and clothes are drawn over the person.
    views, zoom: as over every canvas.
    """

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        words, keys = tr("Body points and clothes"), actions.keys("body")
        self.body = Toggle(theme, words)
        self.body.setToolTip(tip(words, keys))
        self._key = label(keys, "key")
        self.views, self.zoom = ViewChoice(theme, actions), ZoomControls(theme, actions)
        self.zoom.show_full(False)
        actions["body"].triggered.connect(lambda: self.body.toggle() if self.body.isEnabled() else None)
        left = row(gap=8)
        left.addWidget(self.body)
        left.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        left.addStretch(1)
        right = row(gap=0)
        right.addStretch(1)
        right.addWidget(self.zoom)
        box = row(self, (12, 0, 12, 0))
        box.addLayout(left, 1)
        box.addWidget(self.views)
        box.addLayout(right, 1)
        theme.changed.connect(self._resize)
        self._resize()

    def minimumSizeHint(self) -> QSize:
        """As narrow as with icons: the words come and go with the room."""
        return QSize(self._needed() - self.views.words_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _needed(self) -> int:
        sides = self.body.sizeHint().width() + self._key.sizeHint().width(), self.zoom.sizeHint().width()
        return sum(sides) + self.views.words_width() + self._theme.px(GAPS)

    def _fold(self) -> None:
        self.views.show_words(self.width() >= self._needed())

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(self._theme.size("canvas_bar")))
        self._fold()
