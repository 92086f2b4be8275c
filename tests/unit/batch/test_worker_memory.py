"""What a picture took goes back to the system, also from between what is still in use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from editor.batch.memory import _library, give_back

BLOCK, BLOCKS = 60_000, 1000  # small enough to come from the heap


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(_library() is None, reason="this C library cannot be told about memory")
def test_memory_between_what_is_in_use_goes_back() -> None:
    blocks = [bytes([1]) * BLOCK for _ in range(BLOCKS)]
    kept = blocks[::50]
    del blocks
    held = resident()
    give_back()
    assert held - resident() > 0.8 * BLOCK * BLOCKS
    assert all(block[-1] == 1 for block in kept)
