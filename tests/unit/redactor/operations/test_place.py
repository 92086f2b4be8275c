"""The product on a canvas: sizes and shares exact, pixels copied where they can be, the canvas empty around."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.errors import ValueRangeError
from editor.model.document import Document
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import Geometry, View, translation
from editor.redactor.placing.outline import Outline
from editor.redactor.reframe import reframed
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source

WHITE = {"color": "#ffffff"}
RENDERER = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]


def thing(
    size: tuple[int, int] = (120, 90), box: tuple[int, int, int, int] = (20, 10, 40, 60), dtype: str = "uint8"
) -> Source:
    """A picture whose alpha is a rectangle of noise."""
    rgb = np.random.default_rng(5).random((size[1], size[0], 3), np.float32) * 0.8
    alpha = np.zeros((size[1], size[0]), np.float32)
    left, top, width, height = box
    alpha[top : top + height, left : left + width] = 1
    return Source(Frame(to_depth(rgb, dtype), to_depth(alpha, dtype)), f"thing {size} {box} {dtype}")


def placed(source: Source, backdrop: dict[str, Any] = WHITE, view: View | None = None, **values: Any) -> Rendered:
    document = added(Document("picture"), "place", values, frozenset({"object"}))
    document = RENDERER.with_autos(source, added(document, "backdrop", backdrop))
    return RENDERER.render(source, document, view)


def box_of(frame: Frame) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is not white, or not transparent."""
    shown = (frame.rgb < 0.85 * frame.white).any(axis=2) if frame.alpha is None else frame.alpha > frame.white / 2
    rows, columns = np.nonzero(shown)
    return int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1


@pytest.mark.parametrize("dtype", DEPTHS)
def test_it_fills_its_share_of_a_canvas_of_exactly_that_size(dtype: str) -> None:
    result = placed(thing(dtype=dtype), fill=80, width=200, height=150)
    assert result.frame.size == (200, 150)
    assert result.frame.rgb.dtype.name == dtype
    left, top, right, bottom = box_of(result.frame)
    assert bottom - top == pytest.approx(120, abs=2)
    assert right - left == pytest.approx(80, abs=2)
    assert left == pytest.approx(200 - right, abs=1)
    assert top == pytest.approx(150 - bottom, abs=1)
    assert result.facts["place"]["scale"] == pytest.approx(2)


@pytest.mark.parametrize(
    ("values", "size"),
    [
        ({"fill": 80, "shape": "1:1"}, (75, 75)), ({"fill": 100, "shape": "object"}, (40, 60)),
        ({"fill": 75, "shape": "object"}, (60, 80)), ({"fill": 50}, (160, 120)), ({"shape": "1:1"}, (120, 120)),
    ],
)  # fmt: skip
def test_without_a_size_pixels_are_copied(values: dict[str, Any], size: tuple[int, int]) -> None:
    source = thing()
    result = placed(source, {"color": "transparent"}, **values)
    assert result.frame.size == size
    assert result.facts["place"]["scale"] == 1
    left, top, right, bottom = box_of(result.frame)
    assert (right - left, bottom - top) == (40, 60)
    assert (result.frame.rgb[top:bottom, left:right] == source.frame.rgb[10:70, 20:60]).all()


def test_around_the_picture_there_is_nothing_but_the_backdrop() -> None:
    opaque = Source(Frame(np.full((40, 60, 3), 90, np.uint8)), "opaque")
    result = placed(opaque, {"color": "#ff0000"}, width=100, height=80).frame
    assert (result.rgb[20:60, 20:80] == 90).all()
    result.rgb[20:60, 20:80] = (255, 0, 0)
    assert (result.rgb == (255, 0, 0)).all()


def test_what_was_cropped_away_stays_away() -> None:
    opaque = Source(Frame(np.full((40, 60, 3), 90, np.uint8)), "opaque")
    document = added(Document("picture"), "crop", {"area": (10, 10, 20, 20)})
    document = added(added(document, "place", {"width": 60, "height": 40}), "backdrop", WHITE)
    result = RENDERER.render(opaque, document).frame
    assert ((result.rgb == 90).all(axis=2)).sum() == 400
    assert ((result.rgb == 255).all(axis=2)).sum() == 60 * 40 - 400


def test_a_heavy_side_draws_the_object_over_but_never_out_of_the_frame() -> None:
    source = thing()
    source.frame.alpha[10:65, 45:60] = 0  # type: ignore[index]  # light at the right but for a strip below
    by_box = box_of(placed(source, fill=80, width=200, height=200, align="box").frame)
    by_weight = box_of(placed(source, fill=80, width=200, height=200).frame)
    assert by_box[0] == pytest.approx(200 - by_box[2], abs=1)
    assert by_weight[0] > by_box[0] + 3
    assert by_weight[2] < 200 - 10
    assert by_weight[1] == by_box[1]


def test_things_of_any_height_stand_on_one_line() -> None:
    low, high = thing(box=(20, 60, 80, 20)), thing(box=(40, 10, 20, 70))
    lines = {box_of(placed(one, fill=70, width=160, height=160, align="foot").frame)[3] for one in (low, high)}
    assert max(lines) - min(lines) <= 1
    assert min(lines) == pytest.approx(160 * 0.85, abs=1)


def test_a_speck_is_not_the_object() -> None:
    source = thing()
    source.frame.alpha[85, 115] = 255  # type: ignore[index]
    assert Outline.found(source.frame.alpha).box((120, 90)) == pytest.approx((20, 10, 40, 60))  # type: ignore[union-attr]


def test_without_a_subject_all_of_the_picture_is_placed() -> None:
    assert Outline.found(np.full((5, 5), 255, np.uint8)) is None
    assert Outline.found(np.zeros((5, 5), np.uint8)) is None
    result = placed(Source(Frame(np.full((50, 100, 3), 7, np.uint8)), "plain"), fill=50, width=100, height=100).frame
    assert box_of(result) == (25, 37, 75, 63)


def test_a_share_tells_of_enlarging_after_a_resize_too() -> None:
    document = added(Document("picture"), "resize", {"percent": 50})
    document = added(document, "place", {"fill": 100, "width": 240, "height": 180})
    assert RENDERER.render(thing(), document).facts["place"]["scale"] == pytest.approx(2)


def test_an_outline_is_refused_in_words_when_it_is_none() -> None:
    kind = registry()["place"]
    for wrong in ((0, 0, 0, 1), "auto", {"outline": ((0, 0), (1, 1)), "weight": (0, 0)}, 5, {"outline": 3}):
        with pytest.raises(ValueRangeError, match="outline"):
            kind.complete({"object": wrong})


def test_too_many_pixels_are_refused_in_words() -> None:
    with pytest.raises(ValueRangeError, match="too many"):
        placed(thing(), width=20000, height=20000)


def test_the_object_is_followed_when_the_picture_turns_or_is_cropped() -> None:
    source = thing()
    before = RENDERER.with_autos(source, added(Document("picture"), "place", {"fill": 90}, frozenset({"object"})))
    for name, values in (("rotate", {"rotate": "90"}), ("crop", {"area": (10.0, 5.0, 70.0, 70.0)})):
        after = reframed(RENDERER, source, before, added(before, name, values))
        again = RENDERER.with_autos(source, after)
        kept, found = (Outline.of(document.edit("place").values["object"]) for document in (after, again))  # type: ignore[union-attr]
        assert kept.box((700, 700)) == pytest.approx(found.box((700, 700)), abs=0.1)  # type: ignore[union-attr]
        assert kept.weight == pytest.approx(found.weight, abs=1e-3)  # type: ignore[union-attr]


def test_automatic_values_are_found_in_the_order_of_rendering() -> None:
    document = added(Document("picture"), "place", {"fill": 80, "width": 64, "height": 64}, frozenset({"object"}))
    document = added(document, "straighten", {"straighten": 20}, frozenset())
    found = RENDERER.with_autos(thing(), document)
    left, top, right, bottom = box_of(RENDERER.render(thing(), added(found, "backdrop", WHITE)).frame)
    assert max(right - left, bottom - top) == pytest.approx(51, abs=2)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_part_and_a_small_view_show_what_the_whole_shows(data: st.DataObject) -> None:
    source = thing(dtype="uint16")
    values = {
        "fill": data.draw(st.sampled_from([0, 40, 85, 100])),
        "width": data.draw(st.sampled_from([0, 70, 150])),
        "height": data.draw(st.sampled_from([0, 90])),
        "shape": data.draw(st.sampled_from(["picture", "object", "1:1"])),
    }
    whole = placed(source, **values).frame
    width, height = whole.size
    left, top = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    view = View(1.0, left, top, data.draw(st.integers(1, width - left)), data.draw(st.integers(1, height - top)))
    part = placed(source, view=view, **values).frame
    expected = whole.rgb[view.top : view.top + view.height, view.left : view.left + view.width]
    assert np.abs(part.rgb / 65535 - expected / 65535).max() < 2 / 255


def test_only_the_last_map_may_lie_on_a_canvas() -> None:
    canvas = Geometry(translation(-5, -5), (20, 20), within=(5, 5, 15, 15))
    with pytest.raises(ValueError, match="canvas"):
        canvas.then(Geometry.identity((20, 20)))
