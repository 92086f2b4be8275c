"""The items of a batch as they are now: in the journal first, then for whoever asks."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from editor.batch.items import Item, State
from editor.batch.journal import Journal
from editor.model.document import Document


class Ledger:
    """All items of a batch. Safe to use from several threads.

    Attributes:
        out: the folder of results.
        lock: held by whoever changes an item by what it is now.

    Args:
        items: each with whether the files under its targets are the batch's own.
    """

    def __init__(self, journal: Journal, out: Path, items: Iterable[tuple[Item, bool]]) -> None:
        self.out = out
        self.lock = threading.RLock()
        self._journal = journal
        self._items: dict[int, Item] = {}
        self._owned: set[int] = set()
        self._waiting: dict[int, None] = {}
        self._sizes: Counter[int] = Counter()
        for item, owned in items:
            if owned:
                self._owned.add(item.number)
            self._note(item)

    def items(self) -> list[Item]:
        with self.lock:
            return list(self._items.values())

    def item(self, number: int) -> Item:
        with self.lock:
            return self._items[number]

    def counts(self) -> dict[State, int]:
        """How many items stand in each state."""
        return dict(Counter(item.state for item in self.items()))

    def waiting(self) -> list[int]:
        """The numbers of the items that wait, those first that wait longest."""
        with self.lock:
            return list(self._waiting)

    def is_owned(self, number: int) -> bool:
        """Whether files under the targets of this item are the batch's own, so that they may be replaced."""
        with self.lock:
            return number in self._owned

    def of_size(self, file_bytes: int) -> int:
        """How many pictures have a file of that size."""
        with self.lock:
            return self._sizes[file_bytes]

    def put(self, *items: Item, owned: bool | None = None) -> None:
        """Items as they are from now on; all of them or, when the journal cannot be written, none.

        Args:
            owned: see `is_owned`; None: as before.
        """
        if not items:
            return
        with self.lock:
            mine = [(item, item.number in self._owned if owned is None else owned) for item in items]
            self._journal.put(mine, self.out)
            for item, is_mine in mine:
                (self._owned.add if is_mine else self._owned.discard)(item.number)
                self._note(item)

    def document(self, number: int) -> Document | None:
        """What a person made of an item; None: nothing."""
        return self._journal.document(number)

    def put_document(self, number: int, document: Document | None) -> None:
        self._journal.put_document(number, document)

    def _note(self, item: Item) -> None:
        if item.number not in self._items:
            self._sizes[item.file_bytes] += 1
        self._items[item.number] = item
        if item.state is State.WAITING:
            self._waiting[item.number] = None
        else:
            self._waiting.pop(item.number, None)
