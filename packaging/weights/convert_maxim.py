"""MAXIM (Tu et al., CVPR 2022) from a graph of TensorFlow.js to ONNX of one input size.

Run: python packaging/weights/convert_maxim.py [SIDE] [TASK]    -> build/weights/maxim_retouching_SIDE.onnx (256: 31 MB)

With the size known, all arithmetic about shapes and all matrices that resize have values. What TensorFlow wrote as a
dozen nodes becomes one again: layer normalisation, GELU, sigmoid, leaky ReLU, and layers that mix along rows or
columns. Inside, tensors stay N x H x W x C. Weights are stored in half precision.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import numpy as np
import onnx
from fetch_maxim import FOLDER, files
from numpy.typing import NDArray
from onnx_builder import Builder
from tfjs_graph import Graph, Node, slices

_PLAIN: Final = {"AddV2": "Add", "Mul": "Mul", "Sub": "Sub", "RealDiv": "Div", "Maximum": "Max", "Minimum": "Min"}
_NORMALISED: Final = re.compile(r"(.*(?:LayerNorm|layernorm)[^/]*)/jit_fn_/AddV2_1$")
_SWAPPED: Final = ([0, 3, 2, 1], [0, 1, 3, 2])  # what stands last is mixed: rows, columns


def convert(side: int, task: str = "retouching") -> onnx.ModelProto:
    """The network for pictures of side x side: 1 x side x side x 3 in 0-1, and the same out, not clipped."""
    model, weights = files(task)
    graph = Graph(json.loads(model.read_text("utf-8")), weights.read_bytes(), (1, side, side, 3))
    builder = Builder()
    return builder.finished("input", Converter(graph, builder, side).result("Identity"))


class Converter:
    """Writes the nodes that a result needs, each once."""

    def __init__(self, graph: Graph, builder: Builder, side: int) -> None:
        self._graph, self._out, self._side = graph, builder, side
        self._done: dict[str, str] = {}

    def result(self, name: str) -> str:
        """The ONNX name of what a node yields."""
        if name not in self._done:
            value = self._graph.value(name)
            self._done[name] = self._made(self._graph.nodes[name]) if value is None else self._out.constant(value)
        return self._done[name]

    def _made(self, node: Node) -> str:
        for known in (self._normalisation, self._gelu, self._sigmoid, self._leaky):
            found = known(node)
            if found is not None:
                return found
        if node.op in _PLAIN:
            return self._arithmetic(node)
        return _WRITERS[node.op](self, node)

    def _normalisation(self, node: Node) -> str | None:
        found = _NORMALISED.match(node.name) if node.op == "AddV2" else None
        mean = self._graph.nodes.get(f"{found[1]}/jit__mean_/jit__reduce_sum_/Sum") if found else None
        if mean is None:
            return None
        bias, scaled = self._pair(node)
        candidates = [self._graph.nodes[name] for name in self._graph.nodes[scaled].inputs]
        (scaling,) = (one for one in candidates if one.op == "Mul" and self._is_scaled_root(one))
        scale, root = self._pair(scaling)
        epsilon, _ = self._pair(self._graph.nodes[self._graph.nodes[root].inputs[0]])
        x = self.result(mean.inputs[0])
        weights = [self._out.constant(one.reshape(-1)) for one in (scale, bias)]
        return self._out.add(
            "LayerNormalization", [x, *weights], self._out.shapes[x], axis=-1, epsilon=float(np.ravel(epsilon)[0])
        )

    def _is_scaled_root(self, node: Node) -> bool:
        found = self._graph.constant_and_other(node)
        return found is not None and self._graph.nodes[found[1]].op == "Rsqrt"

    def _gelu(self, node: Node) -> str | None:
        """x / 2 times (1 + tanh(...))."""
        if node.op != "Mul":
            return None
        for half, other in (node.inputs, node.inputs[::-1]):
            first, second = self._graph.nodes[half], self._graph.nodes[other]
            if first.op != "Mul" or second.op != "AddV2":
                continue
            parts, sums = (self._graph.constant_and_other(one) for one in (first, second))
            if parts is None or sums is None or abs(float(np.ravel(parts[0])[0]) - 0.5) > 1e-6:
                continue
            if self._graph.nodes[sums[1]].op == "Tanh":
                return self._same("Gelu", parts[1], approximate="tanh")
        return None

    def _sigmoid(self, node: Node) -> str | None:
        """1 / (1 + exp(-x))."""
        if node.op != "Reciprocal":
            return None
        found = self._graph.constant_and_other(self._graph.nodes[node.inputs[0]])
        if found is None or self._graph.nodes[found[1]].op != "Exp":
            return None
        return self._same("Sigmoid", self._graph.nodes[self._graph.nodes[found[1]].inputs[0]].inputs[0])

    def _leaky(self, node: Node) -> str | None:
        if node.op != "SelectV2" or self._graph.nodes[node.inputs[2]].op != "Mul":
            return None
        slope, x = self._pair(self._graph.nodes[node.inputs[2]])
        return self._same("LeakyRelu", x, alpha=float(np.ravel(slope)[0]))

    def _same(self, op: str, name: str, **attributes: Any) -> str:
        x = self.result(name)
        return self._out.add(op, [x], self._out.shapes[x], **attributes)

    def _pair(self, node: Node) -> tuple[NDArray[Any], str]:
        found = self._graph.constant_and_other(node)
        assert found is not None, node.name
        return found

    def _arithmetic(self, node: Node) -> str:
        found = self._graph.constant_and_other(node) if node.op == "AddV2" else None
        if found is not None and found[0].size > 1:
            return self._with_bias(self.result(found[1]), found[0])
        a, b = (self.result(name) for name in node.inputs)
        return self._out.add(_PLAIN[node.op], [a, b], np.broadcast_shapes(self._out.shapes[a], self._out.shapes[b]))

    def _with_bias(self, x: str, bias: NDArray[Any]) -> str:
        """A bias goes into the convolution that made `x`."""
        shape = self._out.shapes[x]
        if bias.size != shape[-1]:
            return self._out.add("Add", [x, self._out.constant(bias)], np.broadcast_shapes(shape, bias.shape))
        bias = bias.reshape(-1)
        behind = self._out.maker.get(x)
        maker = self._out.maker.get(behind.input[0]) if behind is not None and behind.op_type == "Transpose" else None
        if maker is not None and maker.op_type in ("Conv", "ConvTranspose") and len(maker.input) == 2:
            maker.input.append(self._out.constant(bias))
            return x
        return self._out.add("Add", [x, self._out.constant(bias)], shape)

    def _reshape(self, node: Node) -> str:
        x, wanted = self.result(node.inputs[0]), self._value(node.inputs[1]).tolist()
        if -1 in wanted:
            wanted[wanted.index(-1)] = int(np.prod(self._out.shapes[x])) // -int(np.prod(wanted))
        return self._out.reshaped(x, wanted)

    def _transpose(self, node: Node) -> str:
        order = self._value(node.inputs[1]).tolist()
        return self._mixed(node, order) or self._out.transposed(self.result(node.inputs[0]), order)

    def _mixed(self, node: Node, order: list[int]) -> str | None:
        """Transposed, multiplied, and transposed back: a multiplication from the left."""
        outer = self._graph.nodes[node.inputs[0]]
        found = self._graph.constant_and_other(outer) if outer.op == "AddV2" and order in _SWAPPED else None
        product = self._graph.nodes[found[1]] if found else None
        if found is None or product is None or product.op != "Einsum":
            return None
        matrix = self._graph.value(product.inputs[1])
        inner = self._graph.nodes[product.inputs[0]]
        if matrix is None or inner.op != "Transpose" or self._value(inner.inputs[1]).tolist() != order:
            return None
        return self._from_left(self.result(inner.inputs[0]), matrix.T, 1 if order == _SWAPPED[0] else 2, found[0])

    def _from_left(self, x: str, matrix: NDArray[Any], axis: int, bias: NDArray[Any] | None = None) -> str:
        """`matrix` times `x` along its rows (axis 1) or columns (2)."""
        shape = list(self._out.shapes[x])
        shape[axis] = len(matrix)
        inside = x if axis == 2 else self._out.reshaped(x, (*self._out.shapes[x][:2], shape[2] * shape[3]))
        after = shape if axis == 2 else [shape[0], shape[1], shape[2] * shape[3]]
        made = self._out.add("MatMul", [self._out.constant(matrix), inside], after)
        if bias is not None:
            made = self._out.add("Add", [made, self._out.constant(bias.reshape(-1, 1))], after)
        return self._out.reshaped(made, shape)

    def _einsum(self, node: Node) -> str:
        given, wanted = node.text("equation").split("->")
        letters, by = given.split(",")
        inputs = node.inputs
        if self._graph.value(inputs[0]) is not None:
            inputs, letters, by = inputs[::-1], by, letters
        x, matrix = self.result(inputs[0]), self._value(inputs[1])
        shape = self._out.shapes[x]
        if letters[-1] == by[0] and wanted == letters[:-1] + by[1]:
            return self._out.add("MatMul", [x, self._out.constant(matrix)], [*shape[:-1], matrix.shape[1]])
        gone = next(letter for letter in by if letter not in wanted)
        axis = letters.index(gone)
        made = self._from_left(x, matrix.T if by[0] == gone else matrix, axis)
        order = letters.replace(gone, by.replace(gone, ""))
        return made if order == wanted else self._out.transposed(made, [order.index(letter) for letter in wanted])

    def _sum(self, node: Node) -> str:
        x, axes = self.result(node.inputs[0]), np.ravel(self._value(node.inputs[1])).tolist()
        keep = node.flag("keep_dims")
        sides = enumerate(self._out.shapes[x])
        shape = [1 if axis in axes else side for axis, side in sides if keep or axis not in axes]
        return self._out.add("ReduceSum", [x, self._out.wholes(axes)], shape, keepdims=int(keep))

    def _concat(self, node: Node) -> str:
        parts, axis = [self.result(name) for name in node.inputs[:-1]], int(self._value(node.inputs[-1]))
        shape = list(self._out.shapes[parts[0]])
        shape[axis] = sum(self._out.shapes[part][axis] for part in parts)
        return self._out.add("Concat", parts, shape, axis=axis)

    def _slice(self, node: Node) -> str:
        x = self.result(node.inputs[0])
        shape = list(self._out.shapes[x])
        found = []
        for axis, one in enumerate(slices(node, *(self._value(name) for name in node.inputs[1:4]))):
            assert isinstance(one, slice)
            first, last, step = one.indices(shape[axis])
            if (first, last, step) != (0, shape[axis], 1):
                found.append((first, last, axis, step))
                shape[axis] = len(range(first, last, step))
        if not found:
            return x
        return self._out.add("Slice", [x, *(self._out.wholes(one) for one in zip(*found, strict=True))], shape)

    def _gather(self, node: Node) -> str:
        x, places, axis = self.result(node.inputs[0]), self._value(node.inputs[1]), int(self._value(node.inputs[2]))
        shape = list(self._out.shapes[x])
        shape[axis] = len(places)
        return self._out.add("Gather", [x, self._out.wholes(places.tolist())], shape, axis=axis)

    def _convolution(self, node: Node) -> str:
        x, kernel = self.result(node.inputs[0]), self._value(node.inputs[1])
        height, width, _, channels = kernel.shape
        strides = node.wholes("strides")[1:3]
        shape = self._out.shapes[x]
        if (height, width, *strides) == (1, 1, 1, 1):
            return self._out.add("MatMul", [x, self._out.constant(kernel[0, 0])], [*shape[:-1], channels])
        pads, sides = _padded(node.text("padding"), shape[1:3], (height, width), strides)
        return self._in_planes("Conv", x, kernel.transpose(3, 2, 0, 1), (channels, *sides), strides=strides, pads=pads)

    def _enlarging(self, node: Node) -> str:
        x, kernel = self.result(node.inputs[2]), self._value(node.inputs[1])
        sides = self._value(node.inputs[0]).tolist()[1:3]
        assert node.text("padding") == "VALID"
        return self._in_planes(
            "ConvTranspose", x, kernel.transpose(3, 2, 0, 1), (kernel.shape[2], *sides),
            strides=node.wholes("strides")[1:3],
        )  # fmt: skip

    def _in_planes(self, op: str, x: str, kernel: NDArray[Any], shape: Sequence[int], **attributes: Any) -> str:
        planes = self._out.transposed(x, [0, 3, 1, 2])
        made = self._out.add(op, [planes, self._out.constant(kernel)], [1, *shape], **attributes)
        return self._out.transposed(made, [0, 2, 3, 1])

    def _placeholder(self, _node: Node) -> str:
        self._out.shapes["input"] = (1, self._side, self._side, 3)
        return "input"

    def _passed(self, node: Node) -> str:
        return self.result(node.inputs[0])

    def _value(self, name: str) -> NDArray[Any]:
        value = self._graph.value(name)
        assert value is not None, name
        return value


_WRITERS: Final[Mapping[str, Callable[[Converter, Node], str]]] = {
    "Placeholder": Converter._placeholder,
    "Identity": Converter._passed,
    "BroadcastTo": Converter._passed,
    "Reshape": Converter._reshape,
    "Transpose": Converter._transpose,
    "Einsum": Converter._einsum,
    "Sum": Converter._sum,
    "ConcatV2": Converter._concat,
    "StridedSlice": Converter._slice,
    "GatherV2": Converter._gather,
    "Conv2D": Converter._convolution,
    "Conv2DBackpropInput": Converter._enlarging,
}


def _padded(
    padding: str, sides: Sequence[int], kernel: Sequence[int], strides: Sequence[int]
) -> tuple[list[int], list[int]]:
    """ONNX' pads, and the sides of the result."""
    if padding == "VALID":
        return [0, 0, 0, 0], [
            (side - size) // step + 1 for side, size, step in zip(sides, kernel, strides, strict=True)
        ]
    results = [-(-side // step) for side, step in zip(sides, strides, strict=True)]
    totals = [
        max(0, (result - 1) * step + size - side)
        for result, step, size, side in zip(results, strides, kernel, sides, strict=True)
    ]
    return [*(total // 2 for total in totals), *(total - total // 2 for total in totals)], results


if __name__ == "__main__":
    sys.setrecursionlimit(200_000)  # a result needs those before it, thousands deep
    asked = int(sys.argv[1]) if len(sys.argv) > 1 else 256
    task_asked = sys.argv[2] if len(sys.argv) > 2 else "retouching"
    target = FOLDER / f"maxim_{task_asked}_{asked}.onnx"
    onnx.save(convert(asked, task_asked), target)
    print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB")
