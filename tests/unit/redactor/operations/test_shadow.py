"""Shadows and reflections fall where they should, are of one piece, and leave the subject alone."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.model.document import Document
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.grounding.foot import foot_of
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

SIZE = (240, 200)
BOX = (90, 50, 150, 140)  # left, top, right, bottom of the thing
THROWN = [
    ("shadow", {"kind": "contact"}), ("shadow", {"kind": "drop"}), ("shadow", {"kind": "cast"}),
    ("reflection", {"reflection": 60}),
]  # fmt: skip


def source(dtype: str = "uint8") -> Source:
    rgb = np.full((SIZE[1], SIZE[0], 3), 0.5, np.float32)
    alpha = np.zeros((SIZE[1], SIZE[0]), np.float32)
    alpha[BOX[1] : BOX[3], BOX[0] : BOX[2]] = 1
    rgb[BOX[1] : BOX[3], BOX[0] : BOX[2]] = (0.8, 0.2, 0.1)
    rgb[BOX[1] : 95, BOX[0] : BOX[2]] = (0.1, 0.2, 0.8)
    return Source(Frame(to_depth(rgb, dtype), to_depth(alpha, dtype)), f"thing {dtype}")


def rendered(
    name: str, values: dict[str, Any], colour: str = "#ffffff", dtype: str = "uint8", view: Any = None
) -> Frame:
    document = added(added(Document("picture"), name, values), "backdrop", {"color": colour})
    renderer = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
    return renderer.render(source(dtype), document, view).frame


def dark(frame: Frame) -> NDArray[np.float32]:
    return 1 - to_depth(frame.rgb, "float32").min(axis=2)


@pytest.mark.parametrize(("name", "values"), THROWN, ids=str)
@pytest.mark.parametrize("dtype", DEPTHS)
def test_the_subject_is_untouched_and_far_places_are_white(name: str, values: dict[str, Any], dtype: str) -> None:
    plain, result = rendered(name, {}, dtype=dtype), rendered(name, values, dtype=dtype)
    inside = (slice(BOX[1], BOX[3]), slice(BOX[0], BOX[2]))
    assert (result.rgb[inside] == plain.rgb[inside]).all()
    assert (result.rgb[:20, :20] == result.white).all()
    assert (result.rgb != plain.rgb).any()


@pytest.mark.parametrize(("name", "values"), THROWN, ids=str)
def test_parts_small_views_and_depths_show_the_same(name: str, values: dict[str, Any]) -> None:
    whole = rendered(name, values)
    part = rendered(name, values, view=View(1.0, 60, 90, 120, 80))
    assert (part.rgb == whole.rgb[90:170, 60:180]).all()
    deep = rendered(name, values, dtype="uint16")
    assert np.abs(to_depth(deep.rgb, "float32") - to_depth(whole.rgb, "float32")).max() < 2.1 / 255
    small = rendered(name, values, view=View.whole(SIZE, 0.5))
    half = cv2.resize(to_depth(whole.rgb, "float32"), small.size, interpolation=cv2.INTER_AREA)
    assert np.abs(to_depth(small.rgb, "float32") - half).mean() < 1.5 / 255


@pytest.mark.parametrize(("name", "values"), THROWN, ids=str)
def test_a_transparent_result_has_it_in_its_alpha(name: str, values: dict[str, Any]) -> None:
    clear = rendered(name, values, "transparent")
    white = to_depth(rendered(name, values).rgb, "float32")
    opacity = to_depth(clear.alpha, "float32")[..., None]  # type: ignore[arg-type]
    laid = 1 + (to_depth(clear.rgb, "float32") - 1) * opacity
    assert np.abs(laid - white).max() < 3.1 / 255
    assert clear.alpha is not None
    assert (clear.alpha[:20, :20] == 0).all()


def test_contact_is_darkest_at_the_foot_and_only_there() -> None:
    shade = dark(rendered("shadow", {"kind": "contact"}))
    below = shade[BOX[3] :, 120]
    assert below[1] > 0.2
    assert (np.diff(below[1:40]) <= 0.02).all()
    assert below[45] < 0.03
    assert shade[40, 120] < 0.01, "nothing above the thing"


def test_a_drop_shadow_lies_away_from_the_light() -> None:
    left = dark(rendered("shadow", {"kind": "drop", "angle": -60, "distance": 60}))
    right = dark(rendered("shadow", {"kind": "drop", "angle": 60, "distance": 60}))
    assert left[100, BOX[2] + 3] > left[100, BOX[0] - 4] + 0.1
    assert np.abs(left - right[:, ::-1]).max() < 0.02, "light from the other side gives the mirror image"


def test_a_cast_shadow_lies_on_the_ground_away_from_the_light_and_fades() -> None:
    shade = dark(rendered("shadow", {"kind": "cast", "angle": -60, "distance": 60, "falloff": 60}))
    right, left = shade[:, BOX[2] :], shade[:, : BOX[0]]
    assert right.sum() > 5 * left.sum()
    assert shade[BOX[3] + 20 :].max() < 0.05, "none in front of the thing"
    row = shade[BOX[3] - 10, BOX[2] + 2 :]
    assert row[2] > row[30] >= row[60]
    front = dark(rendered("shadow", {"kind": "cast", "angle": -150, "distance": 60}))
    assert front[BOX[3] + 12 :].max() > 0.1, "light from behind throws it towards us"


def test_softness_and_opacity_count() -> None:
    def steepest(**values: Any) -> float:
        return float(np.abs(np.diff(dark(rendered("shadow", {"kind": "drop", **values}))[100, BOX[2] + 1 :])).max())

    assert steepest(softness=5) > 2 * steepest(softness=90)
    half, full = (dark(rendered("shadow", {"kind": "drop", "opacity": opacity})) for opacity in (40, 80))
    assert np.abs(2 * half[100, BOX[2] :] - full[100, BOX[2] :]).max() < 0.03


def test_a_reflection_is_the_mirror_image_fading() -> None:
    frame = rendered("reflection", {"reflection": 80, "fade": 100, "blur": 0})
    rgb = to_depth(frame.rgb, "float32")
    assert rgb[BOX[3] + 3, 120, 0] > rgb[BOX[3] + 3, 120, 2] + 0.3, "red is below, next to the red of the foot"
    assert rgb[BOX[3] + 52, 120, 2] > rgb[BOX[3] + 52, 120, 0], "and blue farther down"
    assert dark(frame)[BOX[3] + 2, 120] > dark(frame)[BOX[3] + 40, 120]


def test_the_ground_goes_along_the_feet_and_not_up_the_sides() -> None:
    glass = np.zeros((100, 100), np.float32)
    glass[10:40, 20:80] = 1  # the bowl
    glass[40:90, 48:52] = 1  # the stem
    glass[86:90, 35:65] = 1  # the foot
    assert np.abs(foot_of(glass).line - 90).max() < 1  # type: ignore[union-attr]
    shoe = np.zeros((100, 100), np.float32)
    shoe[40:60, 10:90] = 1
    shoe[60:90, 10:16] = 1  # the heel
    shoe[60:85, 60:90] = 1  # the sole
    line = foot_of(shoe).line  # type: ignore[union-attr]
    assert line[12] == pytest.approx(90, abs=1)
    assert line[85] == pytest.approx(85, abs=1)
    assert 85 < line[40] < 90
    assert foot_of(np.zeros((20, 20), np.float32)) is None


def test_without_a_subject_nothing_is_thrown() -> None:
    frame = Frame(np.full((20, 30, 3), 99, np.uint8))
    renderer = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
    for name, values in THROWN:
        result = renderer.render(Source(frame, "plain"), added(Document("picture"), name, values)).frame
        assert (result.rgb == 99).all()
