"""The parts of a person that a picture is parted into, their numbers and their colours in a label picture."""

from __future__ import annotations

from typing import Final

# What the network tells apart. The program parts the hands from the arms by the pose: `PARTS`.
PARSED: Final = (
    "background", "hair", "hat", "face", "arms", "legs", "upper", "outer", "dress", "skirt", "trousers", "shorts",
    "shoes", "bag", "accessories",
)  # fmt: skip
PARTS: Final = (*PARSED, "hands")

SKIN: Final = ("face", "arms", "hands", "legs")
TORSO: Final = ("upper", "outer", "dress")
BELOW: Final = ("skirt", "trousers", "shorts")
GARMENTS: Final = (*TORSO, *BELOW)

# What the prototype's figures were merged to: seven kinds that a try-on cannot mistake for each other.
MERGED: Final = {
    "background": ("background",),
    "hair": ("hair", "hat"),
    "skin": SKIN,
    "torso": TORSO,
    "below": BELOW,
    "shoes": ("shoes",),
    "carried": ("bag", "accessories"),
}

# sRGB, in the order of `PARTS`: far apart from one another, the background black.
COLOURS: Final = (
    (0, 0, 0), (111, 63, 27), (153, 51, 204), (255, 204, 170), (255, 153, 102), (230, 110, 70), (51, 153, 255),
    (0, 76, 153), (255, 51, 153), (255, 204, 0), (0, 153, 102), (153, 204, 0), (128, 128, 128), (204, 0, 0),
    (0, 230, 230), (255, 90, 0),
)  # fmt: skip
