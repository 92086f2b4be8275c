"""Settings kept under a name, to be used on other pictures: a file each in the folder of the person they belong to."""

from __future__ import annotations

from pathlib import Path

from editor.errors import InputError
from editor.model.document import Document
from editor.model.file_names import fits_file
from editor.model.private_file import write_private
from editor.model.recipe import Recipe
from editor.model.recipe_file import SUFFIX, Known, read, to_text


class Presets:
    """The presets of one person.

    Args:
        folder: where they are kept; made when the first one is saved.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> tuple[str, ...]:
        """All names, in the order of the alphabet."""
        return tuple(sorted((path.stem for path in self._folder.glob(f"*{SUFFIX}")), key=str.casefold))

    def load(self, name: str, known: Known) -> Document:
        """The edits kept under `name`; a preset is a recipe of steps alone.

        Raises:
            InputError: it is gone, damaged, or made by a newer program.
        """
        return read(self._path(name), known).document

    def save(self, name: str, document: Document) -> None:
        """Keep what `document` does under `name`, in place of an older preset of that name.

        Raises:
            InputError: files cannot have such a name.
            OutputError: it cannot be written.
        """
        write_private(self._path(name), to_text(Recipe.of(document, name.strip())))

    def delete(self, name: str) -> None:
        """Forget a preset; one that is gone already is no mistake."""
        self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        name = name.strip()
        if not fits_file(name):
            raise InputError(
                "{name} cannot be the name of a preset.",
                "Take up to 60 letters, without slashes, colons, stars, quotation marks and dots at the start.",
                name=name or "—",
            )
        return self._folder / f"{name}{SUFFIX}"
