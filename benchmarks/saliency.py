"""How near the masks come to those drawn by hand, as they are written: full size, 8 bits.

    python benchmarks/saliency.py [every n-th picture]

Runs the shipped 8-bit IS-Net and, where `packaging/weights` has made it, the float32 one in the same way, over
saliency_val (VITRINA_DATA), each mask enlarged bilinearly, refined along the picture's edges, and as the program
writes it: its wide doubts settled first. MAE: mean absolute error. max F: beta^2 = 0.3, at the best of 256 thresholds:
for the set as a whole (as papers report it), and as the mean of each picture's own best. All 400 pictures take some 10
minutes on two cores.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import NetworkRecord, read_record
from editor.dataloader.network_tensor import Floats, prepare, restore
from editor.model.frame import Frame, to_depth
from editor.paths import models_folder
from editor.redactor.matting import refine
from editor.redactor.matting.doubts import settled
from editor.redactor.networks.session import Session, open_session

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("VITRINA_DATA", ROOT.parent / "shared" / "data")) / "saliency_val"
FLOAT32 = ROOT / "build" / "weights" / "isnet_fp32.onnx"

Enlarge = Callable[[Floats, Frame], Floats]


class Score:
    """Gathers what one way of making masks reaches."""

    def __init__(self) -> None:
        self._errors: list[float] = []
        self._precision: list[NDArray[np.float64]] = []
        self._recall: list[NDArray[np.float64]] = []

    def add(self, mask: NDArray[np.uint8], truth: NDArray[np.bool_]) -> None:
        """Compare a mask as written with the one drawn by hand."""
        self._errors.append(float(np.abs(mask / 255.0 - truth).mean()))
        above, hits = _above(mask), _above(mask[truth])
        self._precision.append(hits / np.maximum(above, 1))
        self._recall.append(hits / max(1, int(truth.sum())))

    def __str__(self) -> str:
        precision, recall = np.array(self._precision), np.array(self._recall)
        of_set = _f_measure(precision.mean(axis=0), recall.mean(axis=0)).max()
        of_each = _f_measure(precision, recall).max(axis=1).mean()
        return f"MAE {np.mean(self._errors):.4f}   max F of the set {of_set:.4f}   mean max F {of_each:.4f}"


def _above(values: NDArray[np.uint8]) -> NDArray[np.int64]:
    """How many values reach each of the 256 thresholds."""
    return np.cumsum(np.bincount(values.ravel(), minlength=256)[::-1])[::-1]


def _f_measure(precision: NDArray[np.float64], recall: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1.3 * precision * recall / np.maximum(0.3 * precision + recall, 1e-12)


def bilinear(mask: Floats, frame: Frame) -> Floats:
    return np.asarray(cv2.resize(mask, frame.size, interpolation=cv2.INTER_LINEAR), np.float32)


def refined(mask: Floats, frame: Frame) -> Floats:
    return refine(mask, frame.rgb)


def as_written(mask: Floats, frame: Frame) -> Floats:
    return refine(settled(mask, frame.rgb), frame.rgb)


WAYS: dict[str, Enlarge] = {"bilinear": bilinear, "refined": refined, "written": as_written}


def measure(session: Session, record: NetworkRecord, step: int) -> dict[str, Score]:
    """The scores of one network over the set, one for each way of enlarging."""
    scores = {way: Score() for way in WAYS}
    for path in sorted((DATA / "images").iterdir())[::step]:
        frame = Frame(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]))
        truth = cv2.imread(str(DATA / "masks" / f"{path.stem}.png"), cv2.IMREAD_GRAYSCALE) > 127
        tensor, placement = prepare(frame, record.input)
        mask = restore(session.run(tensor), record.output, placement)
        for way, enlarge in WAYS.items():
            scores[way].add(to_depth(enlarge(mask, frame), "uint8"), truth)
    return scores


def main(step: int) -> None:
    record = read_record(models_folder() / "isnet.json")
    for name, path in (("int8", record.weights), ("float32", FLOAT32)):
        if not path.exists():
            print(f"{name}: not measured, {path.name} has not been made")
            continue
        for way, score in measure(open_session(path.read_bytes(), "cpu"), record, step).items():
            print(f"{name:8} {way:9} {score}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
