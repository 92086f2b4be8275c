"""Strokes that find their own outline: polygon, wand, the brush that follows edges, hints for a network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.errors import NetworkError, ValueRangeError
from editor.model.document import Document
from editor.model.frame import Frame
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source

WIDTH, HEIGHT = 320, 240
EDGE = 150  # column where the red half begins


class Seeing:
    """A network that sees what is red, but in the whole picture nothing at all."""

    def __init__(self, sees: Callable[[Frame], NDArray[np.float32]] | None = None) -> None:
        self.crops: list[tuple[int, int]] = []
        self._sees = sees or (lambda frame: (frame.rgb[..., 0] > 128).astype(np.float32))

    def identity(self, role: str, quality: str) -> str:
        return "weights"

    def calibration(self, role: str, quality: str) -> None:
        return None

    def run(self, role: str, quality: str, frame: Frame, is_cancelled: object = None) -> NDArray[np.float32]:
        self.crops.append(frame.size)
        return cv2.resize(self._sees(frame), (128, 128), interpolation=cv2.INTER_AREA)


def halves() -> Source:
    """Grey beside red, with grain, the border a gentle curve."""
    rng = np.random.default_rng(5)
    rgb = np.where(red()[..., None] > 0.5, np.float32([170, 40, 40]), np.float32([120, 125, 130]))
    grain = cv2.GaussianBlur(rng.normal(0, 8, rgb.shape).astype(np.float32), (0, 0), 1)
    soft = cv2.GaussianBlur(rgb, (0, 0), 0.7) + grain
    return Source(Frame(np.clip(soft, 0, 255).astype(np.uint8)), "halves")


def red() -> NDArray[np.float32]:
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    return (columns > EDGE + 12 * np.sin(rows / 30)).astype(np.float32)


def document(*strokes: dict[str, Any]) -> Document:
    return added(Document("picture"), "mask_strokes", {"strokes": strokes}).without("backdrop", "edge")


def renderer(networks: object = None) -> Renderer:
    return Renderer(registry(), ArtefactStore(), networks)  # type: ignore[arg-type]


def subject(rendered: Rendered) -> NDArray[np.float32]:
    return rendered.planes["subject"]


# Edges

ALONG = {"mode": "erase", "size": 60.0, "points": ((EDGE - 22.0, 20.0), (EDGE - 22.0, 220.0))}


def test_an_edge_brush_stops_at_the_edge_where_a_plain_one_goes_over_it() -> None:
    plain = subject(renderer().render(halves(), document(ALONG)))
    careful = subject(renderer().render(halves(), document({**ALONG, "kind": "edges"})))
    inside = cv2.erode(red(), np.ones((5, 5)))[20:220] > 0
    assert (plain[20:220][inside] == 0).sum() > 500
    assert (careful[20:220][inside] > 0.95).mean() > 0.995
    covered = (plain == 0) & (cv2.dilate(red(), np.ones((5, 5))) == 0)
    assert (careful[covered] < 0.05).mean() > 0.98, "what is meant is erased as by a plain brush"


def test_an_edge_brush_covers_nothing_that_a_plain_one_does_not() -> None:
    soft = {**ALONG, "hardness": 30.0, "opacity": 60.0}
    plain = subject(renderer().render(halves(), document(soft)))
    careful = subject(renderer().render(halves(), document({**soft, "kind": "edges"})))
    assert (careful >= plain - 1e-5).all()


# Polygon

CORNERS = ((60.0, 40.0), (220.0, 60.0), (140.0, 200.0))


def test_a_polygon_is_filled_between_its_corners() -> None:
    erased = 1 - subject(renderer().render(halves(), document({"mode": "erase", "kind": "polygon", "points": CORNERS})))
    exact = np.zeros((HEIGHT * 8, WIDTH * 8), np.uint8)
    cv2.fillPoly(exact, [np.rint(np.array(CORNERS) * 8).astype(np.int32)], 1)
    expected = cv2.resize(exact.astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    assert np.abs(erased - expected).mean() < 0.002
    assert np.abs(erased - expected).max() < 0.6


def test_a_soft_polygon_is_soft_inside_and_outside() -> None:
    soft = {"mode": "erase", "kind": "polygon", "points": CORNERS, "size": 20.0, "hardness": 0.0}
    erased = 1 - subject(renderer().render(halves(), document(soft)))
    assert erased[100, 140] > 0.99
    assert ((erased > 0.05) & (erased < 0.95)).mean() > 0.05


# Wand


def test_a_wand_takes_what_hangs_together_and_looks_alike() -> None:
    wand = {"mode": "erase", "kind": "wand", "points": ((260.0, 120.0),), "tolerance": 40.0}
    erased = 1 - subject(renderer().render(halves(), document(wand)))
    assert np.abs(erased - red()).mean() < 0.02
    timid = subject(renderer().render(halves(), document({**wand, "tolerance": 0.0})))
    assert (timid < 0.5).mean() < 0.2


@pytest.mark.parametrize("kind", ["edges", "polygon", "wand"])
def test_what_is_selected_stays_where_it_is(kind: str) -> None:
    """After a quarter turn and a crop, in a part, and in a smaller view."""
    points = {"edges": ALONG["points"], "polygon": CORNERS, "wand": ((260.0, 120.0),)}[kind]
    made = document({"mode": "erase", "kind": kind, "points": points, "size": 60.0, "hardness": 100.0})
    whole = subject(renderer().render(halves(), made))
    part = subject(renderer().render(halves(), made, View(1.0, 70, 30, 160, 150)))
    assert np.abs(part - whole[30:180, 70:230]).mean() < 0.005
    turned = added(added(made, "rotate", {"rotate": "90"}), "crop", {"area": (20, 30, 180, 250)})
    expected = np.rot90(whole, -1)[30:280, 20:200]
    assert np.abs(subject(renderer().render(halves(), turned)) - expected).mean() < 0.01
    small = subject(renderer().render(halves(), made, View.whole((WIDTH, HEIGHT), 0.5)))
    assert np.abs(small - cv2.resize(whole, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)).mean() < 0.02


# Hints


def test_a_hint_asks_the_network_from_near_and_takes_the_part_that_was_clicked() -> None:
    network = Seeing()
    erased = {"mode": "erase", "kind": "polygon", "points": ((0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT))}
    object_ = {"mode": "restore", "kind": "hint", "points": ((220.0, 120.0),)}
    render = renderer(network)
    result = subject(render.render(halves(), document(erased, object_)))
    assert all(width < WIDTH for width, _ in network.crops)
    assert result[120, 160:300] == pytest.approx(1, abs=0.02)
    assert result[:, :120].max() < 0.02
    asked = len(network.crops)
    render.render(halves(), document(erased, object_), View.whole((WIDTH, HEIGHT), 0.5))
    assert len(network.crops) == asked, "found once for all views"


def test_a_hint_at_the_background_takes_it_away() -> None:
    ground = {"mode": "erase", "kind": "hint", "points": ((60.0, 120.0),)}
    result = subject(renderer(Seeing()).render(halves(), document(ground)))
    assert result[120, 10:120] == pytest.approx(0, abs=0.02)
    assert result[120, 180:] == pytest.approx(1, abs=0.02)


def test_where_no_network_agrees_colours_decide() -> None:
    blind = Seeing(lambda frame: np.zeros(frame.rgb.shape[:2], np.float32))
    object_ = {"mode": "restore", "kind": "hint", "points": ((220.0, 120.0),)}
    erased = {"mode": "erase", "size": 900.0, "points": ((160.0, 120.0),)}
    rendered = renderer(blind).render(halves(), document(erased, object_))
    assert subject(rendered)[120, 220] == 1
    assert subject(rendered)[120, 100] == 0
    assert rendered.facts["mask_strokes"]["hint"] == "colors"


def test_a_hint_without_its_network_says_so_but_keeps_what_was_found() -> None:
    class Missing(Seeing):
        def identity(self, role: str, quality: str) -> str:
            raise NetworkError("There is no network {name}.", "Install it.", name=quality)

    made = document({"mode": "erase", "kind": "hint", "points": ((60.0, 120.0),)})
    store = ArtefactStore()
    found = Renderer(registry(), store, Seeing()).render(halves(), made)  # type: ignore[arg-type]
    without = Renderer(registry(), store, Missing())  # type: ignore[arg-type]
    with pytest.raises(NetworkError):
        without.render(halves(), made)
    again = without.render(halves(), made.with_artefacts(found.artefacts))
    assert (subject(again) == subject(found)).all()


@pytest.mark.parametrize(
    "stroke",
    [
        {"mode": "erase", "kind": "lasso", "points": ((1, 1),)},
        {"mode": "erase", "kind": "polygon", "points": ((1, 1), (2, 2))},
        {"mode": "erase", "kind": "wand", "points": ((1, 1),), "tolerance": 101},
        {"mode": "erase", "kind": "wand", "points": ((1, 1),), "tolerance": float("nan")},
        {"mode": "erase", "kind": "hint", "points": ((1, 1),), "model": "../secret"},
        {"mode": "erase", "kind": "edges", "points": ((1, 1),)},
        "hint",
    ],
)
def test_strokes_that_are_none_are_refused(stroke: object) -> None:
    with pytest.raises(ValueRangeError):
        added(Document(), "mask_strokes", {"strokes": (stroke,)})


def test_plain_strokes_are_stored_as_they_always_were() -> None:
    stored = document({"mode": "erase", "size": 5.0, "points": ((1, 1),)}).edit("mask_strokes").values["strokes"][0]
    assert set(stored) == {"mode", "size", "hardness", "opacity", "points"}
