"""Takes the pictures of the README from the running program: `python packaging/screenshots.py [NAME...]`.

Starts the program with a home of its own, works in its window by real clicks, and writes what is seen to
`docs/pictures/*.webp`; then cuts out the pictures of `RESULTS` by the command line for `docs/pictures/cutouts.webp`.
With no display it starts itself again under Xvfb. Names choose which pictures are written. All pictures shown are CC0
(tests/pictures/README.md).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PySide6.QtWidgets import QWidget

    from editor.views.application import Application

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "tests" / "pictures"
OUT = ROOT / "docs" / "pictures"
SIZE = (1440, 900)
RESULTS = ("coat", "dog", "heels", "top", "hat", "guitar")
QUIET, STEP = 600, 20  # ms
HEIGHT, GAP, CELL = 240, 12, 12  # px of the sheet of cut-outs; the last: of its checkerboard


class Photographer:
    """Uses the program as a person does and photographs its window.

    Args:
        wanted: names of pictures to write; none: all.
    """

    def __init__(self, program: Application, folder: Path, wanted: set[str]) -> None:
        self._program, self._folder, self._wanted = program, folder, wanted
        self._editor = program.controllers.editor

    def wait(self, until: Callable[[], bool], seconds: float = 60) -> None:
        from PySide6.QtTest import QTest

        for _ in range(int(seconds * 50)):
            if until():
                return
            QTest.qWait(20)
        raise TimeoutError("the window did not follow")

    def settle(self) -> None:
        """Until nothing has been computed for a moment: all that was asked for is painted."""
        from PySide6.QtTest import QTest

        quiet = 0
        while quiet < QUIET:
            QTest.qWait(STEP)
            quiet = 0 if self._program.controllers.jobs._open else quiet + STEP

    def click(self, widget: QWidget) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self.wait(lambda: widget.isVisible() and widget.isEnabled())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def open(self, picture: str, name: str) -> None:
        """Open a picture of the tests, under a name as a photographer would give it."""
        path = Path(shutil.copy(PICTURES / f"{picture}.jpg", self._folder / name))
        self._program.conductor.window.show_place("upload")
        self._program.conductor.files.open([path])
        self.wait(lambda: self._editor.image is not None and self._editor.image.name == name)
        self.settle()

    def dress(self, **preferences: object) -> None:
        """Change language, theme or the way of comparing."""
        self._program.controllers.preferences.set(**preferences)
        self.settle()
        self._program.conductor.window.resize(*SIZE)
        self.settle()

    def remove_background(self) -> None:
        steps = len(self._editor.history.steps)
        self.click(self._program.conductor.edit.panels["background"].cutout.button)
        self.wait(lambda: len(self._editor.history.steps) > steps)
        self.settle()

    def photograph(self, name: str) -> None:
        if not self._wanted or name in self._wanted:
            self.settle()
            picture = self._program.conductor.window.grab()
            picture.save(str(OUT / f"{name}.webp"), quality=92)

    def tour(self) -> None:
        """Through the program, picture by picture."""
        conductor, editor = self._program.conductor, self._editor
        self.click(conductor.start.login.guest)
        for picture, name in (("hat", "cap.jpg"), ("heels", "heels.jpg"), ("coat", "coat 1042.jpg")):
            self.open(picture, name)
        self.photograph("upload")

        self.click(conductor.upload.edit)
        self.remove_background()
        editor.set_values("backdrop", {"color": "#ffffff"})
        self.photograph("cutout")

        self.open("dress", "dress 2210.jpg")
        self.click(conductor.upload.edit)
        conductor.edit.choose("settings")
        self.dress(view="side")
        for name, value in (("brightness", 14.0), ("contrast", 22.0), ("temperature", 5600.0), ("saturation", 12.0)):
            editor.set_values(name, {name: value})
        self.photograph("settings")

        editor.reset("brightness", "contrast", "temperature", "saturation")
        conductor.edit.choose("looks")
        self._program.controllers.looks.set_favourite("film", True)
        self._program.controllers.looks.choose("film")
        self.wait(lambda: editor.document.edit("look") is not None)
        self.photograph("looks")
        editor.reset("look")

        self.dress(view="split", theme="light")
        conductor.edit.choose("background")
        self.remove_background()
        self.photograph("light")

        self.dress(theme="contrast")
        self.photograph("contrast")

        self.dress(theme="dark", language="uk")
        conductor = self._program.conductor  # a new window, in another language
        conductor.edit.choose("crop")
        editor.set_values("straighten", {"straighten": 3.0})
        self.photograph("ukrainian")


def take_window(wanted: set[str]) -> None:
    """Start the program and photograph its window."""
    from PySide6.QtWidgets import QApplication

    from editor.views.application import Application

    app = QApplication(["vitrina"])
    program = Application(app)
    program.controllers.preferences.set(language="en", theme="dark", motion="reduced")
    program.start()
    program.conductor.window.resize(*SIZE)
    with tempfile.TemporaryDirectory() as folder:
        Photographer(program, Path(folder), wanted).tour()
    program.conductor.window.hide()
    program.close()


def take_cutouts(folder: Path) -> None:
    """Cut out `RESULTS` by the command line and lay originals and results side by side."""
    import PIL.Image

    files = [PICTURES / f"{name}.jpg" for name in RESULTS]
    vitrina = Path(sys.executable).with_name("vitrina")
    subprocess.run([vitrina, "cutout", *files, "-o", f"{folder}/"], check=True)
    pairs = [(PIL.Image.open(file).convert("RGB"), PIL.Image.open(folder / f"{file.stem}.png")) for file in files]
    cells = [_pair(*pair) for pair in pairs]
    rows = [cells[: len(cells) // 2], cells[len(cells) // 2 :]]
    width = max(sum(cell.width + GAP for cell in row) - GAP for row in rows)
    sheet = PIL.Image.new("RGB", (width, len(rows) * (HEIGHT + GAP) - GAP), "white")
    for y, row in enumerate(rows):
        x = 0
        for cell in row:
            sheet.paste(cell, (x, y * (HEIGHT + GAP)))
            x += cell.width + GAP
    sheet.save(OUT / "cutouts.webp", quality=88, method=6)


def _pair(original: Image, result: Image) -> Image:
    """The original and its cut-out on a checkerboard, `HEIGHT` high."""
    import PIL.Image

    size = (round(original.width * HEIGHT / original.height), HEIGHT)
    board = PIL.Image.new("RGB", size, "#ffffff")
    for y in range(0, HEIGHT, CELL):
        for x in range((y // CELL % 2) * CELL, size[0], 2 * CELL):
            board.paste("#cccccc", (x, y, x + CELL, y + CELL))
    result = result.resize(size, PIL.Image.Resampling.LANCZOS)
    board.paste(result, (0, 0), result)
    pair = PIL.Image.new("RGB", (2 * size[0], HEIGHT))
    pair.paste(original.resize(size, PIL.Image.Resampling.LANCZOS), (0, 0))
    pair.paste(board, (size[0], 0))
    return pair


def main() -> None:
    if not os.environ.get("DISPLAY"):
        script = str(ROOT / "packaging" / "under_xvfb.sh")
        os.execv(script, [script, sys.executable, *sys.argv])
    OUT.mkdir(parents=True, exist_ok=True)
    wanted = set(sys.argv[1:])
    with tempfile.TemporaryDirectory() as home:
        os.environ["VITRINA_HOME"] = home
        if wanted != {"cutouts"}:
            take_window(wanted)
        if not wanted or "cutouts" in wanted:
            take_cutouts(Path(home) / "results")
    for path in sorted(OUT.glob("*.webp")):
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
