"""Tables of colours in files, whichever kind."""

from __future__ import annotations

from pathlib import Path

from editor.errors import InputError, OutputError
from editor.model import cube_file, hald
from editor.model.colour_table import ColourTable

SUFFIXES = (cube_file.SUFFIX, hald.SUFFIX)


def read_table(path: Path) -> ColourTable:
    """The table in a `.cube` file or a HALD picture, told by its suffix.

    Raises:
        InputError: it cannot be read or is no table; the message says why.
    """
    suffix = path.suffix.lower()
    if suffix == cube_file.SUFFIX:
        return cube_file.read_cube(path)
    if suffix == hald.SUFFIX:
        return hald.read_hald(path)
    raise InputError("{name} is not a table of colors.", "Choose a .cube file or a HALD picture (PNG).", name=path.name)


def write_table(path: Path, table: ColourTable, *, overwrite: bool) -> None:
    """Write a table as the suffix of `path` says.

    Raises:
        OutputError: the suffix is none of a table, or the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix == cube_file.SUFFIX:
        cube_file.write_cube(path, table, overwrite=overwrite)
    elif suffix == hald.SUFFIX:
        hald.write_hald(path, table, overwrite=overwrite)
    else:
        raise OutputError("{name} has no suffix of a table.", "Let its name end in .cube or .png.", name=path.name)
