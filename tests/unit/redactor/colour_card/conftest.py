"""A ColorChecker rendered into a photograph, as a camera might see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.redactor.colour_card.reference import XYZ
from editor.redactor.light import rgb_to_xyz

SRGB = ColourProfile.parse(None)
PATCH, GAP, EDGE = 60, 8, 14


def drawn_card() -> np.ndarray:
    """Linear light, H x W x 3."""
    light = np.clip(XYZ @ np.linalg.inv(rgb_to_xyz(SRGB)).T, 0, None)
    card = np.full((4 * (PATCH + GAP) + GAP + 2 * EDGE, 6 * (PATCH + GAP) + GAP + 2 * EDGE, 3), 0.006, np.float32)
    for index in range(24):
        x, y = np.rint(middle(index) - PATCH / 2).astype(int)
        card[y : y + PATCH, x : x + PATCH] = light[index]
    return card


def middle(index: int) -> np.ndarray:
    return EDGE + GAP + PATCH / 2 + np.array([index % 6, index // 6]) * (PATCH + GAP)


@dataclass(frozen=True)
class Shot:
    """A photograph with a card in it, and where the middles of the 24 patches are."""

    frame: Frame
    centres: np.ndarray = field(repr=False)


@pytest.fixture(scope="session")
def shoot(pictures: Path) -> Callable[..., Shot]:
    """`shoot(name, turn, ...)`: the card in the picture of this name, turned by so many degrees and seen aslant."""

    def shot(
        name: str, turn: float = 0, *, cast: tuple[float, float, float] = (1.2, 0.9, 0.6), stops: float = -0.7,
        size: float = 0.45, mirrored: bool = False, card: bool = True, depth: str = "uint8",
    ) -> Shot:  # fmt: skip
        rng = np.random.default_rng(len(name) + round(turn))
        photo = cv2.imread(str(pictures / f"{name}.jpg"))[..., ::-1]
        scale = 1100 / max(photo.shape)
        light = SRGB.linearise(cv2.resize(photo, None, fx=scale, fy=scale) / 255).astype(np.float32)
        height, width = light.shape[:2]
        chart = drawn_card()[:, :: -1 if mirrored else 1]
        tall, long = chart.shape[:2]
        corners = np.array([[0, 0], [long, 0], [long, tall], [0, tall]], np.float32)
        angle = np.radians(turn)
        spin = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        places = (corners - (long / 2, tall / 2)) @ spin * (size * min(height, width) / np.hypot(long, tall) * 1.6)
        places = places * (1 + rng.uniform(-0.07, 0.07, (4, 2))) + (width / 2, height / 2)
        seen = cv2.getPerspectiveTransform(corners, places.astype(np.float32))
        if card:
            inside = cv2.warpPerspective(np.ones((tall, long), np.float32), seen, (width, height))[..., None]
            light = light * (1 - inside) + cv2.warpPerspective(chart, seen, (width, height)) * inside
        light = cv2.GaussianBlur(light @ (np.eye(3) * 0.85 + 0.05).astype(np.float32) * cast * 2**stops, (0, 0), 1.2)
        values = SRGB.encode(np.clip(light, 0, 1)) + rng.normal(0, 0.012, light.shape)
        whole = 65535 if depth == "uint16" else 255
        centres = cv2.perspectiveTransform(np.array([[middle(index) for index in range(24)]]), seen.astype(float))[0]
        return Shot(Frame((np.clip(values, 0, 1) * whole + 0.5).astype(depth)), centres)

    return shot
