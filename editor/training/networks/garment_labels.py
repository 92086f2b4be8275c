"""The 59 classes of clothing-co-parsing, merged to the 13 that a try-on needs.

Yang, Luo and Lin, Clothing Co-Parsing by Joint Image Segmentation and Labeling, CVPR 2014. Skin covered by stockings,
gloves or rings counts as skin: a try-on paints both alike.
"""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor

# fmt: off
SOURCES: Final = (
    "null", "accessories", "bag", "belt", "blazer", "blouse", "bodysuit", "boots", "bra", "bracelet", "cape",
    "cardigan", "clogs", "coat", "dress", "earrings", "flats", "glasses", "gloves", "hair", "hat", "heels",
    "hoodie", "intimate", "jacket", "jeans", "jumper", "leggings", "loafers", "necklace", "panties", "pants",
    "pumps", "purse", "ring", "romper", "sandals", "scarf", "shirt", "shoes", "shorts", "skin", "skirt", "sneakers",
    "socks", "stockings", "suit", "sunglasses", "sweater", "sweatshirt", "swimwear", "t-shirt", "tie", "tights",
    "top", "vest", "wallet", "watch", "wedges",
)
# fmt: on
GROUPS: Final = {
    "background": "null",
    "hair": "hair",
    "skin": "skin stockings tights gloves ring",
    "upper": "blouse bodysuit bra shirt t-shirt top sweater jumper sweatshirt hoodie intimate",
    "outer": "blazer cape cardigan coat jacket suit vest",
    "dress": "dress romper",
    "trousers": "jeans pants leggings",
    "skirt": "skirt",
    "shorts": "shorts panties swimwear",
    "shoes": "boots clogs flats heels loafers pumps sandals shoes sneakers wedges socks",
    "bag": "bag purse wallet",
    "hat": "hat",
    "accessories": "accessories belt bracelet earrings glasses necklace scarf sunglasses tie watch",
}
NAMES: Final = tuple(GROUPS)
MERGED: Final = tuple(
    next(number for number, words in enumerate(GROUPS.values()) if source in words.split()) for source in SOURCES
)


def merged(labels: Tensor) -> Tensor:
    """Label maps of `SOURCES`, int64 of any shape, as maps of `NAMES`."""
    return torch.tensor(MERGED, device=labels.device)[labels]


def planes(labels: Tensor) -> Tensor:
    """Maps of `NAMES`, N x H x W, as N x 13 x H x W of 0 and 1."""
    return torch.nn.functional.one_hot(labels, len(NAMES)).movedim(-1, 1).float()
