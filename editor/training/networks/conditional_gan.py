"""A conditional GAN that fills a hidden part of a picture as conditions ask: for the try-on to come.

Mirza and Osindero, Conditional Generative Adversarial Nets, 2014; the hidden part as in Pathak et al., Context
Encoders, CVPR 2016; the critic of patches of Isola et al., 2017, with the least-squares loss of Mao et al., 2017. It
needs no labels beyond those of the parser: of a picture with its label map a garment is hidden, somewhat widened, and
what was there is what is wanted.

What it takes, N x 17 x H x W: the remaining picture, with noise where it is hidden (3 planes), the hidden part (1) and
the merged label map that is wanted, the hidden part included (13). A try-on gives the label map that its warped garment
makes. What it gives is the remaining picture with the hidden part filled.

Layers of `conditional-gan`, from 17 x 256 x 192:

| layer | parameters | output |
|---|---|---|
| generator.network.down.0 | 14,240 | 32 x 256 x 192 |
| generator.network.down.1 | 55,552 | 64 x 128 x 96 |
| generator.network.down.2 | 221,696 | 128 x 64 x 48 |
| generator.network.down.3 | 885,760 | 256 x 32 x 24 |
| generator.network.down.4 | 3,540,992 | 512 x 16 x 12 |
| generator.network.enlarge.0 | 524,544 | 256 x 32 x 24 |
| generator.network.enlarge.1 | 131,200 | 128 x 64 x 48 |
| generator.network.enlarge.2 | 32,832 | 64 x 128 x 96 |
| generator.network.enlarge.3 | 8,224 | 32 x 256 x 192 |
| generator.network.up.0 | 1,770,496 | 256 x 32 x 24 |
| generator.network.up.1 | 442,880 | 128 x 64 x 48 |
| generator.network.up.2 | 110,848 | 64 x 128 x 96 |
| generator.network.up.3 | 27,776 | 32 x 256 x 192 |
| generator.network.last | 99 | 3 x 256 x 192 |
| critic | 2,783,041 | 1 x 30 x 22 |
| all | 10,550,180 | 3 x 256 x 192 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training import losses
from editor.training.networks import garment_labels
from editor.training.networks.adversarial import critic_first
from editor.training.networks.patchgan import PatchCritic
from editor.training.networks.unet import UNet
from editor.training.trainee import Batch, Trainee

_PLANES: Final = 3 + 1 + len(garment_labels.NAMES)
_HIDDEN: Final = tuple(map(garment_labels.NAMES.index, ("upper", "outer", "dress", "trousers", "skirt", "shorts")))
_KEPT: Final = tuple(map(garment_labels.NAMES.index, ("hair", "bag", "hat")))
_WIDENED: Final = 9
_ADVERSARIAL: Final = 0.03


class Filler(nn.Module):
    """Conditions, N x 17 x H x W -> N x 3 x H x W in -1 to 1; H and W are multiples of 16."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.network = UNet(_PLANES, 3, width)

    def forward(self, conditions: Tensor) -> Tensor:
        picture, hidden = conditions[:, :3], conditions[:, 3:4]
        return picture * (1 - hidden) + torch.tanh(self.network(conditions)) * hidden


class ConditionalGAN(Trainee):
    """The critic learns first in each step, then the generator."""

    name: ClassVar[str] = "conditional-gan"
    title: ClassVar[str] = "Filler of hidden garments"
    source: ClassVar[str] = "Mirza and Osindero, Conditional GANs, 2014; Pathak et al., Context Encoders, CVPR 2016"
    kind: ClassVar[str] = "labels"
    size: ClassVar[tuple[int, int]] = (256, 192)
    classes: ClassVar[int] = len(garment_labels.SOURCES)
    channels: ClassVar[int] = _PLANES
    rate: ClassVar[float] = 2e-4
    judged_by: ClassVar[str] = "L1"

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.generator = Filler(width)
        self.critic = PatchCritic(_PLANES + 3, width)

    def forward(self, conditions: Tensor) -> Tensor:
        return self.generator(conditions)

    def optimisers(self) -> list[torch.optim.Optimizer]:
        return critic_first(self.rate, self.critic, self.generator)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        asked, wanted = conditions(batch), batch["input"]
        if turn == 0:
            with torch.no_grad():
                made = self.generator(asked)
            return {
                "critic of real": 0.5 * losses.least_squares([self._score(asked, wanted)], real=True),
                "critic of made": 0.5 * losses.least_squares([self._score(asked, made)], real=False),
            }
        made = self.generator(asked)
        return {
            "adversarial": _ADVERSARIAL * losses.least_squares([self._score(asked, made)], real=True),
            "L1": _hidden_difference(made, wanted, asked[:, 3:4]),
        }

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        asked = conditions(batch, seed=0)
        return {"L1": _hidden_difference(self(asked), batch["input"], asked[:, 3:4])}

    def deployed(self) -> nn.Module:
        return self.generator

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        asked = conditions(batch, seed=0)
        return asked[:, :3].clamp(-1, 1), self(asked)

    def _score(self, asked: Tensor, judged: Tensor) -> Tensor:
        return self.critic(torch.cat([asked, judged], 1))[-1]


def conditions(batch: Batch, seed: int | None = None) -> Tensor:
    """What the generator takes, of pictures in -1 to 1 and label maps of 59 classes; by chance, the same for a seed."""
    picture, labels = batch["input"], garment_labels.merged(batch["target"])
    chance = torch.Generator("cpu")
    chance.manual_seed(int(torch.randint(2**31, (), device="cpu")) if seed is None else seed)
    hidden = _hidden(labels, torch.rand(len(labels), len(_HIDDEN), generator=chance, device="cpu").to(labels.device))
    noise = torch.randn(picture.shape, generator=chance, device="cpu").to(picture)
    remaining = picture * (1 - hidden) + noise * hidden
    return torch.cat([remaining, hidden, garment_labels.planes(labels)], 1)


def _hidden(labels: Tensor, luck: Tensor) -> Tensor:
    """N x 1 x H x W of 0 and 1: of each map one garment, widened; the middle where there is no garment."""
    garments = torch.stack([labels == garment for garment in _HIDDEN], 1)
    there = garments.flatten(2).any(2)
    chosen = (there * (luck + 0.01)).argmax(1)
    part = garments.gather(1, chosen[:, None, None, None].expand(-1, 1, *labels.shape[1:])).float()
    middle = torch.zeros_like(part)
    height, width = labels.shape[1:]
    middle[..., height // 3 : 2 * height // 3, width // 3 : 2 * width // 3] = 1
    part = torch.where(there.any(1)[:, None, None, None], part, middle)
    kept = torch.stack([labels == other for other in _KEPT], 1).any(1, keepdim=True)
    return functional.max_pool2d(part, _WIDENED, 1, _WIDENED // 2) * ~kept


def _hidden_difference(made: Tensor, wanted: Tensor, hidden: Tensor) -> Tensor:
    return ((made - wanted).abs().mean(1, keepdim=True) * hidden).sum() / hidden.sum().clamp(min=1)
