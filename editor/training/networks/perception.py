"""Global perception: what AFNet's coarsest mask is made of.

Feng, Lu and Ding, Attentive Feedback Network for Boundary-Aware Salient Object Detection, CVPR 2019, section 3.2.
"""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training.networks.width import wide

_CELLS: Final = (2, 4, 7)
_CELL_CHANNELS: Final = 16


class Perception(nn.Module):
    """N x channels x H x W -> a coarse mask, N x 1 x H x W logits.

    The picture is cut into 2 x 2, 4 x 4 and 7 x 7 cells that lie upon one another as channels, so that filters see the
    same place of all cells at once.
    """

    def __init__(self, channels: int, width: float) -> None:
        super().__init__()
        inner = wide(_CELL_CHANNELS, width)
        self.reduce = nn.ModuleList(nn.Conv2d(channels, inner, 1) for _ in _CELLS)
        self.mix = nn.ModuleList(nn.Conv2d(inner * n * n, inner * n * n, 3, padding=1) for n in _CELLS)
        self.mask = nn.Conv2d(channels + inner * len(_CELLS), 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        given = [x]
        for cells, reduce, mix in zip(_CELLS, self.reduce, self.mix, strict=True):
            upon = _stacked(functional.relu(reduce(x)), cells)
            given.append(_spread(functional.relu(mix(upon)), cells, x))
        return self.mask(torch.cat(given, 1))


def _stacked(x: Tensor, cells: int) -> Tensor:
    """N x C x H x W -> N x C * cells^2 x h x w; sides that cells do not divide are padded with zeros."""
    count, channels, height, width = x.shape
    h, w = -(-height // cells), -(-width // cells)
    padded = functional.pad(x, (0, w * cells - width, 0, h * cells - height))
    parted = padded.reshape(count, channels, cells, h, cells, w).permute(0, 2, 4, 1, 3, 5)
    return parted.reshape(count, cells * cells * channels, h, w)


def _spread(x: Tensor, cells: int, like: Tensor) -> Tensor:
    """The other way, cut to the height and width of `like`."""
    count, channels, h, w = x.shape
    parted = x.reshape(count, cells, cells, channels // (cells * cells), h, w).permute(0, 3, 1, 4, 2, 5)
    whole = parted.reshape(count, channels // (cells * cells), cells * h, cells * w)
    return whole[..., : like.shape[2], : like.shape[3]]
