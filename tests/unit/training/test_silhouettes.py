"""Shapes of garments made of photographs whose masks are known."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch")

from editor.dataloader.network_record import read_record  # noqa: E402
from editor.paths import models_folder  # noqa: E402
from editor.redactor.design.generator.shape import KINDS, SIDE, STYLE, Shape, distance_of  # noqa: E402
from editor.training.course import prepare  # noqa: E402
from editor.training.data import sketching  # noqa: E402
from editor.training.data.folders import Item  # noqa: E402
from editor.training.data.rare import evened  # noqa: E402
from editor.training.data.shapes import coded, decoded, moved, overlap  # noqa: E402
from editor.training.silhouettes import main  # noqa: E402
from editor.training.trainee import trainee  # noqa: E402

TROUSERS = [(40, 8), (88, 8), (100, 120), (74, 120), (64, 50), (54, 120), (28, 120)]
SKIRT = [(45, 15), (85, 15), (112, 112), (16, 112)]
WIDTH, HEIGHT = 160, 200


def photograph(folder: Path, cache: Path, name: str, points: list[tuple[int, int]], angle: float, seed: int) -> None:
    """A garment on a table, and what the network says of it."""
    rng = np.random.default_rng(seed)
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    placed = (np.array(points) - 64) * rng.uniform(0.85, 1.05, 2) + np.array([WIDTH / 2, HEIGHT / 2])
    cv2.fillPoly(mask, [np.round(placed).astype(np.int32)], 255, cv2.LINE_AA)
    turn = cv2.getRotationMatrix2D((WIDTH / 2, HEIGHT / 2), angle, 1.0)
    mask = cv2.warpAffine(mask, turn, (WIDTH, HEIGHT))
    light = 1 + 0.25 * np.sin(np.arange(WIDTH) / 4)[None, :, None]
    share = mask[..., None] / 255
    picture = np.array([60, 90, 150]) * light * share + np.array([220, 215, 210]) * (1 - share)
    path = folder / f"{name}.png"
    cv2.imwrite(str(path), np.clip(picture, 0, 255).astype(np.uint8))
    cv2.imwrite(str(cache / f"{hashlib.sha256(path.read_bytes()).hexdigest()[:32]}.png"), mask)


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("garments")
    cache = base / "cache" / read_record(models_folder() / "isnet.json").sha256[:12]
    cache.mkdir(parents=True)
    names = []
    for number in range(8):
        # One hangs upside down, one lies askew.
        angle = {6: 180.0, 7: 17.0}.get(number, 0.0)
        photograph(base, cache, f"pants{number}", TROUSERS, angle, number)
        photograph(base, cache, f"skirt{number}", SKIRT, 0, 50 + number)
        names += [(f"pants{number}", "Pants"), (f"skirt{number}", "Skirt")]
    photograph(base, cache, "cut", [(x * 2 - 64, y * 2 - 60) for x, y in SKIRT], 0, 99)
    with (base / "labels.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("image", "label"), *names, ("cut", "Skirt")])
    assert main([str(base), "--cache", str(base / "cache"), "--threads", "1", "-o", str(base / "shapes")]) == 0
    return base / "shapes"


def read(path: Path) -> Shape:
    return decoded(cv2.imread(str(path))[..., ::-1])[0]


def test_what_hangs_upside_down_or_askew_is_turned_upright(shapes: Path) -> None:
    written = sorted((shapes / "images").glob("pants*.png"))
    assert {"pants6.png", "pants7.png"} <= {path.name for path in written}
    first = np.clip(read(shapes / "images" / "pants6.png").distance * 16 + 0.5, 0, 1)
    for path in written:
        assert overlap(first, np.clip(read(path).distance * 16 + 0.5, 0, 1)) > 0.75, path.name


def test_what_is_cut_off_is_left_out_and_light_is_told(shapes: Path) -> None:
    assert not (shapes / "images" / "cut.png").exists()
    pixels = cv2.imread(str(shapes / "images" / "skirt0.png"))[..., ::-1]
    shape, believed = decoded(pixels)
    assert believed == 1
    assert shape.light[shape.distance > 0.2].std() > 0.08


def test_styles_of_kinds_are_told(shapes: Path) -> None:
    told = json.loads((shapes / "styles.json").read_text())
    assert set(told) == {"pants", "skirt"}
    assert told["skirt"]["mean"][0] > told["pants"]["mean"][0]  # broader
    assert np.linalg.eigvalsh(np.array(told["skirt"]["spread"])).min() > -1e-3


@pytest.mark.parametrize("name", ["generator", "outline", "sketch"])
def test_they_are_read_by_those_that_learn_from_them(shapes: Path, name: str) -> None:
    course = prepare(trainee(name), [shapes], shares={"train": 0.6, "val": 0.4})
    samples = course.samples()("train", 1.0)
    sample = samples[0]
    assert sample["input"].shape == (3, SIDE, SIDE)
    assert sample["style"].shape == (STYLE,)
    assert KINDS[int(sample["target"])] in ("pants", "skirt")
    assert all(torch.equal(value, samples[0][key]) for key, value in sample.items())
    assert ("sketch" in sample) == (name == "sketch")


def test_a_shape_survives_its_picture_and_moves_a_little() -> None:
    y, x = np.mgrid[0:SIDE, 0:SIDE] - (SIDE - 1) / 2
    shape = Shape(distance_of(np.clip(40.5 - np.hypot(x, y), 0, 1).astype(np.float32)), (x / SIDE).astype(np.float32))
    again, believed = decoded(coded(shape, 0.4))
    assert np.abs(again.planes - shape.planes).max() < 0.005
    assert believed == pytest.approx(0.4, abs=0.01)
    shifted, _ = decoded(moved(coded(shape), np.random.default_rng(2)))
    assert overlap((shifted.distance > 0) * 1.0, (shape.distance > 0) * 1.0) > 0.85


def test_a_sketch_has_the_lines_where_the_outline_is() -> None:
    y, x = np.mgrid[0:SIDE, 0:SIDE] - (SIDE - 1) / 2
    distance = distance_of(np.clip(40.5 - np.hypot(x, y), 0, 1).astype(np.float32))
    shape = Shape(distance, np.zeros((SIDE, SIDE), np.float32))
    closed = 0
    for seed in range(8):
        lines, enclosed = sketching.sketched(shape, np.random.default_rng(seed))
        assert np.abs(distance[lines > 0.5] * 16).max() < 5
        closed += enclosed.any()
        if enclosed.any():
            assert overlap(enclosed, (distance > 0) * 1.0) > 0.9
    assert 3 <= closed <= 8


def test_rare_kinds_are_shown_more_often() -> None:
    items = [Item(Path(f"{number}.png"), label=int(number >= 16)) for number in range(20)]
    labels = [item.label for item in evened(items)]
    assert labels.count(0) == 16
    assert labels.count(1) == 8
