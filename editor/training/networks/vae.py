"""A variational autoencoder of garments at 64 x 64: smooth, quick to learn, and a measure of what is usual.

Kingma and Welling, Auto-Encoding Variational Bayes, ICLR 2014; four strided convolutions each way as in DCGAN (Radford
et al., ICLR 2016). The loss is the negative lower bound of equation 10 for values with a standard deviation of 0.2,
divided by the number of values.

Layers of `vae`, from 3 x 64 x 64:

| layer | parameters | output |
|---|---|---|
| encoder | 690,624 | 4096 |
| latent | 524,416 | 128 |
| spread | 524,416 | 128 |
| decoder | 1,218,499 | 3 x 64 x 64 |
| all | 2,957,955 | 3 x 64 x 64 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training import losses
from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee

LATENT: Final = 128

_CHANNELS: Final = (32, 64, 128, 256)
_SIDE: Final = 4  # of the deepest features
_DEVIATION: Final = 0.2


class VAE(Trainee):
    """N x 3 x 64 x 64 -> the same, through `LATENT` numbers."""

    name: ClassVar[str] = "vae"
    title: ClassVar[str] = "Variational autoencoder of garments"
    source: ClassVar[str] = "Kingma and Welling, Auto-Encoding Variational Bayes, ICLR 2014"
    kind: ClassVar[str] = "pictures"
    size: ClassVar[tuple[int, int]] = (64, 64)

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        counts = [wide(count, width) for count in _CHANNELS]
        deepest = counts[-1] * _SIDE * _SIDE
        self.encoder = nn.Sequential(
            *(_halving(*pair) for pair in zip([3, *counts[:-1]], counts, strict=True)), nn.Flatten()
        )
        self.latent, self.spread = nn.Linear(deepest, LATENT), nn.Linear(deepest, LATENT)
        self.decoder = nn.Sequential(
            nn.Linear(LATENT, deepest),
            nn.Unflatten(1, (counts[-1], _SIDE, _SIDE)),
            *(_doubling(*pair) for pair in zip(counts[:0:-1], counts[-2::-1], strict=True)),
            nn.ConvTranspose2d(counts[0], 3, 4, 2, 1),
            nn.Tanh(),
        )

    def forward(self, picture: Tensor) -> Tensor:
        """The picture as its most likely code tells it."""
        return self.decoder(self.latent(self.encoder(picture)))

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        picture = batch["input"]
        features = self.encoder(picture)
        mean, log_variance = self.latent(features), self.spread(features)
        code = mean + torch.randn_like(mean) * (0.5 * log_variance).exp()
        return {
            "reconstruction": functional.mse_loss(self.decoder(code), picture) / (2 * _DEVIATION**2),
            "divergence": losses.divergence_from_normal(mean, log_variance) / picture[0].numel(),
        }


def _halving(before: int, after: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(before, after, 4, 2, 1, bias=False), nn.BatchNorm2d(after), nn.LeakyReLU(0.2))


def _doubling(before: int, after: int) -> nn.Sequential:
    filters = nn.ConvTranspose2d(before, after, 4, 2, 1, bias=False)
    return nn.Sequential(filters, nn.BatchNorm2d(after), nn.ReLU())
