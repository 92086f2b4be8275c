"""PNG, JPEG and TIFF files are written in strips by libvips: docs/adr/0020.

Beside the picture itself, neither a second copy of it nor the file is ever in memory.
"""

from __future__ import annotations

from typing import Any, BinaryIO, Final

import numpy as np

from editor.model import jpeg_metadata, png_metadata, tiff_metadata
from editor.model.codecs.vips import library
from editor.model.frame import DEPTHS, Frame, Pixels, to_depth
from editor.model.metadata import Metadata
from editor.model.xmp import marked

_KEPT: Final = 1 << 1 | 1 << 3  # XMP and ICC: without this a block of libvips's own would stand beside the camera's
_PER_MM: Final = 72 / 25.4
# Within a tenth of the smallest file in a third of its time: docs/adr/0020.
_PNG: Final[dict[str, Any]] = {"compression": 3, "filter": "avg"}
_TIFF: Final[dict[str, Any]] = {"compression": "deflate", "predictor": "horizontal", "level": 3}
_FINE_COLOUR: Final = 90  # from this quality on, the colour of fine threads matters more than the bytes
_CLASSIC: Final = 2**32 - 2**26  # bytes of pixels for which a TIFF file of 32-bit offsets is sure to do


def write_png(frame: Frame, told: Metadata, dtype: str, file: BinaryIO) -> None:
    """Write a PNG file.

    Args:
        frame: any depth.
        told: is written as it is.
        dtype: ``"uint8"`` or ``"uint16"``.
        file: open for writing, and empty.

    Raises:
        ValueError: libvips refuses; the text says why.
        OSError: the file cannot be written.
    """
    chunks = png_metadata.chunks(frame.icc, told.exif, told.xmp)
    _save(_picture(frame, dtype), "pngsave_target", _Passing(file, png_metadata.BEFORE_PIXELS, chunks), **_PNG)


def write_jpeg(frame: Frame, told: Metadata, quality: int, behind: tuple[float, float, float], file: BinaryIO) -> None:
    """Write a JPEG file; as `write_png`.

    Args:
        quality: 1-100.
        behind: red, green and blue in 0-1, in the frame's profile, that show where the picture is transparent.
    """
    xmp = told.xmp if told.xmp is not None and len(told.xmp) <= jpeg_metadata.LONGEST_PART else _mark_alone(told)
    picture = _saying(_flattened(frame, behind), frame.icc, xmp)
    target = _Passing(file, jpeg_metadata.BEFORE_REST, jpeg_metadata.segments(told.exif))
    _save(picture, "jpegsave_target", target, Q=quality, subsample_mode="off" if quality >= _FINE_COLOUR else "on")


def write_tiff(frame: Frame, told: Metadata, dtype: str, file: BinaryIO) -> None:
    """Write a TIFF file; as `write_png`. `file` is open for reading too. BigTIFF, for over 4 GB, goes without EXIF."""
    picture = _saying(_picture(frame, dtype), frame.icc, told.xmp)
    size = picture.width * picture.height * picture.bands * np.dtype(dtype).itemsize
    _save(picture, "tiffsave_target", _Passing(file), bigtiff=size > _CLASSIC, **_TIFF)
    if told.exif:
        tiff_metadata.add_exif(file, told.exif)


def _picture(frame: Frame, dtype: str) -> Any:
    """What libvips will compute strip by strip when it is written: rgb, and alpha if there is any."""
    rgb = _plane(frame.rgb, dtype)
    return rgb if frame.alpha is None else rgb.bandjoin(_plane(frame.alpha[..., None], dtype))


def _flattened(frame: Frame, behind: tuple[float, float, float]) -> Any:
    rgb = _plane(frame.rgb, "uint8")
    if frame.alpha is None:
        return rgb
    share = _plane(frame.alpha[..., None], "uint8") / 255
    colour = [255 * channel for channel in behind]
    shown = (rgb - colour) * share + [channel + 0.5 for channel in colour]
    return shown.cast("uchar").copy(interpretation="srgb")


def _plane(pixels: Pixels, dtype: str) -> Any:
    if pixels.dtype == np.float32:
        pixels = to_depth(pixels, dtype)
    image, name = _image(pixels), pixels.dtype.name
    if name == dtype:
        return image
    levels = to_depth(np.arange(DEPTHS[name] + 1, dtype=pixels.dtype), dtype)
    return image.maplut(_image(levels[None, :, None])).copy(interpretation=_space(pixels.shape[2], dtype))


def _image(pixels: Pixels) -> Any:
    height, width, bands = pixels.shape
    data, name = np.ascontiguousarray(pixels), pixels.dtype.name
    kind = "ushort" if name == "uint16" else "uchar"
    image = library().Image.new_from_memory(data.data, width, height, bands, kind)
    return image.copy(interpretation=_space(bands, name), xres=_PER_MM, yres=_PER_MM)


def _space(bands: int, dtype: str) -> str:
    deep = dtype == "uint16"
    return ("grey16" if deep else "b-w") if bands == 1 else "rgb16" if deep else "srgb"


def _mark_alone(told: Metadata) -> bytes | None:
    """What has to be said even where there is no place for all."""
    return marked(None, told.told) if told.told else None


def _saying(picture: Any, icc: bytes | None, xmp: bytes | None) -> Any:
    picture = picture.copy()
    for name, told in (("icc-profile-data", icc), ("xmp-data", xmp)):
        if told is not None:
            picture.set_type(library().GValue.blob_type, name, told)
    return picture


class _Passing:
    """Passes on to a file what libvips writes, with `told` behind the first `before` bytes of it.

    Attributes:
        failed: why the file could not be written.
    """

    def __init__(self, file: BinaryIO, before: int = 0, told: bytes = b"") -> None:
        self._file, self._before, self._told = file, before, told
        self._head = bytearray()
        self.failed: OSError | None = None

    def write(self, data: bytes) -> int:
        """Bytes of `data` that were taken; -1: it failed. libvips asks so."""
        try:
            if len(self._head) >= self._before:
                return self._file.write(data)
            self._head.extend(data)
            if len(self._head) >= self._before:
                self._file.write(self._head[: self._before] + self._told + self._head[self._before :])
        except OSError as error:
            self.failed = error
            return -1
        return len(data)

    def read(self, size: int) -> bytes | None:
        """At most `size` bytes; None: it failed, or there are no more."""
        try:
            return self._file.read(size)
        except OSError as error:
            self.failed = error
            return None

    def seek(self, offset: int, whence: int) -> int:
        """Where the file stands then; -1: it failed."""
        try:
            return self._file.seek(offset, whence)
        except OSError as error:
            self.failed = error
            return -1


def _save(picture: Any, saver: str, passing: _Passing, **options: Any) -> None:
    target = library().TargetCustom()
    target.on_write(passing.write)
    target.on_read(passing.read)
    target.on_seek(passing.seek)
    try:
        getattr(picture, saver)(target, keep=_KEPT, **options)
    except library().Error as error:
        raise passing.failed or ValueError(str(error)) from None
