"""U2-Net, Big and Small: a U-Net whose blocks are U-Nets.

Qin, Zhang, Huang, Dehghan, Zaiane and Jagersand, U2-Net: Going Deeper with Nested U-Structure for Salient Object
Detection, Pattern Recognition 106, 2020; figure 5 and table 1. Six encoder and five decoder blocks; each decoder block
and the last encoder block gives a mask, the six are fused by 1 x 1 filters, and all seven are trained.

| weights, 4 bytes each | here | in the papers this program follows | in U2-Net's own |
|---|---|---|---|
| Big | 159.1 MB, 39.8 million | 157 MB | 176 MB, 44.0 million |
| Small | 10.1 MB, 2.53 million | 9.8 MB | 4.7 MB, 1.13 million |

To come near the former, the dilated blocks of Big have 224 channels within for 256, and Small has 96 channels with 24
within for 64 with 16. U2-Net's own plans, `PAPER_BIG` and `PAPER_SMALL`, have its 44,009,869 and 1,131,181 parameters
but for the needless biases (a test counts them).

Layers of `u2net`, from 3 x 288 x 288:

| layer | parameters | output |
|---|---|---|
| network.encoders.0 | 205,504 | 64 x 288 x 288 |
| network.encoders.1 | 305,280 | 128 x 144 x 144 |
| network.encoders.2 | 1,107,968 | 256 x 72 x 72 |
| network.encoders.3 | 3,984,896 | 512 x 36 x 36 |
| network.encoders.4 | 8,621,696 | 512 x 18 x 18 |
| network.encoders.5 | 8,621,696 | 512 x 9 x 9 |
| network.decoders.0 | 10,980,992 | 512 x 18 x 18 |
| network.decoders.1 | 4,278,784 | 256 x 36 x 36 |
| network.decoders.2 | 1,181,184 | 128 x 72 x 72 |
| network.decoders.3 | 323,456 | 64 x 144 x 144 |
| network.decoders.4 | 138,880 | 64 x 288 x 288 |
| network.sides.0 | 577 | 1 x 288 x 288 |
| network.sides.1 | 577 | 1 x 144 x 144 |
| network.sides.2 | 1,153 | 1 x 72 x 72 |
| network.sides.3 | 2,305 | 1 x 36 x 36 |
| network.sides.4 | 4,609 | 1 x 18 x 18 |
| network.sides.5 | 4,609 | 1 x 9 x 9 |
| network.fuse | 7 | 1 x 288 x 288 |
| all | 39,764,173 | 1 x 288 x 288 |

Layers of `u2net-small`, from 3 x 288 x 288:

| layer | parameters | output |
|---|---|---|
| network.encoders.0 | 148,704 | 96 x 288 x 288 |
| network.encoders.1 | 213,408 | 96 x 144 x 144 |
| network.encoders.2 | 197,760 | 96 x 72 x 72 |
| network.encoders.3 | 182,112 | 96 x 36 x 36 |
| network.encoders.4 | 182,112 | 96 x 18 x 18 |
| network.encoders.5 | 182,112 | 96 x 9 x 9 |
| network.decoders.0 | 265,056 | 96 x 18 x 18 |
| network.decoders.1 | 265,056 | 96 x 36 x 36 |
| network.decoders.2 | 280,704 | 96 x 72 x 72 |
| network.decoders.3 | 296,352 | 96 x 144 x 144 |
| network.decoders.4 | 312,000 | 96 x 288 x 288 |
| network.sides.0 | 865 | 1 x 288 x 288 |
| network.sides.1 | 865 | 1 x 144 x 144 |
| network.sides.2 | 865 | 1 x 72 x 72 |
| network.sides.3 | 865 | 1 x 36 x 36 |
| network.sides.4 | 865 | 1 x 18 x 18 |
| network.sides.5 | 865 | 1 x 9 x 9 |
| network.fuse | 7 | 1 x 288 x 288 |
| all | 2,530,573 | 1 x 288 x 288 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn

from editor.training import losses
from editor.training.networks.masks import MaskOf, mask_error
from editor.training.networks.rsu import FLAT, block, enlarged, halved
from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee

Plan = tuple[tuple[tuple[int, int, int], ...], tuple[tuple[int, int, int], ...]]

# (height, middle, channels) of the encoders from the first to the last, then of the decoders from the last to the first
BIG: Final[Plan] = (
    ((7, 32, 64), (6, 32, 128), (5, 64, 256), (4, 128, 512), (FLAT, 224, 512), (FLAT, 224, 512)),
    ((FLAT, 224, 512), (4, 128, 256), (5, 64, 128), (6, 32, 64), (7, 16, 64)),
)
SMALL: Final[Plan] = (
    ((7, 24, 96), (6, 24, 96), (5, 24, 96), (4, 24, 96), (FLAT, 24, 96), (FLAT, 24, 96)),
    ((FLAT, 24, 96), (4, 24, 96), (5, 24, 96), (6, 24, 96), (7, 24, 96)),
)
PAPER_BIG: Final[Plan] = (
    (*BIG[0][:4], (FLAT, 256, 512), (FLAT, 256, 512)),
    ((FLAT, 256, 512), *BIG[1][1:]),
)
PAPER_SMALL: Final[Plan] = (
    ((7, 16, 64), (6, 16, 64), (5, 16, 64), (4, 16, 64), (FLAT, 16, 64), (FLAT, 16, 64)),
    ((FLAT, 16, 64), (4, 16, 64), (5, 16, 64), (6, 16, 64), (7, 16, 64)),
)


class U2Net(nn.Module):
    """N x 3 x H x W -> seven logits, N x 1 x H x W each: the fused one, then those of the decoders from the first, and
    of the last encoder."""

    def __init__(self, plan: Plan, width: float = 1.0) -> None:
        super().__init__()
        encoders, decoders = (
            [(height, wide(middle, width), wide(channels, width)) for height, middle, channels in part] for part in plan
        )
        entering = [3, *(channels for _, _, channels in encoders)]
        self.encoders = nn.ModuleList(
            block(height, before, middle, channels)
            for before, (height, middle, channels) in zip(entering[:-1], encoders, strict=True)
        )
        below = [entering[-1], *(channels for _, _, channels in decoders)]
        beside = entering[-2:0:-1]
        self.decoders = nn.ModuleList(
            block(height, under + skip, middle, channels)
            for under, skip, (height, middle, channels) in zip(below[:-1], beside, decoders, strict=True)
        )
        self.sides = nn.ModuleList(nn.Conv2d(channels, 1, 3, padding=1) for channels in below[::-1])
        self.fuse = nn.Conv2d(len(self.sides), 1, 1)

    def forward(self, picture: Tensor) -> tuple[Tensor, ...]:
        kept: list[Tensor] = []
        y = picture
        for layer in self.encoders:
            y = layer(halved(y) if kept else y)
            kept.append(y)
        features = [y]
        for layer, beside in zip(self.decoders, kept[-2::-1], strict=True):
            y = layer(torch.cat([enlarged(y, beside), beside], 1))
            features.append(y)
        sides = [enlarged(side(feature), picture) for side, feature in zip(self.sides, reversed(features), strict=True)]
        return self.fuse(torch.cat(sides, 1)), *sides


class U2NetBig(Trainee):
    """U2-Net in its full size. Its loss is equation 1 of the paper, all weights 1."""

    name: ClassVar[str] = "u2net"
    title: ClassVar[str] = "U2-Net, big"
    source: ClassVar[str] = "Qin et al., U2-Net, Pattern Recognition 2020"
    kind: ClassVar[str] = "masks"
    size: ClassVar[tuple[int, int]] = (288, 288)
    mean: ClassVar[tuple[float, float, float]] = (123.675, 116.28, 103.53)
    scale: ClassVar[tuple[float, float, float]] = (58.395, 57.12, 57.375)
    judged_by: ClassVar[str] = "MAE"
    plan: ClassVar[Plan] = BIG

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.network = U2Net(self.plan, width)

    def forward(self, picture: Tensor) -> tuple[Tensor, ...]:
        """Seven logits; the fused one first."""
        return self.network(picture)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        fused, *sides = self(batch["input"])
        return losses.side_outputs(fused, sides, batch["target"])

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        return {"MAE": mask_error(self(batch["input"])[0], batch["target"])}

    def deployed(self) -> nn.Module:
        return MaskOf(self)


class U2NetSmall(U2NetBig):
    """U2-Net with as many channels in each block."""

    name: ClassVar[str] = "u2net-small"
    title: ClassVar[str] = "U2-Net, small"
    plan: ClassVar[Plan] = SMALL
