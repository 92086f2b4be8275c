"""How near the masks come to those drawn by hand, as they are written: full size, 8 bits.

    python benchmarks/saliency.py [every n-th picture]

Runs the shipped 8-bit IS-Net and, where `packaging/weights` has made it, the float32 one in the same way, over
saliency_val (VITRINA_DATA), each mask enlarged bilinearly (raw), refined along the picture's edges, and as the program
writes it: its wide doubts settled first. MAE: mean absolute error. max F: beta^2 = 0.3, at the best of 256 thresholds:
for the set as a whole (as papers report it), and as the mean of each picture's own best. All 400 pictures take some 10
minutes on two cores. `vitrina evaluate` tells more figures, of any network and folder.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from editor.dataloader.network_record import read_record
from editor.errors import EditorError
from editor.paths import models_folder
from editor.training.data.folders import Item, read_folder
from editor.training.measure.evaluation import evaluate_masks
from editor.training.measure.subjects import Subject
from editor.training.measure.ways import WAYS

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("VITRINA_DATA", ROOT.parent / "shared" / "data")) / "saliency_val"
FLOAT32 = ROOT / "build" / "weights" / "isnet_fp32.onnx"


def tell(item: Item, error: EditorError | None) -> None:
    if error is not None:
        print(f"{item.picture.name}: {error}", file=sys.stderr)


def main(step: int) -> None:
    record = read_record(models_folder() / "isnet.json")
    shipped = Subject("int8", record.weights, record.input, record.output)
    items = read_folder(DATA, "masks").items[::step]
    for network in (shipped, replace(shipped, name="float32", weights=FLOAT32)):
        if not network.weights.exists():
            print(f"{network.name}: not measured, {network.weights.name} has not been made")
            continue
        for one in evaluate_masks(network, items, list(WAYS), tell):
            of_set, means = one.scores.of_set(), one.scores.means()
            print(
                f"{network.name:8} {one.way:9} MAE {means['MAE']:.4f}   max F of the set {of_set['max F']:.4f}   "
                f"mean max F {means['max F']:.4f}",
                flush=True,
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
