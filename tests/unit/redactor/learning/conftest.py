"""Pictures to learn from, painted by chance: soft colours with things in them, as photographs have."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.model.colour_table import ColourTable

Rgb = NDArray[np.float32]


@pytest.fixture(scope="session")
def painted() -> Callable[[int, int], list[Rgb]]:
    """`painted(count, seed)`: pictures of 96 x 64, sRGB encoded 0-1."""

    def one(random: np.random.Generator) -> Rgb:
        light = cv2.resize(random.random((3, 4), np.float32), (96, 64), interpolation=cv2.INTER_CUBIC)
        tint = cv2.resize(random.normal(0, 0.06, (2, 3, 3)).astype(np.float32), (96, 64))
        picture = (0.08 + 0.84 * light[..., None] + tint).astype(np.float32)
        for _ in range(6):
            left, top = random.integers(0, 80), random.integers(0, 50)
            colour = random.random(3).astype(np.float32)
            picture[top : top + 14, left : left + 16] = 0.5 * picture[top : top + 14, left : left + 16] + 0.5 * colour
        return np.clip(picture, 0, 1)

    def several(count: int, seed: int) -> list[Rgb]:
        random = np.random.default_rng(seed)
        return [one(random) for _ in range(count)]

    return several


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """`written(name, pictures, table, size=1, shift=0)`: a folder of PNG files, with a table over them."""

    def write(name: str, pictures: list[Rgb], table: ColourTable | None = None, size: int = 1, shift: int = 0) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        for index, picture in enumerate(pictures):
            shown = picture if table is None else np.clip(table.colours(picture), 0, 1)
            large = np.roll(shown.repeat(size, axis=0).repeat(size, axis=1), shift, axis=(0, 1))
            cv2.imwrite(str(folder / f"p{index}.png"), (large[..., ::-1] * 255 + 0.5).astype(np.uint8))
        return folder

    return write
