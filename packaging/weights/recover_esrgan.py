"""Make plain float32 ONNX networks of any size from the fetched Real-ESRGAN files, which are in ncnn's format.

Run: python packaging/weights/recover_esrgan.py
build/weights/esrgan/*.param, *.bin -> build/weights/esrgan_photo_fp32.onnx (66.9 MB), esrgan_fast_fp32.onnx (2.5 MB)

The weights were rounded to float16 by their publisher; that loss (about 3 digits) stays, everything else is exact.
Only what occurs in these two networks is read (ncnn's docs/developer-guide, operators.md and
param-and-model-file-structure.md, tell the rest); anything else is refused rather than guessed.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

FOLDER = Path(__file__).resolve().parents[2] / "build" / "weights"
NETWORKS = {"realesrgan-x4plus": "esrgan_photo_fp32", "realesr-animevideov3-x4": "esrgan_fast_fp32"}
_HALF_TAG = 0x01306B47  # ncnn marks weights that are stored as float16 with this number


@dataclass(frozen=True, slots=True)
class Layer:
    """One line of a .param file."""

    kind: str
    name: str
    inputs: list[str]
    outputs: list[str]
    values: dict[int, list[float]]

    def value(self, key: int, default: float = 0) -> float:
        return self.values.get(key, [default])[0]


@dataclass
class Graph:
    """The ONNX graph as it grows, and how far the weights have been read."""

    weights: bytes
    at: int = 0
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    tensors: dict[str, onnx.TensorProto] = field(default_factory=dict)
    same: dict[str, str] = field(default_factory=dict)  # outputs of Split layers -> what they repeat

    def constant(self, name: str, values: NDArray[np.float32]) -> str:
        self.tensors[name] = numpy_helper.from_array(np.ascontiguousarray(values), name)
        return name

    def node(self, kind: str, layer: Layer, inputs: list[str], **attributes: object) -> None:
        self.nodes.append(helper.make_node(kind, inputs, layer.outputs, name=layer.name, **attributes))

    def floats(self, count: int) -> NDArray[np.float32]:
        found = np.frombuffer(self.weights, "<f4", count, self.at)
        self.at += 4 * count
        return found

    def tagged(self, count: int) -> NDArray[np.float32]:
        """Weights behind a tag that says how they are stored; float16 fills up to four bytes."""
        (tag,) = struct.unpack_from("<I", self.weights, self.at)
        self.at += 4
        if tag == 0:
            return self.floats(count)
        if tag != _HALF_TAG:
            raise NotImplementedError(f"weights stored as {tag:#x}")
        found = np.frombuffer(self.weights, "<f2", count, self.at).astype(np.float32)
        self.at += (2 * count + 3) // 4 * 4
        return found


def recovered(structure: str, weights: bytes) -> onnx.ModelProto:
    """The network in a .param and a .bin file: N x 3 x height x width float32, RGB in 0-1, to four times that size."""
    graph = Graph(weights)
    layers = [_layer(line) for line in structure.splitlines()[2:]]
    for layer in layers:
        layer.inputs[:] = [graph.same.get(name, name) for name in layer.inputs]
        _KINDS[layer.kind](graph, layer)
    if graph.at != len(weights):
        raise ValueError(f"{len(weights) - graph.at} bytes of weights are left over")
    result = layers[-1].outputs[0]
    sides = {layers[0].outputs[0]: ("height", "width"), result: ("height_out", "width_out")}
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 3, *free]) for name, free in sides.items()]
    body = helper.make_graph(graph.nodes, "esrgan", ends[:1], ends[1:], list(graph.tensors.values()))
    model = helper.make_model(body, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model, full_check=True)
    return model


def _layer(line: str) -> Layer:
    kind, name, inputs, outputs, *rest = line.split()
    first, last = int(inputs), int(inputs) + int(outputs)
    return Layer(kind, name, rest[:first], rest[first:last], dict(map(_value, rest[last:])))


def _value(text: str) -> tuple[int, list[float]]:
    key, value = text.split("=")
    number = int(key)
    if number <= -23300:  # an array: its length goes before its values
        return -23300 - number, [float(one) for one in value.split(",")[1:]]
    return number, [float(value)]


def _input(graph: Graph, layer: Layer) -> None:
    pass


def _split(graph: Graph, layer: Layer) -> None:
    graph.same.update(dict.fromkeys(layer.outputs, layer.inputs[0]))


def _convolution(graph: Graph, layer: Layer) -> None:
    channels, kernel, count = int(layer.value(0)), int(layer.value(1)), int(layer.value(6))
    _only(layer, {2: 1, 3: 1, 5: 1})
    weights = graph.constant(f"{layer.name}.weight", graph.tagged(count).reshape(channels, -1, kernel, kernel))
    bias = graph.constant(f"{layer.name}.bias", graph.floats(channels))
    shape = {"kernel_shape": [kernel] * 2, "pads": [int(layer.value(4))] * 4}
    activation = int(layer.value(9))
    if activation not in (0, 2):
        raise NotImplementedError(f"{layer.name}: activation {activation}")
    if activation == 0:
        graph.node("Conv", layer, [*layer.inputs, weights, bias], **shape)
        return
    inner = f"{layer.outputs[0]}:linear"
    node = helper.make_node("Conv", [*layer.inputs, weights, bias], [inner], name=layer.name, **shape)
    graph.nodes.append(node)
    leaky = helper.make_node(
        "LeakyRelu", [inner], layer.outputs, name=f"{layer.name}:activation", alpha=layer.value(10)
    )
    graph.nodes.append(leaky)


def _prelu(graph: Graph, layer: Layer) -> None:
    count = int(layer.value(0))
    slopes = graph.constant(f"{layer.name}.slope", graph.floats(count).reshape(count, 1, 1))
    graph.node("PRelu", layer, [*layer.inputs, slopes])


def _concat(graph: Graph, layer: Layer) -> None:
    _only(layer, {0: 0})
    graph.node("Concat", layer, layer.inputs, axis=1)


def _weighted_sum(graph: Graph, layer: Layer) -> None:
    _only(layer, {0: 1})
    terms = []
    for number, (name, share) in enumerate(zip(layer.inputs, layer.values[1], strict=True)):
        if share == 1:
            terms.append(name)
            continue
        factor = graph.constant(f"factor_{share:g}", np.array(share, np.float32))
        terms.append(f"{layer.name}:{number}")
        graph.nodes.append(helper.make_node("Mul", [name, factor], terms[-1:], name=terms[-1]))
    graph.node("Add", layer, terms)


def _sum(graph: Graph, layer: Layer) -> None:
    _only(layer, {0: 0})
    graph.node("Add", layer, layer.inputs)


def _shuffle(graph: Graph, layer: Layer) -> None:
    _only(layer, {1: 0})
    graph.node("DepthToSpace", layer, layer.inputs, blocksize=int(layer.value(0)), mode="CRD")


def _enlarge(graph: Graph, layer: Layer) -> None:
    _only(layer, {0: 1})
    scale = layer.value(1)
    scales = graph.constant(f"scales_{scale:g}", np.array([1, 1, scale, layer.value(2)], np.float32))
    how = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
    graph.node("Resize", layer, [*layer.inputs, "", scales], **how)


def _only(layer: Layer, values: dict[int, float]) -> None:
    for key, expected in values.items():
        if layer.value(key, expected) != expected:
            raise NotImplementedError(f"{layer.name}: parameter {key} is {layer.value(key)}")


_KINDS: dict[str, Callable[[Graph, Layer], None]] = {
    "Input": _input,
    "Split": _split,
    "Convolution": _convolution,
    "PReLU": _prelu,
    "Concat": _concat,
    "Eltwise": _weighted_sum,
    "BinaryOp": _sum,
    "PixelShuffle": _shuffle,
    "Interp": _enlarge,
}

if __name__ == "__main__":
    for source, name in NETWORKS.items():
        beside = FOLDER / "esrgan" / source
        target = FOLDER / f"{name}.onnx"
        onnx.save(
            recovered(beside.with_suffix(".param").read_text("ascii"), beside.with_suffix(".bin").read_bytes()), target
        )
        print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB")
