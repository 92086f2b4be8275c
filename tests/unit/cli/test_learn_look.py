"""`vitrina look learn`: from pairs and from liked pictures, and what is said of bad input."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.cli.main import run
from editor.model.cube_file import read_cube
from editor.redactor.operations.look import shipped_table

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def vitrina(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pictures: Path) -> Run:
    """Runs `vitrina look learn` beside the folders `before` and `after` (made golden) and `empty`."""
    monkeypatch.chdir(tmp_path)
    for name in ("before", "after", "empty"):
        (tmp_path / name).mkdir()
    for index, path in enumerate(sorted(pictures.glob("*.jpg"))[:6]):
        picture = cv2.resize(cv2.imread(str(path)), (120, 90), interpolation=cv2.INTER_AREA)
        golden = shipped_table("golden").colours(picture[..., ::-1] / 255)[..., ::-1]
        cv2.imwrite(f"before/{index}.png", picture)
        cv2.imwrite(f"after/{index}.tif", (np.clip(golden, 0, 1) * 65535).astype(np.uint16))

    def called(*arguments: object) -> tuple[int, str, str]:
        code = run(["look", "learn", *map(str, arguments)], lambda _files: pytest.fail("the window was opened"))
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return code, told.out, told.err

    return called


def test_pairs_teach_a_look_that_can_be_used(vitrina: Run, home: Path, tmp_path: Path) -> None:
    code, out, err = vitrina("--pairs", "before", "after", "--name", "Shop")
    assert (code, err) == (0, "")
    assert out.startswith('Shop: learnt; --look "Shop"\n')
    assert "pairs; mean delta E 2000 on" in out
    assert (home / "data" / "looks" / "Shop.cube").is_file()
    assert run(["look", "apply", "before/0.png", "-o", "out.png", "--look", "shop"], lambda _files: 0) == 0
    wanted = cv2.imread("after/0.tif", cv2.IMREAD_UNCHANGED) / 257.0
    assert np.abs(cv2.imread("out.png") - wanted).mean() < 2


def test_liked_pictures_teach_a_look(vitrina: Run, home: Path) -> None:
    code, out, _ = vitrina("--liked", "after", "--from", "before", "--name", "Liked", "--json")
    told = json.loads(out)
    assert code == 0
    assert told["way"] == "liked"
    assert told["after"] <= told["before"]
    assert read_cube(home / "data" / "looks" / "Liked.cube").lattice.shape == (17, 17, 17, 3)


def test_what_is_left_out_and_what_is_not_explained_is_told(vitrina: Run, tmp_path: Path) -> None:
    Path("before/1.png").write_bytes(b"broken")
    shutil.copy("before/0.png", "before/alone.png")
    for index in (2, 3, 4, 5):
        picture = cv2.imread(f"before/{index}.png")
        cv2.imwrite(f"after/{index}.tif", 255 - picture if index % 2 else picture)
    code, out, _ = vitrina("--pairs", "before", "after", "--name", "Odd", "--json")
    told = json.loads(out)
    assert code == 0
    assert set(told["left_out"]) == {"1.png", "alone.png"}
    assert any("does not explain" in note for note in told["notes"])
    assert any("alone.png" in note for note in told["notes"])


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--pairs", "before", "empty", "--name", "A"], 1, "no pictures in empty"),
        (["--pairs", "before", "gone", "--name", "A"], 1, "cannot be opened"),
        (["--pairs", "before", "--name", "A"], 2, "--pairs"),
        (["--liked", "after", "--name", "A"], 2, "belong together"),
        (["--pairs", "before", "after", "--from", "before", "--name", "A"], 2, "belong together"),
        (["--liked", "empty", "--from", "before", "--name", "A"], 1, "no pictures in empty"),
        (["--liked", "after", "--pairs", "before", "after", "--name", "A"], 2, "not allowed with"),
        (["--pairs", "before", "after"], 2, "--name"),
        (["--pairs", "before", "after", "--name", "a/b"], 1, "cannot be the name"),
        (["--pairs", "before", "after", "--name", "Film-like"], 1, "comes with the program"),
        (["--pairs", "before", "after", "--name", "taken"], 1, "already"),
    ],
)
def test_what_is_wrong_is_said(vitrina: Run, home: Path, arguments: list[str], code: int, words: str) -> None:
    taken = home / "data" / "looks" / "Taken.cube"
    taken.parent.mkdir(parents=True)
    taken.write_text("LUT_3D_SIZE 2\n" + "0 0 0\n" * 8)
    found, out, err = vitrina(*arguments)
    assert found == code
    assert words in err
    assert not out
    assert [path.name for path in taken.parent.iterdir()] == ["Taken.cube"]


def test_a_name_may_be_taken_again(vitrina: Run, home: Path) -> None:
    assert vitrina("--pairs", "before", "after", "--name", "Shop")[0] == 0
    assert vitrina("--pairs", "before", "after", "--name", "Shop", "--overwrite")[0] == 0
