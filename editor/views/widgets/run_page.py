"""A screen of many pictures: what is wanted at the left, the pictures at the right, above them what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from editor.controllers.words import explain
from editor.views.theme import Theme
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.note import Note
from editor.views.widgets.styling import column, line, row, styled

LARGEST_SHARE = 0.45  # of the width for the panel: the pictures keep the rest
START_KEYS = "Ctrl+Return"


class RunPage(QWidget):
    """Attributes:
    note: what went wrong.
    corner: where messages appear.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.note = theme, Note(theme)
        self._panel: QWidget | None = None
        self._told = QWidget()
        column(self._told, (16, 12, 16, 0)).addWidget(self.note)
        self._told.hide()
        self.corner = self._pages = QStackedWidget()
        theme.changed.connect(self._fold)

    def put_together(
        self, panel: QWidget, empty: EmptyFrame, pictures: QWidget, kind: str, *,
        above: Sequence[QWidget] = (), below: Sequence[QWidget] = (),
    ) -> None:  # fmt: skip
        """Lay it out.

        Args:
            empty: shown while there are no pictures.
            kind: the ground of the right part.
            above, below: what is there with and without pictures.
        """
        self._panel = panel
        frame = QWidget()
        column(frame, (40, 40, 40, 40)).addWidget(empty)
        for page in (frame, pictures):
            self._pages.addWidget(page)
        right = QWidget()
        styled(right, kind)
        box = column(right, gap=0)
        for widget in (self._told, *above, self._pages, *below):
            box.addWidget(widget, 1 if widget is self._pages else 0)
        whole = row(self, gap=0)
        for widget in (panel, line(vertical=True), right):
            whole.addWidget(widget, 1 if widget is right else 0)

    def start_by_key(self, act: Callable[[], None]) -> None:
        """Let Ctrl+Enter begin."""
        start = QShortcut(QKeySequence(START_KEYS), self)
        start.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        start.activated.connect(act)

    def show_pictures(self, there: bool) -> None:
        """The pictures, or what to begin with."""
        self._pages.setCurrentIndex(1 if there else 0)

    def refuse(self, error: BaseException) -> None:
        """Say what went wrong, until something begins."""
        what, todo = explain(error)
        self._told.show()
        self.note.say(what, todo, kind="error")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        if self._panel is not None:
            wanted = self._theme.px(self._theme.size("panel_left"))
            self._panel.setFixedWidth(min(wanted, round(self.width() * LARGEST_SHARE)))


def show_file(path: Path) -> None:
    """Let the system open a file or folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
