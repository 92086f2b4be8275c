"""DCGAN: garments at 64 x 64 out of noise.

Radford, Metz and Chintala, Unsupervised Representation Learning with Deep Convolutional Generative Adversarial
Networks, ICLR 2016, figure 1, with half its channels: 512, 256, 128, 64. Weights begin at a deviation of 0.02.

The noise comes as a picture, N x 3 x 64 x 64 of the standard normal distribution, as every network's input does. Means
of its 8 x 8 squares are the 192 numbers a garment is made of, scaled to a root mean square of 1 (Karras et al.,
Progressive Growing of GANs, ICLR 2018), so that any picture makes something.

Layers of `dcgan`, from 3 x 64 x 64:

| layer | parameters | output |
|---|---|---|
| generator.layers.0 | 1,573,888 | 512 x 4 x 4 |
| generator.layers.1 | 2,097,664 | 256 x 8 x 8 |
| generator.layers.2 | 524,544 | 128 x 16 x 16 |
| generator.layers.3 | 131,200 | 64 x 32 x 32 |
| generator.layers.4 | 3,072 | 3 x 64 x 64 |
| critic.0 | 3,072 | 64 x 32 x 32 |
| critic.1 | 131,328 | 128 x 16 x 16 |
| critic.2 | 524,800 | 256 x 8 x 8 |
| critic.3 | 2,098,176 | 512 x 4 x 4 |
| critic.4 | 8,192 | 1 x 1 x 1 |
| all | 7,095,936 | 3 x 64 x 64 |
"""

from __future__ import annotations

from itertools import pairwise
from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training import losses
from editor.training.networks.adversarial import critic_first
from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee

_CHANNELS: Final = (512, 256, 128, 64)
_SQUARE: Final = 8
_SIZE: Final = (64, 64)
_NUMBERS: Final = 3 * (_SIZE[0] // _SQUARE) * (_SIZE[1] // _SQUARE)


class GarmentGenerator(nn.Module):
    """Noise, N x 3 x 64 x 64 -> pictures in -1 to 1, N x 3 x 64 x 64."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        counts = [wide(count, width) for count in _CHANNELS]
        self.layers = nn.ModuleList([_made(nn.ConvTranspose2d(_NUMBERS, counts[0], 4, 1, 0, bias=False), counts[0])])
        for before, after in pairwise(counts):
            self.layers.append(_made(nn.ConvTranspose2d(before, after, 4, 2, 1, bias=False), after))
        self.layers.append(nn.Sequential(nn.ConvTranspose2d(counts[-1], 3, 4, 2, 1, bias=False), nn.Tanh()))

    def forward(self, noise: Tensor) -> Tensor:
        numbers = functional.avg_pool2d(noise, _SQUARE).reshape(-1, _NUMBERS, 1, 1)
        y = numbers * (numbers.square().mean(1, keepdim=True) + 1e-8).rsqrt()
        for layer in self.layers:
            y = layer(y)
        return y


class GarmentCritic(nn.Sequential):
    """N x 3 x 64 x 64 -> a logit, N x 1 x 1 x 1."""

    def __init__(self, width: float = 1.0) -> None:
        counts = [wide(count, width) for count in _CHANNELS[::-1]]
        layers: list[nn.Module] = [nn.Sequential(nn.Conv2d(3, counts[0], 4, 2, 1, bias=False), nn.LeakyReLU(0.2))]
        for before, after in pairwise(counts):
            filters = nn.Conv2d(before, after, 4, 2, 1, bias=False)
            layers.append(nn.Sequential(filters, nn.BatchNorm2d(after), nn.LeakyReLU(0.2)))
        super().__init__(*layers, nn.Conv2d(counts[-1], 1, 4, 1, 0, bias=False))


class DCGAN(Trainee):
    """The critic learns first in each step, then the generator."""

    name: ClassVar[str] = "dcgan"
    title: ClassVar[str] = "Generator of garments (DCGAN)"
    source: ClassVar[str] = "Radford, Metz and Chintala, DCGAN, ICLR 2016"
    kind: ClassVar[str] = "pictures"
    size: ClassVar[tuple[int, int]] = _SIZE
    rate: ClassVar[float] = 2e-4
    judged_by: ClassVar[str] = "moments"

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.generator, self.critic = GarmentGenerator(width), GarmentCritic(width)
        self.apply(_begin)

    def forward(self, noise: Tensor) -> Tensor:
        return self.generator(noise)

    def optimisers(self) -> list[torch.optim.Optimizer]:
        return critic_first(self.rate, self.critic, self.generator)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        noise = torch.randn_like(batch["input"])
        if turn == 0:
            with torch.no_grad():
                made = self.generator(noise)
            return {
                "critic of real": losses.cross_entropy(self.critic(batch["input"]), real=True),
                "critic of made": losses.cross_entropy(self.critic(made), real=False),
            }
        return {"adversarial": losses.cross_entropy(self.critic(self.generator(noise)), real=True)}

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        """How far mean and deviation of what is made are from those of pictures, pixel by pixel: a critic that changes
        cannot compare two states of its generator."""
        real, made = batch["input"], self.generator(_same_noise(batch["input"]))
        means = (real.mean(0) - made.mean(0)).abs().mean()
        deviations = (real.std(0, correction=0) - made.std(0, correction=0)).abs().mean()
        return {"moments": means + deviations}

    def deployed(self) -> nn.Module:
        return self.generator

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        return (self.generator(_same_noise(batch["input"])),)


def _same_noise(like: Tensor) -> Tensor:
    chance = torch.Generator("cpu").manual_seed(0)
    return torch.randn(like.shape, generator=chance, device="cpu").to(like)


def _made(filters: nn.Module, channels: int) -> nn.Sequential:
    return nn.Sequential(filters, nn.BatchNorm2d(channels), nn.ReLU())


def _begin(module: nn.Module) -> None:
    if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
        nn.init.normal_(module.weight, 0.0, 0.02)
    elif isinstance(module, nn.BatchNorm2d):
        nn.init.normal_(module.weight, 1.0, 0.02)
