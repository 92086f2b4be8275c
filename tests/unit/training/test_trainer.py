"""A training can be trusted: it learns, goes on after being cut off, and says when it breaks down."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, ClassVar

import pytest
import torch
from torch import nn

from editor.errors import EditorError, NetworkError
from editor.training import checkpoint
from editor.training.course import prepare
from editor.training.run_folder import RunFolder
from editor.training.trainee import Phase, Trainee, trainee, trainees
from editor.training.trainer import Settings, Trainer


class Tiny(Trainee):
    """The smallest network that can learn a mask, in two phases, with dropout."""

    name: ClassVar[str] = "fast"  # a known name, so that its checkpoints can be read
    title: ClassVar[str] = "Tiny"
    source: ClassVar[str] = "test"
    kind: ClassVar[str] = "masks"
    size: ClassVar[tuple[int, int]] = (64, 64)
    phases: ClassVar[tuple[Phase, ...]] = (Phase("small", 0.5, 0.5), Phase("full", 0.5))
    rate: ClassVar[float] = 1e-2

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(3, 8, 3, padding=1),
            nn.BatchNorm2d(8),
            nn.ReLU(),
            nn.Dropout2d(0.1),
            nn.Conv2d(8, 1, 3, padding=1),
        )

    def forward(self, x: Any) -> Any:
        return torch.sigmoid(self.layers(x))

    def losses(self, batch: Any, turn: int) -> dict[str, Any]:
        logits = self.layers(batch["input"])
        return {"entropy": nn.functional.binary_cross_entropy_with_logits(logits, batch["target"])}


class Steps:
    """Says that it is cancelled after so many questions."""

    def __init__(self, count: int) -> None:
        self.left = count

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


def trainer(folder: Path, run: Path, cancelled: Any = lambda: False, **settings: Any) -> Trainer:
    torch.manual_seed(0)
    course = prepare(Tiny, [folder])
    settings = {"steps": 16, "batch": 4, "evaluations": 4, "judged": 8, **settings}
    return Trainer(Tiny(), course.samples(), Settings(**settings), RunFolder(run), is_cancelled=cancelled)


def weights(one: Trainer) -> dict[str, Any]:
    return {name: value.clone() for name, value in one.averaged.state_dict().items()}


def test_it_learns_and_leaves_all_that_a_person_wants_to_see(make_set, tmp_path: Path) -> None:
    one = trainer(make_set(), tmp_path / "run", steps=60)
    scores = one.train()
    rows = RunFolder(tmp_path / "run").rows()
    assert float(rows[-1]["val loss"]) == pytest.approx(scores["loss"])
    assert scores["loss"] < 0.6 * float(rows[0]["entropy"])
    assert {row["phase"] for row in rows} == {"small", "full"}
    for name in ("settings.json", "curves.csv", "curves.png", "sheet.png", "last.pt", "best.pt"):
        assert (tmp_path / "run" / name).stat().st_size > 0


def test_two_runs_agree_to_the_last_bit(make_set, tmp_path: Path) -> None:
    folder = make_set()
    both = [trainer(folder, tmp_path / name) for name in ("a", "b")]
    assert both[0].train() == both[1].train()
    assert all(torch.equal(a, b) for a, b in zip(*(weights(one).values() for one in both), strict=True))


@pytest.mark.parametrize("asked", [4, 9, 15])
def test_a_run_that_was_cut_off_goes_on_to_the_same_curve(make_set, tmp_path: Path, asked: int) -> None:
    folder = make_set()
    whole = trainer(folder, tmp_path / "whole")
    whole.train()
    trainer(folder, tmp_path / "parts", Steps(asked)).train()
    rest = trainer(folder, tmp_path / "parts")
    assert rest.resume()
    assert 0 < rest.progress < 1
    rest.train()
    assert all(torch.equal(a, b) for a, b in zip(weights(whole).values(), weights(rest).values(), strict=True))
    curves = [
        {row["step"]: row["val loss"] for row in RunFolder(tmp_path / name).rows()} for name in ("whole", "parts")
    ]
    assert curves[0].items() <= curves[1].items()


def test_nothing_to_resume_in_a_new_folder(make_set, tmp_path: Path) -> None:
    assert not trainer(make_set(), tmp_path / "run").resume()


def test_a_broken_down_training_says_where_and_keeps_the_last_good_state(make_set, tmp_path: Path) -> None:
    class Breaking(Tiny):
        def losses(self, batch: Any, turn: int) -> dict[str, Any]:
            found = super().losses(batch, turn)
            self.count = getattr(self, "count", 0) + 1
            return {**found, "bad": found["entropy"] * (float("nan") if self.count > 9 else 0.0)}

    course = prepare(Breaking, [make_set()])
    one = Trainer(Breaking(), course.samples(), Settings(steps=16, batch=4, evaluations=4), RunFolder(tmp_path / "run"))
    with pytest.raises(NetworkError, match=r"step \d+ of phase \w+: bad is no number"):
        one.train()
    kept = checkpoint.load(tmp_path / "run" / "last.pt")
    assert all(torch.isfinite(value).all() for value in kept.model.values())


@pytest.mark.parametrize("content", [b"", b"no checkpoint", None])
def test_a_corrupt_checkpoint_is_told(make_set, tmp_path: Path, content: bytes | None) -> None:
    one = trainer(make_set(), tmp_path / "run", steps=4)
    one.train()
    last = tmp_path / "run" / "last.pt"
    last.write_bytes(last.read_bytes()[:-2000] if content is None else content)
    with pytest.raises(NetworkError, match=r"last\.pt is no checkpoint"):
        trainer(make_set(name="again"), tmp_path / "run").resume()


def test_the_checkpoint_of_another_network_is_told(make_set, tmp_path: Path) -> None:
    trainer(make_set(), tmp_path / "run", steps=4).train()
    with pytest.raises(NetworkError, match="another network"):
        checkpoint.restored(tmp_path / "run" / "best.pt")


def test_it_stops_when_nothing_gets_better(make_set, tmp_path: Path) -> None:
    class Stubborn(Tiny):
        rate: ClassVar[float] = 1e-12

    course = prepare(Stubborn, [make_set()])
    one = Trainer(
        Stubborn().eval(),
        course.samples(),
        Settings(steps=200, batch=4, evaluations=100, judged=8, patience=3),
        RunFolder(tmp_path / "run"),
    )
    one.train()
    assert one.progress < 1


def test_no_space_is_told_before_the_first_step(make_set, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 1000})())
    with pytest.raises(EditorError, match="0 MB are free"):
        trainer(make_set(), tmp_path / "run").train()


def test_networks_are_found_by_name() -> None:
    assert trainee("fast") is trainees()["fast"]
    with pytest.raises(NetworkError, match=r"no network \"fst\".*fast"):
        trainee("fst")


def test_minutes_of_work_do_not_count_waiting(make_set, tmp_path: Path) -> None:
    torch.set_num_threads(1)
    waited, budget = 0.2, 0.4

    class Slow(Tiny):
        def losses(self, batch: Any, turn: int) -> dict[str, Any]:
            time.sleep(waited)
            return super().losses(batch, turn)

    course = prepare(Slow, [make_set()])
    settings = Settings(minutes=budget / 60, batch=2, evaluations=1, judged=2, busy=True)
    one = Trainer(Slow(), course.samples(), settings, RunFolder(tmp_path / "run"))
    one.train()
    assert checkpoint.load(tmp_path / "run" / "last.pt").step > budget / waited + 1
