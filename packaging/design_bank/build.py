"""Makes the bank of garments that designs are shown on: cut out, with landmarks, small.

Run: python packaging/design_bank/build.py GARMENTS CUT [--new]
GARMENTS holds pictures of clothing-dataset (CC0 1.0): `full` and `small` (160 x 213) of the data sets; CUT more of it
that were cut out before. Which of them, and what they are, is in chosen.csv, told by eye: left out were those with
hangers in sight, badly cut out, cropped, folded so that no shape is seen, and with prints that stayed to be seen.
`print`: has one that separation takes out. `set`: full, small or cut; small ones are enlarged four times by the
program's own network, for what is taken of them is their outline and their soft light.
Writes resources/design/bank: a WebP a garment with its matte as alpha, and bank.json. --new: garments that are there
stay as they are.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from editor.model.design import Colour, Design, Pattern
from editor.model.design_vocabulary import GARMENTS
from editor.model.frame import Frame, to_depth
from editor.model.garment import CATEGORIES, Sleeve
from editor.paths import models_folder, resources_folder
from editor.redactor.design.bank import Bank, BankGarment
from editor.redactor.design.foreign import own
from editor.redactor.design.making import made
from editor.redactor.design.template import Marks
from editor.redactor.garments.cutting import cut_out
from editor.redactor.garments.neckline import neckline_of
from editor.redactor.garments.opening import opening_of
from editor.redactor.garments.recognition import shares_of
from editor.redactor.garments.understanding import trimmed, understood_garment
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.upscaling.upscaler import Upscaler

CHOSEN = Path(__file__).with_name("chosen.csv")
_QUALITY = 86
_QUALITY_ENLARGED = 80
_SLEEVES: dict[str, Sleeve] = {
    "long": "long", "three-quarter": "long", "short": "short", "none": "none", "straps": "none",
}  # fmt: skip
_SEEN = 400  # pixels at which the garment network looks
_ENLARGED = 560  # pixels of the longer side: of what was enlarged there is no more to be seen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("garments", type=Path)
    parser.add_argument("cut", type=Path)
    parser.add_argument("--new", action="store_true")
    given = parser.parse_args()
    sets = {"full": given.garments / "full", "small": given.garments / "small", "cut": given.cut}
    pool = NetworkPool(Catalog(models_folder(), models_folder()))
    target = resources_folder() / "design" / "bank"
    target.mkdir(parents=True, exist_ok=True)
    there = {one["source"]: one for one in json.loads((target / "bank.json").read_text("utf-8"))["garments"]}
    with CHOSEN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    records = []
    for row in rows:
        source = sets[row["set"]] / f"{row['picture']}{'.jpg' if row['set'] == 'full' else '.webp'}"
        pixels, landmarks = None, {}
        if given.new and source.name in there and (target / there[source.name]["file"]).is_file():
            old = there[source.name]
            with Image.open(target / old["file"]) as picture:
                pixels = np.asarray(picture.convert("RGBA"))
            landmarks = old["landmarks"]
        else:
            pixels, landmarks = understood(pool, opened(source, row["set"], pool), row)
        records.append(record(source, target, row, pixels, landmarks))
    kept = {one["file"] for one in records}
    for path in target.glob("*.webp"):
        if path.name not in kept:
            path.unlink()
    write(target, records)
    for one, garment in zip(records, Bank.read(target).garments, strict=True):
        one["recognised"] = recognised(pool, garment)
    write(target, records)
    print(len(records), "garments,", sum(path.stat().st_size for path in target.iterdir()) // 1000, "KB")


def write(target: Path, records: list[dict[str, Any]]) -> None:
    """A line a garment: the file is to be read by differences."""
    lines = ",\n".join(json.dumps(one) for one in records)
    head = '{"format": 1, "set": "clothing-dataset", "licence": "CC0-1.0", "garments": ['
    (target / "bank.json").write_text(f"{head}\n{lines}\n]}}\n", "utf-8")


def recognised(pool: NetworkPool, garment: BankGarment) -> float:
    """0-1: how surely the garment network takes it for what it is, in two designs; 1 of kinds that it does not know."""
    if garment.category not in CATEGORIES:
        return 1.0
    template = garment.template(_SEEN)
    shares = []
    for design in (Design(colours=(Colour("navy"),)), Design(colours=(Colour("beige"),), pattern=Pattern("checks"))):
        frame = made(design, template).frame
        alpha = to_depth(frame.alpha, "float32")[..., None]
        rgb = to_depth(frame.rgb, "float32") * alpha + np.float32(0.92) * (1 - alpha)
        wider = np.pad(rgb, ((24, 24), (24, 24), (0, 0)), constant_values=0.92)
        shares.append(shares_of(pool, Frame(to_depth(wider, "uint8")), None)[garment.category])
    return round(float(np.mean(shares)), 2)


def opened(source: Path, of: str, pool: NetworkPool) -> Frame:
    with Image.open(source) as picture:
        if of == "cut":
            pixels = np.asarray(picture.convert("RGBA"))
            return Frame(pixels[..., :3], pixels[..., 3])
        frame = Frame(np.asarray(picture.convert("RGB")))
    return Upscaler(pool).upscaled(frame, 4, "quality") if of == "small" else frame


def understood(pool: NetworkPool, frame: Frame, row: dict[str, str]) -> tuple[np.ndarray, dict[str, list[float]]]:
    """The garment with its matte, and its landmarks."""
    category = GARMENTS[row["garment"]].category
    landmarks: dict[str, list[float]] = {}
    if category in CATEGORIES:
        garment = understood_garment(pool, frame, category, _SLEEVES.get(row["sleeves"], ""))
        marks = Marks(garment.category.template, garment.landmarks)
        seen = np.asarray(to_depth(garment.frame.rgb, "float32"), np.float32)
        frame, matte = garment.frame, own(garment.matte, seen, marks, opens=False)  # without a hanger's hook
        landmarks = {name: [round(x, 1), round(y, 1)] for name, (x, y) in garment.landmarks.items()}
    else:
        (left, top), matte = trimmed(cut_out(pool, frame))
        frame = Frame(frame.rgb[top : top + matte.shape[0], left : left + matte.shape[1]])
    # The ground under the matte is kept: separation looks at the rim's own mixture.
    pixels = np.dstack([to_depth(frame.rgb, "uint8"), to_depth(matte, "uint8")])
    if row["set"] != "small":
        return pixels, landmarks
    shrink = _ENLARGED / max(pixels.shape[:2])
    size = round(pixels.shape[1] * shrink), round(pixels.shape[0] * shrink)
    rgb, alpha = (
        Image.fromarray(part).resize(size, Image.Resampling.BOX) for part in (pixels[..., :3], pixels[..., 3])
    )
    placed = {name: [round(x * shrink, 1), round(y * shrink, 1)] for name, (x, y) in landmarks.items()}
    return np.dstack([np.asarray(rgb), np.asarray(alpha)]), placed


def record(
    source: Path, target: Path, row: dict[str, str], pixels: np.ndarray, landmarks: dict[str, list[float]]
) -> dict[str, Any]:
    name = f"{row['picture'] if row['set'] == 'cut' else row['picture'].split('-')[0]}.webp"
    if not (target / name).is_file() or not np.array_equal(
        pixels, np.asarray(Image.open(target / name).convert("RGBA"))
    ):
        quality = _QUALITY if row["set"] == "full" else _QUALITY_ENLARGED
        Image.fromarray(pixels, "RGBA").save(target / name, quality=quality, method=6, exact=True, alpha_quality=100)
    told = {field: row[field] for field in ("garment", "sleeves", "length", "neckline", "fit", "wearer") if row[field]}
    return told | {
        "file": name,
        "printed": row["print"] == "print",
        "landmarks": landmarks,
        **lines(pixels, landmarks, GARMENTS[row["garment"]].category),
        "set": row["set"],
        "source": source.name,
        "sha256": hashlib.sha256((target / name).read_bytes()).hexdigest(),
        "source_sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
    }


def is_written(path: Path, pixels: np.ndarray) -> bool:
    if not path.is_file():
        return False
    with Image.open(path) as picture:
        return np.array_equal(pixels, np.asarray(picture.convert("RGBA")))


def lines(pixels: np.ndarray, landmarks: dict[str, list[float]], category: str) -> dict[str, list[float]]:
    """The rim of the front, and where it opens."""
    if not landmarks or CATEGORIES[category].template != "upper":
        return {}
    kind = CATEGORIES[category]
    matte = np.asarray(to_depth(pixels[..., 3], "float32"), np.float32)
    placed = {name: (x, y) for name, (x, y) in landmarks.items()}
    rim = neckline_of(pixels[..., :3], matte, placed, kind).curve
    opening = opening_of(pixels[..., :3], placed, rim) if kind.opens else np.zeros((0, 2))
    return {"rim": flat(rim[::2]), "opening": flat(opening[::3])}


def flat(points: np.ndarray) -> list[float]:
    return [round(float(value), 1) for value in points.ravel()]


if __name__ == "__main__":
    main()
