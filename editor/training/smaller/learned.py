"""Ranges that a network learned travel inside its ONNX file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

import onnx

from editor.training.smaller.ranges import Ranges

# JSON: lowest and highest value by name of result.
_KEY: Final = "vitrina.ranges"
# These give what they are given, in other places: the quantiser takes one range for both sides.
_PASSING = frozenset(
    {"AveragePool", "Flatten", "MaxPool", "Reshape", "Resize", "Slice", "Squeeze", "Transpose", "Unsqueeze"}
)


def remember(model: onnx.ModelProto, by_layer: Mapping[str, tuple[float, float]]) -> None:
    """Write ranges of layers' inputs into `model`, whose nodes are named as the layers; those of others are dropped."""
    if not by_layer:
        return
    makers = {result: node for node in model.graph.node for result in node.output}
    found: dict[str, tuple[float, float]] = {}
    for node in model.graph.node:
        if node.name in by_layer:
            found[node.input[0]] = by_layer[node.name]
    for result, range_ in list(found.items()):
        before = result
        while before in makers and makers[before].op_type in _PASSING:
            before = makers[before].input[0]
            found.setdefault(before, range_)
    model.metadata_props.add(key=_KEY, value=json.dumps(found, sort_keys=True))


def learned(model: onnx.ModelProto) -> Ranges:
    """The ranges that were written into `model`; empty where there are none."""
    texts = [entry.value for entry in model.metadata_props if entry.key == _KEY]
    return {name: (low, high) for name, (low, high) in json.loads(texts[0]).items()} if texts else {}
