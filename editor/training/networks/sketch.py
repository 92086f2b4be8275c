"""pix2pix that turns a sketch into a garment's shape: lines in, outline and light out.

Isola, Zhu, Zhou and Efros, Image-to-Image Translation with Conditional Adversarial Networks, CVPR 2017: a U-Net that
translates and a critic of patches, which sees sketch and shape; loss = what the critic says + L1. Unlike theirs the
U-Net sees squares of 2 x 2 pixels, is told kind and style, and a least-squares critic judges (LSGAN), of half the
breadth: it learns on one core. The outline is learned by L1 alone, for there the sketch leaves nothing open.

It takes lines, what they enclose (`drawing_of`), and a plane whose first row tells as in `telling`, time 1: N x 3 x 128
x 128; and gives distance and light, N x 2 x 128 x 128.

Layers of `sketch`, from 3 x 128 x 128:

| layer | parameters | output |
|---|---|---|
| generator.hear | 216 | 8 |
| generator.unet.down.0 | 6,560 | 20 x 64 x 64 |
| generator.unet.down.1 | 19,988 | 38 x 32 x 32 |
| generator.unet.down.2 | 78,280 | 76 x 16 x 16 |
| generator.unet.down.3 | 319,396 | 154 x 8 x 8 |
| generator.unet.down.4 | 1,281,896 | 308 x 4 x 4 |
| generator.unet.enlarge.0 | 189,882 | 154 x 8 x 8 |
| generator.unet.up.0 | 640,948 | 154 x 8 x 8 |
| generator.unet.enlarge.1 | 46,892 | 76 x 16 x 16 |
| generator.unet.up.1 | 156,256 | 76 x 16 x 16 |
| generator.unet.enlarge.2 | 11,590 | 38 x 32 x 32 |
| generator.unet.up.2 | 39,140 | 38 x 32 x 32 |
| generator.unet.enlarge.3 | 3,060 | 20 x 64 x 64 |
| generator.unet.up.3 | 10,880 | 20 x 64 x 64 |
| generator.unet.last | 168 | 8 x 64 x 64 |
| critic.layers.0 | 2,080 | 32 x 64 x 64 |
| critic.layers.1 | 32,896 | 64 x 32 x 32 |
| critic.layers.2 | 131,328 | 128 x 16 x 16 |
| critic.layers.3 | 524,800 | 256 x 15 x 15 |
| critic.layers.4 | 4,097 | 1 x 14 x 14 |
| all | 3,500,353 | 2 x 128 x 128 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.redactor.design.generator.shape import KINDS, SIDE, STYLE
from editor.redactor.design.generator.telling import FIRST_OF_LIGHT, TOLD
from editor.training import losses
from editor.training.networks.adversarial import critic_first
from editor.training.networks.patchgan import PatchCritic
from editor.training.networks.unet import UNet
from editor.training.processor import halved
from editor.training.trainee import Batch, Trainee

_NARROW: Final = 3 / 5
_SQUARE: Final = 2
_HEARD: Final = 8  # planes that carry what is told
_KINDLESS: Final = 0.3
_OUTLINE: Final = 10.0
_ABSOLUTE: Final = 6.0


class SketchUNet(nn.Module):
    """Lines and what they enclose, N x 2 x H x W, and what is told, N x TOLD -> distance and light, -1 to 1."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.hear = nn.Linear(TOLD, _HEARD)
        self.unet = UNet(2 * _SQUARE**2 + _HEARD, 2 * _SQUARE**2, _NARROW * width)

    def forward(self, drawing: Tensor, told: Tensor) -> Tensor:
        seen = functional.pixel_unshuffle(drawing, _SQUARE)
        heard = self.hear(told)[:, :, None, None] * torch.ones_like(seen[:, :1])
        return torch.tanh(functional.pixel_shuffle(self.unet(torch.cat([seen, heard], 1)), _SQUARE))


class OfPlanes(nn.Module):
    """The same of N x 3 x H x W, the third plane's first row telling."""

    def __init__(self, generator: SketchUNet) -> None:
        super().__init__()
        self.generator = generator

    def forward(self, planes: Tensor) -> Tensor:
        return self.generator(planes[:, :2], planes[:, 2, 0, :TOLD])


class Sketch(Trainee):
    """The critic learns first in each step, then the generator."""

    name: ClassVar[str] = "sketch"
    title: ClassVar[str] = "Garments from sketches (pix2pix)"
    source: ClassVar[str] = "Isola et al., pix2pix, CVPR 2017"
    kind: ClassVar[str] = "sketches"
    size: ClassVar[tuple[int, int]] = (SIDE, SIDE)
    class_names: ClassVar[tuple[str, ...]] = KINDS
    rate: ClassVar[float] = 3e-4
    role: ClassVar[str] = "sketch"
    evened: ClassVar[bool] = True
    judged_by: ClassVar[str] = "unlike"

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.generator = SketchUNet(width)
        self.critic = PatchCritic(4, width / 2)

    def forward(self, drawing: Tensor, told: Tensor) -> Tensor:
        return self.generator(drawing, told)

    def optimisers(self) -> list[torch.optim.Optimizer]:
        return critic_first(self.rate, self.critic, self.generator)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        device = batch["input"].device
        told = _told(batch, torch.rand(len(batch["input"]), device=device))
        with halved(device):
            if turn == 0:
                with torch.no_grad():
                    made = self.generator(batch["sketch"], told)
                scores = [self._score(batch, shape) for shape in (batch["input"][:, :2], made)]
            else:
                made = self.generator(batch["sketch"], told)
                scores = [self._score(batch, made)]
        judged = [score.float() for score in scores]
        if turn == 0:
            real, false = (
                losses.least_squares([one], real=real) for one, real in zip(judged, (True, False), strict=True)
            )
            return {"critic of real": 0.5 * real, "critic of made": 0.5 * false}
        outline, light = _wrong(batch, made.float())
        return {
            "adversarial": losses.least_squares([judged[0]], real=True),
            "outline": _OUTLINE * outline,
            "light": _ABSOLUTE * light,
        }

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        """L1, and how far the steps of light are from those of photographs: blurred light has too few."""
        made = self.generator(batch["sketch"], _told(batch, torch.ones(len(batch["input"]))))
        outline, light = _wrong(batch, made)
        creased = (_steps(batch, made[:, 1]) - _steps(batch, batch["input"][:, 1])).abs()
        return {"unlike": outline + light + 2 * creased, "outline": outline, "light": light, "creases": creased}

    def deployed(self) -> nn.Module:
        return OfPlanes(self.generator)

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        made = self.generator(batch["sketch"], _told(batch, torch.ones(len(batch["input"]))))
        below = -torch.ones_like(made[:, :1])
        return torch.cat([batch["sketch"] * 2 - 1, below], 1), torch.cat([made, below], 1)

    def _score(self, batch: Batch, shape: Tensor) -> Tensor:
        # What lies beyond the outline is not seen, and is not to be judged.
        seen = torch.cat([batch["input"][:, :1], shape[:, 1:] * _inside(batch)[:, None]], 1)
        return self.critic(torch.cat([batch["sketch"], seen], 1))[-1]


def _inside(batch: Batch) -> Tensor:
    return (batch["input"][:, 0] * 16 + 0.5).clamp(0, 1)


def _wrong(batch: Batch, made: Tensor) -> tuple[Tensor, Tensor]:
    seen = batch["input"]
    believed = (seen[:, 2] * 0.5 + 0.5) * (seen[:, 0] * 4 + 2).clamp(0, 1)
    apart = (made - seen[:, :2]).abs()
    return apart[:, 0].mean(), (believed * apart[:, 1]).mean() / believed.mean().clamp(min=0.05)


def _steps(batch: Batch, light: Tensor) -> Tensor:
    inside = _inside(batch)[:, :, 1:] * (batch["input"][:, 2:, :, 1:].mean(1) * 0.5 + 0.5)
    return ((light[:, :, 1:] - light[:, :, :-1]).abs() * inside).sum() / inside.sum().clamp(min=1)


def _told(batch: Batch, chance: Tensor) -> Tensor:
    """As the generator is told, of style only how its light is: the sketch tells the rest."""
    kinds = functional.one_hot(batch["target"], len(KINDS)).to(batch["style"])
    kinds = kinds * (chance >= _KINDLESS).to(kinds)[:, None]
    style = batch["style"].clone()
    style[:, :FIRST_OF_LIGHT] = 0
    ones = torch.ones_like(kinds[:, :1])
    assert style.shape[1] == STYLE
    return torch.cat([ones, ones, style, kinds], 1)
