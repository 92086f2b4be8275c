"""A refiner's word is taken on rims and fillings, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch")

from editor.model.person_labels import PARTS  # noqa: E402
from editor.model.pose import Pose  # noqa: E402
from editor.redactor.tryon.person import Person, dressed_as  # noqa: E402
from editor.redactor.tryon.region import Region  # noqa: E402
from editor.training.measure.refining import Refining  # noqa: E402

SHAPE = (512, 384)
FILLED = 255


class Painting(torch.nn.Module):
    """Makes everything of one grey level."""

    def __init__(self, level: float) -> None:
        super().__init__()
        self._level = level

    def forward(self, asked: Any) -> Any:
        return torch.full_like(asked[:, :3], 2 * self._level - 1)


@pytest.fixture(scope="module")
def people(upright: Callable[..., Pose]) -> tuple[Person, Person]:
    """Somebody upright in a top of .5, and the same in a smaller one: below it trousers were filled in."""
    labels = np.zeros(SHAPE, np.uint8)
    cv2.ellipse(labels, (192, 66), (22, 32), 0, 0, 360, PARTS.index("face"), -1)
    labels[260:470, 156:228] = PARTS.index("trousers")
    labels[114:284, 146:238] = PARTS.index("upper")
    rgb = np.where((labels > 0)[..., None], np.float32(0.5), np.float32(0.2)).repeat(3, axis=2)
    region = Region(0, 0, SHAPE[1], SHAPE[0], SHAPE[1], SHAPE[0])
    before = dressed_as(region, None, upright(2), labels, labels > 0, rgb)
    turn, mask = np.zeros(SHAPE, np.uint8), np.zeros(SHAPE, np.float32)
    turn[114:250, 146:238], turn[250:284, 146:238] = 1, FILLED
    mask[114:284, 146:238] = 1
    return before, before.with_(turn=turn, mask=mask, cover=mask, concerned=mask > 0, count=1)


@pytest.fixture(scope="module")
def refined(people: tuple[Person, Person]) -> tuple[Person, np.ndarray]:
    before, after = people
    return after, Refining(Painting(0.9)).refined(before, after).rgb


def test_nothing_changes_outside_the_change_mask_nor_where_it_is_guarded(refined: tuple[Person, np.ndarray]) -> None:
    after, made = refined
    kept = (after.mask == 0) | after.guard
    assert np.array_equal(made[kept], after.rgb[kept])


def test_what_was_filled_in_becomes_what_the_network_makes(
    refined: tuple[Person, np.ndarray], people: tuple[Person, Person]
) -> None:
    after, made = refined
    np.testing.assert_allclose(made[262:272, 170:214], 0.9, atol=0.02)
    half = Refining(Painting(0.9), strength=0.5).refined(people[0], after).rgb
    np.testing.assert_allclose(half[262:272, 170:214], 0.7, atol=0.02)


def test_the_rim_changes_and_what_lies_within_cloth_stays(refined: tuple[Person, np.ndarray]) -> None:
    after, made = refined
    assert np.array_equal(made[160:220, 180:204], after.rgb[160:220, 180:204])
    assert made[245, 192, 0] > 0.55
