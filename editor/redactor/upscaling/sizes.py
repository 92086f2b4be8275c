"""How large tiles may be, and what the result needs."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from editor.dataloader.network_record import OutputSpec
from editor.errors import OutputError
from editor.model.frame import Frame

# How far tiles fade into one another, in pixels of the original: less than any network's reach. The large network sees
# hundreds of pixels far, and its rounding to 8 bits depends on all of them, so that two tiles never agree exactly where
# they meet (docs/adr/0120).
FADE: Final = 6
SIDES: Final = (512, 384, 256, 192, 160, 128, 96, 64, 32)
SMALLEST: Final = SIDES[-1]
_MOST_FOR_A_TILE: Final = 1000 * 2**20
_MOST_FOR_THE_RESULT: Final = 1000 * 2**20
_SPARE: Final = 64 * 2**20


def tile_side(free: int, network: OutputSpec) -> int:
    """The side of tiles for which `free` bytes of memory are enough, if any are."""
    pixels = min(_MOST_FOR_A_TILE, free // 3) // network.bytes_a_pixel
    return next((side for side in SIDES if (side + 2 * network.reach) ** 2 <= pixels), SMALLEST)


def smaller(side: int) -> int:
    """The next smaller side."""
    return next((one for one in SIDES if one < side), SMALLEST)


def result_bytes(frame: Frame, scale: int) -> int:
    """What the result takes in memory."""
    return (frame.rgb.nbytes + (frame.alpha.nbytes if frame.alpha is not None else 0)) * scale**2


def fits_memory(size: int, free: int) -> bool:
    """Whether a result of `size` bytes is held in memory; in a file otherwise."""
    return size <= min(_MOST_FOR_THE_RESULT, free // 3)


def check_space(frame: Frame, scale: int, folder: Path, free: int) -> None:
    """Check that the result can be held and written before hours are spent on it.

    Args:
        folder: where it will be written; it exists.
        free: bytes of memory.

    Raises:
        OutputError: the disk has too little space.
    """
    size = result_bytes(frame, scale)
    # What a file takes at most: noise in PNG and TIFF is not made smaller.
    needed = size + _SPARE + (0 if fits_memory(size, free) else size)
    if shutil.disk_usage(folder).free < needed:
        raise OutputError(
            "The result has {megapixels} megapixels and needs {needed} MB in {folder}, which are not free.",
            "Free some space, choose another folder or a smaller scale.",
            megapixels=round(frame.width * frame.height * scale**2 / 1e6),
            needed=needed // 10**6,
            folder=str(folder),
        )
