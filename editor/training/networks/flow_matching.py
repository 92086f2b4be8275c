"""Flow matching: garments at 64 x 64 that flow out of noise in twelve steps.

Lipman, Chen, Ben-Hamu, Nickel and Le, Flow Matching for Generative Modeling, ICLR 2023, along straight paths, as in
Liu, Gong and Liu, Rectified Flow, ICLR 2023: a network tells the speed at a point between noise at time 0 and picture
at 1, and Euler's method follows it. The network is a U-Net of residual blocks that hear the time (Ho, Jain and Abbeel,
DDPM, 2020) on 2 x 2 pixels at once, with attention at its deepest level. Times are drawn from a logistic normal
distribution (Esser et al., ICML 2024), which asks most about the middle.

Exported is the speed alone, of a point and a plane of its time (4 planes), and who runs it takes the steps: twelve in
one file take minutes to export.

Layers of `flow`, from 4 x 64 x 64:

| layer | parameters | output |
|---|---|---|
| speed.clock | 36,160 | 160 |
| speed.enter | 4,360 | 40 x 32 x 32 |
| speed.outer | 41,840 | 40 x 32 x 32 |
| speed.halve.0 | 28,880 | 80 x 16 x 16 |
| speed.halve.1 | 115,360 | 160 x 8 x 8 |
| speed.middle.0 | 141,280 | 80 x 16 x 16 |
| speed.middle.1 | 141,280 | 80 x 16 x 16 |
| speed.inner.0 | 512,960 | 160 x 8 x 8 |
| speed.inner.1 | 512,960 | 160 x 8 x 8 |
| speed.inner.2 | 512,960 | 160 x 8 x 8 |
| speed.inner.3 | 512,960 | 160 x 8 x 8 |
| speed.attention.0 | 103,360 | 160 x 8 x 8 |
| speed.attention.1 | 103,360 | 160 x 8 x 8 |
| speed.attention.2 | 103,360 | 160 x 8 x 8 |
| speed.join.0 | 12,880 | 80 x 16 x 16 |
| speed.join.1 | 3,240 | 40 x 32 x 32 |
| speed.rising.0 | 211,920 | 80 x 16 x 16 |
| speed.rising.1 | 141,280 | 80 x 16 x 16 |
| speed.last | 59,560 | 40 x 32 x 32 |
| speed.leave | 4,412 | 12 x 32 x 32 |
| all | 3,304,372 | 3 x 64 x 64 |
"""

from __future__ import annotations

import math
from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee

_CHANNELS: Final = (40, 80, 160)
_TOLD: Final = 160  # numbers that tell the time
_WAVES: Final = 32
_GROUPS: Final = 8
_HEADS: Final = 4
_STEPS: Final = 12


class TimedBlock(nn.Module):
    """N x before x H x W and what tells the time, N x told -> N x after x H x W."""

    def __init__(self, before: int, after: int, told: int) -> None:
        super().__init__()
        self.first = nn.Sequential(nn.GroupNorm(_GROUPS, before), nn.SiLU(), nn.Conv2d(before, after, 3, padding=1))
        self.norm = nn.GroupNorm(_GROUPS, after, affine=False)
        self.tell = nn.Linear(told, 2 * after)
        self.second = nn.Conv2d(after, after, 3, padding=1)
        self.short = nn.Conv2d(before, after, 1) if before != after else nn.Identity()

    def forward(self, x: Tensor, told: Tensor) -> Tensor:
        gain, offset = self.tell(told)[:, :, None, None].chunk(2, 1)
        y = self.norm(self.first(x)) * (1 + gain) + offset
        return self.short(x) + self.second(functional.silu(y))


class Attention(nn.Module):
    """Every place looks at every other (Vaswani et al., 2017), N x C x H x W."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(_GROUPS, channels)
        self.ask = nn.Conv2d(channels, 3 * channels, 1)
        self.answer = nn.Conv2d(channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        count, channels, height, width = x.shape
        asked = self.ask(self.norm(x)).reshape(count, 3, _HEADS, channels // _HEADS, height * width)
        query, key, value = asked.transpose(3, 4).unbind(1)
        found = functional.scaled_dot_product_attention(query, key, value)
        return x + self.answer(found.transpose(2, 3).reshape(count, channels, height, width))


class Speed(nn.Module):
    """A point, N x planes x H x W, and its time, N in 0-1 -> how it moves; H and W are multiples of 4 squares.

    Args:
        channels: of its three levels.
        planes: of a point.
        square: side of the squares of pixels that are seen at once.
        given: planes that it gives; 0: as many as a point has.
    """

    def __init__(
        self,
        width: float = 1.0,
        channels: tuple[int, int, int] = _CHANNELS,
        planes: int = 3,
        square: int = 2,
        given: int = 0,
    ) -> None:
        super().__init__()
        (outer, middle, inner), told = (wide(count, width) for count in channels), wide(_TOLD, width)
        self.square, self.told = square, told
        self.clock = nn.Sequential(nn.Linear(2 * _WAVES, told), nn.SiLU(), nn.Linear(told, told), nn.SiLU())
        self.enter = nn.Conv2d(planes * square**2, outer, 3, padding=1)
        self.outer = TimedBlock(outer, outer, told)
        self.halve = nn.ModuleList((nn.Conv2d(outer, middle, 3, 2, 1), nn.Conv2d(middle, inner, 3, 2, 1)))
        self.middle = nn.ModuleList(TimedBlock(middle, middle, told) for _ in range(2))
        self.inner = nn.ModuleList(TimedBlock(inner, inner, told) for _ in range(4))
        self.attention = nn.ModuleList(Attention(inner) for _ in range(3))
        self.join = nn.ModuleList((nn.Conv2d(inner, middle, 1), nn.Conv2d(middle, outer, 1)))
        self.rising = nn.ModuleList((TimedBlock(2 * middle, middle, told), TimedBlock(middle, middle, told)))
        self.last = TimedBlock(2 * outer, outer, told)
        last = nn.Conv2d(outer, (given or planes) * square**2, 3, padding=1)
        self.leave = nn.Sequential(nn.GroupNorm(_GROUPS, outer), nn.SiLU(), last)

    def forward(self, point: Tensor, time: Tensor, more: Tensor | None = None) -> Tensor:
        """
        Args:
            more: N x `told`: what is told beside the time.
        """
        told = self.clock(_waves(time))
        told = told if more is None else told + more
        first = self.outer(self.enter(functional.pixel_unshuffle(point, self.square)), told)
        second = self.halve[0](first)
        for layer in self.middle:
            second = layer(second, told)
        y = self.inner[0](self.halve[1](second), told)
        for look, layer in zip(self.attention, self.inner[1:], strict=True):
            y = layer(look(y), told)
        y = torch.cat([self.join[0](_twice(y)), second], 1)
        for layer in self.rising:
            y = layer(y, told)
        y = self.last(torch.cat([self.join[1](_twice(y)), first], 1), told)
        return functional.pixel_shuffle(self.leave(y), self.square)


class Flow(nn.Module):
    """Noise, N x 3 x H x W of the standard normal distribution -> pictures of that size, about -1 to 1."""

    def __init__(self, speed: Speed, steps: int = _STEPS) -> None:
        super().__init__()
        self.speed, self.steps = speed, steps

    def forward(self, noise: Tensor) -> Tensor:
        point = noise
        for step in range(self.steps):
            time = torch.full_like(noise[:, 0, 0, 0], step / self.steps)
            point = point + self.speed(point, time) / self.steps
        return point


class SpeedOfPlanes(nn.Module):
    """A point and a plane that holds its time, N x 4 x H x W -> its speed, N x 3 x H x W."""

    def __init__(self, speed: Speed) -> None:
        super().__init__()
        self.speed = speed

    def forward(self, planes: Tensor) -> Tensor:
        return self.speed(planes[:, :3], planes[:, 3].mean((1, 2)))


class FlowMatching(Trainee):
    """Learns the speed; `Flow` follows it from noise."""

    name: ClassVar[str] = "flow"
    title: ClassVar[str] = "Generator of garments (flow matching)"
    source: ClassVar[str] = "Lipman et al., Flow Matching, ICLR 2023; Liu, Gong and Liu, Rectified Flow, ICLR 2023"
    kind: ClassVar[str] = "pictures"
    size: ClassVar[tuple[int, int]] = (64, 64)
    channels: ClassVar[int] = 4

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.speed = Speed(width)

    def forward(self, point: Tensor, time: Tensor) -> Tensor:
        return self.speed(point, time)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        picture = batch["input"]
        noise, time = torch.randn_like(picture), torch.sigmoid(torch.randn_like(picture[:, 0, 0, 0]))
        at = time[:, None, None, None]
        speed = self.speed(at * picture + (1 - at) * noise, time)
        return {"speed": functional.mse_loss(speed, picture - noise)}

    def deployed(self) -> nn.Module:
        return SpeedOfPlanes(self.speed)

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        chance = torch.Generator("cpu").manual_seed(0)
        noise = torch.randn(batch["input"].shape, generator=chance, device="cpu").to(batch["input"])
        return (Flow(self.speed)(noise).clamp(-1, 1),)


def _waves(time: Tensor) -> Tensor:
    """Sines and cosines of the time, N x 64."""
    rates = torch.exp(-math.log(1000.0) * torch.arange(_WAVES, device=time.device) / (_WAVES - 1)) * 1000
    angles = time[:, None] * rates[None]
    return torch.cat([angles.sin(), angles.cos()], 1)


def _twice(x: Tensor) -> Tensor:
    return functional.interpolate(x, scale_factor=2.0, mode="nearest")
