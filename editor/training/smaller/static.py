"""Static 8 bits: weights per channel, activations by ranges that were measured or learned beforehand."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator
from contextlib import contextmanager

import numpy as np
import onnx
from onnxruntime.quantization import CalibrationMethod, QDQQuantizer, QuantType
from onnxruntime.quantization.calibrate import TensorData, TensorsData
from onnxruntime.quantization.quant_utils import add_infer_metadata
from onnxruntime.quantization.registry import QDQRegistry, QLinearOpsRegistry

from editor.training.smaller.ranges import Ranges
from editor.training.smaller.sandwich import part

# Nodes of these kinds can be computed in 8 bits.
KINDS = frozenset(QLinearOpsRegistry) | frozenset(QDQRegistry)


class StaticQuantiser:
    """Makes 8-bit forms of one network, in QDQ format (Jacob et al., Quantization and Training of Neural Networks,
    CVPR 2018: activations asymmetric per tensor, weights symmetric).

    Weights keep 7 bits (`reduce_range`), or processors without VNNI overflow.

    Args:
        model: the float network.
        ranges: of each activation; what is not in it stays in float.
    """

    def __init__(self, model: onnx.ModelProto, ranges: Ranges) -> None:
        self._model = onnx.shape_inference.infer_shapes(model)
        add_infer_metadata(self._model)
        self._ranges = ranges

    def without(self, kept: Collection[str]) -> onnx.ModelProto:
        """The network with the nodes named in `kept` in float and all others in 8 bits."""
        wanted = [node.name for node in self._model.graph.node if node.op_type in KINDS and node.name not in kept]
        return self.only(wanted)

    def only(self, quantised: Collection[str]) -> onnx.ModelProto:
        """The network with only the nodes named in `quantised` in 8 bits."""
        copy = onnx.ModelProto()
        copy.CopyFrom(self._model)
        if not quantised:
            return copy
        quantiser = QDQQuantizer(
            copy,
            per_channel=True,
            reduce_range=True,
            weight_qType=QuantType.QInt8,
            activation_qType=QuantType.QUInt8,
            tensors_range=self._tensors_data(),
            nodes_to_quantize=list(quantised),
            nodes_to_exclude=[],
            op_types_to_quantize=sorted(KINDS),
            extra_options={},
        )
        with quiet_quantiser():
            quantiser.quantize_model()
            quantiser.model.topological_sort()
        result: onnx.ModelProto = quantiser.model.model
        part(result, frozenset(quantised))
        return result

    def _tensors_data(self) -> TensorsData:
        data = {
            name: TensorData(lowest=np.array([low], np.float32), highest=np.array([high], np.float32))
            for name, (low, high) in self._ranges.items()
        }
        return TensorsData(CalibrationMethod.MinMax, data)


@contextmanager
def quiet_quantiser() -> Iterator[None]:
    """onnxruntime's quantiser recommends things to the root logger that were done or do not matter here."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(before)
