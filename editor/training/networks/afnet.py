"""AFNet: masks refined level by level, by feedback that says where an edge may be: a rival of U2-Net.

Feng, Lu and Ding, Attentive Feedback Network for Boundary-Aware Salient Object Detection, CVPR 2019. VGG-16 whose last
block is dilated instead of halved; global perception on top of it (section 3.2); at each of five levels an attentive
feedback module (section 3.3): a first mask is dilated and eroded, their sum, 2 within, 1 near the edge and 0 without,
is multiplied with what the level's block took in, the block runs again, and a second mask is made by the same filters.
The two finest levels learn with the boundary-enhanced loss (section 3.4). Layers and their sizes are those of the
authors' description of the network; not theirs: blocks are normalised, for they learn from nothing.

Layers of `afnet`, from 3 x 224 x 224:

| layer | parameters | output |
|---|---|---|
| blocks.0 | 38,848 | 64 x 224 x 224 |
| blocks.1 | 221,696 | 128 x 112 x 112 |
| blocks.2 | 1,476,096 | 256 x 56 x 56 |
| blocks.3 | 5,901,312 | 512 x 28 x 28 |
| blocks.4 | 7,080,960 | 512 x 28 x 28 |
| perception.reduce.0 | 8,208 | 16 x 28 x 28 |
| perception.reduce.1 | 8,208 | 16 x 28 x 28 |
| perception.reduce.2 | 8,208 | 16 x 28 x 28 |
| perception.mix.0 | 36,928 | 64 x 14 x 14 |
| perception.mix.1 | 590,080 | 256 x 7 x 7 |
| perception.mix.2 | 5,532,688 | 784 x 4 x 4 |
| perception.mask | 561 | 1 x 28 x 28 |
| feedback.0 | 30,305 | 32 x 224 x 224 |
| feedback.1 | 32,353 | 32 x 112 x 112 |
| feedback.2 | 36,449 | 32 x 56 x 56 |
| feedback.3 | 44,641 | 32 x 28 x 28 |
| feedback.4 | 35,425 | 32 x 28 x 28 |
| all | 21,082,966 | 1 x 224 x 224 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training import losses
from editor.training.networks.masks import MaskOf, mask_error
from editor.training.networks.perception import Perception
from editor.training.networks.rsu import enlarged
from editor.training.networks.vgg import vgg_blocks
from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee

_CHANNELS: Final = 32
# Of each level from the finest: sides of the squares that dilate and erode its first mask.
_DILATED: Final = (15, 13, 13, 11, 11)
_ERODED: Final = (7, 7, 5, 5, 5)
# Of the two finest levels: sides of the means that boundaries are differences from.
_BOUNDARIES: Final = (5, 3)
_STRIDES: Final = (1, 2, 4, 8, 8)


class Feedback(nn.Module):
    """An attentive feedback module.

    Args:
        channels: of what the encoder's block at this level gives.
        below: channels of the features that come from the coarser level; 0 for none.
        dilated, eroded: sides of squares.
    """

    def __init__(self, channels: int, below: int, width: float, dilated: int, eroded: int) -> None:
        super().__init__()
        inner = wide(_CHANNELS, width)
        self.dilated, self.eroded = dilated, eroded
        self.reduce = nn.Sequential(nn.Conv2d(channels, inner, 1), nn.Sigmoid())
        self.filters = _Twice(inner + below + 1, inner)
        self.norms = nn.ModuleList(nn.ModuleList(nn.BatchNorm2d(inner) for _ in range(2)) for _ in range(2))
        self.mask = nn.Conv2d(inner, 1, 1)

    def forward(
        self, block: nn.Module, taken: Tensor, given: Tensor, below: Tensor | None, mask: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """First logits, second logits, and features for the finer level.

        Args:
            block: of the encoder, at this level; not a part of this module.
            taken, given: what it took in and gave.
            below, mask: features and logits of the coarser level, at the size of `given`.
        """
        features = self.filters([self.reduce(given), below, torch.sigmoid(mask)], self.norms[0])
        first = self.mask(features)
        seen = torch.sigmoid(first)
        again = block(taken * enlarged(_ternary(seen, self.dilated, self.eroded), taken))
        # The coarsest level has no features from below, and so no place for its own.
        features = self.filters([self.reduce(again), None if below is None else features, seen], self.norms[1])
        return first, self.mask(features), features


class _Twice(nn.Module):
    """Two 3 x 3 filters, which are shared by both passes; the normalisations are not."""

    def __init__(self, before: int, after: int) -> None:
        super().__init__()
        self.filters = nn.ModuleList(
            (nn.Conv2d(before, after, 3, padding=1, bias=False), nn.Conv2d(after, after, 3, padding=1, bias=False))
        )

    def forward(self, parts: list[Tensor | None], norms: nn.ModuleList) -> Tensor:
        y = torch.cat([part for part in parts if part is not None], 1)
        for filters, norm in zip(self.filters, norms, strict=True):
            y = functional.relu(norm(filters(y)))
        return y


class AFNet(Trainee):
    """N x 3 x H x W -> eleven logits, N x 1 x H x W each: of each level from the finest, the second and the first; then
    that of the perception. H and W are multiples of 8."""

    name: ClassVar[str] = "afnet"
    title: ClassVar[str] = "AFNet"
    source: ClassVar[str] = "Feng, Lu and Ding, AFNet, CVPR 2019"
    kind: ClassVar[str] = "masks"
    size: ClassVar[tuple[int, int]] = (224, 224)
    mean: ClassVar[tuple[float, float, float]] = (123.675, 116.28, 103.53)
    scale: ClassVar[tuple[float, float, float]] = (58.395, 57.12, 57.375)
    judged_by: ClassVar[str] = "MAE"

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.blocks, channels = vgg_blocks(width, last_dilation=2)
        self.perception = Perception(channels[-1], width)
        inner = wide(_CHANNELS, width)
        self.feedback = nn.ModuleList(
            Feedback(count, inner if level < len(channels) - 1 else 0, width, _DILATED[level], _ERODED[level])
            for level, count in enumerate(channels)
        )

    def forward(self, picture: Tensor) -> tuple[Tensor, ...]:
        taken, given = self._encoded(picture)
        mask, below = self.perception(given[-1]), None
        logits = [mask]
        for level in reversed(range(len(given))):
            here = given[level]
            below = None if below is None else enlarged(below, here)
            first, mask, below = self.feedback[level](
                self.blocks[level], taken[level], here, below, enlarged(mask, here)
            )
            logits += [first, mask]
        return tuple(enlarged(logit, picture) for logit in reversed(logits))

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        target, logits = batch["target"], self(batch["input"])
        terms = {}
        for number, logit in enumerate(logits):
            level = number // 2
            if level < len(_BOUNDARIES):
                terms[f"mask{number}"] = losses.boundary_enhanced(logit, target, side=_BOUNDARIES[level])
            else:
                terms[f"mask{number}"] = functional.binary_cross_entropy_with_logits(logit, target)
        return terms

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        return {"MAE": mask_error(self(batch["input"])[0], batch["target"])}

    def deployed(self) -> nn.Module:
        return MaskOf(self)

    def _encoded(self, picture: Tensor) -> tuple[list[Tensor], list[Tensor]]:
        """What each block takes in and what it gives."""
        taken, given = [picture], [self.blocks[0](picture)]
        for before, after, block in zip(_STRIDES[:-1], _STRIDES[1:], self.blocks[1:], strict=True):
            pooled = (
                functional.max_pool2d(given[-1], 2) if after > before else functional.max_pool2d(given[-1], 3, 1, 1)
            )
            taken.append(pooled)
            given.append(block(pooled))
        return taken, given


def _ternary(mask: Tensor, dilated: int, eroded: int) -> Tensor:
    """About 2 within the object, 1 near its edge and 0 without."""
    grown = functional.max_pool2d(mask, dilated, 1, dilated // 2)
    return grown - functional.max_pool2d(-mask, eroded, 1, eroded // 2)
