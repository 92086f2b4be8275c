"""Make the Real-ESRGAN networks smaller: the large one in 8 bits, statically, the small one with float16 weights.

Run: python packaging/weights/quantise_esrgan.py
build/weights/esrgan_photo_fp32.onnx -> esrgan_photo_int8.onnx (18.0 MB), esrgan_fast_fp32.onnx -> esrgan_fast_half.onnx
Needs the data sets (VITRINA_DATA), 3 GB of memory, and about a minute on two cores.

What was tried is in README.md. Three things decide how near the result comes:
- The first convolution and the last five with what lies between them, a twelfth of the work, stay in float, and so do
  the sums: the features that run through all 69 blocks are never rounded, only what convolutions take.
- An activation's range is a percentile (85), over pairs of crops, of their extremes. The median cuts highlights and
  dark lines off; the largest of all leaves too few levels for everything else.
- Weights keep 7 bits (`reduce_range`), or processors without VNNI overflow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import onnx
from numpy.typing import NDArray
from photographs import calibration

from editor.training.smaller.half import half
from editor.training.smaller.ranges import percentile_ranges
from editor.training.smaller.static import StaticQuantiser

FOLDER = Path(__file__).resolve().parents[2] / "build" / "weights"
SIDE = 48
PERCENTILE = 85
TAIL = 5


def quantised(model: onnx.ModelProto, tensors: Iterable[NDArray[np.float32]]) -> onnx.ModelProto:
    """The 8-bit form of the large network, its ranges measured on `tensors`."""
    return StaticQuantiser(model, percentile_ranges(model, tensors, PERCENTILE)).without(float_nodes(model))


def float_nodes(model: onnx.ModelProto) -> list[str]:
    """The first convolution, the last `TAIL` with all that lies between them, and the sums of the blocks."""
    nodes = list(model.graph.node)
    places = [place for place, node in enumerate(nodes) if node.op_type == "Conv"]
    tail = nodes[places[-TAIL] :]
    sums = [node for node in nodes if node.op_type in ("Add", "Mul")]
    return [node.name for node in (nodes[places[0]], *tail, *sums)]


def pairs_of_crops() -> Iterator[NDArray[np.float32]]:
    """2 x 3 x 48 x 48, one of a photograph at full size and one of a photograph made smaller, as the web has them."""
    crops = [_crop(frame.rgb, number) for number, frame in enumerate(calibration())]
    return (np.concatenate(pair) for pair in list(pairwise(crops))[::2])


def _crop(rgb: NDArray[np.uint8], number: int) -> NDArray[np.float32]:
    if number % 2:
        rgb = np.asarray(cv2.resize(rgb, None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA))
    draw = np.random.default_rng(number)
    top, left = (int(draw.integers(0, side - SIDE + 1)) for side in rgb.shape[:2])
    crop = rgb[top : top + SIDE, left : left + SIDE].astype(np.float32) / 255
    return np.ascontiguousarray(crop.transpose(2, 0, 1)[None])


if __name__ == "__main__":
    photo = quantised(onnx.load(FOLDER / "esrgan_photo_fp32.onnx"), pairs_of_crops())
    for name, model in (("photo_int8", photo), ("fast_half", half(onnx.load(FOLDER / "esrgan_fast_fp32.onnx")))):
        target = FOLDER / f"esrgan_{name}.onnx"
        onnx.save(model, target)
        print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB")
