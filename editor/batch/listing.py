"""Which pictures a batch has: those named, and all in the folders named, however these change meanwhile."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.batch.places import is_remote
from editor.errors import EditorError, InputError
from editor.model.codecs.formats import is_readable_name


@dataclass(frozen=True, slots=True)
class Found:
    """A picture that was found.

    Attributes:
        source: where it lies, absolute.
        below: its place below the folder that was named, or its name alone.
        file_bytes: -1 where that cannot be told: it may be gone already.
        identity: device and inode; None where that cannot be told.
        refusal: why nothing can be done with it; None: it can be tried.
    """

    source: Path
    below: Path
    file_bytes: int = -1
    identity: tuple[int, int] | None = None
    refusal: EditorError | None = None


def found(inputs: Sequence[Path], out: Path) -> Iterator[Found]:
    """The pictures of `inputs`, each once, folders with all below them in the order of names.

    Hidden files and folders are other programs' business; links to folders are not followed, so none can loop; `out`
    holds results.
    """
    told: set[str] = set()
    for given in inputs:
        for one in _found(given, out):
            if (key := str(one.source)) not in told:
                told.add(key)
                yield one


def _found(given: Path, out: Path) -> Iterable[Found]:
    if is_remote(given):
        from editor.batch.cluster.listing import found_remote

        return found_remote(given, out)
    path = Path(os.path.abspath(given))
    return _below(path, path, _resolved(out)) if os.path.isdir(path) else [_of_file(path, Path(path.name))]


def _below(folder: Path, top: Path, out: str) -> Iterator[Found]:
    if _resolved(folder) == out:
        return
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except FileNotFoundError:  # it was there when its parent was listed
        return
    except OSError as error:
        refusal = InputError("This folder cannot be opened: {reason}.", reason=error.strerror or str(error))
        yield Found(folder, folder.relative_to(top.parent), refusal=refusal)
        return
    folders = []
    for entry in listed:
        if entry.name.startswith("."):
            continue
        if _is_folder(entry):
            folders.append(Path(entry.path))
        elif is_readable_name(Path(entry.name)) and not _is_link_to_folder(entry):
            yield _of_file(Path(entry.path), Path(entry.path).relative_to(top))
    for inner in folders:
        yield from _below(inner, top, out)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_link_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself: reading it says so
        return False


def _of_file(path: Path, below: Path) -> Found:
    try:
        facts = path.stat()
    except (OSError, ValueError):
        return Found(path, below)
    return Found(path, below, facts.st_size, (facts.st_dev, facts.st_ino))


def _resolved(path: Path) -> str:
    return os.path.realpath(path)
