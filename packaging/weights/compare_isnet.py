"""Compare the 8-bit network with the float32 one on photographs that calibration did not see.

Run: python packaging/weights/compare_isnet.py [OTHER.onnx]    default: build/weights/isnet_int8.onnx
Prints the mean absolute difference of the masks and their overlap (IoU at one half), as means and worst of all.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from photographs import unseen

from editor.dataloader.network_record import read_record
from editor.dataloader.network_tensor import prepare, restore
from editor.redactor.networks.session import open_session

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "weights"


def compare(first: Path, second: Path) -> None:
    """Print how far the masks of two networks with the same record lie apart."""
    record = read_record(ROOT / "models" / "isnet.json")
    sessions = [open_session(path.read_bytes(), "cpu") for path in (first, second)]
    differences, overlaps = [], []
    for frame in unseen():
        tensor, placement = prepare(frame, record.input)
        one, other = (restore(session.run(tensor), record.output, placement) for session in sessions)
        differences.append(float(np.abs(one - other).mean()))
        both, either = (one > 0.5) & (other > 0.5), (one > 0.5) | (other > 0.5)
        overlaps.append(float(both.sum() / max(1, either.sum())))
    print(f"{len(overlaps)} pictures, {first.name} against {second.name}")
    print(f"mean difference {np.mean(differences):.4f}, worst {max(differences):.4f}")
    print(f"mean IoU {np.mean(overlaps):.4f}, worst {min(overlaps):.4f}")


if __name__ == "__main__":
    other = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER / "isnet_int8.onnx"
    compare(other, FOLDER / "isnet_fp32.onnx")
