"""A crew of the workers of a Dask cluster."""

from __future__ import annotations

import queue
import time
from contextlib import suppress
from typing import Final

from distributed import Client, Future
from distributed.client import FutureCancelledError
from distributed.scheduler import KilledWorker

from editor.batch.cluster.equipment import Equipment, Kit, stop, work
from editor.batch.cluster.receipts import Receipt
from editor.batch.cluster.storage import StorageError, storage_of
from editor.batch.cluster.workbench import MachineError
from editor.batch.crew import Lost
from editor.batch.items import State
from editor.batch.work import Made, Task, explained
from editor.errors import EditorError
from editor.model.files import atomic_write, make_folder

_RETRIES: Final = 2  # of a task that failed for no fault of its picture
_AHEAD: Final = 2  # tasks under way for each thread, so that none waits for the next
_LOOK_SECONDS: Final = 2.0  # between two questions how many workers there are
_PATIENCE: Final = 60.0  # seconds without any worker, or after a stop without a word
_MOST_FAULTS: Final = 10  # in a row: then it is no single picture


class ClusterCrew:
    """Works on the machines of a cluster.

    Attributes:
        client: the connection.
        is_near: pictures are not read here to find which are the same: they would all go through one wire.
        notices: what a person should know of them.

    Args:
        client: connected; closed with the crew.
        kit: what each worker is given.

    Raises:
        EditorError: a worker cannot do the work.
    """

    is_near = False
    _work = staticmethod(work)

    def __init__(self, client: Client, kit: Kit) -> None:
        self.notices: tuple[str, ...] = ()
        self.client, self._kit = client, kit
        self._tasks: dict[str, tuple[Task, Future]] = {}
        self._ended: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._given = self._faults = 0
        self._threads, self._looked = 0, 0.0
        self._stopped_at: float | None = None
        self._alone_since: float | None = None
        self._all_told = True
        client.register_plugin(Equipment(kit))

    @property
    def size(self) -> int:
        """How many tasks it takes at a time, by the workers that there are now."""
        self._look()
        return max(1, _AHEAD * self._threads)

    def give(self, task: Task) -> None:
        """Begin with a task."""
        self._given += 1
        key = f"{self._kit.run}-{task.number}-{self._given}"
        future = self.client.submit(self._work, task, self._kit.run, key=key, retries=_RETRIES, pure=False)
        self._tasks[key] = task, future
        future.add_done_callback(lambda done: self._ended.put(done.key))

    def wait(self, seconds: float) -> list[Made | Lost]:
        """What ended meanwhile.

        Raises:
            EditorError: the scheduler or all workers have gone, or nothing works any more. What was in work stays so.
        """
        self._all_told = False
        keys = self._ended_keys(seconds)
        ended = [self._result(*self._tasks.pop(key)) for key in keys if key in self._tasks]
        self._check_alive()
        self._all_told = True
        return ended

    def stop(self) -> None:
        """End what is in work at its next safe point."""
        self._stopped_at = time.monotonic()
        with suppress(Exception):  # whoever does not hear it is given up after a while
            self.client.run(stop, self._kit.run, wait=False)

    def close(self) -> None:
        """Let go of the cluster. Where all that was done has been told, its receipts are not needed any more."""
        with suppress(Exception):
            if self.client.status == "running":
                self.client.unregister_worker_plugin(self._kit.run)
                if self._all_told and not self._tasks:
                    storage_of(self._kit.hidden).clear(self._kit.hidden / "receipts")
                storage_of(self._kit.hidden).remove(self._kit.probes[0])
        self.client.close()

    def _ended_keys(self, seconds: float) -> list[str]:
        keys = []
        with suppress(queue.Empty):
            keys.append(self._ended.get(timeout=seconds))
            while True:
                keys.append(self._ended.get_nowait())
        return keys

    def _result(self, task: Task, future: Future) -> Made | Lost:
        try:
            receipt: Receipt = future.result(timeout=_PATIENCE)
        except (KilledWorker, FutureCancelledError):
            # Its workers died again and again, or the scheduler was out of reach and has forgotten it.
            return Lost(task)
        except Exception as error:
            return self._fault(task, error)
        finally:
            future.release()
        self._faults = 0
        return self._kept(task, receipt)

    def _kept(self, task: Task, receipt: Receipt) -> Made:
        if receipt.thumbnail:
            make_folder(task.thumbnail.parent)
            with atomic_write(task.thumbnail, overwrite=True) as beside:
                beside.write_bytes(receipt.thumbnail)
        return receipt.made

    def _fault(self, task: Task, error: Exception) -> Made:
        """What went wrong beside the picture, several times; the batch stops where nothing else happens any more."""
        self._faults += isinstance(error, (StorageError, MachineError))
        if self._faults >= _MOST_FAULTS:
            raise error
        return Made(task.number, State.FAILED, explained(error))

    def _look(self) -> None:
        if time.monotonic() - self._looked < _LOOK_SECONDS or self.client.status != "running":
            return
        with suppress(OSError, TimeoutError):
            self._threads = sum(self.client.nthreads().values())
        self._looked = time.monotonic()
        self._alone_since = None if self._threads else self._alone_since or self._looked

    def _check_alive(self) -> None:
        if self.client.status not in ("running", "connecting"):
            raise EditorError(
                "The scheduler has gone.", "Start it and its workers again, and go on where the batch stopped."
            )
        self._look()
        now = time.monotonic()
        if self._alone_since is not None and now - self._alone_since > _PATIENCE:
            raise EditorError("All workers have gone.", "Start them again, and go on where the batch stopped.")
        if self._stopped_at is not None and now - self._stopped_at > _PATIENCE:
            self.client.cancel([future for _, future in self._tasks.values()], force=True)
