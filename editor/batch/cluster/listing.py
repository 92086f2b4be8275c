"""Which pictures and results a storage holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from editor.batch.cluster.remote import RemoteStorage
from editor.batch.listing import Found
from editor.batch.places import Remote
from editor.errors import InputError
from editor.model.codecs.formats import is_readable_name

_LONGEST_NAME = 255  # bytes of a file's name on a worker's disk


def found_remote(folder: Path, out: Path) -> Iterator[Found]:
    """The pictures below a folder of a storage, or the one that it names; hidden ones and results are left out.

    Raises:
        StorageError: it cannot be listed.
    """
    for url, size in RemoteStorage().listed(folder):
        source = Remote(url)
        below = Path(*source.relative_to(folder).parts) if source != folder else Path(source.name)
        if not is_readable_name(below) or any(part.startswith(".") and part != ".." for part in below.parts):
            continue
        if not source.is_relative_to(out):
            yield Found(source, below, size, refusal=_refusal(url, source, below))


def names(folder: Path) -> frozenset[str]:
    """The URLs of all files below a folder of a storage; errors as of `found_remote`."""
    return frozenset(url for url, _ in RemoteStorage().listed(folder))


def _refusal(url: str, source: Remote, below: Path) -> InputError | None:
    """Why no file can be called like that: storages allow names that lead out of every folder."""
    odd = any(part == ".." or "\\" in part or len(part.encode()) > _LONGEST_NAME for part in below.parts)
    if not odd and str(source) == url and url.isprintable():
        return None
    return InputError("No file can have such a name.", "Give the picture another name in the storage.")
