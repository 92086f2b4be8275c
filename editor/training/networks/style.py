"""A style learnt from pictures that have it: one pass of a network without normalisation.

Johnson, Alahi and Fei-Fei, Perceptual Losses for Real-Time Style Transfer and Super-Resolution, ECCV 2016: the picture
is to keep what deep features of the photograph say, and to have the correlations of features (Gram matrices; Gatys et
al., 2016) that paintings have. Other than there: no instance normalisation, so that what is made of a place depends on
its surroundings alone and a large picture can be painted in tiles; the last layer of each residual block begins small
instead (Zhang, Dauphin and Ma, Fixup, ICLR 2019). Planes of full and half size go around the middle (U-Net), which the
grain of paper would not fit through. Features are those of EfficientNet-Lite0 on ImageNet, as no weights of VGG come
with us. Each layer's error is taken relative to the size of what is wanted, so that no weights of layers are to choose.

Layers of `style`, from 3 x 160 x 160:

| layer | parameters | output |
|---|---|---|
| generator.enter | 448 | 16 x 160 x 160 |
| generator.halve | 4,640 | 32 x 80 x 80 |
| generator.quarter | 18,496 | 64 x 40 x 40 |
| generator.blocks | 369,280 | 64 x 40 x 40 |
| generator.to_half | 18,464 | 32 x 80 x 80 |
| generator.mix_half | 9,248 | 32 x 80 x 80 |
| generator.to_full | 4,624 | 16 x 160 x 160 |
| generator.mix | 2,320 | 16 x 160 x 160 |
| generator.leave | 435 | 3 x 160 x 160 |
| all | 427,955 | 3 x 160 x 160 |
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training.networks.efficientnet_lite import EfficientNetLite0
from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee

_BLOCKS: Final = 5
_SMALL: Final = 0.1  # share of the usual that the last filters of a block begin with
_LAST: Final = 3  # of the features: 1/16 of the sides, and a field of some hundred pixels
_CONTENT: Final = 2  # the feature that holds what a picture shows
_STYLE_WEIGHT: Final = 1.0
_CONTENT_WEIGHT: Final = 1.0
_COLOUR_WEIGHT: Final = 0.5
_EVEN_WEIGHT: Final = 0.02
_POOL: Final = 16


class Block(nn.Module):
    """Two 3 x 3 filters whose result is added to what came in."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)
        with torch.no_grad():
            self.second.weight.mul_(_SMALL)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(functional.relu(self.first(x)))


class StyleGenerator(nn.Module):
    """N x 3 x H x W -> N x 3 x H x W, both in -1 to 1; H and W are multiples of 4. A place depends on those up to 60
    pixels away."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        full, half, quarter = (wide(count, width) for count in (16, 32, 64))
        self.enter = nn.Conv2d(3, full, 3, padding=1)
        self.halve = nn.Conv2d(full, half, 3, 2, 1)
        self.quarter = nn.Conv2d(half, quarter, 3, 2, 1)
        self.blocks = nn.Sequential(*(Block(quarter) for _ in range(_BLOCKS)))
        self.to_half = _doubling(quarter, half)
        self.mix_half = nn.Conv2d(half, half, 3, padding=1)
        self.to_full = _doubling(half, full)
        self.mix = nn.Conv2d(full, full, 3, padding=1)
        self.leave = nn.Conv2d(full, 3, 3, padding=1)

    def forward(self, picture: Tensor) -> Tensor:
        return self.made(picture).clamp(-1, 1)

    def made(self, picture: Tensor) -> Tensor:
        """As `forward`, not clipped: beyond white something can still be learnt."""
        full = functional.relu(self.enter(picture))
        half = functional.relu(self.halve(full))
        middle = self.blocks(functional.relu(self.quarter(half)))
        half = functional.relu(self.mix_half(functional.relu(self.to_half(middle)) + half))
        full = functional.relu(self.mix(functional.relu(self.to_full(half)) + full))
        return self.leave(full)


def _doubling(channels_in: int, channels_out: int) -> nn.Sequential:
    """Both sides doubled. Filters that do so by themselves (transposed convolutions) would weave a chequered pattern
    into even areas, and a loss that asks for texture wants just that; what is interpolated first cannot."""
    between = nn.Upsample(scale_factor=2, mode="bilinear")
    return nn.Sequential(between, nn.Conv2d(channels_in, channels_out, 3, padding=1))


class Onlooker:
    """What is seen in a picture, by a network that does not learn. Copies of what holds one share it.

    Args:
        pretrained: it has seen ImageNet; its weights are read when it first looks.
    """

    def __init__(self, pretrained: bool) -> None:
        self._pretrained = pretrained
        self._encoder: EfficientNetLite0 | None = None

    def __deepcopy__(self, memo: dict[int, Any]) -> Onlooker:
        return self

    def __call__(self, picture: Tensor) -> list[Tensor]:
        """Four features of N x 3 x H x W in -1 to 1, at 1/2, 1/4, 1/8 and 1/16 of its sides."""
        if self._encoder is None:
            encoder = EfficientNetLite0(last=_LAST)
            encoder = encoder.load_imagenet() if self._pretrained else encoder
            self._encoder = encoder.eval().requires_grad_(False)
        return self._encoder.to(picture.device)(picture)  # (v - 127) / 128 is nearly that scale


class StyleNetwork(Trainee):
    """Learns from photographs and paintings that are not pairs.

    Args:
        pretrained: the onlooker's weights are ImageNet's.
        width: of all layers against the table.
    """

    name: ClassVar[str] = "style"
    title: ClassVar[str] = "Style"
    source: ClassVar[str] = "our own, after Johnson et al., ECCV 2016; features: EfficientNet-Lite0 (Apache-2.0)"
    kind: ClassVar[str] = "unpaired"
    size: ClassVar[tuple[int, int]] = (160, 160)
    rate: ClassVar[float] = 5e-4
    schedule: ClassVar[str] = "cosine"
    role: ClassVar[str] = "style"
    reach: ClassVar[int] = 60
    judged_by: ClassVar[str] = "style"

    def __init__(self, pretrained: bool = True, width: float = 1.0) -> None:
        super().__init__()
        self.generator = StyleGenerator(width)
        self._seen = Onlooker(pretrained)

    def forward(self, picture: Tensor) -> Tensor:
        return self.generator(picture)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        made = self.generator.made(batch["input"])
        return self._terms(made, batch)

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        terms = self._terms(self(batch["input"]), batch)
        return {"style": torch.stack(list(terms.values())).sum()}

    def deployed(self) -> nn.Module:
        return self.generator

    def _terms(self, made: Tensor, batch: Batch) -> dict[str, Tensor]:
        seen = self._seen(made)
        with torch.no_grad():
            given, wanted = self._seen(batch["input"]), self._seen(batch["target"])
        pooled = [functional.avg_pool2d(one, _POOL) for one in (made, batch["input"])]
        return {
            "content": _CONTENT_WEIGHT * apart(seen[_CONTENT], given[_CONTENT]),
            "style": _STYLE_WEIGHT * styles_apart(seen, wanted),
            "colour": _COLOUR_WEIGHT * functional.l1_loss(*pooled),
            "even": _EVEN_WEIGHT * (made.diff(dim=2).abs().mean() + made.diff(dim=3).abs().mean()),
        }


def apart(made: Tensor, wanted: Tensor) -> Tensor:
    """Squared distance of features, against the square of those wanted."""
    return functional.mse_loss(made, wanted) / wanted.square().mean().clamp(min=1e-8)


def styles_apart(made: Sequence[Tensor], wanted: Sequence[Tensor], *, paired: bool = False) -> Tensor:
    """Mean over layers of the squared distance of Gram matrices, against the square of those wanted.

    Args:
        paired: each picture is held against its own; otherwise the means of both batches against one another.
    """
    terms = []
    for mine, theirs in zip(made, wanted, strict=True):
        one, other = gram(mine), gram(theirs)
        if not paired:
            one, other = one.mean(0), other.mean(0)
        terms.append((one - other).square().sum() / other.square().sum().clamp(min=1e-8))
    return torch.stack(terms).mean()


def gram(features: Tensor) -> Tensor:
    """N x C x C: how often features are seen at the same places."""
    flat = features.flatten(2)
    return flat @ flat.transpose(1, 2) / flat.shape[2]
