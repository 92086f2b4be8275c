"""The networks that enlarge and are shipped, on pictures of the tests."""

from __future__ import annotations

import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.color import deltaE_ciede2000, rgb2lab

from editor.errors import Cancelled
from editor.model.frame import Frame
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.fit import check_fit
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.networks.session import open_session
from editor.redactor.upscaling.upscaler import Upscaler


@pytest.fixture
def photo(pictures: Path) -> np.ndarray:
    """64 x 96 x 3 uint8: a garment's edge and its texture."""
    picture = cv2.imread(str(pictures / "dress.jpg"))
    small = cv2.resize(picture, None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA)
    top, left = small.shape[0] // 4, small.shape[1] // 4
    return np.ascontiguousarray(small[top : top + 64, left : left + 96, ::-1])


def psnr(one: np.ndarray, other: np.ndarray) -> float:
    return float(10 * np.log10(255**2 / np.mean((one.astype(float) - other.astype(float)) ** 2)))


@pytest.mark.parametrize("quality", ["quality", "fast"])
def test_records_fit(catalog: Catalog, quality: str) -> None:
    record = catalog.find("upscale", quality)
    check_fit(open_session(catalog.weights(record), "cpu", 1), record)
    assert record.output.enlarges == 4
    assert record.weights.stat().st_size < {"quality": 20e6, "fast": 3e6}[quality]


@pytest.mark.parametrize("quality", ["quality", "fast"])
def test_it_is_the_picture_and_its_colours(pool: NetworkPool, photo: np.ndarray, quality: str) -> None:
    large = Upscaler(pool).upscaled(Frame(photo), 4, quality).rgb
    back = cv2.resize(large, (96, 64), interpolation=cv2.INTER_AREA)
    assert deltaE_ciede2000(rgb2lab(photo), rgb2lab(back)).mean() < 1
    usual = cv2.resize(photo, (384, 256), interpolation=cv2.INTER_CUBIC)
    assert psnr(large, usual) > 26
    assert cv2.Laplacian(large, cv2.CV_32F).std() > 1.3 * cv2.Laplacian(usual, cv2.CV_32F).std()


@pytest.mark.parametrize("scale", [2, 3, 4])
def test_tiles_of_the_fast_network_leave_no_seam(pool: NetworkPool, photo: np.ndarray, scale: int) -> None:
    whole = Upscaler(pool).upscaled(Frame(photo), scale, "fast", side=256).rgb.astype(int)
    tiled = Upscaler(pool).upscaled(Frame(photo), scale, "fast", side=32).rgb.astype(int)
    assert np.abs(whole - tiled).max() <= 1


def test_tiles_of_the_photo_network_leave_no_line(pool: NetworkPool, photo: np.ndarray) -> None:
    """Rounding to 8 bits differs from tile to tile by what it costs anyway, but nowhere does a step remain."""
    large = Upscaler(pool).upscaled(Frame(photo), 4, "quality", side=48).rgb.astype(float)
    steps = np.abs(np.diff(large, axis=1)).mean(axis=(0, 2))
    seam = 48 * 4
    around = steps[seam - 24 : seam + 24]
    assert steps[seam - 1] < 1.5 * np.median(around)
    assert steps[seam - 4 : seam + 3].mean() < 1.3 * around.mean()


@pytest.mark.parametrize("depth", ["uint8", "uint16"])
def test_black_and_white_and_single_pixels(pool: NetworkPool, depth: str) -> None:
    white = np.iinfo(depth).max
    for value in (0, white):
        large = Upscaler(pool).upscaled(Frame(np.full((9, 7, 3), value, depth)), 4, "fast").rgb
        assert large.dtype == depth
        assert np.abs(large.astype(int) - value).max() <= 0.02 * white
    assert Upscaler(pool).upscaled(Frame(np.full((1, 1, 3), white // 2, depth)), 2, "quality").size == (2, 2)


def test_alpha_is_not_the_networks(pool: NetworkPool, photo: np.ndarray) -> None:
    alpha = np.zeros((64, 96), np.uint8)
    cv2.circle(alpha, (48, 32), 20, 255, -1, cv2.LINE_AA)
    frame = Upscaler(pool).upscaled(Frame(photo, alpha), 4, "fast")
    assert frame.alpha is not None
    assert (frame.alpha[:16] == 0).all()
    assert (frame.alpha[120:136, 184:200] == 255).all()
    soft = ((frame.alpha > 12) & (frame.alpha < 243)).sum()
    stretched = cv2.resize(alpha, (384, 256), interpolation=cv2.INTER_CUBIC)
    assert soft < 0.6 * ((stretched > 12) & (stretched < 243)).sum()


def test_cancelled_within_a_second(pool: NetworkPool, photo: np.ndarray) -> None:
    begun = time.perf_counter()
    pool.device("upscale", "quality")
    large = Frame(np.tile(photo, (4, 3, 1)))
    begun = time.perf_counter()
    with pytest.raises(Cancelled):
        Upscaler(pool).upscaled(large, 4, "quality", is_cancelled=lambda: time.perf_counter() - begun > 0.5)
    assert time.perf_counter() - begun < 2.5  # half a second of work, a second, and what a busy machine adds
