"""Where pictures lie and results go: a path of this machine, or a URL of a storage that many machines reach."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from editor.errors import InputError

_URL = re.compile(r"([a-z][a-z0-9+.-]+):/(?=[^/])|([a-z][a-z0-9+.-]+)://", re.IGNORECASE)


class Remote(type(Path())):  # type: ignore[misc]
    """A URL such as ``s3://bucket/folder/shirt.jpg``, with the names and parents of a path.

    Nothing is read or written through it: `editor.batch.cluster.storage` does that.
    """

    __slots__ = ()

    @property
    def protocol(self) -> str:
        """``"s3"``; empty for what was made relative."""
        first = self.parts[0] if self.parts else ""
        return first[:-1].lower() if first.endswith(":") and len(first) > 2 else ""

    def __str__(self) -> str:
        if self.protocol:
            return f"{self.protocol}://{'/'.join(self.parts[1:])}"
        return "/".join(self.parts) or "."

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

    @property
    def top(self) -> str:
        """What holds all of it: ``s3://bucket``."""
        return f"{self.protocol}://{self.parts[1]}" if len(self.parts) > 1 else str(self)


def place(text: str) -> Path:
    """The place that `text` names: a URL (``file://`` is a path of this machine), or a path.

    Raises:
        InputError: the URL holds a password, which would be written into the journal, or names nothing.
    """
    match = _URL.match(text)
    if match is None or (os.name == "nt" and len(match[0]) < 4):
        return Path(text)
    if match[2] is None and os.path.lexists(text):  # a folder that is truly called "s3:"
        return Path(text)
    url = text if match[2] else text.replace(":/", "://", 1)
    parts = urlsplit(url)
    if parts.password is not None:
        raise InputError(
            "A place cannot hold a password.", "Give credentials by the environment or the storage's own files."
        )
    if parts.scheme.lower() == "file":
        return Path(unquote(parts.path))
    if not parts.netloc:
        raise InputError("{url} names no bucket or server.", "Write it as {example}.", url=url, example="s3://bucket/folder")
    return Remote(url)


def is_remote(path: Path) -> bool:
    """Whether `path` is a URL."""
    return isinstance(path, Remote)
