"""The clean-up in the settings: a row for each defect, Auto where there is one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from editor.controllers.editor_controller import EditorController
from editor.redactor.registry import registry
from editor.views.conductor import Conductor
from editor.views.panels.operation_rows import OperationRows

GROUP = "Clean up"
NAMES = ["denoise", "deblock", "dehaze", "dust", "scratches", "defringe", "glare", "creases", "deblur"]


@pytest.fixture
def editor(conductor: Conductor, open_editor: Callable[[str], EditorController]) -> EditorController:
    controller = open_editor("jacket.jpg")
    conductor.edit.choose("settings")
    return controller


def rows(conductor: Conductor) -> dict[str, OperationRows]:
    return {found.operation: found for found in conductor.edit.panels["settings"]._rows}


def test_each_defect_has_its_rows(conductor: Conductor, editor: EditorController) -> None:
    found = rows(conductor)
    assert [name for name in found if registry()[name].group == GROUP] == NAMES
    for name in NAMES:
        for parameter in registry()[name].parameters:
            assert found[name].row(parameter.name).value() == parameter.default


def test_auto_of_haze_looks_at_the_picture_and_makes_one_step(qtbot, conductor: Conductor, editor) -> None:
    with qtbot.waitSignal(editor.history_changed):
        rows(conductor)["dehaze"].row("dehaze").auto_toggled.emit(True)
    assert editor.autos("dehaze") == {"dehaze"}
    assert editor.values("dehaze") == {"dehaze": 0}  # there is none
    assert editor.history.steps[-1].title == "Haze"


def test_a_slider_is_followed(qtbot, conductor: Conductor, editor: EditorController) -> None:
    before = conductor.edit.canvas._result.newest.image
    with qtbot.waitSignal(editor.result_rendered):
        rows(conductor)["dehaze"].row("dehaze").value_changed.emit(80.0)
    assert conductor.edit.canvas._result.newest.image != before
    assert [step.title for step in editor.history.steps] == ["Opened", "Haze"]
