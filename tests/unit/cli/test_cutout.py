"""What `vitrina cutout` says before any picture is touched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from editor.cli.main import run
from editor.redactor import engine


def no_window(files: Sequence[Path]) -> int:
    raise AssertionError("the window was opened")


def test_no_network_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(engine, "models_folder", lambda: tmp_path / "nothing")
    assert run(["cutout", "a.jpg", "-o", "out"], no_window) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "No network" in line
    assert "models add" in line
