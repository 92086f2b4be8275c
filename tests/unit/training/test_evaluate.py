"""`vitrina evaluate` with networks of a few hundred bytes whose masks can be foretold."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("py_sod_metrics")
onnx = pytest.importorskip("onnx")

from editor.__main__ import main  # noqa: E402
from editor.training.measure.cost import cost, parameters  # noqa: E402
from editor.training.measure.subjects import of_record  # noqa: E402

SIDE = 64


def network(channel: int) -> bytes:
    """Its mask is one of the picture's channels."""
    weights = np.zeros((1, 3, 1, 1), np.float32)
    weights[0, channel] = 1
    initialisers = [onnx.numpy_helper.from_array(weights, "weights")]
    initialisers.append(onnx.numpy_helper.from_array(np.array([1, 1, SIDE, SIDE], np.int64), "shape"))
    nodes = [
        onnx.helper.make_node("Conv", ["input", "weights"], ["plane"]),
        onnx.helper.make_node("Reshape", ["plane", "shape"], ["output"]),
    ]
    port = onnx.helper.make_tensor_value_info
    graph = onnx.helper.make_graph(
        nodes,
        "channel",
        [port("input", onnx.TensorProto.FLOAT, [1, 3, SIDE, SIDE])],
        [port("output", onnx.TensorProto.FLOAT, [1, 1, SIDE, SIDE])],
        initialisers,
    )
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 15)], ir_version=8)
    return model.SerializeToString()


def install(folder: Path, name: str, channel: int, /, **changes: object) -> Path:
    content = network(channel)
    (folder / f"{name}.onnx").write_bytes(content)
    record = {
        "name": name,
        "title": name,
        "role": "cutout",
        "quality": "fast",
        "file": f"{name}.onnx",
        "sha256": hashlib.sha256(content).hexdigest(),
        "licence": "none",
        "source": "a test",
        "training_data": ["nothing"],
        "input": {"width": SIDE, "height": SIDE, "mean": [0, 0, 0], "scale": [255, 255, 255], **changes},
        "output": {},
    }
    path = folder / f"{name}.json"
    path.write_text(json.dumps(record), "utf-8")
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Three pictures whose red is the mask, the third with a flaw; their blue is the opposite."""
    folder = tmp_path / "data"
    for part in ("images", "masks"):
        (folder / part).mkdir(parents=True)
    for index in range(3):
        mask = np.zeros((SIDE, SIDE), np.uint8)
        mask[16:48, 16 : 40 + index] = 255
        red = mask.copy()
        if index == 2:
            red[20:28, 20:28] = 0
        rgb = np.stack([red, np.full_like(mask, 128), 255 - red], axis=-1)
        cv2.imwrite(str(folder / "images" / f"{index}.png"), rgb[..., ::-1])
        cv2.imwrite(str(folder / "masks" / f"{index}.png"), mask)
    return folder


@pytest.fixture
def red(tmp_path: Path) -> Path:
    return install(tmp_path, "red", 0)


def run(data: Path, out: Path, *more: object) -> int:
    return main(["evaluate", "--data", str(data), "-o", str(out), *map(str, more)])


def test_two_networks_side_by_side(data: Path, red: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blue = install(tmp_path, "blue", 2)
    out = tmp_path / "reports"
    assert run(data, out, "--network", red, blue, "--raw") == 0
    assert "| red | raw | mean of pictures | 3 |" in capsys.readouterr().out
    with (out / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = {(row["network"], row["over"]): row for row in csv.DictReader(file)}
    assert float(rows["red", "mean of pictures"]["MAE"]) == pytest.approx(64 / SIDE**2 / 3, abs=1e-6)
    assert float(rows["blue", "mean of pictures"]["MAE"]) > 0.9
    assert rows["red", "set"]["weighted F"] == ""
    assert float(rows["red", "set"]["million parameters"]) == 0  # three of them
    assert float(rows["red", "set"]["peak MB"]) > 20
    page = (out / "worst.html").read_text("utf-8")
    assert page.index("<figcaption>2:") < page.index("<figcaption>0:")  # the flaw comes first
    assert page.count("data:image/jpeg;base64,") == 2 * 3 * 4
    assert "http" not in page
    with (out / "pictures.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == 6


def test_as_written_and_every_second(data: Path, red: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, tmp_path / "reports", "--network", red, "--every", 2, "--no-cost") == 0
    told = capsys.readouterr().out
    assert "| red | written | set | 2 |" in told
    assert "peak" not in told


def test_pairs_need_a_network_that_gives_pictures(data: Path, red: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (data / "images").rename(data / "input")
    (data / "masks").rename(data / "target")
    assert run(data, data / "reports", "--network", red) == 2
    assert "red cannot be judged" in capsys.readouterr().err


def spoil_count(data: Path) -> str:
    (data / "masks" / "1.png").unlink()
    return "no partner"


def spoil_size(data: Path) -> str:
    cv2.imwrite(str(data / "masks" / "1.png"), np.zeros((8, 8), np.uint8))
    return "another size"


def spoil_all(data: Path) -> str:
    for path in (data / "images").iterdir():
        path.unlink()
    return "There are no pictures"


def spoil_masks(data: Path) -> str:
    for path in (data / "masks").iterdir():
        path.unlink()
    (data / "masks").rmdir()
    return "no right results"


@pytest.mark.parametrize("spoil", [spoil_count, spoil_size, spoil_all, spoil_masks])
def test_bad_folders(data: Path, red: Path, spoil: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert callable(spoil)
    message = spoil(data)
    assert run(data, data / "reports", "--network", red) == 1
    told = capsys.readouterr().err
    assert message in told
    assert told.count("\n") == 1


def test_class_numbers_are_no_mask(data: Path, red: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labels = np.zeros((SIDE, SIDE), np.uint8)
    labels[:8] = 1
    cv2.imwrite(str(data / "masks" / "1.png"), labels)
    assert run(data, tmp_path / "reports", "--network", red, "--no-cost") == 1
    told = capsys.readouterr()
    assert "1.png is no mask: its brightest value is 1 of 255" in told.err
    assert "| red | written | set | 2 |" in told.out  # the rest is done


def test_sixteen_bit_masks(data: Path, red: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (data / "masks").iterdir():
        cv2.imwrite(str(path), cv2.imread(str(path), cv2.IMREAD_GRAYSCALE).astype(np.uint16) * 257)
    assert run(data, tmp_path / "reports", "--network", red, "--raw", "--no-cost") == 0
    assert "| 0.0052 |" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("changes", "message"),
    [({"width": 32}, "The network takes"), ({"name": "picture"}, "no input called")],
)
def test_a_network_of_another_input(
    data: Path, tmp_path: Path, changes: dict[str, object], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = install(tmp_path, "wrong", 0, **changes)
    assert run(data, tmp_path / "reports", "--network", wrong) == 1
    assert message in capsys.readouterr().err
    assert not (tmp_path / "reports").exists()  # told before anything is done


def test_what_else_is_refused(data: Path, red: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "state.pt"
    broken.write_bytes(b"nothing")
    for out, more, code, message in (
        (tmp_path / "docs" / "pages", (red,), 1, "may not lie in"),
        (tmp_path / "reports", (red, red), 2, "Two networks are called red"),
        (tmp_path / "reports", ("nobody",), 1, 'no network called "nobody"'),
        (tmp_path / "reports", (broken,), 1, "is no checkpoint"),
    ):
        assert run(data, out, "--network", *more) == code
        assert message in capsys.readouterr().err


def test_cost_counts_what_was_learned(red: Path, tmp_path: Path) -> None:
    from editor.dataloader.network_record import read_record
    from editor.redactor.networks.catalog import Catalog

    assert parameters(network(0)) == 3  # not the four numbers of the shape
    found = cost(of_record(read_record(red), Catalog(tmp_path, tmp_path)))
    assert found.file_bytes == len(network(0))
    assert all(0 < time < 1000 for time in found.milliseconds)
    assert 20e6 < found.peak_bytes < 1e9
