"""What torch learned is what the program runs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")

from editor.cli.console import UsageError  # noqa: E402
from editor.cli.extra import need_extra  # noqa: E402
from editor.cli.main import run  # noqa: E402
from editor.errors import NetworkError, OutputError  # noqa: E402
from editor.model.frame import Frame  # noqa: E402
from editor.redactor.networks.catalog import Catalog  # noqa: E402
from editor.redactor.networks.pool import NetworkPool  # noqa: E402
from editor.training import checkpoint, exporting  # noqa: E402
from editor.training.export import check_same, export, largest_difference  # noqa: E402
from editor.training.record import Words, name_of, output_spec  # noqa: E402

PICTURES = Path(__file__).resolve().parents[2] / "pictures"
WORDS = Words("tiny", "Tiny", "MIT", "a test", ("nothing",))


@pytest.fixture
def example() -> Any:
    return torch.zeros(1, 3, 64, 64)


def test_onnx_equals_torch_on_random_numbers(tiny: Any, tiny_model: Any) -> None:
    assert largest_difference(tiny.deployed(), tiny_model, [torch.randn(1, 3, 64, 64) * 2]) < 1e-4


def test_batchnorm_is_folded_and_nodes_are_named_as_in_torch(tiny_model: Any) -> None:
    nodes = tiny_model.graph.node
    assert {node.op_type for node in nodes} == {"Conv", "Clip", "Add", "Resize", "Concat", "Sigmoid"}
    assert [node.name for node in nodes if node.op_type == "Conv"] == [
        f"network.{part}" for part in ("first.0", "second.0", "depthwise.0", "joined.0", "last")
    ]


def test_nothing_tells_of_the_machine_and_the_same_weights_give_the_same_bytes(
    tiny: Any, tiny_model: Any, example: Any
) -> None:
    first, second = (model.SerializeToString() for model in (tiny_model, export(tiny.deployed(), example)))
    assert first == second
    assert str(Path(__file__).anchor + Path(__file__).parts[1]).encode() not in first
    assert b"site-packages" not in first


def test_the_network_itself_is_left_as_it_was(tiny: Any, example: Any) -> None:
    tiny.train()
    before = {name: value.clone() for name, value in tiny.state_dict().items()}
    export(tiny.deployed(), example)
    assert tiny.training
    assert all(torch.equal(value, before[name]) for name, value in tiny.state_dict().items())


def test_a_difference_is_told(tiny: Any, tiny_model: Any, example: Any) -> None:
    with torch.no_grad():
        tiny.last.bias += 0.1
    with pytest.raises(NetworkError, match="differs from the trained one"):
        check_same(tiny.deployed(), tiny_model, [example])


def test_logits_are_recorded_as_logits(tiny: Any, tiny_model: Any, example: Any) -> None:
    class Logits(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.network = tiny

        def forward(self, picture: Any) -> Any:
            return self.network(picture)[0]

    assert output_spec(tiny_model).activation == "none"
    assert output_spec(export(Logits(), example)).activation == "sigmoid"


def test_several_outputs_are_refused(tiny: Any, example: Any) -> None:
    with pytest.raises(NetworkError, match="more than one output"):
        export(tiny, example)


def test_a_network_that_goes_by_what_it_sees_is_refused(example: Any, capfd: pytest.CaptureFixture[str]) -> None:
    class Undecided(torch.nn.Module):
        def forward(self, picture: Any) -> Any:
            return picture if picture.mean() > 0 else -picture

    with pytest.raises(NetworkError, match="cannot be exported: Could not guard"):
        export(Undecided(), example)
    assert capfd.readouterr() == ("", "")


def test_the_program_takes_it_at_once(tiny: Any, tmp_path: Path) -> None:
    result = exporting.export_trainee(tiny, tmp_path / "out", WORDS, [PICTURES / "dress.jpg"])
    assert result.record is not None
    assert result.difference < 1e-4
    catalog = Catalog(tmp_path / "none", tmp_path / "added")
    record = catalog.add(result.weights, result.record)
    rgb = np.random.default_rng(0).integers(0, 255, (64, 64, 3), np.uint8)
    mask = NetworkPool(catalog, "cpu").run("cutout", record.name, Frame(rgb))
    with torch.no_grad():
        picture = torch.from_numpy((rgb.astype(np.float32) - 127.5) / 127.5).permute(2, 0, 1)[None]
        expected = tiny.deployed().eval()(picture)[0, 0].numpy()
    assert np.abs(mask - expected).max() < 1e-4
    assert json.loads(result.record.read_text("utf-8"))["training_data"] == ["nothing"]


def test_wrong_words_are_told_before_anything_is_exported(tiny: Any, tmp_path: Path) -> None:
    with pytest.raises(NetworkError, match='"name" must be'):
        exporting.export_trainee(tiny, tmp_path, replace(WORDS, name="fast"))
    with pytest.raises(NetworkError, match='"licence" must be'):
        exporting.export_trainee(tiny, tmp_path, replace(WORDS, licence=" "))
    tiny.name = "fast"
    assert name_of(tiny) == "fast-cutout"


def test_a_network_without_a_use_gets_no_record(tiny: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(tiny), "kind", "pictures")
    result = exporting.export_trainee(tiny, tmp_path, WORDS)
    assert result.record is None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tiny.onnx"]


@pytest.fixture
def saved(tiny: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for module in (checkpoint, exporting):
        monkeypatch.setattr(module, "trainee", lambda name: type(tiny))
    path = tmp_path / "run" / "best.pt"
    path.parent.mkdir()
    state = tiny.state_dict()
    checkpoint.save(path, checkpoint.Checkpoint("tiny", state, state))
    return path


def command(checkpoint_file: Path, folder: Path) -> list[str]:
    words = ["--licence", "MIT", "--training-data", "my own pictures, mine"]
    return ["export", "tiny", "--checkpoint", str(checkpoint_file), "-o", str(folder), *words]


def no_window(files: Any) -> int:
    raise AssertionError


def test_the_command_and_models_add(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command(saved, tmp_path / "out"), no_window) == 0
    add = capsys.readouterr().out.splitlines()[1].split()[1:]
    assert run(add, no_window) == 0
    assert (
        json.loads((tmp_path / "out" / "tiny.json").read_text("utf-8"))["source"] == "vitrina train tiny, run/best.pt"
    )


def test_a_damaged_checkpoint_is_one_line(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    saved.write_bytes(saved.read_bytes()[:1000])
    assert run(command(saved, tmp_path / "out"), no_window) == 1
    error = capsys.readouterr().err
    assert "is damaged" in error
    assert error.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_another_networks_checkpoint_is_refused(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(NetworkError, match='holds a network "tiny", not "other"'):
        exporting.export_checkpoint("other", saved, tmp_path, WORDS)


def test_a_closed_folder_is_told(tiny: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be made"):
        exporting.export_trainee(tiny, tmp_path / "file" / "out", WORDS)


def test_without_the_extra_the_command_says_what_to_install() -> None:
    with pytest.raises(UsageError, match="no_such_library") as caught:
        need_extra("json", "no_such_library")
    assert "pip install 'vitrina[train]'" in str(caught.value)
