"""Everything that has a key: one table for the menus, the tooltips, the shortcuts and the list under F1."""

from __future__ import annotations

from dataclasses import dataclass

from editor.controllers.words import tr

# The letter on the same physical key under Russian and Ukrainian layouts (look: "Keyboard").
_SAME_KEY = {
    "B": "И", "E": "У", "X": "Ч", "F": "А", "H": "Р", "S": "ЫІ", "D": "В", "N": "Т",
    "A": "Ф", "J": "О", "K": "Л", "L": "Д", "M": "Ь", "R": "К", "W": "Ц", "P": "З", "[": "Х", "]": "ЪЇ", "\\": "Ґ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Command:
    """One act that can be done by a key.

    Attributes:
        name: how views ask for its action.
        title: in the language of the window.
        group: the heading it stands under in the list of keys, in the language of the window.
        keys: portable key sequences, the first one is shown.
        shown: what the list of keys says instead of `keys`, for keys that a control handles by itself.
        place: the only screen where its keys count, where another screen has the same ones; empty: everywhere.
    """

    name: str
    title: str
    group: str
    keys: tuple[str, ...] = ()
    shown: str = ""
    place: str = ""

    def sequences(self) -> tuple[str, ...]:
        """`keys` with those that the same physical keys give under Cyrillic layouts."""
        return tuple(dict.fromkeys(twin for keys in self.keys for twin in _twins(keys)))


def _twins(keys: str) -> list[str]:
    shift, key = ("Shift+", keys[6:]) if keys.startswith("Shift+") else ("", keys)
    return [keys, *(shift + letter for letter in _SAME_KEY.get(key, ""))]


def commands() -> tuple[Command, ...]:
    """All commands, in the order of the list of keys."""
    return (
        *_file_commands(), *_edit_commands(), *_view_commands(), *_tool_commands(), *_mask_commands(),
        *_tryon_commands(), *_design_commands(), *_batch_commands(), *_general_commands(),
    )  # fmt: skip


def _file_commands() -> tuple[Command, ...]:
    group = tr("Picture")
    return (
        Command("open", tr("Open…"), group, ("Ctrl+O",)),
        Command("paste", tr("Paste a picture"), group, ("Ctrl+V",)),
        Command("delete", tr("Delete the picture from the frame"), group, ("Del",)),
        Command("save", tr("Save…"), group, ("Ctrl+S",)),
        Command("save_project", tr("Save the project…"), group, ("Ctrl+Shift+S",)),
        Command("confirm", tr("The main button of a dialog"), group, (), "Ctrl+Enter"),
    )


def _edit_commands() -> tuple[Command, ...]:
    group = tr("Editing")
    return (
        Command("undo", tr("Undo"), group, ("Ctrl+Z",)),
        Command("redo", tr("Redo"), group, ("Ctrl+Shift+Z", "Ctrl+Y")),
        Command("remove_background", tr("Remove background"), group, ("Ctrl+B",)),
        Command("retouch", tr("Retouch"), group, ("Ctrl+R",)),
        Command("auto_all", tr("All values automatic"), group, ("Ctrl+Alt+A",)),
        Command("grey_point", tr("Grey point"), group, ("W",)),
        Command("value", tr("Change a value by 1, 10, 0.1"), group, (), tr("Arrows, with Shift, with Ctrl")),
        Command("default", tr("Default value"), group, (), "Home"),
        Command("cancel", tr("Cancel, or back to the picture"), group, ("Esc",)),
    )


def _view_commands() -> tuple[Command, ...]:
    group = tr("View")
    return (
        Command("hold_original", tr("See the original while held"), group, (), tr("Space")),
        Command("original", tr("Original on or off"), group, ("\\",)),
        Command("view_next", tr("Split, side by side, result"), group, ("S",)),
        Command("swap_sides", tr("Swap the sides"), group, ("Shift+S",)),
        Command("fit", tr("Fit"), group, ("F", "Ctrl+0")),
        Command("zoom_100", tr("100 %"), group, ("1",)),
        Command("zoom_200", tr("200 %"), group, ("2",)),
        Command("zoom_in", tr("Zoom in"), group, ("Ctrl++", "Ctrl+=")),
        Command("zoom_out", tr("Zoom out"), group, ("Ctrl+-",)),
        Command("pan", tr("Move the picture"), group, ("H",), tr("H, middle button, wheel")),
        Command("wheel_zoom", tr("Zoom at the pointer"), group, (), tr("Ctrl+wheel")),
        Command("doubt", tr("Doubt on or off"), group, ("D",)),
        Command("next_doubt", tr("Next doubt"), group, ("N",)),
        Command("previous_doubt", tr("Previous doubt"), group, ("Shift+N",)),
        Command("proof", tr("Soft proof"), group, ("P",), place="edit"),
        Command("gamut", tr("Gamut warning"), group, ("Shift+P",)),
        Command("display", tr("Soft proof and monitor…"), group),
        Command("panels", tr("Hide all panels"), group, ("Ctrl+\\",)),
    )


def _tool_commands() -> tuple[Command, ...]:
    group = tr("Tools")
    return (
        Command("upload", tr("Upload"), group, ("Ctrl+1",)),
        Command("edit", tr("Edit"), group, ("Ctrl+2",)),
        Command("tryon", tr("Try-on"), group, ("Ctrl+3",)),
        Command("design", tr("Design"), group, ("Ctrl+4",)),
        Command("batch", tr("Batch"), group, ("Ctrl+5",)),
        Command("tool_background", tr("Background"), group, ("Shift+1",)),
        Command("tool_retouch", tr("Retouch"), group, ("Shift+2",)),
        Command("tool_settings", tr("Settings"), group, ("Shift+3",)),
        Command("tool_crop", tr("Crop"), group, ("Shift+4",)),
        Command("tool_looks", tr("Looks"), group, ("Shift+5",)),
        Command("tool_heal", tr("Heal"), group, ("Shift+6",)),
        Command("tool_check", tr("Check"), group, ("Shift+7",)),
        Command("restore_brush", tr("Restore brush"), group, ("B",)),
        Command("erase_brush", tr("Erase brush"), group, ("E",), place="edit"),
        Command("swap_brush", tr("Swap erase and restore"), group, ("X",), place="edit"),
        Command("brush_smaller", tr("Smaller brush"), group, ("[",)),
        Command("brush_larger", tr("Larger brush"), group, ("]",)),
        Command("brush_softer", tr("Softer brush"), group, ("Shift+[",)),
        Command("brush_harder", tr("Harder brush"), group, ("Shift+]",)),
    )


def _mask_commands() -> tuple[Command, ...]:
    """What the tools on the canvas take by themselves while it has the keyboard."""
    group = tr("Mask tools on the picture")
    return (
        Command("mask_place", tr("Place a wand, a hint or a corner"), group, (), tr("Arrows, with Shift; Enter")),
        Command("mask_close", tr("Close the polygon"), group, (), tr("Enter twice, or a click on its first corner")),
        Command("mask_corner_back", tr("Take the last corner back"), group, (), "Backspace"),
        Command("mask_line", tr("A straight stroke from the last one"), group, (), tr("Shift+click")),
        Command("mask_regions", tr("Go through holes and pieces, take one"), group, (), tr("Left, Right, Enter")),
        Command("mask_leave", tr("Give up the corners, then put the tool away"), group, (), "Esc"),
    )


def _tryon_commands() -> tuple[Command, ...]:
    group = tr("Try-on")
    return (
        Command("try_again", tr("Try on again"), group, ("Ctrl+T",), place="tryon"),
        Command("body", tr("Body points and clothes"), group, ("P",), place="tryon"),
        Command("garment_order", tr("Move a garment out or in"), group, (), tr("Alt+Up, Alt+Down")),
        Command("garment_off", tr("Take a garment off the list"), group, (), "Delete"),
        Command("garment_shift", tr("Shift the garment on the body"), group, (), tr("Shift+drag")),
    )


def _design_commands() -> tuple[Command, ...]:
    group = tr("Design")
    return (
        Command("design_make", tr("Make designs"), group, ("Ctrl+G",), tr("Ctrl+G, Ctrl+Enter in the words")),
        Command("design_more", tr("More like the chosen one"), group, ("M",), place="design"),
        Command("design_like", tr("Favourite, or not"), group, ("L",), place="design"),
        Command("design_edit", tr("Edit the chosen design"), group, ("F2",), tr("F2, Enter"), place="design"),
        Command("design_tryon", tr("Try the chosen design on"), group, ("Ctrl+T",), place="design"),
        Command("wardrobe_find", tr("Search the wardrobe"), group, ("Ctrl+F",), place="design"),
    )


def _batch_commands() -> tuple[Command, ...]:
    group = tr("Batch")
    return (
        Command("batch_start", tr("Start, or go on"), group, (), "Ctrl+Enter"),
        Command("batch_next", tr("Next picture in doubt"), group, ("J",), place="batch"),
        Command("batch_previous", tr("Previous picture in doubt"), group, ("K",), place="batch"),
        Command("batch_accept", tr("Accept"), group, ("A",), tr("A, Enter"), place="batch"),
        Command("batch_edit", tr("Correct in the editor"), group, ("E", "F2"), place="batch"),
        Command("batch_send", tr("Send the correction back"), group, ("Ctrl+Shift+Return",), place="edit"),
        Command("batch_reject", tr("Reject"), group, ("X", "R"), place="batch"),
    )


def _general_commands() -> tuple[Command, ...]:
    group = tr("Program")
    return (
        Command("preferences", tr("Preferences…"), group, ("Ctrl+,",)),
        Command("shortcuts", tr("Keyboard"), group, ("F1",)),
        Command("guide", tr("User guide"), group),
        Command("log_folder", tr("Open log folder"), group),
        Command("report", tr("Save report…"), group),
        Command("about", tr("About Vitrina"), group),
        Command("next_control", tr("Next control"), group, (), "Tab"),
        Command("next_area", tr("Next area"), group, ("F6",)),
        Command("quit", tr("Quit"), group, ("Ctrl+Q",)),
    )
