"""How much of each style a table of colours could say, whether tiles show, and what painting costs.

    python benchmarks/style.py [COUNT]

On COUNT photographs of gb82 (12; VITRINA_DATA), from which no style was learnt: each is painted whole, 768 pixels long.
The table and light field that a retouch would be carried by are fitted to the photograph and its painting, laid over
the photograph and held against the painting: a style that they explain needs no tiles. Then the same painting is made
in tiles of 96 pixels. Times are those of the processor.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import cv2
import numpy as np

from editor.model.frame import to_depth
from editor.paths import added_models_folder, models_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operations.style import ROLE
from editor.redactor.retouching.carry import Change
from editor.redactor.retouching.colour_table import looked_up
from editor.redactor.retouching.light_field import LUMA
from editor.redactor.styling.coats import Brush, first_coat, painting_size
from editor.training.data.reading import read_rgb
from editor.training.measure.pictures import PictureScores
from editor.training.measure.report import table

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("VITRINA_DATA", ROOT.parent / "shared" / "data")) / "photos" / "gb82"
LONGEST = 768


def carried(seen: np.ndarray, made: np.ndarray) -> np.ndarray:
    """What the table and the light field of `made` give for `seen`, both h x w x 3 float32."""
    change = Change.between(seen, made)
    field = cv2.resize(change.field, seen.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return looked_up(change.table, seen) + (field[..., 0] * (seen @ LUMA) + field[..., 1])[..., None]


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    catalog = Catalog(models_folder(), added_models_folder())
    networks = NetworkPool(catalog, "cpu", 1)
    photographs = [small(path) for path in sorted(DATA.glob("*.jpg"))[:count]]
    rows = []
    for record in catalog.records():
        if record.role == ROLE and record.output.carried == "tiles":
            rows.append(row(record.name, networks, photographs, record.weights.stat().st_size))
    heads = ("style", "MB", "table and field: PSNR dB", "SSIM", "tiles against the whole, of 255", "s a megapixel")
    print(table(heads, rows))


def small(path: Path) -> np.ndarray:
    rgb = read_rgb(path)
    size = painting_size(rgb.shape[1::-1], LONGEST)
    return to_depth(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), "float32")


def row(name: str, networks: NetworkPool, photographs: list[np.ndarray], weights: int) -> tuple[str, ...]:
    brush = Brush(lambda tile, place: networks.paint(ROLE, name, tile, place), networks.output(ROLE, name).reach)
    scores, worst, spent, pixels = PictureScores(), 0, 0.0, 0
    for seen in photographs:
        start = time.process_time()
        made = first_coat(seen, brush)
        spent, pixels = spent + time.process_time() - start, pixels + seen.shape[0] * seen.shape[1]
        worst = max(worst, int(np.abs(made.astype(int) - first_coat(seen, brush, side=96)).max()))
        scores.add(to_depth(np.clip(carried(seen, to_depth(made, "float32")), 0, 1), "uint8"), made)
    figures = scores.means()
    return (name, f"{weights / 1e6:.2f}", f"{figures['PSNR dB']:.1f}", f"{figures['SSIM']:.2f}", str(worst),
            f"{spent / pixels * 1e6:.1f}")  # fmt: skip


if __name__ == "__main__":
    main()
