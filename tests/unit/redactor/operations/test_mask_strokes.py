"""Strokes on the matte, by the real renderer: before and after any other edit, at any size."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from editor.errors import ValueRangeError
from editor.model.document import Document
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.registry import added, registry
from editor.redactor.renderer import RenderCache, Rendered, Renderer
from editor.redactor.source import Source

WIDTH, HEIGHT = 360, 240
DOT = {"mode": "erase", "size": 40.0, "hardness": 100.0, "opacity": 100.0, "points": ((250.0, 90.0, 1.0),)}
LINE = {"mode": "erase", "size": 30.0, "hardness": 40.0, "points": ((60.0, 50.0), (200.0, 180.0), (300.0, 100.0))}
BACK = {"mode": "restore", "size": 24.0, "hardness": 60.0, "opacity": 80.0, "points": ((120.0, 60.0), (160.0, 220.0))}


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]


def source(dtype: str = "uint8", alpha: NDArray | None = None) -> Source:
    """A picture whose colours tell where they are: red across, green down."""
    across, down = np.meshgrid(np.linspace(0, 1, WIDTH), np.linspace(0, 1, HEIGHT))
    rgb = np.dstack([across, down, np.full_like(down, 0.3)]).astype(np.float32)
    opacity = None if alpha is None else to_depth(alpha.astype(np.float32), dtype)
    return Source(Frame(to_depth(rgb, dtype), opacity), f"{dtype} {alpha is None}")


def document(*strokes: dict, **edits: dict) -> Document:
    made = added(Document("picture"), "mask_strokes", {"strokes": strokes})
    for name, values in edits.items():
        made = added(made, name, values)
    return made


def subject(rendered: Rendered) -> NDArray:
    return rendered.planes["subject"]


def test_a_stroke_changes_the_cut_out_under_the_backdrop(renderer: Renderer) -> None:
    before = renderer.render(source(), document(backdrop={"color": "#00ff00"})).frame
    after = renderer.render(source(), document(DOT, backdrop={"color": "#00ff00"})).frame
    assert (after.rgb[85:95, 245:255] == (0, 255, 0)).all()
    assert (before.rgb[85:95, 245:255] != (0, 255, 0)).any(axis=-1).all()
    assert (after.rgb[:60] == before.rgb[:60]).all()


def test_the_order_of_clicks_does_not_matter(renderer: Renderer) -> None:
    edits = {
        "mask_strokes": {"strokes": (LINE, BACK, DOT)},
        "backdrop": {"color": "#ffffff"},
        "edge": {"feather": 2, "shift": -1},
        "rotate": {"rotate": "90"},
        "exposure": {"exposure": 0.5},
    }
    results = []
    for order in itertools.islice(itertools.permutations(edits), 0, None, 17):
        made = Document("picture")
        for name in order:
            made = added(made, name, edits[name])
        results.append(renderer.render(source(), made).frame.rgb)
    assert len(results) == 8
    assert all((one == results[0]).all() for one in results)


def test_undo_is_the_picture_before_the_stroke(renderer: Renderer) -> None:
    """With what is kept from render to render, as the editor does it."""
    cache = RenderCache()
    steps = [(), (LINE,), (LINE, BACK), (LINE, BACK, DOT)]
    fresh = [Renderer(registry(), ArtefactStore(), None).render(source(), document(*step)) for step in steps]  # type: ignore[arg-type]
    for index in (0, 1, 2, 3, 2, 1, 2, 3, 0, 3):
        result = renderer.render(source(), document(*steps[index]), cache=cache)
        assert (result.frame.rgb == fresh[index].frame.rgb).all()
        assert np.array_equal(result.frame.alpha, fresh[index].frame.alpha)


@pytest.mark.parametrize(
    "edits",
    [
        {"rotate": {"rotate": "90"}},
        {"rotate": {"rotate": "180"}, "flip": {"horizontal": True}},
        {"flip": {"vertical": True}},
        {"crop": {"area": (150.0, 20.0, 190.0, 150.0)}},
        {"straighten": {"straighten": 12.0}},
        {"resize": {"percent": 57.0}},
        {"resize": {"width": 500, "height": 200}},
        {
            "straighten": {"straighten": -7.0},
            "flip": {"horizontal": True},
            "crop": {"area": (20.0, 10.0, 280.0, 170.0)},
        },
    ],
    ids=str,
)
def test_a_stroke_stays_on_its_object(renderer: Renderer, edits: dict) -> None:
    """What is erased are the pixels whose colours tell that they lie under the brush in the input."""
    made = document(DOT, edge={"defringe": 0}, backdrop={"color": "#0000ff"}, **edits)
    result = renderer.render(source("float32"), made)
    plain = renderer.render(source("float32"), made.without("mask_strokes", "edge", "backdrop")).frame.rgb
    x, y = plain[..., 0] * (WIDTH - 1) + 0.5, plain[..., 1] * (HEIGHT - 1) + 0.5
    distance = np.hypot(x - 250, y - 90)
    assert (distance < 18).sum() > 100
    assert (subject(result)[distance < 18] == 0).all()
    assert (subject(result)[distance > 22] == 1).all()


@settings(max_examples=20, deadline=None)
@given(st.floats(0.2, 0.95))
def test_a_proxy_shows_what_the_full_size_shows(scale: float) -> None:
    renderer = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
    made = document(LINE, BACK, DOT)
    view = View.whole((WIDTH, HEIGHT), scale)
    full = subject(renderer.render(source(), made))
    proxy = subject(renderer.render(source(), made, view))
    smaller = cv2.resize(full, (view.width, view.height), interpolation=cv2.INTER_AREA)
    assert np.abs(proxy - smaller).mean() < 0.01


def test_a_part_is_that_part_of_the_whole(renderer: Renderer) -> None:
    made = document(LINE, BACK, DOT)
    full = subject(renderer.render(source(), made))
    part = subject(renderer.render(source(), made, View(1, 100, 40, 200, 120)))
    assert part == pytest.approx(full[40:160, 100:300], abs=1e-6)


@pytest.mark.parametrize("dtype", DEPTHS)
def test_restoring_leads_back_to_the_pictures_own_alpha(renderer: Renderer, dtype: str) -> None:
    alpha = np.linspace(0.2, 1, WIDTH) * np.ones((HEIGHT, 1))
    erased = {**DOT, "size": 80.0}
    restored = {**erased, "mode": "restore", "size": 90.0}
    picture = source(dtype, alpha)
    gone = renderer.render(picture, document(erased)).frame
    assert not gone.alpha[80:100, 240:260].any()
    back = renderer.render(picture, document(erased, restored)).frame
    assert back.alpha.dtype.name == dtype
    assert to_depth(back.alpha, "float32") == pytest.approx(to_depth(picture.frame.alpha, "float32"), abs=1e-2)


def test_wrong_strokes_are_refused_when_they_are_made() -> None:
    for strokes in ("none", 5, [{"mode": "heal", "size": 3, "points": [[1, 1]]}], [{**DOT, "points": [[1]]}]):
        with pytest.raises(ValueRangeError):
            document(*strokes) if isinstance(strokes, list) else added(Document(), "mask_strokes", {"strokes": strokes})


def test_strokes_alone_are_a_cut_out_by_hand() -> None:
    assert {edit.operation for edit in document(DOT).edits} == {"mask_strokes", "edge", "backdrop"}
