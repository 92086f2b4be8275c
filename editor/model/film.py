"""Short films without sound: GIF and WebP by Pillow, MP4 by OpenCV."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import OutputError
from editor.model.files import atomic_write
from editor.model.gif_metadata import with_packet
from editor.model.xmp import marked

SUFFIXES: Final = (".gif", ".webp", ".mp4")
_QUALITY: Final = 85
_MOTION: Final = "mp4v"  # MPEG-4 part 2: what every build of OpenCV can write without libraries under the GPL
_XMP_BOX: Final = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")

Picture = NDArray[np.uint8]


def write_film(path: Path, pictures: Sequence[Picture], rate: float, *, overwrite: bool, made: str = "") -> None:
    """Write a film beside its target and rename it; GIF and WebP begin anew when they have ended.

    Args:
        path: its suffix says which of `SUFFIXES`.
        pictures: one at least, each H x W x 3 uint8, sRGB, H and W even.
        rate: pictures a second.
        made: how it came to be, as `SourceType`; all of them have a place for it.

    Raises:
        OutputError: another suffix, or it cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise OutputError(
            "{name} is no film.", "Give a name that ends in one of: {suffixes}.",
            name=path.name, suffixes=", ".join(SUFFIXES),
        )  # fmt: skip
    with atomic_write(path, overwrite=overwrite) as beside:
        if suffix == ".mp4":
            _write_mp4(beside, pictures, rate)
        else:
            _write_pillow(beside, suffix, pictures, rate, made)
        if made and suffix != ".webp":
            _mark(beside, suffix, marked(None, made))


def _write_pillow(path: Path, suffix: str, pictures: Sequence[Picture], rate: float, made: str) -> None:
    from PIL import Image

    frames = [Image.fromarray(picture) for picture in pictures]
    options: dict[str, object] = {"save_all": True, "duration": round(1000 / rate), "loop": 0}
    if suffix == ".gif":
        # One palette for all, of the first and the last picture: one of its own for each flickers.
        both = Image.fromarray(np.concatenate([pictures[0], pictures[-1]]))
        palette = both.quantize(256, Image.Quantize.MEDIANCUT)
        frames = [frame.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG) for frame in frames]
        options |= {"optimize": False, "disposal": 1}
    else:
        options |= {"quality": _QUALITY, "method": 3}
        if made:
            options["xmp"] = marked(None, made)
    frames[0].save(path, suffix[1:].upper(), append_images=frames[1:], **options)


def _mark(path: Path, suffix: str, packet: bytes) -> None:
    """Put an XMP packet where such films have it (XMP specification part 3, 1.2.7)."""
    data = path.read_bytes()
    if suffix == ".gif":
        path.write_bytes(with_packet(data, packet))
    else:
        path.write_bytes(data + (24 + len(packet)).to_bytes(4, "big") + b"uuid" + _XMP_BOX + packet)


def _write_mp4(path: Path, pictures: Sequence[Picture], rate: float) -> None:
    import cv2

    height, width = pictures[0].shape[:2]
    # OpenCV goes by the suffix, and the file beside the target has another.
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        film = Path(folder) / "film.mp4"
        writer = cv2.VideoWriter(str(film), cv2.VideoWriter.fourcc(*_MOTION), rate, (width, height))
        if not writer.isOpened():
            raise OutputError("This computer cannot write MP4.", "Choose GIF or WebP.")
        for picture in pictures:
            writer.write(np.ascontiguousarray(picture[..., ::-1]))
        writer.release()
        film.replace(path)
