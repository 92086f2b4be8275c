"""Opacity solved at hair: nearer to the truth than the refined mask, the same in tiles as in one piece."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.errors import Cancelled
from editor.model.frame import to_depth
from editor.redactor.matting import band as band_module
from editor.redactor.matting import refine
from editor.redactor.matting.band import solved_band
from editor.redactor.matting.hair import edge_band, is_hairy, solved_matte
from editor.redactor.matting.laplacian import MattingLaplacian

Floats = NDArray[np.float32]


def scene(size: int = 480, strands: int = 400) -> tuple[Floats, Floats]:
    """A brown disc with thin curved strands before a smooth bright wall: picture and true alpha."""
    rng = np.random.default_rng(0)
    double = np.zeros((2 * size, 2 * size), np.uint8)
    cv2.circle(double, (size, size), size // 2, 255, -1)
    for angle in rng.uniform(0, 2 * np.pi, strands):
        bend, far = rng.normal(0, 0.4), rng.uniform(0.6, 0.85) * size
        way = np.linspace(0.45 * size, far, 12)
        turns = angle + bend * np.linspace(0, 1, 12) ** 2
        points = np.column_stack([size + way * np.cos(turns), size + way * np.sin(turns)])
        cv2.polylines(double, [np.rint(points).astype(np.int32)], False, 255, 2, cv2.LINE_AA)
    alpha = cv2.resize(double, (size, size), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    rows, columns = np.mgrid[:size, :size].astype(np.float32) / size
    wall = np.stack([0.6 + 0.2 * columns, 0.7 + 0.1 * rows, np.full_like(rows, 0.85)], axis=2)
    hair = np.float32([0.35, 0.22, 0.12]) + rng.normal(0, 0.02, (size, size, 3)).astype(np.float32)
    return np.clip(alpha[..., None] * hair + (1 - alpha[..., None]) * wall, 0, 1).astype(np.float32), alpha


def network_mask(alpha: Floats, reach: int = 2) -> Floats:
    """A mask `reach` times smaller, as soft as networks make them."""
    soft = cv2.GaussianBlur(alpha, (0, 0), 0.7 * reach)
    return cv2.resize(soft, None, fx=1 / reach, fy=1 / reach, interpolation=cv2.INTER_AREA)


def test_hair_comes_nearer_to_the_truth() -> None:
    picture, alpha = scene()
    mask = network_mask(alpha)
    refined, solved = refine(mask, picture), solved_matte(mask, picture)
    assert np.abs(solved - alpha).mean() < 0.8 * np.abs(refined - alpha).mean()
    assert ((solved - alpha) ** 2).mean() < 0.6 * ((refined - alpha) ** 2).mean()


def test_tiles_leave_no_seams(monkeypatch: pytest.MonkeyPatch) -> None:
    picture, alpha = scene()
    refined = refine(network_mask(alpha), picture)
    where = np.ones_like(alpha, np.bool_)
    tiled = solved_band(picture, refined, where)
    monkeypatch.setattr(band_module, "_COARSEST", alpha.size)
    monkeypatch.setattr(band_module, "_ROUNDS", (300, 10))
    whole = solved_band(picture, refined, where)
    assert np.abs(tiled - whole).mean() < 0.01
    jumps = np.abs(np.diff(tiled - whole, axis=1))
    assert jumps[:, 255].mean() < 0.01 + 2 * jumps.mean()


def test_outside_the_band_nothing_changes() -> None:
    picture, alpha = scene()
    refined = refine(network_mask(alpha), picture)
    where = np.zeros_like(alpha, np.bool_)
    where[100:180, 90:300] = True
    solved = solved_band(picture, refined, where)
    assert np.array_equal(solved[~where], refined[~where])
    assert (solved[where] != refined[where]).any()


@pytest.mark.parametrize("depth", ["uint8", "uint16"])
def test_depths_agree(depth: str) -> None:
    picture, alpha = scene(240, 200)
    mask = network_mask(alpha)
    assert np.abs(solved_matte(mask, to_depth(picture, depth)) - solved_matte(mask, picture)).mean() < 0.005


def test_the_laplacian_is_one() -> None:
    """Symmetric inside, nothing for constants and for colours themselves, its diagonal what it says."""
    rng = np.random.default_rng(1)
    colours = rng.random((40, 50, 3)).astype(np.float32)
    laplacian = MattingLaplacian(colours)
    assert np.abs(laplacian(np.ones((40, 50), np.float32))).max() < 1e-4
    assert np.abs(laplacian(colours[..., 0].copy())).max() < 0.01
    one, other = np.zeros((40, 50), np.float32), np.zeros((40, 50), np.float32)
    one[20, 20] = other[22, 21] = 1
    assert laplacian(one)[22, 21] == pytest.approx(laplacian(other)[20, 20], abs=1e-5)
    assert laplacian(one)[20, 20] == pytest.approx(laplacian.diagonal[20, 20], rel=1e-3)


def test_hair_is_told_from_hard_edges() -> None:
    _, alpha = scene(960, 900)
    assert is_hairy(network_mask(alpha, 1))
    hard = np.zeros((480, 480), np.float32)
    hard[100:380, 150:300] = 1
    assert not is_hairy(cv2.GaussianBlur(hard, (0, 0), 1))
    assert not is_hairy(np.zeros((64, 64), np.float32))
    assert not is_hairy(np.ones((64, 64), np.float32))


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (700, 5), (300, 420)])
@pytest.mark.parametrize("fill", [0, 255, None])
def test_any_picture(size: tuple[int, int], fill: int | None) -> None:
    rng = np.random.default_rng(0)
    rgb = rng.integers(0, 256, (*size, 3), np.uint8) if fill is None else np.full((*size, 3), fill, np.uint8)
    mask = rng.random((64, 64), np.float32)
    matte = solved_matte(mask, rgb)
    assert matte.shape == size
    assert np.isfinite(matte).all()
    assert 0 <= matte.min() <= matte.max() <= 1


def test_flat_masks_have_no_band() -> None:
    for value in (0.0, 0.4, 1.0):
        assert not edge_band(np.full((80, 80), value, np.float32)).any()


def test_it_can_be_cancelled() -> None:
    picture, alpha = scene()
    with pytest.raises(Cancelled):
        solved_matte(network_mask(alpha), picture, lambda: True)
