"""`vitrina check` and `vitrina markets`, as a person runs them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from editor.model.input_image import InputImage
from editor.model.market import markets
from editor.model.source_type import SourceType

Run = Callable[..., object]


@pytest.fixture(scope="session")
def mug(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A blue thing on grey, large enough for every market."""
    rgb = np.full((700, 900, 3), 165, np.uint8)
    cv2.rectangle(rgb, (300, 120), (600, 600), (30, 60, 190), -1)
    cv2.ellipse(rgb, (610, 340), (90, 130), 0, -90, 90, (30, 60, 190), 36)
    cv2.circle(rgb, (450, 360), 80, (250, 210, 60), -1)
    path = tmp_path_factory.mktemp("mug") / "mug.png"
    Image.fromarray(rgb).save(path)
    return path


def test_the_list_of_markets_has_dates(vitrina: Run) -> None:
    done = vitrina("markets")
    assert done.returncode == 0
    for one in markets().values():
        assert any(line.startswith(one.id) and one.date in line for line in done.stdout.splitlines())


def test_each_rule_stands_on_a_line_and_failing_ones_give_1(vitrina: Run, mug: Path) -> None:
    done = vitrina("check", mug, "--market", "amazon", "--model", "fast")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert "3 of" in lines[0]
    assert any(line.split()[:2] == ["fail", "Background:"] and "255 255 255" in line for line in lines)
    assert any("fail" in line and "needs 85 %" in line for line in lines)
    assert any("--fix would: Cut out, on white" in line for line in lines)


def test_what_is_fixed_passes_the_check_and_is_copied_when_fixed_again(vitrina: Run, mug: Path, tmp_path: Path) -> None:
    done = vitrina("check", mug, "--market", "wildberries", "--model", "fast", "--fix", "-o", "out", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["meets"]
    assert told["target"] == str(Path("out") / "mug.jpg")
    file = tmp_path / "out" / "mug.jpg"
    assert InputImage.read(file).metadata.claimed == SourceType.ENHANCED
    assert told["bytes"] == file.stat().st_size
    again = vitrina("check", file, "--market", "wildberries", "--model", "fast", "--fix", "-o", "again/", "--json")
    assert json.loads(again.stdout)["copied"]
    assert (tmp_path / "again" / "mug.jpg").read_bytes() == file.read_bytes()
    there = vitrina("check", mug, "--market", "wildberries", "--model", "fast", "--fix", "-o", "out")
    assert there.returncode == 1
    assert "there already" in there.stderr


def test_what_cannot_be_fixed_is_not_written(vitrina: Run, tmp_path: Path) -> None:
    Image.new("RGB", (300, 300), (120, 120, 120)).save(tmp_path / "empty.png")
    (tmp_path / "text.jpg").write_text("no picture")
    done = vitrina("check", "empty.png", "text.jpg", "gone.jpg", "--market", "zalando", "--model", "fast", "--fix",
                   "-o", "out")  # fmt: skip
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 3
    assert "no product was found" in done.stderr
    assert not list(tmp_path.glob("out/*"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--market", "nowhere"], "amazon:main"),
        (["--market", "amazon", "--fix"], "-o"),
        (["--market", "amazon", "-o", "out"], "--fix"),
        (["--market", "zalando", "--fix", "-o", "a.png"], ".jpg"),
        ([], "--market"),
    ],
)
def test_wrong_usage_gives_2(vitrina: Run, arguments: list[str], said: str) -> None:
    done = vitrina("check", "a.jpg", *arguments)
    assert done.returncode == 2
    assert said in done.stderr


def test_an_added_file_with_a_missing_field_is_named(vitrina: Run, home: Path) -> None:
    folder = home / "data" / "markets"
    folder.mkdir(parents=True)
    (folder / "mine.json").write_text('{"format": 1, "market": "mine"}', encoding="utf-8")
    done = vitrina("markets")
    assert done.returncode == 1
    assert "mine.json has no field date" in done.stderr
