"""The three ways to make a network smaller, behind one call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray

from editor.dataloader.network_record import OutputSpec
from editor.training.smaller.dynamic import DynamicQuantiser
from editor.training.smaller.half import half
from editor.training.smaller.judge import Judge
from editor.training.smaller.learned import learned
from editor.training.smaller.ranges import median_ranges
from editor.training.smaller.search import Found, Tell, search
from editor.training.smaller.static import StaticQuantiser
from editor.training.smaller.units import named, units_of

METHODS: Final = ("static", "dynamic", "half")

Tensor = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Report:
    """What was lost and won.

    Attributes:
        method: one of `METHODS`.
        bytes_before, bytes_after: of the ONNX files.
        bound: what the loss may be.
        whole_loss: with everything in 8 bits; the same as `loss` where nothing stays in float.
        loss: mean absolute difference from the float network, of results whose range is 0-1.
        pictures: how many that was measured on.
        in_float: parts that stay in float: name, nodes, share of the work, loss of the network with this part alone
            in 8 bits (``harm``), and of the whole network before and after it went to float.
    """

    method: str
    bytes_before: int
    bytes_after: int
    bound: float
    whole_loss: float
    loss: float
    pictures: int
    in_float: tuple[dict[str, Any], ...] = field(default=())

    def figures(self) -> dict[str, Any]:
        """JSON-able, for a record."""
        return {name: value for name, value in asdict(self).items() if value != ()}


def make_smaller(
    model: onnx.ModelProto,
    output: OutputSpec,
    method: str,
    *,
    calibrating: Sequence[Tensor],
    judging: Sequence[Tensor],
    bound: float = 0.003,
    threads: int = 0,
    tell: Tell = lambda line: None,
) -> tuple[onnx.ModelProto, Report]:
    """A smaller form of a float32 network.

    Args:
        model: any network of one input.
        output: how its result is read.
        method: ``static``: all in 8 bits, ranges of activations measured beforehand; ``dynamic``: weights in 8 bits,
            ranges found in each run; ``half``: weights in float16 on the disk.
        calibrating: inputs on which ranges are measured, for ``static``; what the network learned (`qat`) goes before.
        judging: inputs on which the loss is measured, none of them in `calibrating`.
        bound: what the loss may be; parts go back to float until it is kept.
        threads: of the processor; 0 for one a core.
        tell: gets a line for each measurement.

    Raises:
        NetworkError: the bound cannot be kept with half of the work or less in float.
    """
    model = named(model)
    judge = Judge(model, output, judging, threads)
    before = len(model.SerializeToString())
    if method == "half":
        smaller = half(model)
        loss = judge.loss(smaller)
        return smaller, Report(method, before, len(smaller.SerializeToString()), bound, loss, loss, len(judging))
    if method == "dynamic":
        dynamic = DynamicQuantiser(model)
        units, only = dynamic.units, dynamic.only
    else:
        units, only = (
            units_of(model),
            StaticQuantiser(model, {**median_ranges(model, calibrating), **learned(model)}).only,
        )
    found = search(units, only, judge.loss, bound, tell)
    smaller = only([node for unit in units for node in unit.nodes if node not in set(found.nodes)])
    after = len(smaller.SerializeToString())
    report = Report(method, before, after, bound, found.whole, found.loss, len(judging), _told(found))
    return smaller, report


def _told(found: Found) -> tuple[dict[str, Any], ...]:
    return tuple(
        {
            "name": kept.unit.name,
            "nodes": list(kept.unit.nodes),
            "work": round(kept.unit.work, 5),
            "harm": round(kept.harm, 5),
            "before": round(kept.before, 5),
            "after": round(kept.after, 5),
        }
        for kept in found.kept
    )
