"""Pairs made of photographs."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.errors import InputError

pytest.importorskip("torch")

from editor.training.data.degrade import degraded
from editor.training.data.folders import read_folder
from editor.training.data.painterly import painted
from editor.training.data.pairs import is_photograph, make_pairs


def coat(pictures: Path) -> np.ndarray:
    return np.ascontiguousarray(cv2.imread(str(pictures / "coat.jpg"))[..., ::-1])


def plot() -> np.ndarray:
    picture = np.full((200, 300, 3), 255, np.uint8)
    for x in range(20, 280, 20):
        cv2.line(picture, (x, 150), (x + 20, 50 + x % 70), (200, 30, 30), 2)
    return picture


def test_grey_is_spoiled_within_the_bounds_said() -> None:
    grey = np.full((200, 200, 3), 118, np.uint8)
    means = np.array([degraded(grey, np.random.default_rng(seed)).mean(axis=(0, 1)) for seed in range(60)])
    # Two EV and a half down or one and a half up are at most what exposure, warmth and tint add up to.
    light = ((means / 255 + 0.055) / 1.055) ** 2.4 / (((118 / 255 + 0.055) / 1.055) ** 2.4)
    assert np.log2(light).min() > -2.6
    assert np.log2(light).max() < 1.6
    assert np.ptp(np.log2(light[:, 0] / light[:, 2])) > 1  # warm and cold ones
    assert np.abs(np.log2(light.mean(axis=1))).max() > 0.8


def test_noise_grows_with_light_and_the_same_seed_spoils_alike() -> None:
    steps = np.repeat(np.array([20, 120], np.uint8), 100)[None, :, None].repeat(100, 0).repeat(3, 2)
    one, same = (degraded(steps, np.random.default_rng(4)) for _ in range(2))
    assert np.array_equal(one, same)
    assert one[:, 100:].std() > 0
    assert not np.array_equal(one, degraded(steps, np.random.default_rng(5)))


def test_a_painting_has_flat_strokes_and_keeps_edges(pictures: Path) -> None:
    rgb = coat(pictures)
    found = painted(rgb)
    assert found.shape == rgb.shape

    def fine(picture: np.ndarray) -> float:
        grey = picture.mean(axis=2).astype(np.float32)
        return float(np.median(np.abs(grey - cv2.blur(grey, (3, 3)))))

    assert fine(found) < 0.6 * fine(rgb)
    edge = np.zeros((60, 60, 3), np.uint8)
    edge[:, 30:] = 200
    assert np.abs(painted(edge)[30, 27:33, 1].astype(int) - edge[30, 27:33, 1]).max() <= 1


def test_photographs_are_told_from_drawings(pictures: Path) -> None:
    assert is_photograph(coat(pictures))
    assert not is_photograph(plot())


@pytest.mark.parametrize("kind", ["light", "painterly"])
def test_pairs_of_a_folder(kind: str, pictures: Path, tmp_path: Path) -> None:
    photographs = tmp_path / "photographs"
    (photographs / "more").mkdir(parents=True)
    for place, name in (("a.png", "coat"), ("more/b.png", "dress")):
        cv2.imwrite(str(photographs / place), cv2.imread(str(pictures / f"{name}.jpg")))
    cv2.imwrite(str(photographs / "plot.png"), plot())
    folder = make_pairs(photographs, tmp_path / kind, kind, side=96)
    items = read_folder(folder, "pairs").items
    assert len(items) == 2
    given = {item.picture.name: item.picture.read_bytes() for item in items}
    assert all(max(cv2.imread(str(item.picture)).shape) == 96 for item in items)
    again = make_pairs(photographs, tmp_path / f"{kind} again", kind, side=96)
    assert {path.name: path.read_bytes() for path in (again / "input").iterdir()} == given


def test_no_photographs(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no photographs"):
        make_pairs(tmp_path / "nothing", tmp_path / "pairs", "light")
