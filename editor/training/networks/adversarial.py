"""How a generator and its critics learn in turn."""

from __future__ import annotations

from typing import Final

import torch
from torch import nn

_BETAS: Final = (0.5, 0.999)


def critic_first(rate: float, critic: nn.Module, generator: nn.Module) -> list[torch.optim.Optimizer]:
    """Adam for the critic's turn, then for the generator's; a momentum of 0.5, with which they sway less (Radford, Metz
    and Chintala, DCGAN, ICLR 2016, section 4)."""
    return [torch.optim.Adam(part.parameters(), lr=rate, betas=_BETAS) for part in (critic, generator)]
