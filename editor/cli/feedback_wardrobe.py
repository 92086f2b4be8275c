"""What people said of clothes and put right in wardrobes, as sets to train on: part of `vitrina feedback export`."""

from __future__ import annotations

import csv
import io
import json
import os
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from editor.cli.report import Outcome
from editor.cli.results import write_picture
from editor.cli.targets import Permission
from editor.errors import EditorError
from editor.model import taste_file, wardrobe_database
from editor.model.design_vocabulary import GARMENTS
from editor.model.files import atomic_write, make_folder
from editor.model.metadata import Metadata
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe
from editor.redactor.wardrobe.taking_out import on_white

RATINGS: Final = "ratings.jsonl"
GARMENTS_FOLDER, LABELS = "garments", "labels.csv"  # as vitrina train takes sets of classes
_SIDE: Final = 512


@dataclass(frozen=True, slots=True)
class Said:
    """What the wardrobes below a folder hold.

    Attributes:
        answers: what was said of clothes, as plain data, with whose it is: a name of a folder, no login.
        items: photographed things of a kind that a person has confirmed or corrected.
        refused: wardrobes that could not be read, and why.
    """

    answers: tuple[dict[str, Any], ...]
    items: tuple[WardrobeItem, ...]
    refused: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """Files below a folder that hold what people said, sorted.

    Attributes:
        verdicts: of try-ons.
        tastes: what was said of clothes.
        wardrobes: their lists.
    """

    verdicts: tuple[Path, ...]
    tastes: tuple[Path, ...]
    wardrobes: tuple[Path, ...]


def kept_below(source: Path) -> Kept:
    """All of them, in one walk: the folder may hold thousands of pictures beside them."""
    verdicts: list[Path] = []
    tastes: list[Path] = []
    wardrobes: list[Path] = []
    for place, _, names in os.walk(source):
        folder = Path(place)
        if folder.name == "feedback":
            verdicts += [folder / name for name in names if name.endswith(".json")]
        elif folder.name == "wardrobe":
            tastes += [folder / name for name in names if name == taste_file.NAME]
            wardrobes += [folder / name for name in names if name == wardrobe_database.NAME]
    return Kept(tuple(sorted(verdicts)), tuple(sorted(tastes)), tuple(sorted(wardrobes)))


def all_said(kept: Kept) -> Said:
    """What is in the files of wardrobes."""
    answers: list[dict[str, Any]] = []
    items: list[WardrobeItem] = []
    refused: list[Outcome] = []
    for path in kept.tastes:
        try:
            answers += [{"user": path.parent.parent.name, **asdict(one)} for one in taste_file.read_answers(path)]
        except EditorError as error:
            refused.append(Outcome(path, error=error))
    for path in kept.wardrobes:
        try:
            with closing(Wardrobe(path.parent)) as wardrobe:
                items += [item for item in wardrobe.items() if item.asked and _label(item) and not item.is_made]
        except EditorError as error:
            refused.append(Outcome(path, error=error))
    return Said(tuple(answers), tuple(items), tuple(refused))


def write_said(said: Said, folder: Path, permission: Permission) -> list[Outcome]:
    """Write `RATINGS`, and garments/ with a picture a thing and `LABELS`; nothing where nothing was said.

    Raises:
        OutputError: a list cannot be written.
    """
    outcomes: list[Outcome] = []
    if said.answers:
        make_folder(folder)
        lines = [json.dumps(one, ensure_ascii=False) for one in said.answers]
        _write(folder / RATINGS, "\n".join(lines) + "\n", permission)
    if said.items:
        labels: dict[str, str] = {}
        for item in said.items:
            outcomes.append(_pictured(item, folder / GARMENTS_FOLDER, labels, permission))
        text = io.StringIO()
        csv.writer(text).writerows([("image", "label"), *labels.items()])
        make_folder(folder / GARMENTS_FOLDER)
        _write(folder / GARMENTS_FOLDER / LABELS, text.getvalue(), permission)
    return outcomes


def _label(item: WardrobeItem) -> str:
    """The class as the garment network's own set names it, "T-Shirt"; "" of what it does not know."""
    return GARMENTS[item.category].category.title() if item.category in GARMENTS else ""


def _pictured(item: WardrobeItem, folder: Path, labels: dict[str, str], permission: Permission) -> Outcome:
    """Its picture on white, named by the thing it shows: the same thing of two wardrobes is written once."""
    from editor.model.quick_look import quick_look

    name = (item.sha256 or f"{item.number}")[:16]
    if name in labels:
        return Outcome(item.picture, facts={"written": False, "name": name})
    try:
        picture = OutputImage(on_white(quick_look(item.picture, _SIDE)), Metadata().after(item.made))
        write_picture(folder / f"{name}.png", picture, WriteOptions("png"), permission, None)
    except EditorError as error:
        return Outcome(item.picture, error=error)
    labels[name] = _label(item)
    return Outcome(item.picture, facts={"written": True, "name": name, "label": labels[name]})


def _write(path: Path, text: str, permission: Permission) -> None:
    with atomic_write(path, overwrite=permission.overwrite) as beside:
        beside.write_text(text, encoding="utf-8", newline="")
