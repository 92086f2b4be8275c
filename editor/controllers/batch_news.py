"""What the thread of a run tells, brought to the window now and then."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.batch.items import Item

TELL_EVERY: Final = 100  # ms: however quickly pictures are finished, the window hears of them ten times a second


class BatchNews(QObject):
    """Signals:
    due(): there is something to take.
    """

    due = Signal()
    _came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock, self._new = threading.Lock(), dict[int, Item]()
        self._later = QTimer(self, singleShot=True, interval=TELL_EVERY)
        self._later.timeout.connect(self.due)
        self._came.connect(self._wait)

    def begin(self) -> Callable[[Item], None]:
        """What a run tells the newest state of a picture with, from its thread; earlier runs are heard no more."""
        new = dict[int, Item]()
        with self._lock:
            self._new = new

        def tell(item: Item) -> None:
            with self._lock:
                first = not new
                new[item.number] = item
                heard = new is self._new
            if first and heard:
                self._came.emit()

        return tell

    def take(self) -> list[Item]:
        """What was told since this was last asked, the newest of each picture."""
        with self._lock:
            new = list(self._new.values())
            self._new.clear()
        return new

    def _wait(self) -> None:
        if not self._later.isActive():
            self._later.start()
