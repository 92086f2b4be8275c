"""Pictures taken apart for cleaning: luma and chroma, windows of large pictures, strips."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from editor.errors import Cancelled
from editor.model.frame import Frame, Pixels, to_depth

STRIP_ROWS = 256
_WINDOW, _WINDOWS_A_SIDE = 192, 5


def luma_chroma(rgb: Pixels) -> Pixels:
    """Encoded `rgb` (H x W x 3, any depth) as Y, Cr, Cb (ITU-R BT.601, as JPEG has them): float32, Y in 0-255."""
    import cv2

    colours = to_depth(rgb, "float32") * np.float32(255)
    return np.asarray(cv2.cvtColor(colours, cv2.COLOR_RGB2YCrCb))


def from_luma_chroma(planes: Pixels, dtype: str) -> Pixels:
    """The way back from `luma_chroma`, clipped."""
    import cv2

    colours = cv2.cvtColor(planes, cv2.COLOR_YCrCb2RGB) / np.float32(255)
    return to_depth(np.clip(colours, 0, 1), dtype)


def halved(plane: Pixels, origin: tuple[int, int]) -> Pixels:
    """Means of 2 x 2 pixels on the even grid of the picture; `origin` as in `sliding_dct.shrunk`."""
    import cv2

    down, right = origin[0] % 2, origin[1] % 2
    height, width = plane.shape[0] + down, plane.shape[1] + right
    even = cv2.copyMakeBorder(plane, down, height % 2, right, width % 2, cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(even, (even.shape[1] // 2, even.shape[0] // 2), interpolation=cv2.INTER_AREA))


def doubled(plane: Pixels, origin: tuple[int, int], shape: tuple[int, int]) -> Pixels:
    """The way back from `halved`, with lines between the means; `shape` is that of the plane that was halved."""
    import cv2

    down, right = origin[0] % 2, origin[1] % 2
    size = plane.shape[1] * 2, plane.shape[0] * 2
    large = cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(large[down : down + shape[0], right : right + shape[1]])


def window_places(size: tuple[int, int], multiple: int = 8) -> list[tuple[int, int, int, int]]:
    """Parts of a picture of this size, spread evenly, as left, top, right, bottom; all of a small one.

    They begin at multiples of `multiple`.
    """
    count_x, count_y = (min(_WINDOWS_A_SIDE, max(1, side // _WINDOW)) for side in size)
    if count_x * count_y == 1:
        return [(0, 0, *size)]
    lefts, tops = (
        [round((side - min(_WINDOW, side)) * (i + 0.5) / count) // multiple * multiple for i in range(count)]
        for side, count in zip(size, (count_x, count_y), strict=True)
    )
    right, bottom = size
    return [(left, top, min(left + _WINDOW, right), min(top + _WINDOW, bottom)) for top in tops for left in lefts]


def windows(frame: Frame) -> list[Pixels]:
    """The pixels (h x w x 3) of `window_places`."""
    return [frame.rgb[top:bottom, left:right] for left, top, right, bottom in window_places(frame.size)]


def in_strips(
    frame: Frame, reach: int, change: Callable[[Pixels, int], Pixels], is_cancelled: Callable[[], bool]
) -> Frame:
    """The frame changed strip by strip, so that floats take little memory.

    Args:
        reach: rows above and below that a row depends on.
        change: the colours of a strip (h x w x 3 of the frame's depth) and its first row -> the same in the same depth.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    result = np.empty_like(frame.rgb)
    for top in range(0, frame.height, STRIP_ROWS):
        if is_cancelled():
            raise Cancelled
        bottom = min(top + STRIP_ROWS, frame.height)
        first, last = max(0, top - reach), min(frame.height, bottom + reach)
        result[top:bottom] = change(frame.rgb[first:last], first)[top - first : bottom - first]
    return frame.with_(rgb=result)
