"""Bodies that are known: a pose, and a silhouette that is drawn around its bones."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import cv2
import numpy as np
import pytest

from editor.model.person_labels import PARTS
from editor.model.pose import POINTS, Pose
from editor.redactor.tryon.body import Body

SHAPE = (800, 480)
PLACES = {
    "nose": (240, 100), "left eye inner": (244, 92), "left eye": (248, 92), "left eye outer": (252, 92),
    "right eye inner": (236, 92), "right eye": (232, 92), "right eye outer": (228, 92), "left ear": (262, 98),
    "right ear": (218, 98), "mouth left": (247, 116), "mouth right": (233, 116), "left shoulder": (308, 180),
    "right shoulder": (172, 180), "left elbow": (345, 285), "right elbow": (135, 285), "left wrist": (375, 385),
    "right wrist": (105, 385), "left pinky": (384, 415), "right pinky": (96, 415), "left index": (380, 420),
    "right index": (100, 420), "left thumb": (370, 405), "right thumb": (110, 405), "left hip": (280, 380),
    "right hip": (200, 380), "left knee": (284, 545), "right knee": (196, 545), "left ankle": (286, 710),
    "right ankle": (194, 710), "left heel": (284, 728), "right heel": (196, 728), "left foot index": (296, 750),
    "right foot index": (184, 750),
}  # fmt: skip
_ARMS = (("shoulder", 42), ("elbow", 36), ("wrist", 26), ("index", 20))
_LEGS = (("hip", 76), ("knee", 60), ("ankle", 40), ("foot index", 30))

Placed = dict[str, tuple[float, float]]
MakeBody = Callable[..., Body]


def body_of(places: Placed, shape: tuple[int, int] = SHAPE, scale: float = 1.0) -> Body:
    """Somebody bare, drawn around the bones between the places, in a picture of that shape."""
    points = np.array([places[name] for name in POINTS], np.float64) * scale
    at = dict(zip(POINTS, points, strict=True))
    labels = np.zeros(shape, np.uint8)
    for side in ("left", "right"):
        _limb(labels, at, side, _LEGS, PARTS.index("legs"), scale)
    trunk = np.array([at[name] for name in ("left shoulder", "right shoulder", "right hip", "left hip")])
    _draw(labels, trunk, PARTS.index("upper"), 36 * scale)
    cv2.fillPoly(labels, [np.int32(trunk)], PARTS.index("upper"))
    for side in ("left", "right"):
        _limb(labels, at, side, _ARMS, PARTS.index("arms"), scale)
    cv2.circle(labels, np.int32(at["nose"]).tolist(), round(45 * scale), PARTS.index("face"), -1)
    return Body(Pose(points, np.full(len(POINTS), 0.99), 1.0), labels, labels > 0)


def _limb(labels: np.ndarray, at: dict, side: str, joints: tuple, number: int, scale: float) -> None:
    for (first, wide), (last, narrow) in pairwise(joints):
        ends = np.array([at[f"{side} {first}"], at[f"{side} {last}"]])
        across = np.array([[0, 1], [-1, 0]]) @ (ends[1] - ends[0]) / np.linalg.norm(ends[1] - ends[0]) * scale / 2
        corners = [
            ends[0] + across * wide,
            ends[1] + across * narrow,
            ends[1] - across * narrow,
            ends[0] - across * wide,
        ]
        cv2.fillConvexPoly(labels, np.int32(np.rint(corners)), number)
        cv2.circle(labels, np.int32(ends[0]).tolist(), round(wide / 2 * scale), number, -1)


def _draw(labels: np.ndarray, corners: np.ndarray, number: int, width: float) -> None:
    cv2.polylines(labels, [np.int32(corners)], True, number, round(width))


def turned(places: Placed, names: tuple[str, ...], about: str, degrees: float) -> Placed:
    """The same with some points turned about another, clockwise."""
    angle, centre = np.deg2rad(degrees), np.array(places[about])
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return {**places, **{name: tuple(centre + turn @ (np.array(places[name]) - centre)) for name in names}}


@pytest.fixture
def standing() -> Body:
    """Somebody who stands upright, the arms hanging aside; 4 pixels a centimetre."""
    return body_of(PLACES)


@pytest.fixture(scope="session")
def places() -> Placed:
    """Where the points of `standing` lie; for others to change a copy."""
    return dict(PLACES)


@pytest.fixture(scope="session")
def make_body() -> MakeBody:
    """`body_of`."""
    return body_of


@pytest.fixture(scope="session")
def turn() -> Callable[[Placed, tuple[str, ...], str, float], Placed]:
    """`turned`."""
    return turned
