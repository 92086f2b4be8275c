"""A network of torch becomes an ONNX file that the program runs, and is compared with what it was."""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from editor.errors import NetworkError
from editor.redactor.networks.session import open_session
from editor.training.smaller import qat
from editor.training.smaller.learned import remember

OPSET = 18
INPUT, OUTPUT = "input", "output"
TOLERANCE = 1e-4


def export(module: nn.Module, example: Tensor, *, any_size: bool = False) -> onnx.ModelProto:
    """The ONNX form of `module` for inputs of exactly the shape of `example`.

    BatchNorm is folded into the convolutions before it, nodes with weights carry the name of their torch module, and
    nothing tells of the machine it was made on: the same weights give the same bytes. Of a module that was prepared for
    8 bits (`smaller.qat`) the float network is exported, and the ranges that it learned go along as metadata.

    Args:
        module: from `Trainee.deployed`; it is copied to the processor and not changed.
        example: any values, e.g. 1 x 3 x H x W.
        any_size: the network takes any height and width; no layer of it may depend on them.

    Raises:
        NetworkError: torch cannot export it, or it gives more or less than one tensor.
    """
    learned = qat.ranges(module)
    module = deployable(module)
    example = example.detach().cpu()
    with torch.no_grad():
        given = module(example)
    if not isinstance(given, Tensor):
        raise NetworkError("The network gives more than one output.", "Let its deployed module give the mask alone.")
    with _quiet():
        try:
            program = torch.onnx.export(
                module,
                (example,),
                dynamo=True,
                opset_version=OPSET,
                input_names=[INPUT],
                output_names=[OUTPUT],
                verbose=False,
            )
        except torch.onnx.errors.OnnxExporterError as error:
            raise NetworkError(
                "The network cannot be exported: {reason}.",
                "Let its deployed module do the same for every picture.",
                reason=_reason(error),
            ) from error
    assert program is not None
    model: onnx.ModelProto = program.model_proto
    _anonymise(model)
    if any_size:
        _free_sides(model.graph)
    _name_nodes(model.graph)
    remember(model, learned)
    onnx.checker.check_model(model, full_check=True)
    return model


def _free_sides(graph: onnx.GraphProto) -> None:
    for value in (*graph.input, *graph.output):
        for side, name in zip(value.type.tensor_type.shape.dim[2:], ("height", "width"), strict=True):
            side.dim_param = name


def largest_difference(module: nn.Module, model: onnx.ModelProto, inputs: Iterable[Tensor]) -> float:
    """How far the outputs of torch and ONNX lie apart at most, as a share of the largest output (at least of 1)."""
    module = deployable(module)
    session = open_session(model.SerializeToString(), "cpu", torch.get_num_threads())
    worst = 0.0
    for tensor in inputs:
        with torch.no_grad():
            expected = module(tensor.cpu()).numpy()
        found = session.run(tensor.cpu().numpy())
        worst = max(worst, float(np.abs(found - expected).max() / max(1.0, np.abs(expected).max())))
    return worst


def check_same(module: nn.Module, model: onnx.ModelProto, inputs: Iterable[Tensor]) -> float:
    """The largest difference of `largest_difference`.

    Raises:
        NetworkError: it is no number, or more than `TOLERANCE`.
    """
    worst = largest_difference(module, model, inputs)
    if not worst <= TOLERANCE:
        raise NetworkError(
            "The exported network differs from the trained one by {worst}.", "Report this.", worst=f"{worst:.2g}"
        )
    return worst


def deployable(module: nn.Module) -> nn.Module:
    """A copy on the processor, in float32 and `eval` mode, that rounds nothing."""
    return qat.plain(module).cpu().float().eval()


def _anonymise(model: onnx.ModelProto) -> None:
    # The exporter leaves stack traces with the paths of this machine in every node.
    graph = model.graph
    for part in (model, graph, *graph.node, *graph.input, *graph.output, *graph.value_info, *graph.initializer):
        del part.metadata_props[:]
        part.doc_string = ""
    del graph.value_info[:]
    graph.name = "network"


def _name_nodes(graph: onnx.GraphProto) -> None:
    """Name nodes as their weights are named in torch, so that reports can be read."""
    taken = {node.name for node in graph.node}
    for node in graph.node:
        owners = [name.removesuffix(".weight") for name in node.input if name.endswith(".weight")]
        if len(owners) == 1 and owners[0] not in taken:
            node.name = owners[0]
            taken.add(node.name)


def _reason(error: BaseException) -> str:
    """The first line of what was wrong in the first place."""
    while error.__cause__ is not None:
        error = error.__cause__
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(". ")


@contextmanager
def _quiet() -> Iterator[None]:
    """The exporter tells of libraries that it does not find and that are not needed, and warns of its own parts."""
    logger = logging.getLogger("torch")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(before)
