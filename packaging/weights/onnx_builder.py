"""Nodes and weights of an ONNX graph, gathered one after the other, with the shape of each result."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

OPSET: Final = 20
_SHARED: Final = 64  # smaller constants are written once


class Builder:
    """Writes a graph of one input and one output."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.shapes: dict[str, tuple[int, ...]] = {}
        self.maker: dict[str, onnx.NodeProto] = {}
        self._constants: list[onnx.TensorProto] = []
        self._known: dict[tuple[Any, ...], str] = {}

    def constant(self, value: NDArray[Any]) -> str:
        """The name of a constant."""
        value = np.ascontiguousarray(value)
        key = (value.dtype.str, value.shape, value.tobytes()) if value.size < _SHARED else ()
        if key and key in self._known:
            return self._known[key]
        name = f"w{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(value, name))
        self.shapes[name] = value.shape
        if key:
            self._known[key] = name
        return name

    def wholes(self, values: Sequence[int]) -> str:
        """A constant of whole numbers: axes, shapes."""
        return self.constant(np.array(values, np.int64))

    def add(self, op: str, inputs: Sequence[str], shape: Sequence[int], **attributes: Any) -> str:
        """The name of a new node's result."""
        name = f"{op.lower()}{len(self.nodes)}"
        node = helper.make_node(op, list(inputs), [name], name=name, **attributes)
        self.nodes.append(node)
        self.maker[name] = node
        self.shapes[name] = tuple(int(side) for side in shape)
        return name

    def reshaped(self, name: str, shape: Sequence[int]) -> str:
        wanted = tuple(int(side) for side in shape)
        return name if self.shapes[name] == wanted else self.add("Reshape", [name, self.wholes(wanted)], wanted)

    def transposed(self, name: str, order: Sequence[int]) -> str:
        return self.add("Transpose", [name], [self.shapes[name][axis] for axis in order], perm=list(order))

    def finished(self, given: str, result: str) -> onnx.ModelProto:
        """The model, with float32 weights in half precision behind casts: half the file, the same arithmetic."""
        end = helper.make_node("Identity", [result], ["output"], name="output")
        ports = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, self.shapes[inside])
            for name, inside in ((given, given), ("output", result))
        ]
        casts, weights = _halved(self._constants)
        graph = helper.make_graph([*casts, *self.nodes, end], "network", ports[:1], ports[1:], weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=9)
        onnx.checker.check_model(model)
        return model


def _halved(constants: Sequence[onnx.TensorProto]) -> tuple[list[onnx.NodeProto], list[onnx.TensorProto]]:
    casts, stored = [], []
    for constant in constants:
        value = numpy_helper.to_array(constant)
        if value.dtype != np.float32 or value.size < _SHARED or np.abs(value).max() > np.finfo(np.float16).max:
            stored.append(constant)
            continue
        stored.append(numpy_helper.from_array(value.astype(np.float16), f"{constant.name}_half"))
        casts.append(
            helper.make_node("Cast", [f"{constant.name}_half"], [constant.name], f"cast_{constant.name}", to=1)
        )
    return casts, stored
