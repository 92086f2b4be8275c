"""Reads a TensorFlow Lite file: its nodes, the shapes of its tensors and its weights. Needs the PyPI package `tflite`.

`tflite` is nothing but the file format's schema in Python: TensorFlow itself is not needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import tflite
from numpy.typing import NDArray

Array = NDArray[Any]

_NAMES: Final = {value: name for name, value in vars(tflite.BuiltinOperator).items() if isinstance(value, int)}
_DTYPES: Final = {
    tflite.TensorType.FLOAT32: np.float32,
    tflite.TensorType.FLOAT16: np.float16,
    tflite.TensorType.INT32: np.int32,
    tflite.TensorType.INT64: np.int64,
}
# How the numbers of a sparse dimension are stored.
_NUMBERS: Final = {1: tflite.Int32Vector, 2: tflite.Uint16Vector, 3: tflite.Uint8Vector}


@dataclass(frozen=True, slots=True)
class Node:
    """One operation; tensors by number, -1 for one that is left out."""

    op: str
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    table: Any

    def options(self, kind: type) -> Any:
        """Its options, read as `kind` of the schema."""
        found = kind()
        raw = self.table.BuiltinOptions()
        found.Init(raw.Bytes, raw.Pos)
        return found


class Graph:
    """The only graph of a file.

    Attributes:
        nodes: in an order in which they can run.
        shapes: of each tensor.
        names: of each tensor.
        inputs, outputs: numbers of tensors.
    """

    def __init__(self, path: Path) -> None:
        model = tflite.Model.GetRootAsModel(path.read_bytes(), 0)
        graph = model.Subgraphs(0)
        tensors = [graph.Tensors(number) for number in range(graph.TensorsLength())]
        self.names = [tensor.Name().decode() for tensor in tensors]
        self.shapes = [tuple(map(int, tensor.ShapeAsNumpy())) if tensor.ShapeLength() else () for tensor in tensors]
        self.inputs = [int(number) for number in graph.InputsAsNumpy()]
        self.outputs = [int(number) for number in graph.OutputsAsNumpy()]
        self._weights = {
            number: _weight(tensor, model.Buffers(tensor.Buffer()), self.shapes[number])
            for number, tensor in enumerate(tensors)
            if model.Buffers(tensor.Buffer()).DataLength()
        }
        self.nodes = []
        for number in range(graph.OperatorsLength()):
            self._add(_node(model, graph.Operators(number)))

    def weight(self, number: int) -> Array | None:
        """The content of a tensor that is a constant, halves as float32; None for others."""
        found = self._weights.get(number)
        return found.astype(np.float32) if found is not None and found.dtype == np.float16 else found

    def _add(self, node: Node) -> None:
        # Weights in half precision, and sparse ones, are made whole by nodes of their own: here they are already.
        if node.op in ("DEQUANTIZE", "DENSIFY") and node.inputs[0] in self._weights:
            self._weights[node.outputs[0]] = self._weights[node.inputs[0]]
        else:
            self.nodes.append(node)


def _node(model: Any, table: Any) -> Node:
    code = model.OperatorCodes(table.OpcodeIndex())
    # Codes up to 127 stand in the older, shorter field.
    name = _NAMES[max(code.BuiltinCode(), code.DeprecatedBuiltinCode())]
    return Node(name, tuple(map(int, table.InputsAsNumpy())), tuple(map(int, table.OutputsAsNumpy())), table)


def _weight(tensor: Any, buffer: Any, shape: tuple[int, ...]) -> Array:
    values = np.frombuffer(buffer.DataAsNumpy().tobytes(), _DTYPES[tensor.Type()])
    sparsity = tensor.Sparsity()
    return values.reshape(shape) if sparsity is None else _dense(values, shape, sparsity)


def _dense(values: Array, shape: tuple[int, ...], sparsity: Any) -> Array:
    """A sparse tensor with its zeros.

    The format is a tree of dimensions, dense or listed (Kjolstad et al., The Tensor Algebra Compiler, OOPSLA 2017), in
    the order of `TraversalOrder`; those beyond the tensor's own are blocks within the dimension that `BlockMap` names.
    """
    order = sparsity.TraversalOrderAsNumpy().tolist()
    blocks = sparsity.BlockMapAsNumpy().tolist() if sparsity.BlockMapLength() else []
    levels = [sparsity.DimMetadata(number) for number in range(sparsity.DimMetadataLength())]
    places, node = np.zeros((1, 0), np.int64), np.zeros(1, np.int64)
    for level in levels:
        places, node = _dense_level(level, places, node) if _is_dense(level) else _listed_level(level, places, node)
    rank = len(shape)
    full = np.zeros((len(places), rank), np.int64)
    for column, dimension in enumerate(order):
        if dimension < rank:
            inner = [order.index(rank + k) for k, of in enumerate(blocks) if of == dimension]
            full[:, dimension] += places[:, column] * int(np.prod([levels[one].DenseSize() for one in inner]))
        else:
            full[:, blocks[dimension - rank]] += places[:, column]
    dense = np.zeros(shape, values.dtype)
    dense[tuple(full.T)] = values[node]
    return dense


def _is_dense(level: Any) -> bool:
    return bool(level.Format() == tflite.DimensionType.DENSE)


def _dense_level(level: Any, places: Array, node: Array) -> tuple[Array, Array]:
    count = level.DenseSize()
    inner = np.tile(np.arange(count), len(places))
    return np.column_stack([np.repeat(places, count, axis=0), inner]), np.repeat(node, count) * count + inner


def _listed_level(level: Any, places: Array, node: Array) -> tuple[Array, Array]:
    segments = _numbers(level.ArraySegments(), level.ArraySegmentsType())
    indices = _numbers(level.ArrayIndices(), level.ArrayIndicesType())
    starts = segments[node]
    counts = segments[node + 1] - starts
    parent = np.repeat(np.arange(len(places)), counts)
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    found = starts[parent] + within
    return np.column_stack([places[parent], indices[found]]), found


def _numbers(table: Any, kind: int) -> NDArray[np.int64]:
    found = _NUMBERS[kind]()
    found.Init(table.Bytes, table.Pos)
    return np.asarray(found.ValuesAsNumpy(), np.int64)
