"""Which files a picture becomes: names from templates, told apart, the folder tree kept."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from editor.batch.items import Item, State
from editor.batch.listing import Found
from editor.batch.places import is_remote
from editor.errors import EditorError, OutputError
from editor.model.market import market as market_of
from editor.model.name_template import FreeNames, Named, named_file
from editor.model.output_image import format_of
from editor.model.recipe import Recipe, RecipeOutput

_SUFFIXES = {"jpeg": ".jpg", "tiff": ".tif"}


@dataclass(slots=True, eq=False)
class Plan:
    """Gives each picture its number and its files.

    Attributes:
        recipe: whose outputs are to be made.
        out: the folder they go to.
        overwrite: whether files may be replaced that are there already; never a picture of the batch.
    """

    recipe: Recipe
    out: Path
    overwrite: bool = False
    _names: FreeNames = field(default_factory=FreeNames)
    _originals: set[tuple[int, int]] = field(default_factory=set)
    _known: set[str] = field(default_factory=set)
    _last: int = 0
    _remote: frozenset[str] | None = None  # what lies in the storage, asked once

    def take(self, item: Item) -> None:
        """An item of an earlier run: nobody else gets its number or its names."""
        self._last = max(self._last, item.number)
        self._known.add(str(item.source))
        for target in item.planned:
            self._names.take(target)
        if (identity := _identity(item.source)) is not None:
            self._originals.add(identity)

    def items(self, found: Iterable[Found]) -> list[Item]:
        """The items of pictures that are not known yet."""
        new = [one for one in found if str(one.source) not in self._known]
        self._known |= {str(one.source) for one in new}
        self._originals |= {one.identity for one in new if one.identity is not None}
        return [self._item(one) for one in new]

    def refusal(self, targets: Iterable[Path]) -> EditorError | None:
        """Why these files may not be written by whoever did not write them before."""
        if is_remote(self.out):
            return self._remote_refusal(targets)
        for target in targets:
            there = _identity(target)
            if there is None and not os.path.lexists(target):
                continue
            if there in self._originals:
                return _is_picture(str(target))
            if os.path.isdir(target):
                return OutputError("{target} is a folder.", "Choose another name or folder.", target=str(target))
            if not self.overwrite:
                return _is_there(str(target))
        return None

    def _remote_refusal(self, targets: Iterable[Path]) -> EditorError | None:
        """As `refusal`, of files in a storage; what comes there meanwhile is found when a file is put."""
        if self._remote is None:
            from editor.batch.cluster.listing import names

            self._remote = names(self.out)
        for target in map(str, targets):
            if target in self._known:
                return _is_picture(target)
            if target in self._remote and not self.overwrite:
                return _is_there(target)
        return None

    def _item(self, found: Found) -> Item:
        self._last += 1
        item = Item(self._last, found.source, found.below, file_bytes=found.file_bytes)
        if found.refusal is not None:
            return _failed(item, found.refusal)
        try:
            targets = tuple(self._target(item, index, one) for index, one in enumerate(self.recipe.files))
        except EditorError as error:
            return _failed(item, error)
        planned = replace(item, planned=targets)
        refusal = self.refusal(targets)
        return planned if refusal is None else _failed(planned, refusal)

    def _target(self, item: Item, index: int, output: RecipeOutput) -> Path:
        folder = item.below.parent
        stem = item.below.name.removesuffix(item.below.suffix)
        named = Named(stem, output.market, item.number, index + 1, "" if folder == Path() else folder.name)
        # Folders of the template come first, so that each market has a tree of its own.
        name = named_file(output.template, named)
        wanted = self.out / name.parent / folder / name.name
        return self._names.free(wanted.with_name(wanted.name + suffix_of(output, item.below)))


def suffix_of(output: RecipeOutput, picture: Path) -> str:
    """The suffix of a file, with its dot; that of the picture is kept as it is written where the format is."""
    if output.market:
        return _suffix(output.format or market_of(output.market).aim.format)
    if output.format and output.format != format_of(picture):
        return _suffix(output.format)
    return picture.suffix if format_of(picture) else ".png"


def _suffix(format_: str) -> str:
    return _SUFFIXES.get(format_, f".{format_}")


def _is_picture(target: str) -> OutputError:
    return OutputError("{target} is itself one of the pictures to be read.", "Choose another folder.", target=target)


def _is_there(target: str) -> OutputError:
    return OutputError("{target} is there already.", "Take it away, choose another folder, or allow that files are "
                       "replaced.", target=target)  # fmt: skip


def _failed(item: Item, reason: EditorError) -> Item:
    return replace(item, state=State.FAILED, reason=reason)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        facts = path.stat()
    except (OSError, ValueError):
        return None
    return facts.st_dev, facts.st_ino
