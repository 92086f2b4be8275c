"""Label pictures from shares that are known."""

from __future__ import annotations

import numpy as np
import pytest

from editor.model.frame import Frame
from editor.model.person_labels import COLOURS, MERGED, PARSED, PARTS
from editor.model.pose import Pose
from editor.redactor.people.labelling import label_picture, part_hands
from editor.redactor.people.parsing import (
    SHAPE,
    Parsed,
    agreed,
    from_artefact,
    held,
    person_crop,
    to_artefact,
)
from editor.redactor.people.veto import possible

UPPER, SHOES, BAG = (PARSED.index(name) for name in ("upper", "shoes", "bag"))


def test_the_tables_of_parts_belong_together() -> None:
    assert PARTS[: len(PARSED)] == PARSED
    assert len(COLOURS) == len(set(COLOURS)) == len(PARTS)
    assert sorted(name for names in MERGED.values() for name in names) == sorted(PARTS)


def told(pose: Pose, frame: Frame, label: int, left: int, top: int, right: int, bottom: int) -> Parsed:
    """Background, and one label in a rectangle of the picture, its edge as soft as a pixel of the network."""
    crop = person_crop(pose, *frame.size)
    columns, rows = np.meshgrid(np.arange(SHAPE[1]) + 0.5, np.arange(SHAPE[0]) + 0.5)
    places = crop.to_picture(np.column_stack([columns.ravel(), rows.ravel()]))
    inside = np.minimum.reduce([places[:, 0] - left, right - places[:, 0], places[:, 1] - top, bottom - places[:, 1]])
    shares = np.zeros((len(PARSED), *SHAPE), np.float32)
    shares[label] = np.clip(0.5 + inside / (2 * crop.step), 0, 1).reshape(SHAPE)
    shares[0] = 1 - shares[label]
    return Parsed(pose, crop, shares)


def shirt(width: int = 400, height: int = 800) -> Frame:
    """A blue shirt on grey."""
    rgb = np.full((height, width, 3), 120, np.uint8)
    rgb[190:400, 145:255] = (30, 60, 200)
    return Frame(rgb)


def test_labels_are_as_large_as_the_picture_and_follow_its_edges(standing: Pose) -> None:
    frame = shirt()
    # The network is two pixels wrong; the picture's edge is what counts.
    found = label_picture(frame, [told(standing, frame, UPPER, 147, 192, 257, 402)])
    assert found.shape == (800, 400)
    assert set(np.unique(found)) == {0, UPPER}
    wrong = (found == UPPER) != (frame.rgb[..., 2] == 200)
    assert wrong.sum() < 90  # a line of a pixel around the shirt would be 640


def test_large_pictures_are_labelled_at_their_own_size(standing: Pose) -> None:
    large = Frame(np.repeat(np.repeat(shirt().rgb, 5, axis=0), 5, axis=1))
    pose = standing.moved(5)
    found = label_picture(large, [told(pose, large, UPPER, 725, 950, 1275, 2000)])
    assert found.shape == (4000, 2000)
    wrong = (found == UPPER) != (large.rgb[..., 2] == 200)
    assert wrong.mean() < 0.001


def test_who_stands_in_front_covers_the_other(standing: Pose) -> None:
    frame = shirt(900)
    behind = standing.moved(1, (60, 0))
    people = [told(standing, frame, UPPER, 145, 190, 255, 400), told(behind, frame, SHOES, 200, 190, 330, 400)]
    found = label_picture(frame, people)
    assert found[300, 240] == UPPER
    assert found[300, 300] == SHOES


def test_hands_begin_at_the_wrists(standing: Pose) -> None:
    labels = np.zeros((800, 400), np.uint8)
    labels[180:440, 285:315] = PARTS.index("arms")
    part_hands(labels, standing)
    assert (labels[380, 295:312] == PARTS.index("arms")).all()
    assert (labels[400:440, 298:310] == PARTS.index("hands")).all()
    assert not (labels[180:360] == PARTS.index("hands")).any()


@pytest.mark.parametrize(
    ("label", "place", "allowed"),
    [
        ("shoes", (240, 730), True),
        ("shoes", (200, 120), False),
        ("face", (200, 110), True),
        ("face", (240, 600), False),
        ("hair", (200, 700), False),
        ("trousers", (230, 500), True),
        ("trousers", (200, 110), False),
        ("arms", (300, 350), True),
        ("arms", (200, 740), False),
        ("outer", (235, 700), True),
    ],
)
def test_the_pose_forbids_what_cannot_be(standing: Pose, label: str, place: tuple[float, float], allowed: bool) -> None:
    kept = possible(standing.points, np.array([place], np.float64))
    assert (kept[PARSED.index(label), 0] == 1) == allowed


def test_shares_add_up_after_the_veto(standing: Pose) -> None:
    crop = person_crop(standing, 400, 800)
    shares = np.random.default_rng(0).dirichlet(np.ones(len(PARSED)), SHAPE).transpose(2, 0, 1).astype(np.float32)
    kept = held(shares, crop, standing)
    np.testing.assert_allclose(kept.sum(axis=0), 1, atol=1e-4)
    assert kept[PARSED.index("shoes"), :100].max() < shares[PARSED.index("shoes"), :100].max()


def test_one_garment_around_the_hips_prevails() -> None:
    trousers, skirt = PARSED.index("trousers"), PARSED.index("skirt")
    shares = np.zeros((len(PARSED), *SHAPE), np.float32)
    shares[trousers, 200:], shares[0, :200] = 1, 1
    shares[trousers, 300:310, 100:110], shares[skirt, 300:310, 100:110] = 0.4, 0.6
    kept = agreed(shares)
    assert (kept[trousers, 300:310, 100:110] > 0.5).all()
    np.testing.assert_allclose(kept.sum(axis=0), 1, atol=1e-5)
    np.testing.assert_allclose(kept[:, :200], shares[:, :200])
    np.testing.assert_array_equal(agreed(np.zeros_like(shares)), 0)


def test_another_person_is_background(standing: Pose) -> None:
    crop = person_crop(standing, 900, 800)
    shares = np.zeros((len(PARSED), *SHAPE), np.float32)
    shares[BAG] = 1
    kept = held(shares, crop, standing, [standing.moved(1, (260, 0))])
    assert (kept[BAG, :, 100:120] > 0.9).all()
    assert (kept[0, :, -4:] > 0.9).all()


def test_the_crop_holds_the_person_and_some_air(standing: Pose) -> None:
    crop = person_crop(standing, 400, 800)
    points = crop.to_crop(standing.points)
    assert (points > 5).all()
    assert (points < (SHAPE[1] - 5, SHAPE[0] - 5)).all()
    assert crop.to_crop(np.array([[200.0, 40.0]]))[0, 1] > 0  # the top of the head
    assert np.isclose(crop.matrix[0, 0], crop.matrix[1, 1])


def test_artefacts_come_back(standing: Pose) -> None:
    frame = shirt()
    people = [told(standing, frame, UPPER, 145, 190, 255, 400), told(standing, frame, SHOES, 100, 700, 200, 780)]
    again = from_artefact(type(to_artefact(people)).from_bytes(to_artefact(people).to_bytes()))
    assert len(again) == 2
    for before, after in zip(people, again, strict=True):
        np.testing.assert_allclose(after.pose.points, before.pose.points)
        np.testing.assert_allclose(after.crop.matrix, before.crop.matrix)
        np.testing.assert_allclose(after.shares, before.shares, atol=0.01)
