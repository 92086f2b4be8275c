"""Quantise IS-Net to 8 bits, statically: weights per channel, activations by the ranges seen on photographs.

Run: python packaging/weights/quantise_isnet.py    build/weights/isnet_fp32.onnx -> isnet_int8.onnx (44.5 MB)
Needs the data sets (VITRINA_DATA); takes about two minutes on two cores.

Three things decide how near the result comes to the float network (mean difference of masks; see README.md and
`editor.training.smaller`, which does the same for any network and finds by itself what must stay in float):
- The last convolution, its enlargement and the sigmoid stay in float: quantised logits cost twenty times the error.
- An activation's range is the median over photographs of each one's extremes. In about every third scene IS-Net is so
  sure of the background that activations grow fifty times as large; ranges that held those would leave five levels for
  ordinary pictures. Cut off, such a background is still background.
- Weights keep 7 bits (`reduce_range`), or processors without VNNI overflow.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from photographs import calibration

from editor.dataloader.network_record import read_record
from editor.dataloader.network_tensor import prepare
from editor.training.smaller.ranges import median_ranges
from editor.training.smaller.static import StaticQuantiser

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "weights"


def quantise(source: Path, target: Path, tensors: Iterable[NDArray[np.float32]]) -> None:
    """Write the 8-bit form of the network `source` to `target`, its ranges measured on `tensors`."""
    model = onnx.load(source)
    smaller = StaticQuantiser(model, median_ranges(model, tensors)).without(float_nodes(model))
    onnx.save(smaller, target)


def float_nodes(model: onnx.ModelProto) -> list[str]:
    """The nodes that turn features into the mask: the side convolution, the last Resize and the sigmoid."""
    nodes = model.graph.node
    last_resize = [node.name for node in nodes if node.op_type == "Resize"][-1]
    side = [node.name for node in nodes if node.name.startswith("/side1/")]
    sigmoid = [node.name for node in nodes if node.op_type == "Sigmoid"]
    return [*side, last_resize, *sigmoid]


if __name__ == "__main__":
    spec = read_record(ROOT / "models" / "isnet.json").input
    result = FOLDER / "isnet_int8.onnx"
    quantise(FOLDER / "isnet_fp32.onnx", result, (prepare(frame, spec)[0] for frame in calibration()))
    print(f"{result.name}: {result.stat().st_size / 1e6:.1f} MB")
