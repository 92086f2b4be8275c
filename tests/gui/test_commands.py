"""The keys: no two commands share one, and letters work whatever the keyboard is set to."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from editor.views.commands import Command, commands


def test_no_key_has_two_meanings_on_one_screen() -> None:
    owners: dict[str, Command] = {}
    for command in commands():
        for keys in command.sequences():
            native = QKeySequence(keys).toString()
            assert native, f"{command.name}: {keys} is no key"
            other = owners.setdefault(native, command)
            apart = other.place and command.place and other.place != command.place
            assert other is command or apart, f"{native}: {other.name}, {command.name}"


def test_single_letters_have_the_letter_of_the_same_key_in_cyrillic() -> None:
    by_name = {command.name: command.sequences() for command in commands()}
    assert "И" in by_name["restore_brush"]
    assert "У" in by_name["erase_brush"]
    assert {"Ы", "І"} <= set(by_name["view_next"])
    assert {"Ъ", "Ї"} <= set(by_name["brush_larger"])
    assert "Shift+Х" in by_name["brush_softer"]
    assert "{" not in by_name["brush_softer"]  # Qt finds it by itself; twice would be ambiguous, and do nothing


def test_tools_on_the_canvas_tell_their_keys() -> None:
    shown = {command.name: command.shown for command in commands() if not command.keys}
    assert "Enter" in shown["mask_place"]
    assert "Shift" in shown["mask_line"]
    assert shown["mask_corner_back"] == "Backspace"
    assert "Left" in shown["mask_regions"]


def test_every_command_has_a_title_and_a_group(qapp: object) -> None:
    for command in commands():
        assert command.title
        assert command.group
