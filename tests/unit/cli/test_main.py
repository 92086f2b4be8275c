"""Finding the command, and exit codes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from editor import __version__
from editor.cli.main import run
from editor.errors import InputError


def no_window(files: Sequence[Path]) -> int:
    raise AssertionError("the window was opened")


def test_help_and_version_import_nothing_heavy() -> None:
    code = (
        "import sys, editor.__main__ as program\n"
        "assert program.main([{argument!r}]) == 0\n"
        "heavy = {{'numpy', 'PySide6', 'onnxruntime', 'cv2', 'PIL', 'socket', 'logging'}} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    for argument in ("--help", "--version"):
        done = subprocess.run(
            [sys.executable, "-c", code.format(argument=argument)], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert not done.stderr


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"], no_window) == 0
    assert capsys.readouterr().out == f"vitrina {__version__}\n"


@pytest.mark.parametrize("arguments", [["--nonsense"], ["cutuot"], ["cutout"], ["edit", "a.jpg"], ["models", "burn"]])
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments, no_window) == 2
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    assert told.err
    assert not told.out


def test_files_open_the_window() -> None:
    opened: list[Sequence[Path]] = []

    def window(files: Sequence[Path]) -> int:
        opened.append(files)
        return 0

    assert run(["a.jpg", "work.vitrina"], window) == 0
    assert run([], window) == 0
    assert opened == [[Path("a.jpg"), Path("work.vitrina")], []]


def test_no_display(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert run([], no_window) == 1
    assert "no display" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (KeyboardInterrupt(), 130, ""),
        (InputError("It is empty.", "Choose another."), 1, "vitrina: It is empty. Choose another."),
        (ZeroDivisionError(), 1, "Something went wrong inside Vitrina (ZeroDivisionError)."),
    ],
)
def test_errors_become_lines(error: BaseException, code: int, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    def window(files: Sequence[Path]) -> int:
        raise error

    assert run([], window) == code
    told = capsys.readouterr().err
    assert words in told
    assert "Traceback" not in told
