"""What is worn in another colour or cloth: chosen by mouse and keyboard, each choice one step."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog

from editor.controllers.editor_controller import EditorController
from editor.controllers.tryon_controller import TryOnController
from editor.views.application import Application
from editor.views.tryon.colours_section import ColoursSection

LEFT = Qt.MouseButton.LeftButton
LONG = 300_000  # ms: a real try-on on a busy machine
RED = {"part": "upper", "colour": "#b21a1a"}


@pytest.fixture
def editor(open_tryon: Callable[[int], EditorController]) -> EditorController:
    """A picture with one person in a top and trousers is on the table, the Try-on tab is open."""
    return open_tryon(1)


@pytest.fixture
def tryon(program: Application) -> TryOnController:
    return program.controllers.tryon


@pytest.fixture
def section(qtbot, program: Application, editor: EditorController) -> ColoursSection:
    """Opened by a click on its heading."""
    found = program.conductor.tryon.sources.colours
    assert not found.open
    qtbot.mouseClick(found._heading, LEFT, pos=QPoint(10, found._heading.height() // 2))
    assert found.open
    qtbot.waitUntil(found.lines["trousers"].isVisible, timeout=LONG)
    return found


def _colours(editor: EditorController) -> list[dict]:
    return list(editor.values("tryon")["colors"])


def _accept(section: ColoursSection, colour: str) -> None:
    dialog = section.findChild(QColorDialog)
    dialog.setCurrentColor(QColor(colour))
    dialog.accept()


def test_what_is_worn_has_a_line(section: ColoursSection) -> None:
    assert [part for part, line in section.lines.items() if line.isVisible()] == ["upper", "trousers"]
    line = section.lines["upper"]
    assert not line.reset.isEnabled()
    assert not line.scale.isVisible()


def test_a_colour_is_chosen_seen_taken_back_and_reset(
    qtbot, program: Application, section: ColoursSection, editor: EditorController
) -> None:
    """The real thing: nothing is put on, and the photographed top is red in the rendered result."""
    line = section.lines["upper"]
    qtbot.mouseClick(line.swatch, LEFT)
    with qtbot.waitSignal(editor.result_rendered, timeout=LONG):
        _accept(section, "#b21a1a")
    assert _colours(editor) == [RED]
    assert line.swatch.colour == "#b21a1a"
    assert line.swatch.accessibleName() == "Tops: choose a color, now #B21A1A"
    assert (editor.history.steps[-1].title, editor.history.steps[-1].detail) == ("Try-on", "Tops · another color")
    chest = editor.work.image.frame.width // 2, round(0.35 * editor.work.image.frame.height)
    qtbot.waitUntil(lambda: _is_red(editor.pixel(*chest)), timeout=LONG)
    assert line.isVisible(), "what the rendered result tells is the same"

    program.conductor.window.actions["undo"].trigger()
    assert _colours(editor) == []
    assert line.swatch.colour == ""
    program.conductor.window.actions["redo"].trigger()
    assert _colours(editor) == [RED]
    line.reset.setFocus()
    qtbot.keyClick(line.reset, Qt.Key.Key_Space)
    assert not editor.document, "nothing is left of it"
    assert not line.reset.isEnabled()
    assert program.conductor.window.focusWidget() is line.swatch


def _is_red(pixel: tuple[int, int, int] | None) -> bool:
    return pixel is not None and pixel[0] > 2 * max(pixel[1:])


def test_a_dialog_that_is_left_changes_nothing(qtbot, section: ColoursSection, editor: EditorController) -> None:
    line = section.lines["trousers"]
    line.swatch.setFocus()
    qtbot.keyClick(line.swatch, Qt.Key.Key_Space)
    section.findChild(QColorDialog).reject()
    assert not editor.document


def test_a_pattern_is_chosen_sized_and_reset(
    qtbot, section: ColoursSection, editor: EditorController, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, cloth = section.lines["upper"], pictures / "top.jpg"
    sha256 = hashlib.sha256(cloth.read_bytes()).hexdigest()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(cloth), ""))
    line.pattern.setFocus()
    qtbot.keyClick(line.pattern, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(_colours(editor)), timeout=LONG)
    (stored,) = _colours(editor)
    assert (stored["part"], stored["picture"], stored["name"]) == ("upper", sha256, "top.jpg")
    assert editor.history.steps[-1].detail == "Tops · pattern"
    assert line.file.isVisible()
    assert line.file.text() == "top.jpg"
    assert any(name.startswith("photograph") for name in editor.document.edit("tryon").artefacts), "a project keeps it"

    line.scale.field.selectAll()
    qtbot.keyClicks(line.scale.field, "2.5")
    qtbot.keyClick(line.scale.field, Qt.Key.Key_Return)
    assert _colours(editor)[0]["scale"] == 2.5
    before = len(editor.history.steps)
    qtbot.keyPress(line.scale.slider, Qt.Key.Key_Right)
    assert len(editor.history.steps) == before, "while the key is held the history waits"
    qtbot.keyRelease(line.scale.slider, Qt.Key.Key_Right)
    assert _colours(editor)[0]["scale"] == pytest.approx(2.6)
    editor.undo()
    assert line.scale.value() == 2.5
    qtbot.mouseClick(line.reset, LEFT)
    assert not editor.document
    assert not line.scale.isVisible()


def test_what_is_no_picture_is_told(
    qtbot, section: ColoursSection, editor: EditorController, tryon: TryOnController, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    broken = tmp_path / "cloth.png"
    broken.write_bytes(b"no picture")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))
    with qtbot.waitSignal(tryon.failed):
        qtbot.mouseClick(section.lines["upper"].pattern, LEFT)
    assert not editor.document


def test_a_colour_of_what_is_not_worn_is_no_error(qtbot, section: ColoursSection, editor: EditorController) -> None:
    errors: list[object] = []
    editor.failed.connect(errors.append)
    with qtbot.waitSignal(editor.result_rendered, timeout=LONG):
        editor.set_values("tryon", {"colors": ({"part": "bag", "colour": "#112233"}, RED)})
    assert not errors
    assert not section.lines["bag"].isVisible()
    assert section.lines["upper"].swatch.colour == "#b21a1a"
