"""What becomes of a network in 8 bits or half precision, run by the program itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")

from editor.cli.main import run  # noqa: E402
from editor.errors import InputError, NetworkError, OutputError  # noqa: E402
from editor.model.frame import Frame  # noqa: E402
from editor.redactor.networks.catalog import Catalog  # noqa: E402
from editor.redactor.networks.pool import NetworkPool  # noqa: E402
from editor.training.record import Words, draft, write_network  # noqa: E402
from editor.training.smaller import quantising  # noqa: E402
from editor.training.smaller.half import half  # noqa: E402
from editor.training.smaller.pictures import chosen  # noqa: E402
from editor.training.smaller.quantising import quantise  # noqa: E402

PICTURES = Path(__file__).resolve().parents[3] / "pictures"


@pytest.fixture
def network(tiny: Any, tiny_model: Any, tmp_path: Path) -> Path:
    words = Words("tiny", "Tiny", "MIT", "a test", ("nothing",))
    return write_network(tmp_path / "float", draft(tiny, tiny_model, words), tiny_model, {})


def small(network: Path, method: str, bound: float = 0.02) -> Any:
    folder = network.parent.parent / "small"
    record = network.with_suffix(".json")
    return quantise(network, record, PICTURES, folder, method, bound=bound, pictures=(6, 3), threads=1)


def mask(weights: Path, folder: Path) -> Any:
    catalog = Catalog(folder / "none", folder / "added")
    record = catalog.add(weights, weights.with_suffix(".json"))
    rgb = np.random.default_rng(1).integers(0, 255, (64, 64, 3), np.uint8)
    return NetworkPool(catalog, "cpu").run("cutout", record.name, Frame(rgb))


@pytest.mark.parametrize(("method", "share"), [("static", 0.02), ("dynamic", 0.05), ("half", 0.001)])
def test_the_program_runs_it_and_it_is_near_the_float_network(network: Path, method: str, share: float) -> None:
    result = small(network, method, bound=share)
    assert np.abs(mask(result.weights, network.parent) - mask(network, network.parent)).mean() < 2 * share
    assert result.report.loss <= share
    assert result.report.bytes_after == result.weights.stat().st_size
    record = json.loads(result.record.read_text("utf-8"))
    assert record["name"] == f"tiny-{ {'static': 'int8'}.get(method, method) }"
    assert any("Calibration" in line for line in record["training_data"]) == (method == "static")


def test_static_weights_are_8_bits_and_stay_within_7(network: Path) -> None:
    model = onnx.load(small(network, "static").weights)
    weights = [
        onnx.numpy_helper.to_array(one) for one in model.graph.initializer if one.data_type == onnx.TensorProto.INT8
    ]
    large = [one for one in weights if one.ndim == 4]
    assert large
    assert all(np.abs(one.astype(int)).max() <= 64 for one in large)


def test_half_halves_what_is_stored_and_changes_little(tiny_model: Any) -> None:
    rng = np.random.default_rng(0)
    model = onnx.ModelProto()
    model.CopyFrom(tiny_model)
    large = onnx.numpy_helper.from_array(np.full((100,), 1e6, np.float32), "too_large")
    model.graph.initializer.extend([large, onnx.numpy_helper.from_array(rng.random((64, 512), np.float32), "weights")])
    smaller = {tensor.name: tensor for tensor in half(model).graph.initializer}
    assert smaller["too_large"].data_type == onnx.TensorProto.FLOAT
    assert smaller["weights:half"].data_type == onnx.TensorProto.FLOAT16
    assert "weights" not in smaller


def test_pictures_are_drawn_by_content_and_never_both_measured_and_judged(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "masks").mkdir()
    for number in range(10):
        (tmp_path / "images" / f"{number}.png").write_bytes(bytes([number // 2]))
        (tmp_path / "masks" / f"{number}.png").write_bytes(bytes([100 + number]))
    calibrating, judging = chosen(tmp_path, 32, 8)
    contents = [path.read_bytes()[0] for path in (*calibrating, *judging)]
    assert sorted(contents) == [0, 1, 2, 3, 4]
    assert len(judging) == 1
    again = chosen(tmp_path, 32, 8)
    assert again == (calibrating, judging)


def test_an_empty_folder_is_told_before_anything_is_measured(network: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="0 different pictures"):
        quantise(network, network.with_suffix(".json"), tmp_path / "empty", tmp_path / "out", "static", bound=0.01)
    with pytest.raises(InputError, match="no folder"):
        quantise(network, network.with_suffix(".json"), tmp_path / "none", tmp_path / "out", "static", bound=0.01)


def test_a_network_of_another_input_is_refused(network: Path) -> None:
    record = network.with_suffix(".json")
    data = json.loads(record.read_text("utf-8"))
    record.write_text(json.dumps({**data, "input": {**data["input"], "width": 96}}), "utf-8")
    with pytest.raises(NetworkError, match="takes 1 x 3 x 64 x 64, its record gives 1 x 3 x 64 x 96"):
        small(network, "static")


def test_damaged_weights_are_refused(network: Path) -> None:
    network.write_bytes(network.read_bytes()[:-100])
    with pytest.raises(NetworkError, match="damaged"):
        small(network, "static")


def test_a_network_in_8_bits_is_not_quantised_again(network: Path) -> None:
    result = small(network, "static")
    with pytest.raises(NetworkError, match="in 8 bits already"):
        small(result.weights, "static")


def test_a_full_disk_is_told_first(network: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        free = 10

    monkeypatch.setattr(quantising.shutil, "disk_usage", lambda folder: Full)
    with pytest.raises(OutputError, match="too little space"):
        small(network, "static")


def test_the_command(network: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["quantise", str(network), "--record", str(network.with_suffix(".json")), "--data", str(PICTURES)]
    options = ["-o", str(tmp_path / "out"), "--bound", "0.05", "--calibrate", "4", "--judge", "2", "--name", "mine"]
    assert run([*arguments, *options], lambda files: 1) == 0
    told = capsys.readouterr()
    assert "all in 8 bits" in told.err
    assert "mine.onnx" in told.out
    assert run(told.out.splitlines()[-1].split()[1:], lambda files: 1) == 0


def test_a_bound_that_is_none_is_refused(network: Path) -> None:
    arguments = ["quantise", "a.onnx", "--record", "a.json", "--data", ".", "-o", ".", "--bound", "7"]
    assert run(arguments, lambda files: 1) == 2
