"""Pictures from gradients."""

from __future__ import annotations

import numpy as np
import pytest

from editor.redactor.healing.blending import blended
from editor.redactor.healing.membrane import laplacian, solved


def surface(size: int) -> np.ndarray:
    x, y = np.meshgrid(np.linspace(0, 1, size), np.linspace(0, 1, size))
    return np.dstack([x * x - y * y + 0.3 * x, x * y + y, 0.5 + 0.2 * np.sin(3 * x)]).astype(np.float32)


def disc(size: int, radius: float) -> np.ndarray:
    x, y = np.meshgrid(np.arange(size), np.arange(size))
    return np.hypot(x - size / 2, y - size / 2) < radius


@pytest.mark.parametrize("size", [9, 40, 141])
def test_a_surface_is_found_again_from_its_laplacian(size: int) -> None:
    true, inside = surface(size), disc(size, size * 0.35)
    start = np.where(inside[..., None], 0, true).astype(np.float32)
    found = solved(start, inside, np.where(inside[..., None], laplacian(true), 0).astype(np.float32))
    assert np.array_equal(found[~inside], true[~inside])
    assert np.abs(found - true).max() < 0.02


def test_a_hold_draws_to_the_values_it_is_given() -> None:
    inside = disc(64, 25)
    target = np.full((64, 64, 3), 0.7, np.float32)
    hold = np.where(inside, 10.0, 0).astype(np.float32)
    found = solved(np.zeros_like(target), inside, -hold[..., None] * target, hold)
    assert np.abs(found[32, 32] - 0.7).max() < 0.01


def test_blending_keeps_detail_and_takes_colours_from_around() -> None:
    true, region = surface(80), disc(80, 20)
    ripple = 0.05 * np.sin(np.arange(80) * 1.3)[None, :, None].astype(np.float32)
    source = true * 0 + 0.9 + ripple
    found = blended(true, source, region)
    assert np.array_equal(found[~region], true[~region])
    assert np.abs((found - ripple - true)[region]).max() < 0.08
    edge = np.abs(np.diff(found, axis=1))[40]
    assert edge.max() < 0.12, "no seam"


def test_without_surroundings_the_picture_stays() -> None:
    true = surface(20)
    assert blended(true, true * 0, np.ones((20, 20), bool)) is true
