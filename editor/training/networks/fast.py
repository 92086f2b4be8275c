"""The fast cut-out network: EfficientNet-Lite0 and a light decoder that ends at the full size of its input.

The decoder is that of `pyramid`, whose gate lets it say that there is nothing in the picture. A second head learns the
boundary of the object, and three deeper levels learn the mask too (Lee et al., Deeply-Supervised Nets, AISTATS 2015);
neither is exported.

| part | channels | side against the input |
|---|---|---|
| encoder | 16, 24, 40, 112, 320 | 1/2 to 1/32 |
| decoder | 96, 64, 40, 24 | 1/16, 1/8, 1/4, 1/2 |
| mask, boundary | 1, 1 | 1/2, enlarged to 1 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training.networks.efficientnet_lite import MEAN, SCALE, EfficientNetLite0, fine_tuning
from editor.training.networks.masks import MaskOf, mask_error
from editor.training.networks.pyramid import WIDTHS, Pyramid, twice
from editor.training.trainee import Batch, Phase, Trainee

_TEACHER: Final = 0.4  # what the teacher's word counts where there is a mask drawn by hand
_DEEP: Final = 0.3  # what the deeper levels' masks count together


class FastDecoder(Pyramid):
    """Five features of the encoder in; mask and boundary at half the input's side, and the deeper masks, as logits."""

    def __init__(self) -> None:
        super().__init__()
        self.mask = nn.Conv2d(WIDTHS[0], 1, 3, padding=1)
        self.boundary = nn.Conv2d(WIDTHS[0], 1, 3, padding=1)
        self.deep = nn.ModuleList(nn.Conv2d(width, 1, 1) for width in WIDTHS[1:4])

    def forward(self, features: list[Tensor]) -> tuple[Tensor, Tensor, list[Tensor]]:
        *deeper, y = self.joined(features)
        deep = [self.deep[2 - place](level) for place, level in enumerate(deeper)] if self.training else []
        return self.mask(y), self.boundary(y), deep


class FastNetwork(Trainee):
    """A mask in some hundredths of a second, 3.2 million parameters.

    Args:
        pretrained: begin from ImageNet's weights.
    """

    name: ClassVar[str] = "fast"
    title: ClassVar[str] = "Vitrina fast cut-out"
    source: ClassVar[str] = "our own; encoder: EfficientNet-Lite0 (Apache-2.0)"
    kind: ClassVar[str] = "masks"
    size: ClassVar[tuple[int, int]] = (320, 320)
    mean: ClassVar[tuple[float, float, float]] = MEAN
    scale: ClassVar[tuple[float, float, float]] = SCALE
    phases: ClassVar[tuple[Phase, ...]] = (Phase("small", 0.4, 0.8), Phase("full", 0.6, 1.0))
    rate: ClassVar[float] = 2e-3
    schedule: ClassVar[str] = "cosine"
    judged_by: ClassVar[str] = "MAE"

    def __init__(self, pretrained: bool = True) -> None:
        super().__init__()
        self.encoder = EfficientNetLite0()
        if pretrained:
            self.encoder.load_imagenet()
        self.decoder = FastDecoder()

    def train(self, mode: bool = True) -> FastNetwork:
        super().train(mode)
        self.encoder.hold_statistics()
        return self

    def optimisers(self) -> list[torch.optim.Optimizer]:
        return fine_tuning(self.rate, self.encoder, self.decoder.parameters())

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """Logits: the mask, N x 1 x H x W, the boundary at half its side, and in training the deeper masks."""
        mask, boundary, deep = self.decoder(self.encoder(x))
        return twice(mask), boundary, *deep

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        mask, boundary, *deep = self(batch["input"])
        mask, target, teacher = mask.float(), batch["target"], batch["teacher"]
        wanted = (1 - _TEACHER) * target + _TEACHER * teacher
        edges = _boundary(functional.avg_pool2d(target, 2))
        return {
            "entropy": functional.binary_cross_entropy_with_logits(mask, wanted),
            "overlap": 0.5 * _overlap(torch.sigmoid(mask), target),
            "absolute": (torch.sigmoid(mask) - target).abs().mean(),
            "boundary": 0.2 * _balanced(boundary.float(), edges),
            "deep": _DEEP / 3 * sum((_deep(one.float(), wanted) for one in deep), torch.zeros((), device=mask.device)),
        }

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        logits, target = self(batch["input"])[0], batch["target"]
        return {"MAE": mask_error(logits, target), "overlap": _overlap(torch.sigmoid(logits), target)}

    def deployed(self) -> nn.Module:
        return MaskOf(self)


def _overlap(found: Tensor, target: Tensor) -> Tensor:
    """1 - intersection over union of soft masks; an empty picture counts by what was found in it."""
    both = (found * target).sum(dim=(1, 2, 3))
    either = (found + target - found * target).sum(dim=(1, 2, 3))
    floor = 0.01 * found[0].numel()
    return (1 - (both + floor) / (either + floor)).mean()


def _boundary(target: Tensor) -> Tensor:
    """1 where a mask changes within a pixel."""
    high = functional.max_pool2d(target, 3, 1, 1)
    low = -functional.max_pool2d(-target, 3, 1, 1)
    return ((high - low) > 0.3).float()


def _balanced(logits: Tensor, edges: Tensor) -> Tensor:
    """Cross-entropy in which the few pixels of the boundary count as all others do (Xie and Tu, HED, ICCV 2015)."""
    share = edges.mean().clamp(0.01, 0.5)
    weight = torch.where(edges > 0, 1 - share, share)
    return functional.binary_cross_entropy_with_logits(logits, edges, weight=2 * weight)


def _deep(logits: Tensor, wanted: Tensor) -> Tensor:
    small = functional.interpolate(wanted, size=logits.shape[-2:], mode="area")
    return functional.binary_cross_entropy_with_logits(logits, small)
