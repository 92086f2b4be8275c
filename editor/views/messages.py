"""What the controllers have to say, said where it is seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTime, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from editor.controllers.market_saving import Written
from editor.controllers.words import explain, tr
from editor.errors import EditorError
from editor.views.controllers import Controllers
from editor.views.main_window import MainWindow
from editor.views.theme import Theme
from editor.views.widgets.toast import ToastStack

NOTICE_WORDS = ("No object found.", "One edit at a time.", "Project saved.")  # what the editor tells, for translation
_SAID_IN_PLACE = NOTICE_WORDS[:1]


class Messages(QObject):
    """Toasts and the status line.

    Args:
        corners: place (start, upload, edit, tryon) -> the widget in whose lower right corner toasts appear there.
        report: what *Save report…* on an error that nobody foresaw opens.
    """

    def __init__(
        self, theme: Theme, window: MainWindow, controllers: Controllers, corners: Mapping[str, QWidget],
        report: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._controllers, self._report = window, controllers, report
        self._last_kind, self._theme = "ready", theme
        self._stacks = {place: ToastStack(theme, corner) for place, corner in corners.items()}
        self._connect(controllers)

    def add_corner(self, place: str, corner: QWidget) -> None:
        """Another place where toasts can appear."""
        self._stacks[place] = ToastStack(self._theme, corner)

    @property
    def toasts(self) -> ToastStack:
        """The messages where a person looks now."""
        return self._stacks[self._window.place]

    def _connect(self, controllers: Controllers) -> None:
        editor = controllers.editor
        editor.failed.connect(self.tell_error)
        editor.notice.connect(self._notice)
        editor.opening.connect(self._opening)
        editor.image_changed.connect(self._opened)
        editor.open_failed.connect(self._open_failed)
        editor.progress.connect(self._progress)
        editor.autosaved.connect(self._autosaved)
        editor.document_changed.connect(self._show_picture)
        editor.busy_changed.connect(self._busy)
        for signal in (controllers.tryon.failed, controllers.feedback.failed):
            signal.connect(self.tell_error)
        controllers.market_saving.written.connect(self._tell_written)
        for signal in (controllers.saving.saved, controllers.film.saved):
            signal.connect(self._saved)
        for signal in (controllers.saving.noted, controllers.market_saving.noted, controllers.handoff.noted):
            signal.connect(self._warn)
        controllers.jobs.failed.connect(self.tell_error)
        controllers.display.failed.connect(self.tell_error)
        controllers.preferences.noted.connect(self.tell_error)
        controllers.accounts.noted.connect(self.tell_error)

    def tell(self, text: str, kind: str = "info") -> None:
        """A message in the language of the window: ok, warn, error or info."""
        self.toasts.show(text, kind)

    def _warn(self, text: str) -> None:
        self.toasts.show(text, "warn")

    def tell_error(self, error: BaseException) -> None:
        """An error whose cause is out of sight."""
        what, todo = explain(error)
        action = None if isinstance(error, EditorError) else (tr("Save report…"), self._report)
        self.toasts.show(what, "error", todo, action)

    def _notice(self, text: str) -> None:
        if text not in _SAID_IN_PLACE:
            self.toasts.show(tr(text), "ok" if text == "Project saved." else "info")
        else:
            self._state(tr(text), "error")

    def _saved(self, path: Path) -> None:
        folder = path.parent
        self.toasts.show(
            tr("Saved {name} in {folder}", name=path.name, folder=folder.name or str(folder)), "ok",
            action=(tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))),
        )  # fmt: skip
        self._state(tr("Saved {name}", name=path.name))

    def _tell_written(self, written: Written) -> None:
        if len(written.paths) == 1:
            self._saved(written.paths[0])
        elif written.paths:
            folder = written.paths[0].parent
            self.toasts.show(
                tr("Saved {count} files in {folder}", count=len(written.paths), folder=folder.name or str(folder)),
                "ok",
                action=(tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))),
            )  # fmt: skip

    def _opening(self, name: str) -> None:
        self._state(tr("Opening {name}", name=name), "busy")

    def _open_failed(self, _place: object, _error: object) -> None:
        self._state(tr("Waiting for a picture"), "waiting")

    def _progress(self, _share: float, step: str) -> None:
        if step:
            self._state(tr(step), "busy")

    def _opened(self) -> None:
        image = self._controllers.editor.image
        if image is None:
            self._state(tr("Waiting for a picture"), "waiting")
        else:
            self._state(tr("Opened {name}", name=image.name))
        self._show_picture()

    def _autosaved(self) -> None:
        now = QLocale().toString(QTime.currentTime(), "HH:mm")
        self._state(tr("Changes saved {time}", time=now))

    def _busy(self, busy: bool) -> None:
        doing = self._controllers.editor.doing
        if busy and doing:
            self._state(tr(doing), "busy")
        elif not busy and self._last_kind == "busy":
            self._state(tr("Ready"))

    def _show_picture(self) -> None:
        image = self._controllers.editor.image
        if image is None:
            self._window.status_bar.show_picture(None)
            return
        size = self._controllers.editor.output_size
        bits = tr("{bits} bit", bits=image.depth)
        self._window.status_bar.show_picture(size, f"{image.profile_name} · {bits}")

    def _state(self, text: str, kind: str = "ready") -> None:
        self._last_kind = kind
        self._window.status_bar.show_state(text, kind)
