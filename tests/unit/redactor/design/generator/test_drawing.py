"""What a sketch is taken for."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.redactor.design.generator.drawing import drawing_of
from editor.redactor.design.generator.shape import LONGEST, SIDE

SIZE = 400


def paper(thick: int = 6, gap: float = 0.0, centre: tuple[int, int] = (200, 200)) -> NDArray[np.uint8]:
    """A circle of radius 120, of which some degrees are left out."""
    drawn = np.full((SIZE, SIZE), 250, np.uint8)
    cv2.ellipse(drawn, centre, (120, 120), 0, gap, 360, 30, thick, cv2.LINE_AA)
    return drawn


def test_a_closed_line_encloses_up_to_its_middle() -> None:
    for thick in (4, 12):
        drawing, enclosed, _ = drawing_of(paper(thick))
        assert enclosed is not None
        assert abs(np.sqrt(enclosed.sum() / np.pi) - 120) < 2
        assert drawing.shape == (2, SIDE, SIDE)
        columns = np.flatnonzero((drawing[0] > 0.3).any(axis=0))
        assert abs(columns[-1] - columns[0] + 1 - LONGEST) <= 2


def test_small_gaps_are_closed_and_wide_ones_are_left_to_the_network() -> None:
    _, closed, _ = drawing_of(paper(gap=4))
    assert closed is not None
    assert abs(np.sqrt(closed.sum() / np.pi) - 120) < 3
    drawing, enclosed, _ = drawing_of(paper(gap=60))
    assert enclosed is None
    assert drawing[0].any()
    assert not drawing[1].any()


def test_a_pocket_alone_is_no_garment() -> None:
    drawn = paper(gap=60)
    cv2.rectangle(drawn, (180, 180), (230, 230), 30, 5)
    assert drawing_of(drawn)[1] is None


def test_nothing_drawn_gives_nothing() -> None:
    for ground in (0, 128, 250):
        drawing, enclosed, _ = drawing_of(np.full((SIZE, SIZE), ground, np.uint8))
        assert not drawing.any()
        assert enclosed is None


def test_a_shadow_on_the_paper_is_no_line() -> None:
    shadow = np.linspace(0, 40, SIZE)[None].repeat(SIZE, 0)
    drawing, enclosed, _ = drawing_of(np.clip(paper() - shadow, 0, 255).astype(np.uint8))
    assert enclosed is not None
    assert (drawing[0] > 0.5).mean() < 0.15
