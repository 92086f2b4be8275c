"""Data sets as they lie in folders, checked before an hour is spent on them.

| kind | what lies in the folder |
|---|---|
| masks | ``images/`` and ``masks/``: for each picture a mask of the same stem and size, grey, 8 or 16 bits |
| masks, taught | pictures alone, and perhaps ``teacher/``, soft masks by stem: a teacher gives what is missing |
| pairs | ``input/`` and ``target/``: pictures of the same stem and size |
| unpaired | ``input/`` and ``target/``: pictures of two kinds, as many as there are |
| labels | ``images/`` and ``labels/``: a picture of class numbers, of the same stem and size |
| dressed | the same, and ``poses/``: for each picture a file of `data.poses` |
| classes | ``labels.csv``, columns ``image`` and ``label``: a picture below the folder, of any suffix, and its class |
| shapes, sketches | the same, of pictures as `data.shapes.coded` makes them |
| pictures | all pictures below |
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from editor.errors import InputError

SUFFIXES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp"})
KINDS: Final = ("masks", "pairs", "unpaired", "labels", "dressed", "classes", "shapes", "sketches", "pictures")
KINDS_BY_TABLE: Final = ("classes", "shapes", "sketches")
_FOLDERS: Final = {
    "masks": ("images", "masks"),
    "labels": ("images", "labels"),
    "dressed": ("images", "labels"),
    "pairs": ("input", "target"),
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to learn from.

    Attributes:
        picture: the file of the input.
        target: the file of the mask, label map or wanted picture; None where a teacher or a class stands for it.
        label: the class; -1 for none.
        taught: the file of a teacher's soft mask; None where the teacher is asked, or there is none.
        pose: the file of a person's pose, of ``dressed``.
    """

    picture: Path
    target: Path | None = None
    label: int = -1
    taught: Path | None = None
    pose: Path | None = None


@dataclass(frozen=True, slots=True)
class DataSet:
    """All items of a folder.

    Attributes:
        kind: one of `KINDS`.
        others: the pictures of the other kind, of ``unpaired``.
        classes: names of the classes, of ``classes``.
    """

    kind: str
    items: tuple[Item, ...]
    others: tuple[Item, ...] = ()
    classes: tuple[str, ...] = ()


def read_folder(folder: Path, kind: str) -> DataSet:
    """The data set in `folder`.

    Raises:
        InputError: there is none of this kind, files are missing or do not belong together; the message names some.
    """
    if not folder.is_dir():
        raise InputError("There is no folder {name}.", "Give the folder of a data set.", name=folder)
    if kind in KINDS_BY_TABLE:
        return _classes(folder, kind)
    if kind == "unpaired":
        inputs, targets = (_single(folder / part) for part in ("input", "target"))
        return DataSet(kind, inputs, targets)
    if kind == "pictures" or (kind == "masks" and not (folder / "masks").is_dir()):
        images = folder / "images"
        return DataSet(kind, _taught(folder, _single(images if images.is_dir() else folder)))
    first, second = (_pictures(folder / part) for part in _FOLDERS[kind])
    items = _matched(folder, kind, _by_stem(first), _by_stem(second))
    _check_sizes(items)
    return DataSet(kind, _posed(folder, items) if kind == "dressed" else _taught(folder, items))


def numbered_as(found: DataSet, names: Sequence[str]) -> DataSet:
    """A set of ``classes`` whose classes bear the numbers they have in `names`, those that a network knows.

    Raises:
        InputError: it has a class that is not among them.
    """
    unknown = [name for name in found.classes if name not in names]
    if unknown:
        raise InputError(
            "The data name {unknown}, which the network does not know. It knows: {known}.",
            "Rename or leave out these classes in labels.csv.",
            unknown=", ".join(unknown[:5]),
            known=", ".join(names),
        )
    numbers = [names.index(name) for name in found.classes]
    items = tuple(replace(item, label=numbers[item.label]) for item in found.items)
    return replace(found, items=items, classes=tuple(names))


def _single(folder: Path) -> tuple[Item, ...]:
    return tuple(map(Item, _pictures(folder)))


def _taught(folder: Path, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the soft masks of ``teacher/``, for those that have one there."""
    if not (folder / "teacher").is_dir():
        return items
    there = _by_stem(_pictures(folder / "teacher"))
    return tuple(replace(item, taught=there.get(item.picture.stem)) for item in items)


def _posed(folder: Path, items: tuple[Item, ...]) -> tuple[Item, ...]:
    files = {item: folder / "poses" / f"{item.picture.stem}.json" for item in items}
    missing = [file.name for file in files.values() if not file.is_file()]
    if missing:
        raise InputError(
            "{count} pictures of {folder} have no pose in poses/: {names}.",
            "Run: python -m editor.training.people DATA TO.",
            count=len(missing),
            folder=folder,
            names=", ".join(missing[:5]),
        )
    return tuple(replace(item, pose=file) for item, file in files.items())


def _pictures(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES) if folder.is_dir() else []
    if not found:
        raise InputError("There are no pictures in {name}.", "Put pictures there, or give another folder.", name=folder)
    return found


def _by_stem(paths: Iterable[Path]) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for path in paths:
        if path.stem in found:
            raise InputError(
                "Two files are called {name} in {folder}.",
                "Give each a name of its own: the suffix does not count.",
                name=path.stem,
                folder=path.parent,
            )
        found[path.stem] = path
    return found


def _matched(folder: Path, kind: str, first: Mapping[str, Path], second: Mapping[str, Path]) -> tuple[Item, ...]:
    alone = sorted(first.keys() ^ second.keys())
    if alone:
        raise InputError(
            "{count} files in {folder} have no partner in {parts}: {names}.",
            "Give each picture and its partner the same name.",
            count=len(alone),
            folder=folder,
            parts=" / ".join(_FOLDERS[kind]),
            names=", ".join(alone[:5]),
        )
    return tuple(Item(first[stem], second[stem]) for stem in sorted(first))


def _check_sizes(items: Iterable[Item]) -> None:
    from PIL import Image

    wrong = []
    for item in items:
        assert item.target is not None
        try:
            with Image.open(item.picture) as picture, Image.open(item.target) as target:
                if picture.size != target.size:
                    wrong.append(f"{item.target.name} ({target.width} x {target.height})")
        except OSError as error:
            raise InputError("{name} cannot be read.", "Take it out, or replace it.", name=item.picture.name) from error
    if wrong:
        raise InputError(
            "{count} files have another size than their pictures: {names}.",
            "Make them the same size.",
            count=len(wrong),
            names=", ".join(wrong[:5]),
        )


def _classes(folder: Path, kind: str) -> DataSet:
    table = folder / "labels.csv"
    try:
        with table.open(encoding="utf-8", newline="") as file:
            rows = [(row["image"], row["label"]) for row in csv.DictReader(file)]
    except OSError as error:
        raise InputError("There is no {name}.", "Name the class of each picture in it.", name=table) from error
    except (KeyError, UnicodeDecodeError) as error:
        raise InputError(
            '{name} has no columns "image" and "label".', "Name them in its first line.", name=table
        ) from error
    there = _by_stem(_pictures(folder))
    known = [(there[Path(file).stem], label) for file, label in rows if Path(file).stem in there]
    names = tuple(sorted(Counter(label for _, label in known)))
    if len(names) < 2:
        raise InputError(
            "{name} names {count} classes for the pictures that are there.",
            "Two at least are needed.",
            name=table,
            count=len(names),
        )
    return DataSet(kind, tuple(Item(path, None, names.index(label)) for path, label in known), classes=names)
