"""Weights stored in 8 bits, a scale for each row or channel, and computed in float: unpacked when a network is opened.

Run: python packaging/weights/bytes_of_weights.py NETWORK.onnx...     in place, for weights in half or single precision
"""

from __future__ import annotations

import sys
from typing import Final

import numpy as np
import onnx
from lean_maxim import Graph
from onnx import helper, numpy_helper

_FEWEST: Final = 4096
_KINDS: Final = ("MatMul", "Conv", "Gemm")


def in_bytes(model: onnx.ModelProto) -> onnx.ModelProto:
    """The network with its large float matrices and kernels as int8 behind DequantizeLinear."""
    copy = Graph(model).model
    graph = copy.graph
    wanted = {name for node in graph.node if node.op_type in _KINDS for name in node.input}
    unpacked, tensors = [], []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if tensor.name not in wanted or values.dtype != np.float32 or values.size < _FEWEST or values.ndim < 2:
            tensors.append(tensor)
            continue
        rows = np.abs(values).max(axis=tuple(range(1, values.ndim)), keepdims=True)
        scale = np.maximum(rows / 127, 1e-12).astype(np.float32)
        stored = [f"{tensor.name}:bytes", f"{tensor.name}:scale"]
        tensors.append(numpy_helper.from_array(np.rint(values / scale).astype(np.int8), stored[0]))
        tensors.append(numpy_helper.from_array(scale.reshape(-1), stored[1]))
        unpacked.append(helper.make_node("DequantizeLinear", stored, [tensor.name], name=stored[0], axis=0))
    nodes = [*unpacked, *graph.node]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(tensors)
    return copy


if __name__ == "__main__":
    from editor.training.smaller.half import half

    for path in sys.argv[1:]:
        made = half(in_bytes(onnx.load(path)))
        onnx.checker.check_model(made)
        onnx.save(made, path)
