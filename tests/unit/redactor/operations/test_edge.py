"""The edge of a subject: softened, moved, and without a rim of the old background."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.model.document import Document, Edit
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source

SIZE = 300
CLEAR = 80  # radius of the hole that is erased
HOLE = {"mode": "erase", "size": 2.0 * CLEAR, "hardness": 100.0, "points": ((150.0, 150.0),)}
RED, GREEN = np.float32([0.8, 0.2, 0.1]), np.float32([0.1, 0.9, 0.2])


def rendered(values: dict, *, dtype: str = "uint8", view: View | None = None, strokes: tuple = (HOLE,)) -> Rendered:
    """A red plate with a green hole whose rim is blended over some pixels; the hole is erased."""
    disc = cv2.circle(np.zeros((4 * SIZE, 4 * SIZE), np.uint8), (4 * 150, 4 * 150), 4 * CLEAR, 255, -1)
    soft = cv2.GaussianBlur(cv2.resize(disc, (SIZE, SIZE), interpolation=cv2.INTER_AREA), (0, 0), 1.5) / np.float32(255)
    rgb = RED + (GREEN - RED) * soft[..., None]
    made = added(Document("picture"), "mask_strokes", {"strokes": strokes})
    made = added(added(made, "edge", {"spill": 0.0, **values}), "backdrop", {"color": "#ffffff"})
    renderer = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
    return renderer.render(Source(Frame(to_depth(rgb.astype(np.float32), dtype)), dtype), made, view)


def subject(values: dict) -> NDArray:
    return rendered(values).planes["subject"]


def radius_of(plane: NDArray) -> float:
    return float(np.sqrt((1 - plane).sum() / np.pi))


def test_without_a_subject_nothing_happens() -> None:
    frame = Frame(np.random.default_rng(0).integers(0, 256, (30, 40, 3), dtype=np.uint8))
    document = Document("picture", (Edit("edge", {"feather": 10.0, "shift": 5.0}),))
    renderer = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
    result = renderer.render(Source(frame, "plain"), document)
    assert (result.frame.rgb == frame.rgb).all()
    assert "subject" not in result.planes


@pytest.mark.parametrize("shift", [-12.0, -3.0, 0.0, 2.5, 9.0])
def test_the_edge_moves_by_as_many_pixels(shift: float) -> None:
    """Outwards makes the hole smaller."""
    assert radius_of(subject({"shift": shift})) == pytest.approx(CLEAR - shift, abs=0.7)


def test_feather_softens_about_so_far() -> None:
    plain, soft = subject({}), subject({"feather": 10.0})
    row = soft[150]
    assert radius_of(soft) == pytest.approx(radius_of(plain), abs=0.5)
    assert row[150 - CLEAR] == pytest.approx(0.5, abs=0.08)
    assert row[150 - CLEAR - 10] > 0.95
    assert row[150 - CLEAR + 10] < 0.05
    assert ((soft > 0.05) & (soft < 0.95)).sum() > 5 * ((plain > 0.05) & (plain < 0.95)).sum()


def greenest(rgb: NDArray) -> float:
    values = to_depth(rgb, "float32")
    return float((values[..., 1] - values[..., 0]).max())


@pytest.mark.parametrize("dtype", DEPTHS)
@pytest.mark.parametrize("values", [{}, {"feather": 6.0}, {"shift": 4.0}, {"shift": 5.0, "feather": 4.0}], ids=str)
def test_no_rim_of_the_old_background_is_left(dtype: str, values: dict) -> None:
    with_rim = rendered({**values, "defringe": 0.0}, dtype=dtype).frame.rgb
    clean = rendered(values, dtype=dtype).frame.rgb
    assert greenest(with_rim) > 0.05 if values else greenest(with_rim) > -0.4
    assert greenest(clean) <= 0.03
    assert greenest(clean) < greenest(with_rim) or greenest(clean) <= 0.0


def test_defringe_counts_in_parts() -> None:
    none, half, all_ = (
        rendered({"defringe": share, "feather": 6.0}).frame.rgb.astype(int) for share in (0.0, 50.0, 100.0)
    )
    assert np.abs(half - (none + all_) / 2).max() <= 1
    assert np.abs(all_ - none).max() > 40


def test_colours_where_the_subject_is_whole_stay() -> None:
    result = rendered({"feather": 5.0})
    inside = result.planes["subject"] == 1
    plain = rendered({"feather": 5.0, "defringe": 0.0}).frame.rgb
    # An edge pixel away the estimate may still say what the rim's own colour is.
    deep = cv2.erode(inside.astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    assert deep.sum() > 10_000
    assert (result.frame.rgb[deep] == plain[deep]).all()


@pytest.mark.parametrize("values", [{}, {"feather": 8.0, "shift": -5.0}, {"shift": 6.0}], ids=str)
def test_proxy_and_parts_agree_with_the_whole(values: dict) -> None:
    whole = rendered(values)
    half = rendered(values, view=View.whole((SIZE, SIZE), 0.5))
    smaller = cv2.resize(whole.planes["subject"], (SIZE // 2, SIZE // 2), interpolation=cv2.INTER_AREA)
    assert np.abs(half.planes["subject"] - smaller).mean() < 0.004
    part = rendered(values, view=View(1, 60, 40, 150, 130))
    assert np.abs(part.planes["subject"] - whole.planes["subject"][40:170, 60:210]).max() < 0.01
    difference = np.abs(part.frame.rgb.astype(int) - whole.frame.rgb[40:170, 60:210])
    assert difference.mean() < 0.2
    assert difference.max() <= 12
