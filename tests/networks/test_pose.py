"""BlazePose as it is shipped: the person of the tests, turned, enlarged, twice, and pictures without one."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.errors import InputError
from editor.model.frame import Frame
from editor.model.pose import POINTS, Pose
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.fit import check_fit
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.networks.session import open_session
from editor.redactor.people.drawing import drawn
from editor.redactor.people.finding import people_in
from editor.redactor.people.landmarks import poses

# Looked up by eye in person.jpg, 416 x 624.
SEEN = {
    "nose": (232, 92), "left eye": (246, 77), "right eye": (219, 85), "left ear": (274, 86),
    "right shoulder": (200, 185), "left shoulder": (345, 168), "right elbow": (170, 297), "left elbow": (378, 275),
    "right wrist": (92, 328), "left wrist": (322, 345), "right knee": (75, 360), "right ankle": (98, 540),
}  # fmt: skip


@pytest.fixture(scope="module")
def person(request: pytest.FixtureRequest) -> Frame:
    folder = Path(str(request.config.rootpath)) / "tests" / "pictures"
    return Frame(np.ascontiguousarray(cv2.imread(str(folder / "person.jpg"))[..., ::-1]))


@pytest.fixture(scope="module")
def found(pool: NetworkPool, person: Frame) -> Pose:
    (only,) = poses(pool, person)
    return only


def apart(one: Pose, points: np.ndarray) -> float:
    """The mean distance of points."""
    return float(np.linalg.norm(one.points - points, axis=1).mean())


@pytest.mark.parametrize(("role", "quality"), [("person", "quality"), ("pose", "quality"), ("parser", "fast")])
def test_records_fit_their_networks(catalog: Catalog, role: str, quality: str) -> None:
    record = catalog.find(role, quality)
    check_fit(open_session(catalog.weights(record), "cpu", 1), record)


def test_points_lie_where_they_are_seen(found: Pose) -> None:
    assert found.score > 0.9
    for name, place in SEEN.items():
        number = POINTS.index(name)
        assert np.linalg.norm(found.points[number] - place) < 22, name
        assert found.visibility[number] > 0.5, name
    assert found.visibility[POINTS.index("left foot index")] < 0.5  # beyond the lower edge


def test_a_larger_picture_of_more_bits_gives_the_same_points(pool: NetworkPool, person: Frame, found: Pose) -> None:
    large = cv2.resize(person.rgb, None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC).astype(np.uint16) * 257
    (other,) = poses(pool, Frame(large))
    assert apart(other, found.points * 3) < 3 * 4


def test_a_mirrored_person_has_the_other_left(pool: NetworkPool, person: Frame, found: Pose) -> None:
    (other,) = poses(pool, Frame(np.ascontiguousarray(person.rgb[:, ::-1])))
    for left in (name for name in POINTS if name.startswith("left")):
        here, there = POINTS.index(left), POINTS.index(left.replace("left", "right"))
        if min(found.visibility[here], other.visibility[there]) > 0.5:
            mirrored = np.array([person.width, 0]) + found.points[here] * (-1, 1)
            # A knee that points at the camera is hard to place.
            assert np.linalg.norm(other.points[there] - mirrored) < (45 if "knee" in left else 25), left


def test_a_person_who_lies_is_turned_upright(pool: NetworkPool, person: Frame, found: Pose) -> None:
    (other,) = poses(pool, Frame(np.ascontiguousarray(np.rot90(person.rgb))))
    turned = np.column_stack([found.points[:, 1], person.width - found.points[:, 0]])
    assert apart(other, turned) < 15


def test_two_people_are_two_the_larger_first(pool: NetworkPool, person: Frame, found: Pose) -> None:
    small = cv2.resize(person.rgb, (312, 468), interpolation=cv2.INTER_AREA)
    both = np.full((624, 416 + 312, 3), 90, np.uint8)
    both[:, 312:], both[156:, :312] = person.rgb, small
    large, other = poses(pool, Frame(both))
    assert apart(large, found.points + np.array([312, 0])) < 10
    assert apart(other, found.points * 0.75 + np.array([0, 156])) < 10


@pytest.mark.parametrize("name", ["grass", "jeans", "dog", "guitar"])
def test_nobody_is_told_in_words(pool: NetworkPool, pictures: Path, name: str) -> None:
    frame = Frame(np.ascontiguousarray(cv2.imread(str(pictures / f"{name}.jpg"))[..., ::-1]))
    with pytest.raises(InputError, match="No person was found"):
        people_in(pool, frame)


def test_a_pose_is_drawn_where_it_is(person: Frame, found: Pose) -> None:
    shown = drawn(person, [found])
    assert shown.rgb.shape == person.rgb.shape
    changed = np.abs(shown.rgb.astype(int) - person.rgb).max(axis=2) > 40
    for number in np.flatnonzero(found.visibility > 0.9):
        x, y = found.points[number].astype(int)
        assert changed[y - 2 : y + 3, x - 2 : x + 3].any()
    assert changed.mean() < 0.05
