"""Shapes of garments for networks that make designs: upright silhouettes with their light, by kind.

    python -m editor.training.silhouettes DATA/garments --pictures DATA/garments/small --cache build/teacher -o shapes/

Makes a data set of ``shapes`` (docs/training.md). Each garment is cut out by the quality network, whose answers are
kept in `--cache`, turned upright (to what most of its kind look like, then to its own mirror image), and its light is
parted from its colors. Left out is what is cut off, what the network is unsure of, and what is unlike all others of its
kind. The same command goes on where it was stopped.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from editor.errors import EditorError, InputError
from editor.model.files import atomic_write, make_folder
from editor.paths import added_models_folder, models_folder
from editor.redactor.design.generator.shape import KINDS, Plane, style_of
from editor.redactor.design.generator.telling import FIRST_OF_LIGHT
from editor.redactor.networks.catalog import Catalog
from editor.training.data.reading import read_rgb
from editor.training.data.shapes import Bytes, cleaned, decoded, refused, shape_in, small, typical, upright
from editor.training.teacher import Teacher

# Kinds of which there are too few to learn from are like these.
_JOINED: Final[Mapping[str, str]] = {"blouse": "shirt", "top": "undershirt"}
_KEPT: Final = 0.86  # of a kind: those most like others of it
_ANY_SIDE: Final = ("shoes", "hat")  # photographed from anywhere: no side is up
_ROUNDS: Final = 2
_BELIEVED: Final = 0.5  # how far light has to be for its depth and creases to count


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A garment in a photograph."""

    path: Path
    kind: str
    mask: Bytes
    angle: float = 0.0


def found_in(rows: Iterable[tuple[Path, str]], teacher: Teacher) -> tuple[list[Found], Counter[str]]:
    """The garments that something can be learned from, and how many were left out for which reason."""
    kept, reasons = [], Counter[str]()
    for path, kind in rows:
        mask = teacher.mask(path)
        reason = refused(mask)
        if reason:
            reasons[reason] += 1
        else:
            kept.append(Found(path, kind, cleaned(mask)))
    return kept, reasons


def turned(garments: Sequence[Found]) -> list[Found]:
    """Garments of one kind, upright as most of them are; those that are unlike all others left out."""
    turned = list(garments)
    if garments[0].kind not in _ANY_SIDE:
        for _ in range(_ROUNDS):
            usual = np.mean([small(one.mask, one.angle) for one in turned], axis=0)
            usual = np.asarray((usual + usual[:, ::-1]) / 2, np.float32)
            turned = [replace(one, angle=upright(one.mask, usual)) for one in turned]
    silhouettes: list[Plane] = [small(one.mask, one.angle) for one in turned]
    return [one for one, kept in zip(turned, typical(silhouettes, _KEPT), strict=True) if kept]


def write_shapes(garments: Iterable[Found], folder: Path) -> dict[str, str]:
    """Write a picture of each garment's shape; what is there stays.

    Returns:
        file name without suffix -> kind.
    """
    make_folder(folder / "images")
    names = {}
    for one in garments:
        target = folder / "images" / f"{one.path.stem}.png"
        names[one.path.stem] = one.kind
        if target.exists():
            continue
        pixels = shape_in(read_rgb(one.path), one.mask, one.angle)
        with atomic_write(target, overwrite=True) as beside:
            beside.write_bytes(cv2.imencode(".png", np.ascontiguousarray(pixels[..., ::-1]))[1].tobytes())
    return names


def rows_of(table: Path, pictures: Path) -> list[tuple[Path, str]]:
    """Pictures and their kinds, by a table with the columns ``image`` and ``label``.

    Raises:
        InputError: there is no such table, or no picture that it names.
    """
    try:
        with table.open(encoding="utf-8", newline="") as file:
            told = {row["image"]: row["label"].lower() for row in csv.DictReader(file)}
    except (OSError, KeyError) as error:
        raise InputError(
            '{name} with the columns "image" and "label" cannot be read.', "Name the kind of each picture.", name=table
        ) from error
    kinds = {stem: _JOINED.get(label, label) for stem, label in told.items()}
    rows = [(path, kinds[path.stem]) for path in sorted(pictures.iterdir()) if kinds.get(path.stem) in KINDS]
    if not rows:
        raise InputError("None of the pictures that {name} names is in {folder}.", name=table, folder=pictures)
    return rows


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0 all shapes made, 1 something is wrong."""
    given = _parser().parse_args(arguments)
    try:
        rows = rows_of(given.data / "labels.csv", given.pictures or given.data)
        record = Catalog(models_folder(), added_models_folder()).find("cutout", "quality")
        garments, reasons = found_in(rows, Teacher(record, given.cache, given.threads))
        by_kind = defaultdict(list)
        for one in garments:
            by_kind[one.kind].append(one)
        names: dict[str, str] = {}
        for kind, members in sorted(by_kind.items()):
            made = write_shapes(turned(members), given.out)
            names |= made
            print(f"{kind}: {len(made)} of {len(members)}", file=sys.stderr, flush=True)
        _write_table(given.out / "labels.csv", names)
        write_styles(given.out, names)
    except EditorError as error:
        print(error, file=sys.stderr)
        return 1
    left = ", ".join(f"{count} {reason}" for reason, count in reasons.items())
    print(f"{len(names)} shapes in {given.out}; left out before: {left or 'none'}")
    return 0


def write_styles(folder: Path, names: Mapping[str, str]) -> None:
    """Write ``styles.json``: mean and covariance of the styles of each kind, which the program draws from."""
    by_kind = defaultdict(list)
    for stem, kind in names.items():
        shape, believed = decoded(read_rgb(folder / "images" / f"{stem}.png"))
        style = style_of(shape)
        by_kind[kind].append(style if believed > _BELIEVED else np.append(style[:FIRST_OF_LIGHT], [np.nan, np.nan]))
    told = {}
    for kind, styles in sorted(by_kind.items()):
        # Of light only what is believed counts; where it is not known, the mean stands for it.
        values = np.array(styles, np.float64)
        mean = np.nanmean(values, axis=0)
        spread = np.cov(np.where(np.isnan(values), mean, values).T)
        told[kind] = {"mean": mean.round(3).tolist(), "spread": spread.round(4).tolist()}
    with atomic_write(folder / "styles.json", overwrite=True) as beside:
        beside.write_text(json.dumps(told, separators=(",", ":")), "utf-8")


def _write_table(path: Path, names: Mapping[str, str]) -> None:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("image", "label"))
    rows.writerows(names.items())
    with atomic_write(path, overwrite=True) as beside:
        beside.write_text(text.getvalue(), "utf-8")


def _parser() -> argparse.ArgumentParser:
    main = argparse.ArgumentParser(
        prog="python -m editor.training.silhouettes", description="Upright silhouettes of garments with their light."
    )
    main.add_argument("data", type=Path, metavar="DIR", help="holds labels.csv: columns image and label")
    main.add_argument("--pictures", type=Path, metavar="DIR", help="where the pictures lie (in DIR)")
    main.add_argument("--cache", type=Path, default=Path("runs/teacher"), metavar="DIR", help="answers of the network")
    main.add_argument("--threads", type=int, default=0, metavar="N", help="of the processor (one a core)")
    main.add_argument("-o", "--out", type=Path, required=True, metavar="DIR", help="where the shapes go")
    return main


if __name__ == "__main__":
    sys.exit(main())
