"""Rows taught by other rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch

from editor.training.distillation import Distilled as Pupil
from editor.training.tables.bench import Bench
from editor.training.tables.learning import Made, made_of
from editor.training.tables.rows import Trained
from editor.training.trainee import Trainee
from editor.training.tutor import Tutor

_SHARE = 0.7  # what the teacher's answers count against the drawn mask or the wanted picture


@dataclass(frozen=True, slots=True)
class Distilled:
    """A network that learns from the soft answers of another row's too.

    Attributes:
        student: as it would learn alone, for the same data.
        teacher: made first.
        temperature: T.
        width: share of the student's channels.
    """

    student: Trained
    teacher: Trained
    temperature: float
    title: str
    width: float = 1.0

    @property
    def key(self) -> str:
        return f"{self.student.key}-T{self.temperature:g}"

    def is_judged_by(self, name: str) -> bool:
        return self.student.is_judged_by(name)

    def make(self, bench: Bench) -> Made:
        taught = self.teacher.make(bench).training
        assert taught is not None
        note = (
            f"taught by {self.teacher.title} (which had {taught.minutes:.1f} minutes), T = {self.temperature:g}, whose "
            f"word counts {_SHARE:g}"
        )
        width = self.width * bench.budget.width
        arguments = {"width": width} if width != 1 else {}

        def make(kind: type[Trainee], given: Mapping[str, Any]) -> Trainee:
            tutor = Tutor(self.teacher.restored(bench))
            torch.manual_seed(0)
            return Pupil(kind(**given), tutor, self.temperature, _SHARE)

        return made_of(bench, self.key, self.student.kind(bench), self.student.data, arguments, make, note)
