"""What is done to one tile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import OutputSpec
from editor.model.frame import Frame
from editor.redactor.upscaling.alpha import enlarged_alpha, with_hidden_colours
from editor.redactor.upscaling.faithful import faithful_to
from editor.redactor.upscaling.sizes import FADE
from editor.redactor.upscaling.tiles import Tile, floats_around

Floats = NDArray[np.float32]

ROLE: Final = "upscale"
_ROWS: Final = 512


class Enlarging(Protocol):
    """What runs the networks; `editor.redactor.networks.pool.NetworkPool` is one."""

    def output(self, role: str, quality: str) -> OutputSpec:
        """What its record says of its results."""

    def device(self, role: str, quality: str) -> str:
        """What it runs on."""

    def enlarge(self, role: str, quality: str, tile: Floats, is_cancelled: Callable[[], bool] | None = None) -> Floats:
        """The larger form of h x w x 3 float32 in 0-1."""

    def to_processor(self, role: str, quality: str) -> None:
        """Leave a device that fails."""


class TileWork:
    """Enlarges tiles of one picture. Arguments as in `Upscaler`."""

    def __init__(
        self,
        networks: Enlarging,
        frame: Frame,
        scale: int,
        quality: str,
        faithful: bool,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._networks, self._frame, self._scale, self._quality = networks, frame, scale, quality
        self._faithful, self._is_cancelled = faithful, is_cancelled
        self._margin = networks.output(ROLE, quality).reach
        self._is_grey = _is_grey(frame)

    def enlarged(self, tile: Tile) -> tuple[Floats, Floats | None]:
        """The tile and `FADE` pixels of the original around it, enlarged: rgb and alpha, float32 in 0-1.

        Errors as in `Upscaler.upscaled`.
        """
        original, alpha = floats_around(self._frame, tile, self._margin)
        if alpha is not None:
            original = with_hidden_colours(original, alpha)
        larger = self._networks.enlarge(ROLE, self._quality, original, self._is_cancelled)
        size = original.shape[1] * self._scale, original.shape[0] * self._scale
        larger = _shrunk(larger, size)
        if self._faithful:
            larger = faithful_to(original, larger)
        if self._is_grey:
            larger = np.repeat(larger.mean(axis=2, keepdims=True), 3, axis=2)
        if alpha is None:
            return self._within(larger), None
        return self._within(larger), self._within(enlarged_alpha(alpha, original, larger))

    def _within(self, plane: Floats) -> Floats:
        cut = (self._margin - FADE) * self._scale
        return plane[cut:-cut, cut:-cut]


def _shrunk(larger: Floats, size: tuple[int, int]) -> Floats:
    import cv2

    if size == (larger.shape[1], larger.shape[0]):
        return larger
    return np.asarray(cv2.resize(larger, size, interpolation=cv2.INTER_AREA))


def _is_grey(frame: Frame) -> bool:
    strips = (frame.rgb[top : top + _ROWS] for top in range(0, frame.height, _ROWS))
    return all(bool((strip[..., :1] == strip[..., 1:]).all()) for strip in strips)
