"""A picture in memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.shot import UNKNOWN, Shot

Pixels = NDArray[Any]

DEPTHS: dict[str, int] = {"uint8": 255, "uint16": 65535, "float32": 1}


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Pixels with their optional alpha, their colour profile, and how they were taken.

    Attributes:
        rgb: H x W x 3, uint8 (0-255), uint16 (0-65535) or float32 (0-1), encoded as the profile says.
        alpha: H x W of the same dtype, straight (not premultiplied), or None when all is opaque.
        icc: the ICC profile of `rgb` as bytes, or None for sRGB.
        shot: the camera and the lens.

    Raises:
        ValueError: shapes or dtypes do not fit together. This is a programming error, not a person's.
    """

    rgb: Pixels
    alpha: Pixels | None = None
    icc: bytes | None = None
    shot: Shot = UNKNOWN

    def __post_init__(self) -> None:
        if self.rgb.ndim != 3 or self.rgb.shape[2] != 3 or 0 in self.rgb.shape:
            raise ValueError(f"rgb must be H x W x 3 and not empty, is {self.rgb.shape}")
        if self.rgb.dtype.name not in DEPTHS:
            raise ValueError(f"rgb must be uint8, uint16 or float32, is {self.rgb.dtype}")
        if self.alpha is not None and (self.alpha.shape != self.rgb.shape[:2] or self.alpha.dtype != self.rgb.dtype):
            raise ValueError(
                f"alpha must be {self.rgb.shape[:2]} {self.rgb.dtype}, is {self.alpha.shape} {self.alpha.dtype}"
            )

    @property
    def width(self) -> int:
        return int(self.rgb.shape[1])

    @property
    def height(self) -> int:
        return int(self.rgb.shape[0])

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.width, self.height

    @property
    def white(self) -> int:
        """The value of full intensity: 255, 65535 or 1."""
        return DEPTHS[self.rgb.dtype.name]

    def with_(self, **changes: Any) -> Frame:
        """A copy with some attributes replaced; arrays are shared, so nobody writes into them."""
        return replace(self, **changes)


def to_depth(pixels: Pixels, dtype: str) -> Pixels:
    """The same values in another depth, rounded to the nearest; float32 is clipped to 0-1 on the way to integers."""
    source, target = DEPTHS[pixels.dtype.name], DEPTHS[dtype]
    if pixels.dtype.name == dtype:
        return pixels
    if dtype == "float32":
        return np.asarray(pixels, np.float32) / np.float32(source)
    if pixels.dtype == np.float32:
        return np.asarray(np.clip(pixels, 0, 1) * target + np.float32(0.5)).astype(dtype)
    if target > source:
        return np.asarray(pixels.astype(dtype) * np.asarray(257, dtype))
    # The exact rounding of v / 257 without leaving 32 bits.
    return ((pixels.astype(np.uint32) * 255 + 32895) >> 16).astype(dtype)
