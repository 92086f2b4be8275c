"""The one door to background work: lanes of threads, progress, cancel, errors, delivery on the main thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal

from editor.errors import Cancelled, EditorError

log = logging.getLogger(__name__)

Lane = Literal["edit", "render", "misc", "batch", "batch_acts", "design", "wardrobe", "stylist"]
# Of a batch: its work, and what is said of it. Of the wardrobe: what is filed, and what is looked for meanwhile.
LANES: dict[Lane, int] = {"edit": 1, "render": 1, "misc": 2, "batch": 2, "batch_acts": 1, "design": 1, "wardrobe": 2,
                         "stylist": 1}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Message:
    """What comes back from a job: always on the main thread, in order, the last one is never `progress`."""

    job: Job
    kind: Literal["progress", "done", "failed", "cancelled"]
    value: Any = None


@dataclass(slots=True, eq=False)
class Job:
    """A running or waiting piece of work.

    Attributes:
        work: called on a thread of its lane with the job itself, whose `is_cancelled` and `on_progress` it may use.
        lane: which threads run it; work of one-thread lanes runs in order.
    """

    work: Callable[[Job], Any]
    lane: Lane
    on_done: Callable[[Any], None] | None = None
    on_failed: Callable[[BaseException], None] | None = None
    on_cancelled: Callable[[], None] | None = None
    on_moved: Callable[[float, str], None] | None = None
    _send: Callable[[Message], None] | None = None
    _stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the work to stop; `on_cancelled` follows, unless it has just finished."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def on_progress(self, fraction: float, step: str = "") -> None:
        """Tell how far the work is, 0 to 1, and the name of the step (English literal); safe from any thread."""
        assert self._send is not None
        self._send(Message(self, "progress", (fraction, step)))


class Jobs(QObject):
    """Runs jobs and delivers what they send.

    Signals:
        busy_changed(bool): an edit has begun, or none is left.
        failed(object): a job failed and nobody asked to hear of it: the error.
    """

    busy_changed = Signal(bool)
    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {lane: ThreadPoolExecutor(count, f"vitrina-{lane}") for lane, count in LANES.items()}
        self._waiting: dict[object, Job] = {}
        self._lock = threading.Lock()
        self._open: list[Job] = []
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an edit waits or runs."""
        return any(job.lane == "edit" for job in self._open)

    def submit(
        self,
        work: Callable[[Job], Any],
        *,
        on_done: Callable[[Any], None] | None = None,
        on_failed: Callable[[BaseException], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
        on_progress: Callable[[float, str], None] | None = None,
        lane: Lane = "misc",
        replaces: object = None,
    ) -> Job:
        """Run `work(job)` on a thread; callbacks come on the main thread.

        Args:
            work: pure code; it raises `Cancelled` (or returns early) when `job.is_cancelled()`.
            replaces: a key; a job of the same key that has not begun yet is dropped in favour of this one and gets no
                callback. One that runs is left to finish, so that a picture keeps following the hand.
        """
        job = Job(work, lane, on_done, on_failed, on_cancelled, on_progress, self._arrived.emit)
        if self._closed:  # a timer that outlives the threads may still ask
            job.cancel()
            return job
        self._open.append(job)
        if lane == "edit":
            self.busy_changed.emit(True)
        if replaces is None:
            self._pools[lane].submit(self._run, job)
        else:
            self._replace(replaces, job)
        return job

    def cancel_all(self) -> None:
        """Ask everything to stop."""
        for job in self._open:
            job.cancel()

    def shutdown(self) -> None:
        """Stop everything and wait for the threads; nothing is run or delivered afterwards."""
        self._closed = True
        self.cancel_all()
        self._arrived.disconnect(self._deliver)
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        self._open.clear()

    def _replace(self, key: object, job: Job) -> None:
        with self._lock:
            dropped = self._waiting.get(key)
            self._waiting[key] = job
        if dropped is not None:
            self._open.remove(dropped)  # the slot it had in the pool serves the new job
        else:
            self._pools[job.lane].submit(self._run_waiting, key)

    def _run_waiting(self, key: object) -> None:
        with self._lock:
            job = self._waiting.pop(key)
        self._run(job)

    def _run(self, job: Job) -> None:
        try:
            if job.is_cancelled():
                raise Cancelled
            message = Message(job, "done", job.work(job))
        except Cancelled:
            message = Message(job, "cancelled")
        except BaseException as error:  # everything has to reach the main thread, or the window would wait for ever
            log.log(logging.INFO if isinstance(error, EditorError) else logging.ERROR, "job", exc_info=error)
            message = Message(job, "failed", error)
        self._arrived.emit(message)

    def _deliver(self, message: Message) -> None:
        job = message.job
        if message.kind == "progress":
            if job.on_moved is not None and job in self._open:
                job.on_moved(*message.value)
            return
        if job not in self._open:
            return
        self._open.remove(job)
        if job.lane == "edit" and not self.busy:
            self.busy_changed.emit(False)
        self._tell(job, message)

    def _tell(self, job: Job, message: Message) -> None:
        if message.kind == "done" and job.on_done is not None:
            job.on_done(message.value)
        elif message.kind == "cancelled" and job.on_cancelled is not None:
            job.on_cancelled()
        elif message.kind == "failed":
            if job.on_failed is not None:
                job.on_failed(message.value)
            else:
                self.failed.emit(message.value)
