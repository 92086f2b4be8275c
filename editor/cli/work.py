"""Runs one piece of work a picture on a few threads, reports in argument order, and lets nothing escape."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from editor.cli.report import Outcome, Report
from editor.crash import record
from editor.errors import EditorError, InputError

Item = TypeVar("Item")


def run_all(
    items: Sequence[Item],
    source: Callable[[Item], Path],
    work: Callable[[Item, Callable[[], bool]], Outcome],
    report: Report,
    jobs: int = 1,
) -> int:
    """Do `work(item, is_cancelled)` for each item; returns the exit code.

    Ctrl-C, a closed terminal or `kill` stop what runs at its next safe point, so that no half-written file is left;
    `KeyboardInterrupt` is then passed on.

    Args:
        source: the picture of an item, named when it fails.
        jobs: how many run at once. They share one network, so memory grows by the pixels in work alone.
    """
    stop = threading.Event()

    def one(item: Item) -> Outcome:
        try:
            return work(item, stop.is_set)
        except Exception as error:
            return Outcome(source(item), explained(error))

    with _interruptible() as be_deaf, ThreadPoolExecutor(jobs, "vitrina") as pool:
        try:
            for outcome in pool.map(one, items):
                report.add(outcome)
        except BaseException:
            stop.set()
            be_deaf()  # what was asked for is on its way; asking again must not tear it apart
            pool.shutdown(wait=False, cancel_futures=True)
            raise
        finally:
            report.close()
    return report.exit_code


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """Ctrl-C, SIGTERM and SIGHUP are only noted: yields whether there was one, for work that ends by itself then."""
    stop = threading.Event()
    with _signals() as listen:
        listen(lambda _signal, _frame: stop.set())
        yield stop.is_set


@contextmanager
def _interruptible() -> Iterator[Callable[[], None]]:
    """SIGTERM and SIGHUP act as Ctrl-C does; yields what lets all three be ignored."""
    with _signals() as listen:
        listen(signal.default_int_handler)
        yield lambda: listen(signal.SIG_IGN)


@contextmanager
def _signals() -> Iterator[Callable[[signal._HANDLER], None]]:
    """Yields what sets the handler of all three signals, and gives them back. Nothing outside the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield lambda _to: None
        return
    signals = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    before = {one: signal.getsignal(one) for one in signals}

    def listen(to: signal._HANDLER) -> None:
        for one in signals:
            if before[one] != signal.SIG_IGN:  # nohup
                signal.signal(one, to)

    try:
        yield listen
    finally:
        for one in signals:
            signal.signal(one, before[one])


def explained(error: Exception) -> EditorError:
    """What to tell a person about `error`; what nobody foresaw is written to the log."""
    if isinstance(error, EditorError):
        return error
    if isinstance(error, MemoryError):
        return InputError("There is not enough memory for this picture.", "Close other programs or use --jobs 1.")
    return record(error)
