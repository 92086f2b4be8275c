"""`vitrina look`: what it lists, applies, writes and adds."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.cli.main import run
from editor.model.colour_table import ColourTable
from editor.model.cube_file import read_cube, write_cube
from editor.model.table_file import read_table
from editor.redactor.operations.look import NONE, Look, shipped_table

LOOKS = [name for name, _ in Look.parameter("look").choices if name != NONE]


@pytest.fixture
def vitrina(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pictures: Path
) -> Callable[..., tuple[int, str, str]]:
    """Runs a command beside a picture: exit code, what it said, and its complaints."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(pictures / "hat.jpg", tmp_path / "hat.jpg")

    def called(*arguments: object) -> tuple[int, str, str]:
        code = run(["look", *map(str, arguments)], lambda _files: pytest.fail("the window was opened"))
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return code, told.out, told.err

    return called


def inverted(path: Path, title: str = "Inverted") -> Path:
    write_cube(path, ColourTable(lattice=1 - ColourTable.identity(5).lattice, title=title), overwrite=True)
    return path


def test_the_list_has_all_looks(vitrina: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = vitrina("list")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == LOOKS
    _, out, _ = vitrina("list", "--json")
    assert all(json.loads(line)["shipped"] for line in out.splitlines())


def test_a_picture_gets_a_look(vitrina: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    assert vitrina("apply", "hat.jpg", "-o", "out.png", "--look", "Black and white")[0] == 0
    after, before = cv2.imread("out.png"), cv2.imread("hat.jpg")
    assert np.ptp(after.astype(int), axis=2).max() == 0
    assert after.shape == before.shape
    assert vitrina("apply", "hat.jpg", "-o", "none.png", "--look", "warm", "--strength", "0")[0] == 0
    assert np.array_equal(cv2.imread("none.png"), before)


def test_a_file_is_a_look_too(vitrina: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    inverted(tmp_path / "a.cube")
    assert vitrina("apply", "hat.jpg", "-o", "out.png", "--look", "a.cube")[0] == 0
    before = cv2.imread("hat.jpg").astype(int)
    assert np.abs(255 - before - cv2.imread("out.png")).max() <= 1
    assert vitrina("apply", "hat.jpg", "-o", "half.png", "--look", "a.cube", "--strength", "50")[0] == 0
    assert np.abs(cv2.imread("half.png").astype(int) - 127.5).max() <= 1


@pytest.mark.parametrize("suffix", [".cube", ".png"])
def test_a_look_goes_out_and_comes_in(
    vitrina: Callable[..., tuple[int, str, str]], tmp_path: Path, home: Path, suffix: str
) -> None:
    assert vitrina("export", "film", "-o", f"f{suffix}")[0] == 0
    colours = np.random.default_rng(1).random((300, 3))
    wanted = shipped_table("film").colours(colours)
    assert np.abs(read_table(tmp_path / f"f{suffix}").colours(colours) - wanted).max() < 6e-3
    code, out, _ = vitrina("import", f"f{suffix}", "--name", "Mine")
    assert (code, out) == (0, 'Mine: added; --look "Mine"\n')
    assert np.abs(read_cube(home / "data" / "looks" / "Mine.cube").colours(colours) - wanted).max() < 6e-3
    assert "Mine" in vitrina("list")[1]
    assert vitrina("apply", "hat.jpg", "-o", "out.png", "--look", "mine")[0] == 0
    code, _, err = vitrina("import", f"f{suffix}", "--name", "mine")
    assert (code, err.count("\n")) == (1, 1)
    assert "already" in err
    assert vitrina("import", f"f{suffix}", "--name", "mine", "--overwrite")[0] == 0


def test_a_table_is_called_as_it_calls_itself(vitrina: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    inverted(tmp_path / "a.cube", "Upside down")
    assert "Upside down" in vitrina("import", "a.cube")[1]
    inverted(tmp_path / "b.cube", "up/down")
    assert json.loads(vitrina("import", "b.cube", "--json")[1])["name"] == "b"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["apply", "hat.jpg", "-o", "o.png", "--look", "vapour"], 2, "no look called vapour"),
        (["apply", "hat.jpg", "-o", "o.png", "--look", "gone.cube"], 2, "gone.cube cannot be read"),
        (["apply", "hat.jpg", "-o", "o.png", "--look", "warm", "--strength", "150"], 2, "from 0 to 100"),
        (["apply", "hat.jpg", "-o", "o.gif", "--look", "warm"], 2, "no format to write"),
        (["apply", "gone.jpg", "-o", "o.png", "--look", "warm"], 1, "gone.jpg"),
        (["export", "vapour", "-o", "a.cube"], 1, "no look called vapour"),
        (["export", "warm", "-o", "a.3dl"], 2, "suffix of a table"),
        (["export", "warm", "-o", "hat.jpg"], 2, "suffix of a table"),
        (["import", "hat.jpg"], 1, "not a table"),
        (["import", "cut.cube"], 1, "rows of colors"),
        (["import", "ok.cube", "--name", "a/b"], 1, "cannot be the name"),
        (["import", "ok.cube", "--name", "Warm"], 1, "comes with the program"),
        (["import", "ok.cube", "--name", ""], 1, "already"),
        (["learn"], 2, "--name"),
        (["forget"], 2, "invalid choice"),
    ],
)
def test_what_is_wrong_is_said(
    vitrina: Callable[..., tuple[int, str, str]], tmp_path: Path, arguments: list[str], code: int, words: str
) -> None:
    text = inverted(tmp_path / "ok.cube").read_text("utf-8")
    (tmp_path / "cut.cube").write_text(text[: len(text) // 2].rpartition("\n")[0], "utf-8")
    if words == "already":
        vitrina("import", "ok.cube")
    found, out, err = vitrina(*arguments)
    assert found == code
    assert words in err
    assert not out
    assert not (tmp_path / "o.png").exists()
