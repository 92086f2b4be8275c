"""How much a row of a table may cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class Budget:
    """The same for every row.

    Attributes:
        name: on the command line, and of the folder of its runs.
        minutes, steps: of learning, as in `trainer.Settings`: one of both.
        batch: pictures a step.
        side: of what networks of a kind learn from and are judged at, in pixels; their own where a kind is missing.
        width: share of the channels, where a network has a choice.
        device: what is learned on.
        evaluations, validated: how often a training looks at its validation part, and at how many pictures of it.
        judged: pictures of the test part at most; evenly spread.
        calibrating: pictures for the ranges of 8 bits, and others by which their harm is judged.
        bound: how far the 8-bit network may lie from the float one.
    """

    name: str
    minutes: float = 0.0
    steps: int = 0
    batch: int = 4
    side: Mapping[str, int] = field(default_factory=dict)
    width: float = 1.0
    device: str = "cpu"
    evaluations: int = 6
    validated: int = 64
    judged: int = 300
    calibrating: tuple[int, int] = (24, 6)
    bound: float = 0.01


_LEAST: Final = 256  # pix2pix halves its picture eight times

BUDGETS: Final = {
    budget.name: budget
    for budget in (
        Budget(
            "smoke",
            steps=3,
            batch=2,
            side={"masks": 64, "pairs": _LEAST, "unpaired": _LEAST},
            width=0.125,
            evaluations=1,
            validated=2,
            judged=2,
            calibrating=(2, 1),
            bound=0.2,
        ),
        # A processor sees a picture of 288 pixels every 2.5 s in U2-Net Big: smaller ones let it see more of them.
        Budget("cpu", minutes=15, side={"masks": 192, "pairs": _LEAST, "unpaired": _LEAST}),
        Budget("gpu", minutes=20, batch=16, device="cuda", evaluations=10, validated=400, judged=1600),
    )
}
