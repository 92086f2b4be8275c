"""Pictures two, three or four times as wide and high."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from editor.errors import EditorError, NetworkError
from editor.model.frame import Frame
from editor.redactor.upscaling.memory import free_memory
from editor.redactor.upscaling.pace import Pace, Progress
from editor.redactor.upscaling.result import Result
from editor.redactor.upscaling.sizes import SMALLEST, fits_memory, result_bytes, smaller, tile_side
from editor.redactor.upscaling.tile_work import ROLE, Enlarging, TileWork
from editor.redactor.upscaling.tiles import Tile, band, count

SCALES: Final = (2, 3, 4)
_TRIAL: Final = 48


class Upscaler:
    """Makes pictures larger.

    The network sees values as they are encoded: it learned from sRGB, and usual profiles have a curve near that. The
    profile stays what it was. Networks enlarge by their own factor; where less is asked, areas are averaged.

    Args:
        networks: what runs them.
        faithful: low frequencies, and so all colours, stay those of the original.
        memory: bytes that may be used; None for what is free.
        on_notice: told of what a person should know: memory that was too small for a tile.
    """

    def __init__(
        self,
        networks: Enlarging,
        *,
        faithful: bool = True,
        memory: int | None = None,
        on_notice: Callable[[EditorError], None] = lambda notice: None,
    ) -> None:
        self._networks, self._faithful, self._memory, self._on_notice = networks, faithful, memory, on_notice

    def upscaled(
        self,
        frame: Frame,
        scale: int,
        quality: str,
        *,
        folder: Path | None = None,
        side: int | None = None,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_progress: Callable[[Progress], None] = lambda progress: None,
    ) -> Frame:
        """`frame` `scale` times as wide and high, in its depth and profile.

        Args:
            scale: one of `SCALES`.
            quality: which network, as in `Catalog.find`.
            folder: where a result too large for the memory may lie; None: it must fit.
            side: of tiles, in pixels of `frame`; None: as memory allows.
            is_cancelled: asked some twenty times a second.
            on_progress: told after each tile.

        Raises:
            NetworkError: there is no such network, it is damaged, or cannot run even a small tile on the processor.
            Cancelled: `is_cancelled` became true.
            OSError: `folder` does not hold the result.
        """
        network = self._networks.output(ROLE, quality)
        if network.enlarges < scale:
            raise NetworkError(
                "This network enlarges {factor} times, not {scale} times.",
                "Choose another network or a smaller scale.",
                factor=network.enlarges,
                scale=scale,
            )
        self._networks.device(ROLE, quality)  # what is wrong with its file has nothing to do with tiles
        work = TileWork(self._networks, frame, scale, quality, self._faithful, is_cancelled)
        result = Result(frame, scale, None if fits_memory(result_bytes(frame, scale), self._free()) else folder)
        side = side or tile_side(self._free(), network)
        pace, row, told = Pace(), 0, False
        while row < frame.height:
            left = count(*frame.size, side, row)
            try:
                for number, tile in enumerate(band(*frame.size, side, row), 1):
                    result.put(tile, *work.enlarged(tile))
                    on_progress(pace.finished(left - number))
            except (NetworkError, MemoryError) as error:
                if not told:
                    self._on_notice(_too_little_memory())
                side, told = self._after(error, quality, min(side, max(frame.size))), True
                pace.restart(row / frame.height)
                continue
            row = tile.top + tile.height
            result.release()
        return result.frame()

    def seconds(
        self, size: tuple[int, int], scale: int, quality: str, is_cancelled: Callable[[], bool] = lambda: False
    ) -> float:
        """How long `upscaled` will take here, for a picture of this width and height, as one small tile tells.

        Errors as in `upscaled`.
        """
        network = self._networks.output(ROLE, quality)
        trial = Frame(np.zeros((_TRIAL, _TRIAL, 3), np.uint8))
        work = TileWork(self._networks, trial, scale, quality, self._faithful, is_cancelled)
        whole = Tile(0, 0, _TRIAL, _TRIAL)
        work.enlarged(whole)  # what the runtime plans for a shape is planned once
        start = time.perf_counter()
        work.enlarged(whole)
        a_pixel = (time.perf_counter() - start) / (_TRIAL + 2 * network.reach) ** 2
        side = tile_side(self._free(), network)
        tile = band(*size, side, 0)[0]
        pixels = (tile.width + 2 * network.reach) * (tile.height + 2 * network.reach)
        return a_pixel * pixels * count(*size, side, 0)

    def _after(self, error: NetworkError | MemoryError, quality: str, side: int) -> int:
        """The side of tiles to go on with after one could not be computed."""
        if side > SMALLEST:
            return smaller(side)
        if self._networks.device(ROLE, quality) == "cpu":
            raise error
        self._networks.to_processor(ROLE, quality)
        return tile_side(self._free(), self._networks.output(ROLE, quality))

    def _free(self) -> int:
        return free_memory() if self._memory is None else self._memory


def _too_little_memory() -> NetworkError:
    return NetworkError("There was too little memory for a tile; smaller ones are used.", "It takes longer.")
