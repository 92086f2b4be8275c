"""The window: the places Start, Upload, Edit, Try-on, Design, Batch and others between top bar and status bar."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.drop_target import files_in, has_picture, png_in
from editor.views.status_bar import StatusBar
from editor.views.theme import Theme
from editor.views.top_bar import TopBar
from editor.views.widgets.focus_ring import FocusRing
from editor.views.widgets.styling import column, line, styled

PLACES = ("upload", "edit", "tryon", "many", "design", "wardrobe", "batch")


class MainWindow(QWidget):
    """Signals:
    files_dropped(list[Path]): dropped or pasted files.
    picture_pasted(bytes): a picture without a file, as PNG.
    drop_hovers(bool): something to open hangs over the window, or no longer.
    place_changed(str): start or one of `PLACES` is shown.
    closing: the window is about to go away.

    Attributes:
        actions: all commands.
        place: what is shown.
        places: what the screens are made in, so that they take on their style once.
    """

    files_dropped = Signal(object)
    picture_pasted = Signal(object)
    drop_hovers = Signal(bool)
    place_changed = Signal(str)
    closing = Signal()

    def __init__(
        self, theme: Theme, preferences: PreferencesController, editor: EditorController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._preferences, self._editor = theme, preferences, editor
        styled(self, "window")
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(theme.size("window_min_w"), theme.size("window_min_h")))
        self.actions = Actions(self)
        self.top_bar = TopBar(theme, self.actions)
        self.status_bar = StatusBar(theme)
        self._top_line, self._bottom_line = line(), line()
        self.places = QStackedWidget()
        self._screens: dict[str, QWidget] = {}
        self.place = ""
        box = column(self, gap=0)
        for widget in (self.top_bar, self._top_line):
            box.addWidget(widget)
        box.addWidget(self.places, 1)
        for widget in (self._bottom_line, self.status_bar):
            box.addWidget(widget)
        self._ring = FocusRing(theme, self)
        theme.changed.connect(self._fold)
        editor.image_changed.connect(self._name_window)
        self._name_window()

    def add_place(self, name: str, view: QWidget) -> None:
        """A screen: start, or one of `PLACES`."""
        self._screens[name] = view
        self.places.addWidget(view)

    def show_place(self, name: str) -> None:
        """Go to a screen; the bars belong to all but the first."""
        working = name in PLACES
        for widget in (self.top_bar, self._top_line, self.status_bar, self._bottom_line):
            widget.setVisible(working)
        if working:
            self.top_bar.show_place(name)
        self.places.setCurrentWidget(self._screens[name])
        if self.place != name:
            self.place = name
            self.place_changed.emit(name)

    # Memory of its place on the screen

    def restore(self) -> None:
        """As large and where it was when it was closed, or the size it begins with."""
        kept = self._preferences.values.layout.get("window", "")
        if not (kept and self.restoreGeometry(QByteArray(base64.b64decode(kept)))):
            room = self.screen().availableGeometry().size() if self.screen() else QSize(1440, 900)
            wanted = QSize(self._theme.size("window_start_w"), self._theme.size("window_start_h"))
            self.resize(wanted.boundedTo(room).expandedTo(self.minimumSize()))

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember how a window or splitter was left."""
        text = base64.b64encode(state.data()).decode()
        layout = self._preferences.values.layout
        if layout.get(name) != text:
            self._preferences.set(layout={**layout, name: text})

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_layout("window", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        self.top_bar.fold(self.width())
        self.status_bar.fold(self.width())

    def _name_window(self) -> None:
        image = self._editor.image
        self.setWindowTitle(tr("{name} – Vitrina", name=image.name) if image else "Vitrina")

    # Drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.place in PLACES and has_picture(event.mimeData()):
            event.acceptProposedAction()
            self.drop_hovers.emit(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.drop_hovers.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_hovers.emit(False)
        files = files_in(event.mimeData())
        if files:
            self.files_dropped.emit(files)
        elif data := png_in(event.mimeData()):
            self.picture_pasted.emit(data)
        event.acceptProposedAction()
