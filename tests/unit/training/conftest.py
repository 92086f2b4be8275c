"""Small data sets of real kinds, drawn: discs and boxes on textured grounds, and a small network to make smaller."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from editor.model.pose import POINTS, Pose

MakeSet = Callable[..., Path]
ROWS = {"shoulder": 60, "elbow": 95, "wrist": 125, "pinky": 133, "index": 135, "thumb": 131, "hip": 130, "knee": 180,
        "ankle": 230, "heel": 236, "foot index": 240, "mouth": 40}  # fmt: skip
ACROSS = {"shoulder": 23, "elbow": 34, "wrist": 36, "pinky": 38, "index": 37, "thumb": 34, "hip": 14, "knee": 15,
          "ankle": 15, "heel": 15, "foot index": 18, "mouth": 3}  # fmt: skip


@pytest.fixture
def make_set(tmp_path: Path) -> MakeSet:
    """Makes a data set of a kind in a folder of its own."""

    def make(kind: str = "masks", count: int = 24, side: int = 64, name: str = "set") -> Path:
        folder = tmp_path / name
        for index in range(count):
            rgb, mask = _scene(index, side)
            _write(folder / ("images" if kind in ("masks", "labels") else "input") / f"{index:03}.png", rgb[..., ::-1])
            if kind == "masks":
                _write(folder / "masks" / f"{index:03}.png", mask)
            elif kind == "labels":
                _write(folder / "labels" / f"{index:03}.png", (mask > 127).astype(np.uint8))
            elif kind in ("pairs", "unpaired"):
                _write(folder / "target" / f"{index:03}.png", 255 - rgb)
        return folder

    return make


@pytest.fixture(scope="session")
def upright() -> Callable[..., Pose]:
    """`upright(scale=1)`: upright in 256 x 192 times the scale, arms hanging: shoulders at row 60, hips at 130 ..."""

    def pose(scale: float = 1) -> Pose:
        places = np.zeros((len(POINTS), 2))
        for number, name in enumerate(POINTS):
            side = 1 if "left" in name else -1 if "right" in name else 0
            part = "mouth" if "mouth" in name else name.split(" ", 1)[-1]
            places[number] = (96 + side * ACROSS.get(part, 5), ROWS.get(part, 30))
        return Pose(places * scale, np.ones(len(POINTS)), 1.0)

    return pose


def _scene(seed: int, side: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    ground = rng.uniform(90, 130) + rng.normal(0, 6, (side, side, 3))
    centre = tuple(int(v) for v in rng.uniform(0.35, 0.65, 2) * side)
    mask = np.zeros((side, side), np.uint8)
    cv2.circle(mask, centre, int(side * rng.uniform(0.2, 0.3)), 255, -1, cv2.LINE_AA)
    share = mask[..., None] / 255
    rgb = ground * (1 - share) + np.array([230, 60, 40]) * share
    return np.clip(rgb, 0, 255).astype(np.uint8), mask


def _write(path: Path, picture: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), picture)


@pytest.fixture(scope="session")
def tiny_class() -> type[Any]:
    """A trainee of 64 x 64: strided, depthwise and plain convolutions, BatchNorm, a skip, a sum, enlargements."""
    torch = pytest.importorskip("torch")
    pytest.importorskip("onnxscript")
    from torch import nn
    from torch.nn import functional

    from editor.training.networks.masks import MaskOf
    from editor.training.trainee import Trainee

    torch.set_num_threads(1)

    def unit(taken: int, given: int, stride: int = 1, groups: int = 1) -> Any:
        filters = nn.Conv2d(taken, given, 3, stride, 1, groups=groups, bias=False)
        return nn.Sequential(filters, nn.BatchNorm2d(given), nn.ReLU6())

    class Tiny(Trainee):
        name, title, source, kind, size = "tiny", "Tiny", "none", "masks", (64, 64)

        def __init__(self, channels: int = 8) -> None:
            super().__init__()
            self.first = unit(3, channels, 2)
            self.second = unit(channels, channels, 2)
            self.depthwise = unit(channels, channels, 1, channels)
            self.joined = unit(2 * channels, channels)
            self.last = nn.Conv2d(channels, 1, 1)

        def forward(self, picture: Any) -> tuple[Any, ...]:
            first = self.first(picture)
            second = self.second(first)
            second = second + self.depthwise(second)
            above = functional.interpolate(second, size=first.shape[2:], mode="bilinear", align_corners=False)
            logits = self.last(self.joined(torch.cat([first, above], 1)))
            return (functional.interpolate(logits, size=picture.shape[2:], mode="bilinear", align_corners=False),)

        def losses(self, batch: Any, turn: int) -> dict[str, Any]:
            return {"bce": functional.binary_cross_entropy_with_logits(self(batch["input"])[0], batch["target"])}

        def deployed(self) -> Any:
            return MaskOf(self)

    return Tiny


@pytest.fixture
def tiny(tiny_class: type[Any]) -> Any:
    """One with running means that are not those of the beginning, in `eval` mode; always the same."""
    return _settled(tiny_class)


@pytest.fixture(scope="session")
def tiny_model(tiny_class: type[Any]) -> Any:
    """The ONNX form of `tiny`, exported once: that takes seconds. Not to be changed."""
    import torch

    from editor.training.export import export

    return export(_settled(tiny_class).deployed(), torch.zeros(1, 3, 64, 64))


def _settled(tiny_class: type[Any]) -> Any:
    import torch

    torch.manual_seed(0)
    network = tiny_class()
    for _ in range(5):
        network(torch.randn(4, 3, 64, 64) + 0.3)
    return network.eval()
