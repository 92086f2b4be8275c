"""Writing files so that nothing is ever half-written or lost."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from editor.errors import DiskFullError, OutputError


@contextmanager
def atomic_write(path: Path, *, overwrite: bool) -> Iterator[Path]:
    """Write a file beside its target, then rename it there.

    Yields a path in the target's folder. When the block ends well, what was written there is flushed to the disk and
    takes the target's place in one step; when it fails, the target is as it was and nothing is left behind.

    Args:
        overwrite: False never replaces a file, not even one that appears while this one is being written.

    Raises:
        OutputError: the folder is missing or closed to us, the disk is full, or the target exists.
    """
    if "\0" in str(path):
        raise OutputError("This name cannot be used for a file.", "Choose another name.")
    if not overwrite and os.path.lexists(path):
        raise _exists(path)
    try:
        beside = _fresh_file(path)
    except OSError as error:
        raise _refused(path, error) from error
    try:
        yield beside
        _put(beside, path, overwrite=overwrite)
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def move_file(source: Path, target: Path, *, overwrite: bool) -> None:
    """Give a finished file its place in one step; from another disk it is copied there first.

    Args:
        overwrite: as in `atomic_write`.

    Raises:
        OutputError: as in `atomic_write`; the file is where it was then.
    """
    if not overwrite and os.path.lexists(target):
        raise _exists(target)
    try:
        _put(source, target, overwrite=overwrite)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise _refused(target, error) from error
        with atomic_write(target, overwrite=overwrite) as beside:
            shutil.copyfile(source, beside)
    source.unlink(missing_ok=True)


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Around what writes a file in another way: what goes wrong is an `OutputError` as of `atomic_write`."""
    try:
        yield
    except OSError as error:
        raise _refused(path, error) from error


def make_folder(folder: Path, todo: str = "") -> None:
    """Make a folder and those above it, if need be.

    Args:
        todo: what to do if that fails, instead of choosing another one.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            "The folder {folder} cannot be made: {reason}.",
            todo or "Choose another folder.",
            folder=folder,
            reason=error.strerror or error,
        ) from error


def _put(beside: Path, path: Path, *, overwrite: bool) -> None:
    with beside.open("rb+") as file:
        os.fsync(file.fileno())
    if overwrite:
        os.replace(beside, path)
    else:
        try:
            os.link(beside, path)  # unlike a rename, this never replaces
        except FileExistsError:
            raise _exists(path) from None
        except OSError:  # file systems without links (FAT, some network shares)
            if os.path.lexists(path):
                raise _exists(path) from None
            os.replace(beside, path)
    _flush_folder(path.parent)


def _fresh_file(path: Path) -> Path:
    # Not tempfile: its files are for their owner alone, while a picture follows the umask or the file it replaces.
    beside = path.parent / f".vitrina-{uuid.uuid4().hex}.part"
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    with suppress(OSError):
        beside.chmod(path.stat().st_mode & 0o777)
    return beside


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sha256_of(path: Path) -> str:
    """The hexadecimal sha256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sha256_or_nothing(path: Path) -> str:
    """Of a file's bytes; empty where it cannot be read: whoever opens it says why."""
    try:
        return sha256_of(path)
    except (OSError, ValueError):
        return ""


def _exists(path: Path) -> OutputError:
    return OutputError("{name} exists already.", "Choose another name, or say that it may be replaced.", name=path.name)


def _refused(path: Path, error: OSError) -> OutputError:
    values = {"name": path.name, "folder": str(path.parent)}
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFullError("There is no space left for {name}.", "Free some space or choose another place.", **values)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError("{folder} is not open for writing.", "Choose another folder.", **values)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return OutputError("The folder {folder} is not there.", "Choose another folder.", **values)
    if error.errno == errno.EISDIR:
        return OutputError("{name} is a folder.", "Choose another name.", **values)
    if error.errno == errno.ENAMETOOLONG:
        return OutputError("The name {name} is too long.", "Choose a shorter one.", **values)
    reason = error.strerror or str(error)
    return OutputError("{name} cannot be written: {reason}.", "Choose another place.", reason=reason, **values)
