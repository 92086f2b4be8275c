"""A model in a process of its own: it is begun when it is first needed, and may die without taking anything along."""

from __future__ import annotations

import multiprocessing
import pickle
import threading
import weakref
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Final

from editor.errors import Cancelled, EditorError, NetworkError
from editor.redactor.design.workers.contract import MULTIPLE, Job, Kit, News, Order, Picture, Tell
from editor.redactor.design.workers.memory import smaller
from editor.redactor.design.workers.serving import serve

_ASKED_EVERY: Final = 0.05  # seconds between two looks at whether the work is to be ended
_PATIENCE: Final = 3.0  # seconds that a process has to end by itself
_KILLED: Final = -9  # what the system does where memory runs out


class Worker:
    """Makes pictures, one at a time; from several threads they wait for each other.

    Args:
        kit: what it begins with.
    """

    def __init__(self, kit: Kit) -> None:
        self._kit = pickle.dumps(kit)
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._turn = threading.Lock()
        self._number = 0
        self.works_on = ""

    def made(self, job: Job, is_cancelled: Callable[[], bool], tell: Tell) -> Picture:
        """The picture of a job.

        Raises:
            Cancelled: `is_cancelled` said so; the model stays, unless it was still being loaded.
            NetworkError: it cannot be made; the message says why.
        """
        with self._turn:
            self._number += 1
            self._begin(job, is_cancelled)
            if not self._sent(Order(self._number, job)):  # it gave its memory back just now
                self._end()
                self._begin(job, is_cancelled)
                self._sent(Order(self._number, job))
            stopped = False
            while True:
                news = self._news(job)
                if news is not None and news.state == "step":
                    tell(news.share, news.picture)
                elif news is not None:
                    return self._picture(news, job)
                if is_cancelled() and not stopped:
                    stopped = True
                    self._sent(Order(self._number))

    def close(self) -> None:
        """End the process; what it had in work is lost."""
        if self._process is not None and self._connection is not None:
            _let_go(self._process, self._connection)
        self._end()

    def _begin(self, job: Job, is_cancelled: Callable[[], bool]) -> None:
        """Have a process with the model in memory."""
        if self._process is not None and self._process.is_alive():
            return
        self._end()
        # Spawned on every system: a fork of a process with threads, a window or open networks cannot be trusted.
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, self._kit), daemon=True)
        self._process.start()
        theirs.close()  # so that its death is the end of the pipe
        weakref.finalize(self, _let_go, self._process, self._connection)  # at the latest when the program ends
        while (news := self._news(job)) is None:
            if is_cancelled():
                self._end()
                raise Cancelled
        if news.state != "loaded":
            self._end()
            raise _refusal(news, job)
        self.works_on = news.said

    def _news(self, job: Job) -> News | None:
        """What it tells, if it tells something soon."""
        assert self._connection is not None
        try:
            if not self._connection.poll(_ASKED_EVERY):
                return None
            news: News = self._connection.recv()
        except Exception as error:  # cut off in the middle of a word: whatever unpickling makes of that
            raise self._died(job) from error
        return news

    def _sent(self, order: Order) -> bool:
        """Whether it is alive to be told; that it died is seen when its news are asked for."""
        assert self._connection is not None
        try:
            self._connection.send(order)
        except (OSError, ValueError):
            return False
        return True

    def _picture(self, news: News, job: Job) -> Picture:
        if news.state == "stopped":
            raise Cancelled
        if news.state != "done" or news.picture is None:
            raise _refusal(news, job)
        return news.picture

    def _died(self, job: Job) -> EditorError:
        process = self._process
        if process is not None:
            process.join(2)
        killed = process is not None and process.exitcode == _KILLED
        self._end()
        return _refusal(News("failed", reason="memory" if killed else "died"), job)

    def _end(self) -> None:
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is not None:
            if process.is_alive():
                process.kill()
            process.join()
            process.close()


def _let_go(process: SpawnProcess, connection: Connection) -> None:
    """Ask a process to end; one that is killed leaves locks of its libraries behind, of which Python complains."""
    with suppress(OSError, ValueError):  # it has ended, or is closed already
        connection.send(None)
        process.join(_PATIENCE)


def _refusal(news: News, job: Job) -> EditorError:
    if news.reason == "memory":
        width, height = smaller(job.width, job.height, MULTIPLE)
        return NetworkError(
            "There is not enough memory for {width} x {height} pixels.",
            "Try {smaller} pixels, or close other programs.",
            width=job.width, height=job.height, smaller=f"{width} x {height}",
        )  # fmt: skip
    if news.reason == "folder":
        return NetworkError("The model cannot be loaded: {reason}.", "Check its folder.", reason=news.said[:300])
    if news.reason == "died":
        return NetworkError("The model ended by itself.", "Try it again; the rest of the program is untouched.")
    return NetworkError("The picture could not be made: {reason}.", "Try other values.", reason=news.said[:300])
