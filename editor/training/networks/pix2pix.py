"""pix2pix: a U-Net that translates a picture, and a critic of patches: a rival of pix2pixHD.

Isola, Zhu, Zhou and Efros, Image-to-Image Translation with Conditional Adversarial Networks, CVPR 2017, appendix 6.1.1:
encoder C64-C128-C256-C512-C512-C512-C512-C512, decoder CD512-CD512-CD512-C512-C256-C128-C64, 54.4 million parameters;
loss = cross-entropy of the critic + 100 L1. The critic sees picture and translation and has a field of 70 x 70.

Layers of `pix2pix`, from 3 x 256 x 256:

| layer | parameters | output |
|---|---|---|
| generator.down.0 | 3,136 | 64 x 128 x 128 |
| generator.down.1 | 131,328 | 128 x 64 x 64 |
| generator.down.2 | 524,800 | 256 x 32 x 32 |
| generator.down.3 | 2,098,176 | 512 x 16 x 16 |
| generator.down.4 | 4,195,328 | 512 x 8 x 8 |
| generator.down.5 | 4,195,328 | 512 x 4 x 4 |
| generator.down.6 | 4,195,328 | 512 x 2 x 2 |
| generator.down.7 | 4,194,816 | 512 x 1 x 1 |
| generator.up.0 | 4,195,328 | 512 x 2 x 2 |
| generator.up.1 | 8,389,632 | 512 x 4 x 4 |
| generator.up.2 | 8,389,632 | 512 x 8 x 8 |
| generator.up.3 | 8,389,632 | 512 x 16 x 16 |
| generator.up.4 | 4,194,816 | 256 x 32 x 32 |
| generator.up.5 | 1,048,832 | 128 x 64 x 64 |
| generator.up.6 | 262,272 | 64 x 128 x 128 |
| generator.last | 6,147 | 3 x 256 x 256 |
| critic | 2,768,705 | 1 x 30 x 30 |
| all | 57,183,236 | 3 x 256 x 256 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training import losses
from editor.training.networks.adversarial import critic_first
from editor.training.networks.patchgan import PatchCritic
from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee

_ENCODER: Final = (64, 128, 256, 512, 512, 512, 512, 512)
_DROPPING: Final = 3  # of the decoder's first layers: the paper's only source of chance
_ABSOLUTE: Final = 100.0


class TranslationUNet(nn.Module):
    """N x channels x H x W -> N x 3 x H x W in -1 to 1; H and W are multiples of 256."""

    def __init__(self, channels: int = 3, width: float = 1.0) -> None:
        super().__init__()
        counts = [wide(count, width) for count in _ENCODER]
        self.down = nn.ModuleList()
        before = channels
        for number, after in enumerate(counts):
            normalised = 0 < number < len(counts) - 1
            layers: list[nn.Module] = [] if number == 0 else [nn.LeakyReLU(0.2)]
            layers.append(nn.Conv2d(before, after, 4, 2, 1, bias=not normalised))
            self.down.append(nn.Sequential(*layers, *([nn.BatchNorm2d(after)] if normalised else [])))
            before = after
        self.up = nn.ModuleList()
        for number, after in enumerate(counts[-2::-1]):
            filters = nn.ConvTranspose2d(before, after, 4, 2, 1, bias=False)
            dropping = [nn.Dropout(0.5)] if number < _DROPPING else []
            self.up.append(nn.Sequential(nn.ReLU(), filters, nn.BatchNorm2d(after), *dropping))
            before = 2 * after
        self.last = nn.Sequential(nn.ReLU(), nn.ConvTranspose2d(before, 3, 4, 2, 1), nn.Tanh())

    def forward(self, picture: Tensor) -> Tensor:
        kept: list[Tensor] = []
        y = picture
        for layer in self.down:
            y = layer(y)
            kept.append(y)
        for layer, beside in zip(self.up, kept[-2::-1], strict=True):
            y = torch.cat([layer(y), beside], 1)
        return self.last(y)


class Pix2Pix(Trainee):
    """The critic learns first in each step, then the generator."""

    name: ClassVar[str] = "pix2pix"
    title: ClassVar[str] = "pix2pix"
    source: ClassVar[str] = "Isola et al., pix2pix, CVPR 2017"
    kind: ClassVar[str] = "pairs"
    size: ClassVar[tuple[int, int]] = (256, 256)
    rate: ClassVar[float] = 2e-4
    judged_by: ClassVar[str] = "L1"

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.generator = TranslationUNet(width=width)
        self.critic = PatchCritic(6, width)

    def forward(self, picture: Tensor) -> Tensor:
        return self.generator(picture)

    def optimisers(self) -> list[torch.optim.Optimizer]:
        return critic_first(self.rate, self.critic, self.generator)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        given, wanted = batch["input"], batch["target"]
        if turn == 0:
            with torch.no_grad():
                made = self.generator(given)
            return {
                "critic of real": 0.5 * losses.cross_entropy(self._score(given, wanted), real=True),
                "critic of made": 0.5 * losses.cross_entropy(self._score(given, made), real=False),
            }
        made = self.generator(given)
        return {
            "adversarial": losses.cross_entropy(self._score(given, made), real=True),
            "L1": _ABSOLUTE * functional.l1_loss(made, wanted),
        }

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        return {"L1": functional.l1_loss(self(batch["input"]), batch["target"])}

    def deployed(self) -> nn.Module:
        return self.generator

    def _score(self, given: Tensor, judged: Tensor) -> Tensor:
        return self.critic(torch.cat([given, judged], 1))[-1]
