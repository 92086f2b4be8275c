"""The convolutions of VGG-16, which FCN and AFNet are made of, normalised: no ImageNet weights of it come with us.

Simonyan and Zisserman, Very Deep Convolutional Networks for Large-Scale Image Recognition, ICLR 2015, configuration D.
"""

from __future__ import annotations

from typing import Final

from torch import nn

from editor.training.networks.rsu import Convolution
from editor.training.networks.width import wide

_BLOCKS: Final = ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3))


def vgg_blocks(width: float, last_dilation: int = 1) -> tuple[nn.ModuleList, list[int]]:
    """The five blocks, without the poolings between them, and the channels each gives."""
    blocks, before, channels = nn.ModuleList(), 3, []
    for number, (wanted, count) in enumerate(_BLOCKS):
        after = wide(wanted, width)
        dilation = last_dilation if number == len(_BLOCKS) - 1 else 1
        layers = [Convolution(before if index == 0 else after, after, dilation) for index in range(count)]
        blocks.append(nn.Sequential(*layers))
        channels.append(after)
        before = after
    return blocks, channels
