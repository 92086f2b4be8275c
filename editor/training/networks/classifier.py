"""What kind of garment a picture shows: 17 classes, or 10 that they are merged to.

The features of EfficientNet-Lite0 (Tan and Le, ICML 2019), their mean, and one layer; smoothed labels as in Szegedy et
al., Rethinking the Inception Architecture, CVPR 2016. The encoder begins from ImageNet and learns slower than the head.

What the encoder is made of stands in `efficientnet_lite`.

Layers of `garments`, from 3 x 192 x 192:

| layer | parameters | output |
|---|---|---|
| encoder | 2,958,848 | 320 x 6 x 6 |
| across | 206,080 | 640 x 6 x 6 |
| head | 10,897 | 17 |
| all | 3,175,825 | 17 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training.networks.efficientnet_lite import CHANNELS, MEAN, SCALE, EfficientNetLite0, fine_tuning
from editor.training.trainee import Batch, Trainee

# The classes of the set in the order of their numbers, and what each is merged to.
_MERGED: Final = {
    "Blazer": "Outwear",
    "Blouse": "Shirt",
    "Body": "T-Shirt",
    "Dress": "Dress",
    "Hat": "Hat",
    "Hoodie": "Longsleeve",
    "Longsleeve": "Longsleeve",
    "Outwear": "Outwear",
    "Pants": "Pants",
    "Polo": "T-Shirt",
    "Shirt": "Shirt",
    "Shoes": "Shoes",
    "Shorts": "Shorts",
    "Skirt": "Skirt",
    "T-Shirt": "T-Shirt",
    "Top": "T-Shirt",
    "Undershirt": "T-Shirt",
}
NAMES: Final = tuple(_MERGED)
MERGED_NAMES: Final = tuple(sorted(set(_MERGED.values())))
MERGED: Final = tuple(MERGED_NAMES.index(merged) for merged in _MERGED.values())

_HEAD: Final = 640
_SMOOTHING: Final = 0.1


class GarmentClassifier(Trainee):
    """N x 3 x H x W -> logits of `NAMES`, N x 17; H and W are multiples of 32.

    Args:
        pretrained: begin from ImageNet's weights.
    """

    name: ClassVar[str] = "garments"
    title: ClassVar[str] = "Garment classifier"
    source: ClassVar[str] = "Tan and Le, EfficientNet, ICML 2019 (Lite0 encoder, Apache-2.0)"
    kind: ClassVar[str] = "classes"
    size: ClassVar[tuple[int, int]] = (192, 192)
    mean: ClassVar[tuple[float, float, float]] = MEAN
    scale: ClassVar[tuple[float, float, float]] = SCALE
    classes: ClassVar[int] = len(NAMES)
    class_names: ClassVar[tuple[str, ...]] = NAMES
    groups: ClassVar[tuple[str, ...]] = tuple(_MERGED.values())
    schedule: ClassVar[str] = "cosine"
    judged_by: ClassVar[str] = "error"

    def __init__(self, pretrained: bool = True) -> None:
        super().__init__()
        self.encoder = EfficientNetLite0()
        if pretrained:
            self.encoder.load_imagenet()
        self.across = nn.Sequential(
            nn.Conv2d(CHANNELS[-1], _HEAD, 1, bias=False), nn.BatchNorm2d(_HEAD), nn.ReLU6(inplace=True)
        )
        self.head = nn.Sequential(nn.Dropout(0.2), nn.Linear(_HEAD, len(NAMES)))

    def train(self, mode: bool = True) -> GarmentClassifier:
        super().train(mode)
        self.encoder.hold_statistics()
        return self

    def forward(self, picture: Tensor) -> Tensor:
        return self.head(self.across(self.encoder(picture)[-1]).mean((2, 3)))

    def optimisers(self) -> list[torch.optim.Optimizer]:
        head = [*self.across.parameters(), *self.head.parameters()]
        return fine_tuning(self.rate, self.encoder, head)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        logits = self(batch["input"])
        return {"entropy": functional.cross_entropy(logits, batch["target"], label_smoothing=_SMOOTHING)}

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        probabilities, target = self(batch["input"]).softmax(1), batch["target"]
        table = torch.tensor(MERGED, device=target.device)
        return {
            "error": (probabilities.argmax(1) != target).float().mean(),
            "merged error": (merged(probabilities).argmax(1) != table[target]).float().mean(),
        }

    def deployed(self) -> nn.Module:
        """N x 3 x H x W -> probabilities of `NAMES`, N x 17."""
        return nn.Sequential(self, nn.Softmax(1))


def merged(probabilities: Tensor) -> Tensor:
    """Probabilities of `NAMES`, N x 17, as those of `MERGED_NAMES`, N x 10."""
    table = torch.tensor(MERGED, device=probabilities.device).expand_as(probabilities)
    empty = probabilities.new_zeros(len(probabilities), len(MERGED_NAMES))
    return empty.scatter_add(1, table, probabilities)
