"""From an ONNX file with its record to a smaller one with its own."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import onnx

from editor.dataloader.network_record import NetworkRecord, read_record
from editor.errors import NetworkError, OutputError
from editor.model.files import make_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.fit import check_fit
from editor.redactor.networks.session import open_session
from editor.training.record import write_network
from editor.training.smaller.methods import Report, make_smaller
from editor.training.smaller.pictures import chosen, tensors_of
from editor.training.smaller.search import Tell

CALIBRATING, JUDGING = 32, 8
_WORDS = {"static": "8 bit", "dynamic": "8 bit, dynamic", "half": "half precision"}
_SUFFIXES = {"static": "int8", "dynamic": "dynamic", "half": "half"}


@dataclass(frozen=True, slots=True)
class Quantised:
    """What was written."""

    weights: Path
    record: Path
    report: Report


def quantise(
    weights: Path,
    record: Path,
    data: Path,
    folder: Path,
    method: str,
    *,
    bound: float,
    name: str = "",
    pictures: tuple[int, int] = (CALIBRATING, JUDGING),
    threads: int = 0,
    tell: Tell = lambda line: None,
) -> Quantised:
    """Write a smaller form of a network to `folder`.

    Args:
        weights, record: as `vitrina models add` takes them.
        data: a folder of pictures.
        method, bound, threads, tell: as in `make_smaller`.
        name: of the result; empty for the network's with what was done to it.
        pictures: how many ranges are measured on, and how many others the loss is judged on.

    Raises:
        NetworkError: the weights are damaged, not the record's, do not fit it or are no float32 network; or the bound
            cannot be kept.
        InputError: too few pictures, or one that cannot be read.
        OutputError: `folder` cannot be written, or too little space is left.
    """
    given = read_record(record)
    model = _opened(weights, given)
    make_folder(folder)
    _check_space(folder, weights.stat().st_size)
    calibrating, judging = chosen(data, *pictures)
    smaller, report = make_smaller(
        model,
        given.output,
        method,
        calibrating=tensors_of(calibrating, given.input) if method == "static" else (),
        judging=tensors_of(judging, given.input),
        bound=bound,
        threads=threads,
        tell=tell,
    )
    described = _record(given, method, name, _told(calibrating, data) if method == "static" else ())
    figures: dict[str, Any] = {f"{_WORDS[method]}, against float32": report.figures()}
    if given.figures:
        figures["float32"] = dict(given.figures)
    written = write_network(folder, described, smaller, figures)
    return Quantised(written, folder / f"{described.name}.json", report)


def _opened(weights: Path, record: NetworkRecord) -> onnx.ModelProto:
    """The network, known to run and to take what its record says, before any time is spent on it."""
    content = Catalog(weights.parent, weights.parent).weights(replace(record, file=weights.name, folder=weights.parent))
    check_fit(open_session(content, "cpu"), record)
    model = onnx.load_from_string(content)
    tensors = {tensor.data_type for tensor in model.graph.initializer}
    if any(node.op_type in ("QuantizeLinear", "DequantizeLinear", "ConvInteger") for node in model.graph.node):
        raise NetworkError("{name} is in 8 bits already.", "Give the float32 network.", name=weights.name)
    if onnx.TensorProto.FLOAT16 in tensors:
        raise NetworkError("{name} is in half precision already.", "Give the float32 network.", name=weights.name)
    return model


def _check_space(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free < 2 * size:
        raise OutputError(
            "There is too little space left in {folder}: {needed} MB are needed.",
            "Free some space or choose another place.",
            folder=str(folder),
            needed=2 * size // 10**6 + 1,
        )


def _record(given: NetworkRecord, method: str, name: str, calibrated: Sequence[str]) -> NetworkRecord:
    name = name or f"{given.name}-{_SUFFIXES[method]}"
    return replace(
        given,
        name=name,
        title=f"{given.title}, {_WORDS[method]}",
        file=f"{name}.onnx",
        source=f"{given.source}; made smaller by vitrina quantise --method {method}",
        training_data=(*given.training_data, *calibrated),
    )


def _told(pictures: Sequence[Path], data: Path) -> tuple[str]:
    return (f"Calibration of the 8-bit ranges only: {len(pictures)} pictures of {data.resolve().name}",)
