"""A change found on a small picture comes out the same on a large one."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from editor.errors import Cancelled
from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.frame import Frame, to_depth
from editor.redactor.retouching.carry import Change, carried_over
from editor.redactor.retouching.colour_table import SIDE, fitted, looked_up
from editor.redactor.retouching.light_field import LUMA, light_field

SRGB = ColourProfile.parse(None)


def scene(height: int, width: int) -> np.ndarray:
    """Smooth colours of all kinds with some texture, float32 0-1."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    y, x = y / height, x / width
    planes = [0.5 + 0.45 * np.sin(a * x + b * y + c) for a, b, c in ((7, 3, 0), (2, 9, 1), (-5, 4, 2))]
    return np.stack(planes, axis=-1).astype(np.float32)


def graded(rgb: np.ndarray) -> np.ndarray:
    """Lighter, warmer, stronger: what a colour table can say."""
    grey = rgb.mean(axis=-1, keepdims=True)
    warm = np.array([1.05, 1.0, 0.9], np.float32)
    return np.clip(np.maximum(grey + 1.25 * (rgb - grey), 0) ** 0.8 * warm, 0, 1).astype(np.float32)


def psnr(one: np.ndarray, other: np.ndarray) -> float:
    return float(-10 * np.log10(np.mean((one.astype(np.float64) - other) ** 2)))


def planes(field: np.ndarray, size: tuple[int, int], strength: np.ndarray | None = None):
    whole = cv2.resize(field, size, interpolation=cv2.INTER_LINEAR)
    return lambda rows: (whole[rows], 1.0 if strength is None else strength[rows])


def laid(change: Change, frame: Frame, strength: np.ndarray | None = None, **how: float) -> Frame:
    finished = change.processor(how.get("light", 1), how.get("colour", 1), ColourProfile.parse(frame.icc))
    return carried_over(frame, finished, planes(change.field, frame.size, strength), (0, 0), lambda: False)


def test_a_table_learns_what_was_done() -> None:
    small = scene(96, 96)
    table = fitted(small, graded(small))
    assert table.shape == (SIDE, SIDE, SIDE, 3)
    large = scene(240, 320)
    assert psnr(looked_up(table, large), graded(large)) > 42


def test_colours_that_were_not_seen_follow_their_neighbours() -> None:
    small = scene(96, 96) * 0.5  # nothing light
    table = fitted(small, np.clip(small + 0.1, 0, 1))
    added = looked_up(table, np.full((1, 3), 0.7, np.float32)) - 0.7
    assert added == pytest.approx(0.1, abs=0.03)


def test_no_change_stays_none() -> None:
    small = scene(64, 64)
    assert np.abs(fitted(small, small)).max() < 1e-6


def test_a_picture_of_one_colour_is_enough() -> None:
    grey = np.full((8, 8, 3), 0.4, np.float32)
    table = fitted(grey, grey + np.float32(0.05))
    assert looked_up(table, grey) == pytest.approx(0.45, abs=0.01)


def test_a_field_says_where_it_became_lighter() -> None:
    small = scene(128, 96)
    lighter = np.linspace(0, 0.2, 128, dtype=np.float32)[:, None, None] * np.ones_like(small)
    field = light_field(small, lighter)
    assert field.shape == (48, 36, 2)
    whole = cv2.resize(field, (96, 128), interpolation=cv2.INTER_LINEAR)
    found = whole[..., 0] * (small @ LUMA) + whole[..., 1]
    assert np.abs(found - lighter[..., 0])[8:-8].max() < 0.02


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_all_depths_agree(dtype: str) -> None:
    small = scene(96, 96)
    lit = np.clip(graded(small) * np.linspace(0.8, 1.1, 96, dtype=np.float32)[:, None, None], 0, 1)
    change = Change.between(small, lit)
    large = scene(300, 200)
    wanted = np.clip(graded(large) * np.linspace(0.8, 1.1, 300, dtype=np.float32)[:, None, None], 0, 1)
    frame = Frame(to_depth(large, dtype))
    result = laid(change, frame)
    assert result.rgb.dtype == frame.rgb.dtype
    assert psnr(to_depth(result.rgb, "float32"), wanted) > 34


def test_strength_is_laid_place_by_place() -> None:
    small = scene(96, 96)
    change = Change.between(small, graded(small))
    frame = Frame(scene(80, 120))
    strength = np.zeros((80, 120), np.float32)
    strength[:, 60:] = 1
    half = laid(change, frame, strength)
    assert np.abs(half.rgb[:, :60] - frame.rgb[:, :60]).max() < 1e-6
    assert np.abs(half.rgb[:, 60:] - laid(change, frame).rgb[:, 60:]).max() < 1e-6


def test_light_and_colour_apart() -> None:
    small = scene(96, 96)
    change = Change.between(small, graded(small))
    frame = Frame(scene(80, 120))
    only_colour = laid(Change(change.table, np.zeros_like(change.field)), frame, light=0).rgb
    inside = (only_colour > 0.02).all(axis=-1) & (only_colour < 0.98).all(axis=-1)
    assert np.abs((only_colour - frame.rgb) @ LUMA)[inside].max() < 0.02
    assert np.abs(only_colour - frame.rgb).mean() > 0.01


def test_a_wide_profile_shows_the_same_colours() -> None:
    small = scene(96, 96)
    change = Change.between(small, graded(small))
    wide = Frame(scene(60, 80) * 0.6 + 0.2, icc=display_p3_icc())
    space = ColourProfile.parse(wide.icc)
    narrow = Frame(space.to_srgb(wide.rgb))
    expected, found = laid(change, narrow).rgb, space.to_srgb(laid(change, wide).rgb)
    inside = (narrow.rgb > 0.03).all(axis=-1) & (expected < 0.97).all(axis=-1) & (expected > 0.03).all(axis=-1)
    assert inside.mean() > 0.3
    assert psnr(found[inside], expected[inside]) > 40


def test_a_cancelled_change_is_no_picture() -> None:
    small = scene(16, 16)
    change = Change.between(small, small)
    with pytest.raises(Cancelled):
        carried_over(Frame(small), change.processor(1, 1, SRGB), planes(change.field, (16, 16)), (0, 0), lambda: True)


def test_eight_bits_are_dithered_alike_in_tiles() -> None:
    small = scene(64, 64)
    change = Change.between(small, small * np.float32(0.9))
    sky = np.broadcast_to(np.linspace(100, 110, 256).astype(np.uint8)[:, None, None], (256, 64, 3)).copy()
    whole = laid(change, Frame(sky)).rgb
    finished = change.processor(1, 1, SRGB)
    field = cv2.resize(change.field, (64, 256), interpolation=cv2.INTER_LINEAR)
    tile = carried_over(
        Frame(sky[100:180, 16:48]), finished, lambda rows: (field[100:180, 16:48][rows], 1.0), (16, 100), lambda: False
    )
    assert (tile.rgb == whole[100:180, 16:48]).all()
    deep = laid(change, Frame(to_depth(sky, "uint16"))).rgb / 257
    assert np.abs(whole.mean(axis=1) - deep.mean(axis=1)).max() < 0.2  # steps would be 0.5 off
    assert np.abs(whole.astype(np.float64) - deep).max() < 1.01
