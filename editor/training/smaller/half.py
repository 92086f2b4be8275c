"""Half precision on the disk: the file is half as large, the arithmetic is that of before."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

_FEWEST = 64  # smaller constants gain nothing, and some are sizes and bounds that have to be exact
_LARGEST = float(np.finfo(np.float16).max)
_SMALLEST = 2.0**-24


def half(model: onnx.ModelProto) -> onnx.ModelProto:
    """The network with its weights as float16 behind Casts, which runtimes compute once, when they open it.

    Weights that float16 cannot hold stay as they are.
    """
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    graph = copy.graph
    casts, tensors = [], []
    for tensor in graph.initializer:
        if not _fits(tensor):
            tensors.append(tensor)
            continue
        stored = f"{tensor.name}:half"
        tensors.append(numpy_helper.from_array(numpy_helper.to_array(tensor).astype(np.float16), stored))
        casts.append(helper.make_node("Cast", [stored], [tensor.name], name=stored, to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(tensors)
    graph.node.extend(nodes)
    return copy


def _fits(tensor: onnx.TensorProto) -> bool:
    if tensor.data_type != TensorProto.FLOAT or np.prod(tensor.dims) < _FEWEST:
        return False
    sizes = np.abs(numpy_helper.to_array(tensor))
    return bool(np.isfinite(sizes).all() and sizes.max() <= _LARGEST and sizes.max() >= _SMALLEST)
