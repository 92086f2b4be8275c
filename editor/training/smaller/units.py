"""The parts of a network that are in 8 bits or in float together."""

from __future__ import annotations

import math
from dataclasses import dataclass

import onnx

from editor.training.smaller.static import KINDS

# These are in 8 bits only if what they are given is: onnxruntime makes one kernel of them and the node before.
_FOLLOWING = frozenset(
    {"AveragePool", "Clip", "Flatten", "Gather", "MaxPool", "Pad", "Relu", "Reshape", "Resize", "Slice", "Split",
     "Squeeze", "Transpose", "Unsqueeze"}
)  # fmt: skip
_WEIGHTED = frozenset({"Conv", "ConvTranspose", "Gemm", "MatMul"})


@dataclass(frozen=True, slots=True)
class Unit:
    """A node and those that only pass on what it makes.

    Attributes:
        name: of the first node.
        nodes: names of all.
        work: multiply-adds, as a share of the network's.
    """

    name: str
    nodes: tuple[str, ...]
    work: float


def units_of(model: onnx.ModelProto) -> list[Unit]:
    """All that can be in 8 bits, in the order in which it is computed. Every node must have a name of its own."""
    graph = onnx.shape_inference.infer_shapes(model).graph
    counts = _multiply_adds(graph)
    whole = max(1, sum(counts.values()))
    members: dict[str, list[str]] = {}
    leader_of: dict[str, str] = {}  # result -> first node of its unit
    for node in graph.node:
        if node.op_type not in KINDS:
            continue
        leader = leader_of.get(node.input[0], node.name) if node.op_type in _FOLLOWING else node.name
        members.setdefault(leader, []).append(node.name)
        leader_of.update(dict.fromkeys(node.output, leader))
    return [
        Unit(name, tuple(nodes), sum(counts.get(node, 0) for node in nodes) / whole) for name, nodes in members.items()
    ]


def named(model: onnx.ModelProto) -> onnx.ModelProto:
    """A copy in which every node has a name of its own."""
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    taken: set[str] = set()
    for number, node in enumerate(copy.graph.node):
        if not node.name or node.name in taken:
            node.name = f"{node.op_type}_{number}"
        taken.add(node.name)
    return copy


def _multiply_adds(graph: onnx.GraphProto) -> dict[str, int]:
    """By node; 0 where shapes are not known."""
    weights = {tensor.name: tuple(tensor.dims) for tensor in graph.initializer}
    shapes = {
        value.name: tuple(side.dim_value for side in value.type.tensor_type.shape.dim)
        for value in (*graph.value_info, *graph.input, *graph.output)
    }
    found = {}
    for node in graph.node:
        if node.op_type not in _WEIGHTED or node.input[1] not in weights:
            continue
        # A convolution uses each weight at each place of its output, a transposed one at each of its input.
        places = shapes.get(node.input[0] if node.op_type == "ConvTranspose" else node.output[0], ())
        found[node.name] = math.prod(weights[node.input[1]]) * math.prod(places[2:] or (1,))
    return found
