"""Small pictures of a batch, made for those that are looked at."""

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

MOST = 200  # that wait; who scrolls past more does not want the first ones any more


@dataclass(frozen=True, slots=True)
class Wanted:
    """Attributes:
    number: of the picture.
    path: the file that is shown: its result, or before there is one the picture itself.
    version: tells a result from the former one at the same place.
    """

    number: int
    path: Path
    version: tuple[float, ...] = ()


class BatchPictures(QObject):
    """Reads them one after the other, the last ones that were asked for first.

    Signals:
        ready(Wanted, object): a Frame, 8 bit sRGB; None: there is nothing to see of it.

    Attributes:
        side: pixels that a picture has at most on either side.
    """

    ready = Signal(object, object)

    def __init__(self, jobs: Jobs, limits: Callable[[], Limits], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._limits = jobs, limits
        self._waiting: dict[Wanted, None] = {}
        self._job: Job | None = None
        self.side = 128

    def want(self, wanted: Wanted) -> None:
        """Make this next."""
        self._waiting.pop(wanted, None)
        self._waiting[wanted] = None
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
        wanted, _ = self._waiting.popitem()
        side, limits = self.side, self._limits()

        def read(_job: Job) -> Frame | None:
            try:
                return quick_look(wanted.path, side, limits)
            except EditorError:
                return None  # what is wrong with it is told when it is its turn

        def done(frame: Frame | None) -> None:
            if job is self._job:
                self._job = None
                self.ready.emit(wanted, frame)
                self._next()

        def failed(_error: BaseException) -> None:
            done(None)

        job = self._job = self._jobs.submit(read, on_done=done, on_failed=failed, lane="misc")
