"""FCN-8s, the first network that was convolutions all through: a rival of U2-Net.

Long, Shelhamer and Darrell, Fully Convolutional Networks for Semantic Segmentation, CVPR 2015; figure 3 and table 1.
Scores of the last block are doubled, added to those of pool4, doubled, added to those of pool3 and made 8 times larger.
Two things are not the paper's: blocks are normalised, for they learn from nothing, and fc6 and fc7 have 1,024 channels
for 4,096 (DeepLab's measure), which makes 134 million parameters 41. The field of fc7 is the paper's 404 pixels.

Layers of `fcn`, from 3 x 288 x 288:

| layer | parameters | output |
|---|---|---|
| blocks.0 | 38,848 | 64 x 288 x 288 |
| blocks.1 | 221,696 | 128 x 144 x 144 |
| blocks.2 | 1,476,096 | 256 x 72 x 72 |
| blocks.3 | 5,901,312 | 512 x 36 x 36 |
| blocks.4 | 7,080,960 | 512 x 18 x 18 |
| fc6 | 25,691,136 | 1024 x 9 x 9 |
| fc7 | 1,049,600 | 1024 x 9 x 9 |
| score | 1,025 | 1 x 9 x 9 |
| score4 | 513 | 1 x 18 x 18 |
| score3 | 257 | 1 x 36 x 36 |
| twice.0 | 16 | 1 x 18 x 18 |
| twice.1 | 16 | 1 x 36 x 36 |
| eightfold | 256 | 1 x 288 x 288 |
| all | 41,461,731 | 1 x 288 x 288 |
"""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training.networks.masks import MaskOf, mask_error
from editor.training.networks.vgg import vgg_blocks
from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee


class FCN8s(Trainee):
    """N x 3 x H x W -> one logit, N x 1 x H x W; H and W are multiples of 32."""

    name: ClassVar[str] = "fcn"
    title: ClassVar[str] = "FCN-8s"
    source: ClassVar[str] = "Long, Shelhamer and Darrell, FCN, CVPR 2015"
    kind: ClassVar[str] = "masks"
    size: ClassVar[tuple[int, int]] = (288, 288)
    mean: ClassVar[tuple[float, float, float]] = (123.675, 116.28, 103.53)
    scale: ClassVar[tuple[float, float, float]] = (58.395, 57.12, 57.375)
    judged_by: ClassVar[str] = "MAE"

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.blocks, channels = vgg_blocks(width)
        inner = wide(1024, width)
        self.fc6 = nn.Sequential(nn.Conv2d(channels[4], inner, 7, padding=3), nn.ReLU(inplace=True), nn.Dropout2d(0.5))
        self.fc7 = nn.Sequential(nn.Conv2d(inner, inner, 1), nn.ReLU(inplace=True), nn.Dropout2d(0.5))
        self.score = nn.Conv2d(inner, 1, 1)
        self.score4 = nn.Conv2d(channels[3], 1, 1)
        self.score3 = nn.Conv2d(channels[2], 1, 1)
        self.twice = nn.ModuleList((_enlarge(2), _enlarge(2)))
        self.eightfold = _enlarge(8)

    def forward(self, picture: Tensor) -> tuple[Tensor]:
        pools: list[Tensor] = []
        y = picture
        for layer in self.blocks:
            y = functional.max_pool2d(layer(y), 2)
            pools.append(y)
        score = self.twice[0](self.score(self.fc7(self.fc6(y)))) + self.score4(pools[3])
        score = self.twice[1](score) + self.score3(pools[2])
        return (self.eightfold(score),)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        (logits,) = self(batch["input"])
        return {"mask": functional.binary_cross_entropy_with_logits(logits, batch["target"])}

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        return {"MAE": mask_error(self(batch["input"])[0], batch["target"])}

    def deployed(self) -> nn.Module:
        return MaskOf(self)


def _enlarge(factor: int) -> nn.ConvTranspose2d:
    """A transposed convolution that begins as bilinear interpolation, as in section 3.3 of the paper."""
    layer = nn.ConvTranspose2d(1, 1, 2 * factor, factor, factor // 2, bias=False)
    line = 1 - (torch.arange(2 * factor) - (factor - 0.5)).abs() / factor
    with torch.no_grad():
        layer.weight.copy_((line[:, None] * line)[None, None])
    return layer
