"""The work on one picture on a machine of a cluster: brought near, worked on, its files put where they belong."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from editor.batch.cluster.receipts import Receipt, name_of
from editor.batch.cluster.storage import digest, digest_of, storage_of
from editor.batch.items import State
from editor.batch.places import is_remote
from editor.batch.work import Bench, Made, Task, check_inside
from editor.errors import DiskFullError, EditorError, InputError, OutputError

_MADE: Final = frozenset({State.DONE, State.ASIDE, State.SKIPPED})


class MachineError(EditorError):
    """A machine cannot work; another one may."""


@dataclass(frozen=True, slots=True, eq=False)
class Workbench:
    """Attributes:
    bench: works on pictures that lie on this machine.
    recipe: its recipe as text.
    receipts: the folder for what is told of pictures.
    """

    bench: Bench
    recipe: str
    receipts: Path

    def made(self, task: Task, is_cancelled: Callable[[], bool] = lambda: False) -> Receipt:
        """Do a task, or find that it has been done.

        Raises:
            StorageError: a storage cannot be used.
            MachineError: this machine has no room.
        """
        name = self.receipts / name_of(task, self.recipe)
        earlier = self._earlier(name)
        ours = _still_there(earlier)
        if earlier is not None and len(ours) == len(earlier.files):
            return earlier
        with tempfile.TemporaryDirectory(prefix="vitrina-") as folder:
            try:
                return self._done(task, Path(folder), name, ours, is_cancelled)
            except DiskFullError as error:  # where the results belong: all machines will find it so
                return Receipt(Made(task.number, State.WAITING, error, disk_full=True), {})
            except (InputError, OutputError) as error:
                return Receipt(Made(task.number, State.FAILED, error), {})

    def _earlier(self, name: Path) -> Receipt | None:
        try:
            return Receipt.of_bytes(storage_of(name).read(name))
        except InputError:
            return None

    def _done(
        self, task: Task, folder: Path, name: Path, ours: frozenset[str], is_cancelled: Callable[[], bool]
    ) -> Receipt:
        near = _near(task, folder, self.bench.engine.limits.max_bytes)
        made = self.bench.made(near, is_cancelled)
        if made.disk_full:
            raise MachineError(
                "There is no space left in {folder} of a worker.", "Free some there.", folder=tempfile.gettempdir()
            )
        lie, belong = (near.aside, task.aside) if made.state is State.ASIDE else (near.targets, task.targets)
        files = {belong[index]: lie[index] for index in made.written}
        thumbnail = near.thumbnail.read_bytes() if made.has_thumbnail else b""
        digests = {str(to): digest(file.read_bytes()) for to, file in files.items()}
        receipt = Receipt(made, digests, thumbnail)
        if made.state in _MADE and not made.cancelled:
            beside = folder / "receipt.json"
            beside.write_bytes(receipt.to_bytes())
            storage_of(name).put(beside, name, overwrite=True)
            _put(files, task, ours)
        return receipt


def _still_there(earlier: Receipt | None) -> frozenset[str]:
    """Which of the files that a receipt names are in their places, as they were made."""
    from editor.batch.places import place

    told = {} if earlier is None else earlier.files
    return frozenset(name for name, sha256 in told.items() if digest_of(place(name)) == sha256)


def _near(task: Task, folder: Path, most_bytes: int) -> Task:
    """The task with all its places in a folder of this machine; a picture that every machine sees stays where it is."""
    (folder / "in").mkdir()
    out = folder / "out"
    return replace(
        task,
        source=storage_of(task.source).fetched(task.source, folder / "in", most_bytes),
        out=out,
        targets=tuple(out / target.relative_to(task.out) for target in task.targets),
        aside=tuple(out / target.relative_to(task.out) for target in task.aside),
        parts=folder / "parts",
        thumbnail=folder / "thumbnail.jpg",
        overwrite=True,
    )


def _put(files: dict[Path, Path], task: Task, ours: frozenset[str]) -> None:
    """Give all files their places, or none of them.

    Args:
        files: place -> the file on this machine.
        ours: places whose files may be replaced.
    """
    placed: list[Path] = []
    try:
        for to, file in files.items():
            if not is_remote(to):
                check_inside(to, task.out)
            if storage_of(to).put(file, to, overwrite=task.overwrite or str(to) in ours):
                placed.append(to)
    except EditorError:
        for to in placed:
            with suppress(EditorError):
                storage_of(to).remove(to)
        raise
