"""Adapters of a tiny Kandinsky learn, go on where they were cut off, and change what the model paints."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

NEEDED = ("torch", "diffusers", "transformers", "safetensors", "peft", "matplotlib")
if any(find_spec(name) is None for name in NEEDED):
    pytest.skip("not run: the extras train and generate are not installed", allow_module_level=True)

import torch  # noqa: E402

from editor.cli.main import run  # noqa: E402
from editor.errors import InputError, NetworkError  # noqa: E402
from editor.model.design import Design  # noqa: E402
from editor.redactor.design.makers import Wish, maker_named  # noqa: E402
from editor.redactor.design.workers.adapter import FILE, adapter_in  # noqa: E402
from editor.redactor.design.workers.contract import Adapter, Job, Part, Picture, Plan  # noqa: E402
from editor.redactor.design.workers.kandinsky import painter  # noqa: E402
from editor.redactor.design.workers.kandinsky_folder import kandinsky_in  # noqa: E402
from editor.redactor.design.workers.safetensors_file import shapes_in  # noqa: E402
from editor.redactor.networks.catalog import Catalog  # noqa: E402
from editor.redactor.networks.pool import NetworkPool  # noqa: E402
from editor.training.data.captioned import captioned_in  # noqa: E402
from editor.training.lora.learner import Learner  # noqa: E402
from editor.training.lora.teaching import Teaching, parted, squared  # noqa: E402
from editor.training.run_folder import RunFolder  # noqa: E402
from editor.training.trainer import Settings  # noqa: E402

REPOSITORY = Path(__file__).resolve().parents[4]
SETTINGS = Settings(steps=2, batch=2, evaluations=2)
JOB = Job((Part("jeans"),), "джинсы", width=64, height=64, steps=2, previews=0)


@pytest.fixture(scope="module", autouse=True)
def imported() -> None:
    """Where urllib3, which the libraries want, is imported, it tries to make a socket: here, not in a test."""
    import urllib3.util.connection  # noqa: F401


@pytest.fixture(scope="module")
def garments(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder, chance = tmp_path_factory.mktemp("garments"), np.random.default_rng(0)
    for kind in ("jeans", "t-shirt"):
        for number in range(4):
            (folder / kind).mkdir(exist_ok=True)
            cv2.imwrite(str(folder / kind / f"{number}.png"), chance.integers(0, 256, (48, 40, 3), np.uint8))
    return folder


@pytest.fixture(scope="module")
def loaded(kandinsky: Path) -> tuple[Learner, dict[str, torch.Tensor]]:
    """One model for all trainings, and what its adapters begin with."""
    learner = Learner(kandinsky_in(kandinsky), ("prior", "decoder"), 2, 4, "cpu")
    return learner, learner.state()


@pytest.fixture
def teach(loaded: tuple[Learner, dict[str, torch.Tensor]], garments: Path, tmp_path: Path) -> Callable[..., Teaching]:
    learner, beginning = loaded
    data = captioned_in(garments)
    parts = parted(data, {"train": 0.6, "val": 0.4})

    def made(name: str = "run", **more: Any) -> Teaching:
        learner.fill(beginning)
        return Teaching(learner, data, SETTINGS, RunFolder(tmp_path / name), side=64, rate=1e-3, parts=parts, **more)

    return made


@pytest.fixture(scope="module")
def taught(kandinsky: Path, garments: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An adapter that learned by the command; a rate that shows."""
    run_folder = tmp_path_factory.mktemp("runs") / "run"
    command = (
        "train", "kandinsky", "--data", garments, "--folder", kandinsky, "--run", run_folder, "--steps", 2,
        "--batch", 2, "--side", 64, "--rank", 2, "--alpha", 8, "--rate", 0.3, "--split", "60/40/0",
        "--evaluations", 1, "--threads", 1,
    )  # fmt: skip
    assert run([str(one) for one in command], lambda _files: 0) == 0
    return run_folder / "adapter"


def test_a_training_that_was_cut_off_goes_on_to_the_same_curve(teach: Callable[..., Teaching]) -> None:
    whole = teach("whole")
    whole.train()
    state = whole._learner.state()
    cut: list[Teaching] = []
    cut.append(teach("cut", is_cancelled=lambda: cut[0]._step == 1))
    cut[0].train()
    again = teach("cut")
    assert again.resume()
    assert again.progress == 0.5
    again.train()

    def told(one: Teaching) -> list[dict[str, str]]:
        return [{**row, "seconds": ""} for row in one._run.rows()]

    assert [row["step"] for row in told(whole)] == ["1", "2"]
    assert told(again) == told(whole)
    other = again._learner.state()
    assert all(torch.equal(state[name], other[name]) for name in state)
    assert (again._run.folder / "curves.png").is_file()


def test_what_learns_is_small_and_makes_the_losses_smaller(teach: Callable[..., Teaching], kandinsky: Path) -> None:
    learner = teach()._learner
    assert all(".lora_" in name for name in learner.state())
    pictures = [squared(np.full((40, 30, 3), shade, np.uint8), 64) for shade in (30, 200)]

    def losses() -> dict[str, torch.Tensor]:
        return learner.losses(pictures, ["jeans", "red dress"], torch.Generator().manual_seed(1))

    before, frozen = losses(), learner.modules["decoder"].conv_in.weight.clone()
    optimiser = torch.optim.AdamW(learner.parameters(), lr=1e-2)
    for _ in range(5):
        optimiser.zero_grad()
        sum(losses().values(), torch.zeros(())).backward()
        optimiser.step()
    assert all(loss.item() < before[name].item() for name, loss in losses().items())
    assert torch.equal(frozen, learner.modules["decoder"].conv_in.weight)


def test_it_stops_where_losses_are_no_numbers_and_keeps_the_last_good_state(teach: Callable[..., Teaching]) -> None:
    first = teach()
    first._evaluate()
    kept = first._run.last.read_bytes()
    second = teach()
    with torch.no_grad():
        second._learner.parameters()[0].fill_(float("nan"))
    with pytest.raises(NetworkError, match=r"step 0: the loss of .* is no number"):
        second.train()
    with pytest.raises(NetworkError, match="no number"):  # what the last step broke is not kept either
        second._evaluate()
    assert second._run.last.read_bytes() == kept
    other = teach()
    other._side = 128
    with pytest.raises(NetworkError, match="holds another training"):
        other.resume()


def test_ctrl_c_saves_and_the_same_command_goes_on(
    kandinsky: Path, garments: Path, tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = [
        "train", "kandinsky", "--data", str(garments), "--folder", str(kandinsky), "--run", str(tmp_path / "run"),
        "--steps", "2", "--batch", "1", "--side", "64", "--half", "decoder", "--split", "60/40/0", "--threads", "1",
    ]  # fmt: skip
    learn = Teaching._learn

    def pressed(self: Teaching) -> None:
        learn(self)
        os.kill(os.getpid(), signal.SIGINT)

    with monkeypatch.context() as patched:
        patched.setattr(Teaching, "_learn", pressed)
        assert run(command, lambda _files: 0) == 130
    assert "stopped at 50% and saved" in capsys.readouterr().err
    assert run(command, lambda _files: 0) == 0
    said = capsys.readouterr()
    assert "going on with" in said.err
    assert "loss of the decoder" in said.out
    assert sorted(path.name for path in (tmp_path / "run" / "adapter").iterdir()) == ["decoder"]


def test_an_adapter_changes_what_is_painted_by_its_weight(kandinsky: Path, taught: Path) -> None:
    def painted(adapter: Adapter | None) -> Picture:
        made = painter(kandinsky, Plan(), adapter).paint(JOB, lambda share, picture: None, lambda: False)
        return made.astype(np.int16)

    plain, none, full = (painted(one) for one in (None, Adapter(taught, 0.0), Adapter(taught)))
    assert np.array_equal(plain, none)
    assert np.abs(full - plain).max() > 0


def test_an_adapter_is_looked_at_before_anything_is_loaded(kandinsky: Path, taught: Path, tmp_path: Path) -> None:
    model = kandinsky_in(kandinsky)
    assert adapter_in(taught, model) == ("decoder", "prior")
    with pytest.raises(InputError, match="not there"):
        adapter_in(tmp_path / "gone", model)
    networks = NetworkPool(Catalog(REPOSITORY / "models", tmp_path), "cpu", 1)
    wish = Wish(Design("jeans"), "jeans", size=64)
    asked = maker_named("kandinsky", networks, kandinsky, Adapter(tmp_path / "gone"))
    assert "not there" in str(asked.refusal(wish))
    with pytest.raises(InputError, match="holds no adapter"):
        adapter_in(kandinsky, model)
    (tmp_path / "pickled" / "decoder").mkdir(parents=True)
    (tmp_path / "pickled" / "decoder" / "pytorch_lora_weights.bin").write_bytes(b"x")
    with pytest.raises(InputError, match="is a pickle"):
        adapter_in(tmp_path / "pickled", model)
    whole = (taught / "prior" / FILE).read_bytes()
    (tmp_path / "other" / "decoder").mkdir(parents=True)
    (tmp_path / "other" / "decoder" / FILE).write_bytes(whole)  # of the other half
    with pytest.raises(InputError, match="made for another model"):
        adapter_in(tmp_path / "other", model)
    (tmp_path / "other" / "decoder" / FILE).write_bytes(whole[:-9])
    with pytest.raises(InputError, match="not whole"):
        adapter_in(tmp_path / "other", model)
    assert all(shape for shape in shapes_in(taught / "prior" / FILE).values())


def test_pictures_are_shown_whole_on_white() -> None:
    shown = squared(np.zeros((40, 20, 3), np.uint8), 64)
    assert shown.shape == (64, 64, 3)
    assert (shown[:, :15].min(), shown[:, 17:47].max()) == (255, 0)
