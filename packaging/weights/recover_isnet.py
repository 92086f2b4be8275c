"""Make a plain float32 network of any size from the fetched one (float16 behind Casts, fixed at 1024 x 1024).

Run: python packaging/weights/recover_isnet.py    build/weights/isnet_fp16.onnx -> isnet_fp32.onnx (176 MB)

The weights were rounded to float16 by their publisher; that loss (about 3 digits) stays. Everything else is exact: the
Casts go, the six feature maps and five side masks that only training needs go, and the sizes that the Resize nodes
read from shapes become constant scales, so that every side divisible by 64 works.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, numpy_helper, shape_inference

FOLDER = Path(__file__).resolve().parents[2] / "build" / "weights"


def recovered(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same network: float32, one output, height and width free."""
    scales = resize_scales(model)
    graph = model.graph
    drop_casts(graph)
    use_scales(graph, scales)
    del graph.output[1:]
    prune(graph)
    for value in (graph.input[0], graph.output[0]):
        for axis, name in ((2, "height"), (3, "width")):
            value.type.tensor_type.shape.dim[axis].dim_param = name
    del graph.value_info[:]
    onnx.checker.check_model(model, full_check=True)
    return model


def resize_scales(model: onnx.ModelProto) -> dict[str, float]:
    """How much each Resize node enlarges, by its name, from the shapes at 1024 x 1024."""
    graph = shape_inference.infer_shapes(model, data_prop=True).graph
    shapes = {value.name: value.type.tensor_type.shape.dim for value in [*graph.value_info, *graph.output]}
    resizes = [node for node in graph.node if node.op_type == "Resize"]
    return {node.name: shapes[node.output[0]][2].dim_value / shapes[node.input[0]][2].dim_value for node in resizes}


def drop_casts(graph: onnx.GraphProto) -> None:
    """Read every tensor as float32 and go round the Casts between float16 and float32."""
    renamed = {
        node.output[0]: node.input[0]
        for node in graph.node
        if node.op_type == "Cast" and node.attribute[0].i in (TensorProto.FLOAT, TensorProto.FLOAT16)
    }
    kept = [node for node in graph.node if node.output[0] not in renamed]
    # Outputs keep their names, so the node before an output's Cast takes over the output's.
    public = {_source(value.name, renamed): value.name for value in graph.output}
    for node in kept:
        names = [_source(name, renamed) for name in node.input]
        node.input[:] = [public.get(name, name) for name in names]
        node.output[:] = [public.get(name, name) for name in node.output]
    _replace(graph.node, kept)
    initialisers = [
        numpy_helper.from_array(numpy_helper.to_array(tensor).astype(np.float32), tensor.name)
        if tensor.data_type == TensorProto.FLOAT16
        else tensor
        for tensor in graph.initializer
    ]
    _replace(graph.initializer, initialisers)


def use_scales(graph: onnx.GraphProto, scales: dict[str, float]) -> None:
    """Give each Resize node its constant scale instead of a size computed from shapes."""
    for node in graph.node:
        if node.op_type == "Resize":
            node.input[:] = [node.input[0], "", f"scales_{scales[node.name]:g}"]
    for scale in sorted(set(scales.values())):
        values = np.array([1, 1, scale, scale], np.float32)
        graph.initializer.append(numpy_helper.from_array(values, f"scales_{scale:g}"))


def prune(graph: onnx.GraphProto) -> None:
    """Drop what no output needs. Afterwards the nodes stand in an order in which they can run."""
    makers = {name: node for node in graph.node for name in node.output}
    ordered: list[onnx.NodeProto] = []
    done: set[str] = set()

    def visit(name: str) -> None:
        # The graph is some 300 nodes deep, well within Python's recursion limit.
        if name in done or name not in makers:
            return
        done.add(name)
        for needed in makers[name].input:
            visit(needed)
        ordered.append(makers[name])

    for value in graph.output:
        visit(value.name)
    _replace(graph.node, ordered)
    used = {name for node in ordered for name in node.input}
    _replace(graph.initializer, [tensor for tensor in graph.initializer if tensor.name in used])


def _source(name: str, renamed: dict[str, str]) -> str:
    while name in renamed:
        name = renamed[name]
    return name


def _replace(field, items: list) -> None:  # type: ignore[no-untyped-def,type-arg]
    kept = list(items)
    del field[:]
    field.extend(kept)


if __name__ == "__main__":
    target = FOLDER / "isnet_fp32.onnx"
    onnx.save(recovered(onnx.load(FOLDER / "isnet_fp16.onnx")), target)
    print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB")
