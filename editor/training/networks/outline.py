"""Outlines of garments: a variational autoencoder, and flow matching in its latent space.

Kingma and Welling, Auto-Encoding Variational Bayes, ICLR 2014, of the planes of `Shape`: filters of stride 2 each way,
a latent of 48 numbers. An outline is a signed distance, so what lies between two garments has one as crisp as theirs;
light is soft, and `generator` makes it anew. Half the side is enough for planes so smooth.

What latents are usual for a kind and a style is learned beside it (Vahdat, Kreis and Kautz, Score-based Generative
Modeling in Latent Space, NeurIPS 2021, with latents held): some layers tell the latent at the end of a straight path
out of noise (`flow_matching`), kind and style left out at times.

Exported takes two shapes, one above the other, and a third plane, N x 3 x 256 x 128. Its first row tells the share of
the second shape and whether the shapes count at all; the second row holds noise, the third what is told of the wanted
garment (`telling.told`). It gives the shape between the two, or one out of noise, N x 2 x 128 x 128.

Layers of `outline`, from 3 x 128 x 128:

| layer | parameters | output |
|---|---|---|
| coder.encoder | 558,912 | 3072 |
| coder.latent | 147,504 | 48 |
| coder.spread | 147,504 | 48 |
| coder.decoder | 469,250 | 2 x 128 x 128 |
| flow | 523,212 | 48 |
| all | 1,846,382 | 2 x 128 x 128 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.redactor.design.generator.shape import KINDS, SIDE
from editor.redactor.design.generator.telling import LATENT, TOLD
from editor.training import losses
from editor.training.networks.width import wide
from editor.training.processor import halved
from editor.training.trainee import Batch, Trainee

_CHANNELS: Final = (32, 64, 128, 192)
_LAST: Final = 16  # channels at half the side
_SIDE: Final = SIDE // 2 // 2 ** len(_CHANNELS)
_DEVIATION: Final = (0.06, 0.3)  # of distance and light that count as nothing
_VALUES: Final = 1000  # of such smooth planes that do not follow from one another
_HEARING: Final = 384
_STEPS: Final = 24  # out of noise: they cost little
_GUIDANCE: Final = 1.5
_STYLELESS: Final = 0.25
_KINDLESS: Final = 0.12
_APART: Final = 0.02  # that its loss counts, so that the common limit of gradients is not used up by it


class ShapeCoder(nn.Module):
    """Encoder and decoder, N x 2 x SIDE x SIDE."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        counts = [wide(count, width) for count in _CHANNELS]
        deepest = counts[-1] * _SIDE * _SIDE
        self.encoder = nn.Sequential(
            nn.AvgPool2d(2), *(_halving(*pair) for pair in zip([2, *counts[:-1]], counts, strict=True)), nn.Flatten()
        )
        self.latent, self.spread = nn.Linear(deepest, LATENT), nn.Linear(deepest, LATENT)
        self.decoder = nn.Sequential(
            nn.Linear(LATENT, deepest),
            nn.Unflatten(1, (counts[-1], _SIDE, _SIDE)),
            *(_doubling(*pair) for pair in zip(counts[:0:-1], counts[-2::-1], strict=True)),
            _doubling(counts[0], wide(_LAST, width)),
            nn.Conv2d(wide(_LAST, width), 2, 3, padding=1),
            nn.Tanh(),
            nn.Upsample(scale_factor=2, mode="bilinear", align_corners=False),
        )

    def coded(self, planes: Tensor) -> Tensor:
        """The most likely latent, N x LATENT."""
        return self.latent(self.encoder(planes))


class LatentFlow(nn.Module):
    """A latent on its way out of noise, N x LATENT, and what is told, N x TOLD -> the latent at its path's end."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        hearing = wide(_HEARING, width)
        self.enter = nn.Linear(LATENT + TOLD, hearing)
        self.layers = nn.ModuleList(
            nn.Sequential(nn.LayerNorm(hearing + TOLD), nn.Linear(hearing + TOLD, hearing), nn.SiLU()) for _ in range(3)
        )
        self.leave = nn.Linear(hearing, LATENT)

    def forward(self, point: Tensor, told: Tensor) -> Tensor:
        y = self.enter(torch.cat([point, told], 1))
        for layer in self.layers:
            y = y + layer(torch.cat([y, told], 1))
        return self.leave(y)

    def followed(self, noise: Tensor, told: Tensor) -> Tensor:
        """The latent that noise becomes, by Euler's method, driven towards what is told."""
        point = noise
        without = torch.zeros_like(told[:, 1:])
        for step in range(_STEPS):
            time = torch.full_like(told[:, :1], step / _STEPS)
            plain = self(point, torch.cat([time, without], 1))
            heard = self(point, torch.cat([time, told[:, 1:]], 1))
            point = point + (plain + _GUIDANCE * (heard - plain) - point) / (_STEPS - step)
        return point


class BetweenOrNew(nn.Module):
    """What is exported."""

    def __init__(self, coder: ShapeCoder, flow: LatentFlow) -> None:
        super().__init__()
        self.coder, self.flow = coder, flow

    def forward(self, planes: Tensor) -> Tensor:
        share, counts = planes[:, 2, 0, :1], planes[:, 2, 0, 1:2]
        first, second = self.coder.coded(planes[:, :2, :SIDE]), self.coder.coded(planes[:, :2, SIDE:])
        new = self.flow.followed(planes[:, 2, 1, :LATENT], planes[:, 2, 2, :TOLD])
        return self.coder.decoder(counts * (first + share * (second - first)) + (1 - counts) * new)


class Outline(Trainee):
    """Learns to code, to draw, and what is usual together."""

    name: ClassVar[str] = "outline"
    title: ClassVar[str] = "Outlines of garments (VAE and flow matching)"
    source: ClassVar[str] = "Kingma and Welling, ICLR 2014; Vahdat, Kreis and Kautz, NeurIPS 2021"
    kind: ClassVar[str] = "shapes"
    size: ClassVar[tuple[int, int]] = (SIDE, SIDE)
    taken: ClassVar[tuple[int, int]] = (2 * SIDE, SIDE)
    class_names: ClassVar[tuple[str, ...]] = KINDS
    role: ClassVar[str] = "outline"
    evened: ClassVar[bool] = True

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.coder, self.flow = ShapeCoder(width), LatentFlow(width)

    def forward(self, planes: Tensor) -> Tensor:
        """N x 3 x SIDE x SIDE (the third plane is not looked at): the shape as its latent tells it."""
        return self.coder.decoder(self.coder.coded(planes[:, :2]))

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        with halved(batch["input"].device):
            features = self.coder.encoder(batch["input"][:, :2])
            mean, log_variance = self.coder.latent(features).float(), self.coder.spread(features).float()
            code = mean + torch.randn_like(mean) * (0.5 * log_variance.clamp(max=4)).exp()
            made = self.coder.decoder(code)
        divergence = losses.divergence_from_normal(mean, log_variance) / _VALUES
        usual = _APART * self._usual(batch, code)
        return {**_wrong(batch, made.float()), "divergence": divergence, "usual": usual}

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        terms = _wrong(batch, self(batch["input"]))
        return {"loss": torch.stack(list(terms.values())).sum(), **terms}

    def deployed(self) -> nn.Module:
        return BetweenOrNew(self.coder, self.flow)

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        """The shape as it is told, the one half way to the next of the batch, and a new one of its kind and style."""
        codes = self.coder.coded(batch["input"][:, :2])
        chance = torch.Generator("cpu").manual_seed(0)
        noise = torch.randn(codes.shape, generator=chance).to(codes)
        ones = torch.ones_like(codes[:, 0])
        new = self.flow.followed(noise, _told(batch, ones, ones, ones))
        made = [self.coder.decoder(code) for code in (codes, (codes + codes.roll(1, 0)) / 2, new)]
        return tuple(torch.cat([one, -torch.ones_like(one[:, :1])], 1) for one in made)

    def _usual(self, batch: Batch, code: Tensor) -> Tensor:
        # Each latent is asked of at several times: these layers cost nothing beside the filters.
        code = code.detach().clamp(-5, 5).repeat(4, 1)
        chances = torch.rand(3, len(code), device=code.device)
        repeated = {
            name: value.repeat(4, *([1] * (value.ndim - 1))) for name, value in batch.items() if name != "input"
        }
        time = chances[0].clamp(max=0.98)
        told = _told(repeated, time, chances[1], chances[2])
        point = time[:, None] * code + (1 - time[:, None]) * torch.randn_like(code)
        weight = (1 - time[:, None]).clamp(min=0.2) ** -2
        return (weight * (self.flow(point, told) - code).square()).mean()


def _told(batch: Batch, time: Tensor, style_chance: Tensor, kind_chance: Tensor) -> Tensor:
    """N x TOLD of a batch; samples whose chance is small are not told their style, or their kind."""
    styled = (style_chance >= _STYLELESS).to(time)[:, None]
    kinds = functional.one_hot(batch["target"], len(KINDS)).to(time)
    kinds = kinds * (kind_chance >= _KINDLESS).to(time)[:, None]
    return torch.cat([time[:, None], styled, batch["style"].to(time) * styled, kinds], 1)


def _wrong(batch: Batch, made: Tensor) -> dict[str, Tensor]:
    seen = batch["input"]
    believed = (seen[:, 2] * 0.5 + 0.5) * (seen[:, 0] * 4 + 2).clamp(0, 1)
    squares = (made - seen[:, :2]).square()
    return {
        "outline": squares[:, 0].mean() / (4 * _DEVIATION[0] ** 2),
        "light": (believed * squares[:, 1]).mean() / (4 * _DEVIATION[1] ** 2),
    }


def _halving(before: int, after: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(before, after, 4, 2, 1, bias=False), nn.BatchNorm2d(after), nn.LeakyReLU(0.2))


def _doubling(before: int, after: int) -> nn.Sequential:
    enlarge = nn.Upsample(scale_factor=2, mode="nearest")
    return nn.Sequential(enlarge, nn.Conv2d(before, after, 3, 1, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU())
