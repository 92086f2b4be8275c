"""The pictures of a batch as the window knows them, and what each is shown under."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from editor.batch.items import Item
from editor.controllers.batch_list import Show, kinds


class BatchItems:
    """Attributes:
    items: all pictures in their order: the one of number n stands at n - 1.
    """

    def __init__(self, items: Sequence[Item] = ()) -> None:
        self.items = list(items)
        self._shown: dict[Show, set[int]] = {show: set() for show in Show}
        for item in items:
            self._file(item)

    def count(self, show: Show) -> int:
        """How many pictures are shown under this."""
        return len(self._shown[show])

    def shown(self, show: Show) -> Sequence[Item]:
        """The pictures that are shown under this, by their numbers."""
        return self.items if show is Show.ALL else [self.items[number - 1] for number in sorted(self._shown[show])]

    def take(self, items: Iterable[Item]) -> set[int]:
        """Newer states; new pictures come in the order of their numbers. Returns the numbers of what has changed."""
        changed = set()
        for item in items:
            if item.number > len(self.items):
                self.items.append(item)
            elif self.items[item.number - 1] == item:
                continue
            else:
                for show in kinds(self.items[item.number - 1]):
                    self._shown[show].discard(item.number)
                self.items[item.number - 1] = item
            self._file(item)
            changed.add(item.number)
        return changed

    def _file(self, item: Item) -> None:
        for show in kinds(item):
            self._shown[show].add(item.number)
