"""What the thread of a run tells, brought to the window now and then."""

from __future__ import annotations

import threading
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

    def tell(self, item: Item) -> None:
        """From any thread: the newest state of a picture."""
        with self._lock:
            first = not self._new
            self._new[item.number] = item
        if first:
            self._came.emit()

    def take(self) -> list[Item]:
        """What was told since this was last asked, the newest of each picture."""
        with self._lock:
            new, self._new = list(self._new.values()), {}
        return new

    def _wait(self) -> None:
        if not self._later.isActive():
            self._later.start()
