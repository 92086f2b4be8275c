"""RSU, the residual U-blocks that U2-Net and our pix2pixHD are made of.

Qin, Zhang, Huang, Dehghan, Zaiane and Jagersand, U2-Net: Going Deeper with Nested U-Structure for Salient Object
Detection, Pattern Recognition 106, 2020; figure 2 and table 1. A block is a convolution whose result goes through a
small U-Net of its own and is added to what that gives. RSU-L halves the picture L - 2 times; RSU-4F does not halve it
and widens its filters instead. Convolutions before a normalisation have no bias: it would be taken out again.

Blocks, of 64 channels with 32 within; the field is that of one pixel in the middle, in pixels of the block's input:

| block | parameters | receptive field |
|---|---|---|
| RSU-7 | 240,640 | 448 |
| RSU-6 | 212,864 | 224 |
| RSU-5 | 185,088 | 112 |
| RSU-4 | 157,312 | 56 |
| RSU-4F | 157,312 | 47 |
"""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

FLAT: Final = 0  # the height that stands for RSU-4F

_DILATIONS: Final = (1, 2, 4, 8)


class Convolution(nn.Sequential):
    """3 x 3 filters, a normalisation and ReLU; the size is kept."""

    def __init__(
        self, channels_in: int, channels_out: int, dilation: int = 1, norm: type[nn.Module] = nn.BatchNorm2d
    ) -> None:
        filters = nn.Conv2d(channels_in, channels_out, 3, padding=dilation, dilation=dilation, bias=False)
        super().__init__(filters, norm(channels_out), nn.ReLU(inplace=True))


class RSU(nn.Module):
    """RSU-L, N x channels_in x H x W -> N x channels_out x H x W of any size.

    Args:
        height: L, at least 2.
        middle: M, the channels within.
    """

    def __init__(
        self, height: int, channels_in: int, middle: int, channels_out: int, norm: type[nn.Module] = nn.BatchNorm2d
    ) -> None:
        super().__init__()
        self.enter = Convolution(channels_in, channels_out, norm=norm)
        self.down = nn.ModuleList(
            Convolution(middle if level else channels_out, middle, norm=norm) for level in range(height - 1)
        )
        self.bottom = Convolution(middle, middle, dilation=2, norm=norm)
        self.up = nn.ModuleList(
            Convolution(2 * middle, middle if level else channels_out, norm=norm) for level in range(height - 1)
        )

    def forward(self, x: Tensor) -> Tensor:
        entered = y = self.enter(x)
        kept: list[Tensor] = []
        for level, layer in enumerate(self.down):
            y = layer(halved(y) if level else y)
            kept.append(y)
        y = self.bottom(y)
        for level in reversed(range(len(kept))):
            y = self.up[level](torch.cat([enlarged(y, kept[level]), kept[level]], 1))
        return y + entered


class FlatRSU(nn.Module):
    """RSU-4F, N x channels_in x H x W -> N x channels_out x H x W."""

    def __init__(
        self, channels_in: int, middle: int, channels_out: int, norm: type[nn.Module] = nn.BatchNorm2d
    ) -> None:
        super().__init__()
        self.enter = Convolution(channels_in, channels_out, norm=norm)
        self.down = nn.ModuleList(
            Convolution(middle if level else channels_out, middle, dilation, norm)
            for level, dilation in enumerate(_DILATIONS)
        )
        self.up = nn.ModuleList(
            Convolution(2 * middle, middle if level else channels_out, dilation, norm)
            for level, dilation in enumerate(_DILATIONS[:-1])
        )

    def forward(self, x: Tensor) -> Tensor:
        entered = y = self.enter(x)
        kept: list[Tensor] = []
        for layer in self.down:
            y = layer(y)
            kept.append(y)
        for level in reversed(range(len(self.up))):
            y = self.up[level](torch.cat([y, kept[level]], 1))
        return y + entered


def block(
    height: int, channels_in: int, middle: int, channels_out: int, norm: type[nn.Module] = nn.BatchNorm2d
) -> nn.Module:
    """RSU-`height`, or RSU-4F where the height is `FLAT`."""
    if height == FLAT:
        return FlatRSU(channels_in, middle, channels_out, norm)
    return RSU(height, channels_in, middle, channels_out, norm)


def halved(x: Tensor) -> Tensor:
    """The greatest of each 2 x 2; odd sides are rounded up."""
    return functional.max_pool2d(x, 2, 2, ceil_mode=True)


def enlarged(x: Tensor, like: Tensor) -> Tensor:
    """`x` at the height and width of `like`, bilinear."""
    if x.shape[2:] == like.shape[2:]:
        return x
    return functional.interpolate(x, size=like.shape[2:], mode="bilinear", align_corners=False)
