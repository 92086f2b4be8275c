"""Pictures made larger in tiles."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.dataloader.network_record import OutputSpec
from editor.errors import Cancelled, EditorError, NetworkError
from editor.model.frame import Frame
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.upscaling.pace import Progress
from editor.redactor.upscaling.upscaler import Upscaler


def apart(one: Frame, other: Frame) -> int:
    """The largest difference of two pictures of one size."""
    return int(np.abs(one.rgb.astype(int) - other.rgb.astype(int)).max())


@pytest.mark.parametrize("scale", [2, 3, 4])
@pytest.mark.parametrize("faithful", [True, False])
def test_tiles_leave_no_seam(pool: NetworkPool, noise: np.ndarray, scale: int, faithful: bool) -> None:
    upscaler = Upscaler(pool, faithful=faithful)
    whole = upscaler.upscaled(Frame(noise), scale, "fast", side=256)
    tiled = upscaler.upscaled(Frame(noise), scale, "fast", side=32)
    assert whole.size == (90 * scale, 70 * scale)
    assert apart(whole, tiled) <= 1


def test_colours_stay_those_of_the_original(pool: NetworkPool, noise: np.ndarray) -> None:
    kept = Upscaler(pool).upscaled(Frame(noise), 4, "fast")
    given = Upscaler(pool, faithful=False).upscaled(Frame(noise), 4, "fast")
    small = noise.astype(float).mean(axis=(0, 1))
    assert kept.rgb.mean(axis=(0, 1)) == pytest.approx(small, abs=0.5)
    assert np.abs(given.rgb.mean(axis=(0, 1)) - small).max() > 10


def test_sixteen_bits_stay_sixteen(pool: NetworkPool) -> None:
    ramp = np.repeat(np.linspace(20000, 21000, 64).astype(np.uint16)[None, :, None], 48, axis=0).repeat(3, axis=2)
    large = Upscaler(pool).upscaled(Frame(np.ascontiguousarray(ramp), icc=b"any"), 4, "fast")
    assert (large.rgb.dtype, large.icc) == (np.uint16, b"any")
    assert len(np.unique(large.rgb)) > 100  # 8 bits would give five
    assert np.abs(large.rgb[96].astype(int)[8:-8:4, 0] - ramp[24].astype(int)[2:-2, 0]).max() < 30


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (33, 1)])
@pytest.mark.parametrize("value", [0, 255])
def test_the_smallest_pictures(pool: NetworkPool, size: tuple[int, int], value: int) -> None:
    large = Upscaler(pool).upscaled(Frame(np.full((*size, 3), value, np.uint8)), 3, "fast")
    assert large.rgb.shape == (size[0] * 3, size[1] * 3, 3)
    assert np.abs(large.rgb.astype(int) - value).max() <= 1


def test_grey_stays_grey(pool: NetworkPool, noise: np.ndarray) -> None:
    grey = np.repeat(noise[..., :1], 3, axis=2)
    large = Upscaler(pool, faithful=False).upscaled(Frame(grey), 2, "fast").rgb
    assert (large[..., 0] == large[..., 1]).all()
    assert (large[..., 0] == large[..., 2]).all()


def test_a_result_in_a_file_is_the_same(pool: NetworkPool, noise: np.ndarray, tmp_path: Path) -> None:
    alpha = noise[..., 0].copy()
    held = Upscaler(pool).upscaled(Frame(noise, alpha), 2, "fast", side=32)
    place = tmp_path / "place"
    place.mkdir()
    filed = Upscaler(pool, memory=1).upscaled(Frame(noise, alpha), 2, "fast", side=32, folder=place)
    assert np.array_equal(held.rgb, filed.rgb)
    assert held.alpha is not None
    assert filed.alpha is not None
    assert np.array_equal(held.alpha, filed.alpha)
    assert not list(place.iterdir())


def test_progress_reaches_the_end(pool: NetworkPool, noise: np.ndarray) -> None:
    told: list[Progress] = []
    Upscaler(pool).upscaled(Frame(noise), 4, "fast", side=32, on_progress=told.append)
    assert [round(one.share * 9) for one in told] == list(range(1, 10))
    assert told[-1].seconds_left == 0


def test_cancelled(pool: NetworkPool, noise: np.ndarray) -> None:
    told: list[Progress] = []
    with pytest.raises(Cancelled):
        Upscaler(pool).upscaled(
            Frame(noise), 4, "fast", side=32, is_cancelled=lambda: len(told) >= 2, on_progress=told.append
        )
    assert len(told) == 2


def test_too_large_a_scale_is_refused(pool: NetworkPool, noise: np.ndarray) -> None:
    with pytest.raises(NetworkError, match="4 times, not 5"):
        Upscaler(pool).upscaled(Frame(noise), 5, "fast")


class SmallDevice:
    """An accelerator whose memory holds tiles up to a size: none is in this machine."""

    def __init__(self, pool: NetworkPool, longest: int) -> None:
        self._pool, self._longest = pool, longest
        self.running = "cuda"
        self.sides: list[int] = []

    def output(self, role: str, quality: str) -> OutputSpec:
        return self._pool.output(role, quality)

    def device(self, role: str, quality: str) -> str:
        return self.running

    def enlarge(self, role: str, quality: str, tile: np.ndarray, is_cancelled: object = None) -> np.ndarray:
        self.sides.append(max(tile.shape))
        if self.running == "cuda" and max(tile.shape) > self._longest:
            raise NetworkError("The network could not run: out of memory.", "")
        return self._pool.enlarge(role, quality, tile)

    def to_processor(self, role: str, quality: str) -> None:
        self.running = "cpu"


@pytest.mark.parametrize(("longest", "ends_on"), [(120, "cuda"), (10, "cpu")])
def test_too_little_memory_on_a_device(pool: NetworkPool, noise: np.ndarray, longest: int, ends_on: str) -> None:
    notices: list[EditorError] = []
    device = SmallDevice(pool, longest)
    large = Upscaler(device, on_notice=notices.append).upscaled(Frame(noise), 4, "fast", side=128)
    assert device.running == ends_on
    assert device.sides == sorted(device.sides, reverse=True) or ends_on == "cpu"
    assert ["smaller ones" in str(notice) for notice in notices] == [True]
    assert apart(large, Upscaler(pool).upscaled(Frame(noise), 4, "fast")) <= 1


def test_a_processor_that_fails_is_told(pool: NetworkPool, noise: np.ndarray) -> None:
    device = SmallDevice(pool, 10)
    device.to_processor = lambda role, quality: None  # type: ignore[method-assign]
    device.device = lambda role, quality: "cpu"  # type: ignore[method-assign]
    with pytest.raises(NetworkError, match="out of memory"):
        Upscaler(device).upscaled(Frame(noise), 4, "fast", side=64)


def test_the_pool_leaves_a_device_and_says_so(tmp_path: Path, pool: NetworkPool, noise: np.ndarray) -> None:
    notices: list[NetworkError] = []
    other = NetworkPool(Catalog(tmp_path / "shipped", tmp_path / "added"), "cpu", 1, notices.append)
    other.to_processor("upscale", "fast")
    assert len(notices) == 1
    assert other.device("upscale", "fast") == "cpu"
    tile = np.asarray(noise[:9, :7], np.float32) / 255
    assert np.array_equal(other.enlarge("upscale", "fast", tile), pool.enlarge("upscale", "fast", tile))
