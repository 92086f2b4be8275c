"""A wardrobe that is open: its list, and what it takes to search in it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from editor.errors import Cancelled
from editor.model.wardrobe_store import Wardrobe
from editor.redactor.networks.pool import NetworkPool

if TYPE_CHECKING:
    from editor.redactor.wardrobe.search import Search


class OpenWardrobe:
    """Let go of when nobody is at work in it any more. May be used from several threads.

    Args:
        store: closed by this.
    """

    def __init__(self, store: Wardrobe) -> None:
        self._store, self._lock = store, threading.Lock()
        self._search: Search | None = None
        self._at_work, self._closing = 0, False

    @contextmanager
    def at_work(self) -> Iterator[Wardrobe]:
        """The list, which stays open inside the block.

        Raises:
            Cancelled: it is closed, or will be when those who are at work in it have ended.
        """
        with self._lock:
            if self._closing:
                raise Cancelled
            self._at_work += 1
        try:
            yield self._store
        finally:
            with self._lock:
                self._at_work -= 1
            self._close_unused()

    def searching(self, networks: NetworkPool) -> Search:
        """Inside `at_work`; the first time, word lists and the index are read."""
        if self._search is None:
            from editor.redactor.design.words.lexicon import Lexicon
            from editor.redactor.wardrobe.search import Search

            self._search = Search(self._store, Lexicon.read(), networks)
        return self._search

    def close(self) -> None:
        """Nobody begins anything in it; it is let go of at once, or by the last who is at work."""
        with self._lock:
            self._closing = True
        self._close_unused()

    def _close_unused(self) -> None:
        with self._lock:  # closing twice does no harm
            unused = self._closing and not self._at_work
        if unused:
            self._store.close()
