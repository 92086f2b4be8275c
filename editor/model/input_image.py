"""A picture as it was opened: upright pixels, what the file says about them, what was done on the way."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from editor.errors import InputError
from editor.model import icc
from editor.model.codecs.formats import kind_of
from editor.model.codecs.notes import SIGNED, Note, notes_of
from editor.model.codecs.opened import DamagedError, Header, Opened, UnsupportedError
from editor.model.codecs.opening import damaged, open_picture, unsupported
from editor.model.codecs.planes import to_frame
from editor.model.codecs.space import is_converted, profile_of_pixels
from editor.model.colour_profile import ColourProfile
from editor.model.content_credentials import bears_credentials
from editor.model.frame import Frame, Pixels
from editor.model.metadata import Metadata
from editor.model.picture_file import DEFAULT_LIMITS, Limits, bytes_of, check_pixels, check_size, size_of

__all__ = ["Info", "InputImage", "Limits", "Note", "inspect"]


@dataclass(frozen=True, slots=True)
class Info:
    """What can be told of a file without decoding its pixels.

    Attributes:
        name: the file's.
        file_bytes: its size.
        format: ``"JPEG"`` ...; empty if it is no picture.
        width, height: upright, in pixels; 0 where unknown.
        depth: bits a channel in the file.
        space: ``"rgb"``, ``"grey"``, ``"cmyk"``, ``"lab"``.
        profile_name: as the file's colour profile calls itself; where there is none, ``"sRGB"``, ``"CMYK"`` or
            ``"Lab"``.
        alpha: whether it is transparent somewhere.
        frames: how many pictures the file holds.
        metadata: EXIF and XMP.
        notes: what will be done on opening.
        refusal: why it will not be opened, or None.
    """

    name: str
    file_bytes: int = 0
    format: str = ""
    width: int = 0
    height: int = 0
    depth: int = 0
    space: str = ""
    profile_name: str = ""
    alpha: bool = False
    frames: int = 0
    metadata: Metadata = field(default_factory=Metadata)
    notes: tuple[Note, ...] = ()
    refusal: InputError | None = None


@dataclass(frozen=True, eq=False)
class InputImage:
    """A picture that was read.

    Attributes:
        frame: upright, full size, 8 bits for files of up to 8 bits and 16 for deeper ones, in the picture's own RGB
            space (docs/adr/0021).
        path: where it lies, or None for a pasted or embedded one.
        name: what it is called, with its suffix.
        sha256: of the file's bytes; of the pixels if there was no file.
        format: ``"PNG"``, ``"JPEG"``, ``"WebP"``, ``"TIFF"``, ``"GIF"``, ``"BMP"``, ``"AVIF"``, ``"HEIC"``, ``"RAW"``;
            empty if there was no file.
        depth: bits a channel in the file.
        profile_name: of the colour profile of `frame`.
        metadata: EXIF and XMP as they stood in the file.
        file_bytes: size of the file.
        notes: what a person should know about the opening.
    """

    frame: Frame
    path: Path | None
    name: str
    sha256: str
    format: str
    depth: int
    profile_name: str
    metadata: Metadata
    file_bytes: int
    notes: tuple[Note, ...] = ()

    @staticmethod
    def read(path: Path, limits: Limits = DEFAULT_LIMITS) -> InputImage:
        """The picture in a file.

        Raises:
            InputError: it is missing, closed to us, a folder, empty, too large, no picture, damaged, or needs a
                library that is not installed; the message says which.
        """
        return _read(bytes_of(path, limits), path.name, limits, path)

    @staticmethod
    def from_bytes(data: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> InputImage:
        """The picture in the bytes of a file (pasted, or inside a project); errors as in `read`."""
        check_size(len(data), name, limits)
        return _read(data, name, limits, None)

    @staticmethod
    def from_frame(frame: Frame, name: str) -> InputImage:
        """Pixels that never were a file, such as a clipboard's bitmap."""
        digest = hashlib.sha256(f"{frame.rgb.dtype} {frame.size}".encode())
        for plane in (frame.rgb, frame.alpha):
            digest.update(np.ascontiguousarray(plane).data if plane is not None else b"")
        profile = ColourProfile.parse(frame.icc).name
        depth = 8 * frame.rgb.itemsize
        return InputImage(frame, None, name, digest.hexdigest(), "", depth, profile, Metadata(), 0)


def inspect(path: Path, limits: Limits = DEFAULT_LIMITS) -> Info:
    """What can be told of a file without decoding its pixels; nothing is raised, see `Info.refusal`."""
    try:
        data = bytes_of(path, limits)
    except InputError as error:
        return Info(path.name, size_of(path), refusal=error)
    try:
        header = open_picture(data, path.name).header
    except InputError as error:
        return Info(path.name, len(data), kind_of(data, path.suffix.lower()) or "", refusal=error)
    refusal = None
    try:
        check_pixels(header.width, header.height, path.name, limits)
    except InputError as error:
        refusal = error
    width, height = (header.height, header.width) if header.orientation > 4 else (header.width, header.height)
    return Info(
        path.name,
        len(data),
        header.format,
        width,
        height,
        header.depth,
        header.space,
        _profile_name(header),
        header.alpha,
        header.frames,
        _metadata(header, data),
        _notes(header, data),
        refusal,
    )


def _profile_name(header: Header) -> str:
    profile = header.icc if is_converted(header) else profile_of_pixels(header)
    try:
        return icc.name_of(icc.tags_of(profile or b""))
    except ValueError:
        return {"cmyk": "CMYK", "lab": "Lab"}.get(header.space, "sRGB")


def _read(data: bytes, name: str, limits: Limits, path: Path | None) -> InputImage:
    opened = open_picture(data, name)
    header = opened.header
    check_pixels(header.width, header.height, name, limits)
    profile = profile_of_pixels(header)
    metadata = _metadata(header, data)
    return InputImage(
        to_frame(_pixels(opened, name), header.orientation, profile).with_(shot=metadata.shot),
        path,
        name,
        hashlib.sha256(data).hexdigest(),
        header.format,
        header.depth,
        ColourProfile.parse(profile).name,
        metadata,
        len(data),
        _notes(header, data),
    )


def _notes(header: Header, data: bytes) -> tuple[Note, ...]:
    return (*notes_of(header), *((SIGNED,) if bears_credentials(data) else ()))


def _metadata(header: Header, data: bytes) -> Metadata:
    return Metadata(header.exif, header.xmp, signed=data if bears_credentials(data) else None)


def _pixels(opened: Opened, name: str) -> Pixels:
    try:
        return opened.pixels()
    except DamagedError:
        raise damaged(name) from None
    except UnsupportedError:
        raise unsupported(name, opened.header.format) from None
    except MemoryError:
        raise InputError(
            "There is not enough memory to open {name}.", "Close other programs, or open a smaller picture.", name=name
        ) from None
