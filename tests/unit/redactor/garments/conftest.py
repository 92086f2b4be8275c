"""A T-shirt that is drawn: its landmarks are known."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

SHIRT = {
    "neck": (100, 46), "neck left": (82, 40), "neck right": (118, 40),
    "shoulder left": (56, 50), "shoulder right": (144, 50),
    "armpit left": (52, 98), "armpit right": (148, 98),
    "waist left": (54, 150), "waist right": (146, 150),
    "hem left": (52, 210), "hem right": (148, 210), "hem": (100, 212),
    "elbow outer left": (38, 68), "elbow outer right": (162, 68),
    "cuff outer left": (20, 86), "cuff outer right": (180, 86),
    "cuff inner left": (36, 114), "cuff inner right": (164, 114),
    "elbow inner left": (44, 106), "elbow inner right": (156, 106),
}  # fmt: skip


@dataclass(frozen=True)
class Drawn:
    rgb: NDArray[np.uint8]
    matte: NDArray[np.float32]
    landmarks: dict[str, tuple[float, float]]


@pytest.fixture
def shirt() -> Drawn:
    """240 x 200: a grey T-shirt on white, lightly textured."""
    from editor.model.garment import LANDMARKS
    from editor.redactor.garments.silhouettes import outlines

    corners = np.array([SHIRT[name] for name in LANDMARKS["upper"]], np.int32)
    mask = np.zeros((240, 200), np.uint8)
    for polygon in outlines("upper"):
        cv2.fillPoly(mask, [corners[polygon]], 1)
    noise = np.random.default_rng(5).normal(0, 2, (240, 200, 1))
    rgb = np.where(mask[..., None] > 0, 120 + noise, 245)
    return Drawn(
        np.clip(np.repeat(rgb, 3, axis=2) if rgb.shape[2] == 1 else rgb, 0, 255).astype(np.uint8),
        mask.astype(np.float32),
        {name: (float(x), float(y)) for name, (x, y) in SHIRT.items()},
    )
