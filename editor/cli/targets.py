"""Which picture goes where: decided before anything is read, from names alone and in argument order."""

from __future__ import annotations

import os  # os.path.isdir and its like never raise, as Path.is_dir does for names that are too long
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.cli.console import UsageError
from editor.errors import EditorError, InputError, OutputError
from editor.model.codecs.formats import is_readable_name
from editor.model.output_image import format_of


@dataclass(frozen=True, slots=True)
class Task:
    """One picture on its way.

    Attributes:
        source: the picture.
        target: the file to be written.
        refusal: why nothing is done for it; None: it can be tried.
    """

    source: Path
    target: Path
    refusal: EditorError | None = None


@dataclass(frozen=True, slots=True)
class Permission:
    """What may be replaced.

    Attributes:
        overwrite: existing files.
        originals: with `overwrite`, even the picture that the result was made from.
    """

    overwrite: bool = False
    originals: bool = False


def check_format(out: str, inputs: Sequence[Path]) -> None:
    """Check that results can have the format that `out` names, where it is no folder; `UsageError` if not."""
    if not is_folder(out, inputs) and format_of(Path(out)) is None:
        raise UsageError("{out} is no format to write.", "Use .png, .jpg, .webp, .tif or .avif.", out=out)


def plan(
    inputs: Sequence[Path],
    out: str,
    result_suffix: Callable[[str], str],
    *,
    recursive: bool = False,
    permission: Permission = Permission(),
) -> list[Task]:
    """The tasks for `inputs`, in their order.

    Names are kept but for the suffix. Results that would have the same name (whatever the case of its letters, so that
    the folder can be copied to any disk) are told apart as ``a.png``, ``a-2.png`` in argument order.

    Args:
        out: a folder if it is one, ends in a separator, has no picture suffix, or if there are several inputs;
            a file otherwise.
        result_suffix: suffix of a source (lower case, with its dot) -> suffix of its result.
        recursive: take the pictures in folders; their subfolders are kept below `out`.

    Raises:
        UsageError: `out` is a file where a folder is needed.
    """
    into_folder = is_folder(out, inputs)
    if into_folder and os.path.lexists(out) and not os.path.isdir(out):
        raise UsageError("{out} is a file, but the results need a folder.", "Give -o another name.", out=out)
    entries = list(_entries(inputs, recursive, Path(out) if into_folder else None))
    originals = {identity for entry in entries if (identity := _identity(entry.source)) is not None}
    if not into_folder:
        return [checked(Task(entry.source, Path(out), entry.refusal), originals, permission) for entry in entries]
    names = _Names()
    return [
        checked(
            Task(entry.source, names.free(Path(out) / _renamed(entry.below, result_suffix)), entry.refusal),
            originals,
            permission,
        )
        for entry in entries
    ]


def sources(inputs: Sequence[Path], *, recursive: bool = False) -> list[Task]:
    """The pictures of `inputs` for commands that write nothing: tasks in their order, each its own target."""
    return [Task(entry.source, entry.source, entry.refusal) for entry in _entries(inputs, recursive, None)]


def png_tasks(
    inputs: Sequence[Path], out: str, *, recursive: bool = False, permission: Permission = Permission()
) -> list[Task]:
    """`plan` for results that are PNG files, whatever the pictures are; `UsageError` if `out` is another file."""
    if not is_folder(out, inputs) and Path(out).suffix.lower() != ".png":
        raise UsageError("{out} is no PNG file.", "Give -o a name that ends in .png, or a folder.", out=out)
    return plan(inputs, out, lambda _suffix: ".png", recursive=recursive, permission=permission)


def is_folder(out: str, inputs: Sequence[Path]) -> bool:
    """Whether `-o out` means a folder (made if missing) rather than a file."""
    separators = tuple(filter(None, (os.sep, os.altsep)))
    return (
        len(inputs) != 1
        or os.path.isdir(inputs[0])
        or out.endswith(separators)
        or os.path.isdir(out)
        or not is_readable_name(Path(out))
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    source: Path
    below: Path  # its place below the folder of results
    refusal: EditorError | None = None


def _entries(inputs: Sequence[Path], recursive: bool, out: Path | None) -> Iterator[_Entry]:
    for path in inputs:
        if not os.path.isdir(path):
            yield _Entry(path, Path(path.name))
        elif not recursive:
            error = InputError("This is a folder.", "Add --recursive to take the pictures in it.")
            yield _Entry(path, Path(path.resolve().name), error)
        else:
            found = list(_found(path, out))
            nothing = InputError("There are no pictures in this folder.", "Choose another folder.")
            yield from found or [_Entry(path, Path(path.resolve().name), nothing)]


def _found(folder: Path, out: Path | None) -> Iterator[_Entry]:
    skipped = out.resolve() if out is not None else None
    closed: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=closed.append):
        # Results of an earlier run are no pictures to start from; hidden files are other programs' business.
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and (Path(root) / name).resolve() != skipped
        )
        for name in sorted(files):
            if not name.startswith(".") and is_readable_name(Path(name)):
                picture = Path(root) / name
                yield _Entry(picture, picture.relative_to(folder))
    for error in closed:
        path = Path(error.filename)
        refusal = InputError("This folder cannot be opened: {reason}.", reason=error.strerror)
        yield _Entry(path, Path(path.name), refusal)


def _renamed(name: Path, result_suffix: Callable[[str], str]) -> Path:
    # Only a picture's suffix is one: "photo.2026" keeps its whole name.
    suffix = name.suffix if is_readable_name(name) else ""
    stem = name.name.removesuffix(suffix)
    wanted = result_suffix(suffix.lower())
    return name.with_name(stem + (suffix if suffix.lower() == wanted else wanted))


class _Names:
    """Hands out names that nobody has yet."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def free(self, wanted: Path) -> Path:
        candidate, number = wanted, 1
        while (key := unicodedata.normalize("NFC", str(candidate)).casefold()) in self._taken:
            number += 1
            candidate = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
        self._taken.add(key)
        return candidate


def checked(task: Task, originals: set[tuple[int, int]], permission: Permission) -> Task:
    """`task` with a refusal if its target must not be replaced; `originals` are device and inode of all inputs."""
    refusal = task.refusal or _refusal(task, originals, permission)
    return Task(task.source, task.target, refusal)


def _refusal(task: Task, originals: set[tuple[int, int]], permission: Permission) -> EditorError | None:
    there = _identity(task.target)
    if there is None:
        return None
    if os.path.isdir(task.target):
        return OutputError("{target} is a folder.", "Choose another name or folder.", target=task.target)
    if there in originals and there != _identity(task.source):
        return OutputError(
            "{target} is itself one of the pictures to be read.", "Choose another folder.", target=task.target
        )
    if there in originals and not (permission.overwrite and permission.originals):
        return OutputError(
            "{target} is the picture itself and would be lost.",
            "Choose another folder, or add both --overwrite and --replace-originals.",
            target=task.target,
        )
    if not permission.overwrite:
        return OutputError(
            "{target} is there already.", "Add --overwrite or choose another folder.", target=task.target
        )
    return None


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino
