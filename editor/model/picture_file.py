"""Files that may hold a picture, and how large they may be."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from editor.errors import InputError


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused before it is decoded.

    Attributes:
        max_bytes: of a file.
        max_pixels: width times height.
    """

    max_bytes: int = 35 * 2**20
    max_pixels: int = 120_000_000


DEFAULT_LIMITS = Limits()


def bytes_of(path: Path, limits: Limits) -> bytes:
    """All bytes of a file.

    Raises:
        InputError: it is missing, closed to us, no file, empty or too large; the message says which.
    """
    name = path.name
    try:
        facts = path.stat()
        if stat.S_ISDIR(facts.st_mode):
            raise InputError("{name} is a folder, not a picture.", "Choose a picture in it.", name=name)
        if not stat.S_ISREG(facts.st_mode):
            raise InputError("{name} is not a file.", "Choose a picture.", name=name)
        check_size(facts.st_size, name, limits)
        with path.open("rb") as file:
            data = file.read(limits.max_bytes + 1)  # it may have grown since
    except FileNotFoundError:
        raise InputError("{name} is not there.", "Look for it in another folder.", name=name) from None
    except PermissionError:
        raise InputError("{name} may not be read.", "Ask its owner for permission, or copy it.", name=name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError("{name} cannot be read: {reason}.", name=name, reason=reason) from None
    check_size(len(data), name, limits)
    return data


def size_of(path: Path) -> int:
    """Bytes of a file; 0 where that cannot be told."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def check_size(size: int, name: str, limits: Limits) -> None:
    """Refuse, by `InputError`, what is empty or larger than the limits allow."""
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


def check_pixels(width: int, height: int, name: str, limits: Limits) -> None:
    """Refuse, by `InputError`, what has more pixels than the limits allow."""
    if width * height > limits.max_pixels:
        raise InputError(
            "{name} has too many pixels: {width} x {height}.",
            "Pictures up to {limit:g} megapixels are opened.",
            name=name,
            width=width,
            height=height,
            limit=limits.max_pixels / 1e6,
        )
