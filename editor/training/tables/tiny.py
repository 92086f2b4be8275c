"""Drawn data in the place of the real sets: what a smoke test of the tables learns from, anywhere."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

_COUNTS = {"saliency_train": 30, "saliency_val": 2, "photos": 24}
_SIDE = 96


def draw(root: Path) -> Path:
    """Write small sets of the names and layout of the real ones into `root`; returns it."""
    for name, count in _COUNTS.items():
        for index in range(count):
            seed = index + (1000 if name == "saliency_val" else 0)
            rgb, mask = _scene(seed)
            if name == "photos":
                _write(root / name / f"{index:03}.png", rgb)
            else:
                _write(root / name / "images" / f"{index:03}.png", rgb)
                _write(root / name / "masks" / f"{index:03}.png", mask)
    return root


def _scene(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A bright disc before grained, uneven ground, and its mask."""
    rng = np.random.default_rng(seed)
    coarse = cv2.resize(
        rng.uniform(40, 160, (4, 4, 3)).astype(np.float32), (_SIDE, _SIDE), interpolation=cv2.INTER_CUBIC
    )
    mask = np.zeros((_SIDE, _SIDE), np.uint8)
    across, down = (int(place) for place in rng.uniform(0.35, 0.65, 2) * _SIDE)
    cv2.circle(mask, (across, down), int(_SIDE * rng.uniform(0.2, 0.3)), 255, -1, cv2.LINE_AA)
    share = mask[..., None] / 255
    rgb = coarse * (1 - share) + rng.uniform(150, 255, 3) * share + rng.normal(0, 6, coarse.shape)
    return np.clip(rgb, 0, 255).astype(np.uint8), mask


def _write(path: Path, picture: np.ndarray) -> None:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), picture)
