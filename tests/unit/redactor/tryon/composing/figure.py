"""A drawn person in a T-shirt and trousers, and garments laid on it: everything about them is known."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.model.garment import CATEGORIES, Garment
from editor.model.person_labels import PARTS
from editor.model.pose import POINTS, Pose
from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.person import Person, dressed_as
from editor.redactor.tryon.region import Region

HEIGHT, WIDTH = 800, 400
SKIN, SHIRT, TROUSERS, HAIR = (0.78, 0.58, 0.47), (0.85, 0.85, 0.86), (0.2, 0.24, 0.4), (0.2, 0.14, 0.1)
RED, GREEN = (0.75, 0.1, 0.12), (0.1, 0.55, 0.25)

PLACES = {
    "nose": (200, 100), "left eye inner": (206, 92), "left eye": (212, 92), "left eye outer": (218, 92),
    "right eye inner": (194, 92), "right eye": (188, 92), "right eye outer": (182, 92), "left ear": (226, 98),
    "right ear": (174, 98), "mouth left": (208, 116), "mouth right": (192, 116), "left shoulder": (256, 180),
    "right shoulder": (144, 180), "left elbow": (290, 275), "right elbow": (110, 275), "left wrist": (312, 365),
    "right wrist": (88, 365), "left pinky": (318, 398), "right pinky": (82, 398), "left index": (314, 402),
    "right index": (86, 402), "left thumb": (306, 390), "right thumb": (94, 390), "left hip": (230, 345),
    "right hip": (170, 345), "left knee": (235, 490), "right knee": (165, 490), "left ankle": (235, 640),
    "right ankle": (165, 640), "left heel": (232, 655), "right heel": (168, 655), "left foot index": (245, 670),
    "right foot index": (155, 670),
}  # fmt: skip
NUMBERS = {name: PARTS.index(name) for name in PARTS}


def pose() -> Pose:
    """Upright, arms aside."""
    return Pose(np.array([PLACES[name] for name in POINTS], np.float64), np.full(len(POINTS), 0.99), 1.0)


def _line(mask: NDArray[np.uint8], names: tuple[str, ...], width: int) -> None:
    cv2.polylines(mask, [np.array([PLACES[name] for name in names], np.int32)], False, 1, width)


def _mask() -> NDArray[np.uint8]:
    return np.zeros((HEIGHT, WIDTH), np.uint8)


def labels(sleeve: float = 0.45) -> NDArray[np.uint8]:
    """H x W: the parts; `sleeve` of each upper arm is covered by the T-shirt, more than 1 goes on to the forearm."""
    found = np.zeros((HEIGHT, WIDTH), np.uint8)

    def paint(part: str, mask: NDArray[np.uint8]) -> None:
        found[mask > 0] = NUMBERS[part]

    for side in ("left", "right"):
        legs, foot, arm, hand = (_mask() for _ in range(4))
        _line(legs, (f"{side} hip", f"{side} knee", f"{side} ankle"), 52)
        paint("trousers", legs)
        _line(foot, (f"{side} heel", f"{side} foot index"), 26)
        paint("shoes", foot)
        _line(arm, (f"{side} shoulder", f"{side} elbow", f"{side} wrist"), 32)
        paint("arms", arm)
        _line(hand, (f"{side} wrist", f"{side} index"), 28)
        paint("hands", hand)
    hips, neck, head = _mask(), _mask(), _mask()
    cv2.fillConvexPoly(hips, np.array([(148, 320), (252, 320), (262, 400), (138, 400)], np.int32), 1)
    paint("trousers", hips)
    cv2.rectangle(neck, (180, 110), (220, 190), 1, -1)
    paint("face", neck)
    cv2.ellipse(head, (200, 95), (36, 48), 0, 0, 360, 1, -1)
    paint("face", head)
    trunk = _mask()
    corners = [(178, 160), (200, 178), (222, 160), (262, 172), (256, 336), (144, 336), (138, 172)]
    cv2.fillPoly(trunk, [np.array(corners, np.int32)], 1)
    paint("upper", trunk)
    for side in ("left", "right"):
        line = np.array([PLACES[f"{side} {joint}"] for joint in ("shoulder", "elbow", "wrist")], np.float64)
        first = line[0] + min(sleeve, 1) * (line[1] - line[0])
        points = [line[0], first] + ([line[1] + (sleeve - 1) * (line[2] - line[1])] if sleeve > 1 else [])
        shirt = _mask()
        cv2.polylines(shirt, [np.array(points, np.int32)], False, 1, 40)
        paint("upper", shirt & (found != NUMBERS["face"]) & (found != NUMBERS["hands"]))
    hair = _mask()
    cv2.ellipse(hair, (200, 70), (42, 34), 0, 180, 360, 1, -1)
    paint("hair", hair)
    return found


def picture(parts: NDArray[np.uint8], seed: int = 0) -> NDArray[np.float32]:
    """H x W x 3 float32: the parts in their colours over a background that brightens to the right."""
    across = np.linspace(0.35, 0.6, WIDTH, dtype=np.float32)
    rgb = np.repeat(np.repeat(across[None, :, None], HEIGHT, axis=0), 3, axis=2) * np.array([0.9, 1, 1.05], np.float32)
    colours = {"hair": HAIR, "face": SKIN, "arms": SKIN, "hands": SKIN, "upper": SHIRT, "trousers": TROUSERS,
               "shoes": (0.1, 0.1, 0.1), "outer": (0.3, 0.3, 0.1), "bag": (0.9, 0.6, 0.1)}  # fmt: skip
    for name, colour in colours.items():
        rgb[parts == NUMBERS[name]] = colour
    noise = np.random.default_rng(seed).normal(0, 0.006, (HEIGHT, WIDTH, 1)).astype(np.float32)
    return np.asarray(np.clip(cv2.GaussianBlur(rgb, (0, 0), 0.7) + noise, 0, 1), np.float32)


def person(parts: NDArray[np.uint8] | None = None) -> Person:
    """As photographed, in a picture of the working size."""
    known = labels() if parts is None else parts
    region = Region(0, 0, WIDTH, HEIGHT, WIDTH, HEIGHT)
    return dressed_as(region, None, pose(), known, known > 0, picture(known))


def garment(category: str, sleeve: str, colour: tuple[float, float, float]) -> Garment:
    """A garment of one colour; only its kind and its photograph matter here."""
    frame = Frame(np.full((80, 60, 3), np.round(np.array(colour) * 255), np.uint8))
    return Garment(frame, np.ones((80, 60), np.float32), CATEGORIES[category], sleeve, {}, 0.97)  # type: ignore[arg-type]


def draped(
    category: str = "t-shirt",
    colour: tuple[float, float, float] = RED,
    sleeve: float = 0.5,
    hem: int = 350,
    neck: int = 185,
    tucked: bool = False,
) -> Draped:
    """A top or trousers on `person`: `neck` and `hem` are rows, `sleeve` as in `labels`."""
    alpha, part, lining = np.zeros((HEIGHT, WIDTH), np.float32), np.full((HEIGHT, WIDTH), -1, np.int8), _mask()
    if CATEGORIES[category].template == "legs":
        legs = _mask()
        for side in ("left", "right"):
            _line(legs, (f"{side} hip", f"{side} knee", f"{side} ankle"), 58)
        cv2.fillConvexPoly(legs, np.array([(145, 310), (255, 310), (265, 400), (135, 400)], np.int32), 1)
        alpha[legs > 0] = 1
        part[legs > 0] = 0
        limbs, end = (82.0, 82.0), "long"
    else:
        trunk = _mask()
        corners = [(172, 156), (200, neck), (228, 156), (264, 168), (258, hem), (142, hem), (136, 168)]
        cv2.fillPoly(trunk, [np.array(corners, np.int32)], 1)
        cv2.fillConvexPoly(lining, np.array([(172, 156), (200, neck), (228, 156), (200, 148)], np.int32), 1)
        alpha[(trunk > 0) | (lining > 0)] = 1
        part[(trunk > 0) | (lining > 0)] = 0
        for number, side in ((1, "right"), (2, "left")):
            line = np.array([PLACES[f"{side} {joint}"] for joint in ("shoulder", "elbow", "wrist")], np.float64)
            first = line[0] + min(sleeve, 1) * (line[1] - line[0])
            points = [line[0], first] + ([line[1] + (sleeve - 1) * (line[2] - line[1])] if sleeve > 1 else [])
            mask = _mask()
            if sleeve > 0:
                cv2.polylines(mask, [np.array(points, np.int32)], False, 1, 44)
            alpha[mask > 0] = 1
            part[(mask > 0) & (trunk == 0)] = number
        length = 29 * min(sleeve, 1) + 27 * max(sleeve - 1, 0)
        limbs, end = (length, length), "long" if sleeve > 1 else "short" if sleeve > 0 else "none"
    rgb = np.broadcast_to(np.array(colour, np.float32), (HEIGHT, WIDTH, 3)).astype(np.float32)
    soft = cv2.GaussianBlur(alpha, (0, 0), 0.6)
    return Draped(garment(category, end, colour), rgb, soft, lining.astype(np.float32), part, 50.0, limbs, tucked)
