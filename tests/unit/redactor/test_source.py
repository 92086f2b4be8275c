"""Sampling a picture at any scale."""

from __future__ import annotations

import threading

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.model.frame import DEPTHS, Frame, to_depth
from editor.redactor.geometry import Geometry, View, scaling, translation
from editor.redactor.registry import registry
from editor.redactor.source import Source


def scene(size: tuple[int, int] = (640, 480), dtype: str = "uint8", *, alpha: bool = False) -> Frame:
    """Something like a photograph: smooth parts, edges and fine detail."""
    rng = np.random.default_rng(3)
    width, height = size
    smooth = cv2.resize(rng.random((12, 16, 3), np.float32), size, interpolation=cv2.INTER_CUBIC)
    detail = cv2.GaussianBlur(rng.random((height, width, 3), np.float32), (0, 0), 1.2) - 0.5
    rgb = np.clip(smooth * 0.8 + 0.1 + detail * 0.3, 0, 1)
    rgb[height // 4 : height // 2, width // 4 : width // 3] = 0.95
    opacity = np.clip(smooth[..., 1] * 2 - 0.5, 0, 1) if alpha else None
    return Frame(to_depth(rgb, dtype), None if opacity is None else to_depth(opacity, dtype))


def geometry(size: tuple[int, int], **edits: dict) -> Geometry:
    whole = Geometry.identity(size)
    for name, kind in registry().items():
        if name in edits:
            whole = whole.then(kind().geometry(kind.complete(edits[name]), whole.size, whole))
    return whole


GEOMETRIES = {
    "none": {}, "turned": {"rotate": {"rotate": "90"}}, "flipped": {"flip": {"horizontal": True}},
    "cropped": {"crop": {"area": (33, 21, 500, 401)}}, "straightened": {"straighten": {"straighten": 6.5}},
    "resized": {"resize": {"longest": 333}}, "enlarged": {"resize": {"percent": 170}},
    "all": {"rotate": {"rotate": "270"}, "flip": {"vertical": True}, "straighten": {"straighten": -3},
            "crop": {"area": (10, 20, 300, 350)}, "resize": {"longest": 290}},
}  # fmt: skip


@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("name", GEOMETRIES)
@settings(max_examples=12, deadline=None)
@given(scale=st.floats(0.15, 1), data=st.data())
def test_a_part_of_a_view_equals_that_part_of_the_whole(
    name: str, alpha: bool, scale: float, data: st.DataObject
) -> None:
    source = Source(scene(alpha=alpha), "scene")
    moved = geometry(source.size, **GEOMETRIES[name])
    whole = View.whole(moved.size, scale)
    left, top = data.draw(st.integers(0, whole.width - 1)), data.draw(st.integers(0, whole.height - 1))
    width = data.draw(st.integers(1, whole.width - left))
    height = data.draw(st.integers(1, whole.height - top))
    everything = source.view(moved, whole)
    part = source.view(moved, View(scale, left, top, width, height))
    cut = (slice(top, top + height), slice(left, left + width))
    difference = np.abs(part.rgb.astype(int) - everything.rgb[cut])
    if "straighten" in GEOMETRIES[name]:
        # Free angles are sampled at 1/32 of a pixel, and a part may round to the other neighbour.
        assert difference.mean() < 0.6
        assert np.percentile(difference, 98) <= 6
    else:
        assert difference.max() == 0
        assert everything.alpha is None or np.array_equal(part.alpha, everything.alpha[cut])


@pytest.mark.parametrize("name", GEOMETRIES)
@pytest.mark.parametrize("scale", [0.13, 0.31, 0.5, 0.77])
def test_a_proxy_agrees_with_the_full_size_made_smaller(name: str, scale: float) -> None:
    source = Source(scene(), "scene")
    moved = geometry(source.size, **GEOMETRIES[name])
    proxy = source.view(moved, View.whole(moved.size, scale)).rgb
    full = source.view(moved, View.whole(moved.size)).rgb
    expected = cv2.resize(full, proxy.shape[1::-1], interpolation=cv2.INTER_AREA)
    difference = np.abs(proxy.astype(float) - expected)[2:-2, 2:-2]
    assert difference.mean() < 2.0
    assert np.percentile(difference, 99) < 20  # hard edges of a picture 28 pixels wide


@pytest.mark.parametrize("dtype", DEPTHS)
def test_depths_agree(dtype: str) -> None:
    eight = Source(scene(), "")
    other = Source(scene().with_(rgb=to_depth(scene().rgb, dtype)), "")
    for name, edits in GEOMETRIES.items():
        moved = geometry(eight.size, **edits)
        view = View.whole(moved.size, 0.4)
        one, two = (to_depth(source.view(moved, view).rgb, "float32") for source in (eight, other))
        assert np.abs(one - two).max() < 3 / 255, name


def test_full_size_without_geometry_is_the_picture_itself() -> None:
    source = Source(scene(), "")
    moved = Geometry.identity(source.size)
    assert np.array_equal(source.view(moved, View.whole(source.size)).rgb, source.frame.rgb)
    part = source.view(moved, View(1.0, 100, 50, 30, 20))
    assert np.array_equal(part.rgb, source.frame.rgb[50:70, 100:130])
    assert part.rgb.flags.c_contiguous


def test_fractions_of_pixels_are_sampled_between_them() -> None:
    ramp = np.tile(np.arange(0, 200, 2, dtype=np.uint8)[None, :, None], (40, 1, 3))
    shifted = Source(Frame(ramp), "").sample(translation(10.5, 3.25), (50, 20))
    assert np.abs(shifted.rgb[..., 0].astype(int) - (ramp[3:23, 10:60, 0] + 1)).max() <= 1


def test_a_homography_is_followed() -> None:
    """A map with perspective, as later lens work will bring: straight lines of a ramp stay where the map says."""
    rgb = np.tile(np.linspace(0, 1, 400, dtype=np.float32)[None, :, None], (300, 1, 3))
    matrix = np.array([[1, 0.05, 20], [0, 1, 10], [0.0002, 0.0001, 1]])
    result = Source(Frame(rgb), "").sample(matrix, (200, 150))
    moved = Geometry(matrix, (200, 150)).to_input(np.array([[50.5, 60.5], [150.5, 100.5]]))
    for (x, _), (row, column) in zip(moved, ((60, 50), (100, 150)), strict=True):
        assert result.rgb[row, column, 0] == pytest.approx((x - 0.5) / 399, abs=2e-3)


def test_hidden_colours_never_show() -> None:
    rgb = np.zeros((64, 64, 3), np.uint8)
    rgb[:, :32], rgb[:, 32:] = (255, 0, 0), (0, 255, 0)
    alpha = np.zeros((64, 64), np.uint8)
    alpha[:, :32] = 255
    source = Source(Frame(rgb, alpha), "")
    for matrix, size in (
        (scaling(2.9, 2.9), (22, 22)),
        (translation(0.4, 0.4), (60, 60)),
        (scaling(0.4, 0.4), (160, 160)),
    ):
        result = source.sample(matrix, size)
        seen = result.alpha > 8
        assert seen.any()
        assert result.rgb[seen][:, 1].max() <= 3, "green was hidden"


def test_an_opaque_alpha_stays_opaque_and_changes_no_colour() -> None:
    plain, opaque = scene(), scene().with_(alpha=np.full((480, 640), 255, np.uint8))
    one, two = (Source(frame, "").sample(scaling(3.3, 3.3), (190, 140)) for frame in (plain, opaque))
    assert np.array_equal(one.rgb, two.rgb)
    assert two.alpha.min() == 255


@pytest.mark.parametrize("size", [(1, 1), (1, 700), (700, 1), (2, 3), (129, 127)])
def test_small_and_thin_pictures_can_be_sampled(size: tuple[int, int]) -> None:
    source = Source(Frame(np.full((size[1], size[0], 3), 9, np.uint8)), "")
    for edits in GEOMETRIES.values():
        moved = geometry(size, **{name: values for name, values in edits.items() if name != "crop"})
        for scale in (0.01, 0.4, 1.0):
            view = View.whole(moved.size, scale)
            result = source.view(moved, view)
            assert result.size == (view.width, view.height)
            assert np.unique(result.rgb).tolist() == [9]


def test_floats_stay_between_black_and_white() -> None:
    rgb = np.zeros((40, 40, 3), np.float32)
    rgb[:, 20:] = 1
    result = Source(Frame(rgb), "").sample(scaling(0.3, 0.3), (130, 130)).rgb
    assert result.min() >= 0
    assert result.max() <= 1


def test_levels_are_made_once_by_whatever_thread() -> None:
    source, seen = Source(scene((2048, 1536)), ""), []
    threads = [threading.Thread(target=lambda: seen.append([source.level(i).size for i in range(4)])) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [[(2048, 1536), (1024, 768), (512, 384), (256, 192)]] * 6
