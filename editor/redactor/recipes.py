"""Recipes with the operations of this program: read, and turned into the document of a picture."""

from __future__ import annotations

from pathlib import Path

from editor.model.document import Document
from editor.model.market import market
from editor.model.recipe import Recipe, RecipeOutput, Seen
from editor.model.recipe_file import Known, parsed, read
from editor.redactor.registry import migrate, registry


def known() -> Known:
    """What recipes may name."""
    return Known(migrate, _version, market)


def read_recipe(path: Path) -> Recipe:
    """The recipe in a file, or the preset. Errors as in `recipe_file.read`."""
    return read(path, known())


def recipe_of_text(text: str, name: str) -> Recipe:
    """The recipe in a text; `name` is told in errors. Errors as in `recipe_file.parsed`."""
    return parsed(text, name, known())


def document_for(recipe: Recipe, seen: Seen, output: RecipeOutput | None = None) -> Document:
    """What is done to a picture for one of its files, with the operations that others bring along."""
    document = recipe.document_for(seen, output)
    for edit in document.edits:
        for other in registry()[edit.operation].brings if edit.enabled else ():
            if document.edit(other) is None:
                document = document.with_values(other, {}, version=registry()[other].version)
    return document


def _version(operation: str) -> int:
    found = registry().get(operation)
    return found.version if found is not None else 0
