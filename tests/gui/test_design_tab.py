"""The Design tab in the window: from words to the editor, the wardrobe and files, by keys and buttons alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from editor.model.input_image import InputImage
from editor.views.application import Application
from editor.views.design.design_model import DesignRole
from editor.views.design.design_view import DesignView


@pytest.fixture
def view(program: Application, monkeypatch: pytest.MonkeyPatch) -> DesignView:
    """The Design tab, where small pictures are made."""
    monkeypatch.setattr("editor.controllers.design_wish.SIZE", 96)
    program.conductor.window.actions["design"].trigger()
    return program.conductor.design


def _made(qtbot, program: Application, view: DesignView) -> None:
    design = program.controllers.design
    design.wish.set_count(4)
    view.panel.words.field.setPlainText("a red T-shirt")
    QTest.keyClick(view.panel.words.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(design.made) == 4 and not design.running)


def test_from_words_to_a_file_and_to_the_editor(
    qtbot, program: Application, view: DesignView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, controllers = program.conductor.window, program.controllers
    assert window.place == "design"
    assert view.panel.words.field.hasFocus()
    assert not window.top_bar.save.isEnabled(), "there is nothing to save yet"
    assert not view.panel.make.isEnabled()
    window.actions["design_make"].trigger()
    assert view.panel.words.message.text() == "First say what is to be designed"
    _made(qtbot, program, view)
    assert view.chosen == [controllers.design.made[0].number]
    file = tmp_path / "shirt.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "PNG (*.png)"))
    with qtbot.waitSignal(controllers.handoff.saved):
        window.top_bar.save.click()
    image = InputImage.read(file)
    assert image.frame.alpha is not None
    assert "trained" in image.metadata.claimed.lower(), "every saved file says what it is"
    with qtbot.waitSignal(controllers.editor.image_changed):
        window.actions["design_edit"].trigger()
    qtbot.waitUntil(lambda: window.place == "edit")
    assert controllers.editor.image.frame.alpha is not None


def test_what_is_tried_on_waits_for_a_person(qtbot, program: Application, view: DesignView) -> None:
    _made(qtbot, program, view)
    with qtbot.waitSignal(program.controllers.handoff.to_try_on):
        view.bar.tryon.click()
    assert program.conductor.window.place == "tryon"
    assert len(program.controllers.waiting.files) == 1
    assert program.conductor.messages.toasts.toasts


def test_the_wardrobe_has_a_page_and_a_way_back(qtbot, program: Application, view: DesignView) -> None:
    window, wardrobe = program.conductor.window, program.controllers.wardrobe
    qtbot.waitUntil(lambda: wardrobe.is_open)
    view.side.page_wanted.emit()
    assert window.place == "wardrobe"
    assert window.top_bar.tabs["design"].isChecked()
    page = program.conductor.screens.wardrobe
    assert page._empty.isVisible(), "an empty wardrobe says what to do"
    page.back.click()
    assert window.place == "design"


def test_in_a_narrow_window_the_wardrobe_is_a_tab(program: Application, view: DesignView) -> None:
    program.conductor.window.resize(1440, 900)
    assert view.side.isVisible()
    program.conductor.window.resize(1024, 680)
    assert not view.side.isVisible()
    view.show_tab("wardrobe")
    assert view.side.isVisible()
    assert not view.panel.isVisible()


def test_another_language_keeps_words_designs_and_what_was_changed(
    qtbot, program: Application, view: DesignView
) -> None:
    _made(qtbot, program, view)
    design, before = program.controllers.design, program.conductor
    design.wish.remove(design.wish.chips[-1])
    wished = design.wish.design
    program.controllers.preferences.set(language="uk")
    qtbot.waitUntil(lambda: program.conductor is not before)
    now = program.conductor.design
    assert program.conductor.window.place == "design"
    assert now.panel.words.field.toPlainText() == "a red T-shirt"
    assert now.grid.designs.rowCount() == 5
    assert design.wish.design == wished
    design.like(design.made[0].number, True)
    qtbot.waitUntil(lambda: design.made[0].kept is not None)
    assert now.grid.designs.index(0, 0).data(DesignRole.PIECE).kept is not None
