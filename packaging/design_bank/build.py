"""Makes the bank of garments that designs are shown on: cut out, with landmarks, small.

Run: python packaging/design_bank/build.py FOLDER
FOLDER holds the full-size pictures of clothing-dataset (CC0 1.0): `garments/full` of the data sets. Which of them, and
what they are, is in chosen.csv, told by eye: left out were those with hangers in sight, badly cut out, cropped, folded
so that no shape is seen, and with prints that stayed to be seen. `print`: has one that separation takes out.
Writes resources/design/bank: a WebP a garment with its matte as alpha, and bank.json.
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

from editor.model.design_vocabulary import GARMENTS
from editor.model.frame import Frame, to_depth
from editor.model.garment import CATEGORIES
from editor.paths import models_folder, resources_folder
from editor.redactor.garments.cutting import cut_out
from editor.redactor.garments.understanding import trimmed, understood_garment
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool

CHOSEN = Path(__file__).with_name("chosen.csv")
_QUALITY = 86


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    pool = NetworkPool(Catalog(models_folder(), models_folder()))
    target = resources_folder() / "design" / "bank"
    target.mkdir(parents=True, exist_ok=True)
    with CHOSEN.open(encoding="utf-8", newline="") as file:
        records = [record(pool, folder, target, row) for row in csv.DictReader(file)]
    told = {"format": 1, "set": "clothing-dataset", "licence": "CC0-1.0", "garments": records}
    (target / "bank.json").write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    print(len(records), "garments,", sum(path.stat().st_size for path in target.iterdir()) // 1000, "KB")


def record(pool: NetworkPool, folder: Path, target: Path, row: dict[str, str]) -> dict[str, Any]:
    source = folder / f"{row['picture']}.jpg"
    with Image.open(source) as picture:
        frame = Frame(np.asarray(picture.convert("RGB")))
    category = GARMENTS[row["garment"]].category
    landmarks: dict[str, list[float]] = {}
    if category in CATEGORIES:
        garment = understood_garment(pool, frame, category)
        frame, matte = garment.frame, garment.matte
        landmarks = {name: [round(x, 1), round(y, 1)] for name, (x, y) in garment.landmarks.items()}
    else:
        (left, top), matte = trimmed(cut_out(pool, frame))
        frame = Frame(frame.rgb[top : top + matte.shape[0], left : left + matte.shape[1]])
    name = f"{row['picture'][:8]}.webp"
    pixels = np.dstack([frame.rgb, to_depth(matte, "uint8")])
    # The ground under the matte is kept: separation looks at the rim's own mixture.
    Image.fromarray(pixels, "RGBA").save(target / name, quality=_QUALITY, method=6, exact=True, alpha_quality=100)
    told = {field: row[field] for field in ("garment", "sleeves", "length", "neckline", "fit", "wearer") if row[field]}
    return told | {
        "file": name,
        "printed": row["print"] == "print",
        "landmarks": landmarks,
        "source": source.name,
        "sha256": hashlib.sha256((target / name).read_bytes()).hexdigest(),
        "source_sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
    }


if __name__ == "__main__":
    main()
