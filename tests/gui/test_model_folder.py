"""The folder of a large model: chosen in the preferences, looked into, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.controllers.model_folders import told_of_kandinsky
from editor.redactor.design.workers import kandinsky_maker
from editor.redactor.design.workers.kandinsky_maker import Looked
from editor.views.model_folder import ModelFolder
from editor.views.theme import Theme


def test_a_folder_is_looked_into_after_a_pause_and_late_answers_are_dropped(
    qtbot, theme: Theme, tmp_path: Path
) -> None:
    view = ModelFolder(theme, "")
    qtbot.addWidget(view)
    chosen: list[str] = []
    view.chosen.connect(chosen.append)
    with qtbot.waitSignal(view.look_wanted) as asked:
        view.field.edit.setText(str(tmp_path))
    assert asked.args == [str(tmp_path)]
    assert chosen == [str(tmp_path)]
    view.tell(("elsewhere", "It is whole.", "ok"))
    assert view.message.text() == ""
    view.tell((str(tmp_path), "It is whole.", "ok"))
    assert view.message.text() == "It is whole."


def test_what_was_typed_counts_when_the_sheet_closes_at_once(qtbot, theme: Theme) -> None:
    view = ModelFolder(theme, "")
    qtbot.addWidget(view)
    view.show()
    with qtbot.waitSignal(view.chosen) as told:
        view.field.edit.setText("/models")
        view.hide()
    assert told.args == ["/models"]


def test_what_is_said_of_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kandinsky_maker, "find_spec", lambda name: object())
    assert told_of_kandinsky(" ") == ("", "")
    words, state = told_of_kandinsky(str(tmp_path))
    assert (state, "kandinsky-2-1" in words) == ("error", True)
    for free, said in ((8 * 10**9, "ok"), (10**9, "warn")):
        found = Looked(13_200_000_000, 7_600_000_000, free)
        monkeypatch.setattr(kandinsky_maker, "looked_at", lambda folder, found=found: found)
        words, state = told_of_kandinsky("/models")
        assert (state, "13.2" in words, "7.6" in words) == (said, True, True)
