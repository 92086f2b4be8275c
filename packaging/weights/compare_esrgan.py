"""Compare the smaller Real-ESRGAN networks with the float32 ones on photographs that calibration did not see.

Run: python packaging/weights/compare_esrgan.py [side]    side of the result, default 256; needs the data sets
Photographs are made four times smaller (means of areas) and enlarged again. Prints the PSNR (8-bit scale) of each
network's picture against the photograph, and against that of its float32 form.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.redactor.networks.session import Session, open_session

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "weights"
DATA = Path(os.environ.get("VITRINA_DATA", ROOT.parent / "shared" / "data"))
PAIRS = {
    "photo": ("esrgan_photo_fp32", "esrgan_photo_int8"),
    "fast": ("esrgan_fast_fp32", "esrgan_fast_half"),
}
# Calibration takes the first, fifth ... of these; percentiles and the float tail were chosen on the third, seventh ...
_PLACES = slice(3, None, 4)


def photographs(side: int) -> list[NDArray[np.uint8]]:
    """Middle crops of every fourth picture of Kodak and gb82, RGB."""
    paths = [path for name in ("kodak", "gb82") for path in sorted((DATA / "photos" / name).iterdir())[_PLACES]]
    return [_middle(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]), side) for path in paths]


def psnr(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """In dB; pictures of 0-255."""
    return float(10 * np.log10(255**2 / max(1e-9, float(np.mean((one - other) ** 2)))))


def enlarged(session: Session, small: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Four times as large, 0-255."""
    tensor = np.ascontiguousarray(small.astype(np.float32).transpose(2, 0, 1)[None] / 255)
    return np.asarray(np.clip(session.run(tensor)[0].transpose(1, 2, 0), 0, 1) * 255, np.float32)


def compare(side: int) -> None:
    """Print a line a network."""
    pictures = photographs(side)
    small = [cv2.resize(one, (side // 4, side // 4), interpolation=cv2.INTER_AREA) for one in pictures]
    print(f"{len(pictures)} crops of {side} x {side}")
    for names in PAIRS.values():
        results = []
        for name in names:
            session = open_session((FOLDER / f"{name}.onnx").read_bytes(), "cpu")
            results.append([enlarged(session, one) for one in small])
            truth = np.mean([psnr(a, b.astype(np.float32)) for a, b in zip(results[-1], pictures, strict=True)])
            near = [psnr(a, b) for a, b in zip(results[-1], results[0], strict=True)]
            told = "" if name == names[0] else f", to float32 {np.mean(near):.2f} dB, worst {min(near):.2f}"
            print(f"{name}: {truth:.2f} dB to the photograph{told}", flush=True)


def _middle(rgb: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    top, left = (rgb.shape[0] - side) // 2, (rgb.shape[1] - side) // 2
    return rgb[top : top + side, left : left + side]


if __name__ == "__main__":
    compare(int(sys.argv[1]) if len(sys.argv) > 1 else 256)
