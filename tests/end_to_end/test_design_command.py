from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from editor.cli.main import run
from editor.model.source_type import SourceType


def vitrina(*arguments: object) -> int:
    return run([str(one) for one in arguments], lambda files: 99)


def test_words_become_a_picture_and_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "jeans.png"
    assert vitrina("design", "Прямые леопардовые джинсы с карманами", "-o", out, "--size", 200) == 0
    with Image.open(out) as picture:
        assert (picture.mode, max(picture.size)) == ("RGBA", 200)
        assert SourceType.COMPOSITE_TRAINED in picture.info["XML:com.adobe.xmp"]
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.splitlines() == [
        "garment: jeans", "pattern: leopard", "fabric: denim", "fit: straight", "not understood: карманами",
    ]  # fmt: skip


def test_several_are_different_and_the_same_again_for_the_same_seed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = []
    for folder in ("one", "two"):
        asked = (
            "design",
            "红色T恤配白色条纹",
            "-o",
            tmp_path / folder,
            "--count",
            3,
            "--size",
            96,
            "--seed",
            7,
            "--json",
        )
        assert vitrina(*asked) == 0
        made.append([path.read_bytes() for path in sorted((tmp_path / folder).iterdir())])
    assert made[0] == made[1]
    assert len(set(made[0])) == 3
    told = json.loads(capsys.readouterr().out.splitlines()[0])
    assert told["understood"]["garment"] == "t-shirt"
    assert (told["languages"], told["not_understood"], told["not_shown"]) == (["zh", "en"], [], [])
    assert told["shown_on"].endswith(".webp")


def test_what_is_not_shown_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert vitrina("design", "red bodysuit with white buttons", "-o", tmp_path / "a.png", "--size", 96) == 0
    assert "not shown: color of the buttons" in capsys.readouterr().out
    assert vitrina("design", "Пиджак того же стиля", "-o", tmp_path / "b.png", "--size", 96) == 0
    assert "see --image" in capsys.readouterr().out


@pytest.mark.parametrize("words", ["", "red " * 10_000, "Guten Morgen"])
def test_words_that_say_nothing_are_refused_in_one_line(
    words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert vitrina("design", words, "-o", tmp_path / "a.png") == 1
    said = capsys.readouterr()
    assert len(said.err.splitlines()) == 1
    assert list(tmp_path.glob("*.png")) == []


def test_nothing_is_replaced_unasked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.png"
    out.write_bytes(b"mine")
    assert vitrina("design", "red shirt", "-o", out, "--size", 96) == 1
    assert out.read_bytes() == b"mine"
    assert vitrina("design", "red shirt", "-o", tmp_path / "a.txt") == 1
    assert "a.txt" in capsys.readouterr().err


def test_a_photograph_is_given_another_cloth_and_keeps_the_rest(tmp_path: Path) -> None:
    photograph = Path(__file__).parents[1] / "pictures" / "dress.jpg"
    out = tmp_path / "a.png"
    assert vitrina("design", "green with white dots", "--image", photograph, "-o", out) == 0
    with Image.open(photograph) as before, Image.open(out) as after:
        old, new = (np.asarray(picture.convert("RGB")).astype(int) for picture in (before, after))
    assert old.shape == new.shape
    changed = abs(old - new).max(axis=2) > 2
    assert 0.1 < changed.mean() < 0.8
    assert not changed[:4].any()
    assert not changed[:, :4].any()
    assert (new[changed] @ [-1, 2, -1]).mean() > 60
