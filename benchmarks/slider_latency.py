"""How soon the picture follows the hand: `python benchmarks/slider_latency.py [--cutout | --look] [--ratio 2]`.

Opens the whole program in a window of 1440 x 900 on a picture of 24 megapixels, drags the Brightness slider with real
mouse events and measures from each event to the end of the paint that shows its value. One slider alone, then with
others set; with `--look` the slider of a look's strength instead. Run it under Xvfb or on a real screen.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path
from time import perf_counter

MOVES = 150


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cutout", action="store_true", help="with the background removed and a white backdrop")
    parser.add_argument("--ratio", default="1", help="device pixels a pixel")
    parser.add_argument("--look", action="store_true", help="drag the strength of a look instead of Brightness")
    options = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = options.ratio
    with tempfile.TemporaryDirectory() as folder:
        os.environ["VITRINA_HOME"] = folder
        measure(Path(folder), cutout=options.cutout, look=options.look)


def photograph(folder: Path) -> Path:
    """24 megapixels of noise over a ramp, with an object in the middle, as a JPEG."""
    import cv2
    import numpy as np

    rng = np.random.default_rng(1)
    ramp = np.linspace(60, 200, 6000, dtype=np.float32)[None, :, None] + rng.normal(0, 6, (4000, 6000, 3))
    picture = np.clip(ramp, 0, 255).astype(np.uint8)
    cv2.circle(picture, (3000, 2000), 1200, (60, 40, 190), -1, cv2.LINE_AA)
    path = folder / "photo.jpg"
    cv2.imwrite(str(path), picture)
    return path


def measure(folder: Path, *, cutout: bool, look: bool) -> None:  # noqa: PLR0915
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from editor.views.application import Application

    app = QApplication(["vitrina"])
    program = Application(app)
    program.start()
    window, editor = program.conductor.window, program.controllers.editor
    window.resize(1440, 900)
    program.controllers.accounts.continue_as_guest()

    def wait(until: object, seconds: float = 60) -> None:
        assert callable(until)
        end = perf_counter() + seconds
        while not until() and perf_counter() < end:
            app.processEvents()
        assert until(), "it did not happen"

    def pause(seconds: float) -> None:
        end = perf_counter() + seconds  # QTest.qWait keeps Python's lock and would stop the threads that render
        wait(lambda: perf_counter() > end)

    editor.open(photograph(folder))
    wait(lambda: editor.image is not None and not editor.busy)
    window.show_place("edit")
    edit = program.conductor.edit
    edit.choose("looks" if look else "settings")
    if look:
        program.controllers.looks.choose("film")
        wait(lambda: editor.document.edit("look") is not None)
    if cutout:
        editor.remove_background()
        wait(lambda: not editor.busy)
        editor.set_values("backdrop", {"color": "#ffffff"})
    pause(1.5)

    shown: list[object] = []
    editor.result_rendered.connect(shown.append)

    class Painted(QObject):
        """Whether the canvas was painted since the newest picture came."""

        after = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
            self.after = self.after or (bool(shown) and event.type() == QEvent.Type.Paint)
            return False

    wanted = "Strength" if look else "Brightness"
    painted = Painted()
    edit.canvas.installEventFilter(painted)
    slider = next(
        w for w in edit.findChildren(QObject) if type(w).__name__ == "CentreSlider" and wanted in w.accessibleName()
    )

    def drag(name: str) -> None:
        left, first = QPoint(slider.width() // 2, slider.height() // 2), slider.height() // 2
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=left)
        times = []
        for move in range(MOVES):
            # Each value once: what was computed for an earlier one is of no use.
            x = first + move * (slider.width() - 2 * first) // MOVES
            shown.clear()
            painted.after = False
            began = perf_counter()
            before = slider.value
            QTest.mouseMove(slider, QPoint(x, left.y()))
            if slider.value == before:
                continue  # a pixel is less than a step of the slider
            while not painted.after:
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
                assert perf_counter() - began < 5, "no picture followed"
            times.append((perf_counter() - began) * 1e3)
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
        times = sorted(times[5:])
        print(
            f"| {name} | {times[len(times) // 2]:.1f} | {times[int(len(times) * 0.95)]:.1f} | {times[-1]:.1f} |",
            flush=True,
        )

    print(f"canvas {edit.canvas.width()} x {edit.canvas.height()}, ratio {window.devicePixelRatioF():g}")
    print("| what | median ms | p95 ms | worst ms |\n|---|---|---|---|")
    drag(f"{wanted} alone")
    editor.set_values("saturation", {next(iter(editor.values("saturation"))): 20.0})
    editor.set_values("temperature", {next(iter(editor.values("temperature"))): 5600.0})
    editor.set_values("shadows", {next(iter(editor.values("shadows"))): 20.0})
    editor.set_values("sharpness", {next(iter(editor.values("sharpness"))): 30.0})
    pause(0.8)
    drag("with temperature, shadows, saturation, sharpness")
    window.hide()
    program.close()


if __name__ == "__main__":
    main()
