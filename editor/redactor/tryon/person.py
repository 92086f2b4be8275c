"""Somebody who is being dressed: the working picture, what each of its pixels is, and what has been changed so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth
from editor.model.pose import Pose
from editor.redactor.people.detector import Telling
from editor.redactor.people.guard import guarded
from editor.redactor.people.labelling import label_picture
from editor.redactor.people.parsing import Parsed
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.region import Region
from editor.redactor.tryon.relabelling import mended_labels
from editor.redactor.tryon.silhouette import body_scale, silhouette_of

Plane = NDArray[np.float32]
Labels = NDArray[np.uint8]
Mask = NDArray[np.bool_]

CUTOUT: Final = ("cutout", "quality")


class Seeing(Telling, Protocol):
    """What is needed of networks; `NetworkPool` is one."""

    def run(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Any:
        """As `NetworkPool.run`."""


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """One state of somebody's dressing. All planes are H x W of the working picture.

    Attributes:
        region: where the working picture lies in the full-size one.
        icc: the profile of both.
        body: pose, silhouette, labels and coordinates of the person as photographed.
        guard: what is never changed: face and hands.
        first: H x W x 3 float32, 0-1, encoded: the picture as photographed.
        rgb: the same, as dressed so far.
        labels: uint8 numbers of `PARTS`, as dressed so far.
        turn: uint8: 0 where the photograph is seen, n where the garment that was put on n-th is, 255 for fillings.
        cover: float32, 0-1: how much of what is seen is not the photograph: cloth and fillings, not mere shadows.
        mask: float32, 0-1: the change mask; where it is 0 nothing is changed, and it is 0 wherever `guard` is.
        concerned: what old garments, new ones and skin that came to light cover together, of all that was put on.
        count: how many garments were put on.
        seed: of the grain of what is filled in.
    """

    region: Region
    icc: bytes | None
    body: Body
    guard: Mask
    first: Plane
    rgb: Plane
    labels: Labels
    turn: Labels
    cover: Plane
    mask: Plane
    concerned: Mask
    count: int = 0
    seed: int = 0

    @property
    def pose(self) -> Pose:
        """In working pixels."""
        return self.body.pose

    @property
    def silhouette(self) -> Mask:
        """What was the person, as photographed."""
        return self.body.silhouette

    @property
    def first_labels(self) -> Labels:
        """The labels as photographed."""
        return self.body.labels

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the working picture."""
        return self.rgb.shape[0], self.rgb.shape[1]

    def with_(self, **changes: Any) -> Person:
        """A copy with some attributes replaced; arrays are shared, so nobody writes into them."""
        return replace(self, **changes)


def person_of(
    networks: Seeing,
    frame: Frame,
    people: Sequence[Parsed],
    number: int = 0,
    labels: Labels | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Person:
    """One of the people of a picture, ready to be dressed.

    Args:
        frame: any size, depth and profile.
        people: who was found in it.
        number: who of them is meant.
        labels: H x W numbers of `PARTS` of the size of `frame`, where somebody has corrected them.

    Raises:
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    meant = people[number]
    region = Region.about(meant.pose, frame.size)
    small = region.cut(frame)
    inside = Parsed(region.inside(meant.pose), region.crop_inside(meant.crop), meant.shares)
    cut = networks.run(*CUTOUT, small, is_cancelled)
    shape = (small.height, small.width)
    cm = body_scale(inside.pose)
    silhouette = silhouette_of(cut, inside, shape, cm)
    if labels is None:
        known = mended_labels(label_picture(small, [inside]), silhouette, inside, to_depth(small.rgb, "float32"))
        silhouette = silhouette & (known > 0)
    else:
        known = np.asarray(region.cut_labels(labels), np.uint8)
        silhouette = known > 0
    rgb = to_depth(small.rgb, "float32")
    return dressed_as(region, frame.icc, inside.pose, known, silhouette, rgb)


def dressed_as(region: Region, icc: bytes | None, pose: Pose, labels: Labels, silhouette: Mask, rgb: Plane) -> Person:
    """A person as photographed, nothing changed yet.

    Args:
        pose: in working pixels.
        rgb: H x W x 3 float32, 0-1.
    """
    shape = labels.shape
    nothing = np.zeros(shape, np.float32)
    return Person(
        region, icc, Body(pose, labels, silhouette), guarded(pose, labels), rgb, rgb, labels,
        np.zeros(shape, np.uint8), nothing, nothing, np.zeros(shape, bool),
    )  # fmt: skip
