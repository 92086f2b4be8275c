"""Pictures with words, checked before anything is loaded for them.

- A folder with ``metadata.jsonl`` or ``metadata.csv``: a row a picture, ``file_name``, below the folder, and ``text``.
- A folder of folders: a picture's words are "a photo of" the name of its folder.
- A file ``.h5`` or ``.hdf5`` as FashionGen's (Rostamzadeh et al., "Fashion-Gen", 2018): ``input_image``, N x H x W x 3
  bytes, and ``input_name``, ``input_description`` ..., N x 1 texts in Latin-1.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.training.data.folders import SUFFIXES
from editor.training.data.reading import read_rgb

Bytes = NDArray[np.uint8]
_TABLES: Final = ("metadata.jsonl", "metadata.csv")
_COLUMNS: Final = ("file_name", "text")
_IMAGE: Final = "input_image"
_TEXTS: Final = ("input_name", "input_description")  # what is said of a picture, in this order
_INSTEAD: Final = ("input_concat_description", "input_subcategory", "input_category")  # the first, where those are not
_NAMED: Final = 5  # files that a message names at most


class Captioned(Protocol):
    """Pictures with words, by their places."""

    @property
    def texts(self) -> Sequence[str]:
        """What is said of each."""

    def picture(self, place: int) -> Bytes:
        """H x W x 3; `InputError` where it cannot be read."""

    def identity(self, place: int) -> bytes:
        """What decides which part it belongs to: the same for what must not be parted."""


@dataclass(frozen=True, slots=True)
class CaptionedFolder:
    """Attributes:
    pictures: the files.
    texts: what is said of each.
    """

    pictures: tuple[Path, ...]
    texts: tuple[str, ...]

    def picture(self, place: int) -> Bytes:
        """As `Captioned.picture`."""
        return read_rgb(self.pictures[place])

    def identity(self, place: int) -> bytes:
        """The file's content: a copy under another name goes the same way."""
        return self.pictures[place].read_bytes()


@dataclass(slots=True)
class CaptionedTable:
    """The `.h5` layout. The file is opened with the first picture, by the process that wants it.

    Attributes:
        path: the file.
        rows: its rows that have words, in order.
        texts: what is said of each of them.
    """

    path: Path
    rows: tuple[int, ...]
    texts: tuple[str, ...]
    _pixels: Any = field(default=None, repr=False)

    def picture(self, place: int) -> Bytes:
        """As `Captioned.picture`."""
        if self._pixels is None:
            import h5py

            self._pixels = h5py.File(self.path, "r")[_IMAGE]
        try:
            return np.ascontiguousarray(self._pixels[self.rows[place]])
        except OSError as error:
            raise InputError(
                "Row {row} of {name} cannot be read.", "Download it again.", row=self.rows[place], name=self.path.name
            ) from error

    def identity(self, place: int) -> bytes:
        """The words: the pictures of one product share them, and stay together."""
        return self.texts[place].encode()


def captioned_in(path: Path) -> Captioned:
    """The pictures with words that a folder or a file holds.

    Raises:
        InputError: there are none, pictures or words are missing, or the layout is another; the message names some.
    """
    if path.is_dir():
        table = next((path / name for name in _TABLES if (path / name).is_file()), None)
        found = _by_folders(path) if table is None else _by_table(path, table)
        _check_pictures(found.pictures)
        return found
    if not path.is_file():
        raise InputError("{name} is not there.", "Name a folder of pictures, or an .h5 file.", name=path)
    if path.suffix.lower() not in (".h5", ".hdf5"):
        raise InputError(
            "{name} is no set of pictures with words.",
            "Name a folder, or a file .h5: docs/kandinsky.md",
            name=path.name,
        )
    return _of_file(path)


def _by_table(folder: Path, table: Path) -> CaptionedFolder:
    pictures, texts, missing, silent = [], [], [], []
    for number, row in enumerate(_rows(table), 1):
        name, text = (str(row.get(column) or "").strip() for column in _COLUMNS)
        if not name:
            raise InputError(
                "Line {number} of {name} has no file_name.", "Each names a picture.", number=number, name=table.name
            )
        file = folder / name
        if Path(name).is_absolute() or ".." in Path(name).parts:
            raise InputError(
                "{name} names a picture outside its folder: {file}.", "Put it inside.", name=table.name, file=name
            )
        if not file.is_file():
            missing.append(name)
        elif not text:
            silent.append(name)
        pictures.append(file)
        texts.append(text)
    if missing:
        raise InputError(
            "{count} pictures that {name} names are missing: {names}.", "Put them there, or take out their lines.",
            count=len(missing), name=table.name, names=", ".join(missing[:_NAMED]),
        )  # fmt: skip
    if silent:
        raise InputError(
            "{count} pictures in {name} have no text: {names}.", "Say what they show, or take out their lines.",
            count=len(silent), name=table.name, names=", ".join(silent[:_NAMED]),
        )  # fmt: skip
    return CaptionedFolder(tuple(pictures), tuple(texts))


def _rows(table: Path) -> Iterator[Mapping[str, Any]]:
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            if table.suffix == ".csv":
                rows: list[Any] = list(csv.DictReader(file))
            else:
                rows = [json.loads(line) for line in file if line.strip()]
    except (OSError, ValueError, csv.Error, RecursionError) as error:
        raise InputError("{name} cannot be read: {reason}.", name=table.name, reason=str(error)[:200]) from error
    if not all(isinstance(row, dict) and set(_COLUMNS) <= row.keys() for row in rows):
        raise InputError(
            "{name} has no file_name and text in each line.", "Both are needed: docs/kandinsky.md", name=table.name
        )
    yield from rows


def _by_folders(folder: Path) -> CaptionedFolder:
    files = sorted(file for file in folder.glob("*/*") if file.suffix.lower() in SUFFIXES)
    deeper = next((file.parent.name for name in _TABLES for file in folder.glob(f"*/{name}")), "")
    if deeper:
        raise InputError(
            "{name} is in parts.", 'Name one of them, as "{part}": each has its own table.', name=folder, part=deeper
        )
    if not files:
        raise InputError(
            "{name} holds no pictures with words.",
            "A metadata.csv with file_name and text says what they show, or the names of the folders that they are in.",
            name=folder,
        )
    return CaptionedFolder(tuple(files), tuple(f"a photo of {file.parent.name.replace('_', ' ')}" for file in files))


def _check_pictures(files: Sequence[Path]) -> None:
    from PIL import Image

    broken = []
    for file in files:
        try:
            with Image.open(file) as picture:
                picture.verify()
        except Exception:  # whatever Pillow makes of a file that is no picture
            broken.append(file.name)
    if broken:
        raise InputError(
            "{count} files are no pictures that can be read: {names}.", "Take them out, or replace them.",
            count=len(broken), names=", ".join(broken[:_NAMED]),
        )  # fmt: skip


def _of_file(path: Path) -> CaptionedTable:
    try:
        import h5py
    except ImportError as error:
        raise InputError(
            "{name} needs the library h5py.", "Install it: pip install 'vitrina[generate]'", name=path.name
        ) from error
    try:
        with h5py.File(path, "r") as file:
            return _told(path, file)
    except (OSError, RuntimeError, TypeError, KeyError) as error:
        raise InputError("{name} is no HDF5 file, or it is damaged.", "Download it again.", name=path.name) from error


def _told(path: Path, file: Any) -> CaptionedTable:
    names = [name for name in _TEXTS if name in file] or [name for name in _INSTEAD if name in file][:1]
    pixels = file.get(_IMAGE)
    shape = getattr(pixels, "shape", ())
    if len(shape) != 4 or shape[3] != 3 or pixels.dtype != np.uint8 or not names:
        raise InputError(
            "{name} has another layout: {there}.", "FashionGen's has input_image (N x H x W x 3 bytes) and input_name.",
            name=path.name, there=", ".join(sorted(file)[:8]) or "nothing",
        )  # fmt: skip
    columns = [file[name][:].reshape(-1) for name in names]
    if any(len(column) != shape[0] for column in columns):
        raise InputError("{name} has not as many texts as pictures.", "Download it again.", name=path.name)
    texts = [", ".join(filter(None, map(_text, row))) for row in zip(*columns, strict=True)]
    rows = tuple(row for row, text in enumerate(texts) if text)
    if not rows:
        raise InputError("{name} says nothing of its pictures.", "Give one with texts.", name=path.name)
    return CaptionedTable(path, rows, tuple(texts[row] for row in rows))


def _text(value: Any) -> str:
    """FashionGen's texts are Latin-1."""
    return " ".join((value.decode("latin-1") if isinstance(value, bytes) else str(value)).split())
