"""Recipes with the operations of this program: read, and turned into the document of a picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from editor.model.document import Document
from editor.model.market import market
from editor.model.recipe import Recipe, RecipeOutput, RecipeStep, Seen
from editor.model.recipe_file import Known, parsed, read
from editor.model.used_picture import hash_of
from editor.redactor.registry import migrate, registry

_BOUND: Final = ("strokes", "mask")  # kinds of parameters that belong to one picture whatever their operation


def known() -> Known:
    """What recipes may name."""
    return Known(migrate, _version, _autos, market, _settled)


def read_recipe(path: Path) -> Recipe:
    """The recipe in a file, or the preset. Errors as in `recipe_file.read`."""
    return read(path, known())


def recipe_of_text(text: str, name: str) -> Recipe:
    """The recipe in a text; `name` is told in errors. Errors as in `recipe_file.parsed`."""
    return parsed(text, name, known())


def recipe_of(document: Document, name: str = "") -> Recipe:
    """What a document does, for other pictures: without what is bound to its own, and without what does nothing then.

    A bound value that an operation can find by itself is found anew for each picture.
    """
    steps = []
    for edit in document.as_recipe().edits:
        operation = registry()[edit.operation]
        bound = {one.name for one in operation.parameters if one.kind in _BOUND} | set(operation.bound)
        bound &= set(edit.values)
        autos = edit.autos | {name for name in bound if operation.parameter(name).auto}
        values = {name: value for name, value in edit.values.items() if name not in bound}
        if edit.enabled and (autos or not operation.is_idle(operation.complete(values))):
            steps.append(RecipeStep(replace(edit, values=values, autos=autos)))
    return Recipe(name, tuple(steps))


def document_for(recipe: Recipe, seen: Seen, output: RecipeOutput | None = None) -> Document:
    """What is done to a picture for one of its files, with the operations that others bring along."""
    document = recipe.document_for(seen, output)
    for edit in document.edits:
        for other in registry()[edit.operation].brings if edit.enabled else ():
            if document.edit(other) is None:
                document = document.with_values(other, {}, version=registry()[other].version)
    return document


def _autos(operation: str) -> tuple[str, ...]:
    return tuple(one.name for one in registry()[operation].parameters if one.auto)


def _settled(_operation: str, values: Mapping[str, Any], folder: Path) -> Mapping[str, Any]:
    """Values with the pictures that they name by ``{"path": ...}`` found beside the recipe and known by content."""
    return {name: _found(value, folder) for name, value in values.items()}


def _found(value: Any, folder: Path) -> Any:
    if isinstance(value, list):
        return [_found(one, folder) for one in value]
    if not isinstance(value, dict) or not isinstance(value.get("path"), str) or not value["path"]:
        return value
    path = folder.absolute() / value["path"]
    digest = value.get("picture") or hash_of(path)
    return {**value, "path": str(path), "picture": digest, "name": value.get("name") or path.name}


def _version(operation: str) -> int:
    found = registry().get(operation)
    return found.version if found is not None else 0
