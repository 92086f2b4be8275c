"""A painter's way learnt from photographs and his paintings of them: `style`, for pairs.

The generator is that of `style`, and so are the losses, but that here the painting of the same photograph says what is
wanted: its colours, its deep features and, as no two hands lay the same strokes, the correlations of its features. The
data hold grain (`editor.dataloader.grain`), which the program lays over pictures too; from it the network makes what is
chance on paper. `python -m editor.training.paintings` makes such data.
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor
from torch.nn import functional

from editor.training.networks.style import StyleNetwork, apart, styles_apart
from editor.training.trainee import Batch

GRAIN: Final = 0.035
_COLOUR: Final = 4.0
_SEEN: Final = 1.0
_STYLE: Final = 0.6


class Painter(StyleNetwork):
    """Learns from pairs. Arguments as of `StyleNetwork`."""

    name: ClassVar[str] = "painter"
    title: ClassVar[str] = "Painter"
    kind: ClassVar[str] = "pairs"
    grain: ClassVar[float] = GRAIN
    judged_by: ClassVar[str] = "painting"

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        terms = self._terms(self(batch["input"]), batch)
        return {"painting": torch.stack(list(terms.values())).sum()}

    def _terms(self, made: Tensor, batch: Batch) -> dict[str, Tensor]:
        wanted = batch["target"]
        seen = self._seen(made)
        with torch.no_grad():
            asked = self._seen(wanted)
        features = torch.stack([apart(mine, theirs) for mine, theirs in zip(seen[:3], asked[:3], strict=True)])
        return {
            "colour": _COLOUR * functional.l1_loss(made, wanted),
            "features": _SEEN * features.mean(),
            "style": _STYLE * styles_apart(seen, asked, paired=True),
        }
