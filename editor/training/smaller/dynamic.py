"""Dynamic 8 bits: weights are stored in 8 bits, ranges of activations are found anew in each run."""

from __future__ import annotations

import tempfile
from collections.abc import Collection
from pathlib import Path

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic

from editor.training.smaller.static import quiet_quantiser
from editor.training.smaller.units import Unit, units_of

_KINDS = ("Conv", "MatMul", "Gemm")


class DynamicQuantiser:
    """Makes dynamically quantised forms of one network. No pictures are needed; slower than static ones.

    Weights are unsigned and per tensor: onnxruntime's ConvInteger takes no others.
    """

    def __init__(self, model: onnx.ModelProto) -> None:
        self._model = model
        self._kinds = {node.name: node.op_type for node in model.graph.node}

    @property
    def units(self) -> list[Unit]:
        """What can be in 8 bits: nodes with weights, each alone."""
        return [
            Unit(unit.name, (unit.name,), unit.work)
            for unit in units_of(self._model)
            if self._kinds[unit.name] in _KINDS
        ]

    def only(self, quantised: Collection[str]) -> onnx.ModelProto:
        """The network with only the nodes named in `quantised` in 8 bits."""
        if not quantised:
            return self._model
        with tempfile.TemporaryDirectory() as folder, quiet_quantiser():
            source, target = Path(folder) / "float.onnx", Path(folder) / "dynamic.onnx"
            onnx.save(self._model, source)
            quantize_dynamic(
                source,
                target,
                op_types_to_quantize=list(_KINDS),
                weight_type=QuantType.QUInt8,
                nodes_to_quantize=list(quantised),
            )
            return onnx.load(target)
