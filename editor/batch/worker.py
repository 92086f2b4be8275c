"""A process that works on pictures of a batch. Imports nothing heavy before it has bounded its threads."""

from __future__ import annotations

import os
import pickle
import queue
import signal
import threading
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from editor.batch.memory import give_back, one_heap

if TYPE_CHECKING:
    from editor.batch.work import Bench, Task

STOP = "stop"
_LIMITED = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VIPS_CONCURRENCY")


def work(connection: Connection, kit: bytes, workers: int, threads: int) -> None:
    """Do the tasks that come, one after the other, and send what comes of each; ends with the one who sends them.

    Args:
        connection: gets tasks, `STOP`, or None to end; an end of its other side ends this process at once, so that
            none is left behind to write where somebody else has begun.
        kit: the pickled recipe and means.
        workers: how many such processes share this machine.
        threads: how many threads each may use.
    """
    for name in ("SIGINT", "SIGHUP"):  # whoever gives the tasks decides what Ctrl-C and a closed terminal mean
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    one_heap()
    bound_threads(threads)
    tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
    stop = threading.Event()
    threading.Thread(target=_listen, args=(connection, tasks, stop), name="batch-orders", daemon=True).start()
    bench = _bench(kit, workers)
    while (task := tasks.get()) is not None:
        connection.send(bench.made(task, stop.is_set))
        give_back()


def bound_threads(threads: int) -> None:
    """Let each library use so many threads in this process; some ask when they are first imported, some are told.

    The sessions of networks have a bound of their own, and do not spin while they wait.
    """
    for name in _LIMITED:
        os.environ[name] = str(threads)
    import cv2

    cv2.setNumThreads(threads)


def _listen(connection: Connection, tasks: queue.SimpleQueue[Task | None], stop: threading.Event) -> None:
    while True:
        try:
            order = connection.recv()
        except (EOFError, OSError):
            os._exit(1)
        if order == STOP:
            stop.set()
        else:
            tasks.put(order)


def _bench(kit: bytes, workers: int) -> Bench:
    from editor.batch.work import Bench
    from editor.redactor.engine import Engine

    recipe, means = pickle.loads(kit)
    return Bench(Engine.build(means.device, workers, means.max_mb), recipe)
