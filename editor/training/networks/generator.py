"""Light on a garment whose outline is known: folds, seams and collars out of noise, at 128 x 128, in a few steps.

Flow matching along straight paths as in `flow_matching`, whose U-Net it is, on squares of 4 x 4 pixels. It makes the
plane of log light alone (`Shape`): an outline is so smooth that the first step out of noise would decide it, and comes
from `outline`, or from a person's pen. The network tells the picture at the end of the path and learns by the speed
that follows from it (Li and He, Back to Basics: Let Denoising Generative Models Denoise, 2025): a picture lies on few
dimensions, a speed on all. It is told the kind and how deep and creased the light is (`style_of`), both left out at
times: a sketch may be of no known kind.

Exported takes the point, the distance to the outline, and a third plane whose first row tells as `telling.told` lays it
out: N x 3 x 128 x 128; it gives the light at the end of the path, N x 1 x 128 x 128.

Layers of `generator`, from 3 x 128 x 128:

| layer | parameters | output |
|---|---|---|
| flow.speed.clock | 36,160 | 160 |
| flow.speed.enter | 11,560 | 40 x 32 x 32 |
| flow.speed.outer | 41,840 | 40 x 32 x 32 |
| flow.speed.halve.0 | 28,880 | 80 x 16 x 16 |
| flow.speed.halve.1 | 86,520 | 120 x 8 x 8 |
| flow.speed.middle.0 | 141,280 | 80 x 16 x 16 |
| flow.speed.middle.1 | 141,280 | 80 x 16 x 16 |
| flow.speed.inner.0 | 298,320 | 120 x 8 x 8 |
| flow.speed.inner.1 | 298,320 | 120 x 8 x 8 |
| flow.speed.inner.2 | 298,320 | 120 x 8 x 8 |
| flow.speed.inner.3 | 298,320 | 120 x 8 x 8 |
| flow.speed.attention.0 | 58,320 | 120 x 8 x 8 |
| flow.speed.attention.1 | 58,320 | 120 x 8 x 8 |
| flow.speed.attention.2 | 58,320 | 120 x 8 x 8 |
| flow.speed.join.0 | 9,680 | 80 x 16 x 16 |
| flow.speed.join.1 | 3,240 | 40 x 32 x 32 |
| flow.speed.rising.0 | 211,920 | 80 x 16 x 16 |
| flow.speed.rising.1 | 141,280 | 80 x 16 x 16 |
| flow.speed.last | 59,560 | 40 x 32 x 32 |
| flow.speed.leave | 5,856 | 16 x 32 x 32 |
| flow.hear | 4,160 | 160 |
| all | 2,291,456 | 1 x 128 x 128 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.redactor.design.generator.shape import KINDS, SIDE
from editor.redactor.design.generator.telling import FIRST_OF_LIGHT, LIGHT, TOLD
from editor.training.networks.flow_matching import Speed
from editor.training.processor import halved
from editor.training.trainee import Batch, Trainee

_CHANNELS: Final = (40, 80, 120)
_SQUARE: Final = 4
_STYLELESS: Final = 0.3  # share of samples that are told nothing of their light
_KINDLESS: Final = 0.12  # share that are told no kind
_HEAVIEST: Final = 20.0  # that the last steps of a path count
_BESIDE: Final = 0.05  # that light counts where it will not be seen
_STEPS: Final = 12  # of what is shown


class LightFlow(nn.Module):
    """Point and distance, N x 2 x H x W, and what is told, N x TOLD -> the light at the path's end, N x 1 x H x W."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.speed = Speed(width, _CHANNELS, planes=2, square=_SQUARE, given=1)
        self.hear = nn.Linear(TOLD - 1, self.speed.told)

    def forward(self, planes: Tensor, told: Tensor) -> Tensor:
        return self.speed(planes, told[:, 0], self.hear(told[:, 1:]))


class OfPlanes(nn.Module):
    """The same of N x 3 x H x W, the third plane's first row telling."""

    def __init__(self, flow: LightFlow) -> None:
        super().__init__()
        self.flow = flow

    def forward(self, planes: Tensor) -> Tensor:
        return self.flow(planes[:, :2], planes[:, 2, 0, :TOLD])


class Generator(Trainee):
    """Learns to tell the picture; the program follows it from noise."""

    name: ClassVar[str] = "generator"
    title: ClassVar[str] = "Generator of garments' light"
    source: ClassVar[str] = "Lipman et al., Flow Matching, ICLR 2023; Li and He, Back to Basics, 2025"
    kind: ClassVar[str] = "shapes"
    size: ClassVar[tuple[int, int]] = (SIDE, SIDE)
    class_names: ClassVar[tuple[str, ...]] = KINDS
    role: ClassVar[str] = "generator"
    evened: ClassVar[bool] = True
    judged_by: ClassVar[str] = "light"

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.flow = LightFlow(width)

    def forward(self, planes: Tensor, told: Tensor) -> Tensor:
        return self.flow(planes, told)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        count, device = len(batch["input"]), batch["input"].device
        noise = torch.randn_like(batch["input"][:, :1])
        time = torch.sigmoid(torch.randn(count, device=device) + 0.3)  # folds come out of noise about there
        told = told_of(batch, time, torch.rand(count, device=device), torch.rand(count, device=device))
        with halved(device):  # twice as quick on processors that have it
            made = self._made(batch, noise, told)
        return {"light": _wrong(batch, made.float(), time)}

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        """The loss at times and with noise that are the same for every state, everything told."""
        noise = _same_noise(batch)
        time = torch.sigmoid(torch.linspace(-1.7, 2.3, len(noise))).to(noise)
        told = told_of(batch, time, torch.ones_like(time), torch.ones_like(time))
        return {"light": _wrong(batch, self._made(batch, noise, told), time)}

    def deployed(self) -> nn.Module:
        return OfPlanes(self.flow)

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        """What it makes of the outlines of a batch: told how their light is, and not."""
        distance, found = batch["input"][:, :1], []
        for style in (1.0, 0.0):
            point = _same_noise(batch)
            for step in range(_STEPS):
                time = torch.full_like(point[:, 0, 0, 0], step / _STEPS)
                told = told_of(batch, time, torch.full_like(time, style), torch.ones_like(time))
                light = self.flow(torch.cat([point, distance], 1), told)
                point = point + (light - point) / (_STEPS - step)
            inside = (distance * 16 + 0.5).clamp(0, 1)
            seen = (point / LIGHT).clamp(-1, 1) * inside + 1 - inside
            found.append(seen.expand(-1, 3, -1, -1))
        return tuple(found)

    def _made(self, batch: Batch, noise: Tensor, told: Tensor) -> Tensor:
        at = told[:, 0, None, None, None]
        point = at * LIGHT * batch["input"][:, 1:2] + (1 - at) * noise
        return self.flow(torch.cat([point, batch["input"][:, :1]], 1), told)


def _wrong(batch: Batch, made: Tensor, time: Tensor) -> Tensor:
    """The square of how wrong the speed is, where light is seen and believed."""
    seen = batch["input"]
    weight = ((1 - time) ** -2).clamp(max=_HEAVIEST)[:, None, None]
    believed = (seen[:, 2] * 0.5 + 0.5) * ((seen[:, 0] * 4 + 2).clamp(0, 1) * (1 - _BESIDE) + _BESIDE)
    return (weight * believed * (made[:, 0] - LIGHT * seen[:, 1]).square()).sum() / believed.sum().clamp(min=1)


def _same_noise(batch: Batch) -> Tensor:
    chance = torch.Generator("cpu").manual_seed(len(batch["input"]))
    return torch.randn(batch["input"][:, :1].shape, generator=chance).to(batch["input"])


def told_of(batch: Batch, time: Tensor, style_chance: Tensor, kind_chance: Tensor) -> Tensor:
    """N x TOLD of a batch, of its style what concerns light; samples whose chance is small are not told that."""
    styled = (style_chance >= _STYLELESS).to(time)[:, None]
    style = batch["style"].to(time) * styled
    style = torch.cat([torch.zeros_like(style[:, :FIRST_OF_LIGHT]), style[:, FIRST_OF_LIGHT:]], 1)
    kinds = functional.one_hot(batch["target"], len(KINDS)).to(time)
    kinds = kinds * (kind_chance >= _KINDLESS).to(time)[:, None]
    return torch.cat([time[:, None], styled, style, kinds], 1)
