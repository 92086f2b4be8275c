"""What is never repainted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.model.person_labels import PARTS
from editor.model.pose import Pose
from editor.redactor.people.guard import guarded

FACE, ARMS, HANDS, UPPER = (PARTS.index(name) for name in ("face", "arms", "hands", "upper"))


@pytest.fixture
def labels() -> np.ndarray:
    """Face and neck, a shirt, an arm and a hand."""
    found = np.zeros((800, 400), np.uint8)
    found[60:200, 165:235] = FACE
    found[190:400, 145:255] = UPPER
    found[180:390, 285:315] = ARMS
    found[390:440, 285:315] = HANDS
    return found


def test_face_and_hands_are_guarded_and_the_neck_is_not(standing: Pose, labels: np.ndarray) -> None:
    found = guarded(standing, labels)
    assert found[70:125, 170:230].all()
    assert not found[150:190].any()  # neck
    assert found[392:438, 288:312].all()
    assert not found[200:380].any()  # shirt, arms


def test_points_guard_what_the_labels_missed(standing: Pose, labels: np.ndarray) -> None:
    missed = np.where(np.isin(labels, (FACE, HANDS)), UPPER, labels).astype(np.uint8)
    found = guarded(standing, missed)
    for x, y in standing.points[[0, 2, 5, 9, 10, 19, 20, 17, 18]]:
        assert found[int(y), int(x)]
    assert found.mean() < 0.03


def test_a_turned_head_has_a_turned_chin(standing: Pose, labels: np.ndarray) -> None:
    lying = replace(standing, points=np.column_stack([800 - standing.points[:, 1], standing.points[:, 0]]))
    found = guarded(lying, np.rot90(labels, -1).copy())
    assert found[170:230, 680:725].all()
    assert not found[:, 610:650].any()


def test_what_is_hidden_is_not_guarded_by_its_points(standing: Pose, labels: np.ndarray) -> None:
    hidden = replace(standing, visibility=np.zeros(33))
    assert not guarded(hidden, np.full_like(labels, UPPER)).any()
    assert not guarded(hidden, labels)[60:200, 165:235].any()  # somebody seen from behind: a neck
