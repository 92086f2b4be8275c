"""Noise and JPEG blocks: taken away where they are, left alone where they are not."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from editor.errors import Cancelled
from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.cleaning.jpeg_traces import jpeg_traces
from editor.redactor.cleaning.noise_level import noise_level
from editor.redactor.cleaning.sliding_dct import shrunk
from editor.redactor.geometry import View
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

RENDERER = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]


def psnr(one: np.ndarray, other: np.ndarray) -> float:
    first, second = (to_depth(pixels, "float32") for pixels in (one, other))
    return float(-10 * np.log10(max(np.mean((first - second) ** 2), 1e-12)))


def with_auto(frame: Frame, name: str) -> np.ndarray:
    """The frame after the Auto of an operation."""
    source = Source(frame, str(hash(frame.rgb.tobytes())))
    values = {p.name: RENDERER.auto(source, Document("p"), name, p.name) for p in registry()[name].parameters if p.auto}
    return RENDERER.render(source, added(Document("p"), name, values)).frame.rgb


def noisy(rgb: np.ndarray, sigma: float = 10.0) -> np.ndarray:
    noise = np.random.default_rng(5).normal(0, sigma, rgb.shape)
    return np.clip(np.rint(rgb + noise), 0, 255).astype(np.uint8)


def compressed(rgb: np.ndarray, quality: int = 20) -> np.ndarray:
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, "JPEG", quality=quality)
    with Image.open(buffer) as image:
        return np.asarray(image.convert("RGB"))


@pytest.fixture(scope="module")
def photographs(data_folder: Path) -> list[np.ndarray]:
    from PIL import Image

    names = ("kodak/17.jpg", "gb82/baby-lossless.jpg", "gb82/haze-lossless.jpg", "kodak/20.jpg")
    files = [path for path in (data_folder / "photos" / name for name in names) if path.is_file()]
    if not files:
        pytest.skip("not run: none of the photographs is there")
    loaded = []
    for path in files:
        with Image.open(path) as image:
            loaded.append(np.ascontiguousarray(np.asarray(image.convert("RGB"))[:512, :512]))
    return loaded


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "spoil", "gain", "least"), [("denoise", noisy, 5.5, 4.0), ("deblock", compressed, 0.6, 0.3)]
)
def test_autos_help_spoilt_photographs(
    name: str, spoil: Callable[[np.ndarray], np.ndarray], gain: float, least: float, photographs: list[np.ndarray]
) -> None:
    """`gain` dB on average, `least` on each."""
    gains = []
    for good in photographs:
        spoilt = spoil(good)
        gains.append(psnr(with_auto(Frame(spoilt), name), good) - psnr(spoilt, good))
    assert np.mean(gains) > gain
    assert min(gains) > least


@pytest.mark.data
@pytest.mark.parametrize("name", ["denoise", "deblock"])
def test_autos_leave_good_photographs_alone(name: str, photographs: list[np.ndarray]) -> None:
    for good in photographs:
        assert psnr(with_auto(Frame(good), name), good) > 45


@pytest.mark.parametrize("sigma", [2.0, 5.0, 12.0])
def test_noise_is_measured(sigma: float) -> None:
    smooth = np.linspace(40, 210, 320)[:, None, None] * np.ones((1, 320, 3))
    level = noise_level(Frame(noisy(smooth, sigma)))
    luma = sigma * np.sqrt(0.299**2 + 0.587**2 + 0.114**2)
    assert level.is_noise
    assert level.overall == pytest.approx(luma, rel=0.15)


def test_noise_that_depends_on_lightness_is_measured_so() -> None:
    smooth = np.linspace(20, 235, 512)[:, None, None] * np.ones((1, 512, 3))
    noise = np.random.default_rng(1).normal(0, 1, smooth.shape) * np.linspace(9, 3, 512)[:, None, None]
    level = noise_level(Frame(np.clip(np.rint(smooth + noise), 0, 255).astype(np.uint8)))
    assert level.luma[1] > 1.6 * level.luma[6]


def test_a_fine_weave_is_no_noise() -> None:
    y, x = np.mgrid[:256, :256]
    weave = 128 + 30 * np.sin(x * 1.9) * np.sin(y * 1.7) + 8 * np.sin(x * 0.9 + y * 0.8)
    frame = Frame(np.rint(weave[..., None].repeat(3, axis=2)).astype(np.uint8))
    assert not noise_level(frame).is_noise
    assert np.array_equal(with_auto(frame, "denoise"), frame.rgb)


@pytest.mark.data
@pytest.mark.parametrize(("quality", "step"), [(20, 32.9), (50, 13.1), (75, 6.6)])
def test_the_step_of_jpeg_is_found(quality: int, step: float, photographs: list[np.ndarray]) -> None:
    for good in photographs:
        assert jpeg_traces(Frame(compressed(good, quality))).step == pytest.approx(step, rel=0.2)


def test_a_plane_without_noise_comes_back() -> None:
    plane = np.random.default_rng(3).random((37, 50)).astype(np.float32) * 255
    back = shrunk(plane, np.zeros_like, (3, 5))
    assert np.abs(back - plane).max() < 1e-2


@pytest.mark.parametrize("name", ["denoise", "deblock"])
@pytest.mark.parametrize("scale", [1.0, 0.5, 0.3])
def test_parts_are_equal_to_the_whole_at_any_scale(name: str, scale: float) -> None:
    smooth = np.linspace(40, 210, 400)[:, None, None] * np.ones((1, 400, 3))
    source = Source(Frame(noisy(smooth, 8.0)), f"{name} {scale}")
    document = added(Document("p"), name, {name: 100})
    whole = RENDERER.render(source, document, View.whole((400, 400), scale)).frame.rgb.astype(int)
    part = RENDERER.render(source, document, View(scale, 37, 41, 60, 50)).frame.rgb
    assert np.abs(part - whole[41:91, 37:97]).max() <= 1


@pytest.mark.parametrize("name", ["denoise", "deblock"])
def test_strips_leave_no_seam(name: str) -> None:
    tall = noisy(np.full((600, 48, 3), 120.0), 6.0)
    source = Source(Frame(tall), name)
    document = added(Document("p"), name, {name: 100})
    whole = RENDERER.render(source, document).frame.rgb.astype(int)
    part = RENDERER.render(source, document, View(1.0, 0, 200, 48, 150)).frame.rgb
    assert np.abs(part - whole[200:350]).max() <= 1


@pytest.mark.parametrize("name", ["denoise", "deblock"])
def test_cancel_is_honoured_within_a_strip(name: str) -> None:
    calls = iter([False, False, True])
    with pytest.raises(Cancelled):
        RENDERER.render(
            Source(Frame(np.zeros((2000, 8, 3), np.uint8)), "tall"),
            added(Document("tall"), name, {name: 50}),
            is_cancelled=lambda: next(calls, True),
        )
