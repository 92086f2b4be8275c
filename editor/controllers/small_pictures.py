"""Small pictures of files, read for those that are looked at."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs
from editor.errors import EditorError
from editor.model.frame import Frame
from editor.model.input_image import Limits
from editor.model.quick_look import quick_look


class SmallPictures(QObject):
    """The last ones that were asked for come first.

    Signals:
        ready(object): what was asked for -> a Frame, 8 bit sRGB; None: there is nothing to see of it.

    Attributes:
        side: pixels that a picture has at most on either side.

    Args:
        most: that wait; who scrolls past more does not want the first ones any more.
        together: read in one go: where a file takes a millisecond, the way between threads takes as long.
    """

    ready = Signal(object)

    def __init__(
        self, jobs: Jobs, limits: Callable[[], Limits], side: int, most: int, together: int = 1,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._limits, self.side = jobs, limits, side
        self._most, self._together = most, together
        self._waiting: dict[Hashable, Path] = {}
        self._job: Job | None = None

    def want(self, key: Hashable, path: Path) -> None:
        """Read this next."""
        self._waiting.pop(key, None)
        self._waiting[key] = path
        while len(self._waiting) > self._most:
            del self._waiting[next(iter(self._waiting))]
        self._next()

    def stop(self) -> None:
        """Nothing is wanted any more."""
        self._waiting.clear()
        self._job = None

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        chosen = dict(self._waiting.popitem() for _ in range(min(self._together, len(self._waiting))))
        side, limits = self.side, self._limits()

        def read(job: Job) -> dict[Hashable, Frame | None]:
            return {key: _small(path, side, limits) for key, path in chosen.items() if not job.is_cancelled()}

        def done(frames: dict[Hashable, Frame | None]) -> None:
            if job is self._job:
                self._job = None
                self.ready.emit(frames)
                self._next()

        def failed(_error: BaseException) -> None:
            done(dict.fromkeys(chosen))

        job = self._job = self._jobs.submit(read, on_done=done, on_failed=failed, lane="misc")


def _small(path: Path, side: int, limits: Limits) -> Frame | None:
    try:
        return quick_look(path, side, limits)
    except EditorError:
        return None  # what is wrong with it is told where it is worked on
