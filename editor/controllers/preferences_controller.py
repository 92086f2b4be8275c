"""What the person at work prefers, kept in step with its file."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Jobs
from editor.errors import EditorError
from editor.model import preferences
from editor.model.preferences import Preferences
from editor.model.recent_files import RecentFiles
from editor.model.user import GUEST, User

_LOOK = ("language", "theme", "text_size", "motion")  # what somebody new takes over from the start screen


class PreferencesController(QObject):
    """Preferences, recent files and folders of whoever works now: the guest until `open` says otherwise.

    Attributes:
        values: the preferences in force.
        user: whose they are.

    Signals:
        changed(Preferences, Preferences): the new and the former ones, also when another person begins.
        noted(object): an EditorError worth a message: a damaged file, or one that cannot be written.

    Args:
        home: the data folder.
    """

    changed = Signal(object, object)
    noted = Signal(object)

    def __init__(self, jobs: Jobs, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._home = home
        self._writing = threading.Lock()
        self._unsaved: tuple[Path, Preferences] | None = None
        self.user = GUEST
        self.values = Preferences()

    @property
    def folder(self) -> Path:
        """Everything that is this person's own; presets, recipes, looks, designs and others have folders in it."""
        return self.user.folder(self._home)

    @property
    def presets_folder(self) -> Path:
        return self.folder / "presets"

    @property
    def recipes_folder(self) -> Path:
        return self.folder / "recipes"

    @property
    def looks_folder(self) -> Path:
        return self.folder / "looks"

    @property
    def feedback_folder(self) -> Path:
        return self.folder / "feedback"

    @property
    def designs_folder(self) -> Path:
        return self.folder / "designs"

    @property
    def wardrobe_folder(self) -> Path:
        return self.folder / "wardrobe"

    @property
    def autosave_folder(self) -> Path:
        return self.folder / "autosave"

    def recent_files(self) -> RecentFiles:
        """The person's list of files."""
        return RecentFiles(self.folder / "recent.json")

    def open(self, user: User) -> None:
        """Go over to `user`, after saving what the former one changed."""
        self.flush()
        former, look = self.values, {name: getattr(self.values, name) for name in _LOOK}
        self.user = user
        is_new = not user.is_guest and not self._path.exists()
        loaded = preferences.load(self._path)
        self.values = loaded.preferences.with_(**look) if is_new else loaded.preferences
        for note in loaded.notes[:1]:
            self.noted.emit(note)
        self.changed.emit(self.values, former)
        if is_new:
            self._save_soon()

    def set(self, **changes: Any) -> None:
        """Change some values, by the names in `Preferences`; they are saved in the background.

        Raises:
            ValueRangeError: a value is not allowed; nothing has changed.
        """
        former, self.values = self.values, self.values.with_(**changes)
        if self.values != former:
            self.changed.emit(self.values, former)
            self._save_soon()

    def reset(self) -> None:
        """All as at the beginning, but for how windows lie and which hints were read."""
        kept = {name: getattr(self.values, name) for name in ("layout", "hints_shown", "welcomed")}
        former, self.values = self.values, Preferences(**kept)
        self.changed.emit(self.values, former)
        self._save_soon()

    def flush(self) -> None:
        """Write now what waits to be written; before the program ends."""
        try:
            self._write()
        except EditorError as error:
            self.noted.emit(error)

    def forget(self) -> None:
        """Go back to the beginning without writing: the person's files are being deleted."""
        with self._writing:
            self._unsaved = None
        former, self.values = self.values, Preferences()
        self.changed.emit(self.values, former)

    @property
    def _path(self) -> Path:
        return self.folder / "preferences.json"

    def _save_soon(self) -> None:
        with self._writing:
            self._unsaved = (self._path, self.values)
        self._jobs.submit(
            lambda _job: self._write(), on_failed=self.noted.emit, lane="misc", replaces=("preferences", self._path)
        )

    def _write(self) -> None:
        # Whichever thread comes first writes the newest values; the next one finds nothing left to do.
        with self._writing:
            unsaved, self._unsaved = self._unsaved, None
            if unsaved is not None:
                preferences.save(*unsaved)
