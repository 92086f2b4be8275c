"""Bodies that are known: a pose, and a silhouette that is drawn around its bones."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import cv2
import numpy as np
import pytest

from editor.model.frame import Frame
from editor.model.garment import CATEGORIES, LANDMARKS, OUTLINES, Garment
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


# The right halves of garments that lie flat, in pixels: the middle is at x = 300.
UPPER = {
    "neck": (300, 100), "neck right": (340, 90), "shoulder right": (400, 110), "armpit right": (410, 220),
    "waist right": (405, 320), "hem right": (410, 420), "hem": (300, 424),
}  # fmt: skip
LONG = {"elbow outer right": (500, 230), "cuff outer right": (570, 400), "cuff inner right": (530, 410),
        "elbow inner right": (450, 270)}  # fmt: skip
SHORT = {"elbow outer right": (435, 150), "cuff outer right": (465, 190), "cuff inner right": (430, 230),
         "elbow inner right": (420, 224)}  # fmt: skip
LEGS = {
    "waist right": (380, 60), "hip right": (395, 160), "crotch": (300, 220), "knee outer right": (390, 380),
    "end outer right": (385, 560), "end inner right": (325, 560), "knee inner right": (320, 380),
}  # fmt: skip
SKIRT = {"waist right": (380, 60), "hip right": (410, 160), "hem right": (440, 420), "hem": (300, 430)}
SHAPES = {"longsleeve": UPPER | LONG, "blazer": UPPER | LONG, "t-shirt": UPPER | SHORT, "dress": UPPER | SHORT,
          "undershirt": UPPER | SHORT, "pants": LEGS, "skirt": SKIRT}  # fmt: skip


def garment_of(category: str, paint: Callable[[np.ndarray, np.ndarray], np.ndarray] | None = None) -> Garment:
    """A garment drawn with straight edges, its landmarks known.

    Args:
        paint: from columns and rows to H x W x 3, 0-1; else it is blue.
    """
    kind = CATEGORIES[category]
    right = SHAPES[category]
    mirrored = {name.replace("right", "left"): (600 - x, y) for name, (x, y) in right.items() if "right" in name}
    landmarks = {name: (right | mirrored)[name] for name in LANDMARKS[kind.template]}
    matte = np.zeros((640, 600), np.uint8)
    outlines = OUTLINES[kind.template][:1] if kind.sleeve == "none" else OUTLINES[kind.template]
    for outline in outlines:
        corners = np.array([landmarks[name] for name in outline], np.float64)
        cv2.fillPoly(matte, [np.int32(np.rint((corners - 0.5) * 16))], 255, cv2.LINE_AA, 4)
    columns, rows = np.meshgrid(np.arange(600) + 0.5, np.arange(640) + 0.5)
    blue = np.broadcast_to(np.array([0.1, 0.2, 0.8]), (640, 600, 3))
    rgb = blue if paint is None else paint(columns, rows)
    alpha = matte[..., None] / 255
    seen = (rgb * alpha + 0.9 * (1 - alpha)).astype(np.float32)
    upper = kind.template == "upper"
    rim = (
        np.array([(260, 90), (275, 130), (300, 145), (325, 130), (340, 90)], np.float64) if upper else np.zeros((0, 2))
    )
    front = np.array([(300, 145), (300, 300), (300, 424)], np.float64) if kind.opens else np.zeros((0, 2))
    return Garment(Frame(seen), alpha[..., 0].astype(np.float32), kind, kind.sleeve or "short", landmarks, 1.0,
                   neckline=rim, opening=front)  # fmt: skip


@pytest.fixture(scope="session")
def make_garment() -> Callable[..., Garment]:
    """`garment_of`."""
    return garment_of
