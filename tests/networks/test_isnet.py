"""The shipped network on real pictures, at its full size."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.dataloader.network_tensor import prepare, restore
from editor.model.frame import Frame, to_depth
from editor.redactor.matting import is_empty, refine
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.networks.session import open_session


def read(path: Path) -> Frame:
    return Frame(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]))


def test_the_weights_are_those_of_the_record(catalog: Catalog) -> None:
    catalog.verify(catalog.find("cutout", "quality"))


def test_a_dress_on_a_floor(pool: NetworkPool, pictures: Path) -> None:
    """The dress is yellow and the floor dark brown, so its colour tells where it is."""
    frame = read(pictures / "dress.jpg")
    small = pool.run("cutout", "quality", frame)
    assert small.shape == (1024, 1024)
    assert not is_empty(small)
    red, _, blue = (frame.rgb[..., channel].astype(int) for channel in range(3))
    yellow = red - blue > 90
    found = refine(small, frame.rgb) > 0.5
    overlap = (found & yellow).sum() / (found | yellow).sum()
    assert overlap > 0.93


@pytest.mark.parametrize("name", ["coat", "dog", "hat", "heels", "jacket", "jeans", "shoes", "top"])
def test_an_object_is_found(pool: NetworkPool, pictures: Path, name: str) -> None:
    mask = pool.run("cutout", "quality", read(pictures / f"{name}.jpg"))
    assert not is_empty(mask)
    assert 0.1 < mask.mean() < 0.8
    assert np.mean((mask > 0.05) & (mask < 0.95)) < 0.15


def flat(height: int, width: int) -> np.ndarray:
    return np.full((height, width, 3), (201, 204, 198), np.uint8)


def gradient(height: int, width: int) -> np.ndarray:
    ramp = np.linspace(120, 220, height)[:, None, None] + np.array([-40, 0, 30])
    return np.broadcast_to(ramp, (height, width, 3)).clip(0, 255).astype(np.uint8)


def grain(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(0).normal(128, 60, (height, width, 3)).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("quality", ["quality", "fast"])
@pytest.mark.parametrize("make", [flat, gradient, grain])
def test_synthetic_empty_scenes(pool: NetworkPool, make, quality: str) -> None:
    mask = pool.run("cutout", quality, Frame(make(600, 800)))
    assert is_empty(mask)
    assert mask.mean() < 0.01


@pytest.mark.parametrize("quality", ["quality", "fast"])
@pytest.mark.parametrize("name", ["sky", "grass"])
def test_real_empty_scenes(pool: NetworkPool, pictures: Path, name: str, quality: str) -> None:
    mask = pool.run("cutout", quality, read(pictures / f"{name}.jpg"))
    assert is_empty(mask)
    assert mask.mean() < 0.01


def test_sixteen_bits_give_the_same_mask(pool: NetworkPool, pictures: Path) -> None:
    frame = read(pictures / "hat.jpg")
    deep = Frame(to_depth(frame.rgb, "uint16"))
    one, other = (pool.run("cutout", "quality", each) for each in (frame, deep))
    assert np.abs(one - other).mean() < 0.003


def test_every_multiple_of_the_divisor_runs(catalog: Catalog, pictures: Path) -> None:
    record = catalog.find("cutout", "quality")
    session = open_session(catalog.weights(record), "cpu", 2)
    frame = read(pictures / "jeans.jpg")
    for width, height in ((256, 256), (448, 320)):
        spec = replace(record.input, width=width, height=height)
        tensor, placement = prepare(frame, spec)
        mask = restore(session.run(tensor), record.output, placement)
        assert mask.shape == (height, width)
        assert 0.2 < mask.mean() < 0.6


@pytest.mark.data
@pytest.mark.slow
def test_as_accurate_as_its_record_says(pool: NetworkPool, data_folder: Path) -> None:
    """Every eighth picture of saliency_val; the whole set is benchmarks/saliency.py."""
    folder = data_folder / "saliency_val"
    bilinear, refined = [], []
    for path in sorted((folder / "images").iterdir())[::8]:
        frame = read(path)
        truth = cv2.imread(str(folder / "masks" / f"{path.stem}.png"), cv2.IMREAD_GRAYSCALE) > 127
        mask = pool.run("cutout", "quality", frame)
        bilinear.append(np.abs(cv2.resize(mask, frame.size) - truth).mean())
        refined.append(np.abs(refine(mask, frame.rgb) - truth).mean())
    assert np.mean(bilinear) < 0.035
    assert np.mean(refined) <= np.mean(bilinear)
