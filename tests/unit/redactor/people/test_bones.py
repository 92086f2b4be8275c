"""Which limb a place belongs to."""

from __future__ import annotations

import numpy as np
import pytest

from editor.model.pose import Pose
from editor.redactor.people.bones import apart, nearest
from editor.redactor.people.finding import at


@pytest.mark.parametrize(
    ("place", "limb"),
    [
        ((200, 130), "face"),
        ((200, 200), "face"),  # bare skin between the collar bones
        ((300, 330), "arms"),
        ((96, 440), "arms"),
        ((240, 500), "legs"),
        ((150, 765), "legs"),
    ],
)
def test_the_nearest_bone_decides(standing: Pose, place: tuple[float, float], limb: str) -> None:
    names, found = nearest(standing.points, np.array([place], np.float64))
    assert names[found[0]] == limb


def test_a_click_means_the_person_it_lies_on(standing: Pose) -> None:
    other = standing.moved(1.0, (500, 0))
    people = [standing, other]
    assert at(people, 210, 300) == 0
    assert at(people, 690, 300) == 1
    assert apart(standing.points, 200, 300) < 40
    assert apart(other.points, 200, 300) > 300
