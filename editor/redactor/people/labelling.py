"""Label pictures at full size: the parser's shares brought to the picture's edges, hands parted from arms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.model.person_labels import MERGED, PARSED, PARTS
from editor.model.pose import Pose
from editor.redactor.matting.fields import Tile, seen, sized, tiles
from editor.redactor.matting.refinement import refine
from editor.redactor.people.bones import FINGERS, FOREARMS, UPPER_ARMS, to_bones
from editor.redactor.people.crop import Crop
from editor.redactor.people.parsing import Floats, Parsed

Labels = NDArray[np.uint8]

_LARGEST: Final = 1536  # longer side at which borders are redrawn; finer ones are curves through these
_PRESENT: Final = 0.2  # a part that is nowhere likelier than this is left out
_KIND: Final = np.array([next(n for n, names in enumerate(MERGED.values()) if name in names) for name in PARSED])
_ARGUED: Final = 1e-3  # how much the network's own word counts where the redrawn ones are equal


def label_picture(frame: Frame, people: Sequence[Parsed]) -> Labels:
    """H x W numbers of `PARTS`, of the size of `frame`; 0 is background. Who is nearer in `people` lies in front."""
    labels = np.zeros((frame.height, frame.width), np.uint8)
    for person in reversed(people):
        region = _region(person.crop, frame)
        found = _labels(person, frame, region)
        part_hands(found, person.pose, (region[1].start, region[0].start))
        here = labels[region]
        np.copyto(here, found, where=found > 0)
    return labels


def part_hands(labels: Labels, pose: Pose, corner: tuple[int, int] = (0, 0)) -> None:
    """Call hands, in place, what is labelled as arms and lies nearer to a hand's bones than to an arm's.

    Args:
        labels: H x W numbers of `PARTS`.
        corner: left and top of `labels` in the picture of the pose.
    """
    rows, columns = np.nonzero(labels == PARTS.index("arms"))
    if not len(rows):
        return
    places = np.column_stack([columns, rows]) + (np.array(corner) + 0.5)
    hand, arm = (to_bones(places, pose.points, bones) for bones in (FINGERS, (*UPPER_ARMS, *FOREARMS)))
    labels[rows[hand < arm], columns[hand < arm]] = PARTS.index("hands")


def _region(crop: Crop, frame: Frame) -> Tile:
    """The rectangle of the picture that the crop covers; at least a pixel."""
    low = np.floor(crop.to_picture(np.zeros((1, 2)))[0]).astype(int)
    high = np.ceil(crop.to_picture(np.array([[crop.width, crop.height]], np.float64))[0]).astype(int)
    (left, right), (top, bottom) = (
        (int(np.clip(first, 0, end - 1)), int(np.clip(last, 1, end)))
        for first, last, end in zip(low, high, frame.size, strict=True)
    )
    return slice(top, bottom), slice(left, right)


def _labels(person: Parsed, frame: Frame, region: Tile) -> Labels:
    guide = frame.rgb[region]
    shape = guide.shape[:2]
    scale = min(1.0, _LARGEST / max(shape))
    guide = sized(guide, shape[1] * scale, shape[0] * scale)
    numbers = [number for number, share in enumerate(person.shares) if not number or share.max() > _PRESENT]
    seen_by = _Seen(person.crop, region, guide.shape[:2])
    reach = max(1.0, seen_by.step)
    planes = [_redrawn(seen_by.plane(person.shares[number]), guide, reach) for number in numbers]
    found = np.zeros(shape, np.uint8)
    for tile in tiles(shape[1], shape[0]):
        best = _likeliest(np.stack([seen(plane, tile, shape) for plane in planes]), _KIND[numbers])
        found[tile] = np.array(numbers, np.uint8)[best]
    return found


def _likeliest(shares: Floats, kinds: NDArray[np.int64]) -> NDArray[np.int64]:
    """H x W: which of N x H x W shares counts: of the likeliest kind the likeliest.

    Trousers that may be shorts are no bag, however sure the bag is beside each of the two.
    """
    kind = np.argmax([shares[kinds == one].sum(axis=0) for one in range(len(MERGED))], axis=0)
    return np.asarray(np.where(kinds[:, None, None] == kind, shares, -1).argmax(axis=0))


def _redrawn(plane: Floats, guide: NDArray[np.generic], reach: float) -> Floats:
    return np.asarray(refine(plane, guide, reach) + _ARGUED * plane, np.float32)


class _Seen:
    """The planes of a crop as a rectangle of the picture sees them, at the size `shape`.

    Attributes:
        step: pixels of that size for one of the crop.
    """

    def __init__(self, crop: Crop, region: Tile, shape: tuple[int, ...]) -> None:
        across = (region[1].stop - region[1].start) / shape[1]
        down = (region[0].stop - region[0].start) / shape[0]
        inverse = np.linalg.inv(np.vstack([crop.matrix, (0, 0, 1)]))
        to_picture = np.array([[across, 0, region[1].start], [0, down, region[0].start], [0, 0, 1]])
        half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
        self._matrix = (np.linalg.inv(half) @ inverse @ to_picture @ half)[:2]
        self._size = shape[1], shape[0]
        self.step = crop.step / max(across, down)

    def plane(self, plane: Floats) -> Floats:
        import cv2

        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return np.asarray(
            cv2.warpAffine(plane, self._matrix, self._size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.float32
        )
