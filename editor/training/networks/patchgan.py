"""Critics that judge patches: those of pix2pix, CycleGAN and pix2pixHD.

Isola, Zhu, Zhou and Efros, Image-to-Image Translation with Conditional Adversarial Networks, CVPR 2017, appendix 6.1.2:
C64-C128-C256-C512 and a score. Each score sees 70 x 70 pixels. Several of them on a pyramid are the multi-scale
discriminators of Wang et al., pix2pixHD, CVPR 2018, section 3.2.

| layer | kernel, stride | channels | receptive field |
|---|---|---|---|
| layers.0 | 4, 2 | 64 | 4 |
| layers.1 | 4, 2 | 128 | 10 |
| layers.2 | 4, 2 | 256 | 22 |
| layers.3 | 4, 1 | 512 | 46 |
| layers.4 | 4, 1 | 1 | 70 |
"""

from __future__ import annotations

from typing import Final

from torch import Tensor, nn
from torch.nn import functional

from editor.training.networks.width import wide

_CHANNELS: Final = (64, 128, 256, 512)


class PatchCritic(nn.Module):
    """N x channels x H x W -> what each of the five layers gives; the last one is scores, N x 1 x about H/8 x W/8.

    With `padding` 1, as in pix2pix and CycleGAN, H and W are 32 or more; with 2, as in pix2pixHD, 8 or more.
    """

    def __init__(
        self, channels: int, width: float = 1.0, norm: type[nn.Module] = nn.BatchNorm2d, padding: int = 1
    ) -> None:
        super().__init__()
        self.layers = nn.ModuleList()
        before = channels
        for number, wanted in enumerate(_CHANNELS):
            after = wide(wanted, width)
            stride = 1 if number == len(_CHANNELS) - 1 else 2
            filters = nn.Conv2d(before, after, 4, stride, padding, bias=number == 0)
            normalised = [norm(after)] if number else []
            self.layers.append(nn.Sequential(filters, *normalised, nn.LeakyReLU(0.2)))
            before = after
        self.layers.append(nn.Conv2d(before, 1, 4, 1, padding))

    def forward(self, picture: Tensor) -> list[Tensor]:
        given: list[Tensor] = []
        for layer in self.layers:
            picture = layer(picture)
            given.append(picture)
        return given


class Pyramid(nn.Module):
    """`count` critics, each of which sees the picture at half the side of the one before."""

    def __init__(self, count: int, channels: int, width: float = 1.0) -> None:
        super().__init__()
        self.critics = nn.ModuleList(PatchCritic(channels, width, nn.InstanceNorm2d, padding=2) for _ in range(count))

    def forward(self, picture: Tensor) -> list[list[Tensor]]:
        given = []
        for number, critic in enumerate(self.critics):
            if number:
                picture = functional.avg_pool2d(picture, 3, 2, 1, count_include_pad=False)
            given.append(critic(picture))
        return given
