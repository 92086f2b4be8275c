"""Tiles, alpha, pace, sizes."""

from __future__ import annotations

from itertools import count as counted
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.dataloader.network_record import OutputSpec
from editor.errors import OutputError
from editor.model.frame import Frame
from editor.redactor.upscaling.alpha import enlarged_alpha, with_hidden_colours
from editor.redactor.upscaling.memory import free_memory
from editor.redactor.upscaling.pace import Pace
from editor.redactor.upscaling.sizes import FADE, SIDES, SMALLEST, check_space, smaller, tile_side
from editor.redactor.upscaling.tiles import Tile, band, count, surrounded


@pytest.mark.parametrize(("width", "height", "side"), [(90, 70, 32), (31, 7, 32), (64, 64, 32), (1, 1, 32)])
def test_bands_cover_the_picture(width: int, height: int, side: int) -> None:
    seen = np.zeros((height, width), int)
    row, tiles = 0, []
    while row < height:
        tiles += band(width, height, side, row)
        row = tiles[-1].top + tiles[-1].height
    for tile in tiles:
        seen[tile.top : tile.top + tile.height, tile.left : tile.left + tile.width] += 1
    assert seen.min() == 1
    assert len({(tile.height, tile.width) for tile in tiles}) == 1
    assert len(tiles) == count(width, height, side, 0)


def test_beyond_the_edge_is_a_mirror() -> None:
    plane = np.arange(12).reshape(3, 4)
    around = surrounded(plane, Tile(0, 1, 3, 2), 2)
    assert np.array_equal(around[2:5, 1:5], plane)
    assert np.array_equal(around[1], around[2])
    assert np.array_equal(around[0], around[3])
    assert (surrounded(np.full((1, 1), 7), Tile(0, 0, 1, 1), 24) == 7).all()


def disc(size: int, radius: float, centre: float) -> np.ndarray:
    """Coverage of pixels by a disc, float32."""
    fine = 8
    at = (np.arange(size * fine) + 0.5) / fine - centre
    inside = (at[:, None] ** 2 + at[None, :] ** 2 < radius**2).astype(np.float32)
    return cv2.resize(inside, (size, size), interpolation=cv2.INTER_AREA)


@pytest.mark.parametrize("coloured", [True, False])
def test_a_hard_edge_of_alpha_stays_hard(coloured: bool) -> None:
    small, true = disc(40, 13, 20.3), disc(160, 52, 81.2)
    flat = np.full((40, 40, 3), 0.5, np.float32), np.full((160, 160, 3), 0.5, np.float32)
    rgb, larger = (np.repeat(plane[..., None], 3, axis=2) for plane in (small, true)) if coloured else flat
    found = enlarged_alpha(small, rgb, larger)
    stretched = np.clip(cv2.resize(small, (160, 160), interpolation=cv2.INTER_CUBIC), 0, 1)
    wrong, usual = np.abs(found - true).mean(), np.abs(stretched - true).mean()
    assert wrong < (0.35 if coloured else 0.6) * usual
    assert abs(found.mean() - small.mean()) < 2e-3


def test_even_and_soft_alpha_stay(pool: object) -> None:
    rng = np.random.default_rng(1)
    rgb, larger = rng.random((20, 20, 3), np.float32), rng.random((60, 60, 3), np.float32)
    even = np.full((20, 20), 0.2, np.float32)
    assert np.array_equal(enlarged_alpha(even, rgb, larger), np.full((60, 60), 0.2, np.float32))
    ramp = np.repeat(np.linspace(0, 1, 20, dtype=np.float32)[None], 20, axis=0)
    grey = np.full((60, 60, 3), 0.5, np.float32)
    soft = enlarged_alpha(ramp, grey[:20, :20], grey)
    assert np.diff(soft, axis=1).max() < 0.03
    assert np.diff(soft, axis=1).min() > -1e-3


def test_colours_go_on_beneath_what_is_blackened() -> None:
    rgb = np.zeros((40, 40, 3), np.float32)
    alpha = np.zeros((40, 40), np.float32)
    alpha[:, :15] = 1
    rgb[:, :17] = (0.8, 0.4, 0.2)
    filled = with_hidden_colours(rgb, alpha)
    assert np.array_equal(filled[:, :17], rgb[:, :17])
    assert np.allclose(filled, (0.8, 0.4, 0.2), atol=1e-3)
    photo = np.random.default_rng(0).uniform(0.1, 0.9, rgb.shape).astype(np.float32)
    assert with_hidden_colours(photo, alpha) is photo


def test_the_time_left_leaves_the_first_tile_out() -> None:
    times = iter([0.0, 9.0, 11.0, 13.0])
    pace = Pace(lambda: next(times))
    assert pace.finished(9).seconds_left == 81
    assert pace.finished(8).seconds_left == 16
    third = pace.finished(7)
    assert (third.share, third.seconds_left) == (0.3, 14)


def test_after_a_restart_the_share_goes_on() -> None:
    ticks = counted()
    pace = Pace(lambda: float(next(ticks)))
    pace.restart(0.5)
    assert pace.finished(3).share == 0.5 + 0.5 / 4
    assert pace.finished(0).share == 1


def test_tiles_follow_the_memory() -> None:
    sides = [tile_side(free, OutputSpec(enlarges=4)) for free in (0, 2**28, 2**30, 2**40)]
    assert sides == sorted(sides)
    assert sides[0] == SMALLEST
    assert sides[-1] <= SIDES[0]
    assert smaller(SMALLEST) == SMALLEST < smaller(SIDES[0])
    assert FADE < OutputSpec().reach < SMALLEST
    assert free_memory() > 2**20


def test_no_space_is_known_before(tmp_path: Path) -> None:
    huge = Frame(np.broadcast_to(np.uint16(0), (10**6, 10**6, 3)))  # takes no memory
    with pytest.raises(OutputError, match="16000000 megapixels"):
        check_space(huge, 4, tmp_path, 2**30)
    check_space(Frame(np.zeros((8, 8, 3), np.uint8)), 4, tmp_path, 2**30)
