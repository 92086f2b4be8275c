"""From a network's mask to a cut-out."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.model.frame import to_depth
from editor.redactor.matting import estimate_foreground, feather, is_empty, refine, shift_edge
from editor.redactor.matting.doubts import settled

Floats = NDArray[np.float32]
DEPTHS = ("uint8", "uint16", "float32")


def noise(shape: tuple[int, ...], seed: int, low: float, high: float) -> Floats:
    return np.random.default_rng(seed).uniform(low, high, shape).astype(np.float32)


def scene(size: int = 480) -> tuple[Floats, Floats, Floats]:
    """A dark textured disc with thin straps before a bright textured wall: picture, true alpha, object's colours."""
    double = np.zeros((2 * size, 2 * size), np.uint8)
    middle = (size, size)
    cv2.circle(double, middle, size // 2, 255, -1)
    for angle in np.linspace(0, 2 * np.pi, 24, endpoint=False):
        end = (int(size + 0.85 * size * np.cos(angle)), int(size + 0.85 * size * np.sin(angle)))
        cv2.line(double, middle, end, 255, 6)
    alpha = cv2.resize(double, (size, size), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    subject = noise((size, size, 3), 1, 0.1, 0.2) + np.float32([0.1, 0, 0])
    wall = noise((size, size, 3), 2, 0.7, 0.85)
    return alpha[..., None] * subject + (1 - alpha[..., None]) * wall, alpha, subject


def as_a_network_gives(alpha: Floats, reach: int) -> Floats:
    """A mask `reach` times smaller, as soft as networks make them."""
    soft = cv2.GaussianBlur(alpha, (0, 0), 0.7 * reach)
    return cv2.resize(soft, None, fx=1 / reach, fy=1 / reach, interpolation=cv2.INTER_AREA)


def error(one: Floats, other: Floats) -> float:
    return float(np.abs(one - other).mean())


@pytest.mark.parametrize("reach", [2, 4])
def test_edges_and_straps_come_back(reach: int) -> None:
    picture, alpha, _ = scene()
    mask = as_a_network_gives(alpha, reach)
    bilinear = cv2.resize(mask, (480, 480), interpolation=cv2.INTER_LINEAR)
    assert error(refine(mask, picture), alpha) < 0.4 * error(bilinear, alpha)


def test_an_enlarged_mask_needs_its_reach() -> None:
    """A view at full size hands in a mask that was enlarged before."""
    picture, alpha, _ = scene()
    mask = as_a_network_gives(alpha, 4)
    enlarged = cv2.resize(mask, (480, 480), interpolation=cv2.INTER_LINEAR)
    assert error(refine(enlarged, picture, 4), refine(mask, picture)) < 0.004


def test_a_part_shows_what_the_whole_does() -> None:
    picture, alpha, _ = scene()
    mask = cv2.resize(as_a_network_gives(alpha, 4), (480, 480), interpolation=cv2.INTER_LINEAR)
    whole = refine(mask, picture, 4)
    part = np.s_[60:300, 100:460]
    inner = np.s_[96:-96, 96:-96]
    assert error(refine(mask[part], picture[part], 4)[inner], whole[part][inner]) < 0.004


def test_depths_agree() -> None:
    picture, alpha, _ = scene()
    mask = as_a_network_gives(alpha, 4)
    results = [refine(mask, to_depth(picture, depth)) for depth in DEPTHS]
    assert all(result.dtype == np.float32 for result in results)
    assert np.abs(results[1] - results[2]).max() < 0.01
    assert error(results[0], results[2]) < 0.002


@pytest.mark.parametrize("value", [0.0, 0.03, 0.97, 1.0])
def test_flat_masks_stay_flat_whatever_the_texture(value: float) -> None:
    texture = np.random.default_rng(0).integers(0, 256, (300, 400, 3), np.uint8)
    assert set(np.unique(refine(np.full((64, 64), value, np.float32), texture))) == {np.float32(round(value))}


def test_no_texture_enters_solid_areas() -> None:
    texture = np.random.default_rng(0).integers(0, 256, (300, 400, 3), np.uint8)
    mask = np.zeros((150, 200), np.float32)
    mask[:, 100:] = 1
    result = refine(mask, texture)
    assert result[:, :190].max() == 0
    assert result[:, 210:].min() == 1


def test_where_colours_do_not_differ_the_mask_stays() -> None:
    flat = np.full((300, 300, 3), 128, np.uint8)
    mask = cv2.GaussianBlur(np.pad(np.ones((60, 60), np.float32), 20), (0, 0), 2)
    bilinear = cv2.resize(mask, (300, 300), interpolation=cv2.INTER_LINEAR)
    assert refine(mask, flat) == pytest.approx(np.clip((bilinear - 0.05) / 0.9, 0, 1), abs=1e-3)


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (3, 2), (700, 5)])
def test_any_size(size: tuple[int, int]) -> None:
    guide = np.random.default_rng(0).integers(0, 256, (*size, 3), np.uint8)
    mask = np.linspace(0, 1, 64 * 64, dtype=np.float32).reshape(64, 64)
    alpha = refine(mask, guide)
    assert alpha.shape == size
    assert np.isfinite(alpha).all()
    assert 0 <= alpha.min() <= alpha.max() <= 1
    assert estimate_foreground(guide, alpha).shape == guide.shape
    for pixels in (-3.5, 0, 2.5):
        assert shift_edge(alpha, pixels).shape == size
    assert feather(alpha, 40).shape == size


def test_the_inputs_are_untouched() -> None:
    picture, alpha, _ = scene(120)
    mask = as_a_network_gives(alpha, 2)
    before = picture.copy(), alpha.copy(), mask.copy()
    refine(mask, picture)
    refine(alpha, picture)
    estimate_foreground(picture, alpha)
    shift_edge(alpha, 2.5)
    feather(alpha, 3)
    assert all(np.array_equal(one, other) for one, other in zip(before, (picture, alpha, mask), strict=True))


@pytest.mark.parametrize("depth", DEPTHS)
def test_no_rim_of_the_old_background_is_left(depth: str) -> None:
    picture, alpha, subject = scene()
    given = to_depth(picture, depth)
    clean = estimate_foreground(given, alpha)
    assert clean.dtype == given.dtype
    soft = (alpha > 0) & (alpha < 1)
    share = alpha[soft][:, None]
    rim = error(share * picture[soft], share * subject[soft])
    left = error(share * to_depth(clean, "float32")[soft], share * subject[soft])
    assert left < 0.12 * rim
    assert np.array_equal(clean[~soft], given[~soft])


def test_a_hard_mask_leaves_colours_alone() -> None:
    picture, alpha, _ = scene(120)
    assert estimate_foreground(picture, np.round(alpha)) is picture


def test_a_mist_without_anything_solid_is_no_error() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (90, 120, 3), np.uint8)
    assert estimate_foreground(picture, np.full((90, 120), 0.4, np.float32)).shape == picture.shape


@pytest.mark.parametrize("pixels", [-12.5, -3, -0.25, 0.5, 4, 20])
def test_an_edge_moves_as_far_as_told(pixels: float) -> None:
    rows, columns = np.mgrid[:300, :300]
    disc = np.clip(100.5 - np.hypot(rows - 150, columns - 150), 0, 1).astype(np.float32)
    radius = np.sqrt(shift_edge(disc, pixels).sum() / np.pi)
    assert radius == pytest.approx(100 + pixels, abs=0.25 + 0.03 * abs(pixels))


def test_no_shift_changes_nothing() -> None:
    _, alpha, _ = scene(120)
    assert np.array_equal(shift_edge(alpha, 0), alpha)
    assert np.array_equal(feather(alpha, 0), alpha)


@pytest.mark.parametrize("pixels", [2, 8, 30])
def test_feather_softens_to_each_side(pixels: float) -> None:
    step = np.zeros((200, 300), np.float32)
    step[:, 150:] = 1
    soft = feather(step, pixels)[100]
    assert soft[149] + soft[150] == pytest.approx(1, abs=0.03)
    sigma = np.sqrt(np.sum(np.diff(soft) * (np.arange(1, 300) - 150) ** 2))
    assert sigma == pytest.approx(pixels / 2, rel=0.12, abs=0.2)


def blob(share: float, height: float = 1.0, softness: float = 1.0) -> Floats:
    side = round(1024 * share**0.5)
    mask = np.zeros((1024, 1024), np.float32)
    mask[100 : 100 + side, 200 : 200 + side] = height
    return cv2.GaussianBlur(mask, (0, 0), softness)


@pytest.mark.parametrize("share", [0.001, 0.005, 0.05, 0.5])
def test_a_sure_object_is_found_however_small(share: float) -> None:
    assert not is_empty(blob(share))


@pytest.mark.parametrize("mask", [blob(0.5, 0.3), blob(0.005, 0.8), blob(0.004, 1.0, 25), blob(0.0001)])
def test_mist_and_specks_are_no_object(mask: Floats) -> None:
    assert is_empty(mask)


def test_a_large_unsure_object_is_an_object() -> None:
    assert not is_empty(blob(0.1, 0.7))


def test_colours_of_bytes_are_those_of_numbers() -> None:
    rgb = np.random.default_rng(3).integers(0, 256, (40, 50, 3), np.uint8)
    mask = np.clip(np.random.default_rng(4).normal(0.5, 0.5, (40, 50)), 0, 1).astype(np.float32)
    mask = cv2.blur(mask, (15, 15))
    mask[:12], mask[-12:] = 0, 1
    assert np.array_equal(settled(mask, rgb), settled(mask, rgb.astype(np.float32) * np.float32(1 / 255)))
    assert not np.array_equal(settled(mask, rgb), mask)
