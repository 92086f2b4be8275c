"""One table for all sliders: exact where it can be, near enough where it cannot, never clipped in between."""

from __future__ import annotations

import itertools
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.model.colour_profile import ColourProfile
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.model.table_processor import processor
from editor.redactor.operation import PointwiseOperation
from editor.redactor.registry import registry
from editor.redactor.table_lookup import STRIP_PIXELS, apply_processor
from editor.redactor.tone_table import LATTICE, ToneTable, lattice_knots, through

SRGB = ColourProfile.parse(None)
MODERATE = {
    "exposure": {"exposure": 0.5}, "levels": {"black": 10, "white": 240}, "brightness": {"brightness": 20},
    "contrast": {"contrast": 20}, "gamma": {"gamma": 1.1}, "curves": {"all": ((0, 0), (0.4, 0.5), (1, 1))},
    "temperature": {"temperature": 5600, "tint": 10}, "highlights": {"highlights": -24}, "shadows": {"shadows": 30},
    "color_balance": {"midtones_cyan_red": -10, "midtones_yellow_blue": 26}, "saturation": {"saturation": 20},
}  # fmt: skip


def pairs(edits: dict[str, dict]) -> list[tuple[PointwiseOperation, dict]]:
    return [(kind(), kind.complete(edits[name])) for name, kind in registry().items() if name in edits]


def cube(steps: int = 24) -> np.ndarray:
    axis = np.linspace(0, 1, steps)
    return np.stack(np.meshgrid(axis, axis, axis), -1).reshape(steps, -1, 3)


def test_all_sliders_together_stay_near_the_exact_result() -> None:
    colours = cube()
    exact = np.clip(through(pairs(MODERATE), colours, SRGB), 0, 1)
    table = ToneTable.compile(pairs(MODERATE), SRGB).apply(Frame(colours.astype(np.float32))).rgb
    difference = np.abs(table - exact) * 255
    assert difference.mean() < 0.25
    assert np.percentile(difference, 99) < 4  # the sides of the cube count as much as its middle here


def test_channelwise_operations_are_exact_at_every_code_of_16_bit() -> None:
    some = {name: values for name, values in MODERATE.items() if registry()[name].channelwise}
    codes = np.arange(65536, dtype=np.uint16).reshape(256, 256, 1).repeat(3, axis=2)
    exact = np.clip(through(pairs(some), codes / 65535, SRGB), 0, 1) * 65535
    result = ToneTable.compile(pairs(some), SRGB).apply(Frame(codes)).rgb
    assert np.abs(result - exact).max() <= 0.5 + 1e-6


def test_curves_that_differ_by_channel_are_exact_as_well() -> None:
    edits = {"curves": {"red": ((0, 0.1), (1, 0.8)), "blue": ((0, 0), (0.5, 0.7), (1, 1))}}
    codes = np.arange(65536, dtype=np.uint16).reshape(256, 256, 1).repeat(3, axis=2)
    exact = np.clip(through(pairs(edits), codes / 65535, SRGB), 0, 1) * 65535
    assert np.abs(ToneTable.compile(pairs(edits), SRGB).apply(Frame(codes)).rgb - exact).max() <= 0.5 + 1e-6


@pytest.mark.parametrize("dtype", DEPTHS)
def test_nothing_is_clipped_between_operations(dtype: str) -> None:
    ramp = np.linspace(0, 1, 4096)[None, :, None].repeat(3, axis=2)
    frame = Frame(to_depth(ramp.astype(np.float32), dtype))
    brightened = pairs({"exposure": {"exposure": 1.0}, "highlights": {"highlights": -100}})
    result = to_depth(ToneTable.compile(brightened, SRGB).apply(frame).rgb, "float32")[0, :, 1]
    light = np.linspace(0, 1, 4096)
    upper = light > 0.8  # everything above 0.735 is beyond white after one stop more
    assert len(np.unique(result[upper])) > (20 if dtype == "uint8" else 500), "the upper tones came back"
    assert result[-1] == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("curve", [(2.2, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0), np.linspace(0, 1, 1024) ** 1.8])
def test_other_profiles_are_followed(curve: object) -> None:
    """The primaries of Adobe RGB with a power and with a sampled curve."""
    primaries = np.array([[0.60974, 0.20528, 0.14919], [0.31111, 0.62567, 0.06322], [0.01947, 0.06087, 0.74457]])
    space = ColourProfile("test", b"test", primaries, (curve, curve, curve))  # type: ignore[arg-type]
    exact = np.clip(through(pairs(MODERATE), cube(), space), 0, 1)
    table = ToneTable.compile(pairs(MODERATE), space)
    difference = np.abs(table.apply(Frame(cube().astype(np.float32))).rgb - exact) * 255
    assert difference.mean() < 0.25
    assert np.percentile(difference, 99) < 4
    greys = np.arange(65536, dtype=np.uint16).reshape(256, 256, 1).repeat(3, axis=2)
    assert len(np.unique(table.apply(Frame(greys)).rgb[..., 1])) > 10_000
    over = pairs({"exposure": {"exposure": 0.8}, "highlights": {"highlights": -100}})
    assert len(np.unique(ToneTable.compile(over, space).apply(Frame(greys)).rgb[200:, :, 1])) > 500


def test_alpha_is_shared_and_the_frame_stays() -> None:
    rgb = np.random.default_rng(1).integers(0, 256, (30, 40, 3), np.uint8)
    frame = Frame(rgb.copy(), np.full((30, 40), 7, np.uint8), b"not a profile")
    result = ToneTable.compile(pairs(MODERATE), SRGB).apply(frame)
    assert result.alpha is frame.alpha
    assert result.icc == frame.icc
    assert np.array_equal(frame.rgb, rgb)
    assert not np.array_equal(result.rgb, rgb)


def test_no_operation_gives_the_frame_itself() -> None:
    frame = Frame(np.zeros((2, 2, 3), np.uint8))
    assert ToneTable.compile([], SRGB).apply(frame) is frame


@pytest.mark.parametrize("dtype", DEPTHS)
@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (5000, 1), (STRIP_PIXELS + 1, 2), (700, 300)])
def test_strips_and_threads_change_nothing(dtype: str, size: tuple[int, int]) -> None:
    colours = np.random.default_rng(2).random((size[1], size[0], 3), np.float32)
    frame = Frame(to_depth(colours, dtype))
    table = ToneTable.compile(pairs(MODERATE), SRGB)
    whole = table.apply(frame).rgb
    for top, left in itertools.product({0, size[1] // 2}, {0, size[0] // 2}):
        part = Frame(np.ascontiguousarray(frame.rgb[top:, left:]))
        assert np.array_equal(table.apply(part).rgb, whole[top:, left:])


def test_a_view_that_is_not_contiguous_is_read_right() -> None:
    colours = np.random.default_rng(3).integers(0, 65536, (64, 64, 3), np.uint16)
    table = ToneTable.compile(pairs(MODERATE), SRGB)
    part = colours[::2, 10:50]
    assert np.array_equal(table.apply(Frame(part)).rgb, table.apply(Frame(np.ascontiguousarray(part))).rgb)


def test_one_table_serves_several_threads() -> None:
    frame = Frame(np.random.default_rng(4).integers(0, 256, (200, 300, 3), np.uint8))
    table = ToneTable(pairs(MODERATE), SRGB)
    expected, results = ToneTable(pairs(MODERATE), SRGB).apply(frame).rgb, []
    threads = [threading.Thread(target=lambda: results.append(table.apply(frame).rgb)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4
    assert all(np.array_equal(result, expected) for result in results)


def test_equal_edits_are_compiled_once() -> None:
    assert ToneTable.compile(pairs(MODERATE), SRGB) is ToneTable.compile(pairs(MODERATE), SRGB)
    other = MODERATE | {"contrast": {"contrast": 21}}
    assert ToneTable.compile(pairs(MODERATE), SRGB) is not ToneTable.compile(pairs(other), SRGB)


def test_lattices_have_red_slowest() -> None:
    """Swapped axes of a lattice would swap channels of a picture."""
    axis = np.linspace(0, 1, LATTICE)
    nodes = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), -1) * np.array([1.0, 0.5, 0.25])
    rgb = np.random.default_rng(5).random((9, 9, 3), np.float32)
    result = apply_processor(rgb, processor(None, nodes, "float32"))
    assert np.allclose(result, rgb * np.array([1.0, 0.5, 0.25]), atol=1e-5)


@settings(max_examples=50)
@given(st.floats(0.1, 8))
def test_knots_reach_the_peak_and_stay_fine_below_white(peak: float) -> None:
    knots = lattice_knots(peak)
    assert len(knots) == LATTICE
    assert np.diff(knots).min() > 0
    assert knots[-1] >= min(peak, 1)
    assert (knots <= 1 + 1e-9).sum() >= 25
