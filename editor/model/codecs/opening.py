"""Finds who reads a file, and says in words why nobody does."""

from __future__ import annotations

from pathlib import Path

from editor.errors import InputError
from editor.model.codecs.formats import kind_of
from editor.model.codecs.opened import DamagedError, Opened, UnsupportedError


def open_picture(data: bytes, name: str) -> Opened:
    """A file with its header read.

    Args:
        name: for messages; its suffix tells camera raw files from TIFF files.

    Raises:
        InputError: it is no picture, damaged, of a kind nobody here reads, or needs a library that is not installed.
    """
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
        raise damaged(name) from None
    except UnsupportedError:
        raise unsupported(name, kind) from None
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


def damaged(name: str) -> InputError:
    """What to raise for a file that cannot be decoded."""
    return InputError("{name} is damaged or incomplete.", "Copy it again from where it came from.", name=name)


def unsupported(name: str, kind: str) -> InputError:
    """What to raise for a sound file of a kind nobody here decodes."""
    return InputError(
        "{name} is a kind of {kind} file that Vitrina does not read.",
        "Save it with 8 or 16 bits a channel as RGB, in the program it comes from.",
        name=name,
        kind=kind,
    )
