"""Rows made of other rows: in 8 bits, or taught by them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import onnx

from editor.dataloader.network_record import OutputSpec
from editor.training.record import write_bytes
from editor.training.smaller.methods import make_smaller
from editor.training.smaller.pictures import chosen, tensors_of
from editor.training.tables.bench import Bench, Training, keep, kept
from editor.training.tables.learning import Made
from editor.training.tables.rows import Trained

_PICTURE: Final = OutputSpec(minimum=-1.0, maximum=1.0)  # of networks that give pictures: all end in tanh


@dataclass(frozen=True, slots=True)
class Quantised:
    """Another row's network with weights and activations in 8 bits, made without training."""

    of: Trained

    @property
    def key(self) -> str:
        return f"{self.of.key}-int8"

    @property
    def title(self) -> str:
        return f"{self.of.title}, quantised"

    def is_judged_by(self, name: str) -> bool:
        return self.of.is_judged_by(name)

    def make(self, bench: Bench) -> Made:
        base = self.of.make(bench)
        assert base.training is not None
        folder = bench.folder(self.key)
        weights = folder / "network.onnx"
        budget = bench.budget
        wanted = {"bound": budget.bound, "pictures": list(budget.calibrating), "steps": base.training.steps}
        known = kept(folder / "training.json", wanted)
        if known is None:
            bench.tell(f"{self.key}: looking for what bears 8 bits")
            calibrating, judging = chosen(bench.set_folder(self.of.data), *budget.calibrating)
            smaller, report = make_smaller(
                onnx.load(base.subject.weights),
                base.subject.output or _PICTURE,
                "static",
                calibrating=tensors_of(calibrating, base.subject.input),
                judging=tensors_of(judging, base.subject.input),
                bound=budget.bound,
                threads=bench.threads,
                tell=bench.tell,
            )
            write_bytes(weights, smaller.SerializeToString())
            note = (
                f"made of the row above without training, on {len(calibrating)} pictures; differs from it by "
                f"{report.loss:.4f} ({report.whole_loss:.4f} with all in 8 bits), {len(report.in_float)} parts stay in "
                "float"
            )
            training = replace(base.training, note=note)
            keep(folder / "training.json", wanted, training)
        else:
            training = Training(**known)
        return Made(replace(base.subject, name=self.key, weights=weights), folder, training)
