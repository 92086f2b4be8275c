"""Quantise IS-Net to 8 bits, statically: weights per channel, activations by the ranges seen on photographs.

Run: python packaging/weights/quantise_isnet.py    build/weights/isnet_fp32.onnx -> isnet_int8.onnx (44.5 MB)
Needs the data sets (VITRINA_DATA); takes about two minutes on two cores.

Three things decide how near the result comes to the float network (mean difference of masks; see README.md):
- The last convolution, its enlargement and the sigmoid stay in float: quantised logits cost twenty times the error.
- An activation's range is the median over photographs of each one's extremes. In about every third scene IS-Net is so
  sure of the background that activations grow fifty times as large; ranges that held those would leave five levels for
  ordinary pictures. Cut off, such a background is still background.
- Weights keep 7 bits (`reduce_range`), or processors without VNNI overflow.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper
from onnxruntime.quantization import CalibrationMethod, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.calibrate import TensorsData, save_tensors_data
from photographs import calibration

from editor.dataloader.network_record import read_record
from editor.dataloader.network_tensor import prepare

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "weights"

Tensor = NDArray[np.float32]
Ranges = Mapping[str, tuple[float, float]]


def quantise(source: Path, target: Path, tensors: Iterable[Tensor]) -> None:
    """Write the 8-bit form of the network `source` to `target`, its ranges measured on `tensors`."""
    model = onnx.load(source)
    with tempfile.TemporaryDirectory() as folder:
        ranges = Path(folder) / "ranges.json"
        _save(median_ranges(model, tensors), ranges)
        quantize_static(
            source,
            target,
            calibration_cache_path=ranges,
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=float_nodes(model),
        )


def float_nodes(model: onnx.ModelProto) -> list[str]:
    """The nodes that turn features into the mask: the side convolution, the last Resize and the sigmoid."""
    nodes = model.graph.node
    last_resize = [node.name for node in nodes if node.op_type == "Resize"][-1]
    side = [node.name for node in nodes if node.name.startswith("/side1/")]
    sigmoid = [node.name for node in nodes if node.op_type == "Sigmoid"]
    return [*side, last_resize, *sigmoid]


def median_ranges(model: onnx.ModelProto, tensors: Iterable[Tensor]) -> Ranges:
    """The lowest and highest value of each activation: medians over `tensors`."""
    names = [model.graph.input[0].name, *(name for node in model.graph.node for name in node.output)]
    session = onnxruntime.InferenceSession(_with_extremes(model, names).SerializeToString())
    outputs = [f"{name}:{end}" for name in names for end in ("Min", "Max")]
    extremes = np.array([session.run(outputs, {names[0]: tensor}) for tensor in tensors], np.float32)
    medians = np.median(extremes, axis=0).reshape(-1, 2)
    return {name: (float(low), float(high)) for name, (low, high) in zip(names, medians, strict=True)}


def _with_extremes(model: onnx.ModelProto, names: list[str]) -> onnx.ModelProto:
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    for name in names:
        for end in ("Min", "Max"):
            copy.graph.node.append(helper.make_node(f"Reduce{end}", [name], [f"{name}:{end}"], keepdims=0))
            copy.graph.output.append(helper.make_tensor_value_info(f"{name}:{end}", TensorProto.FLOAT, []))
    return copy


def _save(ranges: Ranges, path: Path) -> None:
    arrays = {name: tuple(np.array([end], np.float32) for end in ends) for name, ends in ranges.items()}
    save_tensors_data(TensorsData(CalibrationMethod.MinMax, arrays), path)


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    spec = read_record(ROOT / "models" / "isnet.json").input
    result = FOLDER / "isnet_int8.onnx"
    quantise(FOLDER / "isnet_fp32.onnx", result, (prepare(frame, spec)[0] for frame in calibration()))
    print(f"{result.name}: {result.stat().st_size / 1e6:.1f} MB")
