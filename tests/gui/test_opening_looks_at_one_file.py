"""Opening one file is no matter of the folder it lies in, however many others are there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from editor.views.application import Application


def test_the_folder_of_a_picture_is_not_listed(
    qtbot, program: Application, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(pictures / "shoes.jpg", tmp_path)
    listed: list[Path] = []

    def noted(real: Callable[..., Any]) -> Callable[..., Any]:
        def look(folder: Any = ".", *rest: Any) -> Any:
            if not isinstance(folder, int):
                listed.append(Path(os.fsdecode(folder)).resolve())
            return real(folder, *rest)

        return look

    for name in ("scandir", "listdir"):
        monkeypatch.setattr(os, name, noted(getattr(os, name)))
    assert sorted(tmp_path.iterdir())
    assert tmp_path.resolve() in listed, "the watch works"
    listed.clear()
    with qtbot.waitSignal(program.controllers.editor.image_changed):
        program.conductor.files.open([tmp_path / "shoes.jpg"])
    assert tmp_path.resolve() not in listed
