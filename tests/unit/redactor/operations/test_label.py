"""Words on pictures: where they are told to be, in any depth, in parts, with an alpha where there is one."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from editor.errors import ValueRangeError
from editor.model.document import Document
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

SIZE = (300, 200)


def rendered(values: dict[str, Any], dtype: str = "uint8", *, clear: bool = False, view: View | None = None) -> Frame:
    white = to_depth(np.ones((SIZE[1], SIZE[0], 3), np.float32), dtype)
    frame = Frame(white, np.zeros(white.shape[:2], dtype) if clear else None)
    document = added(Document("picture"), "label", {"text": "Sale 20", "size": 12, **values})
    return Renderer(registry(), ArtefactStore(), None).render(Source(frame, f"{dtype}{clear}"), document, view).frame  # type: ignore[arg-type]


def inked(frame: Frame) -> tuple[float, float]:
    """The middle of what was written, in parts of the picture."""
    rows, columns = np.nonzero((to_depth(frame.rgb, "float32") < 0.6).any(axis=2))
    return float(columns.mean()) / SIZE[0], float(rows.mean()) / SIZE[1]


@pytest.mark.parametrize(
    ("place", "x", "y"),
    [("top_left", 0.2, 0.1), ("top", 0.5, 0.1), ("right", 0.8, 0.5), ("center", 0.5, 0.5), ("bottom_right", 0.8, 0.9)],
)
@pytest.mark.parametrize("kind", ["text", "tag"])
def test_words_stand_at_their_place(kind: str, place: str, x: float, y: float) -> None:
    values = {"kind": kind, "place": place, "ground": "#f03030"}
    assert inked(rendered(values)) == pytest.approx((x, y), abs=0.13)


@pytest.mark.parametrize("kind", ["text", "tag", "watermark"])
def test_depths_parts_and_small_views_show_the_same(kind: str) -> None:
    values = {"kind": kind, "angle": 20, "opacity": 70}
    whole = rendered(values)
    assert (whole.rgb != 255).any()
    for dtype in DEPTHS:
        deep = rendered(values, dtype)
        assert deep.rgb.dtype.name == dtype
        assert np.abs(to_depth(deep.rgb, "float32") - to_depth(whole.rgb, "float32")).max() < 1.01 / 255, (
            "two layers, each rounded"
        )
    part = rendered(values, view=View(1.0, 120, 90, 150, 100))
    assert (part.rgb == whole.rgb[90:190, 120:270]).all()
    small = to_depth(rendered(values, view=View.whole(SIZE, 0.5)).rgb, "float32")
    half = cv2.resize(to_depth(whole.rgb, "float32"), (150, 100), interpolation=cv2.INTER_AREA)
    assert np.abs(small - half).mean() < 4 / 255


def test_a_watermark_is_all_over_the_picture() -> None:
    frame = rendered({"kind": "watermark", "size": 6})
    for rows in (slice(0, 100), slice(100, 200)):
        for columns in (slice(0, 150), slice(150, 300)):
            assert (frame.rgb[rows, columns] < 200).any()


def test_words_on_nothing_have_an_alpha_and_their_colour() -> None:
    frame = rendered({"color": "#ff0000"}, clear=True)
    assert frame.alpha is not None
    solid = frame.alpha == 255
    assert solid.any()
    assert (frame.rgb[solid] == (255, 0, 0)).all()
    assert (frame.alpha == 0).any()


def test_lines_and_letters_of_all_languages() -> None:
    one, two = (np.nonzero((rendered({"text": text}).rgb < 99).any(axis=2))[0] for text in ("Aa", "Aa\nAa"))
    assert np.ptp(two) > np.ptp(one) + 20
    for text in ("Ціна 1 290 ₴", "Цена 500 ₽", "价格 €", "Größe"):
        assert (rendered({"text": text}).rgb < 99).any()


def test_what_cannot_be_written_is_refused_in_words() -> None:
    kind = registry()["label"]
    for wrong in ({"text": "x" * 501}, {"text": "a\x00b"}, {"text": 5}, {"color": "transparent"}):
        with pytest.raises(ValueRangeError):
            kind.complete(wrong)
    assert kind.parameter("text").parse(r"a\nb") == "a\nb"


def test_idle_and_tiny_words_change_nothing() -> None:
    assert (rendered({"text": "  "}).rgb == 255).all()
    tiny = rendered({"size": 1}, view=View.whole(SIZE, 0.1))
    assert (tiny.rgb == 255).all()
