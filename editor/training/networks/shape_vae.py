"""A variational autoencoder of garments' shapes, whose latent space one walks through from one garment to another.

Kingma and Welling, Auto-Encoding Variational Bayes, ICLR 2014, as in `vae`, of the planes of `Shape` at 128 x 128:
filters of stride 2 each way, a latent of 48 numbers. The outline is a signed distance, so what lies between two
garments has an outline as crisp as theirs; its light is soft, and the generator puts folds into it again (`walk`).

Exported takes two shapes, one above the other, and a third plane that holds the share of the second one, N x 3 x 256 x
128, and gives what lies at that share of the straight line between their latents, N x 2 x 128 x 128.

Layers of `shape-vae`, from 3 x 128 x 128:

| layer | parameters | output |
|---|---|---|
| coder.encoder | 831,248 | 3072 |
| coder.latent | 147,504 | 48 |
| coder.spread | 147,504 | 48 |
| coder.decoder | 618,178 | 2 x 128 x 128 |
| all | 1,744,434 | 2 x 128 x 128 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn

from editor.redactor.design.generator.shape import KINDS, SIDE
from editor.training import losses
from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee

LATENT: Final = 48
_CHANNELS: Final = (24, 48, 96, 160, 192)
_SIDE: Final = SIDE // 2 ** len(_CHANNELS)
_DEVIATION: Final = (0.07, 0.25)  # of distance and light that count as nothing
_VALUES: Final = 1000  # of such smooth planes that do not follow from one another


class ShapeCoder(nn.Module):
    """Encoder and decoder, N x 2 x SIDE x SIDE."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        counts = [wide(count, width) for count in _CHANNELS]
        deepest = counts[-1] * _SIDE * _SIDE
        self.encoder = nn.Sequential(
            *(_halving(*pair) for pair in zip([2, *counts[:-1]], counts, strict=True)), nn.Flatten()
        )
        self.latent, self.spread = nn.Linear(deepest, LATENT), nn.Linear(deepest, LATENT)
        self.decoder = nn.Sequential(
            nn.Linear(LATENT, deepest),
            nn.Unflatten(1, (counts[-1], _SIDE, _SIDE)),
            *(_doubling(*pair) for pair in zip(counts[:0:-1], counts[-2::-1], strict=True)),
            nn.Upsample(scale_factor=2, mode="bilinear", align_corners=False),
            nn.Conv2d(counts[0], 2, 3, padding=1),
            nn.Tanh(),
        )

    def coded(self, planes: Tensor) -> Tensor:
        """The most likely latent, N x LATENT."""
        return self.latent(self.encoder(planes))


class Between(nn.Module):
    """Two shapes, one above the other, and a plane of the second one's share -> the shape between them."""

    def __init__(self, coder: ShapeCoder) -> None:
        super().__init__()
        self.coder = coder

    def forward(self, planes: Tensor) -> Tensor:
        share = planes[:, 2, 0, :1]
        first, second = self.coder.coded(planes[:, :2, :SIDE]), self.coder.coded(planes[:, :2, SIDE:])
        return self.coder.decoder(first + share * (second - first))


class ShapeVAE(Trainee):
    """Learns encoder and decoder together."""

    name: ClassVar[str] = "shape-vae"
    title: ClassVar[str] = "Shapes between two garments (VAE)"
    source: ClassVar[str] = "Kingma and Welling, Auto-Encoding Variational Bayes, ICLR 2014"
    kind: ClassVar[str] = "shapes"
    size: ClassVar[tuple[int, int]] = (SIDE, SIDE)
    taken: ClassVar[tuple[int, int]] = (2 * SIDE, SIDE)
    class_names: ClassVar[tuple[str, ...]] = KINDS
    role: ClassVar[str] = "between"
    evened: ClassVar[bool] = True

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.coder = ShapeCoder(width)

    def forward(self, planes: Tensor) -> Tensor:
        """N x 3 x SIDE x SIDE (the third plane is not looked at): the shape as its latent tells it."""
        return self.coder.decoder(self.coder.coded(planes[:, :2]))

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        features = self.coder.encoder(batch["input"][:, :2])
        mean, log_variance = self.coder.latent(features), self.coder.spread(features)
        code = mean + torch.randn_like(mean) * (0.5 * log_variance).exp()
        divergence = losses.divergence_from_normal(mean, log_variance) / _VALUES
        return {**_wrong(batch, self.coder.decoder(code)), "divergence": divergence}

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        terms = _wrong(batch, self(batch["input"]))
        return {"loss": torch.stack(list(terms.values())).sum(), **terms}

    def deployed(self) -> nn.Module:
        return Between(self.coder)

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        """The shape as it is told, and the one half way to the next of the batch."""
        codes = self.coder.coded(batch["input"][:, :2])
        made = [self.coder.decoder(code) for code in (codes, (codes + codes.roll(1, 0)) / 2)]
        return tuple(torch.cat([one, -torch.ones_like(one[:, :1])], 1) for one in made)


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
