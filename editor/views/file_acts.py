"""Getting pictures into the window: by dialog, drop, paste, or from the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from editor.controllers.editor_controller import EditorController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import tr
from editor.model.project_file import SUFFIX
from editor.views.drop_target import files_in, png_in
from editor.views.main_window import MainWindow

PATTERNS = "*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.avif *.heic *.heif *.dng *.cr2 *.cr3 *.nef *.arw *.raf"


def picture_filter() -> str:
    """What a dialog of the system offers where pictures are chosen."""
    return f"{tr('Pictures')} ({PATTERNS});;{tr('All files')} (*)"


class FileActs(QObject):
    """Signals:
    told(str): something a person should know, in the language of the window.
    person_wanted(): another person is about to be opened for the try-on.
    """

    told = Signal(str)
    person_wanted = Signal()

    def __init__(self, window: MainWindow, editor: EditorController, preferences: PreferencesController) -> None:
        super().__init__(window)
        self._window, self._editor, self._preferences = window, editor, preferences
        window.actions["open"].triggered.connect(self.ask)
        window.actions["paste"].triggered.connect(self.paste)
        window.actions["save_project"].triggered.connect(self.save_project)
        window.files_dropped.connect(self.open)
        window.picture_pasted.connect(self._open_bytes)
        editor.picture_missing.connect(self._locate)

    def open(self, files: Sequence[Path]) -> None:
        """Open the first of these that looks like something to open."""
        known = (*(pattern[1:] for pattern in PATTERNS.split()), SUFFIX)
        first = next((path for path in files if path.suffix.lower() in known), files[0])
        self._preferences.set(last_folder=str(first.parent))
        self._leave()
        self._editor.open(first)
        if len(files) > 1:
            self.told.emit(tr("Only {name} is taken: Vitrina opens one picture at a time.", name=first.name))

    def ask(self) -> None:
        """Choose a file in a dialog."""
        filters = f"{tr('Pictures and projects')} ({PATTERNS} *{SUFFIX});;{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open"), self._preferences.values.last_folder, filters)
        if name:
            self.open([Path(name)])

    def paste(self) -> None:
        """Open what is on the clipboard: files or a picture."""
        data = QGuiApplication.clipboard().mimeData()
        if files := files_in(data):
            self.open(files)
        elif found := png_in(data):
            self._open_bytes(found)
        else:
            self.told.emit(tr("There is no picture on the clipboard."))

    def save_project(self) -> None:
        """Ask where, and keep all steps in a project file."""
        work = self._editor.work
        if work is None:
            return
        folder = Path(self._preferences.values.save_folder or self._preferences.values.last_folder)
        start = work.project or folder / f"{Path(work.image.name).stem}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the project"), str(start), f"{tr('Projects of Vitrina')} (*{SUFFIX})"
        )
        if name:
            path = Path(name)
            self._editor.save_project(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def _open_bytes(self, data: bytes) -> None:
        self._leave()
        self._editor.open_bytes(data, tr("Pasted.png"))

    def _leave(self) -> None:
        """Go to where a picture is seen to open; the try-on says by itself what could not be opened."""
        if self._window.place == "tryon":
            self.person_wanted.emit()
        else:
            self._window.show_place("upload")

    def _locate(self, project: Path, _error: object) -> None:
        """The picture of a project has moved: ask where it is now."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Where is the picture of {name}?", name=project.name), str(project.parent),
            picture_filter(),
        )  # fmt: skip
        if name:
            self._editor.open_project(project, Path(name))
