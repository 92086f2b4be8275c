"""A light U-Net decoder over the five features of EfficientNet-Lite0.

Each level joins the one below, enlarged twice, with the encoder's feature beside it (Ronneberger, Fischer and Brox,
U-Net, MICCAI 2015), and filters by channel (5 x 5) and across channels (1 x 1). A gate from the mean of the deepest
level (Hu et al., Squeeze-and-Excitation Networks, CVPR 2018) tells all places what the picture holds as a whole.

| part | channels | side against the input |
|---|---|---|
| lateral | 24, 40, 64, 96, 128 | 1/2 to 1/32 |
| context, gate | 128 | 1/32 |
| levels | 96, 64, 40, 24 | 1/16, 1/8, 1/4, 1/2 |
"""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training.networks.efficientnet_lite import CHANNELS

WIDTHS: Final = (24, 40, 64, 96, 128)


class Pyramid(nn.Module):
    """Features of `EfficientNetLite0` in; four levels out, the deepest first, `WIDTHS[3]` to `WIDTHS[0]` channels."""

    def __init__(self) -> None:
        super().__init__()
        self.lateral = nn.ModuleList(_across(*pair) for pair in zip(CHANNELS, WIDTHS, strict=True))
        deepest = WIDTHS[-1]
        self.context = nn.Sequential(_separable(deepest, deepest, 5), _separable(deepest, deepest, 5))
        self.gate = nn.Conv2d(deepest, deepest, 1)
        self.levels = nn.ModuleList(
            nn.Sequential(
                _separable(WIDTHS[level + 1] + WIDTHS[level], WIDTHS[level], 5),
                _separable(WIDTHS[level], WIDTHS[level], 5 if level else 3),
            )
            for level in range(4)
        )

    def joined(self, features: list[Tensor]) -> list[Tensor]:
        """At 1/16, 1/8, 1/4 and 1/2 of the input's sides."""
        sides = [lateral(feature) for lateral, feature in zip(self.lateral, features, strict=True)]
        y = self.context(sides[4])
        y = y * torch.sigmoid(self.gate(y.mean(dim=(2, 3), keepdim=True)))
        found = []
        for level in (3, 2, 1, 0):
            y = self.levels[level](torch.cat([twice(y), sides[level]], dim=1))
            found.append(y)
        return found


def twice(x: Tensor) -> Tensor:
    """Twice as wide and high, by straight lines between the centres of pixels."""
    return functional.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)


def _across(channels_in: int, channels_out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, 1, bias=False), nn.BatchNorm2d(channels_out), nn.ReLU6(inplace=True)
    )


def _separable(channels_in: int, channels_out: int, kernel: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_in, kernel, padding=kernel // 2, groups=channels_in, bias=False),
        nn.BatchNorm2d(channels_in),
        nn.ReLU6(inplace=True),
        *_across(channels_in, channels_out),
    )
