"""U-Net that parses people's garments: what is shirt, what is skin, what is bag.

Ronneberger, Fischer and Brox, U-Net: Convolutional Networks for Biomedical Image Segmentation, MICCAI 2015, figure 1:
four halvings, four doublings, two 3 x 3 filters at each step. Here it begins with 32 channels for 64, which makes
31 million parameters 7.8; filters keep the size, and are normalised.

Layers of `parser`, from 3 x 384 x 256:

| layer | parameters | output |
|---|---|---|
| network.down.0 | 10,208 | 32 x 384 x 256 |
| network.down.1 | 55,552 | 64 x 192 x 128 |
| network.down.2 | 221,696 | 128 x 96 x 64 |
| network.down.3 | 885,760 | 256 x 48 x 32 |
| network.down.4 | 3,540,992 | 512 x 24 x 16 |
| network.enlarge.0 | 524,544 | 256 x 48 x 32 |
| network.enlarge.1 | 131,200 | 128 x 96 x 64 |
| network.enlarge.2 | 32,832 | 64 x 192 x 128 |
| network.enlarge.3 | 8,224 | 32 x 384 x 256 |
| network.up.0 | 1,770,496 | 256 x 48 x 32 |
| network.up.1 | 442,880 | 128 x 96 x 64 |
| network.up.2 | 110,848 | 64 x 192 x 128 |
| network.up.3 | 27,776 | 32 x 384 x 256 |
| network.last | 429 | 13 x 384 x 256 |
| all | 7,763,437 | 13 x 384 x 256 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training import losses
from editor.training.networks import garment_labels
from editor.training.networks.rsu import Convolution
from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee

_CHANNELS: Final = (32, 64, 128, 256, 512)
_OVERLAP: Final = 0.5
# Percent of the pixels of clothing-co-parsing that are of each class of `garment_labels.NAMES`.
_SHARES: Final = (76.7, 1.24, 3.34, 3.0, 4.99, 3.21, 3.37, 0.85, 0.21, 1.07, 1.38, 0.11, 0.53)
_BALANCE: Final = -0.35


class UNet(nn.Module):
    """N x channels x H x W -> N x given x H x W; H and W are multiples of 16."""

    def __init__(self, channels: int, given: int, width: float = 1.0) -> None:
        super().__init__()
        counts = [wide(count, width) for count in _CHANNELS]
        self.down = nn.ModuleList(_two(*pair) for pair in zip([channels, *counts[:-1]], counts, strict=True))
        pairs = list(zip(counts[:0:-1], counts[-2::-1], strict=True))
        self.enlarge = nn.ModuleList(nn.ConvTranspose2d(before, after, 2, 2) for before, after in pairs)
        self.up = nn.ModuleList(_two(2 * after, after) for _, after in pairs)
        self.last = nn.Conv2d(counts[0], given, 1)

    def forward(self, x: Tensor) -> Tensor:
        kept: list[Tensor] = []
        for layer in self.down:
            x = layer(functional.max_pool2d(x, 2) if kept else x)
            kept.append(x)
        for enlarge, layer, beside in zip(self.enlarge, self.up, kept[-2::-1], strict=True):
            x = layer(torch.cat([enlarge(x), beside], 1))
        return self.last(x)


class GarmentParser(Trainee):
    """Learns the 13 merged classes from label maps of 59."""

    name: ClassVar[str] = "parser"
    title: ClassVar[str] = "Garment parser"
    source: ClassVar[str] = "Ronneberger, Fischer and Brox, U-Net, MICCAI 2015"
    kind: ClassVar[str] = "labels"
    size: ClassVar[tuple[int, int]] = (384, 256)
    classes: ClassVar[int] = len(garment_labels.SOURCES)
    judged_by: ClassVar[str] = "overlap lost"

    weights: Tensor

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.network = UNet(3, len(garment_labels.NAMES), width)
        weights = torch.tensor(_SHARES) ** _BALANCE
        self.register_buffer("weights", weights / weights.mean(), persistent=False)

    def forward(self, picture: Tensor) -> Tensor:
        """Logits, N x 13 x H x W."""
        return self.network(picture)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        target, logits = garment_labels.merged(batch["target"]), self(batch["input"])
        return {
            "entropy": functional.cross_entropy(logits, target, weight=self.weights),
            "overlap": _OVERLAP * losses.soft_dice(logits, target),
        }

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        return {"overlap lost": losses.soft_dice(self(batch["input"]), garment_labels.merged(batch["target"]))}

    def deployed(self) -> nn.Module:
        """N x 3 x H x W -> probabilities of `garment_labels.NAMES`, N x 13 x H x W."""
        return nn.Sequential(self.network, nn.Softmax(1))

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        return self(batch["input"]).argmax(1), garment_labels.merged(batch["target"])


def _two(before: int, after: int) -> nn.Sequential:
    return nn.Sequential(Convolution(before, after), Convolution(after, after))
