"""What people said of clothes and put right in wardrobes, as sets to train on: part of `vitrina feedback export`."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.cli.report import Outcome
from editor.cli.results import write_picture
from editor.cli.targets import Permission
from editor.errors import EditorError
from editor.model import taste_file, wardrobe_database
from editor.model.design_vocabulary import GARMENTS
from editor.model.files import atomic_write, make_folder
from editor.model.frame import Frame, to_depth
from editor.model.metadata import Metadata
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe

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


def said_below(source: Path) -> Said:
    """All that was said in the wardrobes below `source`."""
    answers: list[dict[str, Any]] = []
    items: list[WardrobeItem] = []
    refused: list[Outcome] = []
    for path in sorted(source.glob(f"**/wardrobe/{taste_file.NAME}")):
        try:
            answers += [{"user": path.parent.parent.name, **asdict(one)} for one in taste_file.read_answers(path)]
        except EditorError as error:
            refused.append(Outcome(path, error=error))
    for path in sorted(source.glob(f"**/wardrobe/{wardrobe_database.NAME}")):
        try:
            wardrobe = Wardrobe(path.parent)
            try:
                items += [item for item in wardrobe.items() if item.asked and _label(item) and not item.is_made]
            finally:
                wardrobe.close()
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
        rows: list[tuple[str, str]] = []
        for item in said.items:
            outcomes.append(_pictured(item, folder / GARMENTS_FOLDER, rows, permission))
        text = io.StringIO()
        csv.writer(text).writerows([("image", "label"), *rows])
        make_folder(folder / GARMENTS_FOLDER)
        _write(folder / GARMENTS_FOLDER / LABELS, text.getvalue(), permission)
    return outcomes


def _label(item: WardrobeItem) -> str:
    """The class as the garment network's own set names it, "T-Shirt"; "" of what it does not know."""
    return GARMENTS[item.category].category.title() if item.category in GARMENTS else ""


def _pictured(item: WardrobeItem, folder: Path, rows: list[tuple[str, str]], permission: Permission) -> Outcome:
    """Its picture on white, named by the thing it shows: the same thing of two wardrobes is written once."""
    from editor.model.quick_look import quick_look

    name = (item.sha256 or f"{item.number}")[:16]
    if name in [row[0] for row in rows]:
        return Outcome(item.picture, facts={"written": False, "name": name})
    try:
        frame = quick_look(item.picture, _SIDE)
        rgb = to_depth(frame.rgb, "float32")
        if frame.alpha is not None:
            alpha = to_depth(frame.alpha, "float32")[..., None]
            rgb = rgb * alpha + (1 - alpha)
        picture = OutputImage(Frame(to_depth(np.asarray(rgb, np.float32), "uint8")), Metadata().after(item.made))
        write_picture(folder / f"{name}.png", picture, WriteOptions("png"), permission, None)
    except EditorError as error:
        return Outcome(item.picture, error=error)
    rows.append((name, _label(item)))
    return Outcome(item.picture, facts={"written": True, "name": name, "label": _label(item)})


def _write(path: Path, text: str, permission: Permission) -> None:
    with atomic_write(path, overwrite=permission.overwrite) as beside:
        beside.write_text(text, encoding="utf-8", newline="")
