"""What a canvas needs wherever it stands: its pixels, the commands of the view, what is around the picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QColor, QImage

from editor.controllers.editor_controller import EditorController
from editor.controllers.picture_renderer import Tile
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.viewport import Viewport
from editor.views.actions import Actions
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.widgets.canvas import PictureCanvas, PictureTile
from editor.views.widgets.canvas.rendering_sign import RenderingSign

AROUND = {"black": "#000000", "dark": "#303030", "grey": "#777777", "white": "#FFFFFF"}


class CanvasLink(QObject):
    """Several canvases may show the picture on the table, one at a time: keys and viewport are of the one that is seen.

    Signals:
        pointed(object, object): full-size pixel under the pointer and its value, or None twice.

    Attributes:
        rendering: says that newer pixels are on their way.
    """

    pointed = Signal(object, object)

    def __init__(
        self, theme: Theme, editor: EditorController, preferences: PreferencesController, actions: Actions,
        canvas: PictureCanvas,
    ) -> None:  # fmt: skip
        super().__init__(canvas)
        self._editor, self._preferences, self._canvas = editor, preferences, canvas
        self._viewport: Viewport | None = None
        self.rendering = RenderingSign(theme, canvas)
        editor.image_changed.connect(self._take_picture)
        editor.original_rendered.connect(self._show_original)
        editor.result_rendered.connect(self._show_result)
        editor.awaited.connect(self.rendering.follow)
        canvas.viewport_changed.connect(self._look)
        canvas.hovered.connect(self._hover)
        canvas.installEventFilter(self)
        preferences.changed.connect(self._follow_preferences)
        self._follow_preferences()
        self._connect_actions(actions)
        self._take_picture()

    def _take_picture(self) -> None:
        """Another picture is on the table, or none."""
        if self._editor.image is None:
            self._canvas.close_picture()
        else:
            self._canvas.open_picture(*self._editor.shown_size)

    def eventFilter(self, _canvas: QObject, event: QEvent) -> bool:
        """Another screen has had its own size rendered meanwhile."""
        if event.type() == QEvent.Type.Show and self._viewport is not None and self._editor.image is not None:
            self._editor.look(self._viewport)
        return False

    def _show_original(self, tile: Tile) -> None:
        self._canvas.set_original(_shown(tile))

    def _show_result(self, tile: Tile) -> None:
        self._canvas.set_result(_shown(tile))

    def _look(self, viewport: Viewport) -> None:
        self._viewport = viewport
        if self._canvas.isVisible():
            self._editor.look(viewport)

    def _hover(self, place: tuple[int, int] | None) -> None:
        self.pointed.emit(place, self._editor.pixel(place[0] + 0.5, place[1] + 0.5) if place else None)

    def _follow_preferences(self) -> None:
        around = AROUND.get(self._preferences.values.canvas)
        self._canvas.set_background(QColor(around) if around else None)

    def _connect_actions(self, actions: Actions) -> None:
        canvas = self._canvas
        acts = {
            "original": lambda: canvas.show_original(not canvas.original_shown),
            "view_next": canvas.next_mode,
            "swap_sides": canvas.swap_sides,
            "fit": canvas.fit,
            "zoom_100": lambda: canvas.zoom_to(100),
            "zoom_200": lambda: canvas.zoom_to(200),
            "zoom_in": canvas.zoom_in,
            "zoom_out": canvas.zoom_out,
            "pan": lambda: canvas.set_pan_mode(not canvas.pan_mode),
        }
        for name, act in acts.items():
            actions[name].triggered.connect(lambda _on=False, act=act: act() if canvas.isVisible() else None)


def _shown(tile: Tile) -> PictureTile:
    place = QRectF(tile.left, tile.top, tile.width, tile.height)
    image = image_of(tile.frame)
    if tile.moving and not image.hasAlphaChannel():
        # It may have to be enlarged: Qt does that in 32 bit in half the time and less.
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    return PictureTile(image, place, QSizeF(QSize(*tile.size)), tile.doubt, tile.band)
