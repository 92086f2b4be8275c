"""Memory of a process that works on one picture after another, where the C library can be told about it (glibc).

What a picture took lies in a heap with holes, and the next picture's planes do not fit into the holes of this one's:
without a word the heap grows for hundreds of pictures. See docs/adr/0192.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Final

_ARENA_MAX: Final = -8  # M_ARENA_MAX of malloc.h


def one_heap() -> None:
    """Let all threads of this process share one heap: each would keep holes of its own. Before there are any."""
    if (library := _library()) is not None:
        library.mallopt(_ARENA_MAX, 1)


def give_back() -> None:
    """Give memory that is not in use, also between what is, back to the system. Takes a thousandth of a second."""
    if (library := _library()) is not None:
        library.malloc_trim(0)


@cache
def _library() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(None)
        return library if library.mallopt and library.malloc_trim else None
    except (AttributeError, OSError, TypeError):  # musl, macOS, Windows
        return None
