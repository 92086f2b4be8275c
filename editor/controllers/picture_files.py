"""Pictures and projects from files and into them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.edit_runner import EditRunner
from editor.controllers.jobs import Job
from editor.controllers.work import Work
from editor.errors import PictureMissingError
from editor.model.input_image import InputImage, Limits
from editor.model.project_file import SUFFIX, picture_bytes, read_project, write_project
from editor.redactor import registry as operations
from editor.redactor.artefacts import ArtefactStore

SAVING_WORDS = "Saving the project"


class PictureFiles(QObject):
    """Reads what a work begins or goes on with, and writes projects; each an edit of its own.

    Signals:
        opening(str): a file of this name is being read.
        opened(Work, str): it was read; the name of the autosave that it continues, or nothing.
        open_failed(object, object): the path or name, and the error.
        picture_missing(object, object): a project at this path needs its picture located: path and error.
        project_saved()

    Args:
        limits: the limits on files to open; asked each time, for they are preferences.
    """

    opening = Signal(str)
    opened = Signal(object, str)
    open_failed = Signal(object, object)
    picture_missing = Signal(object, object)
    project_saved = Signal()

    def __init__(
        self,
        edits: EditRunner,
        artefacts: ArtefactStore,
        limits: Callable[[], Limits],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edits = edits
        self._artefacts = artefacts
        self._limits = limits

    def open(self, path: Path) -> None:
        """Open a picture or a project."""
        if path.suffix.lower() == SUFFIX:
            self.open_project(path)
            return
        limits = self._limits()
        self._load(path.name, path, lambda: Work.begin(InputImage.read(path, limits)))

    def open_bytes(self, data: bytes, name: str) -> None:
        """Open a picture that has no file: pasted."""
        limits = self._limits()
        self._load(name, Path(name), lambda: Work.begin(InputImage.from_bytes(data, name, limits), data))

    def open_project(self, path: Path, picture: Path | None = None, *, autosave: bool = False) -> None:
        """Open a project; `picture` says where its picture lies now, `autosave` that it continues an autosave."""
        limits = self._limits()

        def load() -> Work:
            project = read_project(path, operations.migrate)
            data, found = picture_bytes(project, path, picture)
            if found is None:
                image = InputImage.from_bytes(data, project.picture.name, limits)
            else:
                image = InputImage.read(found, limits)
            return Work.resumed(image, project, None if autosave else path, self._artefacts)

        self._load(path.name, path, load, continues=path.name if autosave else "")

    def save_project(self, work: Work, path: Path, *, embed: bool = False) -> None:
        """Write a project file, replacing an older one; `embed` puts the picture inside."""
        history = work.history.copy()

        def write(_job: Job) -> None:
            project = work.project_at(path, history, self._artefacts)
            if embed and project.embedded is None and work.image.path is not None:
                project = replace(project, embedded=work.image.path.read_bytes())
            write_project(path, project, overwrite=True)

        def done(_nothing: None) -> None:
            work.project = path
            self.project_saved.emit()

        self._edits.run(write, done, SAVING_WORDS)

    def _load(self, name: str, path: Path, load: Callable[[], Work], *, continues: str = "") -> None:
        if not self._edits.may_begin():
            return
        self.opening.emit(name)

        def failed(error: BaseException) -> None:
            signal = self.picture_missing if isinstance(error, PictureMissingError) else self.open_failed
            signal.emit(path, error)

        self._edits.run(lambda _job: load(), lambda work: self.opened.emit(work, continues), failed=failed)
