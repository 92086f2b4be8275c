"""BlazePose (Bazarevsky et al., 2020) from TensorFlow Lite to ONNX: the detector of people, and the landmarks.

Run: python packaging/weights/convert_blazepose.py [heavy|full]    -> build/weights/person.onnx, pose.onnx
Needs the files of fetch_blazepose.py and the PyPI package `tflite`.

Only what leads to the results that the program reads is written, the landmarks' mask and heat maps not; each network
has one output. Inside, tensors are N x C x H x W. Weights are stored in half precision, as they were.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np
import onnx
import tflite
from fetch_blazepose import TARGET
from onnx_builder import Builder
from tflite_graph import Array, Graph, Node

FOLDER: Final = TARGET.parent


def detector() -> onnx.ModelProto:
    """1 x 3 x 224 x 224 in -1 to 1 -> 1 x 2254 x 13: box, four points, and the logit of there being a person."""
    writer = Writer(Graph(TARGET / "detector.tflite"))
    boxes, scores = (writer.result(name) for name in ("Identity", "Identity_1"))
    joined = writer.out.add("Concat", [boxes, scores], (1, 2254, 13), axis=2)
    return writer.out.finished("input", joined)


def landmarks(kind: str) -> onnx.ModelProto:
    """1 x 3 x 256 x 256 in 0 to 1 -> 1 x 196: 39 points of x, y, z, visibility, presence; then: is this a person."""
    writer = Writer(Graph(TARGET / f"landmarks_{kind}.tflite"))
    points, person = (writer.result(name) for name in ("Identity", "Identity_1"))
    joined = writer.out.add("Concat", [points, person], (1, 196), axis=1)
    return writer.out.finished("input", joined)


class Writer:
    """Writes the nodes that a result needs, each once."""

    def __init__(self, graph: Graph) -> None:
        self._graph, self.out = graph, Builder()
        self._maker = {number: node for node in graph.nodes for number in node.outputs}
        (given,) = graph.inputs
        self._done = {given: "input"}
        self.out.shapes["input"] = _turned(graph.shapes[given])

    def result(self, name: str) -> str:
        """The ONNX name of the output called so."""
        (number,) = (one for one in self._graph.outputs if self._graph.names[one] == name)
        return self._named(number)

    def _named(self, number: int) -> str:
        if number not in self._done:
            weight = self._graph.weight(number)
            self._done[number] = self._written(number) if weight is None else self.out.constant(_broadcast(weight))
        return self._done[number]

    def _written(self, number: int) -> str:
        node = self._maker[number]
        return _WRITERS[node.op](self, node)

    def _shape(self, node: Node) -> tuple[int, ...]:
        return _turned(self._graph.shapes[node.outputs[0]])

    def _constant(self, node: Node, place: int) -> Array:
        found = self._graph.weight(node.inputs[place])
        assert found is not None
        return found

    def _activated(self, name: str, code: int) -> str:
        kinds = tflite.ActivationFunctionType
        shape = self.out.shapes[name]
        if code == kinds.NONE:
            return name
        if code == kinds.RELU:
            return self.out.add("Relu", [name], shape)
        if code == kinds.RELU6:
            bounds = [self.out.constant(np.float32(bound)) for bound in (0, 6)]
            return self.out.add("Clip", [name, *bounds], shape)
        raise NotImplementedError(f"activation {code}")

    def _convolution(self, node: Node) -> str:
        by_channel = node.op == "DEPTHWISE_CONV_2D"
        options = node.options(tflite.DepthwiseConv2DOptions if by_channel else tflite.Conv2DOptions)
        # 1 x h x w x C or C x h x w x c, to C x c x h x w.
        weight = self._constant(node, 1).transpose((3, 0, 1, 2) if by_channel else (0, 3, 1, 2))
        strides = options.StrideH(), options.StrideW()
        dilations = options.DilationHFactor(), options.DilationWFactor()
        given = self._named(node.inputs[0])
        before, after = _padding(self.out.shapes[given][2:], weight.shape[2:], strides, dilations, options.Padding())
        made = self.out.add(
            "Conv",
            [given, self.out.constant(weight), self.out.constant(self._constant(node, 2))],
            self._shape(node),
            kernel_shape=weight.shape[2:],
            strides=strides,
            dilations=dilations,
            pads=[*before, *after],
            group=weight.shape[0] if by_channel else 1,
        )
        return self._activated(made, options.FusedActivationFunction())

    def _added(self, node: Node) -> str:
        made = self.out.add("Add", [self._named(number) for number in node.inputs], self._shape(node))
        return self._activated(made, node.options(tflite.AddOptions).FusedActivationFunction())

    def _padded(self, node: Node) -> str:
        widths = self._constant(node, 1)[[0, 3, 1, 2]]
        pads = self.out.wholes([*widths[:, 0], *widths[:, 1]])
        return self.out.add("Pad", [self._named(node.inputs[0]), pads], self._shape(node))

    def _pooled(self, node: Node) -> str:
        options = node.options(tflite.Pool2DOptions)
        given = self._named(node.inputs[0])
        kernel, strides = (options.FilterHeight(), options.FilterWidth()), (options.StrideH(), options.StrideW())
        before, after = _padding(self.out.shapes[given][2:], kernel, strides, (1, 1), options.Padding())
        made = self.out.add(
            "MaxPool", [given], self._shape(node), kernel_shape=kernel, strides=strides, pads=[*before, *after]
        )
        return self._activated(made, options.FusedActivationFunction())

    def _enlarged(self, node: Node) -> str:
        options = node.options(tflite.ResizeBilinearOptions)
        mode = "half_pixel" if options.HalfPixelCenters() else "asymmetric"
        if options.AlignCorners():
            mode = "align_corners"
        size = self.out.wholes(self._shape(node))
        return self.out.add(
            "Resize",
            [self._named(node.inputs[0]), "", "", size],
            self._shape(node),
            mode="linear",
            coordinate_transformation_mode=mode,
        )

    def _unfolded(self, node: Node) -> str:
        block = node.options(tflite.DepthToSpaceOptions).BlockSize()
        return self.out.add(
            "DepthToSpace", [self._named(node.inputs[0])], self._shape(node), blocksize=block, mode="DCR"
        )

    def _reshaped(self, node: Node) -> str:
        given, wanted = self._named(node.inputs[0]), self._graph.shapes[node.outputs[0]]
        if len(self.out.shapes[given]) == 4:
            given = self.out.transposed(given, (0, 2, 3, 1))  # values in the order they had there
        made = self.out.reshaped(given, wanted)
        return self.out.transposed(made, (0, 3, 1, 2)) if len(wanted) == 4 else made

    def _joined(self, node: Node) -> str:
        options = node.options(tflite.ConcatenationOptions)
        shape = self._shape(node)
        axis = options.Axis() % len(shape)
        made = self.out.add(
            "Concat",
            [self._named(number) for number in node.inputs],
            shape,
            axis=(0, 2, 3, 1)[axis] if len(shape) == 4 else axis,
        )
        return self._activated(made, options.FusedActivationFunction())

    def _sigmoid(self, node: Node) -> str:
        return self.out.add("Sigmoid", [self._named(node.inputs[0])], self._shape(node))


_WRITERS: Final[Mapping[str, Callable[[Writer, Node], str]]] = {
    "CONV_2D": Writer._convolution,
    "DEPTHWISE_CONV_2D": Writer._convolution,
    "ADD": Writer._added,
    "PAD": Writer._padded,
    "MAX_POOL_2D": Writer._pooled,
    "RESIZE_BILINEAR": Writer._enlarged,
    "DEPTH_TO_SPACE": Writer._unfolded,
    "RESHAPE": Writer._reshaped,
    "CONCATENATION": Writer._joined,
    "LOGISTIC": Writer._sigmoid,
}


def _turned(shape: tuple[int, ...]) -> tuple[int, ...]:
    """N x H x W x C as N x C x H x W; others as they are."""
    return (shape[0], shape[3], shape[1], shape[2]) if len(shape) == 4 else shape


def _broadcast(weight: Array) -> Array:
    """A constant that is added to a tensor of N x C x H x W."""
    return weight.reshape(1, -1, 1, 1) if weight.ndim == 1 else weight.transpose(0, 3, 1, 2)


def _padding(size: Any, kernel: Any, strides: Any, dilations: Any, kind: int) -> tuple[list[int], list[int]]:
    """Rows and columns before and after: TensorFlow's SAME gives the larger half to the far side."""
    if kind == tflite.Padding.VALID:
        return [0, 0], [0, 0]
    before, after = [], []
    for side, reach, stride, step in zip(size, kernel, strides, dilations, strict=True):
        missing = max((-(-side // stride) - 1) * stride + (reach - 1) * step + 1 - side, 0)
        before.append(missing // 2)
        after.append(missing - missing // 2)
    return before, after


if __name__ == "__main__":
    kind = sys.argv[1] if len(sys.argv) > 1 else "heavy"
    for name, model in (("person", detector()), ("pose", landmarks(kind))):
        path = FOLDER / f"{name}.onnx"
        onnx.save(model, path)
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
