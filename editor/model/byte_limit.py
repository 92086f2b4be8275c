"""A file as good as its allowed size lets it be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from editor.model.output_image import OutputImage, WriteOptions

LOSSY: Final = ("jpeg", "webp", "avif")
LOWEST: Final = 40  # below it, blocks are seen in cloth


@dataclass(frozen=True, slots=True)
class Encoded:
    """A file in memory.

    Attributes:
        data: its bytes.
        options: how it was written, with the quality that was found.
    """

    data: bytes
    options: WriteOptions


def encoded_within(
    output: OutputImage, options: WriteOptions, most_bytes: int | None, lowest: int = LOWEST
) -> Encoded | None:
    """The file of the highest quality, at most that of `options`, that has at most `most_bytes` bytes.

    Found by halving the range of qualities: at most seven files are made. Sizes grow with quality but for a few bytes,
    so a quality one higher might fit as well; what is handed back always does.

    Args:
        most_bytes: None: no limit.
        lowest: the quality below which none is tried.

    Returns:
        None where even the lowest quality, or a format without loss, has more bytes.

    Raises:
        OutputError: as of `OutputImage.encode`.
    """
    data = output.encode(options)
    if most_bytes is None or len(data) <= most_bytes:
        return Encoded(data, options)
    if options.format not in LOSSY:
        return None
    best: Encoded | None = None
    low, high = lowest, options.quality - 1
    while low <= high:
        middle = replace(options, quality=(low + high) // 2)
        data = output.encode(middle)
        if len(data) <= most_bytes:
            best, low = Encoded(data, middle), middle.quality + 1
        else:
            high = middle.quality - 1
    return best
