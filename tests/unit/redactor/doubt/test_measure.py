"""The doubt about a mask, by numbers that a person can check."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from editor.redactor.doubt.calibration import Calibration
from editor.redactor.doubt.evidence import GRID, MIRRORED, PLACES, evidence, grid_size
from editor.redactor.doubt.measure import TRAITS, TRAITS_MIRRORED, Doubt, measured, traits

Read = Callable[..., Calibration]
Scene = tuple[np.ndarray, np.ndarray]


def _named(found: np.ndarray) -> dict[str, np.ndarray]:
    return dict(zip((*PLACES, *MIRRORED), found, strict=False))


@pytest.mark.parametrize("size", [(4000, 3000), (30, 20), (1, 900), (320, 240)])
def test_a_grid_keeps_the_shape_and_has_as_many_places_for_each_picture(size: tuple[int, int]) -> None:
    width, height = grid_size(size)
    assert min(width, height) >= 8
    if min(size) > 10:
        assert width / height == pytest.approx(size[0] / size[1], rel=0.02)
        assert width * height == pytest.approx(GRID, rel=0.02)


def test_evidence_lies_where_it_belongs(scene: Scene) -> None:
    rgb, mask = scene
    found = _named(evidence(mask, mask, rgb))
    assert list(found) == list(PLACES)
    width, height = grid_size((300, 200))
    soft = found["soft"][height // 2]
    assert soft[int(0.67 * width)] == pytest.approx(1, abs=0.01)
    assert soft[width // 2] == 0
    border = found["border"][height // 2]
    assert border[round(width / 3)] > 0.5
    assert border[round(width / 2)] < 0.01
    assert found["faint edge"].max() <= found["border near"].max()
    assert all(np.isfinite(plane).all() for plane in found.values())


def test_the_mirrored_pass_speaks_where_it_differs(scene: Scene) -> None:
    rgb, mask = scene
    other = mask.copy()
    other[:64, :64] = 1
    found = _named(evidence(mask, mask, rgb, other))
    assert list(found) == [*PLACES, *MIRRORED]
    assert found["differs mirrored"][10, 10] == 1
    assert found["differs mirrored"][-10, -10] == 0
    same = _named(evidence(mask, mask, rgb, mask))
    assert same["differs mirrored"].max() == 0


@pytest.mark.parametrize("value", [0.0, 1.0, 0.5])
def test_a_mask_without_an_outline_has_finite_evidence(value: float) -> None:
    mask = np.full((64, 64), value, np.float32)
    found = evidence(mask, mask, np.zeros((40, 60, 3), np.uint16))
    assert np.isfinite(found).all()
    assert found[PLACES.index("border")].max() < 1e-6


def _doubt(calibrated: Read, scene: Scene, **changes: object) -> Doubt:
    rgb, mask = scene
    return measured(calibrated(**changes), mask, mask, rgb)


def test_the_soft_part_is_unsure_and_the_rest_is_not(calibrated: Read, scene: Scene) -> None:
    doubt = _doubt(calibrated, scene)
    height, width = doubt.plane.shape
    unsure = doubt.plane >= doubt.threshold
    assert unsure[height // 2, int(0.67 * width)]
    assert not unsure[height // 2, width // 2]
    assert not unsure[5, 5]
    assert doubt.unsure == pytest.approx(128 * 35 / 256**2, abs=0.01)


def test_the_bound_is_the_line_of_the_file(calibrated: Read, scene: Scene) -> None:
    doubt = _doubt(calibrated, scene)
    assert doubt.bound == pytest.approx(float(doubt.plane.mean()) * np.exp(0.7), rel=1e-4)
    assert doubt.of_object == pytest.approx(doubt.bound / float(scene[1].mean()), rel=1e-3)
    assert _doubt(calibrated, scene, bound={"offset": 99, "weights": {}}).bound == 1


def test_a_lower_threshold_never_makes_the_unsure_part_smaller(calibrated: Read, scene: Scene) -> None:
    shares = [_doubt(calibrated, scene, unsure=value).unsure for value in (0.9, 0.5, 0.1, 0.01, 0.0)]
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize(
    ("sure", "look", "verdict"), [(0.9, 0.95, "sure"), (0.001, 0.9, "look"), (0.001, 0.002, "hand")]
)
def test_the_verdict_follows_the_bound(calibrated: Read, scene: Scene, sure: float, look: float, verdict: str) -> None:
    assert _doubt(calibrated, scene, sure=sure, look=look).verdict == verdict


def test_a_better_network_is_asked_above_the_threshold_alone(calibrated: Read, scene: Scene) -> None:
    assert _doubt(calibrated, scene, ask=0.001).asks
    assert not _doubt(calibrated, scene, ask=0.99).asks
    assert not _doubt(calibrated, scene, ask=None).asks


def test_traits_have_the_names_that_calibrations_use(scene: Scene) -> None:
    rgb, mask = scene
    plane = np.zeros((8, 8), np.float32)
    assert tuple(traits(evidence(mask, mask, rgb), plane)) == TRAITS
    assert tuple(traits(evidence(mask, mask, rgb, mask), plane)) == (*TRAITS, *TRAITS_MIRRORED)
