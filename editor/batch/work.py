"""The work on one picture of a batch: read, decided on, rendered for each of its files, written."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from editor.batch.items import Check, State
from editor.batch.picture import Picture
from editor.batch.thumbnail import write_thumbnail
from editor.crash import record
from editor.errors import Cancelled, DiskFullError, EditorError, InputError, OutputError
from editor.model.document import Document
from editor.model.files import make_folder, move_file
from editor.model.input_image import InputImage
from editor.model.recipe import Recipe, RecipeOutput, Seen, When
from editor.redactor.engine import Engine
from editor.redactor.recipes import document_for

LOG: Final = "batch.log"


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done to one picture; plain data, so that it can travel to another process or machine.

    Attributes:
        number: of the item.
        source: the picture.
        targets: where the recipe's files go, in the order of its outputs.
        out: the folder that all targets lie in, whatever links there are.
        aside: where they go when they are put aside.
        parts: a folder for what is not finished.
        thumbnail: where the small picture of the first result goes.
        overwrite: whether files under the names of the targets may be replaced.
        document: what a person made of it, in place of the recipe's steps; its conditions are not asked then.
    """

    number: int
    source: Path
    targets: tuple[Path, ...]
    out: Path
    aside: tuple[Path, ...]
    parts: Path
    thumbnail: Path
    overwrite: bool = False
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a task; attributes as in `Item`.

    Attributes:
        written: which of the task's targets were made and put in their places, by their index.
        disk_full: nothing was written because there was no space: no fault of the picture.
        cancelled: it was stopped before its end.
    """

    number: int
    state: State
    reason: EditorError | None = None
    notes: tuple[str, ...] = ()
    doubt: float | None = None
    seconds: float = 0.0
    size: tuple[int, int] | None = None
    result_size: tuple[int, int] | None = None
    checks: tuple[Check, ...] = ()
    sha256: str = ""
    written: tuple[int, ...] = ()
    has_thumbnail: bool = False
    disk_full: bool = False
    cancelled: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Bench:
    """Where pictures are worked on, one after the other; its networks stay open.

    Attributes:
        engine: reads and renders.
        recipe: what is to be done.
    """

    engine: Engine
    recipe: Recipe

    def made(self, task: Task, is_cancelled: Callable[[], bool] = lambda: False) -> Made:
        """Do a task. Whatever happens is told in what comes of it; nothing is raised, nothing is left half-done."""
        begin = time.perf_counter()
        work = _Work(self, task, is_cancelled)
        try:
            made = work.done()
        except Cancelled:
            made = work.ended(State.WAITING, cancelled=True)
        except DiskFullError as error:
            made = work.ended(State.WAITING, reason=error, disk_full=True)
        except Exception as error:
            made = work.ended(State.FAILED, reason=explained(error))
        finally:
            work.clear()
        return replace(made, seconds=round(time.perf_counter() - begin, 3))


def explained(error: Exception) -> EditorError:
    """What to tell a person; what nobody foresaw is written to the log."""
    if isinstance(error, EditorError):
        return error
    if isinstance(error, MemoryError):
        return InputError(
            "There is not enough memory for this picture.", "Close other programs, or work on fewer pictures at a time."
        )
    return record(error, LOG)


@dataclass(slots=True, eq=False)
class _Work:
    """One task on its way."""

    bench: Bench
    task: Task
    is_cancelled: Callable[[], bool]
    image: InputImage | None = None
    seen: Seen | None = None
    checks: list[Check] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    staged: dict[int, Path] = field(default_factory=dict)
    written: tuple[int, ...] = ()
    unfit: list[str] = field(default_factory=list)  # why files for markets could not be made
    result_size: tuple[int, int] | None = None
    has_thumbnail: bool = False

    def done(self) -> Made:
        self.image = self.bench.engine.read(self.task.source)
        picture = Picture(self.bench.engine, self.image, self.is_cancelled)
        self.seen = Seen(self.task.source.name, self.image.frame.size)
        recipe = self.bench.recipe
        if self._asks_first():
            self.seen = picture.looked_at(recipe, self.seen)
        then, when = self._verdict()
        if then == "skip":
            return self.ended(State.SKIPPED, reason=_why(when, self.seen))
        for index, output in enumerate(recipe.files):
            if output.when.holds(self.seen):
                self._stage(index, output, picture)
        then, when = self._verdict()
        if then == "skip":
            return self.ended(State.SKIPPED, reason=_why(when, self.seen))
        reason = self._unfit() if self.unfit else _why(when, self.seen) if then == "aside" else None
        if self.unfit and not self.staged:
            return self.ended(State.FAILED, reason=reason)
        self._put(self.task.targets if reason is None else self.task.aside)
        return self.ended(State.DONE if reason is None else State.ASIDE, reason=reason)

    def _unfit(self) -> EditorError:
        return EditorError("It does not pass: {rules}.", "Look at it, or take another picture.",
                           rules="; ".join(self.unfit))  # fmt: skip

    def _asks_first(self) -> bool:
        """Whether something has to know what the cut-out comes to before anything is rendered."""
        recipe = self.bench.recipe
        if self.task.document is not None:
            return any(output.when.asks_cutout for output in recipe.files)
        aside = {condition.when for condition in recipe.conditions if condition.then == "aside"}
        return any(when.asks_cutout for when in recipe.whens if when not in aside)

    def _verdict(self) -> tuple[str, When]:
        assert self.seen is not None
        return ("", When()) if self.task.document is not None else self.bench.recipe.verdict(self.seen)

    def _document(self, output: RecipeOutput) -> Document:
        assert self.seen is not None
        if self.task.document is None:
            return document_for(self.bench.recipe, self.seen, output)
        document = self.task.document
        for step in output.steps:
            if step.when.holds(self.seen):
                document = document.with_edit(step.edit)
        return document

    def _stage(self, index: int, output: RecipeOutput, picture: Picture) -> None:
        """Write a file where it is in nobody's way yet."""
        assert self.seen is not None
        part = self.task.parts / f"{self.task.number}-{index}{self.task.targets[index].suffix}"
        make_folder(part.parent)
        made = picture.file(output, self._document(output), part, unseen=self.task.document is None)
        self.seen = picture.with_facts(self.seen, made.facts)
        self.checks += made.checks
        self.notes += [note for note in made.notes if note not in self.notes]
        if made.frame is None:
            self.unfit.append(made.refusal)
            return
        self.staged[index] = part
        if not self.has_thumbnail:
            self.result_size = made.frame.size
            write_thumbnail(made.frame, self.task.thumbnail)
            self.has_thumbnail = True

    def _put(self, targets: tuple[Path, ...]) -> None:
        """Give all files their places, or none of them."""
        placed: list[Path] = []
        try:
            for index, part in self.staged.items():
                target = targets[index]
                make_folder(target.parent)
                check_inside(target, self.task.out)
                move_file(part, target, overwrite=self.task.overwrite)
                placed.append(target)
        except EditorError:
            for target in placed:
                with suppress(OSError):
                    target.unlink()
            raise
        self.written = tuple(self.staged)

    def ended(self, state: State, **more: Any) -> Made:
        image, seen = self.image, self.seen
        notes = (*self.notes, *self.bench.engine.take_notices())
        return Made(
            self.task.number,
            state,
            notes=notes,
            doubt=None if seen is None else seen.unsure,
            size=None if image is None else image.frame.size,
            sha256="" if image is None else image.sha256,
            checks=tuple(self.checks),
            result_size=self.result_size,
            written=self.written,
            has_thumbnail=self.has_thumbnail,
            **more,
        )

    def clear(self) -> None:
        """Nothing of it is left where it was not finished."""
        for part in self.staged.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)


def check_inside(target: Path, out: Path) -> None:
    """Refuse, by `OutputError`, a place that links lead out of the folder `out`."""
    folder, real = os.path.realpath(target.parent), os.path.realpath(out)
    if os.path.commonpath([folder, real]) != real:
        raise OutputError(
            "{folder} leads out of the folder of results.", "Take the link away, or choose another folder.",
            folder=str(target.parent),
        )  # fmt: skip


def _why(when: When, seen: Seen) -> EditorError:
    """Which condition of the recipe held."""
    if when.doubt_above is not None and seen.unsure is not None:
        return EditorError(
            "{percent:.1f} % of the picture may be wrong, more than {most:g} %.", percent=seen.unsure * 100,
            most=when.doubt_above,
        )  # fmt: skip
    if when.object:
        return EditorError("No object was found.") if when.object == "missing" else EditorError("An object was found.")
    if when.shape:
        return EditorError("The picture is {shape}.", shape=when.shape)
    if when.longest_below or when.longest_above:
        return EditorError("The picture has {longest} px on its longer side.", longest=max(seen.size))
    return EditorError("Its name fits {pattern}.", pattern=when.name)
