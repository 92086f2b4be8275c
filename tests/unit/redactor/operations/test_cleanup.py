"""Haze, specks, scratches, fringes, glare, creases and blur: less where they are, nothing where they are not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.cleaning.blemishes import found_blemishes
from editor.redactor.cleaning.edge_blur import edge_blur
from editor.redactor.cleaning.lateral_colour import lateral_colour
from editor.redactor.geometry import View
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

RENDERER = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
AUTOS = ("denoise", "deblock", "dehaze", "dust", "defringe", "deblur")


def psnr(one: np.ndarray, other: np.ndarray) -> float:
    first, second = (to_depth(pixels, "float32") for pixels in (one, other))
    return float(-10 * np.log10(max(np.mean((first - second) ** 2), 1e-12)))


def source_of(rgb: np.ndarray) -> Source:
    return Source(Frame(rgb), str(hash(rgb.tobytes())))


def found(rgb: np.ndarray, name: str) -> dict[str, float]:
    kind = registry()[name]
    return {p.name: RENDERER.auto(source_of(rgb), Document("p"), name, p.name) for p in kind.parameters if p.auto}


def edited(rgb: np.ndarray, name: str, view: View | None = None, **values: float) -> np.ndarray:
    return RENDERER.render(source_of(rgb), added(Document("p"), name, values), view).frame.rgb


def with_auto(rgb: np.ndarray, name: str) -> np.ndarray:
    return edited(rgb, name, **found(rgb, name))


def scene(seed: int = 3, size: tuple[int, int] = (420, 300)) -> np.ndarray:
    """A table of things: a slope of light behind discs and boxes of all colours with sharp edges, some nearly black."""
    rng = np.random.default_rng(seed)
    width, height = size
    slope = np.linspace(205, 160, height)[:, None, None] * np.ones((1, width, 3)) * (1.0, 0.98, 0.95)
    rgb = np.ascontiguousarray(slope.astype(np.uint8))
    for index in range(14):
        colour = [int(v) for v in rng.integers(4, 200, 3)] if index % 3 else [6, 5, 7]
        centre = int(rng.integers(20, width - 20)), int(rng.integers(20, height - 20))
        if index % 2:
            cv2.circle(rgb, centre, int(rng.integers(18, 40)), colour, -1, cv2.LINE_AA)
        else:
            far = centre[0] + int(rng.integers(25, 60)), centre[1] + int(rng.integers(25, 60))
            cv2.rectangle(rgb, centre, far, colour, -1)
    return rgb


def studio(size: tuple[int, int] = (420, 300)) -> np.ndarray:
    """A smooth backdrop with the grain of a good camera."""
    width, height = size
    slope = np.linspace(190, 150, height)[:, None, None] * np.ones((1, width, 3))
    return np.rint(slope + np.random.default_rng(1).normal(0, 0.8, slope.shape)).astype(np.uint8)


SPECKS = [(60, 50, 1), (200, 80, 2), (330, 60, 1), (100, 200, 2), (260, 230, 1), (370, 210, 2)]


def specked(rgb: np.ndarray) -> np.ndarray:
    spoilt = rgb.copy()
    for x, y, radius in SPECKS:
        cv2.circle(spoilt, (x, y), radius, (60, 58, 55), -1, cv2.LINE_AA)
    return spoilt


def magnified(plane: np.ndarray, pixels: float) -> np.ndarray:
    height, width = plane.shape
    share = 1 / (1 + pixels / (np.hypot(width, height) / 2))
    matrix = np.array([[share, 0, (1 - share) * (width / 2 - 0.5)], [0, share, (1 - share) * (height / 2 - 0.5)]])
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(plane, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)


def fringed(rgb: np.ndarray) -> np.ndarray:
    return np.dstack([magnified(rgb[..., 0], 1.5), rgb[..., 1], magnified(rgb[..., 2], -1.0)])


def blurred(rgb: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.GaussianBlur(rgb, (0, 0), 1.6))


def hazy(rgb: np.ndarray) -> np.ndarray:
    through = np.linspace(0.5, 0.7, len(rgb))[:, None, None]
    return np.rint(rgb * through + 225 * (1 - through)).astype(np.uint8)


@pytest.mark.parametrize("name", AUTOS)
def test_autos_leave_a_good_picture_alone(name: str) -> None:
    for good in (scene(), studio()):
        assert psnr(with_auto(good, name), good) > 45


@pytest.mark.parametrize(
    ("name", "spoil", "gain"), [("dehaze", hazy, 5), ("deblur", blurred, 1.5), ("dust", specked, 8)]
)
def test_autos_help_spoilt_pictures(name: str, spoil: object, gain: float) -> None:
    """`gain` in dB."""
    good = studio() if name == "dust" else scene()
    spoilt = spoil(good)  # type: ignore[operator]
    assert psnr(with_auto(spoilt, name), good) > psnr(spoilt, good) + gain


def test_fringes_are_measured_and_put_back() -> None:
    good = scene(size=(840, 600))
    cv2.blur(good, (3, 3), dst=good)
    grey = good.mean(axis=2, keepdims=True).astype(np.uint8).repeat(3, axis=2)
    spoilt = fringed(grey)
    assert lateral_colour(Frame(spoilt)) == pytest.approx((1.5, -1.0), abs=0.15)
    assert lateral_colour(Frame(grey)) == pytest.approx((0, 0), abs=0.05)
    assert psnr(with_auto(spoilt, "defringe"), grey) > psnr(spoilt, grey) + 5


def test_purple_edges_lose_their_colour_and_red_threads_keep_it() -> None:
    rgb = np.full((80, 120, 3), 240, np.uint8)
    rgb[:, 60:] = 20
    rgb[:, 57:60] = (170, 110, 220)
    after = edited(rgb, "defringe", purple=100)
    assert np.ptp(after[40, 58].astype(int)) < 0.5 * np.ptp(rgb[40, 58].astype(int))
    rgb[:, 57:60] = (220, 40, 30)
    assert np.abs(edited(rgb, "defringe", purple=100)[:, 57:60].astype(int) - rgb[:, 57:60]).max() < 12


def test_each_speck_is_found_where_it_is() -> None:
    specks = found_blemishes(source_of(specked(studio())), long=False)
    places = {(round(float(x) - 0.5), round(float(y) - 0.5)) for x, y in specks[:, :2]}
    assert places == {(x, y) for x, y, _ in SPECKS}


def test_a_pattern_of_dots_is_no_dust() -> None:
    rgb = studio()
    for x in range(20, 400, 16):
        for y in range(20, 280, 16):
            cv2.circle(rgb, (x, y), 2, (60, 60, 60), -1, cv2.LINE_AA)
    assert found(rgb, "dust") == {"dust": 0}


@pytest.mark.parametrize("name", ["dust", "scratches"])
def test_healing_is_the_same_in_parts_and_leaves_the_rest(name: str) -> None:
    good = studio()
    spoilt = specked(good)
    cv2.line(spoilt, (150, 120), (230, 170), (235, 235, 235), 1, cv2.LINE_AA)
    whole = edited(spoilt, name, **{name: 80})
    part = edited(spoilt, name, View(1.0, 140, 60, 120, 130), **{name: 80})
    assert np.abs(part.astype(int) - whole[60:190, 140:260]).max() <= 1
    assert np.array_equal(whole[:, :30], spoilt[:, :30])
    assert psnr(whole, good) > psnr(spoilt, good) + 0.5


def test_a_scratch_is_covered_and_specks_are_left_to_dust() -> None:
    spoilt = studio()
    cv2.line(spoilt, (150, 120), (230, 170), (235, 235, 235), 1, cv2.LINE_AA)
    after = edited(spoilt, "scratches", scratches=80)
    assert psnr(after, studio()) > psnr(spoilt, studio()) + 8
    assert np.array_equal(edited(spoilt, "dust", dust=80), spoilt)


def test_glare_goes_and_a_white_backdrop_stays() -> None:
    rgb = np.full((300, 400, 3), 250, np.uint8)
    rgb[60:240, 80:320] = (150, 40, 50)
    good = rgb.copy()
    cv2.circle(rgb, (200, 150), 3, (255, 252, 250), -1, cv2.LINE_AA)
    after = edited(rgb, "glare", glare=100)
    assert np.abs(after[150, 200].astype(int) - good[150, 200]).max() < 45
    assert np.array_equal(after[:40], rgb[:40])


def test_folds_get_softer_and_edges_stay() -> None:
    x = np.arange(600)
    cloth = np.broadcast_to(120 * np.exp(0.05 * np.sin(x / 4)), (300, 600)).copy()
    cloth[:, 300:] *= 0.35
    rgb = np.rint(cloth[..., None].repeat(3, axis=2)).astype(np.uint8)
    after = edited(rgb, "creases", creases=100).astype(float)
    assert after[150, 60:240, 0].std() < 0.6 * rgb[150, 60:240, 0].std()
    step = [pixels[150, 240:290, 0].mean() - pixels[150, 310:360, 0].mean() for pixels in (rgb.astype(float), after)]
    assert step[1] > 0.9 * step[0]


@pytest.mark.parametrize("sigma", [1.2, 2.0])
def test_blur_is_measured_at_the_sharper_edges(sigma: float) -> None:
    assert edge_blur(Frame(np.asarray(cv2.GaussianBlur(scene(), (0, 0), sigma)))) == pytest.approx(sigma, rel=0.2)


@pytest.mark.parametrize("name", [*AUTOS, "scratches", "glare", "creases"])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_one_tone_stays_one_tone(name: str, level: int) -> None:
    rgb = np.full((40, 50, 3), level, np.uint8)
    kind = registry()[name]
    values = {p.name: p.maximum for p in kind.parameters}
    assert np.array_equal(edited(rgb, name, **values), rgb)
