"""A crew of processes, each with a pipe of its own: one that dies takes nothing but its own picture with it."""

from __future__ import annotations

import multiprocessing
import pickle
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from typing import Final

from editor.batch.crew import Lost, Means
from editor.batch.work import Made, Task
from editor.batch.worker import STOP, work
from editor.model.recipe import Recipe
from editor.redactor.engine import cores
from editor.redactor.networks.session import available_devices
from editor.redactor.upscaling.memory import free_memory

# A worker with the larger network holds .6 GB, and pictures of 12 to 24 megapixels take about as much again.
_MEMORY_EACH: Final = 1_300_000_000
_MEMORY_LEFT: Final = 500_000_000  # for everybody else
_ON_ACCELERATOR: Final = 2
_PATIENCE: Final = 20.0  # seconds that a picture may take to come to a safe point


def size_for(means: Means) -> int:
    """How many workers: as many as are asked for; 0: one a core, as far as there is memory for them.

    An accelerator is kept busy by two, and has no memory for more copies of a network.
    """
    if means.jobs:
        return means.jobs
    here = cores() if means.device == "cpu" or available_devices() == ("cpu",) else _ON_ACCELERATOR
    return max(1, min(here, (free_memory() - _MEMORY_LEFT) // _MEMORY_EACH))


class ProcessCrew:
    """Works in processes; each is begun when there is a task for it, and again when it died.

    Args:
        recipe: what is done to each picture.
        means: how many processes, and on what.
    """

    is_near = True

    def __init__(self, recipe: Recipe, means: Means) -> None:
        self.size = size_for(means)
        self._kit = pickle.dumps((recipe, means))
        self._workers: list[_Worker] = []
        self._stopped_at: float | None = None

    def give(self, task: Task) -> None:
        """Begin with a task; at most `size` at a time."""
        for worker in [one for one in self._workers if one.task is None]:
            if worker.begin(task):
                return
            self._drop(worker)  # it died while it had nothing to do
        worker = _Worker(self._kit, self.size, max(1, cores() // self.size))
        self._workers.append(worker)
        worker.begin(task)  # where even that one died, its task comes back as lost

    def wait(self, seconds: float) -> list[Made | Lost]:
        """What ended meanwhile, as soon as something has."""
        busy = [worker for worker in self._workers if worker.task is not None]
        if not busy:
            time.sleep(seconds)
            return []
        if self._stopped_at is not None and time.monotonic() - self._stopped_at > _PATIENCE:
            for worker in busy:
                worker.process.kill()
        ready = wait([worker.connection for worker in busy], seconds)
        return [self._result(worker) for worker in busy if worker.connection in ready]

    def stop(self) -> None:
        """End what is in work at its next safe point, or without one after a while."""
        self._stopped_at = time.monotonic()
        for worker in self._workers:
            worker.send(STOP)

    def close(self) -> None:
        """End all processes; what they had in work is lost."""
        for worker in self._workers:
            worker.send(None)
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def _result(self, worker: _Worker) -> Made | Lost:
        task, worker.task = worker.task, None
        assert task is not None
        try:
            made = worker.connection.recv()
        except Exception:  # cut off in the middle of a word: whatever unpickling makes of that
            self._drop(worker)
            return Lost(task)
        assert isinstance(made, Made)
        return made

    def _drop(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.process.kill()
        worker.end()


class _Worker:
    """A process and what it works on."""

    def __init__(self, kit: bytes, workers: int, threads: int) -> None:
        # Spawned on every system: a fork of a process with threads, a window or open networks cannot be trusted.
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=work, args=(theirs, kit, workers, threads), daemon=True)
        with _deaf():
            self.process.start()
        theirs.close()  # so that its death is the end of the pipe
        self.task: Task | None = None

    def begin(self, task: Task) -> bool:
        """Whether it is alive to begin."""
        self.task = task
        return self.send(task)

    def send(self, order: object) -> bool:
        try:
            self.connection.send(order)
        except (OSError, ValueError):
            return False
        return True

    def end(self) -> None:
        self.process.join(2)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        with suppress(OSError):
            self.connection.close()
        self.process.close()


@contextmanager
def _deaf() -> Iterator[None]:
    """A process begun meanwhile does not hear of Ctrl-C and a closed terminal, not even before it can say so itself."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # which begins a process of its own, and opens its ears again after that
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGHUP})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
