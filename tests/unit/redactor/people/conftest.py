"""A pose that is known."""

from __future__ import annotations

import numpy as np
import pytest

from editor.model.pose import POINTS, Pose

PLACES = {
    "nose": (200, 100), "left eye inner": (206, 92), "left eye": (212, 92), "left eye outer": (218, 92),
    "right eye inner": (194, 92), "right eye": (188, 92), "right eye outer": (182, 92), "left ear": (230, 98),
    "right ear": (170, 98), "mouth left": (210, 116), "mouth right": (190, 116), "left shoulder": (260, 180),
    "right shoulder": (140, 180), "left elbow": (290, 290), "right elbow": (110, 290), "left wrist": (305, 390),
    "right wrist": (95, 390), "left pinky": (308, 425), "right pinky": (92, 425), "left index": (304, 430),
    "right index": (96, 430), "left thumb": (296, 412), "right thumb": (104, 412), "left hip": (235, 410),
    "right hip": (165, 410), "left knee": (235, 570), "right knee": (165, 570), "left ankle": (235, 720),
    "right ankle": (165, 720), "left heel": (232, 738), "right heel": (168, 738), "left foot index": (245, 760),
    "right foot index": (155, 760),
}  # fmt: skip


@pytest.fixture
def standing() -> Pose:
    """Somebody who stands upright in a picture of 400 x 800, arms hanging a little aside; all points seen."""
    return Pose(np.array([PLACES[name] for name in POINTS], np.float64), np.full(len(POINTS), 0.99), 1.0)
