"""The pictures of a folder."""

from __future__ import annotations

from pathlib import Path

from editor.errors import InputError
from editor.model.codecs.formats import is_readable_name


def pictures_in(folder: Path) -> list[Path]:
    """The pictures right in a folder, hidden files left out, by name.

    Raises:
        InputError: it is none, cannot be opened, or has no pictures.
    """
    try:
        found = [path for path in folder.iterdir() if is_readable_name(path) and not path.name.startswith(".")]
    except NotADirectoryError as error:
        raise InputError("{name} is not a folder.", "Choose a folder of pictures.", name=folder.name) from error
    except OSError as error:
        raise InputError(
            "The folder {name} cannot be opened: {reason}.", name=folder.name, reason=error.strerror or str(error)
        ) from error
    if not found:
        raise InputError("There are no pictures in {name}.", "Choose another folder.", name=folder.name)
    return sorted(found)
