"""The pictures a person had open last, with small pictures of them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Jobs
from editor.errors import EditorError
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.quick_look import quick_look
from editor.model.recent_files import RecentFiles

SIDE = 256  # pixels of a small picture
SHOWN = 10


class UploadController(QObject):
    """Recent files.

    Signals:
        recent_changed(): other files, or another order.
        thumbnail_ready(Path, Frame): 8 bit sRGB; None instead of a Frame: it cannot be read any more.

    Args:
        recent: the list of the person who works; asked each time, for it changes with the account.
        cache: folder of thumbnails that can be made again.
    """

    recent_changed = Signal()
    thumbnail_ready = Signal(object, object)

    def __init__(
        self, jobs: Jobs, recent: Callable[[], RecentFiles], cache: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._recent = recent
        self._cache = cache

    def recent(self) -> tuple[Path, ...]:
        """The files to offer, newest first; some may be gone."""
        return self._recent().paths()[:SHOWN]

    def add(self, path: Path) -> None:
        """`path` was opened."""
        try:
            self._recent().add(path)
        except EditorError:
            return  # a list that cannot be written is not worth interrupting work
        self.recent_changed.emit()

    def remove(self, path: Path) -> None:
        """Take a file out of the list."""
        self._recent().remove(path)
        self.recent_changed.emit()

    def request_thumbnails(self, paths: Iterable[Path]) -> None:
        """Make small pictures of these files in the background."""
        for path in paths:
            self._jobs.submit(
                lambda _job, path=path: self._thumbnail(path),
                on_done=lambda frame, path=path: self.thumbnail_ready.emit(path, frame),
                on_failed=lambda _error, path=path: self.thumbnail_ready.emit(path, None),
                lane="misc",
            )

    def _thumbnail(self, path: Path) -> Frame:
        facts = path.stat()
        name = hashlib.sha256(f"{path}|{facts.st_mtime_ns}|{facts.st_size}".encode(errors="replace")).hexdigest()
        kept = self._cache / f"{name}.png"
        if kept.is_file():
            return InputImage.read(kept).frame
        small = quick_look(path, SIDE)
        self._keep(kept, small)
        return small

    @staticmethod
    def _keep(path: Path, frame: Frame) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            OutputImage(frame).write(path, WriteOptions("png"), overwrite=True)
        except (OSError, EditorError):
            return  # it is made again next time
