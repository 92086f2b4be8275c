"""A hint: the object, or the background, at a place, as the network sees it from near."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

import numpy as np

from editor.model.frame import to_depth
from editor.redactor.artefacts import Artefact
from editor.redactor.doubt.calibration import ROLE
from editor.redactor.geometry import translation
from editor.redactor.matting.doubts import settled
from editor.redactor.matting.fields import Floats
from editor.redactor.regions.selection import Selection
from editor.redactor.regions.wand import wand
from editor.redactor.source import Source

if TYPE_CHECKING:
    from editor.redactor.operation import Networks

CROPS: Final = (0.7, 0.45, 0.28)  # of the longer side: what is looked at, one after the other
_CUT: Final = 0.2  # share of a crop's border that an object may touch before it is looked at from farther
_SMALLEST: Final = 32  # pixels: less says nothing to a network
_ALIKE: Final = 20.0  # tolerance of the wand, where no network agrees with the hint

Rectangle = tuple[int, int, int, int]  # left, top, width, height


def hinted(
    networks: Networks, model: str, source: Source, place: tuple[float, float], *, is_object: bool,
    is_cancelled: Callable[[], bool],
) -> Artefact:  # fmt: skip
    """What a click means.

    The network is shown smaller and smaller crops around the place until it says of the place what the person says;
    then the part of its mask that hangs together with the place is meant. Where it never agrees, what looks alike
    around the place is.

    Returns:
        `part`: h x w uint16, over the rectangle `area` (int32: left, top, width, height). The fact `hint` says what
        found it: ``"network"`` or ``"colors"``.

    Raises:
        NetworkError, Cancelled: as `Networks.run`.
    """
    farther: tuple[Floats, Rectangle] | None = None
    for left, top, width, height in _crops(source.size, place):
        frame = source.sample(translation(left, top), (width, height))
        mask = settled(networks.run(ROLE, model, frame, is_cancelled), frame.rgb)
        inside = (place[0] - left) / width, (place[1] - top) / height
        found = part_at(mask if is_object else 1 - mask, inside)
        if found is None:
            continue
        area = left, top, width, height
        if not is_object or _cut(found) <= _CUT:
            return _artefact(found, area, "network")
        farther = farther or (found, area)
    if farther is not None:
        return _artefact(*farther, "network")
    left, top, width, height = _crop(source.size, place, CROPS[1])
    rgb = source.sample(translation(left, top), (width, height)).rgb
    return _artefact(wand(rgb, (place[0] - left, place[1] - top), _ALIKE), (left, top, width, height), "colors")


def selection_of(found: Artefact) -> Selection:
    """What `hinted` found, ready to be drawn."""
    left, top, width, height = (float(number) for number in found.arrays["area"])
    return Selection(to_depth(found.arrays["part"], "float32"), (left, top, width, height))


def part_at(mask: Floats, place: tuple[float, float]) -> Floats | None:
    """The part of a mask that a place lies in, soft as it is; None where the mask is below one half there.

    Args:
        place: x, y in shares of the mask's width and height.
    """
    import cv2

    height, width = mask.shape
    column, row = min(width - 1, max(0, int(place[0] * width))), min(height - 1, max(0, int(place[1] * height)))
    solid = np.asarray(mask > 0.5, np.uint8)
    if not solid[row, column]:
        return None
    labels = cv2.connectedComponents(solid, connectivity=8)[1]
    own, others = labels == labels[row, column], (labels != labels[row, column]) & (solid > 0)
    if not others.any():
        return mask
    to_own, to_others = (cv2.distanceTransform(1 - part.astype(np.uint8), cv2.DIST_L2, 5) for part in (own, others))
    return np.asarray(mask * (to_own <= to_others), np.float32)


def _cut(part: Floats) -> float:
    """Share of the border of a crop that an object lies on."""
    solid = part > 0.5
    return float(np.mean(np.concatenate([solid[0], solid[-1], solid[:, 0], solid[:, -1]])))


def _crops(size: tuple[int, int], place: tuple[float, float]) -> Iterator[Rectangle]:
    for share in CROPS:
        crop = _crop(size, place, share)
        if min(crop[2:]) >= _SMALLEST:
            yield crop


def _crop(size: tuple[int, int], place: tuple[float, float], share: float) -> Rectangle:
    """A square around a place, moved into the picture and cut at its sides."""
    side = max(1, round(share * max(size)))
    width, height = min(side, size[0]), min(side, size[1])
    left = int(np.clip(round(place[0] - width / 2), 0, size[0] - width))
    top = int(np.clip(round(place[1] - height / 2), 0, size[1] - height))
    return left, top, width, height


def _artefact(part: Floats, area: Rectangle, by: str) -> Artefact:
    return Artefact({"part": to_depth(part, "uint16"), "area": np.array(area, np.int32)}, {"hint": by})
