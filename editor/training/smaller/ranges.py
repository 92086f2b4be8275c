"""Which values the activations of a network take, measured on pictures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper

Tensor = NDArray[np.float32]
Ranges = Mapping[str, tuple[float, float]]


def median_ranges(model: onnx.ModelProto, tensors: Iterable[Tensor]) -> Ranges:
    """The lowest and highest value of each activation: medians over `tensors` of each one's extremes.

    Medians, because a network may be so sure of some pictures that its activations grow fifty times as large there
    (IS-Net does in a third of scenes): ranges that held those would leave five levels for ordinary pictures. Cut off,
    such a picture is as sure as before. Measured in packaging/weights/README.md.
    """
    names, extremes = _extremes(model, tensors)
    medians = np.median(extremes, axis=0)
    return {name: (float(low), float(high)) for name, (low, high) in zip(names, medians, strict=True)}


def percentile_ranges(model: onnx.ModelProto, tensors: Iterable[Tensor], percentile: float) -> Ranges:
    """The same with another percentile of the extremes (50 is the median, 100 holds all), for networks that give
    pictures: what is cut off there is a highlight or a dark line rather than more certainty."""
    names, extremes = _extremes(model, tensors)
    lows = np.percentile(extremes[..., 0], 100 - percentile, axis=0)
    highs = np.percentile(extremes[..., 1], percentile, axis=0)
    return {name: (float(low), float(high)) for name, low, high in zip(names, lows, highs, strict=True)}


def _extremes(model: onnx.ModelProto, tensors: Iterable[Tensor]) -> tuple[list[str], NDArray[np.float32]]:
    """Names of the activations, and tensors x activations x 2: the lowest and highest value of each."""
    source = model.graph.input[0].name
    names = [source, *_float_outputs(model)]
    session = _session(_with_extremes(model, names))
    outputs = [f"{name}:{end}" for name in names for end in ("Min", "Max")]
    found = np.array([session.run(outputs, {source: tensor}) for tensor in tensors], np.float32)
    return names, found.reshape(len(found), -1, 2)


def _float_outputs(model: onnx.ModelProto) -> list[str]:
    """All results but those known to be of another type, such as shapes."""
    known = onnx.shape_inference.infer_shapes(model).graph
    other = {
        value.name
        for value in (*known.value_info, *known.output)
        if value.type.tensor_type.elem_type not in (TensorProto.FLOAT, TensorProto.UNDEFINED)
    }
    return [name for node in model.graph.node for name in node.output if name and name not in other]


def _with_extremes(model: onnx.ModelProto, names: list[str]) -> onnx.ModelProto:
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    for name in names:
        for end in ("Min", "Max"):
            copy.graph.node.append(helper.make_node(f"Reduce{end}", [name], [f"{name}:{end}"], keepdims=0))
            copy.graph.output.append(helper.make_tensor_value_info(f"{name}:{end}", TensorProto.FLOAT, []))
    return copy


def _session(model: onnx.ModelProto) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
