"""Which part of a person each pixel shows: hair, skin, each kind of garment. A U-Net whose encoder has seen ImageNet.

The encoder is EfficientNet-Lite0 (Tan and Le, ICML 2019), the decoder the light one of `pyramid`; classes are told at
half the input's side and enlarged. It learns from label maps that `editor.training.people` made, in which bare skin is
parted by the pose. Classes are weighted by a root of how rare they are; a soft overlap (Milletari et al., V-Net, 2016)
counts each class that is there alike.

Layers of `parser`, from 3 x 384 x 256:

| layer | parameters | output |
|---|---|---|
| encoder | 2,958,848 | 320 x 12 x 8 |
| decoder | 187,416 | 24 x 192 x 128 |
| last | 375 | 15 x 192 x 128 |
| all | 3,146,639 | 15 x 384 x 256 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.model.person_labels import PARSED
from editor.training.networks.efficientnet_lite import MEAN, SCALE, EfficientNetLite0, fine_tuning
from editor.training.networks.pyramid import WIDTHS, Pyramid, twice
from editor.training.trainee import Batch, Phase, Trainee

_OVERLAP: Final = 0.5
# Percent of the pixels of people, seen as the program sees them, that are of each class of `PARSED`.
_SHARES: Final = (76.5, 1.27, 0.1, 1.07, 0.89, 1.29, 3.13, 4.97, 3.01, 0.87, 3.68, 0.22, 1.13, 1.35, 0.5)
_BALANCE: Final = -0.35


class ParserDecoder(Pyramid):
    """Five features of the encoder in, the finest level out, at half the input's side."""

    def forward(self, features: list[Tensor]) -> Tensor:
        return self.joined(features)[-1]


class PersonParser(Trainee):
    """N x 3 x H x W -> logits of `PARSED`, N x 15 x H/2 x W/2; H and W are multiples of 32.

    Args:
        pretrained: begin from ImageNet's weights.
    """

    name: ClassVar[str] = "parser"
    title: ClassVar[str] = "Parts of a person"
    source: ClassVar[str] = "our own; encoder: EfficientNet-Lite0 (Apache-2.0)"
    kind: ClassVar[str] = "labels"
    size: ClassVar[tuple[int, int]] = (384, 256)
    mean: ClassVar[tuple[float, float, float]] = MEAN
    scale: ClassVar[tuple[float, float, float]] = SCALE
    classes: ClassVar[int] = len(PARSED)
    class_names: ClassVar[tuple[str, ...]] = PARSED
    phases: ClassVar[tuple[Phase, ...]] = (Phase("small", 0.6, 2 / 3), Phase("full", 0.4))
    rate: ClassVar[float] = 2e-3
    schedule: ClassVar[str] = "cosine"
    role: ClassVar[str] = "parser"
    seen: ClassVar[str] = "person"
    rare: ClassVar[float] = 0.3
    judged_by: ClassVar[str] = "overlap lost"

    weights: Tensor

    def __init__(self, pretrained: bool = True) -> None:
        super().__init__()
        self.encoder = EfficientNetLite0()
        if pretrained:
            self.encoder.load_imagenet()
        self.decoder = ParserDecoder()
        self.last = nn.Conv2d(WIDTHS[0], len(PARSED), 1)
        weights = torch.tensor(_SHARES) ** _BALANCE
        self.register_buffer("weights", weights / weights.mean(), persistent=False)

    def train(self, mode: bool = True) -> PersonParser:
        super().train(mode)
        self.encoder.hold_statistics()
        return self

    def optimisers(self) -> list[torch.optim.Optimizer]:
        return fine_tuning(self.rate, self.encoder, [*self.decoder.parameters(), *self.last.parameters()])

    def forward(self, picture: Tensor) -> Tensor:
        return self.last(self.decoder(self.encoder(picture)))

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        logits = self(batch["input"]).float()
        # Two of the four pixels under each place that is told, on a diagonal: their middle is that of the place.
        corners = batch["target"][:, ::2, ::2], batch["target"][:, 1::2, 1::2]
        sure = logits.log_softmax(1)
        entropy = sum(functional.nll_loss(sure, corner, weight=self.weights) for corner in corners) / 2
        wanted = sum(functional.one_hot(corner, len(PARSED)) for corner in corners).movedim(-1, 1) / 2
        return {"entropy": entropy, "overlap": _OVERLAP * _dice_lost(sure.exp(), wanted)}

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        found, wanted = twice(self(batch["input"])).argmax(1), batch["target"]
        return {"overlap lost": _overlap_lost(found, wanted), "wrong": (found != wanted).float().mean()}

    def deployed(self) -> nn.Module:
        """N x 3 x H x W -> probabilities of `PARSED`, N x 15 x H x W."""
        return nn.Sequential(self, nn.Upsample(scale_factor=2.0, mode="bilinear"), nn.Softmax(1))

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        return twice(self(batch["input"])).argmax(1), batch["target"]


def _dice_lost(shares: Tensor, wanted: Tensor) -> Tensor:
    """1 less the mean Dice coefficient of the classes that are there; both N x C x H x W, 0-1."""
    common, both = (shares * wanted).sum((0, 2, 3)), (shares + wanted).sum((0, 2, 3))
    there = (wanted.sum((0, 2, 3)) > 0).to(shares.dtype)
    return ((1 - (2 * common + 1) / (both + 1)) * there).sum() / there.sum()


def _overlap_lost(found: Tensor, wanted: Tensor) -> Tensor:
    """1 less the mean intersection over union of the classes that are in either; both N x H x W of class numbers."""
    pairs = torch.bincount((wanted * len(PARSED) + found).flatten(), minlength=len(PARSED) ** 2)
    counts = pairs.view(len(PARSED), len(PARSED)).double()
    common, either = counts.diag(), counts.sum(0) + counts.sum(1) - counts.diag()
    return (1 - (common / either)[either > 0].mean()).float()
