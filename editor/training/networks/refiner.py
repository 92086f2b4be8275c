"""A conditional GAN that refines how a garment was put on: seams, rims and what comes to light around it.

Asked by the planes of `editor.training.data.redressing`: a picture whose trunk and arms are hidden behind a coarse
region, a warped garment, where the network may act, and the skeleton. Within cloth the garment's own pixels stay, so
that texture is as sharp as it was; elsewhere the network decides between them and what it makes. The generator is a
U-Net (Ronneberger et al., MICCAI 2015) with attention at its lowest level (Vaswani et al., 2017), the critics judge
patches at two scales (Wang et al., pix2pixHD, CVPR 2018); losses are L1 where it may act, what EfficientNet-Lite0 sees
(Johnson et al., ECCV 2016), least squares of the critics (Mao et al., 2017) and their features (pix2pixHD, equation 4).

Layers of `refiner`, from 12 x 256 x 192:

| layer | parameters | output |
|---|---|---|
| generator.enter | 1,760 | 16 x 256 x 192 |
| generator.down.0 | 24,800 | 40 x 128 x 96 |
| generator.down.1 | 78,080 | 64 x 64 x 48 |
| generator.down.2 | 181,632 | 96 x 32 x 24 |
| generator.down.3 | 344,576 | 128 x 16 x 12 |
| generator.attention | 66,304 | 128 x 16 x 12 |
| generator.up.0 | 193,728 | 96 x 32 x 24 |
| generator.up.1 | 92,288 | 64 x 64 x 48 |
| generator.up.2 | 37,520 | 40 x 128 x 96 |
| generator.up.3 | 8,096 | 16 x 256 x 192 |
| generator.leave | 68 | 4 x 256 x 192 |
| critics.critics.0 | 177,937 | 1 x 35 x 27 |
| critics.critics.1 | 177,937 | 1 x 19 x 15 |
| all | 1,384,726 | 3 x 256 x 192 |
"""

from __future__ import annotations

from itertools import pairwise
from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training import losses
from editor.training.data.redressing import ACTING, ALPHA, CLOTH, HIDDEN, PICTURE, PLANES
from editor.training.networks.flow_matching import Attention
from editor.training.networks.patchgan import Pyramid
from editor.training.networks.rsu import Convolution
from editor.training.networks.style import Onlooker, apart
from editor.training.trainee import Batch, Phase, Trainee

_CHANNELS: Final = (16, 40, 64, 96, 128)
_CRITICS: Final = 2
_CRITICS_WIDTH: Final = 0.25
_CRITICS_RATE: Final = 2e-4
_BETAS: Final = (0.5, 0.999)
_DISTANCE: Final = 4.0
_PERCEIVED: Final = 0.5
_ADVERSARIAL: Final = 0.03
_MATCHING: Final = 0.3
_OUTLINE: Final = 0.2
_EVERYWHERE: Final = 0.15  # weight of hidden places against those where the network may act


class RefinerGenerator(nn.Module):
    """Conditions, N x 12 x H x W -> N x 3 x H x W in -1 to 1; H and W are multiples of 16."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        counts = [8 * max(1, round(count * width / 8)) for count in _CHANNELS]
        self.enter = Convolution(PLANES, counts[0])
        pairs = list(pairwise(counts))
        self.down = nn.ModuleList(_halving(*pair) for pair in pairs)
        self.attention = Attention(counts[-1])
        self.up = nn.ModuleList(Convolution(after + before, before) for before, after in pairs[::-1])
        self.leave = nn.Conv2d(counts[0], 4, 1)

    def forward(self, asked: Tensor) -> Tensor:
        return self.made(asked)[0]

    def made(self, asked: Tensor) -> tuple[Tensor, Tensor]:
        """The refined picture, and how much of each place is taken from the garment, N x 1 x H x W logits."""
        kept = [self.enter(asked)]
        for layer in self.down:
            kept.append(layer(kept[-1]))
        y = self.attention(kept.pop())
        for layer in self.up:
            y = functional.interpolate(y, scale_factor=2.0, mode="bilinear")
            y = layer(torch.cat([y, kept.pop()], 1))
        y = self.leave(y)
        drawn, taken = torch.tanh(y[:, :3]), torch.sigmoid(y[:, 3:])
        garment = asked[:, CLOTH] + (1 - asked[:, ALPHA]) * drawn
        mixed = drawn + taken * (garment - drawn)
        filled = garment + asked[:, ACTING] * (mixed - garment)
        return asked[:, PICTURE] + asked[:, HIDDEN] * filled, y[:, 3:]


def _halving(before: int, after: int) -> nn.Sequential:
    halved = nn.Conv2d(before, after, 4, 2, 1, bias=False)
    return nn.Sequential(halved, nn.BatchNorm2d(after), nn.ReLU(inplace=True), Convolution(after, after))


class Refiner(Trainee):
    """The critics learn first in each step, then the generator.

    Args:
        pretrained: the onlooker's weights are ImageNet's.
        width: of all layers against the table.
    """

    name: ClassVar[str] = "refiner"
    title: ClassVar[str] = "Refiner of garments put on"
    source: ClassVar[str] = (
        "our own, after Wang et al., pix2pixHD, CVPR 2018; features: EfficientNet-Lite0 (Apache-2.0)"
    )
    kind: ClassVar[str] = "dressed"
    size: ClassVar[tuple[int, int]] = (256, 192)
    channels: ClassVar[int] = PLANES
    phases: ClassVar[tuple[Phase, ...]] = (Phase("small", 0.6, 0.5), Phase("full", 0.4))
    rate: ClassVar[float] = 1e-3
    schedule: ClassVar[str] = "cosine"
    judged_by: ClassVar[str] = "L1"

    def __init__(self, pretrained: bool = True, width: float = 1.0) -> None:
        super().__init__()
        self.generator = RefinerGenerator(width)
        self.critics = Pyramid(_CRITICS, PLANES + 3, _CRITICS_WIDTH * width)
        self._seen = Onlooker(pretrained)

    def forward(self, asked: Tensor) -> Tensor:
        return self.generator(asked)

    def optimisers(self) -> list[torch.optim.Optimizer]:
        return [
            torch.optim.Adam(self.critics.parameters(), lr=_CRITICS_RATE, betas=_BETAS),
            torch.optim.Adam(self.generator.parameters(), lr=self.rate, betas=_BETAS),
        ]

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        asked, wanted = batch["conditions"], batch["input"]
        if turn == 0:
            with torch.no_grad():
                made = self.generator(asked)
            return {
                "critics of real": 0.5 * losses.least_squares(_scores(self._judge(asked, wanted)), real=True),
                "critics of made": 0.5 * losses.least_squares(_scores(self._judge(asked, made)), real=False),
            }
        made, taken = self.generator.made(asked)
        judged = self._judge(asked, made)
        with torch.no_grad():
            real = self._judge(asked, wanted)
            seen = self._seen(wanted)
        perceived = [apart(mine, theirs) for mine, theirs in zip(self._seen(made), seen, strict=True)]
        return {
            "L1": _DISTANCE * difference(made, wanted, asked),
            "perceived": _PERCEIVED * torch.stack(perceived).mean(),
            "outline": _OUTLINE * functional.binary_cross_entropy_with_logits(taken, asked[:, ALPHA]),
            "adversarial": _ADVERSARIAL * losses.least_squares(_scores(judged), real=True),
            "features": _MATCHING * losses.feature_matching(_features(judged), _features(real)),
        }

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        return {"L1": difference(self(batch["conditions"]), batch["input"], batch["conditions"])}

    def deployed(self) -> nn.Module:
        return self.generator

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        asked = batch["conditions"]
        return asked[:, PICTURE] + asked[:, CLOTH], self(asked)

    def _judge(self, asked: Tensor, judged: Tensor) -> list[list[Tensor]]:
        return self.critics(torch.cat([asked, judged], 1))


def difference(made: Tensor, wanted: Tensor, asked: Tensor) -> Tensor:
    """Mean absolute difference, N x 3 x H x W in -1 to 1, of hidden places; those the network may act on count most.

    Near cloth and on the body is where a try-on uses what is made; the ground far from both counts little.
    """
    near = functional.max_pool2d(asked[:, ALPHA], 17, 1, 8)
    weight = asked[:, HIDDEN] * asked[:, ACTING] * (_EVERYWHERE + (1 - _EVERYWHERE) * near)
    return ((made - wanted).abs().mean(1, keepdim=True) * weight).sum() / weight.sum().clamp(min=1)


def _scores(judged: list[list[Tensor]]) -> list[Tensor]:
    return [layers[-1] for layers in judged]


def _features(judged: list[list[Tensor]]) -> list[list[Tensor]]:
    return [layers[:-1] for layers in judged]
