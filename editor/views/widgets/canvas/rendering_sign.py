"""Says that what is seen is about to change."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLabel

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.canvas.picture_view import PictureView
from editor.views.widgets.styling import label, row, styled

INSET = 16


class RenderingSign(QFrame):
    """A quiet line below the result: nothing for the first 0.3 s without new pixels, then at least 0.4 s of it."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, canvas: PictureView) -> None:
        super().__init__(canvas)
        styled(self, "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme, self._canvas, self._shown_at = theme, canvas, 0.0
        self._sign, words = QLabel(), tr("Rendering…")
        self.setAccessibleName(words)
        inner = row(self, (10, 6, 12, 6))
        inner.addWidget(self._sign)
        inner.addWidget(label(words, "label"))
        self._after = QTimer(self, singleShot=True, interval=theme.ms("busy_after"))
        self._after.timeout.connect(self._appear)
        self._linger = QTimer(self, singleShot=True)
        self._linger.timeout.connect(self.hide)
        theme.changed.connect(self._dress)
        canvas.arranged.connect(self._place)
        self._dress()
        self.hide()

    def follow(self, awaited: bool) -> None:
        """Pixels are on their way, or the last ones have come (`EditorController.awaited`)."""
        if awaited:
            self._linger.stop()
            if self.isHidden():
                self._after.start()
            return
        self._after.stop()
        if not self.isHidden():
            shown = (monotonic() - self._shown_at) * 1000
            self._linger.start(max(0, round(self._theme.ms("busy_min") - shown)))

    def _appear(self) -> None:
        self._shown_at = monotonic()
        self._place()
        self.show()
        self.raise_()
        announce(self, self.accessibleName())

    def _place(self) -> None:
        self.adjustSize()
        area = self._canvas.result_area()
        corner = QPointF(area.center().x() - self.width() / 2, area.bottom() - self.height() - INSET)
        self.move(corner.toPoint())

    def _dress(self) -> None:
        self._sign.setPixmap(self._theme.pixmap("loader-circle", 16, "text_2"))
