"""U-Net: a picture in, planes of the same size out.

Ronneberger, Fischer and Brox, U-Net: Convolutional Networks for Biomedical Image Segmentation, MICCAI 2015, figure 1:
four halvings, four doublings, two 3 x 3 filters at each step. Here it begins with 32 channels for 64, which makes
31 million parameters 7.8; filters keep the size, and are normalised.
"""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training.networks.rsu import Convolution
from editor.training.networks.width import wide

_CHANNELS: Final = (32, 64, 128, 256, 512)


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


def _two(before: int, after: int) -> nn.Sequential:
    return nn.Sequential(Convolution(before, after), Convolution(after, after))
