"""Holes on drawn things whose holes are known; whether photographs are judged well is for docs/cut-outs.md."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.redactor.matting.fields import Floats
from editor.redactor.regions.holes import holes

SIDE = 240


def textured(colour: tuple[float, float, float], seed: int, gain: float = 0.03) -> Floats:
    rng = np.random.default_rng(seed)
    grain = cv2.GaussianBlur(rng.normal(0, 1, (SIDE, SIDE, 3)).astype(np.float32), (0, 0), 1.5)
    return np.clip(np.float32(colour) + gain * grain / grain.std(), 0, 1)


def disc(radius: float, x: float = SIDE / 2, y: float = SIDE / 2) -> Floats:
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    return np.clip(radius - np.hypot(columns - x, rows - y) + 0.5, 0, 1).astype(np.float32)


def scene(
    object_: tuple[float, float, float], ground: tuple[float, float, float], hole: Floats, seed: int = 0
) -> tuple[NDArray[np.uint8], Floats]:
    """A disc with a hole, and the matte of a network that has not seen the hole."""
    whole = disc(90)
    shown = (whole * (1 - hole))[..., None]
    rgb = shown * textured(object_, seed) + (1 - shown) * textured(ground, seed + 1)
    return (rgb * 255 + 0.5).astype(np.uint8), whole


@pytest.mark.parametrize(
    ("object_", "ground"),
    [((0.8, 0.65, 0.2), (0.9, 0.9, 0.92)), ((0.2, 0.2, 0.22), (0.75, 0.6, 0.45)), ((0.6, 0.1, 0.15), (0.3, 0.5, 0.3))],
)
@pytest.mark.parametrize("radius", [14, 40, 70])
def test_the_inside_of_a_ring_is_found(object_: tuple, ground: tuple, radius: float) -> None:
    hole = disc(radius)
    found = holes(scene(object_, ground, hole)[1], scene(object_, ground, hole)[0])
    assert len(found) == 1
    covered = found[0].inside & (hole > 0.5)
    assert covered.sum() > 0.85 * (hole > 0.5).sum()
    assert covered.sum() > 0.95 * found[0].inside.sum()
    x, y = (int(part * SIDE) for part in found[0].place)
    assert hole[y, x] == 1
    assert found[0].share == pytest.approx((hole > 0.5).mean(), rel=0.2)
    assert found[0].certainty > 0.4


def test_each_link_of_a_chain_is_found() -> None:
    hole = np.maximum.reduce([disc(12, x, y) for x, y in ((80, 90), (120, 100), (160, 120), (110, 160))])
    rgb, subject = scene((0.75, 0.7, 0.3), (0.25, 0.3, 0.4), hole)
    assert len(holes(subject, rgb)) == 4


def test_a_print_of_another_colour_is_no_hole() -> None:
    rgb, subject = scene((0.8, 0.2, 0.2), (0.9, 0.9, 0.9), disc(0))
    print_ = disc(30)[..., None] > 0.5
    blue = np.where(print_, (textured((0.1, 0.2, 0.7), 5) * 255).astype(np.uint8), rgb)
    assert not holes(subject, blue)


def test_white_on_white_loses_nothing() -> None:
    rgb, subject = scene((0.95, 0.95, 0.95), (0.97, 0.97, 0.97), disc(0))
    assert not holes(subject, rgb)
    shaded = np.clip(rgb * (1 - 0.06 * cv2.GaussianBlur(disc(30), (0, 0), 20))[..., None], 0, 255).astype(np.uint8)
    assert not holes(subject, shaded), "a soft shade has no rim"


def test_no_object_and_nothing_but_an_object_have_no_holes() -> None:
    rgb = (textured((0.5, 0.5, 0.5), 1) * 255).astype(np.uint8)
    for level in (0, 1):
        assert not holes(np.full((SIDE, SIDE), level, np.float32), rgb)
    assert not holes(np.ones((1, 1), np.float32), rgb[:1, :1])


def test_8_and_16_bit_agree() -> None:
    rgb, subject = scene((0.8, 0.65, 0.2), (0.9, 0.9, 0.92), disc(40))
    eight, sixteen = holes(subject, rgb), holes(subject, rgb.astype(np.uint16) * 257)
    assert (eight[0].inside == sixteen[0].inside).all()
