"""Which looks there are: those the program ships and those a person added, as a file each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.errors import InputError
from editor.model.colour_table import ColourTable
from editor.model.cube_file import SUFFIX, read_cube, write_cube
from editor.model.file_names import fits_file
from editor.model.files import make_folder
from editor.model.parameter import Value
from editor.model.private_file import write_private
from editor.redactor.operations.look import NONE, Look, shipped_table

_FAVOURITES = "favourites.json"
_LARGEST_FILE = 100_000  # characters


@dataclass(frozen=True, slots=True)
class KnownLook:
    """One look that can be used.

    Attributes:
        name: how it is asked for.
        title: English words of a shipped look; the name of any other.
        path: its file; None for a look that comes with the program.
    """

    name: str
    title: str
    path: Path | None = None

    @property
    def is_shipped(self) -> bool:
        return self.path is None

    def table(self) -> ColourTable:
        """Its table.

        Raises:
            InputError: the file is gone or damaged.
        """
        return shipped_table(self.name) if self.path is None else read_cube(self.path)

    def values(self) -> dict[str, Value]:
        """What the operation `look` needs to use it; reads the file, so not for the main thread. Errors as above."""
        return {"look": self.name, "table": self.table().to_text()}


class LookCatalog:
    """The looks at hand. Reads the folders anew on each question, so an added look needs no restart.

    Args:
        folders: where added looks lie; new ones and the list of favourites go to the last. Made when needed.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)

    def looks(self) -> list[KnownLook]:
        """All looks: shipped ones in their order, then added ones by name; a name is there once."""
        shipped = [KnownLook(name, title) for name, title in Look.parameter("look").choices if name != NONE]
        taken = {look.name.casefold() for look in shipped}
        added: dict[str, KnownLook] = {}
        for folder in self._folders:
            for path in sorted(folder.glob(f"*{SUFFIX}")):
                if path.stem.casefold() not in taken:
                    added[path.stem.casefold()] = KnownLook(path.stem, path.stem, path)
        return [*shipped, *(added[key] for key in sorted(added))]

    def find(self, name: str) -> KnownLook:
        """The look of this name or title, whatever the case of its letters.

        Raises:
            InputError: there is none; the message says which there are.
        """
        wanted, looks = name.strip().casefold(), self.looks()
        for look in looks:
            if wanted in (look.name.casefold(), look.title.casefold()):
                return look
        raise InputError(
            "There is no look called {name}.",
            "There are: {names}.",
            name=name,
            names=", ".join(one.name for one in looks),
        )

    def check_name(self, name: str, *, overwrite: bool) -> None:
        """Check that a look can be kept under a name.

        Args:
            overwrite: it may be that of an added look, which is then replaced.

        Raises:
            InputError: files cannot have such a name, a shipped look has it, or an added one that must not be replaced.
        """
        wanted = name.strip().casefold()
        if not fits_file(name.strip()):
            raise InputError(
                "{name} cannot be the name of a look.",
                "Take up to 60 letters, without slashes, colons, stars, quotation marks and dots at the start.",
                name=name.strip() or "—",
            )
        same = [look for look in self.looks() if wanted in (look.name.casefold(), look.title.casefold())]
        if wanted == NONE or any(look.is_shipped for look in same):
            raise InputError("A look called {name} comes with the program.", "Choose another name.", name=name.strip())
        if same and not overwrite:
            raise InputError("There is a look called {name} already.", "Choose another name.", name=name.strip())

    def add(self, name: str, table: ColourTable) -> KnownLook:
        """Keep a table under a name, in place of an added one of that name.

        Raises:
            InputError: as in `check_name`.
            OutputError: it cannot be written.
        """
        self.check_name(name, overwrite=True)
        name = name.strip()
        folder = self._folders[-1]
        make_folder(folder)
        path = folder / f"{name}{SUFFIX}"
        write_cube(path, ColourTable(table.curves, table.lattice, name), overwrite=True)
        return KnownLook(name, name, path)

    def remove(self, look: KnownLook) -> None:
        """Forget an added look; one that is gone already is no mistake. Work that uses it keeps its table."""
        if look.path is not None:
            look.path.unlink(missing_ok=True)
            self.set_favourite(look.name, False)

    def favourites(self) -> frozenset[str]:
        """The names of the favourites; none where the list cannot be read."""
        try:
            with (self._folders[-1] / _FAVOURITES).open(encoding="utf-8") as file:
                found = json.loads(file.read(_LARGEST_FILE))
        except (OSError, ValueError, RecursionError):
            return frozenset()
        return frozenset(name for name in found if isinstance(name, str)) if isinstance(found, list) else frozenset()

    def set_favourite(self, name: str, favourite: bool) -> None:
        """Make a look a favourite, or no longer one.

        Raises:
            OutputError: the list cannot be written.
        """
        before = self.favourites()
        after = before | {name} if favourite else before - {name}
        if after != before:
            write_private(self._folders[-1] / _FAVOURITES, json.dumps(sorted(after), ensure_ascii=False))


def imported_name(path: Path, table: ColourTable) -> str:
    """What a look from a file is called when nobody says: as the table calls itself, else as its file is named."""
    for name in (table.title.strip(), path.stem.strip()):
        if fits_file(name):
            return name
    return "Table"
