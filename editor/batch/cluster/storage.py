"""Where a cluster reads pictures and puts results: a folder that all machines see, or a storage with a URL."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import Protocol

from editor.batch.places import is_remote
from editor.errors import EditorError, InputError, OutputError
from editor.model.files import atomic_write, make_folder


class StorageError(EditorError):
    """A storage cannot be used: not reached, no credentials, no such bucket. It is no fault of one picture."""


class Storage(Protocol):
    """Reads and writes whole files. Safe to use from several threads."""

    def fetched(self, file: Path, folder: Path, most_bytes: int) -> Path:
        """A path of this machine where `file` can be read.

        Args:
            folder: where a copy may be put.

        Raises:
            InputError: it is not there, or larger than `most_bytes`.
            StorageError: the storage cannot be used.
        """

    def put(self, file: Path, to: Path, *, overwrite: bool) -> bool:
        """Copy a file of this machine to its place, whole or not at all.

        Args:
            overwrite: False never replaces a file; one with the same bytes is as good as put.

        Returns:
            Whether it was put, rather than found there.

        Raises:
            OutputError: there is another file of that name, or no space.
            StorageError: the storage cannot be used.
        """

    def read(self, file: Path) -> bytes:
        """The bytes of a small file; errors as of `fetched`."""

    def remove(self, file: Path) -> None:
        """Take a file away; one that is not there is no matter. Errors as of `put`."""

    def clear(self, folder: Path) -> None:
        """Take a folder away with all in it; errors as of `put`."""


class Disk:
    """Folders that all machines see under the same path."""

    def fetched(self, file: Path, folder: Path, most_bytes: int) -> Path:
        return file  # whoever reads it checks it

    def put(self, file: Path, to: Path, *, overwrite: bool) -> bool:
        make_folder(to.parent)
        try:
            with atomic_write(to, overwrite=overwrite) as beside:
                shutil.copyfile(file, beside)
        except OutputError:
            if not overwrite and to.is_file() and digest(to.read_bytes()) == digest(file.read_bytes()):
                return False
            raise
        return True

    def read(self, file: Path) -> bytes:
        try:
            return file.read_bytes()
        except FileNotFoundError:
            raise InputError("{name} is not there.", name=str(file)) from None
        except OSError as error:
            raise StorageError(
                "{folder} cannot be read: {reason}.",
                "All machines have to see it under the same path.",
                folder=str(file.parent),
                reason=error.strerror or str(error),
            ) from error

    def remove(self, file: Path) -> None:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError("{name} cannot be removed: {reason}.", name=str(file), reason=error.strerror) from error

    def clear(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)


def storage_of(place: Path) -> Storage:
    """What reads and writes such places."""
    if is_remote(place):
        from editor.batch.cluster.remote import RemoteStorage

        return RemoteStorage()
    return Disk()


def digest(data: bytes) -> str:
    """The hexadecimal sha256."""
    return hashlib.sha256(data).hexdigest()


def digest_of(place: Path) -> str:
    """That of a file's bytes; empty where it is not there. `StorageError` when nobody can tell."""
    try:
        return digest(storage_of(place).read(place))
    except InputError:
        return ""
