"""Crops, turns and sizes: exact where pixels are whole, plain words where they cannot be."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import ValueRangeError
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.model.parameter import Value
from editor.redactor.geometry import Geometry
from editor.redactor.operations.crop import aspect_ratio
from editor.redactor.operations.straighten import inscribed
from editor.redactor.registry import registry
from editor.redactor.source import Source

SIZES = st.tuples(st.integers(1, 400), st.integers(1, 400))


def geometry(size: tuple[int, int], **edits: dict[str, Value]) -> Geometry:
    whole = Geometry.identity(size)
    for name, kind in registry().items():
        if name in edits:
            whole = whole.then(kind().geometry(kind.complete(edits[name]), whole.size, whole))
    return whole


def pixels(size: tuple[int, int] = (31, 17), dtype: str = "uint8") -> Frame:
    rng = np.random.default_rng(size)
    rgb = rng.random((size[1], size[0], 3), np.float32)
    return Frame(to_depth(rgb, dtype), to_depth(rgb[..., 0].copy(), dtype))


def shown(frame: Frame, **edits: dict[str, Value]) -> Frame:
    moved = geometry(frame.size, **edits)
    return Source(frame, "").sample(moved.matrix, moved.size)


@pytest.mark.parametrize("dtype", DEPTHS)
@pytest.mark.parametrize("degrees", ["90", "180", "270"])
def test_quarter_turns_are_clockwise_and_exact(degrees: str, dtype: str) -> None:
    frame = pixels(dtype=dtype)
    result = shown(frame, rotate={"rotate": degrees})
    assert np.array_equal(result.rgb, np.rot90(frame.rgb, -int(degrees) // 90))
    assert np.array_equal(result.alpha, np.rot90(frame.alpha, -int(degrees) // 90))


@pytest.mark.parametrize("dtype", DEPTHS)
def test_flips_are_exact(dtype: str) -> None:
    frame = pixels(dtype=dtype)
    assert np.array_equal(shown(frame, flip={"horizontal": True}).rgb, frame.rgb[:, ::-1])
    assert np.array_equal(shown(frame, flip={"vertical": True}).alpha, frame.alpha[::-1])
    assert np.array_equal(shown(frame, flip={"horizontal": True, "vertical": True}).rgb, frame.rgb[::-1, ::-1])


@given(SIZES, st.sampled_from(["0", "90", "180", "270"]), st.booleans(), st.booleans(), st.data())
def test_turn_flip_and_crop_copy_the_very_pixels(
    size: tuple[int, int], degrees: str, horizontal: bool, vertical: bool, data: st.DataObject
) -> None:
    frame = pixels((min(size[0], 60), min(size[1], 60)))
    expected = np.rot90(frame.rgb, -int(degrees) // 90)
    expected = expected[:: -1 if vertical else 1, :: -1 if horizontal else 1]
    height, width = expected.shape[:2]
    left, top = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    across, down = data.draw(st.integers(1, width - left)), data.draw(st.integers(1, height - top))
    result = shown(
        frame, rotate={"rotate": degrees}, flip={"horizontal": horizontal, "vertical": vertical},
        crop={"area": (left, top, across, down)},
    )  # fmt: skip
    assert np.array_equal(result.rgb, expected[top : top + down, left : left + across])


def test_a_crop_is_cut_to_the_picture() -> None:
    assert geometry((100, 80), crop={"area": (60, -20, 100, 50)}).size == (40, 30)


@pytest.mark.parametrize("area", [(100, 0, 10, 10), (-50, 0, 50, 10), (0, 80.4, 10, 10), (5, 5, 0.2, 0.2)])
def test_a_crop_outside_is_refused_in_words(area: tuple[float, ...]) -> None:
    with pytest.raises(ValueRangeError, match=r"outside the picture.*100 x 80"):
        geometry((100, 80), crop={"area": area})


@pytest.mark.parametrize("text", ["10,20,30,40", " 10, 20, 30, 40 ", "[10, 20, 30, 40]"])
def test_a_crop_is_read_from_text(text: str) -> None:
    assert registry()["crop"].parameter("area").parse(text) == (10, 20, 30, 40)


@pytest.mark.parametrize("text", ["10,20,30", "10,20,0,40", "a,b,c,d", "", "10,20,30,nan", "10;20;30;40"])
def test_a_crop_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueRangeError):
        registry()["crop"].parameter("area").parse(text)


@given(SIZES, st.sampled_from([word for word, _ in registry()["crop"].parameter("aspect").choices]))
def test_an_aspect_alone_is_the_largest_centred_crop(size: tuple[int, int], aspect: str) -> None:
    moved = geometry(size, crop={"aspect": aspect})
    ratio = aspect_ratio(aspect, size)
    assert moved.size[0] == size[0] or moved.size[1] == size[1]
    if ratio is not None:
        nearest = (moved.size[1] * ratio, moved.size[0] / ratio)
        assert min(abs(moved.size[0] - nearest[0]), abs(moved.size[1] - nearest[1])) <= max(0.5, 1 - min(nearest))
    middle = moved.to_input(np.array([[moved.size[0] / 2, moved.size[1] / 2]]))[0]
    assert np.abs(middle - np.array(size) / 2).max() <= 0.5


@given(SIZES, st.floats(-45, 45))
def test_straightening_leaves_no_empty_corner_and_wastes_nothing(size: tuple[int, int], degrees: float) -> None:
    angle = math.radians(degrees)
    width, height = inscribed(*size, angle)
    turned = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    corners = np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]]) * (width / 2, height / 2) @ turned.T
    reach = np.abs(corners) / (np.array(size) / 2)
    assert reach.max() <= 1 + 1e-9
    assert reach.max() >= 1 - 1e-9, "it could be larger"


def test_straightening_zero_degrees_changes_nothing_and_turns_clockwise_else() -> None:
    assert geometry((300, 200), straighten={"straighten": 0}).size == (300, 200)
    moved = geometry((300, 200), straighten={"straighten": 10})
    right_of_middle = moved.to_result(np.array([[250.0, 100.0]]))[0]
    assert right_of_middle[1] > moved.size[1] / 2, "what was level goes down at the right"


@pytest.mark.parametrize(
    ("values", "size"),
    [
        ({"longest": 50}, (50, 40)), ({"width": 33}, (33, 26)), ({"height": 33}, (41, 33)),
        ({"width": 10, "height": 70}, (10, 70)), ({"percent": 50}, (50, 40)), ({"percent": 1}, (1, 1)),
        ({"longest": 50, "width": 20}, (20, 16)), ({"longest": 30, "percent": 300}, (30, 24)), ({"longest": 1}, (1, 1)),
    ],
)  # fmt: skip
def test_sizes_are_exact_to_the_pixel(values: dict[str, Value], size: tuple[int, int]) -> None:
    assert geometry((100, 80), resize=values).size == size
    assert shown(pixels((100, 80)), resize=values).size == size


@pytest.mark.parametrize("values", [{"percent": 1000}, {"width": 30000}, {"longest": 20000}])
def test_too_many_pixels_are_refused_in_words(values: dict[str, Value]) -> None:
    with pytest.raises(ValueRangeError, match="too many"):
        geometry((6000, 4500), resize=values)


def test_resizing_flat_colours_keeps_them() -> None:
    for dtype in DEPTHS:
        frame = Frame(to_depth(np.full((40, 60, 3), 0.7, np.float32), dtype))
        for longest in (7, 30, 61, 200):
            result = shown(frame, resize={"longest": longest}).rgb
            assert np.abs(to_depth(result, "float32") - to_depth(frame.rgb, "float32")[0, 0]).max() < 1e-5
