"""Keeps in float what is meant to be in float."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import numpy as np
import onnx
from onnx import helper, numpy_helper

_WEIGHTED: Final = frozenset({"Conv", "ConvTranspose", "Gemm", "MatMul"})
_REMOVED: Final = frozenset({"Clip", "Relu"})  # rounding to a range that they keep makes them superfluous
_LOWEST: Final = "lowest:float"


def part(model: onnx.ModelProto, quantised: Collection[str]) -> None:
    """Set float layers that lie between two 8-bit ones apart from what rounds their results.

    onnxruntime (1.31, its WeightBiasQuantization) rounds the weights of a float layer that takes 8 bits and whose
    result is rounded at once, and does so per tensor: worse than what the layer was spared from. A ``Max`` with the
    lowest number, which changes nothing and which nothing removes, keeps it from seeing that.
    """
    graph = model.graph
    makers = {result: node for node in graph.node for result in node.output}
    takers: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            takers.setdefault(name, []).append(node)
    parted: list[onnx.NodeProto] = []
    for node in graph.node:
        parted.append(node)
        between = node.op_type in _WEIGHTED and node.name not in quantised and _takes_8_bits(node, makers)
        if between and _is_rounded(node.output[0], takers):
            before, node.output[0] = node.output[0], f"{node.output[0]}:apart"
            parted.append(helper.make_node("Max", [node.output[0], _LOWEST], [before], f"{node.name}:apart"))
    if len(parted) > len(graph.node):
        lowest = np.array(np.finfo(np.float32).min, np.float32)
        graph.initializer.append(numpy_helper.from_array(lowest, _LOWEST))
        del graph.node[:]
        graph.node.extend(parted)


def _takes_8_bits(node: onnx.NodeProto, makers: dict[str, onnx.NodeProto]) -> bool:
    return node.input[0] in makers and makers[node.input[0]].op_type == "DequantizeLinear"


def _is_rounded(name: str, takers: dict[str, list[onnx.NodeProto]]) -> bool:
    after = takers.get(name, [])
    while len(after) == 1 and after[0].op_type in _REMOVED:
        after = takers.get(after[0].output[0], [])
    return any(node.op_type == "QuantizeLinear" for node in after)
