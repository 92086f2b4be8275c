"""Folders that are watched for new pictures; one that is still being copied waits until it is whole."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

from editor.batch.batch import Batch
from editor.batch.items import State
from editor.batch.listing import Found, found

_LOOK_SECONDS: Final = 0.5  # between two lists, when something is said to have changed
_ANYWAY_SECONDS: Final = 5.0  # when nothing is: network folders do not always tell
_ENDS: Final = {b"\xff\xd8\xff": b"\xff\xd9", b"\x89PN": b"IEND"}  # by the first three bytes of the file
_TAIL: Final = 65_536  # cameras write things of their own behind the end of a JPEG picture

Stamp = tuple[int, int]  # bytes, and nanoseconds of the last change


@dataclass(slots=True)
class _Growing:
    """A file that came, as it was when it was last looked at, and since when it is so."""

    stamp: Stamp
    since: float


class Watcher:
    """Adds to a batch what comes into its folders. A context: watching begins and ends with it.

    The system's word that something changed (watchfiles) only hastens the next list of the folders, so a word that is
    lost delays a picture and loses none.

    Args:
        settle: seconds for which a file must not have changed.
        patience: the same for one whose end is missing; then it is tried all the same, and once more when it changes.
    """

    def __init__(self, batch: Batch, settle: float = 1.0, patience: float = 30.0) -> None:
        self._batch, self._settle, self._patience = batch, settle, patience
        self._growing: dict[Path, _Growing] = {}
        self._tried: dict[Path, Stamp] = {}
        self._end, self._told = threading.Event(), threading.Event()
        self._looked = float("-inf")
        self._thread = threading.Thread(target=self._listen, name="batch-watch", daemon=True)

    def __enter__(self) -> Watcher:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._end.set()
        self._thread.join()

    def more(self) -> bool:
        """Add what came and is whole; always true, for more may come. Meant for `Batch.run`."""
        now = time.monotonic()
        wait = _LOOK_SECONDS if self._told.is_set() or self._growing else _ANYWAY_SECONDS
        if now - self._looked < wait:
            return True
        self._told.clear()
        self._looked = now
        self._batch.add_found([one for one in self._new() if self._is_whole(one.source, now)])
        self._try_again(now)
        return True

    def _new(self) -> Iterator[Found]:
        known = {item.source for item in self._batch.items()}
        for one in found(self._batch.inputs, self._batch.out):
            if one.refusal is None and one.source not in known:
                yield one

    def _is_whole(self, path: Path, now: float) -> bool:
        stamp = _stamp(path)
        if stamp is None:  # gone again
            self._growing.pop(path, None)
            return False
        growing = self._growing.get(path)
        if growing is None or growing.stamp != stamp:
            self._growing[path] = _Growing(stamp, now)
            return False
        steady = now - growing.since
        if steady < self._settle or (steady < self._patience and not _has_end(path)):
            return False
        del self._growing[path]
        self._tried[path] = stamp
        return True

    def _try_again(self, now: float) -> None:
        """What failed and has changed since was not whole."""
        for item in self._batch.items():
            stamp = _stamp(item.source) if item.state is State.FAILED else None
            if stamp is None or self._tried.setdefault(item.source, stamp) == stamp:
                continue
            if self._is_whole(item.source, now):
                self._batch.retry([item.number])

    def _listen(self) -> None:
        from watchfiles import watch

        folders = [folder for folder in self._batch.inputs if folder.is_dir()]
        try:
            for _ in watch(*folders, watch_filter=None, debounce=400, rust_timeout=500, stop_event=self._end,
                           raise_interrupt=False, ignore_permission_denied=True):  # fmt: skip
                self._told.set()
        except (OSError, RuntimeError):  # too many folders to be told of, or one is gone: lists alone must do
            return


def _stamp(path: Path) -> Stamp | None:
    try:
        facts = path.stat()
    except (OSError, ValueError):
        return None
    return facts.st_size, facts.st_mtime_ns


def _has_end(path: Path) -> bool:
    """Whether a file ends as its kind does; where that cannot be told, it may."""
    try:
        with path.open("rb") as file:
            end = _ENDS.get(file.read(3))
            if end is None:
                return True
            file.seek(max(0, path.stat().st_size - _TAIL))
            return end in file.read()
    except OSError:
        return False
