"""How long the canvas takes to paint: `python benchmarks/canvas_paint.py`.

A window of 1440 x 900 leaves the canvas 1040 x 712. Every row paints it (or what changed of it) many times on a picture
of 24 megapixels and gives the middle, the 95th percentile and the worst, in milliseconds; 16.6 is one frame at 60 a
second.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.model.frame import Frame
from editor.paths import resources_folder
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.widgets.canvas import BrushTool, CropTool, PictureCanvas, PictureTile
from editor.views.widgets.canvas.panes import Mode

PHOTO, CANVAS, TIMES = (6000, 4000), (1040, 712), 120


def frame(width: int, height: int, alpha: bool) -> Frame:
    rng = np.random.default_rng(1)
    rgb = rng.integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Frame(rgb, rng.integers(0, 256, (height, width), dtype=np.uint8) if alpha else None)


def tile(canvas: PictureCanvas, alpha: bool) -> PictureTile:
    """What would have been rendered for the part that is seen."""
    state = canvas.view()
    seen = state.visible & canvas.picture_rect()
    scale = min(1.0, state.zoom * state.ratio)
    image = image_of(frame(round(seen.width() * scale), round(seen.height() * scale), alpha))
    return PictureTile(image, seen, QSizeF(*PHOTO))


def told(name: str, act: Callable[[int], None]) -> None:
    times = []
    for number in range(TIMES + 10):
        start = perf_counter()
        act(number)
        times.append(1000 * (perf_counter() - start))
    ordered = sorted(times[10:])
    print(f"| {name} | {ordered[TIMES // 2]:.2f} | {ordered[int(TIMES * 0.95)]:.2f} | {ordered[-1]:.2f} |")


def paint(canvas: PictureCanvas, ratio: float) -> Callable[[int], None]:
    """Paint all of the canvas onto a screen of `ratio`."""
    screen = QImage(round(CANVAS[0] * ratio), round(CANVAS[1] * ratio), QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(ratio)
    return lambda _number: canvas.render(screen, QPoint(), canvas.rect(), QWidget.RenderFlag(0))


def whole(theme: Theme, ratio: float) -> None:
    """Everything painted again, as when a slider moves."""
    for mode in Mode:
        for alpha in (False, True):
            canvas = PictureCanvas(theme)
            canvas.devicePixelRatioF = lambda: ratio  # an offscreen window has none of its own
            canvas.resize(*CANVAS)
            canvas.set_mode(mode)
            canvas.open_picture(*PHOTO)
            canvas.show()
            canvas.set_pictures(tile(canvas, False), tile(canvas, alpha))
            kind = "with alpha" if alpha else "opaque"
            told(f"all of it, {mode.value}, {kind}, {ratio:g}x", paint(canvas, ratio))
            canvas.zoom_to(57)  # nothing fits: the fitted tile is drawn scaled until a sharp one comes
            told(f"the same while a sharp part is awaited, {ratio:g}x", paint(canvas, ratio))
            canvas.close()


def new_pixels(theme: Theme, app: QApplication) -> None:
    """From a frame that was rendered to pixels on the screen, as when a slider moves."""
    for alpha in (False, True):
        canvas = PictureCanvas(theme)
        canvas.resize(*CANVAS)
        canvas.set_mode(Mode.SPLIT)
        canvas.open_picture(*PHOTO)
        canvas.show()
        place = tile(canvas, alpha)
        shown = frame(place.image.width(), place.image.height(), alpha)

        def act(_number: int, canvas=canvas, shown=shown, place=place) -> None:
            canvas.set_result(PictureTile(image_of(shown), place.rect, place.size))
            app.processEvents()

        told(f"frame to screen, split, {'with alpha' if alpha else 'opaque'}", act)
        canvas.close()


def hand(theme: Theme, app: QApplication) -> None:
    """From a mouse event to painted pixels."""
    canvas = PictureCanvas(theme)
    canvas.resize(*CANVAS)
    canvas.set_mode(Mode.SPLIT)
    canvas.open_picture(*PHOTO)
    canvas.show()
    canvas.set_pictures(tile(canvas, False), tile(canvas, True))

    def drag(number: int) -> None:
        QTest.mouseMove(canvas, QPoint(150 + number * 5, 200 + round(150 * np.sin(number / 9))))
        app.processEvents()

    for size in (44, 400, 1500):
        brush = BrushTool(QColor("#ff4b3e"), canvas)
        brush.set_size(size)
        canvas.set_tool(brush)
        told(f"brush of {size} px hovers", drag)
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 200))
        told(f"brush of {size} px draws, 130 points", drag)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    crop = CropTool(canvas)
    crop.set_frame(QRectF(500, 500, 4000, 3000))
    canvas.set_tool(crop)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.place_of(QRectF(2500, 2000, 1, 1)).toRect().center())
    told("crop frame moves", drag)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    canvas.set_tool(None)
    line = canvas._line

    def split(number: int) -> None:
        line.set_accessible_number(20 + number % 60)
        app.processEvents()

    told("split line moves", split)

    def pan(number: int) -> None:
        canvas._set_state(canvas.view().zoomed(1.0).moved(QPointF(number % 40 * 9 - 180, 30)))
        app.processEvents()

    told("pan at 100 %, sharp part awaited", pan)


def main() -> None:
    app, theme = QApplication([]), Theme(resources_folder())
    theme.load("dark")
    theme.apply(app)
    print("| what | middle ms | p95 ms | worst ms |\n|---|---|---|---|")
    whole(theme, 1.0)
    whole(theme, 2.0)
    new_pixels(theme, app)
    hand(theme, app)


if __name__ == "__main__":
    main()
