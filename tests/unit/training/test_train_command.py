"""`vitrina train` says what is wrong before an hour is spent, and what it saved when it is stopped."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import cv2
import pytest

from editor.cli.main import run
from editor.training.networks.fast import FastNetwork
from editor.training.trainer import Trainer


def vitrina(*arguments: object) -> int:
    return run([str(one) for one in arguments], lambda _files: 0)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real network on small pictures."""
    monkeypatch.setattr(FastNetwork, "size", (64, 64))


def test_it_trains_and_says_where_the_result_lies(small, make_set, tmp_path: Path, capsys) -> None:
    folder = make_set(count=16)
    done = vitrina(
        "train", "fast", "--data", folder, "--steps", 4, "--batch", 2, "--evaluations", 2,
        "--split", "60/40/0", "--run", tmp_path / "run", "--threads", 1,
    )  # fmt: skip
    said = capsys.readouterr()
    assert done == 0
    assert str(tmp_path / "run" / "best.pt") in said.out
    assert "MAE" in said.out
    assert "100%" in said.err


def test_ctrl_c_saves_and_the_same_command_goes_on(small, make_set, tmp_path: Path, capsys, monkeypatch) -> None:
    command = (
        "train", "fast", "--data", make_set(count=16), "--steps", 6, "--batch", 2, "--evaluations", 2,
        "--split", "60/40/0", "--run", tmp_path / "run", "--threads", 1,
    )  # fmt: skip
    learn = Trainer._learn

    def pressed(self: Trainer, *given: object) -> None:
        learn(self, *given)
        if self._step == 2:
            os.kill(os.getpid(), signal.SIGINT)

    with monkeypatch.context() as patched:
        patched.setattr(Trainer, "_learn", pressed)
        assert vitrina(*command) == 130
    assert "stopped at 33% and saved" in capsys.readouterr().err
    assert vitrina(*command) == 0
    assert "going on with" in capsys.readouterr().err


def test_an_unknown_network_lists_those_there_are(tmp_path: Path, capsys) -> None:
    assert vitrina("train", "fst", "--data", tmp_path) == 1
    assert "Choose one of: " in capsys.readouterr().err


def test_without_the_extra_it_says_what_to_install(tmp_path: Path, capsys, monkeypatch) -> None:
    monkeypatch.setattr("editor.cli.extra.find_spec", lambda name: None)
    assert vitrina("train", "fast", "--data", tmp_path) == 2
    assert "pip install 'vitrina[train]'" in capsys.readouterr().err


@pytest.mark.parametrize(
    "wrong", [("--split", "70/30"), ("--split", "70/20/20"), ("--minutes", "0"), ("--minutes", "x")]
)
def test_wrong_usage(tmp_path: Path, wrong: tuple[str, str]) -> None:
    assert vitrina("train", "fast", "--data", tmp_path, *wrong) == 2


def test_nearly_the_same_pictures_are_named(make_set, capsys) -> None:
    folder = make_set(count=24)
    photo = cv2.imread(str(Path(__file__).resolve().parents[2] / "pictures" / "grass.jpg"))
    for name, scale in (("one", 0.5), ("two", 0.3)):
        small = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        cv2.imwrite(str(folder / "images" / f"{name}.png"), small)
        cv2.imwrite(str(folder / "masks" / f"{name}.png"), small[..., 0])
    assert vitrina("train", "fast", "--data", folder, "--check-duplicates") == 0
    told = capsys.readouterr()
    assert "one.png" in told.out
    assert "two.png" in told.out
    assert "pairs are nearly the same" in told.err
