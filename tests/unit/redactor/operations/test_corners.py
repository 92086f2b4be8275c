"""A rectangle photographed askew becomes one again, with its own proportions."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import ValueRangeError
from editor.model.document import Document
from editor.model.frame import Frame
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import Geometry
from editor.redactor.operations.corners import Corners, proportion, upright
from editor.redactor.operations.perspective import turn
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

SIZE = (1200, 900)
DIAGONAL = 1500.0
ANGLES = st.floats(-0.6, 0.6)


def seen(ratio: float, up: float, right: float, focal: float, aside: tuple[float, float]) -> np.ndarray:
    """The corners, from the middle of the picture, of a rectangle that a camera of this focal length sees."""
    flat = np.array([[-ratio, -1, 0], [ratio, -1, 0], [ratio, 1, 0], [-ratio, 1, 0]]) / 2
    there = flat @ turn(up, right).T + (*aside, 5.0)
    return np.asarray(there[:, :2] / there[:, 2:] * focal)


@given(st.floats(0.4, 2.5), ANGLES, ANGLES, st.floats(0.6, 2.0), st.tuples(st.floats(-0.6, 0.6), st.floats(-0.4, 0.4)))
def test_proportions_are_those_of_the_thing(
    ratio: float, up: float, right: float, focal: float, aside: tuple[float, float]
) -> None:
    found = proportion(seen(ratio, up, right, focal * DIAGONAL, aside), DIAGONAL)
    if min(abs(up), abs(right)) > 0.1:  # both sides converge, so that the lens is known
        assert found == pytest.approx(ratio, rel=0.02)
    else:
        assert found == pytest.approx(ratio, rel=0.3)


@given(ANGLES, ANGLES, st.integers(0, 3), st.booleans())
def test_corners_may_be_given_in_any_order_around(up: float, right: float, first: int, back: bool) -> None:
    corners = seen(1.4, up, right, DIAGONAL, (0, 0))
    given_ = np.roll(corners[::-1] if back else corners, first, axis=0)
    assert upright(given_) == pytest.approx(corners)


def scene() -> tuple[Frame, np.ndarray]:
    """A white card with four coloured quarters on black, 3 by 2, seen from above and aside; and its corners in 0-1."""
    import cv2

    card = np.zeros((400, 600, 3), np.uint8)
    card[:200, :300], card[:200, 300:], card[200:, :300] = (250, 30, 30), (30, 250, 30), (30, 30, 250)
    card[200:, 300:] = (250, 250, 250)
    corners = seen(1.5, 0.4, 0.5, 1.1 * DIAGONAL, (0.2, -0.1)) * 1.9 + np.array(SIZE) / 2
    edges = np.array([[0, 0], [600, 0], [600, 400], [0, 400]], np.float32)
    matrix = cv2.getPerspectiveTransform(edges, corners.astype(np.float32))
    return Frame(cv2.warpPerspective(card, matrix, SIZE)), corners / SIZE


@pytest.fixture
def renderer() -> Renderer:
    return Renderer(registry(), ArtefactStore(None), object())  # type: ignore[arg-type]


@pytest.mark.parametrize("turned", ["0", "90", "180"])
def test_a_card_fills_the_result(turned: str, renderer: Renderer) -> None:
    frame, corners = scene()
    assert (corners > 0).all()
    assert (corners < 1).all()
    document = added(Document("a"), "corners", {"corners": corners.tolist()})
    document = added(document, "rotate", {"rotate": turned})
    result = renderer.render(Source(frame, "a"), document).frame
    upright_again = np.rot90(result.rgb, int(turned) // 90)
    height, width = upright_again.shape[:2]
    quarters = [upright_again[round(height * y), round(width * x)] for y in (0.25, 0.75) for x in (0.25, 0.75)]
    expected = [(250, 30, 30), (30, 250, 30), (30, 30, 250), (250, 250, 250)]
    assert np.abs(np.array(quarters, int) - expected).max() < 12
    rim = np.concatenate([upright_again[4:-4, 4], upright_again[4:-4, -5], upright_again[4, 4:-4]])
    assert rim.max(axis=1).min() > 120, "nothing of the black table is left"


def test_the_result_is_as_large_as_it_has_detail_and_no_larger_than_the_picture() -> None:
    flat = Corners().geometry({"corners": ((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75))}, SIZE,
                              Geometry.identity(SIZE))  # fmt: skip
    assert flat.size == (600, 450)
    steep = Corners().geometry({"corners": ((0.45, 0.3), (0.55, 0.3), (1, 1), (0, 1))}, SIZE, Geometry.identity(SIZE))
    assert steep.size[0] * steep.size[1] <= 1.01 * SIZE[0] * SIZE[1]


def test_corners_stay_on_their_thing_when_the_lens_is_corrected(renderer: Renderer) -> None:
    frame, corners = scene()
    document = added(Document("a"), "corners", {"corners": corners.tolist()})
    document = added(document, "lens", {"distortion": 60.0})
    geometry = renderer.geometry(Source(frame, "a"), document)
    ends = np.array([[0, 0], [geometry.size[0], 0], geometry.size, [0, geometry.size[1]]], np.float64)
    assert geometry.to_input(ends) == pytest.approx(corners * SIZE, abs=1e-3)


@pytest.mark.parametrize(
    "value",
    [
        ((0, 0), (1, 0), (1, 1)), ((0, 0), (1, 1), (1, 0), (0, 1)), ((0, 0), (1, 0), (0.2, 0.2), (0, 1)),
        ((0, 0), (0.5, 0), (1, 0), (0, 1)), ((0, 0), (1.2, 0), (1, 1), (0, 1)), "corners", 8,
        ((0, 0), (0, 0), (1, 1), (0, 1)), ((0, 0), (1, 0), (1, float("nan")), (0, 1)),
    ],
)  # fmt: skip
def test_what_is_no_shape_is_refused(value: object) -> None:
    with pytest.raises(ValueRangeError):
        Corners.parameter("corners").check(value)


def test_the_command_line_takes_eight_numbers() -> None:
    parameter = Corners.parameter("corners")
    assert parameter.parse("0.1, 0.2, 0.8, 0.1, 0.9, 0.9, 0.2, 0.8") == ((0.1, 0.2), (0.8, 0.1), (0.9, 0.9), (0.2, 0.8))
    with pytest.raises(ValueRangeError):
        parameter.parse("0.1, 0.2, 0.8")
