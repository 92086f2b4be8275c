"""The recipe of the batch: chosen, changed, made of what was just done, kept and shared as a file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.errors import EditorError, InputError, OutputError
from editor.model.document import Document, Edit
from editor.model.file_names import fits_file
from editor.model.files import make_folder
from editor.model.parameter import Value
from editor.model.recipe import Condition, Recipe, RecipeOutput, RecipeStep, When
from editor.model.recipe_file import SUFFIX, read, write
from editor.redactor.recipes import known, recipe_of
from editor.redactor.registry import added, registry

TOOLS: Final = ("background", "retouch", "settings", "crop", "looks", "heal")  # their order for a person
USUAL_DOUBT: Final = 5.0  # per cent of the picture

_FOUR: Final = ("amazon:main", "ebay:main", "etsy:main", "shopify:main")
# Recipes that everybody has: name -> edits and files. Names of operations and values as in documents.
_SHIPPED: Final[Mapping[str, tuple[tuple[tuple[str, Mapping[str, Value]], ...], tuple[RecipeOutput, ...]]]] = {
    "White, square, 2000 px": (
        (("cutout", {}), ("backdrop", {"color": "#ffffff"}), ("place", {"width": 2000, "height": 2000, "fill": 85})),
        (RecipeOutput(format="jpeg"),),
    ),
    "Transparent PNG": ((("cutout", {}),), (RecipeOutput(format="png"),)),
    "Four marketplaces": (
        (("cutout", {}),),
        tuple(RecipeOutput("{stem}_{market}", market) for market in _FOUR),
    ),
}  # fmt: skip
_BY_HAND: Final = ("strokes", "rectangle", "corners", "matrix", "table")
SHIPPED_WORDS: Final = ("White, square, 2000 px", "Transparent PNG", "Four marketplaces")


class BatchRecipes(QObject):
    """Holds the recipe that a batch will be made by.

    Signals:
        listed(): there are other recipes to choose from.
        changed(): the recipe is another.
        refused(object): a recipe could not be read, kept or changed so: the error.

    Attributes:
        recipe: the recipe as it is now.
        kept: as it was when it was chosen or kept last.

    Args:
        folder: where the recipes of the person who works are kept; asked each time, for it changes with the account.
    """

    listed = Signal()
    changed = Signal()
    refused = Signal(object)

    def __init__(self, editor: EditorController, folder: Callable[[], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor, self._folder = editor, folder
        self.recipe = self.kept = Recipe()

    # Choosing and keeping

    def names(self) -> tuple[str, ...]:
        """Those of the program, then a person's own in the order of the alphabet."""
        own = sorted((path.stem for path in self._folder().glob(f"*{SUFFIX}")), key=str.casefold)
        return (*_SHIPPED, *(name for name in own if name not in _SHIPPED))

    @property
    def is_own(self) -> bool:
        """Whether the recipe is kept in the person's folder."""
        return self.recipe.name not in _SHIPPED and self._path(self.recipe.name).is_file()

    @property
    def is_changed(self) -> bool:
        """Whether it is not as it was kept."""
        return self.recipe != self.kept

    def begin(self) -> None:
        """The first recipe, where none was chosen yet."""
        if self.recipe == Recipe():
            self.choose(self.names()[0])

    def forget(self) -> None:
        """Somebody else works here, with other recipes."""
        self._begin(Recipe())
        self.listed.emit()

    def choose(self, name: str) -> None:
        """Another recipe."""
        try:
            recipe = shipped(name) if name in _SHIPPED else read(self._path(name), known())
        except EditorError as error:
            self.refused.emit(error)
            self.listed.emit()
            return
        self._begin(replace(recipe, name=name))

    def take(self, recipe: Recipe) -> None:
        """A recipe that comes from elsewhere: that of a batch which is gone on with."""
        self._begin(recipe)

    def save(self, name: str) -> None:
        """Keep it under `name`, in place of an older one of that name."""
        if self._is_usable(name):
            recipe = replace(self.recipe, name=name.strip())
            if self._keep(self._path(recipe.name), recipe):
                self._begin(recipe)

    def export(self, path: Path) -> None:
        """Write it as a file, to share it."""
        self._keep(path if path.suffix else path.with_suffix(SUFFIX), self.recipe)

    def import_file(self, path: Path) -> None:
        """Take over a recipe from a file, and keep it."""
        try:
            recipe = read(path, known())
        except EditorError as error:
            self.refused.emit(error)
            return
        name = recipe.name if fits_file(recipe.name) and recipe.name not in _SHIPPED else path.stem
        self._begin(replace(recipe, name=self._free(name)))
        self.save(self.recipe.name)

    def delete(self) -> None:
        """Forget the recipe; the first of the list takes its place."""
        try:
            self._path(self.recipe.name).unlink(missing_ok=True)
        except OSError as error:
            self.refused.emit(_stays(self.recipe.name, error))
            return
        self.listed.emit()
        self.choose(self.names()[0])

    # Changing

    @property
    def can_take_from_editor(self) -> bool:
        """Whether something was done to the picture on the table."""
        return bool(self._editor.document)

    def take_from_editor(self) -> None:
        """What was just done to the picture on the table, for all pictures; the files stay those of the recipe."""
        made = recipe_of(self._editor.document, self.name_from_editor())
        self.recipe, self.kept = replace(made, outputs=self.recipe.outputs), Recipe()
        self.changed.emit()

    def name_from_editor(self) -> str:
        """What a recipe of what was just done may be called."""
        image = self._editor.image
        return self._free(tr("As {name}", name=Path(image.name).stem if image else ""))

    def save_from_editor(self, name: str) -> None:
        """Keep what was just done as a recipe; the one that is chosen stays."""
        if self._is_usable(name):
            self._keep(self._path(name.strip()), recipe_of(self._editor.document, name.strip()))

    @property
    def steps(self) -> tuple[RecipeStep, ...]:
        """As the tools have them: what is made first is no matter of the recipe."""
        return tuple(sorted(self.recipe.steps, key=lambda step: _place(step.edit.operation)))

    def missing(self) -> tuple[str, ...]:
        """Operations that can be added, as the tools have them."""
        there = {step.edit.operation for step in self.recipe.steps}
        return tuple(sorted((one for one in registry() if one not in there and is_repeatable(one)), key=_place))

    def add(self, name: str) -> None:
        """One more step, with the usual values; what it can find by itself is found for each picture."""
        operation = registry()[name]
        autos = frozenset(parameter.name for parameter in operation.parameters if parameter.auto)
        document = added(self.recipe.document, name, {}, autos)
        new = [RecipeStep(e) for e in document.edits if all(s.edit.operation != e.operation for s in self.recipe.steps)]
        self._become(replace(self.recipe, steps=(*self.recipe.steps, *new)))

    def remove(self, step: RecipeStep) -> None:
        """One step less."""
        self._become(replace(self.recipe, steps=tuple(one for one in self.recipe.steps if one != step)))

    def set_values(self, step: RecipeStep, values: Mapping[str, Value], autos: Collection[str] = ()) -> None:
        """Other values of a step; `autos`: those that are found for each picture from now on."""
        operation = registry()[step.edit.operation]
        try:
            complete = operation.complete({**step.edit.values, **values})
        except EditorError as error:
            self.refused.emit(error)
            return
        given = {name: complete[name] for name in (*step.edit.values, *values)}
        kept = (step.edit.autos - set(values)) | set(autos)
        edit = Edit(operation.name, given, frozenset(kept), step.edit.enabled, operation.version)
        steps = tuple(replace(one, edit=edit) if one == step else one for one in self.recipe.steps)
        self._become(replace(self.recipe, steps=steps))

    def add_file(self, output: RecipeOutput) -> None:
        """One more file of each picture."""
        self._become(replace(self.recipe, outputs=(*self.recipe.outputs, output)))

    def set_file(self, place: int, output: RecipeOutput) -> None:
        """Another file in its place."""
        files = list(self.recipe.files)
        files[place] = output
        self._become(replace(self.recipe, outputs=tuple(files)))

    def rename_files(self, old: str, new: str) -> None:
        """Another template for the names of all files that have this one."""
        files = [replace(output, name=new) if output.template == old else output for output in self.recipe.files]
        self._become(replace(self.recipe, outputs=tuple(files)))

    def remove_file(self, place: int) -> None:
        """One file less; without any there is one in the picture's own format."""
        files = list(self.recipe.files)
        del files[place]
        self._become(replace(self.recipe, outputs=tuple(files)))

    @property
    def doubt_above(self) -> float | None:
        """From which doubt on pictures are put aside, in per cent; None: they are not."""
        return next((one.when.doubt_above for one in self.recipe.conditions if _only_doubt(one)), None)

    def set_doubt_above(self, percent: float | None) -> None:
        """Put doubtful pictures aside, or not."""
        others = tuple(one for one in self.recipe.conditions if not _only_doubt(one))
        new = (Condition(When(doubt_above=percent)),) if percent is not None else ()
        self._become(replace(self.recipe, conditions=(*new, *others)))

    # Inside

    def _path(self, name: str) -> Path:
        return self._folder() / f"{name}{SUFFIX}"

    def _free(self, name: str) -> str:
        """`name`, or with a number where it is taken."""
        taken, number, free = set(self.names()), 1, name
        while free in taken:
            number += 1
            free = f"{name} {number}"
        return free

    def _is_usable(self, name: str) -> bool:
        """Whether a recipe can be kept under a name; where it cannot, that is told."""
        name = name.strip()
        usable = fits_file(name) and name not in _SHIPPED
        if not usable:
            self.refused.emit(
                InputError("{name} cannot be the name of a recipe.", "Choose another name.", name=name or "—")
            )
        return usable

    def _keep(self, path: Path, recipe: Recipe) -> bool:
        try:
            make_folder(path.parent)
            write(path, recipe, overwrite=True)
        except EditorError as error:
            self.refused.emit(error)
            return False
        self.listed.emit()
        return True

    def _begin(self, recipe: Recipe) -> None:
        self.recipe = self.kept = recipe
        self.changed.emit()

    def _become(self, recipe: Recipe) -> None:
        if recipe != self.recipe:
            self.recipe = recipe
            self.changed.emit()


def shipped(name: str) -> Recipe:
    """A recipe of the program."""
    steps, files = _SHIPPED[name]
    document = Document()
    for operation, values in steps:
        autos = frozenset(p.name for p in registry()[operation].parameters if p.auto and p.name not in values)
        document = added(document, operation, values, autos)
    return Recipe.of(document, name, files)


def shown_name(name: str) -> str:
    """What a recipe is called in the language of the window: a person's own as they wrote it."""
    return tr(name) if name in _SHIPPED else name


def _stays(name: str, error: OSError) -> EditorError:
    return OutputError(
        "{name} cannot be deleted: {reason}.", "Check the folder it lies in.", name=name,
        reason=error.strerror or str(error),
    )  # fmt: skip


def _place(name: str) -> tuple[int, int, str]:
    operation = registry()[name]
    tool = TOOLS.index(operation.tool) if operation.tool in TOOLS else len(TOOLS)
    return tool, operation.position, name


def is_repeatable(name: str) -> bool:
    """Whether an operation can be added without a picture to see: it needs no strokes, frames, corners or looks."""
    operation = registry()[name]
    return bool(operation.tool) and not any(
        p.kind in _BY_HAND or (p.kind == "own" and not p.auto) for p in operation.parameters
    )


def _only_doubt(condition: Condition) -> bool:
    return condition.then == "aside" and condition.when == When(doubt_above=condition.when.doubt_above)
