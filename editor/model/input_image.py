"""A picture as it was opened: upright pixels, what the file says about them, what was done on the way."""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import NewType

import numpy as np

from editor.errors import InputError
from editor.model.codecs.formats import kind_of
from editor.model.codecs.opened import DamagedError, Header, Opened, UnsupportedError
from editor.model.colour_profile import ColourProfile, colour_space_of
from editor.model.frame import Frame, Pixels
from editor.model.metadata import Metadata

Note = NewType("Note", str)

TURNED = Note("The picture was turned upright, as the camera says.")
KEPT_PROFILE = Note("The picture keeps its own color profile.")
BROKEN_PROFILE = Note("The color profile is broken and was ignored.")
FROM_CMYK = Note("The picture was converted from CMYK.")
FROM_LAB = Note("The picture was converted from Lab.")
FROM_GREY = Note("The gray picture was converted by its color profile.")
FIRST_FRAME = Note("The file holds several pictures: the first one was opened.")
EXTRA_CHANNELS = Note("The file holds further channels, which were not opened.")
PLACE = Note("The file says where the picture was taken.")
DEVELOPED = Note("The camera raw picture was developed with the camera's white balance.")


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused before it is decoded.

    Attributes:
        max_bytes: of a file.
        max_pixels: width times height.
    """

    max_bytes: int = 35 * 2**20
    max_pixels: int = 120_000_000


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
        profile_name: as the colour profile calls itself; ``"sRGB"`` where there is none.
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
    def read(path: Path, limits: Limits = Limits()) -> InputImage:
        """The picture in a file.

        Raises:
            InputError: it is missing, closed to us, a folder, empty, too large, no picture, damaged, or needs a
                library that is not installed; the message says which.
        """
        return _read(_bytes_of(path, limits), path.name, limits, path)

    @staticmethod
    def from_bytes(data: bytes, name: str, limits: Limits = Limits()) -> InputImage:
        """The picture in the bytes of a file (pasted, or inside a project); errors as in `read`."""
        _check_size(len(data), name, limits)
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


def inspect(path: Path, limits: Limits = Limits()) -> Info:
    """What can be told of a file without decoding its pixels; nothing is raised, see `Info.refusal`."""
    try:
        data = _bytes_of(path, limits)
    except InputError as error:
        return Info(path.name, _size_of(path), refusal=error)
    try:
        header = _open(data, path.name).header
    except InputError as error:
        return Info(path.name, len(data), kind_of(data, path.suffix.lower()) or "", refusal=error)
    try:
        _check_pixels(header, path.name, limits)
        refusal = None
    except InputError as error:
        refusal = error
    width, height = (header.height, header.width) if header.orientation > 4 else (header.width, header.height)
    icc, notes = _profile(header)
    metadata = Metadata(header.exif, header.xmp)
    return Info(
        path.name,
        len(data),
        header.format,
        width,
        height,
        header.depth,
        header.space,
        ColourProfile.parse(icc).name if header.space == "rgb" or icc is not None else header.space,
        header.alpha,
        header.frames,
        metadata,
        _notes(header, metadata, notes),
        refusal,
    )


def _read(data: bytes, name: str, limits: Limits, path: Path | None) -> InputImage:
    opened = _open(data, name)
    header = opened.header
    _check_pixels(header, name, limits)
    icc, notes = _profile(header)
    try:
        if _is_converted(header):
            pixels, icc = opened.converted()
        else:
            pixels = opened.pixels()
    except DamagedError:
        raise _damaged(name) from None
    except UnsupportedError:
        raise _unsupported(name, header.format) from None
    except MemoryError:
        raise InputError(
            "There is not enough memory to open {name}.", "Close other programs, or open a smaller picture.", name=name
        ) from None
    metadata = Metadata(header.exif, header.xmp)
    return InputImage(
        _frame(pixels, header.orientation, icc),
        path,
        name,
        hashlib.sha256(data).hexdigest(),
        header.format,
        header.depth,
        ColourProfile.parse(icc).name,
        metadata,
        len(data),
        _notes(header, metadata, notes),
    )


def _open(data: bytes, name: str) -> Opened:
    kind = kind_of(data, Path(name).suffix.lower())
    if kind is None:
        raise InputError(
            "{name} is not a picture that Vitrina reads.",
            "Choose a PNG, JPEG, WebP, TIFF, BMP, GIF or AVIF file.",
            name=name,
        )
    try:
        return _reader(data, kind)
    except DamagedError:
        raise _damaged(name) from None
    except UnsupportedError:
        raise _unsupported(name, kind) from None
    except ImportError:
        raise InputError(
            "{name} is a {kind} picture, and what reads those is not installed.",
            "Install it with: pip install vitrina[{extra}]",
            name=name,
            kind="HEIC" if kind == "HEIC" else "camera raw",
            extra=kind.lower(),
        ) from None


def _reader(data: bytes, kind: str) -> Opened:
    if kind == "BMP":
        from editor.model.codecs.pillow import BmpPicture

        return BmpPicture(data)
    if kind == "HEIC":
        from editor.model.codecs.heic import HeicPicture

        return HeicPicture(data)
    if kind == "RAW":
        from editor.model.codecs.raw import RawPicture

        return RawPicture(data)
    from editor.model.codecs.vips import VipsPicture

    return VipsPicture(data, kind)


def _bytes_of(path: Path, limits: Limits) -> bytes:
    name = path.name
    try:
        facts = path.stat()
        if stat.S_ISDIR(facts.st_mode):
            raise InputError("{name} is a folder, not a picture.", "Choose a picture in it.", name=name)
        if not stat.S_ISREG(facts.st_mode):
            raise InputError("{name} is not a file.", "Choose a picture.", name=name)
        _check_size(facts.st_size, name, limits)
        with path.open("rb") as file:
            data = file.read(limits.max_bytes + 1)  # it may have grown since
    except FileNotFoundError:
        raise InputError("{name} is not there.", "Look for it in another folder.", name=name) from None
    except PermissionError:
        raise InputError("{name} may not be read.", "Ask its owner for permission, or copy it.", name=name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError("{name} cannot be read: {reason}.", name=name, reason=reason) from None
    _check_size(len(data), name, limits)
    return data


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def _check_size(size: int, name: str, limits: Limits) -> None:
    if size == 0:
        raise InputError("{name} is empty.", "Copy it again from where it came from.", name=name)
    if size > limits.max_bytes:
        raise InputError(
            "{name} is too large: {size:.1f} MB.",
            "Pictures up to {limit:g} MB are opened; the limit can be raised in Preferences.",
            name=name,
            size=size / 2**20,
            limit=limits.max_bytes / 2**20,
        )


def _check_pixels(header: Header, name: str, limits: Limits) -> None:
    if header.width * header.height > limits.max_pixels:
        raise InputError(
            "{name} has too many pixels: {width} x {height}.",
            "Pictures up to {limit:g} megapixels are opened.",
            name=name,
            width=header.width,
            height=header.height,
            limit=limits.max_pixels / 1e6,
        )


def _damaged(name: str) -> InputError:
    return InputError("{name} is damaged or incomplete.", "Copy it again from where it came from.", name=name)


def _unsupported(name: str, kind: str) -> InputError:
    return InputError(
        "{name} is a kind of {kind} file that Vitrina does not read.",
        "Save it with 8 or 16 bits a channel as RGB, in the program it comes from.",
        name=name,
        kind=kind,
    )


def _is_converted(header: Header) -> bool:
    if header.space == "grey":
        return header.icc is not None and colour_space_of(header.icc) == "GRAY"
    return header.space in ("cmyk", "lab")


def _profile(header: Header) -> tuple[bytes | None, tuple[Note, ...]]:
    """The profile that RGB pixels of this file keep, and what to say about it."""
    if header.icc is None or _is_converted(header):
        return None, ()
    if not ColourProfile.is_usable(header.icc):
        return None, (BROKEN_PROFILE,)
    return header.icc, () if ColourProfile.parse(header.icc).is_srgb else (KEPT_PROFILE,)


def _notes(header: Header, metadata: Metadata, of_profile: tuple[Note, ...]) -> tuple[Note, ...]:
    grey = header.space == "grey" and _is_converted(header)
    said = {
        DEVELOPED: header.format == "RAW",
        TURNED: header.orientation != 1,
        FROM_CMYK: header.space == "cmyk",
        FROM_LAB: header.space == "lab",
        FROM_GREY: grey,
        FIRST_FRAME: header.frames > 1,
        EXTRA_CHANNELS: header.extra,
        PLACE: metadata.has_gps,
    }
    return (*(note for note, true in said.items() if true), *of_profile)


def _frame(pixels: Pixels, orientation: int, icc: bytes | None) -> Frame:
    colours = 3 if pixels.shape[2] >= 3 else 1
    rgb, alpha = pixels[..., :colours], pixels[..., colours] if pixels.shape[2] > colours else None
    rgb = _upright(rgb, orientation)
    if colours == 1:
        rgb = np.repeat(rgb, 3, axis=2)
    if alpha is not None:
        alpha = np.ascontiguousarray(_upright(alpha, orientation))
    return Frame(np.ascontiguousarray(rgb), alpha, icc)


def _upright(pixels: Pixels, orientation: int) -> Pixels:
    """Undo an EXIF orientation (1-8): flips, and from 5 on a transposition first."""
    if orientation > 4:
        pixels = pixels.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return pixels
