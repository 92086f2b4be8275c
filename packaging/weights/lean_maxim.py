"""MAXIM's graph with less to do for the same answer: sums are rounded in another order, nothing else changes."""

from __future__ import annotations

from itertools import count
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper, shape_inference


def lean(model: onnx.ModelProto) -> onnx.ModelProto:
    """The network with halves made apart, one bias where there were two, and few channels resized instead of many."""
    graph = Graph(model)
    for change in (halves_apart, one_bias, resized_last):
        for node in graph.nodes:
            change(graph, node)
        graph.settle()
    return graph.model


class Graph:
    """Nodes that are exchanged for others; float weights that were stored in half precision are float again."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self.model = onnx.ModelProto()
        self.model.CopyFrom(model)
        self._numbers = count()
        self._instead: dict[str, list[onnx.NodeProto]] = {}
        self.constants = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
        for node in model.graph.node:
            if node.op_type == "Cast" and node.input[0] in self.constants:
                self.constants[node.output[0]] = self.constants[node.input[0]].astype(np.float32)
                self._instead[node.output[0]] = []
        self.settle()

    @property
    def nodes(self) -> list[onnx.NodeProto]:
        return list(self.model.graph.node)

    def settle(self) -> None:
        """Put the exchanged nodes in place; what nobody uses any more goes."""
        nodes = [new for node in self.nodes for new in self._instead.get(node.output[0], [node])]
        needed = {self.model.graph.output[0].name}
        kept = []
        for node in reversed(nodes):
            if node.output[0] in needed:
                needed |= set(node.input)
                kept.append(node)
        graph = self.model.graph
        del graph.node[:], graph.initializer[:]
        graph.node.extend(reversed(kept))
        self.constants = {name: value for name, value in self.constants.items() if name in needed}
        graph.initializer.extend(numpy_helper.from_array(value, name) for name, value in self.constants.items())
        self._instead = {}
        self._look()

    def _look(self) -> None:
        shown = shape_inference.infer_shapes(self.model).graph
        known = [*shown.value_info, *shown.input, *shown.output]
        self.shapes = {one.name: [side.dim_value for side in one.type.tensor_type.shape.dim] for one in known}
        self.maker = {node.output[0]: node for node in self.nodes}
        self.users: dict[str, list[onnx.NodeProto]] = {}
        for node in self.nodes:
            for name in node.input:
                self.users.setdefault(name, []).append(node)

    def constant(self, value: NDArray[Any]) -> str:
        name = f"lean{next(self._numbers)}"
        self.constants[name] = np.ascontiguousarray(value)
        return name

    def exchange(self, node: onnx.NodeProto, *chain: tuple[str, list[str]], **attributes: Any) -> None:
        """A chain of nodes for one. An input named "" is what stands before; the last node has the attributes."""
        made: list[onnx.NodeProto] = []
        for place, (kind, inputs) in enumerate(chain, 1):
            last = place == len(chain)
            name = node.output[0] if last else f"lean{next(self._numbers)}"
            fed = [one or made[-1].output[0] for one in inputs]
            made.append(helper.make_node(kind, fed, [name], name=name, **(attributes if last else {})))
        self._instead[node.output[0]] = made

    def before(self, name: str, *kinds: str) -> list[onnx.NodeProto] | None:
        """The nodes that lead to `name`, the last first, if they are of these kinds and serve nobody else."""
        found: list[onnx.NodeProto] = []
        for kind in kinds:
            node = self.maker.get(name)
            if node is None or node.op_type != kind or (found and len(self.users[name]) > 1):
                return None
            found.append(node)
            name = node.input[1] if node.input[0] in self.constants else node.input[0]
        return found


def halves_apart(graph: Graph, node: onnx.NodeProto) -> None:
    """A part of the channels of a dense layer behind its GELU: a layer that makes these alone; none is copied."""
    source = graph.maker.get(node.input[0])
    found = graph.before(source.output[0], "Gelu", "Add", "MatMul") if source is not None else None
    if node.op_type != "Slice" or found is None or found[2].input[1] not in graph.constants:
        return
    first, last, axis = (int(graph.constants[name][0]) for name in node.input[1:4])
    if axis != len(graph.shapes[node.output[0]]) - 1:
        return
    _gelu, add, product = found
    weights, bias = graph.constants[product.input[1]], graph.constants[add.input[1]].reshape(-1)
    graph.exchange(
        node,
        ("MatMul", [product.input[0], graph.constant(weights[:, first:last])]),
        ("Add", ["", graph.constant(bias[first:last])]),
        ("Gelu", [""]),
        approximate="tanh",
    )


def one_bias(graph: Graph, node: onnx.NodeProto) -> None:
    """A number added behind a bias goes into the bias."""
    if node.op_type != "Add" or node.input[1] not in graph.constants or graph.constants[node.input[1]].size > 1:
        return
    number = graph.constants[node.input[1]].reshape(-1)[0]
    direct, shaped = graph.before(node.input[0], "Add"), graph.before(node.input[0], "Reshape", "Add")
    add = direct[0] if direct else shaped[1] if shaped else None
    if add is None or add.input[1] not in graph.constants or len(graph.users[node.input[0]]) > 1:
        return
    sums = [add.input[0], graph.constant(graph.constants[add.input[1]] + number)]
    chain = [("Add", sums)] if direct else [("Add", sums), ("Reshape", ["", shaped[0].input[1]])]
    graph.exchange(node, *chain)


def resized_last(graph: Graph, node: onnx.NodeProto) -> None:
    """Resizing and a layer for each pixel may change places: whichever leaves less to do comes first.

    Rows and columns are multiplied from the left where they stand: turned there and back, every sample moved twice.
    """
    kinds = ("Transpose", "Transpose", "MatMul", "Transpose", "Reshape", "MatMul", "Reshape")
    found = graph.before(node.input[0], *kinds) if node.op_type == "MatMul" else None
    if found is None or node.input[1] not in graph.constants:
        return
    _, _, across, _, _, down, flat = found
    rows = graph.constants[down.input[0]]
    x, weights = flat.input[0], node.input[1]
    _, height, width, channels = graph.shapes[x]
    larger = len(rows) > height
    inside = graph.constants[weights].shape[1] if larger else channels
    pixels = [("MatMul", [x if larger else "", weights])]
    resizing = [
        ("Reshape", ["" if larger else x, graph.constant(np.array([1, height, width * inside]))]),
        ("MatMul", [down.input[0], ""]),
        ("Reshape", ["", graph.constant(np.array([1, len(rows), width, inside]))]),
        ("MatMul", [across.input[0], ""]),
    ]
    graph.exchange(node, *(pixels + resizing if larger else resizing + pixels))
