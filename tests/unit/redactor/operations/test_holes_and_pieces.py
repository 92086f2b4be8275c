"""Holes, pieces and masks from elsewhere by the real renderer; masks are given, so no network runs."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.errors import InputError, ValueRangeError
from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.model.mask_file import of_text, read_mask, to_text
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.operations.mask import _combined
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source

SIDE = 240
RINGS = ((75, 80, 45, 25), (165, 150, 50, 30))  # x, y, outer and inner radius


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]


def disc(x: float, y: float, radius: float) -> NDArray[np.float32]:
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    return np.clip(radius - np.hypot(columns - x, rows - y) + 0.5, 0, 1).astype(np.float32)


def rings(dtype: str = "uint8") -> tuple[Source, NDArray[np.float32], NDArray[np.float32]]:
    """Two golden rings on grey: the picture, the mask of a network that saw two discs, and the truth."""
    rng = np.random.default_rng(3)
    filled = np.maximum.reduce([disc(x, y, outer) for x, y, outer, _ in RINGS])
    truth = filled * (1 - np.maximum.reduce([disc(x, y, inner) for x, y, _, inner in RINGS]))
    grain = rng.normal(0, 0.02, (SIDE, SIDE, 3)).astype(np.float32)
    rgb = (
        truth[..., None] * np.float32([0.8, 0.6, 0.15]) + (1 - truth[..., None]) * np.float32([0.55, 0.57, 0.6]) + grain
    )
    return Source(Frame(to_depth(np.clip(rgb, 0, 1), dtype)), f"rings {dtype}"), filled, truth


def cut(mask: NDArray[np.float32], **edits: dict) -> Document:
    document = added(Document("picture"), "mask", {"mask": to_text(mask)})
    for name, values in edits.items():
        document = added(document, name, values)
    return document.without("backdrop")


def subject(rendered: Rendered) -> NDArray[np.float32]:
    return rendered.planes["subject"]


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_all_holes_are_taken_out_along_their_edges(renderer: Renderer, dtype: str) -> None:
    source, filled, truth = rings(dtype)
    result = renderer.render(source, cut(filled, holes={"holes": "all"}))
    assert np.abs(subject(result) - truth).mean() < 0.01
    assert [one["taken"] for one in result.facts["holes"]["holes"]] == [True, True]


def test_a_click_takes_one_hole_and_a_second_click_gives_it_back(renderer: Renderer) -> None:
    source, filled, _ = rings()
    x, y = RINGS[0][:2]
    once = renderer.render(source, cut(filled, holes={"places": ((x, y),)}))
    assert subject(once)[y, x] == 0
    assert subject(once)[RINGS[1][1], RINGS[1][0]] == 1
    twice = renderer.render(source, cut(filled, holes={"places": ((x, y), (x + 3, y - 4))}))
    assert np.abs(subject(twice) - filled).max() < 0.01
    kept = renderer.render(source, cut(filled, holes={"holes": "all", "places": ((x, y),)}))
    assert subject(kept)[y, x] == 1
    assert subject(kept)[RINGS[1][1], RINGS[1][0]] == 0


def test_holes_lie_where_they_are_after_any_geometry_and_in_any_view(renderer: Renderer) -> None:
    source, filled, truth = rings()
    document = cut(filled, holes={"holes": "all"})
    whole = subject(renderer.render(source, document))
    part = subject(renderer.render(source, document, View(1.0, 40, 50, 120, 100)))
    assert np.abs(part - whole[50:150, 40:160]).mean() < 0.002
    small = subject(renderer.render(source, document, View.whole(source.size, 0.5)))
    assert np.abs(small - cv2.resize(whole, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)).mean() < 0.015
    turned = added(document, "rotate", {"rotate": "90"})
    assert np.abs(subject(renderer.render(source, turned)) - np.rot90(truth, -1)).mean() < 0.01


def test_a_restored_hole_stays_whatever_is_found(renderer: Renderer) -> None:
    source, filled, _ = rings()
    x, y = RINGS[0][:2]
    stroke = {"mode": "restore", "size": 20.0, "points": ((x, y),)}
    result = renderer.render(source, cut(filled, holes={"holes": "all"}, mask_strokes={"strokes": (stroke,)}))
    assert subject(result)[y, x] == 1


def islands() -> tuple[Source, NDArray[np.float32]]:
    mask = np.maximum.reduce([disc(70, 80, 50), disc(170, 150, 40), disc(30, 200, 6), disc(200, 30, 3)])
    rgb = np.full((SIDE, SIDE, 3), 120, np.uint8)
    return Source(Frame(rgb), "islands"), mask


def test_specks_go_by_size(renderer: Renderer) -> None:
    source, mask = islands()
    sizes = {0: 4, 8: 3, 14: 2, 75: 1}
    for below, left in sizes.items():
        result = subject(renderer.render(source, cut(mask, pieces={"specks": below})))
        assert cv2.connectedComponents((result > 0.5).astype(np.uint8))[0] - 1 == left
        assert np.abs(result - mask)[:130, :130].max() < 0.01, "the largest stays as it is, soft edges and all"


def test_the_largest_or_the_chosen_pieces_are_kept(renderer: Renderer) -> None:
    source, mask = islands()
    largest = renderer.render(source, cut(mask, pieces={"pieces": "largest"}))
    assert subject(largest) == pytest.approx(disc(70, 80, 50), abs=0.01)
    assert [one["taken"] for one in largest.facts["pieces"]["pieces"]] == [False, True, True, True]
    chosen = renderer.render(source, cut(mask, pieces={"pieces": "chosen", "places": ((170, 150),)}))
    assert subject(chosen) == pytest.approx(disc(170, 150, 40), abs=0.01)
    none = renderer.render(source, cut(mask, pieces={"pieces": "chosen", "places": ((120, 10),)}))
    assert subject(none) == pytest.approx(mask, abs=0.01)
    dropped = renderer.render(source, cut(mask, pieces={"places": ((70, 80), (200, 30))}))
    assert subject(dropped) == pytest.approx(np.maximum(disc(170, 150, 40), disc(30, 200, 6)), abs=0.01)


@pytest.mark.parametrize("name", ["holes", "pieces"])
@pytest.mark.parametrize("places", ["here", ((1,),), ((float("nan"), 1),), 7, ((1e9, 1),)])
def test_places_that_are_none_are_refused(name: str, places: object) -> None:
    with pytest.raises(ValueRangeError):
        added(Document(), name, {"places": places})


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("replace", disc(165, 150, 50)),
        ("add", np.maximum(1 - disc(75, 80, 45), disc(165, 150, 50))),
        ("subtract", np.minimum(1 - disc(75, 80, 45), 1 - disc(165, 150, 50))),
        ("intersect", np.minimum(1 - disc(75, 80, 45), disc(165, 150, 50))),
    ],
)
def test_masks_are_combined_with_what_the_network_found(how: str, expected: NDArray[np.float32]) -> None:
    found = _combined(how, 1 - disc(75, 80, 45), disc(165, 150, 50))
    assert (found == expected).all()


def test_the_inverted_mask_is_the_other_way_round(renderer: Renderer) -> None:
    source, filled, _ = rings()
    assert subject(renderer.render(source, cut(filled))) == pytest.approx(filled, abs=0.003)
    inverted = renderer.render(source, cut(filled, invert={"invert": True}))
    assert subject(inverted) == pytest.approx(1 - filled, abs=0.003)


def test_a_mask_of_another_size_is_stretched_and_small_views_are_not_jagged(renderer: Renderer) -> None:
    source, filled, _ = rings()
    fine = cv2.resize(filled, None, fx=3, fy=3, interpolation=cv2.INTER_LINEAR)
    assert np.abs(subject(renderer.render(source, cut(fine))) - filled).mean() < 0.003
    small = subject(renderer.render(source, cut(fine), View.whole(source.size, 0.25)))
    assert np.abs(small - cv2.resize(filled, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)).mean() < 0.005


def test_masks_are_read_from_grey_pictures_and_from_alpha(tmp_path: Path) -> None:
    mask = (disc(120, 120, 80) * 255 + 0.5).astype(np.uint8)
    cv2.imwrite(str(tmp_path / "grey.png"), mask)
    cv2.imwrite(str(tmp_path / "alpha.png"), np.dstack([np.full((SIDE, SIDE, 3), 90, np.uint8), mask]))
    for name in ("grey.png", "alpha.png"):
        assert np.abs(of_text(read_mask(tmp_path / name)).astype(int) - mask).max() <= 1
        assert registry()["mask"].parameter("mask").parse(str(tmp_path / name)) == read_mask(tmp_path / name)
    cv2.imwrite(str(tmp_path / "plain.png"), np.full((9, 9), 7, np.uint8))
    with pytest.raises(InputError, match="everywhere"):
        read_mask(tmp_path / "plain.png")


@pytest.mark.parametrize("text", ["x", "aGVsbG8=", 5, None, to_text(np.zeros((4, 4), np.uint8))[:40]])
def test_a_text_that_is_no_mask_is_refused(text: object) -> None:
    with pytest.raises(ValueRangeError):
        added(Document(), "mask", {"mask": text})
