"""Garments of a kind and a style out of noise: a silhouette and its light at 128 x 128, in twelve steps.

Flow matching along straight paths as in `flow_matching`, whose U-Net it is, on squares of 4 x 4 pixels. What it makes
is not colors but the planes of `Shape`: a signed distance to the outline, smooth and so quick to learn, and log light.
It tells the picture at the end of the path and learns by the speed that follows from it (Li and He, Back to Basics: Let
Denoising Generative Models Denoise, 2025): a picture lies on few dimensions, a speed on all.

It is told the kind and the style (`style_of`), both left out at times, so that it can be driven away from what it does
without being told (Ho and Salimans, Classifier-Free Diffusion Guidance, 2022).

Exported takes planes of a point, and a third one whose first row holds the time, whether the style counts, the style,
and a 1 in the place of the kind, or 0 throughout: N x 3 x 128 x 128; it gives the picture, N x 2 x 128 x 128.

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
| flow.speed.leave | 11,632 | 32 x 32 x 32 |
| flow.hear | 4,160 | 160 |
| all | 2,297,232 | 2 x 128 x 128 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.redactor.design.generator.shape import KINDS, SIDE, STYLE
from editor.redactor.design.generator.telling import LIGHT, TOLD
from editor.training.networks.flow_matching import Speed
from editor.training.processor import halved
from editor.training.trainee import Batch, Trainee

_CHANNELS: Final = (40, 80, 120)
_SQUARE: Final = 4
_STYLELESS, _KINDLESS = 0.35, 0.12  # shares of samples that are told no style, and no kind
_HEAVIEST: Final = 20.0  # that the last steps of a path count
_BESIDE: Final = 0.08  # that light counts where it will not be seen


class ShapeFlow(nn.Module):
    """A point, N x 2 x H x W, and what is told of it (`telling.told`), N x TOLD -> the picture at its path's end."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.speed = Speed(width, _CHANNELS, planes=2, square=_SQUARE)
        self.hear = nn.Linear(TOLD - 1, self.speed.told)

    def forward(self, point: Tensor, told: Tensor) -> Tensor:
        return self.speed(point, told[:, 0], self.hear(told[:, 1:]))


class OfPlanes(nn.Module):
    """The same of N x 3 x H x W, the third plane's first row telling."""

    def __init__(self, flow: ShapeFlow) -> None:
        super().__init__()
        self.flow = flow

    def forward(self, planes: Tensor) -> Tensor:
        return self.flow(planes[:, :2], planes[:, 2, 0, :TOLD])


class Generator(Trainee):
    """Learns to tell the picture; `generated` of the program follows it from noise."""

    name: ClassVar[str] = "generator"
    title: ClassVar[str] = "Generator of garments' shapes"
    source: ClassVar[str] = "Lipman et al., Flow Matching, ICLR 2023; Li and He, Back to Basics, 2025"
    kind: ClassVar[str] = "shapes"
    size: ClassVar[tuple[int, int]] = (SIDE, SIDE)
    class_names: ClassVar[tuple[str, ...]] = KINDS
    role: ClassVar[str] = "generator"
    evened: ClassVar[bool] = True
    judged_by: ClassVar[str] = "speed"

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.flow = ShapeFlow(width)

    def forward(self, point: Tensor, told: Tensor) -> Tensor:
        return self.flow(point, told)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        count, device = len(batch["input"]), batch["input"].device
        noise = torch.randn_like(batch["input"][:, :2])
        time = torch.sigmoid(0.9 * torch.randn(count, device=device) - 0.4)
        told = told_of(batch, time, torch.rand(count, device=device), torch.rand(count, device=device))
        with halved(device):  # twice as quick on processors that have it
            made = self._made(batch, noise, told)
        return self._terms(batch, made.float(), time)

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        """The loss at times and with noise that are the same for every state, everything told."""
        chance = torch.Generator("cpu").manual_seed(len(batch["input"]))
        noise = torch.randn(batch["input"][:, :2].shape, generator=chance).to(batch["input"])
        time = torch.sigmoid(torch.linspace(-2.2, 1.4, len(noise))).to(noise)
        told = told_of(batch, time, torch.ones_like(time), torch.ones_like(time))
        terms = self._terms(batch, self._made(batch, noise, told), time)
        return {
            "speed": torch.stack(list(terms.values())).sum(),
            **{f"of {name}": term for name, term in terms.items()},
        }

    def deployed(self) -> nn.Module:
        return OfPlanes(self.flow)

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        """What it makes of the kinds of a batch: with their styles, and without."""
        found = []
        for style in (1.0, 0.0):
            chance = torch.Generator("cpu").manual_seed(0)
            point = torch.randn(batch["input"][:, :2].shape, generator=chance).to(batch["input"])
            steps = 12
            for step in range(steps):
                time = torch.full_like(point[:, 0, 0, 0], step / steps)
                told = told_of(batch, time, torch.full_like(time, style), torch.ones_like(time))
                point = point + (self.flow(point, told) - point) / (steps - step)
            found.append(
                torch.cat([point[:, :1], point[:, 1:] / LIGHT, -torch.ones_like(point[:, :1])], 1).clamp(-1, 1)
            )
        return tuple(found)

    def _made(self, batch: Batch, noise: Tensor, told: Tensor) -> Tensor:
        at = told[:, 0, None, None, None]
        return self.flow(at * _wanted(batch) + (1 - at) * noise, told)

    @staticmethod
    def _terms(batch: Batch, made: Tensor, time: Tensor) -> dict[str, Tensor]:
        weight = ((1 - time) ** -2).clamp(max=_HEAVIEST)[:, None, None]
        seen = batch["input"]
        believed = (seen[:, 2] * 0.5 + 0.5) * ((seen[:, 0] * 4 + 2).clamp(0, 1) * (1 - _BESIDE) + _BESIDE)
        wrong = (made - _wanted(batch)).square()
        return {"outline": (weight * wrong[:, 0]).mean(), "light": (weight * believed * wrong[:, 1]).mean()}


def _wanted(batch: Batch) -> Tensor:
    """Distance and light, N x 2 x H x W, the light raised to count as much."""
    seen = batch["input"]
    return torch.cat([seen[:, :1], LIGHT * seen[:, 1:2]], 1)


def told_of(batch: Batch, time: Tensor, style_chance: Tensor, kind_chance: Tensor) -> Tensor:
    """N x TOLD of a batch; samples whose chance is small are not told that."""
    styled = (style_chance >= _STYLELESS).to(time)[:, None]
    kinds = functional.one_hot(batch["target"], len(KINDS)).to(time)
    kinds = kinds * (kind_chance >= _KINDLESS).to(time)[:, None]
    assert batch["style"].shape[1] == STYLE
    return torch.cat([time[:, None], styled, batch["style"].to(time) * styled, kinds], 1)
