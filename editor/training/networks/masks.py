"""What networks that learn masks give when they are put to use.

Such a network's own `forward` gives a tuple of logits, N x 1 x H x W each, at the size of the picture: the one that is
used comes first, side outputs after it. Distillation at a temperature needs them so.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class MaskOf(nn.Module):
    """N x 3 x H x W -> N x 1 x H x W in 0-1: the first of a network's logits, through a sigmoid."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, picture: Tensor) -> Tensor:
        return torch.sigmoid(self.network(picture)[0])


def mask_error(logits: Tensor, target: Tensor) -> Tensor:
    """Mean absolute difference of a mask, given as logits, from what was wanted, 0-1."""
    return (torch.sigmoid(logits) - target).abs().mean()
