"""Settings kept under a name, to be used on other pictures: a file each in the folder of the person they belong to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from editor.errors import InputError
from editor.model.document import Document, Edit
from editor.model.file_names import fits_file
from editor.model.private_file import write_private

SUFFIX = ".json"
FORMAT = 1
_LARGEST_FILE = 1_000_000  # characters


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

    def load(self, name: str, migrate: Callable[[Edit], Edit]) -> Document:
        """The recipe kept under `name`; `migrate` brings older edits up to date and refuses unknown ones.

        Raises:
            InputError: it is gone, damaged, or made by a newer program.
        """
        try:
            with self._path(name).open(encoding="utf-8") as file:
                data = json.loads(file.read(_LARGEST_FILE))
        except (OSError, ValueError, RecursionError) as error:
            raise InputError("The preset {name} cannot be read.", "Save it again.", name=name) from error
        return Document.from_json(data, migrate).as_recipe()

    def save(self, name: str, document: Document) -> None:
        """Keep what `document` does under `name`, in place of an older preset of that name.

        Raises:
            InputError: files cannot have such a name.
            OutputError: it cannot be written.
        """
        text = json.dumps({"format": FORMAT, **document.as_recipe().to_json()}, ensure_ascii=False, indent=1)
        write_private(self._path(name), text)

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
