"""A click on grey sets the white balance, whatever was done to the picture before."""

from __future__ import annotations

import numpy as np
import pytest

from editor.errors import InputError
from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.grey_point import grey_point
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

P3 = display_p3_icc()


@pytest.fixture
def renderer(tmp_path) -> Renderer:
    return Renderer(registry(), ArtefactStore(), NetworkPool(Catalog(tmp_path, tmp_path), "cpu", 1))


def under(light: tuple[float, float, float], depth: str = "uint8", icc: bytes | None = None) -> Frame:
    """A grey card at the left half, upper third, of a blue wall, in some light, with noise."""
    space = ColourProfile.parse(icc)
    scene = np.ones((120, 160, 3)) * (0.1, 0.2, 0.5)
    scene[:40, :80] = 0.3
    values = space.encode(scene * light) + np.random.default_rng(1).normal(0, 0.005, scene.shape)
    return Frame(to_depth(np.clip(values, 0, 1).astype(np.float32), depth), icc=icc)


def spread(frame: Frame, part: tuple[slice, slice]) -> float:
    """How far from grey the mean of a part is, 0-1."""
    return float(np.ptp(to_depth(frame.rgb[part], "float32").mean(axis=(0, 1))))


@pytest.mark.parametrize("depth", ["uint8", "uint16"])
@pytest.mark.parametrize("icc", [None, P3])
@pytest.mark.parametrize("light", [(1.3, 1, 0.6), (0.85, 1, 1.2), (1, 1.1, 0.95), (0.9, 0.8, 1)])
def test_the_place_becomes_grey(
    renderer: Renderer, depth: str, icc: bytes | None, light: tuple[float, float, float]
) -> None:
    source = Source(under(light, depth, icc), "card")
    values = grey_point(renderer, source, Document(), (40.0, 20.0))
    after = renderer.render(source, added(Document(), "temperature", values)).frame
    place = (slice(5, 35), slice(5, 75))
    assert spread(source.frame, place) > 0.02
    assert spread(after, place) < 0.009


def test_it_finds_the_place_in_what_is_shown(renderer: Renderer) -> None:
    source = Source(under((1.3, 1, 0.6)), "card")
    turned = added(added(Document(), "rotate", {"rotate": "90"}), "crop", {"area": (20, 0, 100, 160)})
    direct = grey_point(renderer, source, Document(), (40.0, 20.0))
    size = renderer.output_size(source, turned)
    place = renderer.geometry(source, turned).to_result(np.array([[40.0, 20.0]]))[0]
    assert 0 < place[0] < size[0]
    assert 0 < place[1] < size[1]
    shown = grey_point(renderer, source, turned, tuple(place))
    assert shown["temperature"] == pytest.approx(direct["temperature"], rel=0.02)


def test_tone_before_it_counts_and_the_old_balance_does_not(renderer: Renderer) -> None:
    source = Source(under((1.3, 1, 0.6)), "card")
    document = added(added(Document(), "temperature", {"temperature": 3000, "tint": 50}), "contrast", {"contrast": 40})
    document = added(document, "saturation", {"saturation": 30})
    values = grey_point(renderer, source, document, (40.0, 20.0))
    after = renderer.render(source, added(document, "temperature", values)).frame
    assert spread(after, (slice(5, 35), slice(5, 75))) < 0.012


@pytest.mark.parametrize(
    ("fill", "words"), [((255, 240, 200), "clipped"), ((3, 2, 1), "too dark"), ((20, 200, 30), "No light")]
)
def test_places_that_say_nothing(renderer: Renderer, fill: tuple[int, int, int], words: str) -> None:
    source = Source(Frame(np.full((30, 30, 3), fill, np.uint8)), "flat")
    with pytest.raises(InputError, match=words):
        grey_point(renderer, source, Document(), (15.0, 15.0))


@pytest.mark.parametrize("place", [(-5.0, -5.0), (0.5, 0.5), (9e5, 9e5)])
def test_edges_and_tiny_pictures(renderer: Renderer, place: tuple[float, float]) -> None:
    for size in ((1, 1), (3, 200)):
        source = Source(Frame(np.full((*size, 3), 128, np.uint8)), f"{size}")
        values = grey_point(renderer, source, Document(), place)
        assert values["temperature"] == pytest.approx(6500, rel=0.01)
        assert abs(values["tint"]) < 1
