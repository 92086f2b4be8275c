"""Gives models/garments.onnx a second output: the features that its last layer tells kinds by.

    python packaging/weights/garment_features.py [FOLDER]

The weights stay as they are; the record beside them is told the output's name and the new sha256. To be run again after
`vitrina quantise` has made a new one.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import onnx

NAME = "features"


def main(folder: Path) -> None:
    """Change the network and its record in `folder`."""
    weights, record = folder / "garments.onnx", folder / "garments.json"
    model = onnx.load(weights)
    if any(output.name == NAME for output in model.graph.output):
        return
    (last,) = (node for node in model.graph.node if node.op_type == "Gemm")
    before = last.input[0]
    for node in model.graph.node:
        for names in (node.input, node.output):
            for place, name in enumerate(names):
                if name == before:
                    names[place] = NAME
    width = _inputs(model, last)
    model.graph.output.append(onnx.helper.make_tensor_value_info(NAME, onnx.TensorProto.FLOAT, [1, width]))
    onnx.checker.check_model(model)
    data = model.SerializeToString()
    weights.write_bytes(data)
    told = json.loads(record.read_text("utf-8"))
    told["sha256"] = hashlib.sha256(data).hexdigest()
    told["output"][NAME] = NAME
    record.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")
    print(f"{width} features: {told['sha256']}")


def _inputs(model: onnx.ModelProto, last: onnx.NodeProto) -> int:
    """How many numbers the last layer takes: its weights come through a DequantizeLinear."""
    source = next(node for node in model.graph.node if last.input[1] in node.output).input[0]
    shape = next(one for one in model.graph.initializer if one.name == source).dims
    transposed = any(one.name == "transB" and one.i for one in last.attribute)
    return int(shape[1] if transposed else shape[0])


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2] / "models")
