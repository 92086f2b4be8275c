"""What networks tell of pictures, counted; `vitrina evaluate` with one that tells the brightest channel."""

from __future__ import annotations

import csv
import hashlib
import json
import math
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("py_sod_metrics")
onnx = pytest.importorskip("onnx")

from editor.__main__ import main  # noqa: E402
from editor.dataloader.network_record import read_record  # noqa: E402
from editor.errors import NetworkError  # noqa: E402
from editor.model.frame import Frame  # noqa: E402
from editor.redactor.networks.fit import check_fit, shares_of  # noqa: E402
from editor.redactor.networks.session import open_session  # noqa: E402
from editor.training.measure.classes import ClassScores  # noqa: E402

SIDE = 32
COLOURS = ("red", "green", "blue")


def network() -> bytes:
    """Its logits are the means of the channels."""
    nodes = [
        onnx.helper.make_node("GlobalAveragePool", ["input"], ["means"]),
        onnx.helper.make_node("Flatten", ["means"], ["output"]),
    ]
    port = onnx.helper.make_tensor_value_info
    graph = onnx.helper.make_graph(
        nodes,
        "means",
        [port("input", onnx.TensorProto.FLOAT, [1, 3, SIDE, SIDE])],
        [port("output", onnx.TensorProto.FLOAT, [1, 3])],
    )
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 15)], ir_version=8)
    return model.SerializeToString()


@pytest.fixture
def teller(tmp_path: Path) -> Path:
    content = network()
    (tmp_path / "teller.onnx").write_bytes(content)
    record = {
        "name": "teller",
        "title": "Teller",
        "role": "garment",
        "quality": "fast",
        "file": "teller.onnx",
        "sha256": hashlib.sha256(content).hexdigest(),
        "licence": "none",
        "source": "a test",
        "training_data": ["nothing"],
        "input": {"width": SIDE, "height": SIDE, "mean": [0, 0, 0], "scale": [25, 25, 25]},
        "output": {"activation": "softmax", "classes": COLOURS, "groups": ["warm", "cold", "cold"]},
    }
    path = tmp_path / "teller.json"
    path.write_text(json.dumps(record), "utf-8")
    return path


def painted(*rgb: int) -> np.ndarray:
    return np.full((40, 48, 3), rgb, np.uint8)


def test_shares_are_those_of_the_softmax(teller: Path) -> None:
    record = read_record(teller)
    session = open_session(record.weights.read_bytes(), "cpu")
    check_fit(session, record)
    found = shares_of(session, record.input, record.output, Frame(painted(250, 225, 0)))
    odds = np.exp([10, 9, 0])
    assert found == pytest.approx(odds / odds.sum(), abs=1e-5)


def test_a_record_of_other_classes_is_told(teller: Path) -> None:
    described = json.loads(teller.read_text("utf-8"))
    described["output"] |= {"classes": [*COLOURS, "grey"], "groups": []}
    teller.write_text(json.dumps(described), "utf-8")
    record = read_record(teller)
    with pytest.raises(NetworkError, match="gives 1 x 3, its record names 4 classes"):
        check_fit(open_session(record.weights.read_bytes(), "cpu"), record)


def test_figures_and_confusion() -> None:
    scores = ClassScores(("a", "b", "c", "d"), ("x", "x", "y", "y"))
    scores.add(np.array([0.6, 0.3, 0.1, 0], np.float32), 0)
    scores.add(np.array([0.4, 0.3, 0.2, 0.1], np.float32), 1)  # the wrong kind of the right group
    found = scores.add(np.array([0.35, 0.05, 0.3, 0.3], np.float32), 2)  # and so is this: 0.6 of its group
    assert found == pytest.approx({"accuracy": 0, "top 3": 1, "cross-entropy": -math.log(0.3), "accuracy of groups": 1})
    assert scores.means()["accuracy"] == pytest.approx(1 / 3)
    assert scores.means()["accuracy of groups"] == 1
    assert scores.of_set()["mean recall"] == pytest.approx(1 / 3)  # of the three kinds that were shown
    confusion = scores.confusion()
    assert confusion.counts.tolist() == [[1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]
    assert confusion.accuracy == pytest.approx(1 / 3)
    groups = scores.confusion_of_groups()
    assert groups is not None
    assert groups.markdown().splitlines()[2:] == ["| x | 2 | 1.000 | 2 |  |", "| y | 1 | 1.000 |  | 1 |"]


def test_evaluate_counts_what_is_taken_for_what(
    teller: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = tmp_path / "data", tmp_path / "reports"
    data.mkdir()
    shown = {"r": (200, 0, 0), "b": (0, 0, 200), "c": (0, 210, 200)}  # the last is called blue and looks green
    for name, rgb in shown.items():
        cv2.imwrite(str(data / f"{name}.png"), painted(*rgb)[..., ::-1])
    # Without green the classes of this table have other numbers than the network's.
    (data / "labels.csv").write_text("image,label\nr,red\nb,blue\nc,blue\n", "utf-8")
    assert main(["evaluate", "--data", str(data), "--network", str(teller), "-o", str(out), "--no-cost"]) == 0
    assert "| teller |  | mean of pictures | 3 | 0.6667 | 1.0000 |" in capsys.readouterr().out
    with (out / "pictures.csv").open(encoding="utf-8", newline="") as file:
        assert {row["picture"]: float(row["accuracy"]) for row in csv.DictReader(file)} == {"r": 1, "b": 1, "c": 0}
    told = (out / "confusion-teller.md").read_text("utf-8")
    assert "| cold | 2 | 1.000 | 2 |  |" in told
    assert "| blue | 2 | 0.500 |  | 1 | 1 |" in told
    page = (out / "worst.html").read_text("utf-8")
    assert page.index("<figcaption>c:") < page.index("<figcaption>r:")


def test_each_network_counts_by_its_own_numbers(
    teller: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    described = json.loads(teller.read_text("utf-8"))
    described["output"] |= {"classes": COLOURS[::-1], "groups": []}
    backwards = tmp_path / "backwards.json"
    backwards.write_text(json.dumps({**described, "name": "backwards"}), "utf-8")
    data = tmp_path / "data"
    data.mkdir()
    for name, rgb in {"r": (200, 0, 0), "b": (0, 0, 200)}.items():
        cv2.imwrite(str(data / f"{name}.png"), painted(*rgb)[..., ::-1])
    (data / "labels.csv").write_text("image,label\nr,red\nb,blue\n", "utf-8")
    command = ["evaluate", "--data", str(data), "--no-cost", "-o", str(tmp_path / "reports")]
    assert main([*command, "--network", str(teller), str(backwards)]) == 0
    told = capsys.readouterr().out
    assert "| teller |  | mean of pictures | 2 | 1.0000 |" in told
    assert "| backwards |  | mean of pictures | 2 | 0.0000 |" in told


def test_what_cannot_be_judged(teller: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for name in "ab":
        cv2.imwrite(str(data / f"{name}.png"), painted(200, 0, 0))
    command = ["evaluate", "--data", str(data), "--network", str(teller), "-o", str(tmp_path / "reports")]
    (data / "labels.csv").write_text("image,label\na,red\nb,pink\n", "utf-8")
    assert main(command) == 1
    assert "The data name pink, which the network does not know. It knows: red, green, blue." in capsys.readouterr().err
    (data / "labels.csv").write_text("image,label\na,red\nb,blue\n", "utf-8")
    assert main([*command, "--part", "test", "--split", "100/0/0"]) == 1
    assert "The test part of the data is empty" in capsys.readouterr().err
