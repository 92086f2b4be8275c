"""What comes into the folders of a batch while it is at work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from editor.batch.batch import Batch
from editor.batch.items import Item
from editor.batch.watch import Watcher


@contextmanager
def told_newcomers(batch: Batch, known: int, tell: Callable[[Item], None]) -> Iterator[Callable[[], bool]]:
    """Watches the folders; gives what `Batch.run` takes as `more`, which tells each new picture on the run's thread.

    Args:
        known: how many pictures there are already.
    """
    with Watcher(batch) as watcher:

        def more() -> bool:
            nonlocal known
            comes = watcher.more()
            for item in batch.items()[known:]:
                tell(item)
                known += 1
            return comes

        yield more
