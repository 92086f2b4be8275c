"""The working picture's place in the full-size one."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest

from editor.model.frame import Frame
from editor.redactor.people.crop import Crop
from editor.redactor.tryon.region import LARGEST, Region


@pytest.mark.parametrize("scale", [1.0, 9.0])
def test_it_holds_the_person_and_room(scale: float, figure: ModuleType) -> None:
    pose = figure.pose().moved(scale, (50, 40))
    size = (round(600 * scale), round(900 * scale))
    region = Region.about(pose, size)
    inside = region.inside(pose).points
    assert (inside > 0).all()
    assert (inside < (region.width, region.height)).all()
    assert max(region.width, region.height) <= LARGEST
    assert 0 <= region.left < region.right <= size[0]
    assert 0 <= region.top < region.bottom <= size[1]


def test_small_pictures_are_worked_on_as_they_are(figure: ModuleType) -> None:
    rng = np.random.default_rng(0)
    frame = Frame(rng.integers(0, 256, (figure.HEIGHT, figure.WIDTH, 3)).astype(np.uint8))
    region = Region.about(figure.pose(), frame.size)
    assert np.array_equal(region.cut(frame).rgb, frame.rgb[region.place])


def test_somebody_partly_beyond_the_picture(figure: ModuleType) -> None:
    region = Region.about(figure.pose().moved(1, (-300, -500)), (200, 200))
    assert region.width >= 1
    assert region.height >= 1


def test_crops_move_with_it(figure: ModuleType) -> None:
    pose = figure.pose().moved(6)
    region = Region.about(pose, (2400, 4800))
    crop = Crop.about((1200, 2400), (2000, 3000), (384, 256))
    point = np.array([[100.0, 200.0]])
    there = (crop.to_picture(point) - (region.left, region.top)) * np.array(region.scale)
    assert np.allclose(region.crop_inside(crop).to_picture(point), there)
