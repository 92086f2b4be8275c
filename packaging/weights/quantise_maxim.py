"""Make MAXIM quicker: a leaner graph, and 8 bits where features are mixed pixel by pixel.

Run: python packaging/weights/quantise_maxim.py
build/weights/maxim_retouching_256.onnx (30.5 MB) -> maxim_retouching_256_int8.onnx: models/maxim.onnx

Layers that mix channels are in 8 bits, weights one scale a channel, activations by the range of each run: no pictures
are needed to prepare it. Weights are unsigned: signed ones overflow on processors without VNNI, and 7 bits cost 2 dB.
Layers that mix pixels have their matrix on the left, which runtimes do not quantise; they and the convolutions are
stored in 8 bits and computed in float (`bytes_of_weights`).
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import onnx
from bytes_of_weights import in_bytes
from lean_maxim import lean
from onnxruntime.quantization import QuantType, quantize_dynamic

from editor.training.smaller.half import half
from editor.training.smaller.static import quiet_quantiser

FOLDER = Path(__file__).resolve().parents[2] / "build" / "weights"


def quantised(model: onnx.ModelProto) -> onnx.ModelProto:
    """The network with its layers of channels in dynamic 8 bits."""
    with tempfile.TemporaryDirectory() as folder, quiet_quantiser():
        source, target = Path(folder) / "float.onnx", Path(folder) / "int8.onnx"
        onnx.save(model, source)
        quantize_dynamic(
            source, target, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QUInt8,
            extra_options={"MatMulConstBOnly": True},
        )  # fmt: skip
        return onnx.load(target)


if __name__ == "__main__":
    made = half(in_bytes(quantised(lean(onnx.load(FOLDER / "maxim_retouching_256.onnx")))))
    onnx.checker.check_model(made)
    onnx.save(made, FOLDER / "maxim_retouching_256_int8.onnx")
