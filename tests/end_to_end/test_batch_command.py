"""`vitrina batch` as a person runs it: killed at any moment, on a full disk, twice at once."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from editor.batch.batch import Batch
from editor.batch.crew import Means, OwnCrew
from editor.batch.items import State
from editor.redactor.recipes import read_recipe

RECIPE = {
    "format": 2,
    "steps": [
        {"operation": "denoise", "values": {"denoise": 20}},
        {"operation": "brightness", "autos": ["brightness"]},
    ],
    "outputs": [{"format": "jpeg", "name": "{stem}_{n:03}"}, {"format": "png", "name": "small/{stem}", "longest": 64}],
}  # fmt: skip
PICTURES = 8
MANY = 400


@pytest.fixture(scope="session")
def shoot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of pictures that take a moment each, two of them the same."""
    folder = tmp_path_factory.mktemp("shoot")
    for number in range(PICTURES - 1):
        noise = np.random.default_rng(number).integers(0, 256, (40, 60, 3), np.uint8)
        Image.fromarray(noise).resize((240, 160)).save(folder / f"{number:02}.jpg")
    (folder / "twin.jpg").write_bytes((folder / "03.jpg").read_bytes())
    return folder


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    (tmp_path / "r.json").write_text(json.dumps(RECIPE))
    return tmp_path / "r.json"


def results(out: Path) -> dict[str, bytes]:
    below = {path.relative_to(out).as_posix(): path for path in out.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in below.items() if not name.startswith(".")}


def killed(arguments: list[str], environment: dict[str, str], after: int, wait: float) -> None:
    """Run a batch and take its whole life, some time after so many pictures are told."""
    with subprocess.Popen(
        [sys.executable, "-m", "editor", "batch", *arguments, "--json"],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        for _ in range(after):
            process.stdout.readline()
        time.sleep(wait)
        os.killpg(process.pid, signal.SIGKILL)


def test_a_killed_batch_goes_on_without_losing_or_changing_one(
    vitrina, environment: dict[str, str], shoot: Path, recipe: Path, tmp_path: Path
) -> None:
    undisturbed = tmp_path / "undisturbed"
    with Batch.planned([shoot], undisturbed, read_recipe(recipe)) as batch:
        batch.run(crew=OwnCrew(batch.recipe, Means()))
    chance = random.Random(7)
    out = tmp_path / "out"
    arguments = [str(shoot), "--recipe", str(recipe), "-o", str(out), "--jobs", "2", "--resume"]
    for _ in range(2):
        killed(arguments, environment, chance.randint(1, 3), chance.uniform(0, 0.1))
    last = vitrina("batch", "--resume", "-o", out, "--jobs", 2, "--json")
    assert last.returncode == 0
    assert 0 < len(last.stdout.splitlines()) < PICTURES - 1  # what was done was not done again
    assert results(out) == results(undisturbed)
    assert not list((out / ".vitrina-batch" / "parts").glob("*"))


def test_a_full_disk_stops_the_batch_and_it_goes_on_later(vitrina, recipe: Path, tmp_path: Path) -> None:
    import resource

    def little_space() -> None:  # larger files than that cannot be written; the journal is smaller
        resource.setrlimit(resource.RLIMIT_FSIZE, (250_000, 250_000))

    (tmp_path / "in").mkdir()
    for number, side in enumerate([40, 400, 401]):
        noise = np.random.default_rng(number).integers(0, 256, (side, side, 3), np.uint8)
        Image.fromarray(noise).save(tmp_path / "in" / f"{number}.png")
    recipe.write_text('{"format": 2, "steps": []}')
    full = vitrina("batch", "in", "--recipe", recipe, "-o", "out", "--jobs", 1, preexec_fn=little_space)
    assert full.returncode == 1
    assert f"There is no space left in {tmp_path / 'out'}; 1 of 3 pictures are done" in full.stderr
    assert list(results(tmp_path / "out")) == ["0.png"]
    last = vitrina("batch", "--resume", "-o", "out", "--jobs", 1)
    assert (last.returncode, last.stdout) == (0, "3 done, 1 of them before\n"), last.stderr


def test_what_is_told_of_a_batch(vitrina, shoot: Path, recipe: Path, tmp_path: Path) -> None:
    out, report = tmp_path / "out", tmp_path / "report.html"
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"nothing")
    done = vitrina("batch", shoot / "00.jpg", bad, "--recipe", recipe, "-o", out, "--report", report, "--jobs", 1)
    assert done.returncode == 1
    assert done.stdout == "1 done, 1 failed\n"
    assert done.stderr.count("\n") == 1
    assert "bad.jpg" in report.read_text()
    again = vitrina("batch", "--resume", "-o", out, "--retry", "--report", report, "--json", "--jobs", 1)
    assert again.returncode == 1
    assert json.loads(again.stdout)["status"] == "failed"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "out"], "nothing to work on"),
        (["a.jpg", "-o", "out"], "No recipe"),
        (["--resume", "-o", "out"], "No batch was begun"),
        (["a.jpg", "--retry", "--recipe", "r.json", "-o", "out"], "--retry goes with --resume"),
        (["a.jpg", "--recipe", "r.json", "-o", "r.json"], "is a file"),
        (["a.jpg", "--recipe", "r.json", "-o", "out", "--report", "r.pdf"], "no report"),
        (["empty", "--recipe", "r.json", "-o", "out"], "no pictures"),
    ],
)
def test_wrong_commands_are_told(
    arguments: list[str], said: str, recipe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    from editor.cli.main import run

    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    nobody: Callable[..., int] = lambda files: 0  # noqa: E731
    assert run(["batch", *arguments], nobody) in (1, 2)
    assert said in capsys.readouterr().err


def test_ctrl_c_ends_at_the_next_safe_point(environment: dict[str, str], recipe: Path, tmp_path: Path) -> None:
    shoot, out = tmp_path / "shoot", tmp_path / "out"
    shoot.mkdir()
    for number in range(MANY):  # so many that the signal comes long before the last one
        Image.new("RGB", (24, 16), (number % 256, number // 256, 99)).save(shoot / f"{number:03}.png")
    # A shell that starts the tests in the background lets all they start ignore Ctrl-C.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(
        [sys.executable, "-m", "editor", "batch", str(shoot), "--recipe", str(recipe), "-o", str(out), "--jobs", "1",
         "--json"],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    ) as process:  # fmt: skip
        signal.signal(signal.SIGINT, before)
        assert process.stdout is not None
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        told = process.communicate(timeout=300)
    assert (process.returncode, told[1]) == (130, "")
    with Batch.resumed(out) as batch:
        counts = batch.counts()
        made = [file for item in batch.items() for file in batch.files(item)]
    assert 1 <= counts[State.DONE] < MANY
    assert sum(counts.values()) == MANY
    assert sorted(results(out)) == sorted(file.relative_to(out).as_posix() for file in made)
