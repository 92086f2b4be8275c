"""Poses as they lie in data sets: one JSON file a picture, in shares of its sides, so that a smaller copy keeps it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from editor.errors import InputError
from editor.model.files import atomic_write
from editor.model.pose import Pose

_DIGITS = 5


def write_pose(path: Path, pose: Pose, size: tuple[int, int]) -> None:
    """Keep a pose of a picture of `size` (width, height).

    Raises:
        OutputError: the file cannot be written.
    """
    told = {
        "points": (pose.points / size).round(_DIGITS).tolist(),
        "visibility": pose.visibility.round(_DIGITS).tolist(),
        "score": round(pose.score, _DIGITS),
    }
    with atomic_write(path, overwrite=True) as beside:
        beside.write_text(json.dumps(told), "utf-8")


def read_pose(path: Path, size: tuple[int, int]) -> Pose:
    """The pose in a picture of `size` (width, height), in its pixels.

    Raises:
        InputError: the file holds none.
    """
    try:
        told = json.loads(path.read_text("utf-8"))
        points, visibility = (np.asarray(told[name], float) for name in ("points", "visibility"))
        return Pose(points * size, visibility, float(told["score"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError("{name} holds no pose.", "Take its picture out, or find it again.", name=path.name) from error
