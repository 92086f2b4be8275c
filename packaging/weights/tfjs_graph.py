"""A graph of TensorFlow.js read without TensorFlow: its nodes, and what does not depend on the input evaluated."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_DTYPES: Final = {"DT_FLOAT": np.float32, "DT_INT32": np.int32, "DT_BOOL": np.bool_}


@dataclass(frozen=True, slots=True)
class Node:
    """One operation of the graph; `inputs` are names of nodes."""

    name: str
    op: str
    inputs: tuple[str, ...]
    attributes: Mapping[str, Any]

    def whole(self, key: str) -> int:
        """An attribute that is a number, 0 where it is missing."""
        return int(self.attributes.get(key, {}).get("i", 0))

    def flag(self, key: str) -> bool:
        return bool(self.attributes.get(key, {}).get("b", False))

    def text(self, key: str) -> str:
        return base64.b64decode(self.attributes[key]["s"]).decode()

    def wholes(self, key: str) -> list[int]:
        return [int(one) for one in self.attributes[key]["list"]["i"]]


class Graph:
    """Nodes by name, for an input of one size: all arithmetic about shapes then has a value.

    Args:
        model: the decoded model.json.
        weights: the shards, joined.
        shape: of the input, 1 x height x width x 3.
    """

    def __init__(self, model: Mapping[str, Any], weights: bytes, shape: tuple[int, int, int, int]) -> None:
        self.nodes = {one["name"]: _node(one) for one in model["modelTopology"]["node"]}
        self._values = _weights(model["weightsManifest"], weights)
        self._shape = np.array(shape, np.int32)
        self._depending: set[str] = set()

    def value(self, name: str) -> Array | None:
        """What a node always yields; None if that depends on the picture."""
        if name in self._values:
            return self._values[name]
        if name in self._depending:
            return None
        found = self._evaluated(self.nodes[name])
        if found is None:
            self._depending.add(name)
        else:
            self._values[name] = found
        return found

    def constant_and_other(self, node: Node) -> tuple[Array, str] | None:
        """The value of one input and the name of the other, where just one has a value."""
        for here, there in ((0, 1), (1, 0)):
            value = self.value(node.inputs[here])
            if value is not None:
                return value, node.inputs[there]
        return None

    def _evaluated(self, node: Node) -> Array | None:
        if node.op == "Placeholder":
            return None
        if node.op == "Shape" and self.nodes[node.inputs[0]].op == "Placeholder":
            return self._shape
        values = [self.value(name) for name in node.inputs]
        known = [value for value in values if value is not None]
        return np.asarray(_EVALUATIONS[node.op](node, known)) if len(known) == len(values) else None


def _node(data: Mapping[str, Any]) -> Node:
    inputs = tuple(name.split(":")[0] for name in data.get("input", []) if not name.startswith("^"))
    return Node(data["name"], data["op"], inputs, data.get("attr", {}))


def _weights(manifest: Sequence[Mapping[str, Any]], content: bytes) -> dict[str, Array]:
    found, at = {}, 0
    for entry in (entry for group in manifest for entry in group["weights"]):
        dtype, count = np.dtype(entry["dtype"]), int(np.prod(entry["shape"]))
        found[entry["name"]] = np.frombuffer(content, dtype, count, at).reshape(entry["shape"])
        at += count * dtype.itemsize
    return found


def slices(node: Node, begin: Array, end: Array, steps: Array) -> list[slice | int]:
    """The index that a StridedSlice means."""
    found: list[slice | int] = []
    for axis, (first, last, step) in enumerate(zip(begin.tolist(), end.tolist(), steps.tolist(), strict=True)):
        bit = 1 << axis
        if node.whole("shrink_axis_mask") & bit:
            found.append(first)
        else:
            opens, closes = node.whole("begin_mask") & bit, node.whole("end_mask") & bit
            found.append(slice(None if opens else first, None if closes else last, step))
    return found


def _sum(node: Node, values: Sequence[Array]) -> Array:
    axes = tuple(np.ravel(values[1]).tolist())
    return np.asarray(values[0].sum(axes, keepdims=node.flag("keep_dims"), dtype=values[0].dtype))


_EVALUATIONS: Final[Mapping[str, Callable[[Node, Sequence[Array]], Any]]] = {
    "Abs": lambda _, v: np.abs(v[0]),
    "AddV2": lambda _, v: v[0] + v[1],
    "BroadcastTo": lambda _, v: np.broadcast_to(v[0], v[1]),
    "Cast": lambda n, v: v[0].astype(_DTYPES[n.attributes["DstT"]["type"]]),
    "ConcatV2": lambda _, v: np.concatenate([np.atleast_1d(one) for one in v[:-1]], int(v[-1])),
    "Exp": lambda _, v: np.exp(v[0]),
    "ExpandDims": lambda _, v: np.expand_dims(v[0], int(v[1])),
    "Floor": lambda _, v: np.floor(v[0]),
    "FloorDiv": lambda _, v: v[0] // v[1],
    "FloorMod": lambda _, v: np.mod(v[0], v[1]),
    "GatherV2": lambda _, v: np.take(v[0], v[1], int(v[2])),
    "Greater": lambda _, v: v[0] > v[1],
    "GreaterEqual": lambda _, v: v[0] >= v[1],
    "Identity": lambda _, v: v[0],
    "Less": lambda _, v: v[0] < v[1],
    "LessEqual": lambda _, v: v[0] <= v[1],
    "LogicalAnd": lambda _, v: v[0] & v[1],
    "Maximum": lambda _, v: np.maximum(v[0], v[1]),
    "Minimum": lambda _, v: np.minimum(v[0], v[1]),
    "Mul": lambda _, v: v[0] * v[1],
    "Neg": lambda _, v: -v[0],
    "NotEqual": lambda _, v: v[0] != v[1],
    "Pack": lambda n, v: np.stack(v, n.whole("axis")),
    "Range": lambda _, v: np.arange(int(v[0]), int(v[1]), int(v[2]), dtype=v[0].dtype),
    "RealDiv": lambda _, v: (v[0] / v[1]).astype(v[0].dtype),
    "Reciprocal": lambda _, v: np.float32(1) / v[0],
    "Reshape": lambda _, v: v[0].reshape(v[1]),
    "Rsqrt": lambda _, v: 1 / np.sqrt(v[0]),
    "SelectV2": lambda _, v: np.where(v[0], v[1], v[2]),
    "Sign": lambda _, v: np.sign(v[0]),
    "Square": lambda _, v: v[0] * v[0],
    "Squeeze": lambda n, v: np.squeeze(v[0], tuple(n.wholes("squeeze_dims"))),
    "StridedSlice": lambda n, v: v[0][tuple(slices(n, *v[1:4]))],
    "Sub": lambda _, v: v[0] - v[1],
    "Sum": _sum,
    "Tanh": lambda _, v: np.tanh(v[0]),
    "Transpose": lambda _, v: v[0].transpose(v[1]),
}
