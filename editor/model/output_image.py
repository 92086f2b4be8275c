"""A result on its way to a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, cast

import numpy as np

from editor.errors import OutputError
from editor.model import png_metadata
from editor.model.codecs import formats
from editor.model.codecs.planes import interleaved
from editor.model.colour_profile import ColourProfile
from editor.model.files import atomic_write
from editor.model.frame import Frame, Pixels, to_depth
from editor.model.metadata import Metadata

Format = Literal["png", "jpeg", "webp", "tiff", "avif"]
DEEP_FORMATS: frozenset[Format] = frozenset({"png", "tiff"})
OPAQUE_FORMATS: frozenset[Format] = frozenset({"jpeg"})
_LONGEST_SIDE: dict[Format, int] = {"png": 2**31 - 1, "jpeg": 65535, "webp": 16383, "tiff": 2**31 - 1, "avif": 65535}
_ROWS = 256


def format_of(path: Path) -> Format | None:
    """The format that a file of this name is written in (``"jpeg"`` for ``shirt.JPG``); None for no such suffix."""
    return cast("Format | None", formats.format_of(path))


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """How a file is written.

    Attributes:
        format: of the file, whatever its name.
        depth: bits a channel; None keeps those of the pixels. Only PNG and TIFF hold 16, the others have 8.
        quality: 1-100 for JPEG, WebP and AVIF.
        keep_gps: whether the place where the picture was taken is written too.
        keep_metadata: whether EXIF and XMP are written at all.
        background: ``"#rrggbb"`` in sRGB, shown through where a format without alpha meets a transparent picture.
    """

    format: Format = "png"
    depth: Literal[8, 16] | None = None
    quality: int = 92
    keep_gps: bool = False
    keep_metadata: bool = True
    background: str = "#ffffff"


@dataclass(frozen=True, slots=True, eq=False)
class OutputImage:
    """Pixels and what is to be said about them.

    Attributes:
        frame: what to write; its colour profile goes with it.
        metadata: as it stood in the source; only what fits a finished picture is written.
    """

    frame: Frame
    metadata: Metadata = field(default_factory=Metadata)

    def encode(self, options: WriteOptions) -> bytes:
        """The bytes of a file.

        Raises:
            OutputError: the picture has more pixels on a side than the format allows, or the encoder fails.
        """
        check_sides(options.format, *self.frame.size)
        with _refusals(options.format):
            return _ENCODERS[options.format](_prepared(self.frame, options), self._told(options), options)

    def write(
        self,
        path: Path,
        options: WriteOptions,
        *,
        overwrite: bool,
        source: Path | None = None,
        replace_source: bool = False,
    ) -> None:
        """Write the file beside its target and rename it there.

        Args:
            overwrite: whether a file of that name may be replaced.
            source: the picture this was made from; it is replaced only with `replace_source`.

        Raises:
            OutputError: nothing was written, and what stood there stands; the message says why.
        """
        if source is not None and not replace_source and _same(path, source):
            raise OutputError(
                "{name} is the original picture.",
                "Choose another name, or confirm that it is replaced.",
                name=path.name,
            )
        if options.format == "png":
            self._write_png(path, options, overwrite=overwrite)
            return
        data = self.encode(options)
        with atomic_write(path, overwrite=overwrite) as beside:
            beside.write_bytes(data)

    def _write_png(self, path: Path, options: WriteOptions, *, overwrite: bool) -> None:
        """In strips: the file of a picture of a hundred megapixels would not fit into memory beside it."""
        from editor.model.codecs import vips

        check_sides("png", *self.frame.size)
        frame, told = _prepared(self.frame, options), self._told(options)
        chunks = png_metadata.chunks(frame.icc, told.exif, told.xmp)
        with atomic_write(path, overwrite=overwrite) as beside, _refusals("png"), beside.open("wb") as file:
            vips.write_png(frame.rgb, frame.alpha, chunks, file)

    def _told(self, options: WriteOptions) -> Metadata:
        told = self.metadata if options.keep_metadata else Metadata()
        return told.cleaned(*self.frame.size, keep_gps=options.keep_gps)


def check_sides(format_: Format, width: int, height: int) -> None:
    """Check that files of this format hold so many pixels on a side; `OutputError` if they do not."""
    longest = _LONGEST_SIDE[format_]
    if max(width, height) > longest:
        raise OutputError(
            "{format} files hold at most {longest} pixels on a side.",
            "Choose PNG or TIFF, or make the picture smaller.",
            format=format_.upper(),
            longest=longest,
        )


@contextmanager
def _refusals(format_: Format) -> Iterator[None]:
    try:
        yield
    except (ValueError, MemoryError) as error:
        raise OutputError(
            "The picture cannot be written as {format}: {reason}.",
            "Choose another format.",
            format=format_.upper(),
            reason=str(error).strip() or "there is not enough memory",
        ) from error


def _same(path: Path, source: Path) -> bool:
    try:
        return path.samefile(source)
    except OSError:
        return False


def _prepared(frame: Frame, options: WriteOptions) -> Frame:
    """In the depth that is written, opaque where the format is."""
    deep = frame.rgb.dtype != np.uint8 if options.depth is None else options.depth == 16
    dtype = "uint16" if deep and options.format in DEEP_FORMATS else "uint8"
    alpha = None if frame.alpha is None else to_depth(frame.alpha, dtype)
    rgb = to_depth(frame.rgb, dtype)
    if alpha is not None and options.format in OPAQUE_FORMATS:
        rgb, alpha = _flattened(rgb, alpha, _colour(options.background, frame.icc)), None
    return Frame(rgb, alpha, frame.icc)


def _colour(text: str, icc: bytes | None) -> tuple[float, float, float]:
    red, green, blue = (int(text[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return ColourProfile.parse(icc).from_srgb((red, green, blue))


def _flattened(rgb: Pixels, alpha: Pixels, colour: tuple[float, float, float]) -> Pixels:
    result = np.empty_like(rgb)
    behind = np.array(colour, np.float32) * 255
    for top in range(0, len(rgb), _ROWS):  # in strips: floats of a whole picture would take four times its memory
        rows = slice(top, top + _ROWS)
        share = alpha[rows, :, None].astype(np.float32) / 255
        result[rows] = behind + (rgb[rows] - behind) * share + np.float32(0.5)
    return result


def _lossless(frame: Frame, told: Metadata, options: WriteOptions) -> bytes:
    from editor.model import tiff_metadata
    from editor.model.codecs import vips

    planes = interleaved(frame.rgb, frame.alpha)
    if options.format == "png":
        return png_metadata.with_metadata(vips.encode_png(planes), frame.icc, told.exif, told.xmp)
    data = vips.encode_tiff(planes, frame.icc, told.xmp)
    return tiff_metadata.with_exif(data, told.exif) if told.exif else data


def _lossy(frame: Frame, told: Metadata, options: WriteOptions) -> bytes:
    from editor.model.codecs import pillow

    return pillow.encode(
        frame.rgb, frame.alpha, options.format, options.quality, icc=frame.icc, exif=told.exif, xmp=told.xmp
    )


_ENCODERS: dict[Format, Callable[[Frame, Metadata, WriteOptions], bytes]] = {
    "png": _lossless,
    "tiff": _lossless,
    "jpeg": _lossy,
    "webp": _lossy,
    "avif": _lossy,
}
