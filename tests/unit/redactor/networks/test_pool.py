"""Networks ready to run."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from editor.errors import Cancelled, NetworkError
from editor.model.frame import Frame
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool

Folders = tuple[Path, Path]
Make = Callable[..., Path]


@pytest.fixture
def frame() -> Frame:
    rgb = np.zeros((48, 96, 3), np.uint8)
    rgb[:, 32:64, 0] = 255
    return Frame(rgb)


def test_gives_the_mask_at_the_networks_size(folders: Folders, make_network: Make, frame: Frame) -> None:
    make_network(folders[0])
    pool = NetworkPool(Catalog(*folders), "cpu", 1)
    mask = pool.run("cutout", "quality", frame)
    assert (mask.shape, mask.dtype) == ((64, 64), np.float32)
    assert mask[:, 25:40].min() == 1
    assert mask[:, :18].max() == 0
    assert len(pool.identity("cutout", "quality")) == 64
    assert pool.device("cutout", "quality") == "cpu"


def test_damaged_weights_never_run(folders: Folders, make_network: Make, frame: Frame) -> None:
    make_network(folders[0], sha256="0" * 64)
    with pytest.raises(NetworkError, match="damaged"):
        NetworkPool(Catalog(*folders)).run("cutout", "quality", frame)


def test_an_opened_network_outlives_its_file(folders: Folders, make_network: Make, frame: Frame) -> None:
    make_network(folders[0])
    pool = NetworkPool(Catalog(*folders), "cpu", 1)
    before = pool.run("cutout", "quality", frame)
    (folders[0] / "red.onnx").unlink()
    assert np.array_equal(pool.run("cutout", "quality", frame), before)


def test_tells_once_of_another_device(folders: Folders, make_network: Make, frame: Frame) -> None:
    make_network(folders[0])
    notices: list[NetworkError] = []
    pool = NetworkPool(Catalog(*folders), "coreml", 1, notices.append)
    for _ in range(3):
        pool.run("cutout", "quality", frame)
    if pool.device("cutout", "quality") != "coreml":
        assert [notice.values["expected"] for notice in notices] == ["coreml"]
    pool.use("cpu", 1)
    pool.run("cutout", "quality", frame)
    assert len(notices) <= 1


def test_several_threads_share_one_session(folders: Folders, make_network: Make, frame: Frame) -> None:
    make_network(folders[0])
    pool = NetworkPool(Catalog(*folders), "cpu", 1)
    masks: list[np.ndarray] = []
    threads = [
        threading.Thread(target=lambda: masks.append(pool.run("cutout", "quality", frame))) for _ in range(4)
    ]  # fmt: skip
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(masks) == 4
    assert all(np.array_equal(mask, masks[0]) for mask in masks)


def test_cancel(folders: Folders, make_network: Make, frame: Frame) -> None:
    make_network(folders[0])
    with pytest.raises(Cancelled):
        NetworkPool(Catalog(*folders)).run("cutout", "quality", frame, lambda: True)
