"""The generator of our pix2pixHD: G1 within G2, made of RSU blocks; see `pix2pixhd`.

It is normalised over the batch, as U2-Net, and not picture by picture, as pix2pixHD: through seventy layers that divide
by a deviation of their own, rounding in the last bit grows to a hundredth of the output (measured against float64), and
such layers cannot be folded into their convolutions when the network is made smaller.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training.networks.rsu import FLAT, block, enlarged
from editor.training.networks.width import wide

GLOBAL, LOCAL, TOGETHER = "global", "local", "together"
STAGES: Final = (GLOBAL, LOCAL, TOGETHER)

_FLAT_BLOCKS: Final = 6
_ENHANCER_BLOCKS: Final = 3


class GlobalGenerator(nn.Module):
    """G1: N x 3 x H x W -> N x 3 x H x W in -1 to 1; H and W are multiples of 8, 32 or more."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        counts = [wide(count, width) for count in (64, 128, 256, 512)]
        self.enter = _seven(3, counts[0])
        self.down = nn.ModuleList(_halving(*pair) for pair in pairwise(counts))
        self.descending = nn.ModuleList((_rsu(5, counts[1]), _rsu(4, counts[2])))
        self.blocks = nn.Sequential(*(_rsu(FLAT, counts[3]) for _ in range(_FLAT_BLOCKS)))
        self.up = nn.ModuleList(_doubling(*pair) for pair in pairwise(counts[::-1]))
        self.ascending = nn.ModuleList((_rsu(4, counts[2]), _rsu(5, counts[1])))
        self.leave = _last(counts[0])

    def features(self, picture: Tensor) -> Tensor:
        """What the last layer makes a picture of: N x 64 x H x W."""
        y = self.enter(picture)
        for layer, after in zip(self.down, [*self.descending, self.blocks], strict=True):
            y = after(layer(y))
        for layer, after in zip(self.up, [*self.ascending, nn.Identity()], strict=True):
            y = after(layer(y))
        return y

    def forward(self, picture: Tensor) -> Tensor:
        return self.leave(self.features(picture))


class LocalEnhancer(nn.Module):
    """G2: a picture, N x 3 x H x W, and G1's features of its half, N x 64 x H/2 x W/2 -> N x 3 x H x W in -1 to 1."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        outer, inner = wide(32, width), wide(64, width)
        self.enter = _seven(3, outer)
        self.down = _halving(outer, inner)
        self.blocks = nn.Sequential(*(_rsu(6, inner, 2) for _ in range(_ENHANCER_BLOCKS)))
        self.up = _doubling(inner, outer)
        self.leave = _last(outer)

    def forward(self, picture: Tensor, features: Tensor) -> Tensor:
        return self.leave(self.up(self.blocks(self.down(self.enter(picture)) + features)))


class Generator(nn.Module):
    """N x 3 x H x W -> N x 3 x H x W in -1 to 1; H and W are multiples of 16, 64 or more.

    Before G2 has learnt anything, what G1 makes of half the picture is enlarged.
    """

    stage: Tensor

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.coarse, self.fine = GlobalGenerator(width), LocalEnhancer(width)
        # A buffer, for averages and checkpoints carry buffers; on the processor, where it is read.
        self.register_buffer("stage", torch.tensor(STAGES.index(TOGETHER), device="cpu"))

    @property
    def is_coarse(self) -> bool:
        """Whether G2 is still to learn."""
        return int(self.stage) == STAGES.index(GLOBAL)

    def forward(self, picture: Tensor) -> Tensor:
        return self.made(picture, coarsely=self.is_coarse)

    def made(self, picture: Tensor, *, coarsely: bool) -> Tensor:
        """What it gives with G1 alone, or with both."""
        half = _half(picture)
        if coarsely:
            return enlarged(self.coarse(half), picture)
        return self.fine(picture, self.coarse.features(half))


class Settled(nn.Module):
    """The generator at the stage that it has reached: an exported network has no branches."""

    def __init__(self, generator: Generator) -> None:
        super().__init__()
        self.generator, self._coarsely = generator, generator.is_coarse

    def forward(self, picture: Tensor) -> Tensor:
        return self.generator.made(picture, coarsely=self._coarsely)


def _half(picture: Tensor) -> Tensor:
    return functional.avg_pool2d(picture, 3, 2, 1, count_include_pad=False)


def _rsu(height: int, channels: int, narrowing: int = 4) -> nn.Module:
    return block(height, channels, max(1, channels // narrowing), channels)


def _seven(before: int, after: int) -> nn.Sequential:
    filters = nn.Conv2d(before, after, 7, padding=3, padding_mode="reflect", bias=False)
    return nn.Sequential(filters, nn.BatchNorm2d(after), nn.ReLU())


def _last(channels: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(channels, 3, 7, padding=3, padding_mode="reflect"), nn.Tanh())


def _halving(before: int, after: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(before, after, 3, 2, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU())


def _doubling(before: int, after: int) -> nn.Sequential:
    filters = nn.ConvTranspose2d(before, after, 3, 2, 1, output_padding=1, bias=False)
    return nn.Sequential(filters, nn.BatchNorm2d(after), nn.ReLU())
