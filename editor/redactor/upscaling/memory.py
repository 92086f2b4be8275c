"""How much memory there is, and pixels that need not lie in it."""

from __future__ import annotations

import mmap
import os
import tempfile
from pathlib import Path
from typing import Final

import numpy as np

from editor.model.frame import Pixels

_UNKNOWN: Final = 2 * 2**30


def free_memory() -> int:
    """Bytes that can be used without anything being pushed out; a guess of 2 GiB where the system does not tell."""
    try:
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return _UNKNOWN


class Plane:
    """H x W x C pixels that are written from top to bottom.

    Args:
        folder: where a file without a name holds them, which ends with the last array that looks into it; None keeps
            them in memory.

    Raises:
        OSError: the file cannot be made, or there is no space for it.
        MemoryError: there is not enough of it.
    """

    def __init__(self, shape: tuple[int, ...], dtype: np.dtype[np.generic], folder: Path | None) -> None:
        self._map: mmap.mmap | None = None
        if folder is None:
            self.pixels: Pixels = np.zeros(shape, dtype)
            return
        size = int(np.prod(shape)) * dtype.itemsize
        with tempfile.TemporaryFile(dir=folder, prefix=".vitrina-", suffix=".part") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, size)  # or a full disk would end the process, by SIGBUS
            else:
                file.truncate(size)
            self._map = mmap.mmap(file.fileno(), size)
        self.pixels = np.frombuffer(self._map, dtype).reshape(shape)

    def release(self) -> None:
        """Let what was written so far leave the memory for the file."""
        if self._map is not None and hasattr(self._map, "madvise"):
            self._map.madvise(mmap.MADV_DONTNEED)
