"""A result on its way to a file."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO, Literal, cast

import numpy as np

from editor.errors import OutputError
from editor.model.codecs import formats
from editor.model.colour_profile import ColourProfile, rgb_of
from editor.model.files import atomic_write
from editor.model.frame import Frame, to_depth
from editor.model.metadata import Metadata
from editor.model.provenance import Credentials
from editor.model.source_type import SourceType

Format = Literal["png", "jpeg", "webp", "tiff", "avif"]
DEEP_FORMATS: frozenset[Format] = frozenset({"png", "tiff"})
OPAQUE_FORMATS: frozenset[Format] = frozenset({"jpeg"})
_LONGEST_SIDE: dict[Format, int] = {"png": 2**31 - 1, "jpeg": 65535, "webp": 16383, "tiff": 2**31 - 1, "avif": 65535}


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
        keep_metadata: whether EXIF and XMP are written; how the picture was made is said apart, by `marks`.
        background: ``"#rrggbb"`` in sRGB, shown through where a format without alpha meets a transparent picture.
        marks: whether is said how the picture came to be; False only when a person wants so and was told what it means.
            What the file said that it was made from stays.
        credentials: which files are signed with Content Credentials; without `marks` none is.
    """

    format: Format = "png"
    depth: Literal[8, 16] | None = None
    quality: int = 92
    keep_gps: bool = False
    keep_metadata: bool = True
    background: str = "#ffffff"
    marks: bool = True
    credentials: Credentials = field(default_factory=Credentials)


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
        file = io.BytesIO()
        self._put(file, options)
        return file.getvalue()

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
        with atomic_write(path, overwrite=overwrite) as beside, beside.open("wb+") as file:
            self._put(file, options)

    def _put(self, file: BinaryIO, options: WriteOptions) -> None:
        """Write into a new file that is open for reading and writing, and sign it where that is wanted."""
        if not (options.marks and options.credentials.wanted(self.metadata)):
            self._put_plain(file, options)
            return
        with tempfile.TemporaryFile() as plain:
            self._put_plain(cast("BinaryIO", plain), options)
            plain.seek(0)
            options.credentials.sign(cast("BinaryIO", plain), file, f"image/{options.format}", self.metadata)

    def _put_plain(self, file: BinaryIO, options: WriteOptions) -> None:
        """WebP and AVIF are made in memory as a whole."""
        from editor.model.codecs import pillow, strips

        frame, told, dtype = self.frame, self._told(options), self._dtype(options)
        check_sides(options.format, *frame.size)
        with _refusals(options.format):
            match options.format:
                case "png":
                    strips.write_png(frame, told, dtype, file)
                case "tiff":
                    strips.write_tiff(frame, told, dtype, file)
                case "jpeg":
                    strips.write_jpeg(frame, told, options.quality, _colour(options.background, frame.icc), file)
                case "webp" | "avif":
                    file.write(pillow.encode(_in_depth(frame, dtype), told, options.format, options.quality))

    def _dtype(self, options: WriteOptions) -> str:
        deep = self.frame.rgb.dtype != np.uint8 if options.depth is None else options.depth == 16
        return "uint16" if deep and options.format in DEEP_FORMATS else "uint8"

    def _told(self, options: WriteOptions) -> Metadata:
        told = self.metadata if options.marks else replace(self.metadata, made=SourceType.UNSAID)
        if not options.keep_metadata:
            told = Metadata(made=told.told)
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


def _in_depth(frame: Frame, dtype: str) -> Frame:
    alpha = None if frame.alpha is None else to_depth(frame.alpha, dtype)
    return frame.with_(rgb=to_depth(frame.rgb, dtype), alpha=alpha)


def _colour(text: str, icc: bytes | None) -> tuple[float, float, float]:
    return ColourProfile.parse(icc).from_srgb(rgb_of(text))
