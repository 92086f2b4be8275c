"""Opacity at hair and fur: the refined mask against the solved matte, on composites whose opacity is known.

    python benchmarks/matting.py [--speed]

Six objects with drawn strands (long hair, fur, stray hairs) over photographs of Kodak's set, sharp and blurred, cut
out by the shipped network. SAD in thousands, MSE times 1000 and the squared error of gradients within 12 pixels of soft
opacity. `--speed`: processor seconds and memory for 12 megapixels with 5 % in the band.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

from editor.model.frame import Frame
from editor.paths import models_folder
from editor.redactor.matting import refine
from editor.redactor.matting.band import solved_band
from editor.redactor.matting.doubts import settled
from editor.redactor.matting.hair import edge_band, is_hairy, solved_matte
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool

DATA = Path(os.environ.get("VITRINA_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))
SIZE = (1200, 1000)
KINDS = ((900, 120, 1.2, 1.6), (5000, 32, 0.8, 1.3), (350, 170, 2.2, 1.2))  # strands, length, curl, width
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


def composite(seed: int, photograph: Path) -> tuple[np.ndarray, np.ndarray]:
    """H x W x 3 uint8 and its true opacity."""
    rng = np.random.default_rng(seed)
    wall = cv2.imread(str(photograph))[..., ::-1].astype(np.float32) / 255
    times = max(SIZE[0] / wall.shape[0], SIZE[1] / wall.shape[1])
    wall = cv2.resize(wall, None, fx=times, fy=times, interpolation=cv2.INTER_CUBIC)[: SIZE[0], : SIZE[1]]
    wall = cv2.GaussianBlur(wall, (0, 0), 6) if seed % 2 else wall
    solid = body(rng)
    opacity, shade = strands(rng, solid, KINDS[seed % 3])
    alpha = np.maximum(cv2.GaussianBlur(solid, (0, 0), 0.8).astype(np.float32) / 255, opacity)
    texture = sum(
        cv2.GaussianBlur(rng.normal(0, 1, SIZE).astype(np.float32), (0, 0), sigma) * gain
        for sigma, gain in ((2, 2), (40, 20))
    )
    tone = (1 + 0.25 * texture) * (0.75 + 0.5 * np.where(shade > 0, shade, 0.6))
    colours = np.clip(np.float32(COLOURS[seed % 5]) * tone[..., None], 0, 1)
    mixed = alpha[..., None] * colours + (1 - alpha[..., None]) * wall + rng.normal(0, 0.006, wall.shape)
    return np.clip(mixed * 255 + 0.5, 0, 255).astype(np.uint8), alpha


def errors(found: np.ndarray, alpha: np.ndarray) -> tuple[float, float, float]:
    near = cv2.dilate(((alpha > 0.01) & (alpha < 0.99)).astype(np.uint8), np.ones((25, 25), np.uint8)) > 0

    def steep(plane: np.ndarray) -> np.ndarray:
        return np.hypot(cv2.Sobel(plane, cv2.CV_32F, 1, 0), cv2.Sobel(plane, cv2.CV_32F, 0, 1)) / 8

    away = (found - alpha)[near]
    gradient = float(((steep(found) - steep(alpha))[near] ** 2).sum())
    return float(np.abs(away).sum()) / 1e3, float((away**2).mean()) * 1e3, gradient


def quality() -> None:
    photographs = sorted((DATA / "photos" / "kodak").glob("*.jpg"))
    pool = NetworkPool(Catalog(models_folder(), Path(tempfile.mkdtemp())), "cpu", 2)
    print("| scene | band | Auto solves | SAD refined | solved | MSE refined | solved | gradient refined | solved |")
    print("|---|---|---|---|---|---|---|---|---|")
    for seed in range(6):
        rgb, alpha = composite(seed, photographs[seed * 3])
        mask = settled(pool.run("cutout", "quality", Frame(rgb), lambda: False), rgb)
        pairs = zip(errors(refine(mask, rgb), alpha), errors(solved_matte(mask, rgb), alpha), strict=True)
        cells = " | ".join(f"{before:.1f} | {after:.1f}" for before, after in pairs)
        solves = "yes" if is_hairy(mask) else "no"
        print(f"| {seed + 1} | {edge_band(mask).mean():.1%} | {solves} | {cells} |", flush=True)


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
    speed() if parser.parse_args().speed else quality()
