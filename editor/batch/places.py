"""Where pictures lie and results go: a path of this machine, or a URL of a storage that many machines reach."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from editor.errors import InputError

if TYPE_CHECKING:
    _Path = Path
else:
    _Path = type(Path())

# A path that was made of a URL has lost one of its slashes. Drives of Windows have one letter.
_URL = re.compile(r"[a-z][a-z0-9+.-]+:/(?P<second>/?)", re.IGNORECASE)


class Remote(_Path):
    """A URL such as ``s3://bucket/folder/shirt.jpg``, with the names and parents of a path.

    Nothing is read or written through it: `editor.batch.cluster.storage` does that.
    """

    __slots__ = ()

    @property
    def protocol(self) -> str:
        """``"s3"``; empty for a part of a place, as `relative_to` makes them."""
        first = self.parts[0] if self.parts else ""
        return first[:-1].lower() if first.endswith(":") and len(first) > 2 else ""

    @property
    def top(self) -> str:
        """What holds all of it: ``s3://bucket``."""
        return f"{self.protocol}://{self.parts[1]}"

    def __str__(self) -> str:
        return f"{self.protocol}://{'/'.join(self.parts[1:])}" if self.protocol else "/".join(self.parts) or "."

    def __fspath__(self) -> str:
        return str(self)

    def __hash__(self) -> int:
        return hash(self.parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Remote) and self.parts == other.parts

    def absolute(self) -> Remote:
        return self

    def is_absolute(self) -> bool:
        return bool(self.protocol)


def place(text: str) -> Path:
    """The place that `text` names: a URL (``file://`` is a path of this machine), or a path.

    Raises:
        InputError: the URL holds a password, which would stand in the journal, or it names nothing.
    """
    match = _URL.match(text)
    if match is None or (not match["second"] and os.path.lexists(text)):  # a folder that is truly called "s3:"
        return Path(text)
    url = text if match["second"] else text.replace(":/", "://", 1)
    parts = urlsplit(url)
    if parts.password is not None:
        raise InputError(
            "A place cannot hold a password.",
            "Give credentials by the environment or the files of the storage's tools.",
        )
    if parts.scheme.lower() == "file":
        return Path(unquote(parts.path))
    if not parts.netloc:
        raise InputError(
            "{url} names no server or bucket.", "Write it as {example}.", url=url, example="s3://bucket/folder"
        )
    return Remote(url)


def is_remote(path: Path) -> bool:
    """Whether `path` is a URL."""
    return isinstance(path, Remote)
