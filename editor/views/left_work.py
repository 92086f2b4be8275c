"""The work of last time: offered on the upload screen until somebody goes on with it or opens something else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, QLocale, QObject

from editor.controllers.words import tr
from editor.views.controllers import Controllers
from editor.views.upload_view import ImageUploadView


class LeftWork(QObject):
    """Attributes:
    path: the autosave that is offered; None where there is none.
    """

    def __init__(self, upload: ImageUploadView, controllers: Controllers, parent: QObject) -> None:
        super().__init__(parent)
        self._upload, self._controllers = upload, controllers
        self.path: Path | None = None
        upload.continue_wanted.connect(self._continue)
        controllers.editor.opening.connect(self._opening)

    def offer(self, path: Path | None) -> None:
        """Offer to go on with work of last time, if there is any."""
        self.path = path
        self._upload.offer_to_continue(_described(path) if path else "")

    def forget_guest(self) -> None:
        """A guest's work is offered once and not kept longer."""
        user = self._controllers.accounts.user
        if self.path is not None and user is not None and user.is_guest:
            self._controllers.autosaver.forget(self.path)

    def _continue(self) -> None:
        if (path := self.path) is not None:
            self.offer(None)
            self._controllers.editor.open_project(path, autosave=True)

    def _opening(self, _name: str) -> None:
        """Whoever opens another picture does not want to go on with the last work."""
        self.forget_guest()
        self.offer(None)


def _described(autosave: Path) -> str:
    when = QFileInfo(str(autosave)).lastModified()
    return tr("the work of {time}", time=QLocale().toString(when, QLocale.FormatType.ShortFormat))
