"""Files of storages with a URL, by fsspec: listed, fetched, put whole or not at all."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, cast

from editor.batch.cluster.storage import StorageError, digest
from editor.batch.places import Remote
from editor.errors import EditorError, InputError, OutputError

# Where a put is one step by itself and can be told not to replace anything; elsewhere a file is put beside and moved.
_WHOLE_PUTS: Final = frozenset({"s3", "s3a"})


class RemoteStorage:
    """A `Storage` for URLs.

    How a storage is reached, and by whom, is told by the environment of each machine as the storage's own tools take
    it (``AWS_ACCESS_KEY_ID``, ``AWS_ENDPOINT_URL``, ``FSSPEC_S3_...``): no credentials travel or are written down.
    """

    def listed(self, folder: Path) -> Iterator[tuple[str, int]]:
        """The URL of each file below a folder in the order of names, or of the file itself, and its size in bytes.

        Raises:
            StorageError: it cannot be listed.
        """
        top = _remote(folder).top
        with _explained(folder):
            fs, path = _opened(folder)
            found = fs.find(path, detail=True)
        start = len(fs._strip_protocol(top).rstrip("/")) + 1
        for name, facts in sorted(found.items()):
            yield f"{top}/{name[start:]}", int(facts.get("size") or 0)

    def fetched(self, file: Path, folder: Path, most_bytes: int) -> Path:
        """As in `Storage`."""
        copy = folder / file.name
        with _explained(file):
            fs, path = _opened(file)
            fs.get_file(path, str(copy), callback=_limit(file, most_bytes))
        return copy

    def put(self, file: Path, to: Path, *, overwrite: bool) -> bool:
        """As in `Storage`."""
        with _explained(to):
            fs, path = _opened(to)
            try:
                _put(fs, file, path, overwrite=overwrite)
            except FileExistsError:
                # Of an attempt that died, or whose answer was lost on the way.
                if digest(self.read(to)) == digest(file.read_bytes()):
                    return False
                raise
        return True

    def read(self, file: Path) -> bytes:
        """As in `Storage`."""
        with _explained(file), tempfile.TemporaryDirectory(prefix="vitrina-") as folder:
            fs, path = _opened(file)
            copy = Path(folder) / "copy"
            fs.get_file(path, str(copy))  # unlike `cat_file` it asks once
            return copy.read_bytes()

    def remove(self, file: Path) -> None:
        """As in `Storage`."""
        with _explained(file), suppress(FileNotFoundError):
            fs, path = _opened(file)
            fs.rm_file(path)

    def clear(self, folder: Path) -> None:
        """As in `Storage`."""
        with _explained(folder), suppress(FileNotFoundError):
            fs, path = _opened(folder)
            fs.rm(path, recursive=True)


def _remote(place: Path) -> Remote:
    assert isinstance(place, Remote)
    return place


def _opened(place: Path) -> tuple[Any, str]:
    """The file system of a place and its name there; fsspec keeps one of each kind open."""
    from fsspec.core import url_to_fs

    # What others write meanwhile has to be seen.
    return cast("tuple[Any, str]", url_to_fs(str(place), use_listings_cache=False))


def _put(fs: Any, file: Path, path: str, *, overwrite: bool) -> None:
    if _WHOLE_PUTS & ({fs.protocol} if isinstance(fs.protocol, str) else set(fs.protocol)):
        fs.put_file(str(file), path, mode="overwrite" if overwrite else "create")
        return
    folder, _, name = path.rpartition("/")
    beside = f"{folder}/.vitrina-{uuid.uuid4().hex}.part"
    fs.makedirs(folder, exist_ok=True)
    try:
        fs.put_file(str(file), beside)
        if not overwrite and fs.exists(path):
            raise FileExistsError(name)
        fs.mv(beside, path)
    finally:
        with suppress(Exception):  # it has gone to its place, or the reason is told already
            fs.rm_file(beside)


def _limit(file: Path, most_bytes: int) -> Any:
    from fsspec.callbacks import Callback

    class Limit(Callback):  # type: ignore[misc]
        def set_size(self, size: int | None) -> None:
            if size is not None and size > most_bytes:
                raise InputError(
                    "{name} is larger than {most:.0f} MB.",
                    "Allow larger files, or make it smaller.",
                    name=file.name,
                    most=most_bytes / 2**20,
                )

    return Limit()


@contextmanager
def _explained(place: Path) -> Iterator[None]:
    """What storages say, in words for a person."""
    try:
        yield
    except EditorError:
        raise
    except FileExistsError:
        raise OutputError(
            "{name} exists already.", "Choose another name, or say that it may be replaced.", name=str(place)
        ) from None
    except FileNotFoundError as error:
        if "bucket" in str(error).lower():
            top = _remote(place).top
            raise StorageError("There is no {storage}.", "Make it, or name another.", storage=top) from error
        raise InputError("{name} is not there.", name=str(place)) from error
    except Exception as error:
        raise _refusal(_remote(place), error) from error


def _refusal(place: Remote, error: Exception) -> StorageError:
    values = {"storage": place.top, "name": place.name, "reason": _words(error)}
    kind = type(error).__name__
    if isinstance(error, ImportError) or "Protocol not known" in str(error):
        return StorageError(
            "{storage} needs a library that is not installed: {reason}.", "Install it on all machines.", **values
        )
    if isinstance(error, PermissionError):
        return StorageError(
            "{storage} refuses {name}: {reason}.", "Check the credentials, and what they may do.", **values
        )
    if "Credentials" in kind:
        return StorageError(
            "There are no credentials for {storage}.",
            "Give them by the environment of each machine, e.g. AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
            **values,
        )
    if isinstance(error, (ConnectionError, TimeoutError)) or "Connect" in kind or "Timeout" in kind:
        return StorageError(
            "{storage} is not reached: {reason}.", "Check the network, and AWS_ENDPOINT_URL on each machine.", **values
        )
    return StorageError("{storage} failed: {reason}.", **values)


def _words(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0].rstrip(". ")[:300] or type(error).__name__
