"""Unsharp masking: edges steeper, flat parts and hues as they were."""

from __future__ import annotations

import numpy as np
import pytest

from editor.errors import Cancelled
from editor.model.document import Document
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.operations.sharpness import Sharpness
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

RENDERER = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]


def edge(dtype: str = "uint8", size: tuple[int, int] = (80, 60)) -> Frame:
    """A soft vertical edge between two reddish tones."""
    x = np.linspace(-20, 20, size[0])
    step = 0.3 + 0.4 / (1 + np.exp(-x))
    rgb = np.broadcast_to((step[:, None] * (1.0, 0.8, 0.6)).astype(np.float32), (size[1], size[0], 3))
    return Frame(to_depth(np.ascontiguousarray(rgb), dtype))


def sharpened(frame: Frame, view: View | None = None, **values: float) -> np.ndarray:
    document = added(Document("edge"), "sharpness", values)
    return to_depth(RENDERER.render(Source(frame, "edge"), document, view).frame.rgb, "float32")


@pytest.mark.parametrize("dtype", DEPTHS)
def test_edges_get_steeper_and_the_rest_stays(dtype: str) -> None:
    before = to_depth(edge(dtype).rgb, "float32")
    after = sharpened(edge(dtype), sharpness=80, radius=2, threshold=0)
    assert np.diff(after[30, :, 1]).max() > 1.2 * np.diff(before[30, :, 1]).max()
    assert np.abs(after[:, :20] - before[:, :20]).max() < 1.5 / 255


def test_depths_agree() -> None:
    eight, sixteen, floats = (sharpened(edge(dtype), sharpness=70, radius=1.5) for dtype in DEPTHS)
    assert np.abs(eight - floats).max() < 3 / 255
    assert np.abs(sixteen - floats).max() < 2 / 65535


def test_channels_move_together() -> None:
    before, after = to_depth(edge("float32").rgb, "float32"), sharpened(edge("float32"), sharpness=50, radius=2)
    assert np.ptp(after - before, axis=2).max() < 1e-6


def test_noise_below_the_threshold_is_hardly_touched() -> None:
    noise = np.random.default_rng(1).normal(0.5, 0.004, (60, 80, 1)).astype(np.float32).repeat(3, axis=2)
    strict, lax = (np.std(sharpened(Frame(noise), sharpness=100, threshold=limit)) for limit in (10, 0))
    assert strict < 1.05 * noise.std() < 1.5 * noise.std() < lax


def test_a_larger_radius_needs_more_surroundings() -> None:
    operation = Sharpness()
    small, large = (operation.radius(Sharpness.complete({"radius": r}), (100, 100)) for r in (1, 8))
    assert large == pytest.approx(8 * small)


@pytest.mark.parametrize("radius", [0.3, 1, 4, 10])
def test_views_of_parts_know_their_surroundings(radius: float) -> None:
    frame = Frame(np.random.default_rng(2).integers(0, 65536, (300, 260, 3), np.uint16))
    whole = sharpened(frame, sharpness=90, radius=radius)
    part = sharpened(frame, View(1.0, 100, 120, 60, 50), sharpness=90, radius=radius)
    assert np.abs(part - whole[120:170, 100:160]).max() <= 1.01 / 65535


def test_strips_leave_no_seam() -> None:
    """512 rows are two strips: a picture of one row repeated must stay so."""
    row = np.random.default_rng(3).integers(0, 256, (1, 40, 3), np.uint8)
    result = sharpened(Frame(np.repeat(row, 512, axis=0)), sharpness=100, radius=5)
    assert np.ptp(result, axis=0).max() < 1.5 / 255


def test_cancel_is_honoured_within_a_strip() -> None:
    calls = iter([False, False, True])
    with pytest.raises(Cancelled):
        RENDERER.render(
            Source(Frame(np.zeros((2000, 8, 3), np.uint8)), "tall"),
            added(Document("tall"), "sharpness", {"sharpness": 50}),
            is_cancelled=lambda: next(calls, True),
        )
