"""How much of a change of color a product may take."""

from __future__ import annotations

import numpy as np
import pytest

from editor.redactor.colour_difference import lab_of_srgb
from editor.redactor.retouching.carry import Change
from editor.redactor.retouching.colour_table import looked_up
from editor.redactor.retouching.light_field import LUMA
from editor.redactor.retouching.product import colour_share, relit

SIDE = 32
YELLOW = np.array([0.8, 0.65, 0.2], np.float32)


@pytest.fixture
def picture() -> np.ndarray:
    """A yellow square on grey."""
    made = np.full((SIDE, SIDE, 3), 0.5, np.float32)
    made[8:24, 8:24] = YELLOW
    return made


@pytest.fixture
def subject() -> np.ndarray:
    return np.pad(np.ones((16, 16), np.float32), 8)


def paled(picture: np.ndarray) -> np.ndarray:
    grey = (picture @ LUMA)[..., None]
    return grey + 0.6 * (picture - grey)


def off(picture: np.ndarray, after: np.ndarray) -> float:
    """How far the product is from its own color."""
    return float(np.hypot(*(lab_of_srgb(after) - lab_of_srgb(relit(picture, after)))[16, 16, 1:]))


def test_a_paler_product_is_held_back_to_a_move_that_is_forgiven(picture: np.ndarray, subject: np.ndarray) -> None:
    after = paled(picture)
    share = colour_share(picture, after, subject)
    assert off(picture, after) > 12
    held = looked_up(Change.between(picture, after).held(share).table, picture)
    assert off(picture, held) == pytest.approx(3, abs=0.4)
    assert (held @ LUMA)[16, 16] == pytest.approx((after @ LUMA)[16, 16], abs=0.01), "its light is the retouch's"


def test_the_same_thing_in_more_light_has_its_own_color(picture: np.ndarray, subject: np.ndarray) -> None:
    assert colour_share(picture, relit(picture, picture * 1.2), subject) == 1
    lighter = relit(picture, np.minimum(picture + 0.1, 1))
    ratios = lighter[16, 16] / lighter[16, 16, 0]
    assert ratios == pytest.approx(YELLOW / YELLOW[0], abs=0.03)


def test_light_that_does_not_fit_makes_it_paler_and_black_grey() -> None:
    assert relit(YELLOW, np.full(3, 0.9, np.float32)).max() == pytest.approx(1, abs=1e-5)
    assert relit(np.zeros(3, np.float32), np.full(3, 0.2, np.float32)) == pytest.approx(np.full(3, 0.2), abs=1e-6)


@pytest.mark.parametrize("side", [0, 4])
def test_a_scene_without_a_product_takes_all(picture: np.ndarray, side: int) -> None:
    subject = np.zeros((SIDE, SIDE), np.float32)
    subject[:side, :side] = 1
    assert colour_share(picture, paled(picture), subject) == 1
