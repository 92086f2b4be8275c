"""A list of files that somebody fills."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.styling import column, label, row
from editor.views.widgets.wrapping_row import WrappingRow

EMPTY, LINE, MOST = 88, 28, 6  # px, px, lines that are seen at once


class Basket(QWidget):
    """Signals:
    files_wanted, folder_wanted: they are to be chosen in a dialog.
    removal_wanted(set[int]): lines of these numbers are to go.

    Attributes:
        add, add_folder, remove: its buttons.
        lines: the list.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    removal_wanted = Signal(object)

    def __init__(self, theme: Theme, title: str, icon: str, what: str, parent: QWidget | None = None) -> None:
        """Args: what: what goes here, where there is nothing yet."""
        super().__init__(parent)
        self._theme, self._model, self._dragging = theme, QStringListModel(self), False
        self._count = label("", "caption_2")
        self.remove = IconButton(theme, "trash-2", tr("Take the chosen lines out"), keys="Delete", scale="s")
        self._empty = EmptyFrame(theme, icon, what, tr("Drop files or folders here"), small=True)
        self.lines = _Lines()
        self.lines.setAccessibleName(title)
        self.lines.setModel(self._model)
        self.add = Button(theme, tr("Add files…"), icon="plus", scale="s")
        self.add_folder = Button(theme, tr("Add a folder…"), icon="folder-open", scale="s")
        self._lay_out(title)
        self.add.clicked.connect(self.files_wanted)
        self.add_folder.clicked.connect(self.folder_wanted)
        self.remove.clicked.connect(self._remove)
        self.lines.removal_wanted.connect(self._remove)
        self.lines.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        theme.changed.connect(self._fit)
        self.show_names([])

    def show_names(self, names: Sequence[str]) -> None:
        """What is in it; the chosen line stays where it was, or goes to the last one."""
        current = self.lines.currentIndex().row()
        if list(names) != self._model.stringList():
            self._model.setStringList(list(names))
            if names and current >= 0:
                index = self._model.index(min(current, len(names) - 1), 0)
                self.lines.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._count.setText(str(len(names)) if names else "")
        self._empty.setVisible(not names)
        self.lines.setVisible(bool(names))
        self.remove.setVisible(bool(names))
        self._refresh()
        self._fit()

    def mark_drop(self, on: bool) -> None:
        """Files hang over it."""
        self._empty.set_state("dragging" if on else "")
        self._dragging = on
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._dragging:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 8, 8)

    def _refresh(self) -> None:
        self.remove.setEnabled(self.lines.selectionModel().hasSelection())

    def _remove(self) -> None:
        chosen = {index.row() for index in self.lines.selectionModel().selectedIndexes()}
        if chosen:
            self.removal_wanted.emit(chosen)

    def _lay_out(self, title: str) -> None:
        head = row()
        head.addWidget(label(title, "label_strong"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.remove)
        outer = column(self, (16, 12, 16, 12), 8)
        outer.addLayout(head)
        outer.addWidget(self._empty)
        outer.addWidget(self.lines)
        outer.addWidget(WrappingRow([self.add, self.add_folder]))

    def _fit(self) -> None:
        self._empty.setFixedHeight(self._theme.px(EMPTY))
        self.lines.setFixedHeight(self._theme.px(LINE) * min(max(1, self._model.rowCount()), MOST))


class _Lines(QListView):
    """Delete takes the chosen lines out.

    Signals:
        removal_wanted: the key was pressed.
    """

    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
