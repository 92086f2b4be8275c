"""The heal brush: what a stroke costs on 24 megapixels, and how near a filling comes to what was there.

    python benchmarks/heal.py [--times | --quality] [--holes 3] [--sheet FOLDER]

Times are processor time, the best of several, so other programs hardly count; set OMP_NUM_THREADS=1, or threads that
wait for work count too. Quality: random holes in ten photographs of data/photos, filled by heal, by remove, by both
ways of cv2.inpaint, for each radius: PSNR and SSIM in the hole; "broad", PSNR after a blur of a sixth of the radius,
which sees colours and structure that are wrong but not grains that lie elsewhere; the share of the true detail (mean
slope) that is left; "texture", how far the slopes, sorted by size, are from the true ones, relative to their mean: 0
is the same texture, 1 none at all. PSNR and SSIM reward a blur where nothing can be known of a texture's grains; the
last two do not. `--sheet` writes the results side by side to look at.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from editor.model.document import Document
from editor.model.frame import Frame
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.registry import added, registry
from editor.redactor.renderer import RenderCache, Renderer
from editor.redactor.source import Source

DATA = Path(os.environ.get("VITRINA_DATA", Path(__file__).resolve().parents[2] / "shared" / "data")) / "photos"
PHOTOS = (
    "gb82/dog-lossless", "gb82/grass-lossless", "gb82/house-lossless", "gb82/path-lossless", "gb82/sand-lossless",
    "gb82/waves-lossless", "gb82/sunset-lossless", "kodak/1", "kodak/13", "kodak/19",
)  # fmt: skip
SIZE = (6000, 4000)
RADII = (12, 24, 48)


def rendered(renderer: Renderer, source: Source, strokes: list[dict[str, Any]], view: View | None = None) -> Frame:
    return renderer.render(source, added(Document(), "heal", {"strokes": tuple(strokes)}), view).frame


def times() -> None:
    """One more stroke of radius 60 on three others; a square of 600 pixels removed; taking a stroke back."""
    photo = cv2.imread(str(DATA / f"{PHOTOS[4]}.jpg"))[..., ::-1]
    grain = np.random.default_rng(0).normal(0, 2, (SIZE[1], SIZE[0], 1))
    large = np.clip(cv2.resize(photo, SIZE, interpolation=cv2.INTER_CUBIC) + grain, 0, 255).astype(np.uint8)
    rows = [(x, 2000.0 + y) for y in range(0, 501, 40) for x in ((2500.0, 3000.0) if y % 80 else (3000.0, 2500.0))]
    square = {"mode": "remove", "size": 100.0, "points": rows}
    for dtype in ("uint8", "uint16"):
        source = Source(Frame(large if dtype == "uint8" else large.astype(np.uint16) * 257), dtype)
        for name, view in (("fit", View.fitting(SIZE, 1440 * 900)), ("100 %", View(1.0, 2000, 1500, 1440, 900))):
            for mode in ("heal", "clone", "remove"):
                print(f"{dtype:7} {name:6} one more {mode:7} {timed(source, view, spot(mode)):6.3f} s", flush=True)
        print(f"{dtype:7} fit    600 x 600 px   {timed(source, view, square, runs=2):6.3f} s", flush=True)


def spot(mode: str) -> dict[str, Any]:
    return {"mode": mode, "size": 120.0, "hardness": 70.0, "points": [(3000.0, 2000.0)], "offset": (250.0, 40.0)}


def timed(source: Source, view: View, stroke: dict[str, Any], runs: int = 4) -> float:
    """Seconds of processor time from the release of the brush to the pixels of the view."""
    before = [{**spot("clone"), "points": [(500.0 + 300 * index, 700.0)]} for index in range(3)]
    if stroke["mode"] == "heal":
        stroke = {name: value for name, value in stroke.items() if name != "offset"}
    found = []
    for _ in range(runs):
        renderer, cache = Renderer(registry(), ArtefactStore(), None), RenderCache()  # type: ignore[arg-type]
        documents = [added(Document(), "heal", {"strokes": tuple(some)}) for some in (before, [*before, stroke])]
        renderer.render(source, documents[0], view, cache=cache)
        start = time.process_time()
        renderer.render(source, documents[1], view, cache=cache)
        found.append(time.process_time() - start)
    return min(found)


def holes(number: int) -> Iterator[tuple[str, np.ndarray, tuple[float, float], int]]:
    for index, name in enumerate(PHOTOS):
        photo = np.ascontiguousarray(cv2.imread(str(DATA / f"{name}.jpg"))[..., ::-1])
        rng = np.random.default_rng(index)
        for turn in range(number):
            radius = RADII[turn % len(RADII)]
            x, y = (float(rng.integers(2 * radius, side - 2 * radius)) for side in photo.shape[1::-1])
            yield name, photo, (x, y), radius


def quality(number: int, sheet: Path | None) -> None:
    found: dict[tuple[int, str], list[tuple[float, ...]]] = {}
    for name, photo, (x, y), radius in holes(number):
        hole = cv2.circle(np.zeros(photo.shape[:2], np.uint8), (int(x), int(y)), radius, 1, -1)
        dirty = np.where(hole[..., None] > 0, 0, photo).astype(np.uint8)
        stroke = {"size": 2.0 * radius + 4, "points": [(x + 0.5, y + 0.5)]}
        renderer = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
        ways: dict[str, Callable[[], np.ndarray]] = {
            "heal": lambda: rendered(renderer, Source(Frame(dirty), name), [{**stroke, "mode": "heal"}]).rgb,  # noqa: B023
            "remove": lambda: rendered(renderer, Source(Frame(dirty), name), [{**stroke, "mode": "remove"}]).rgb,  # noqa: B023
            "Telea": lambda: cv2.inpaint(dirty, hole, 5, cv2.INPAINT_TELEA),  # noqa: B023
            "Navier-Stokes": lambda: cv2.inpaint(dirty, hole, 5, cv2.INPAINT_NS),  # noqa: B023
        }
        results = {way: np.asarray(make()) for way, make in ways.items()}
        for way, result in results.items():
            found.setdefault((radius, way), []).append(judged(result, photo, hole > 0, radius))
        if sheet is not None:
            write(sheet / f"{Path(name).name}-{radius}-{int(x)}.png", [dirty, *results.values(), photo], (x, y), radius)
    print("| radius | holes | by | PSNR | SSIM | broad | detail | texture |\n|---|---|---|---|---|---|---|---|")
    for (radius, way), rows in sorted(found.items()):
        plain, ssim, broad, detail, texture = np.mean(rows, axis=0)
        figures = f"{plain:.2f} | {ssim:.3f} | {broad:.2f} | {detail:.2f} | {texture:.2f}"
        print(f"| {radius} | {len(rows)} | {way} | {figures} |")


def judged(result: np.ndarray, truth: np.ndarray, hole: np.ndarray, radius: int) -> tuple[float, ...]:
    """PSNR, SSIM, PSNR of what is broad, share of the detail, distance of the textures."""
    one, other = (cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.float32) for image in (result, truth))
    slopes = [np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)) for grey in (one, other)]
    mine, true = (np.sort(slope[hole]) for slope in slopes)
    level = max(float(true.mean()), 1e-6)
    soft = [cv2.GaussianBlur(image.astype(np.float32), (0, 0), max(2, radius / 6)) for image in (result, truth)]
    alike = float(similarity(one, other)[hole].mean())
    texture = float(np.abs(mine - true).mean()) / level
    return psnr(result, truth, hole), alike, psnr(*soft, hole), float(mine.mean()) / level, texture


def psnr(one: np.ndarray, other: np.ndarray, hole: np.ndarray) -> float:
    error = float(((one.astype(np.float64) - other)[hole] ** 2).mean())
    return float(10 * np.log10(255**2 / max(error, 1e-9)))


def similarity(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """SSIM by place (Wang et al. 2004), window of 11 pixels."""

    def mean(plane: np.ndarray) -> np.ndarray:
        return cv2.GaussianBlur(plane, (11, 11), 1.5)

    a, b = mean(one), mean(other)
    vary, covary = mean(one * one) + mean(other * other) - a * a - b * b, mean(one * other) - a * b
    return ((2 * a * b + 6.5025) * (2 * covary + 58.5225)) / ((a * a + b * b + 6.5025) * (vary + 58.5225))


def write(path: Path, pictures: list[np.ndarray], centre: tuple[float, float], radius: int) -> None:
    reach = 3 * radius
    left, top = (max(0, int(part) - reach) for part in centre)
    parts = [picture[top : top + 2 * reach, left : left + 2 * reach] for picture in pictures]
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.hstack(parts)[..., ::-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", action="store_true")
    parser.add_argument("--quality", action="store_true")
    parser.add_argument("--holes", type=int, default=3, help="in each photograph")
    parser.add_argument("--sheet", type=Path)
    given = parser.parse_args()
    cv2.setNumThreads(1)
    if given.times or not given.quality:
        times()
    if given.quality or not given.times:
        quality(given.holes, given.sheet)


if __name__ == "__main__":
    main()
