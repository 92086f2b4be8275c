"""What a figure is called, which way is better, and how it is written."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

Values = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure.

    Attributes:
        name: as papers call it, with its unit where it has one.
        lower: the lower, the better.
        digits: behind the point.
    """

    name: str
    lower: bool
    digits: int = 4

    @property
    def heading(self) -> str:
        """The name with an arrow towards the better."""
        return f"{self.name} {'↓' if self.lower else '↑'}"

    def text(self, value: float | None) -> str:
        """How a value is written; a dash where there is none."""
        if value is None or math.isnan(value):
            return "-"
        return "inf" if math.isinf(value) else f"{value:.{self.digits}f}"


MASKS = (
    Figure("MAE", lower=True),
    Figure("max F", lower=False),
    Figure("mean F", lower=False),
    Figure("weighted F", lower=False),
    Figure("S", lower=False),
    Figure("max E", lower=False),
    Figure("mean E", lower=False),
    Figure("boundary F", lower=False),
    Figure("SAD / 1000", lower=True, digits=2),
    Figure("cross-entropy", lower=True),
)
CLASSES = (
    Figure("accuracy", lower=False),
    Figure("accuracy of groups", lower=False),
    Figure("top 3", lower=False),
    Figure("mean recall", lower=False),
    Figure("cross-entropy", lower=True),
)
FRECHET = "Frechet distance (EfficientNet-Lite0 features)"
PICTURES = (
    Figure("PSNR dB", lower=False, digits=2),
    Figure("SSIM", lower=False),
    Figure("delta E 2000", lower=True, digits=2),
    Figure("L1", lower=True),
    Figure(FRECHET, lower=True, digits=2),
)
