"""Wide half-transparent patches of a mask are settled by colour, and nothing else is."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.model.frame import to_depth
from editor.redactor.matting.doubts import settled

Floats = NDArray[np.float32]
RED, BLUE, GREY = (0.8, 0.1, 0.1), (0.1, 0.2, 0.8), (0.5, 0.5, 0.5)
PATCH = (slice(110, 146), slice(110, 146))


def scene(patch: float, inside: tuple, outside: tuple, at: tuple = PATCH, size: int = 256) -> tuple[Floats, Floats]:
    """A disc before a wall with a patch of doubt: mask and picture."""
    disc = cv2.circle(np.zeros((size, size), np.uint8), (size // 2, size // 2), size // 3, 1, -1)
    mask = cv2.GaussianBlur(disc.astype(np.float32), (0, 0), 1.5)
    rgb = np.where(disc[..., None] > 0, np.float32(inside), np.float32(outside))
    rgb = np.clip(rgb + np.random.default_rng(0).normal(0, 0.02, rgb.shape), 0, 1).astype(np.float32)
    mask[at] = patch
    return mask, rgb


def within(values: Floats, at: tuple = PATCH) -> Floats:
    rows, columns = at
    return values[rows.start + 4 : rows.stop - 4, columns.start + 4 : columns.stop - 4]


@pytest.mark.parametrize("patch", [0.55, 0.7, 0.9])
def test_a_patch_in_the_object_with_its_colours_becomes_whole(patch: float) -> None:
    result = settled(*scene(patch, RED, BLUE))
    assert within(result).min() > 0.97


@pytest.mark.parametrize("patch", [0.06, 0.15])
def test_a_mist_over_the_background_clears(patch: float) -> None:
    corner = (slice(5, 41), slice(5, 41))
    result = settled(*scene(patch, RED, BLUE, corner))
    assert within(result, corner).max() < 0.03


@pytest.mark.parametrize("patch", [0.1, 0.5, 0.9])
def test_where_colours_do_not_tell_nothing_changes(patch: float) -> None:
    mask, rgb = scene(patch, GREY, GREY)
    assert settled(mask, rgb) == pytest.approx(mask, abs=0.12)


def test_colours_that_speak_against_the_mask_change_nothing() -> None:
    """A blue patch in a red object before a blue wall may be a hole or a print: the mask alone says."""
    mask, rgb = scene(0.7, RED, BLUE)
    rgb[PATCH] = BLUE
    assert within(settled(mask, rgb)) == pytest.approx(0.7, abs=1e-3)


def test_edges_keep_their_softness() -> None:
    mask, rgb = scene(1.0, RED, BLUE)
    assert (settled(mask, rgb) == mask).all()


def test_nothing_comes_from_nothing_and_all_stays_all() -> None:
    _, rgb = scene(1.0, RED, BLUE)
    for level in (0.0, 1.0):
        mask = np.full((256, 256), level, np.float32)
        assert (settled(mask, rgb) == level).all()


def test_an_even_doubt_stays_one() -> None:
    """Nothing sure to learn colours from."""
    _, rgb = scene(1.0, RED, BLUE)
    mask = np.full((256, 256), 0.5, np.float32)
    assert settled(mask, rgb) == pytest.approx(mask, abs=0.01)


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_depth_and_size_of_the_picture_hardly_matter(dtype: str) -> None:
    mask, rgb = scene(0.7, RED, BLUE)
    before = mask.copy()
    reference = settled(mask, rgb)
    large = cv2.resize(rgb, (700, 500), interpolation=cv2.INTER_LINEAR)
    for other in (to_depth(rgb, dtype), to_depth(np.clip(large, 0, 1), dtype)):
        result = settled(mask, other)
        assert result.dtype == np.float32
        assert np.abs(result - reference).mean() < 0.002
    assert (mask == before).all()
