"""Small pictures of the wardrobe's items, read for those that are looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs
from editor.errors import EditorError
from editor.model.frame import Frame
from editor.model.input_image import Limits
from editor.model.quick_look import quick_look

MOST = 120  # that wait; who scrolls past more does not want the first ones any more
TOGETHER = 8  # read in one go: a file takes a millisecond, the way between threads as long
SIDE = 200  # px: the widest tile, and 150 % of the usual one


@dataclass(frozen=True, slots=True)
class _Wanted:
    number: int
    path: Path


class WardrobePictures(QObject):
    """The last ones that were asked for come first.

    Signals:
        ready(object): number of an item -> a Frame, 8 bit sRGB with alpha; None: its file cannot be read.
    """

    ready = Signal(object)

    def __init__(self, jobs: Jobs, limits: Callable[[], Limits], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._limits = jobs, limits
        self._waiting: dict[int, _Wanted] = {}
        self._job: Job | None = None

    def want(self, number: int, path: Path) -> None:
        """Read this next."""
        self._waiting.pop(number, None)
        self._waiting[number] = _Wanted(number, path)
        while len(self._waiting) > MOST:
            del self._waiting[next(iter(self._waiting))]
        self._next()

    def stop(self) -> None:
        """Nothing is wanted any more."""
        self._waiting.clear()
        self._job = None

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        chosen = [self._waiting.popitem()[1] for _ in range(min(TOGETHER, len(self._waiting)))]
        limits = self._limits()

        def read(job: Job) -> dict[int, Frame | None]:
            return {one.number: _small(one.path, limits) for one in chosen if not job.is_cancelled()}

        def done(frames: dict[int, Frame | None]) -> None:
            if job is self._job:
                self._job = None
                self.ready.emit(frames)
                self._next()

        def failed(_error: BaseException) -> None:
            done({one.number: None for one in chosen})

        job = self._job = self._jobs.submit(read, on_done=done, on_failed=failed, lane="misc")


def _small(path: Path, limits: Limits) -> Frame | None:
    try:
        return quick_look(path, SIDE, limits)
    except EditorError:
        return None
