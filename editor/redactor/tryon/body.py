"""A body in a picture: its joints by the picture's sides, its scale, and coordinates along its trunk and its limbs.

All lengths are nominal: centimetres of an ordinary grown person, whose shoulder joints lie 34 cm apart and 50 cm above
the hip joints. Garments laid by them come out as large as they look on the body, whatever the person's true size.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from editor.model.pose import POINTS, Pose
from editor.redactor.tryon.chain import Chain, Points

Side = Literal["left", "right"]
Plane = NDArray[np.float32]
Profile = tuple[tuple[float, ...], tuple[float, ...]]  # centimetres along, and what is had there

SIDES: Final[tuple[Side, Side]] = ("left", "right")
OUTWARD: Final[Mapping[Side, int]] = {"left": -1, "right": 1}  # along `Body.right`

SHOULDERS, TRUNK, NECK = 34.0, 50.0, 8.0
UPPER_ARM, FOREARM, HAND = 29.0, 27.0, 13.0
THIGH, SHANK, FOOT = 42.0, 42.0, 13.0

# Half widths, in centimetres, of a bare limb at these centimetres from the shoulder or the hip joint.
ARM_HALF: Final[Profile] = ((0, 12, 29, 40, 56, 70), (6.2, 5.8, 4.8, 4.6, 3.3, 5.0))
LEG_HALF: Final[Profile] = ((0, 12, 42, 60, 84, 98), (12.0, 10.5, 7.5, 7.0, 5.5, 8.0))

_JOINTS: Final = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
_SEEN: Final = 0.3
_BENT: Final = 0.55  # how far the knee of somebody who stands lies below the hip at least, in thighs
_GRID: Final = 1.0  # centimetres between the places at which coordinates are computed
_STEP: Final = 2.0  # centimetres between the places of a limb that are tried for the nearest


class LimbCoordinates(NamedTuple):
    """H x W float32, of the nearer of two limbs.

    Attributes:
        along: centimetres from its joint at the trunk.
        across: distance from its middle line, in half widths of the bare limb: 1 at its edge.
    """

    along: Plane
    across: Plane


class Body:
    """One person's.

    Left and right are those of the picture throughout: "elbow left" is the one farther left when the person is upright.

    Attributes:
        pose: the points.
        labels: H x W uint8, numbers of `PARTS`.
        silhouette: H x W bool: what of the picture is this person.
        joints: "shoulder left" and so on: shoulder, elbow, wrist, hip, knee, ankle -> x and y in pixels.
        seen: the same names -> 0-1, how likely each is seen.
        from_behind: whether the person's back is turned to us.
        neck, hips: the middles between the shoulders and between the hips.
        cm: pixels for a centimetre that lies across the view.
        down, right: unit vectors: down along the trunk, and to the picture's right across it.
        spine: 0 cm at the line of the shoulders, 50 at the hips, then straight on; -8 where the neck begins.
        midline: the same, but below the hips it goes down between the knees (92) and the ankles (134).
        arms, legs: by side, from the shoulder (elbow at 29, wrist at 56) and from the hip (knee at 42, ankle at 84).
    """

    def __init__(self, pose: Pose, labels: NDArray[np.uint8], silhouette: NDArray[np.bool_]) -> None:
        self.pose = pose
        self.labels = labels
        self.silhouette = silhouette
        points = pose.points
        self.neck = np.asarray(points[[11, 12]].mean(axis=0))
        self.hips = np.asarray(points[[23, 24]].mean(axis=0))
        self.down = _unit(self.hips - self.neck)
        self.right = np.array([self.down[1], -self.down[0]])
        self.from_behind = bool((points[11] - points[12]) @ self.right < 0)
        self.joints, self.seen = self._by_side()
        width = float(np.linalg.norm(points[11] - points[12]))
        height = float(np.linalg.norm(self.hips - self.neck))
        self.cm = max(width / SHOULDERS, height / TRUNK, 1e-3)
        top = self.neck - self.down * NECK * self.cm
        below = self.hips + self.down * 60 * self.cm
        self.spine = Chain([top, self.neck, self.hips, below], [-NECK, 0, TRUNK, TRUNK + 60])
        self.midline = self._midline(top)
        self.arms = {
            side: self._limb(side, ("shoulder", "elbow", "wrist"), (UPPER_ARM, FOREARM, HAND)) for side in SIDES
        }
        self.legs = {side: self._limb(side, ("hip", "knee", "ankle"), (THIGH, SHANK, FOOT)) for side in SIDES}

    @cached_property
    def seated(self) -> bool:
        """Whether a thigh that is seen does not hang down: sitting, squatting, or a knee that is drawn up."""
        return any(self._bent(side) for side in SIDES if self.seen[f"knee {side}"] > _SEEN)

    def trunk_coordinates(self) -> tuple[Plane, Plane]:
        """Centimetres down from the line of the shoulders, and to the picture's right of the middle: H x W float32."""
        height, width = self.silhouette.shape
        columns = np.arange(width, dtype=np.float32) + np.float32(0.5 - self.neck[0])
        rows = np.arange(height, dtype=np.float32)[:, None] + np.float32(0.5 - self.neck[1])
        down, right = (np.asarray(axis / self.cm, np.float32) for axis in (self.down, self.right))
        return columns * down[0] + rows * down[1], columns * right[0] + rows * right[1]

    def arm_coordinates(self) -> LimbCoordinates:
        """Of the nearer arm; kept."""
        return self._along_arms

    def leg_coordinates(self) -> LimbCoordinates:
        """Of the nearer leg; kept."""
        return self._along_legs

    @cached_property
    def _along_arms(self) -> LimbCoordinates:
        return self._coordinates(self.arms, ARM_HALF)

    @cached_property
    def _along_legs(self) -> LimbCoordinates:
        return self._coordinates(self.legs, LEG_HALF)

    def _by_side(self) -> tuple[dict[str, Points], dict[str, float]]:
        own = dict(zip(SIDES, SIDES if self.from_behind else SIDES[::-1], strict=True))
        numbers = {f"{joint} {side}": POINTS.index(f"{of} {joint}") for joint in _JOINTS for side, of in own.items()}
        joints = {name: self.pose.points[number] for name, number in numbers.items()}
        return joints, {name: float(self.pose.visibility[number]) for name, number in numbers.items()}

    def _midline(self, top: Points) -> Chain:
        knees, ankles = ((self.joints[f"{name} left"] + self.joints[f"{name} right"]) / 2 for name in ("knee", "ankle"))
        marks = np.cumsum([-NECK, NECK, TRUNK, THIGH, SHANK])
        return Chain([top, self.neck, self.hips, knees, ankles], [float(mark) for mark in marks])

    def _limb(self, side: Side, names: tuple[str, str, str], lengths: tuple[float, float, float]) -> Chain:
        first, middle, last = (self.joints[f"{name} {side}"] for name in names)
        end = last + (last - middle) * lengths[2] / lengths[1]
        return Chain([first, middle, last, end], [0.0, *(float(mark) for mark in np.cumsum(lengths))])

    def _bent(self, side: Side) -> bool:
        thigh = self.joints[f"knee {side}"] - self.joints[f"hip {side}"]
        return bool(thigh @ self.down < _BENT * THIGH * self.cm)

    def _coordinates(self, limbs: Mapping[Side, Chain], halves: Profile) -> LimbCoordinates:
        """On a coarse grid, then enlarged: both change slowly but where one limb's realm meets the other's."""
        import cv2

        height, width = self.silhouette.shape
        rows, columns = (max(2, round(size / max(2.0, _GRID * self.cm))) for size in (height, width))
        x, y = (np.arange(columns) + 0.5) * width / columns, (np.arange(rows) + 0.5) * height / rows
        places = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
        found = [_along_limb(limb, places, halves) for limb in limbs.values()]
        nearer = np.argmin([across for _, across in found], axis=0)
        planes = (np.choose(nearer, [of[number] for of in found]).reshape(rows, columns) for number in (0, 1))
        along, across = (cv2.resize(plane.astype(np.float32), (width, height)) for plane in planes)
        return LimbCoordinates(np.asarray(along, np.float32), np.asarray(across, np.float32))


def _along_limb(limb: Chain, places: Points, halves: Profile) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For N x 2 places: centimetres along, and distance in half widths, from the nearest place of a limb."""
    marks = np.arange(0, limb.marks[-1] + 1e-6, _STEP)
    middles, heading, scale = limb.at(marks), limb.direction(marks), limb.scale(marks)
    cm = max(float(scale.max()), 1e-6)  # what lies across a limb is not foreshortened with it
    half = np.interp(marks, *halves) * cm
    squares = (places[:, :1] - middles[:, 0]) ** 2 + (places[:, 1:] - middles[:, 1]) ** 2
    nearest = np.argmin(squares / half**2, axis=1)
    offset = places - middles[nearest]
    ahead = (offset * heading[nearest]).sum(axis=-1)
    step = np.clip(ahead / np.maximum(scale[nearest], 0.2 * cm), -_STEP / 2, _STEP / 2)
    return marks[nearest] + step, np.linalg.norm(offset, axis=-1) / half[nearest]


def _unit(vector: Points) -> Points:
    length = float(np.linalg.norm(vector))
    return vector / length if length > 1e-9 else np.array([0.0, 1.0])
