"""What a batch is to be made of: pictures, a folder for results, names; looked through before it begins."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.batch.items import Item
from editor.batch.listing import found
from editor.batch.plan import Plan, suffix_of
from editor.controllers.batch_recipes import BatchRecipes
from editor.controllers.jobs import Job, Jobs
from editor.controllers.words import explain, tr
from editor.errors import Cancelled, EditorError
from editor.model.name_template import Named, check_template, named_file
from editor.model.private_file import write_private

READY: Final = "ready"  # the usual name of the folder for results, beside or in that of the pictures
MOST: Final = 200_000
_FILE: Final = "batch.json"


class BatchPlan(QObject):
    """Signals:
    changed(): other pictures, folder, names or ways.
    looked(): `items` are those of the pictures now.
    refused(object): the pictures cannot be listed: the error.

    Attributes:
        inputs: pictures and folders.
        out: the folder for results; None: not said yet.
        watch: whether pictures that come later belong to it too.
        overwrite: whether files may be replaced that are there already.
        items: the pictures as they would be begun with; those that cannot be have failed already.
        looking: whether they are being listed.
        frozen: whether there is a batch of it: its pictures are not listed any more.
        recipes: the recipe.

    Args:
        folder: where a person's things are kept; asked each time, for it changes with the account.
    """

    changed = Signal()
    looked = Signal()
    refused = Signal(object)

    def __init__(
        self, jobs: Jobs, recipes: BatchRecipes, folder: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self.recipes, self._folder = jobs, recipes, folder
        self.inputs: tuple[Path, ...] = ()
        self.out: Path | None = None
        self._usual_out: Path | None = None
        self.watch, self.overwrite, self.looking, self.frozen = False, False, False, False
        self.items: list[Item] = []
        self._job: Job | None = None
        self._looked_for = recipes.recipe.files
        recipes.changed.connect(self._follow_recipe)

    # What is wanted

    def set_inputs(self, paths: Sequence[Path]) -> None:
        """Other pictures and folders; results go beside them where nothing else was said."""
        self.inputs = tuple(dict.fromkeys(path.absolute() for path in paths))
        if self.inputs and self.out in (None, self._usual_out):
            first = self.inputs[0]
            self.out = self._usual_out = (
                (first.parent / f"{first.name}-{READY}") if first.is_dir() else first.parent / READY
            )
        self.changed.emit()
        self.look()

    def add_inputs(self, paths: Sequence[Path]) -> None:
        """More pictures and folders."""
        self.set_inputs((*self.inputs, *paths))

    def set_out(self, folder: Path | None) -> None:
        """Another folder for results."""
        if folder != self.out:
            self.out = folder
            self.changed.emit()
            self.look()

    def set_watch(self, on: bool) -> None:
        """Whether pictures that come later belong to it too."""
        if on != self.watch:
            self.watch = on
            self.changed.emit()

    def set_overwrite(self, on: bool) -> None:
        """Whether files may be replaced that are there already."""
        if on != self.overwrite:
            self.overwrite = on
            self.changed.emit()
            self.look()

    @property
    def names(self) -> str:
        """The template of the files' names: that of the recipe's first file."""
        return self.recipes.recipe.files[0].template

    def set_names(self, template: str) -> None:
        """Another template, for all files of the recipe that had the same one."""
        self.recipes.rename_files(self.names, template)
        self.changed.emit()

    def problem_with(self, template: str) -> str:
        """Why names cannot be made of it, in the language of the window; empty: they can."""
        try:
            check_template(template)
        except EditorError as error:
            return " ".join(explain(error)).strip()
        return "" if template.strip() else tr("Write a name, for example {example}", example="{stem}")

    def example(self) -> str:
        """What the first picture's files are called."""
        first = self.items[0] if self.items else None
        if first is not None and first.planned:
            return ", ".join(target.name for target in first.planned)
        picture = Path("IMG_0001.jpg")
        try:
            made = [
                named_file(output.template, Named(picture.stem, output.market, output=place + 1)).name
                + suffix_of(output, picture)
                for place, output in enumerate(self.recipes.recipe.files)
            ]
        except EditorError:
            return ""
        return ", ".join(made)

    @property
    def missing(self) -> str:
        """What has to be done before it can start, in the language of the window; empty: nothing."""
        if not self.inputs:
            return tr("Choose pictures or a folder first")
        if not (self.recipes.recipe.steps or self.recipes.recipe.outputs):
            return tr("Choose a recipe first")
        if self.out is None:
            return tr("Choose a folder for the results")
        if not self.looking and not self.items and not self.watch:
            return tr("There are no pictures")
        if self.items and all(item.has_ended for item in self.items):
            return tr("None of these can be made; the table says why")
        return ""

    # Looking through them

    def _follow_recipe(self) -> None:
        """Steps are no matter of the names: the pictures stay listed while their values are moved."""
        if self.recipes.recipe.files != self._looked_for:
            self.look()

    def look(self) -> None:
        """List the pictures anew."""
        if self.frozen:
            return
        self._looked_for = self.recipes.recipe.files
        if self._job is not None:
            self._job.cancel()
        self.items, self.looking = [], bool(self.inputs)
        inputs, out, recipe = self.inputs, self.out or Path("ready").absolute(), self.recipes.recipe
        overwrite = self.overwrite

        def listed(job: Job) -> list[Item]:
            plan, items = Plan(recipe, out, overwrite), list[Item]()
            for one in found(inputs, out):
                if job.is_cancelled():
                    raise Cancelled
                items += plan.items([one])
                str(one.below)  # paths keep their text: to sort by it is quick then
                if len(items) >= MOST:
                    break
            return items

        def done(items: list[Item]) -> None:
            if job is self._job:
                self._job, self.looking, self.items = None, False, items
                self.looked.emit()
                self.changed.emit()

        def failed(error: BaseException) -> None:
            if job is self._job:
                self._job, self.looking = None, False
                self.refused.emit(error)
                self.changed.emit()

        job = self._job = self._jobs.submit(listed, on_done=done, on_failed=failed, lane="batch")

    def clear(self) -> None:
        """Nothing is wanted: somebody else works here now."""
        self.inputs, self.out, self._usual_out, self.watch, self.overwrite = (), None, None, False, False
        self.look()
        self.changed.emit()

    # From one start of the program to the next

    def keep(self, out: Path) -> None:
        """Remember the folder of the batch that was begun last; `OutputError` if that cannot be."""
        write_private(self._folder() / _FILE, json.dumps({"out": str(out)}))

    def forget(self) -> None:
        """There is no batch to go on with."""
        with suppress(OSError):  # it is offered once more then, no worse
            (self._folder() / _FILE).unlink(missing_ok=True)

    def remembered(self) -> Path | None:
        """The folder of the batch that was begun last; None: there is none to go on with."""
        try:
            told = json.loads((self._folder() / _FILE).read_text(encoding="utf-8"))
            return Path(told["out"]) if told["out"] else None
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None
