"""Earlier pictures of a generator, shown to its critic again, so that the critic does not forget them.

Shrivastava et al., Learning from Simulated and Unsupervised Images through Adversarial Training, CVPR 2017, section
2.3; used by CycleGAN with 50 pictures.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

_STEPS = 127.5  # bytes to a unit


class ImagePool(nn.Module):
    """A buffer of bytes, so that it is saved and a training goes on with it.

    Args:
        size: height and width of the pictures.
        capacity: how many are kept.
    """

    pictures: Tensor
    held: Tensor

    def __init__(self, size: tuple[int, int], capacity: int = 50) -> None:
        super().__init__()
        self.register_buffer("pictures", torch.zeros(capacity, 3, *size, dtype=torch.uint8))
        self.register_buffer("held", torch.zeros((), dtype=torch.int64, device="cpu"))

    def exchange(self, made: Tensor) -> Tensor:
        """N x 3 x H x W in -1 to 1, some of them earlier ones.

        The pool is filled first; then each picture is, by even chance, given as it is or put into the pool for an
        earlier one, which is given.
        """
        return torch.cat([self._exchange(picture[None]) for picture in made.detach()])

    def _exchange(self, picture: Tensor) -> Tensor:
        held = int(self.held)
        if held < len(self.pictures):
            self.pictures[held] = _packed(picture[0])
            self.held += 1
            return picture
        if torch.rand(()) < 0.5:
            return picture
        place = int(torch.randint(held, ()))
        earlier = self.pictures[place].to(picture.dtype) / _STEPS - 1
        self.pictures[place] = _packed(picture[0])
        return earlier[None]


def _packed(picture: Tensor) -> Tensor:
    return ((picture.float() + 1) * _STEPS).round().clamp(0, 255).to(torch.uint8)
