"""White things on white, composed with known opacity: parts are kept, and where they are not the doubt says so."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.model.input_image import InputImage
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source

PIXELS = 200_000
GROUND = 0.975
KEPT, MARKED = 0.97, 0.9
CUT_OUT = added(Document(), "cutout", {"hair": "off"}).without("edge", "backdrop")


@pytest.fixture(scope="module")
def renderer(pool: NetworkPool) -> Renderer:
    return Renderer(registry(), ArtefactStore(), pool)


def white(renderer: Renderer, path: Path, depth: float) -> tuple[Rendered, NDArray[np.float32]]:
    """A garment of which nothing is left but its folds, `depth` of full intensity deep, on a white wall: cut out again.

    Returns:
        What came of it, and the opacity that it was composed with.
    """
    rgb = InputImage.read(path).frame.rgb
    scale = min(1.0, (PIXELS / (rgb.shape[0] * rgb.shape[1])) ** 0.5)
    rgb = cv2.resize(to_depth(rgb, "uint8"), None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    alpha = renderer.render(Source(Frame(rgb), path.name), CUT_OUT).planes["subject"]
    light = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    low, high = np.percentile(light[alpha > 0.5], [2, 98])
    folds = 0.98 - depth * (1 - np.clip((light - low) / (high - low), 0, 1))
    mixed = (alpha * folds + (1 - alpha) * GROUND)[..., None] * np.float32([1, 0.995, 0.985])
    grain = np.random.default_rng(0).normal(0, 0.006, mixed.shape)
    composed = (np.clip(mixed + grain, 0, 1) * 255 + 0.5).astype(np.uint8)
    return renderer.render(Source(Frame(composed), f"{path.name} {depth}"), CUT_OUT), alpha


@pytest.mark.parametrize(("name", "depth"), [("dress.jpg", 0.08), ("top.jpg", 0.15), ("top.jpg", 0.08)])
def test_a_white_garment_keeps_its_parts_or_says_which_are_lost(
    renderer: Renderer, pictures: Path, name: str, depth: float
) -> None:
    rendered, alpha = white(renderer, pictures / name, depth)
    found, inside = rendered.planes["subject"], alpha > 0.5
    solid = cv2.erode(inside.astype(np.uint8), np.ones((15, 15), np.uint8)) > 0
    lost = inside & (found < 0.5)
    if found[inside].mean() >= KEPT:
        patches = (found[solid] > 0.1) & (found[solid] < 0.9)
        assert patches.mean() < 0.02, "no half-transparent patches in what is whole"
    else:
        assert rendered.facts["cutout"]["doubt"]["verdict"] != "sure"
        assert (rendered.planes["doubt"][lost] >= 0.5).mean() >= MARKED
    assert found[alpha < 0.02].mean() < 0.02, "no white wall is taken along"


def test_most_of_them_are_kept(renderer: Renderer, pictures: Path) -> None:
    for name, depth in (("dress.jpg", 0.08), ("top.jpg", 0.15)):
        rendered, alpha = white(renderer, pictures / name, depth)
        assert rendered.planes["subject"][alpha > 0.5].mean() >= KEPT
