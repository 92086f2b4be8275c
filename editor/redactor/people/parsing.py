"""Which part of a person each pixel shows: the network's word on the person's crop, held to what the pose allows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.model.person_labels import PARSED
from editor.model.pose import POINTS, Pose
from editor.redactor.artefacts import Artefact
from editor.redactor.people import detector, landmarks
from editor.redactor.people.bones import apart_from
from editor.redactor.people.crop import Crop, Points
from editor.redactor.people.detector import Telling
from editor.redactor.people.finding import people_in
from editor.redactor.people.veto import possible, trunk_length

ROLE: Final = "parser"
VERSION: Final = 1  # raised when the same networks would come to other labels
SHAPE: Final = (384, 256)
Floats = NDArray[np.float32]

# Room around a pose's points, in distances of the ears from the shoulders: hair and hats above, soles below, sleeves.
_ABOVE, _BELOW, _ASIDE = 0.75, 0.12, 0.35
_AIR: Final = 1.08
_RIVALS: Final = [PARSED.index(name) for name in ("dress", "skirt", "trousers", "shorts")]


@dataclass(frozen=True, slots=True, eq=False)
class Parsed:
    """One person.

    Attributes:
        pose: the points.
        crop: what `shares` covers of the picture.
        shares: 15 x 384 x 256 float32, 0-1, in the order of `PARSED`, their sum 1: how likely each is at each place.
    """

    pose: Pose
    crop: Crop
    shares: Floats


def parsed(
    networks: Telling,
    frame: Frame,
    pose: Pose,
    others: Sequence[Pose] = (),
    is_cancelled: Callable[[], bool] | None = None,
) -> Parsed:
    """The parts of one person.

    Args:
        frame: any size, depth and profile.
        pose: of this person, in its pixels.
        others: people whose pixels are background here.

    Raises:
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    crop = person_crop(pose, frame.width, frame.height)
    told = told_of(networks, crop.sampled(frame, ended=True), is_cancelled)
    return Parsed(pose, crop, agreed(held(told, crop, pose, others)))


def told_of(networks: Telling, seen: Frame, is_cancelled: Callable[[], bool] | None = None) -> Floats:
    """What the network tells of a crop: the mean of its word on the crop and on its mirror image."""
    first = networks.told(ROLE, "fast", seen, is_cancelled)
    alpha = None if seen.alpha is None else np.ascontiguousarray(seen.alpha[:, ::-1])
    mirrored = Frame(np.ascontiguousarray(seen.rgb[:, ::-1]), alpha, seen.icc)
    second = networks.told(ROLE, "fast", mirrored, is_cancelled)
    return np.asarray((first + second[..., ::-1]) / 2, np.float32)


def agreed(shares: Floats) -> Floats:
    """Shares, shaped as they come, in which one garment around the hips weighs more than its rivals.

    Skirt, trousers, shorts and dress are told apart place by place, and a person seldom wears two: each is weighted by
    the root of how much there is of it in all, against the one of which there is most.
    """
    amounts = np.sqrt(shares[_RIVALS].sum(axis=(1, 2)))
    weighted = shares.copy()
    weighted[_RIVALS] *= (amounts / max(float(amounts.max()), 1e-6))[:, None, None]
    return np.asarray(weighted / np.maximum(weighted.sum(axis=0), 1e-6), np.float32)


def held(told: Floats, crop: Crop, pose: Pose, others: Sequence[Pose] = ()) -> Floats:
    """Shares that the pose allows, their sum 1 again; `told` and what comes back as `Parsed.shares`."""
    places = _middles(crop)
    kept = told.reshape(len(PARSED), -1) * possible(pose.points, places)
    if others:
        kept[1:, _nearer_to_others(pose, others, places)] = 0
        kept[0] += 1e-6  # where nothing is left there is background
    return np.asarray((kept / np.maximum(kept.sum(axis=0), 1e-6)).reshape(told.shape), np.float32)


def person_crop(pose: Pose, width: int, height: int) -> Crop:
    """The upright crop in which a person of a picture of that size is parsed."""
    points = pose.points
    shoulders = points[[11, 12]].mean(axis=0)
    head = max(float(np.linalg.norm(points[[7, 8]].mean(axis=0) - shoulders)), trunk_length(points) / 4)
    low = points.min(axis=0) - head * np.array([_ASIDE, _ABOVE])
    high = points.max(axis=0) + head * np.array([_ASIDE, _BELOW])
    low, high = np.clip(low, 0, (width, height)), np.clip(high, 0, (width, height))
    across, down = np.maximum(high - low, 1)
    tall = max(down, across * SHAPE[0] / SHAPE[1]) * _AIR
    centre = (low + high) / 2
    return Crop.about((centre[0], centre[1]), (tall * SHAPE[1] / SHAPE[0], tall), SHAPE)


def understood(
    networks: Telling,
    frame: Frame,
    artefact: Callable[[str, Mapping[str, Any], Callable[[], Artefact]], Artefact],
    is_cancelled: Callable[[], bool] | None = None,
) -> list[Parsed]:
    """All people of a picture, the largest first, found earlier or now.

    Args:
        artefact: of a `Context`, or whoever keeps artefacts of this picture.

    Raises:
        InputError: nobody was found.
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    roles = ((detector.ROLE, "quality"), (landmarks.ROLE, "quality"), (ROLE, "fast"))
    parts = {role: networks.identity(role, quality) for role, quality in roles}

    def make() -> Artefact:
        people = people_in(networks, frame, is_cancelled)
        found = [
            parsed(networks, frame, pose, [other for other in people if other is not pose], is_cancelled)
            for pose in people
        ]
        return to_artefact(found)

    return from_artefact(artefact("people", {**parts, "version": VERSION}, make))


def to_artefact(people: Sequence[Parsed]) -> Artefact:
    """What is kept: shares in 255 steps, which an argument between two labels survives."""
    arrays: dict[str, Any] = {}
    for number, one in enumerate(people):
        arrays[f"shares {number}"] = np.rint(one.shares * 255).astype(np.uint8)
        arrays[f"crop {number}"] = one.crop.matrix
        arrays[f"pose {number}"] = np.column_stack([one.pose.points, one.pose.visibility])
    return Artefact(arrays, {"scores": [one.pose.score for one in people]})


def from_artefact(artefact: Artefact) -> list[Parsed]:
    """What `to_artefact` kept."""
    found = []
    for number, score in enumerate(artefact.facts["scores"]):
        points = np.asarray(artefact.arrays[f"pose {number}"], np.float64).reshape(len(POINTS), 3)
        shares = artefact.arrays[f"shares {number}"].astype(np.float32)
        crop = Crop(np.asarray(artefact.arrays[f"crop {number}"], np.float64), SHAPE[1], SHAPE[0])
        pose = Pose(points[:, :2], points[:, 2], float(score))
        found.append(Parsed(pose, crop, shares / np.maximum(shares.sum(axis=0), 1)))
    return found


def _middles(crop: Crop) -> Points:
    """Where the crop's pixels lie in the picture, row by row."""
    columns, rows = np.meshgrid(np.arange(crop.width) + 0.5, np.arange(crop.height) + 0.5)
    return crop.to_picture(np.column_stack([columns.ravel(), rows.ravel()]))


def _nearer_to_others(pose: Pose, others: Sequence[Pose], places: Points) -> NDArray[np.bool_]:
    """Of N places, those that are nearer to another's bones, in lengths of each one's trunk."""
    mine, *theirs = (apart_from(one.points, places) / trunk_length(one.points) for one in (pose, *others))
    return np.asarray(np.min(theirs, axis=0) < mine)
