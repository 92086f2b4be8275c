"""Small pictures for the tiles of a panel, made one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from editor.controllers.jobs import Job, Jobs
from editor.errors import Cancelled
from editor.model.frame import Frame


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A picture that a tile waits for.

    Attributes:
        name: of the tile.
        shows: what the picture depends on; one that shows the same is not made again.
        make: makes it, on a thread; may return early, or raise, when its job is cancelled.
    """

    name: str
    shows: tuple[object, ...]
    make: Callable[[Job], Frame]


class Thumbnails:
    """Makes the newest list asked for, in its order, and only what has not been sent already.

    Args:
        ready: gets name and picture of each, on the main thread.
    """

    def __init__(self, jobs: Jobs, ready: Callable[[str, Frame], object]) -> None:
        self._jobs, self._ready = jobs, ready
        self._running: Job | None = None
        self._sent: dict[str, tuple[object, ...]] = {}

    def request(self, wanted: Iterable[Thumbnail]) -> None:
        """Make these; what was asked for before and is not made yet is not made any more."""
        self.stop()
        self._next([one for one in wanted if self._sent.get(one.name) != one.shows])

    def stop(self) -> None:
        """No more for now."""
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def forget(self) -> None:
        """They have to be sent again, to a panel that has none yet."""
        self._sent.clear()

    def _next(self, waiting: Sequence[Thumbnail]) -> None:
        if not waiting:
            self._running = None
            return
        first, *rest = waiting

        def make(job: Job) -> Frame:
            frame = first.make(job)
            if job.is_cancelled():
                raise Cancelled
            return frame

        def done(frame: Frame) -> None:
            if job is self._running:  # what was stopped is not heard of again
                self._sent[first.name] = first.shows
                self._ready(first.name, frame)
                self._next(rest)

        def failed(_error: BaseException) -> None:  # its tile stays empty; whoever chooses it is told why
            if job is self._running:
                self._next(rest)

        job = self._running = self._jobs.submit(make, on_done=done, on_failed=failed, lane="misc")
