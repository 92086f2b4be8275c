"""Doubt with the shipped network, its calibration and the program's own renderer."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from editor.model.document import Document
from editor.model.frame import Frame
from editor.paths import models_folder
from editor.redactor.artefacts import Artefact, ArtefactStore
from editor.redactor.doubt.calibration import SUFFIX, Calibration
from editor.redactor.doubt.finding import find, identity
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source


class Counting:
    """The real networks, and which ran."""

    def __init__(self, catalog: Catalog) -> None:
        self._pool, self.ran = NetworkPool(catalog, "cpu", 2), list[str]()

    def identity(self, role: str, quality: str) -> str:
        return self._pool.identity(role, quality)

    def calibration(self, role: str, quality: str) -> Calibration | None:
        return self._pool.calibration(role, quality)

    def run(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool]) -> np.ndarray:
        self.ran.append(quality)
        return self._pool.run(role, quality, frame, is_cancelled)


def read(path: Path) -> Frame:
    return Frame(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]))


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Counting:
    return Counting(Catalog(models_folder(), tmp_path_factory.mktemp("added")))


@pytest.fixture
def two(tmp_path: Path) -> Callable[..., Counting]:
    """The shipped network a second time as the fast one, with a calibration of one's own."""

    def build(**changes: Any) -> Counting:
        record = json.loads((models_folder() / "isnet.json").read_text("utf-8"))
        numbers = json.loads((models_folder() / f"isnet{SUFFIX}").read_text("utf-8"))
        (tmp_path / "own.json").write_text(json.dumps({**record, "name": "own", "quality": "fast"}))
        (tmp_path / "isnet.json").write_text(json.dumps(record))
        (tmp_path / f"own{SUFFIX}").write_text(json.dumps({**numbers, **changes}))
        if not (tmp_path / "isnet.onnx").exists():
            os.link(models_folder() / "isnet.onnx", tmp_path / "isnet.onnx")
        return Counting(Catalog(tmp_path, tmp_path / "none"))

    return build


def found(networks: Counting, model: str, frame: Frame) -> Artefact:
    return find(networks, model, frame, lambda: False)


def test_the_shipped_network_is_calibrated_for_its_weights(shipped: Counting) -> None:
    calibration = shipped.calibration("cutout", "quality")
    assert calibration is not None
    assert calibration.level == 0.9
    assert calibration.digest in identity(shipped, "quality")


def test_a_clear_picture_is_sure_and_a_cluttered_one_is_less(shipped: Counting, pictures: Path) -> None:
    hat, guitar = (
        found(shipped, "quality", read(pictures / name)).facts["doubt"] for name in ("hat.jpg", "guitar.jpg")
    )
    assert hat["verdict"] == "sure"
    assert guitar["of_object"] > 2 * hat["of_object"]
    assert guitar["unsure"] > 2 * hat["unsure"]
    assert 0 < hat["bound"] < 0.05


def test_doubt_survives_a_store_as_artefacts_do(shipped: Counting, pictures: Path) -> None:
    artefact = found(shipped, "quality", read(pictures / "hat.jpg"))
    again = Artefact.from_bytes(artefact.to_bytes())
    assert again.facts == dict(artefact.facts)
    assert (again.arrays["doubt"] == artefact.arrays["doubt"]).all()


def test_auto_asks_the_better_network_only_in_doubt(two: Callable[..., Counting], pictures: Path) -> None:
    frame = read(pictures / "hat.jpg")
    sure = two(ask=0.9)
    assert found(sure, "auto", frame).facts["doubt"]["of_object"] < 0.9
    assert sure.ran == ["fast"]
    before = identity(sure, "auto")
    asking = two(ask=0.001)
    found(asking, "auto", frame)
    assert asking.ran == ["fast", "quality"]
    assert identity(asking, "auto") != before
    unmeasured = two(ask=None)
    found(unmeasured, "auto", frame)
    assert unmeasured.ran == ["quality"]


def test_auto_makes_do_with_the_network_there_is(tmp_path: Path) -> None:
    for name in ("isnet.json", "isnet.onnx", f"isnet{SUFFIX}"):
        os.link(models_folder() / name, tmp_path / name)
    alone = Counting(Catalog(tmp_path, tmp_path / "none"))
    assert identity(alone, "auto") == identity(alone, "quality")


def test_a_mirrored_pass_is_run_where_the_calibration_wants_it(two: Callable[..., Counting], pictures: Path) -> None:
    numbers = json.loads((models_folder() / f"isnet{SUFFIX}").read_text("utf-8"))
    weights = {**numbers["places"]["weights"], "differs mirrored": 1, "differs mirrored near": 1}
    places = {**numbers["places"], "weights": {**weights, "share that differs mirrored": 0}}
    networks = two(mirrored=True, places=places)
    facts = found(networks, "fast", read(pictures / "hat.jpg")).facts
    assert networks.ran == ["fast", "fast"]
    assert facts["doubt"]["verdict"] in ("sure", "look", "hand")


def rendered(networks: Counting, picture: Path, document: Document) -> Rendered:
    source = Source(read(picture), "picture")
    return Renderer(registry(), ArtefactStore(None), networks).render(source, document)


def test_strokes_settle_what_they_paint_and_nothing_else(shipped: Counting, pictures: Path) -> None:
    document = added(Document("picture"), "cutout", {})
    before = rendered(shipped, pictures / "guitar.jpg", document).planes["doubt"]
    assert before.max() >= 0.5
    y, x = (int(v) for v in np.unravel_index(np.argmax(before), before.shape))
    for mode in ("erase", "restore"):
        stroke = {"mode": mode, "size": 40, "hardness": 100, "opacity": 100, "points": [(x, y)]}
        after = rendered(
            shipped, pictures / "guitar.jpg", added(document, "mask_strokes", {"strokes": [stroke]})
        ).planes["doubt"]
        assert after[y, x] == 0
        rows, columns = np.mgrid[: before.shape[0], : before.shape[1]]
        far = np.hypot(rows - y, columns - x) > 22
        assert (after[far] == before[far]).all()
