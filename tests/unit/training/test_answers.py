"""What a network makes of pictures, written as pairs; pictures that judge stay out."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnxscript")

from torch import nn  # noqa: E402

from editor.dataloader.network_record import read_record  # noqa: E402
from editor.training.answers import main, spoilt  # noqa: E402
from editor.training.data.folders import read_folder  # noqa: E402
from editor.training.data.split import split  # noqa: E402
from editor.training.export import export  # noqa: E402


class Halved(nn.Module):
    """Everything half as bright."""

    def forward(self, picture: torch.Tensor) -> torch.Tensor:
        return picture * 0.5


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("halved")
    content = export(Halved(), torch.zeros(1, 3, 64, 64)).SerializeToString()
    (folder / "halved.onnx").write_bytes(content)
    words = dict.fromkeys(("title", "licence", "source"), "-") | {"name": "halved", "file": "halved.onnx"}
    sizes = {"width": 64, "height": 64, "mean": [0, 0, 0], "scale": [255, 255, 255]}
    described = words | {"role": "retouch", "quality": "fast", "sha256": hashlib.sha256(content).hexdigest()}
    described |= {"training_data": ["-"], "input": sizes, "output": {"enlarges": 1}}
    (folder / "halved.json").write_text(json.dumps(described), "utf-8")
    read_record(folder / "halved.json")
    return folder / "halved.json"


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    folder = tmp_path / "photographs"
    folder.mkdir()
    for index in range(24):
        rng = np.random.default_rng(index)
        rgb = np.clip(rng.uniform(40, 200) + rng.normal(0, 20, (80, 96, 3)), 0, 255).astype(np.uint8)
        cv2.imwrite(str(folder / f"{index}.png"), rgb)
    cv2.imwrite(str(folder / "drawn.png"), np.zeros((80, 96, 3), np.uint8))
    return folder


def test_pairs_hold_what_the_network_makes(record: Path, photographs: Path, tmp_path: Path) -> None:
    arguments = [str(record), "--pictures", str(photographs), "--threads", "1", "-o", str(tmp_path / "out")]
    assert main(arguments) == 0
    items = read_folder(tmp_path / "out", "pairs").items
    parts = split(read_folder(photographs, "pictures").items)
    names = {hashlib.sha256(item.picture.read_bytes()).hexdigest()[:16] for item in (*parts["train"], *parts["val"])}
    drawn = hashlib.sha256((photographs / "drawn.png").read_bytes()).hexdigest()[:16]
    assert parts["test"]
    assert {item.picture.stem for item in items} == names - {drawn}
    plain = 0
    for item in items:
        assert item.target is not None
        given, made = (cv2.imread(str(path)).astype(np.float32) for path in (item.picture, item.target))
        assert given.shape == (64, 64, 3)
        assert np.abs(made - given / 2).max() <= 1.01
        source = next(path for path in photographs.iterdir() if _name(path) == item.picture.stem)
        plain += np.abs(given.mean() - cv2.imread(str(source)).mean()) < 1
    assert 0 < plain < len(items)


def test_pairs_that_are_there_stay(record: Path, photographs: Path, tmp_path: Path) -> None:
    arguments = [str(record), "--pictures", str(photographs), "--threads", "1", "-o", str(tmp_path / "out")]
    assert main([*arguments, "--count", "8"]) == 0
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.png")}
    assert before
    assert main(arguments) == 0
    after = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.png")}
    assert len(after) > len(before)
    assert {path: after[path] for path in before} == before


def test_what_is_wrong_is_one_line(tmp_path: Path, photographs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = ["no-such-network", "--pictures", str(photographs), "-o", str(tmp_path / "out")]
    assert main(missing) == 1
    assert "no-such-network" in capsys.readouterr().err


def test_spoilt_pictures_differ_and_follow_their_seed() -> None:
    rgb = np.random.default_rng(0).integers(60, 180, (20, 20, 3), np.uint8)
    first, again = (spoilt(rgb, np.random.default_rng(3)) for _ in range(2))
    assert (first == again).all()
    assert np.abs(first.astype(int) - rgb).mean() > 3
    assert (first != spoilt(rgb, np.random.default_rng(4))).any()


def _name(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
