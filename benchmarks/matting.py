"""Opacity at hair, fur, lace, glass and straps, on composites whose opacity is known.

    python benchmarks/matting.py [--apart] [--rival PYTHON] [--speed]

Things with drawn opacity (long hair, fur, stray hairs, lace, glass, straps) over photographs, sharp and blurred, cut
out by the shipped network: the refined mask, what Auto makes of it, and the solved matte. SAD in thousands, MSE times
1000 and the squared error of gradients within 12 pixels of soft opacity. `--apart`: other things over other
photographs, kept apart for acceptance: nothing is tuned on them. `--rival`: a Python that has pymatting; its closed
form solves the same band.
`--speed`: processor seconds and memory for 12 megapixels with 5 % in the band.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

from editor.model.document import Document
from editor.model.frame import Frame
from editor.paths import models_folder
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.matting import refine
from editor.redactor.matting.band import solved_band
from editor.redactor.matting.doubts import settled
from editor.redactor.matting.hair import edge_band, solved_matte
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

DATA = Path(os.environ.get("VITRINA_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))
SIZE = (1200, 1000)
KINDS = {  # strands, length, curl, width
    "hair": (900, 120, 1.2, 1.6), "fur": (5000, 32, 0.8, 1.3), "stray hairs": (350, 170, 2.2, 1.2),
}  # fmt: skip
WHAT = ("hair", "fur", "stray hairs", "lace", "glass", "straps")
COLOURS = ((0.25, 0.16, 0.1), (0.75, 0.62, 0.42), (0.1, 0.09, 0.09), (0.55, 0.33, 0.15), (0.8, 0.78, 0.74))


def body(rng: np.random.Generator) -> np.ndarray:
    height, width = SIZE
    turn = np.linspace(0, 2 * np.pi, 400)
    radius = 1 + 0.12 * np.sin(3 * turn + rng.uniform(0, 6)) + 0.08 * np.sin(5 * turn + rng.uniform(0, 6))
    far = 0.27 * min(SIZE) * radius
    outline = np.column_stack([width / 2 + far * np.cos(turn), height * 0.52 + 1.25 * far * np.sin(turn)])
    plane = np.zeros(SIZE, np.uint8)
    cv2.fillPoly(plane, [np.rint(outline).astype(int)], 255)
    return plane


def strands(rng: np.random.Generator, solid: np.ndarray, kind: tuple[float, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Opacity and shade of strands that grow out of a body, drawn at twice the size."""
    count, length, curl, width = kind
    outline = max(cv2.findContours(solid, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0], key=len)[:, 0].astype(float)
    along = np.roll(outline, -9, 0) - np.roll(outline, 9, 0)
    outward = np.column_stack([along[:, 1], -along[:, 0]]) / np.linalg.norm(along, axis=1, keepdims=True)
    outward *= np.sign(np.median(((outline - outline.mean(axis=0)) * outward).sum(axis=1)))
    plane, shade = np.zeros((2 * SIZE[0], 2 * SIZE[1]), np.uint8), np.zeros((2 * SIZE[0], 2 * SIZE[1]), np.uint8)
    for _ in range(int(count)):
        root = rng.integers(len(outline))
        way = outward[root] + rng.normal(0, 0.35, 2) + (0, 0.35)
        start, bend = outline[root] - 6 * outward[root], rng.normal(0, curl)
        angle = np.arctan2(way[1], way[0]) + bend * np.linspace(0, 1, 14)
        step = length * rng.uniform(0.4, 1.2) / 14
        points = start + np.cumsum(np.column_stack([np.cos(angle), np.sin(angle)]) * step, axis=0)
        thick, tone = width * rng.uniform(0.5, 1.3) * 2, int(rng.integers(60, 255))
        for index in range(13):
            ends = [tuple(int(v * 32) for v in points[index + more]) for more in (0, 1)]
            across = max(1, round(thick * (1 - index / 14 * 0.7)))
            cv2.line(plane, *ends, 255, across, cv2.LINE_AA, 4)
            cv2.line(shade, *ends, tone, across, cv2.LINE_AA, 4)
    shade = cv2.max(shade, cv2.dilate(shade, np.ones((5, 5), np.uint8)))
    return tuple(
        cv2.resize(p, SIZE[::-1], interpolation=cv2.INTER_AREA).astype(np.float32) / 255 for p in (plane, shade)
    )


def lace(rng: np.random.Generator, solid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A wide border of threads around a body: a net of arcs with knots, drawn at twice the size."""
    height, width = 2 * SIZE[0], 2 * SIZE[1]
    outer = cv2.dilate(cv2.resize(solid, (width, height)), cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (161, 161)))
    plane, step = np.zeros((height, width), np.uint8), int(rng.integers(26, 40))
    for row, y in enumerate(range(0, height, step)):
        for x in range((row % 2) * step // 2, width, step):
            cv2.circle(plane, (x, y), int(step * 0.55), 255, 3, cv2.LINE_AA)
            cv2.circle(plane, (x, y), 4, 255, -1, cv2.LINE_AA)
    rim = cv2.morphologyEx(outer, cv2.MORPH_GRADIENT, np.ones((9, 9), np.uint8))
    plane = np.maximum(np.where(outer > 127, plane, 0), rim).astype(np.uint8)
    small = cv2.resize(plane, SIZE[::-1], interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    return small, np.full_like(small, 0.7)


def straps(rng: np.random.Generator, solid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Thin straps that stand off a body."""
    rows, columns = np.nonzero(solid)
    top, left, right = rows.min(), columns.min(), columns.max()
    plane = np.zeros(SIZE, np.uint8)
    for start in np.linspace(left + 0.3 * (right - left), left + 0.7 * (right - left), 3):
        across = rng.uniform(60, 110)
        cv2.ellipse(plane, (int(start), int(top + 40)), (int(across / 2), int(rng.uniform(120, 180))), 0, 180, 360, 255,
                    int(rng.integers(5, 12)), cv2.LINE_AA)  # fmt: skip
    opacity = cv2.GaussianBlur(plane, (0, 0), 0.7).astype(np.float32) / 255
    return opacity, np.full_like(opacity, 0.6)


def glass(rng: np.random.Generator, solid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Opacity and tone of a vessel: thin in the middle, dense at its rims, with highlights."""
    depth = cv2.distanceTransform(solid, cv2.DIST_L2, 5)
    rim = np.exp(-depth / rng.uniform(12, 25)) * (solid > 0)
    shine = cv2.GaussianBlur((np.abs(depth - 60) < 4).astype(np.float32), (0, 0), 3) * (
        np.mgrid[: SIZE[0], : SIZE[1]][1] < SIZE[1] * 0.45
    )
    inside = cv2.GaussianBlur(solid, (0, 0), 0.8).astype(np.float32) / 255
    alpha = inside * np.clip(0.22 + 0.7 * rim + 0.9 * shine, 0, 1)
    return alpha.astype(np.float32), np.where(shine > 0.2, 1.0, 0.45).astype(np.float32)


def composite(seed: int, photograph: Path) -> tuple[np.ndarray, np.ndarray]:
    """H x W x 3 uint8 and its true opacity."""
    rng = np.random.default_rng(seed)
    wall = cv2.imread(str(photograph))[..., ::-1].astype(np.float32) / 255
    times = max(SIZE[0] / wall.shape[0], SIZE[1] / wall.shape[1])
    wall = cv2.resize(wall, None, fx=times, fy=times, interpolation=cv2.INTER_CUBIC)[: SIZE[0], : SIZE[1]]
    wall = cv2.GaussianBlur(wall, (0, 0), 6) if seed % 2 else wall
    solid = body(rng)
    inside = cv2.GaussianBlur(solid, (0, 0), 0.8).astype(np.float32) / 255
    what = WHAT[seed % len(WHAT)]
    if what == "glass":
        alpha, shade = glass(rng, solid)
    else:
        drawn = {"lace": lace, "straps": straps}.get(what) or (lambda rng, solid: strands(rng, solid, KINDS[what]))
        opacity, shade = drawn(rng, solid)
        alpha = np.maximum(inside, opacity)
    texture = sum(
        cv2.GaussianBlur(rng.normal(0, 1, SIZE).astype(np.float32), (0, 0), sigma) * gain
        for sigma, gain in ((2, 2), (40, 20))
    )
    tone = (1 + 0.25 * texture) * (0.75 + 0.5 * np.where(shade > 0, shade, 0.6))
    colours = np.clip(np.float32(COLOURS[seed % 5]) * tone[..., None], 0, 1)
    if what == "glass":
        colours = np.clip(shade[..., None] * np.float32([0.9, 0.95, 1.0]), 0, 1)
    mixed = alpha[..., None] * colours + (1 - alpha[..., None]) * wall + rng.normal(0, 0.006, wall.shape)
    return np.clip(mixed * 255 + 0.5, 0, 255).astype(np.uint8), alpha


def errors(found: np.ndarray, alpha: np.ndarray) -> tuple[float, float, float]:
    near = cv2.dilate(((alpha > 0.01) & (alpha < 0.99)).astype(np.uint8), np.ones((25, 25), np.uint8)) > 0

    def steep(plane: np.ndarray) -> np.ndarray:
        return np.hypot(cv2.Sobel(plane, cv2.CV_32F, 1, 0), cv2.Sobel(plane, cv2.CV_32F, 0, 1)) / 8

    away = (found - alpha)[near]
    gradient = float(((steep(found) - steep(alpha))[near] ** 2).sum())
    return float(np.abs(away).sum()) / 1e3, float((away**2).mean()) * 1e3, gradient


def rival(python: Path, rgb: np.ndarray, alpha: np.ndarray, band: np.ndarray) -> np.ndarray:
    """pymatting's closed form with the same band."""
    with tempfile.TemporaryDirectory() as folder:
        there, back = Path(folder) / "in.npz", Path(folder) / "out.npy"
        trimap = np.where(band, 0.5, np.round(alpha)).astype(np.float64)
        np.savez(there, rgb=rgb.astype(np.float64) / 255, trimap=trimap)
        code = (
            "import numpy as np, sys; from pymatting import estimate_alpha_cf as solve;"
            "z = np.load(sys.argv[1]); np.save(sys.argv[2], solve(z['rgb'], z['trimap']).astype(np.float32))"
        )
        subprocess.run([python, "-W", "ignore", "-c", code, there, back], check=True)
        return np.load(back)


def quality(apart: bool, python: Path | None) -> None:
    folder, skip = ("CID22", 5) if apart else ("kodak", 3)
    photographs = sorted(path for path in (DATA / "photos" / folder).rglob("*") if path.suffix in (".jpg", ".png"))
    pool = NetworkPool(Catalog(models_folder(), Path(tempfile.mkdtemp())), "cpu", 2)
    store = ArtefactStore()
    renderer = Renderer(registry(), store, pool)
    document = added(Document(), "cutout", {}).without("edge", "backdrop")
    ways = ["refined", "Auto", "solved", *(["pymatting"] if python else [])]
    print(
        "| scene | Auto solves | "
        + " | ".join(f"{what} {way}" for what in ("SAD", "MSE", "gradient") for way in ways)
        + " |"
    )
    print("|" + "---|" * (2 + 3 * len(ways)))
    for number in range(2 * len(WHAT)):
        seed = number + (100 * len(WHAT) if apart else 0)
        rgb, alpha = composite(seed, photographs[number * skip % len(photographs)])
        mask = settled(pool.run("cutout", "quality", Frame(rgb), lambda: False), rgb)
        rendered = renderer.render(Source(Frame(rgb), f"{apart} {number}"), document)
        band = cv2.resize(edge_band(mask).astype(np.float32), SIZE[::-1]) >= 0.5
        found = [refine(mask, rgb), rendered.planes["subject"], solved_matte(mask, rgb)]
        found += [rival(python, rgb, found[0], band)] if python else []
        figures = [errors(one, alpha) for one in found]
        cells = " | ".join(f"{figure[index]:.1f}" for index in range(3) for figure in figures)
        solves = "yes" if "hair" in rendered.facts["cutout"] else "no"
        print(f"| {number + 1} {WHAT[seed % len(WHAT)]} | {solves} | {cells} |", flush=True)


def speed() -> None:
    rows, columns = np.mgrid[:3000, :4000].astype(np.float32)
    away = np.hypot(rows - 1500, columns - 2000) - 1000
    rgb = np.random.default_rng(0).integers(0, 60, (3000, 4000, 3), np.uint8)
    rgb[away < 0] += 150
    alpha, band = np.clip(0.5 - away / 96, 0, 1), np.abs(away) < 48
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    solved_band(rgb, alpha, band)
    seconds = time.process_time() - start
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"12 megapixels, {band.mean():.1%} in the band: {seconds:.1f} s of processor time (must: < 5), {more:.0f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--apart", action="store_true")
    parser.add_argument("--rival", type=Path, metavar="PYTHON")
    given = parser.parse_args()
    speed() if given.speed else quality(given.apart, given.rival)
