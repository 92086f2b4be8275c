"""A result at the size that is asked for: a network draws what is missing where it grows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.errors import ValueRangeError
from editor.model.frame import Frame
from editor.model.source_type import Deed, SourceType
from editor.redactor.geometry import scaling
from editor.redactor.source import Source
from editor.redactor.upscaling.pace import Progress
from editor.redactor.upscaling.upscaler import SCALES, Upscaler

MOST: Final = max(SCALES)
ENLARGED: Final = Deed("Upscale", "c2pa.resized", SourceType.ENHANCED)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Attributes:
    longest: pixels on the longer side.
    quality: of the network, where one is needed; as in `Catalog.find`.
    """

    longest: int
    quality: str = "fast"


def size_for(size: tuple[int, int], longest: int) -> tuple[int, int]:
    """Width and height of the same shape with `longest` pixels on the longer side."""
    factor = longest / max(size)
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))


def scale_for(size: tuple[int, int], longest: int) -> int:
    """How many times a network has to enlarge; 1: it has not.

    Raises:
        ValueRangeError: more than `MOST` times.
    """
    for scale in (1, *SCALES):
        if max(size) * scale >= longest:
            return scale
    raise ValueRangeError(
        "{longest} px are more than {most} times the {now} px there are.",
        "Choose at most {limit} px, or start from a larger picture.",
        longest=longest,
        most=MOST,
        now=max(size),
        limit=MOST * max(size),
    )


def steps_to(wanted: Wanted, size: tuple[int, int]) -> tuple[Deed, ...]:
    """What has to be said of a picture of this size when `sized` has made it as large as is wanted."""
    return (ENLARGED,) if scale_for(size, wanted.longest) > 1 else ()


def sized(
    frame: Frame,
    wanted: Wanted,
    upscaler: Upscaler,
    *,
    folder: Path | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_progress: Callable[[Progress], None] = lambda progress: None,
) -> Frame:
    """`frame` with as many pixels as are wanted, in its depth and profile.

    Made larger by the next whole factor, and smaller again by area means. The rest as in `Upscaler.upscaled`.

    Raises:
        ValueRangeError: it would have to grow more than `MOST` times.
    """
    scale = scale_for(frame.size, wanted.longest)
    size = size_for(frame.size, wanted.longest)
    if scale > 1:
        frame = upscaler.upscaled(
            frame, scale, wanted.quality, folder=folder, is_cancelled=is_cancelled, on_progress=on_progress
        )
    if frame.size == size:
        return frame
    return Source(frame, "").sample(scaling(frame.width / size[0], frame.height / size[1]), size)
