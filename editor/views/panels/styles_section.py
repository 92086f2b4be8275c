"""The styles: the picture as a painting or a drawing, and how strong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.style_controller import NONE, StyleController
from editor.controllers.words import tr
from editor.model.frame import Frame
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.widgets.look_tiles import LookTiles
from editor.views.widgets.section import Section


class StylesSection(Section):
    """Args:
    rows: strength and size of the brush.

    Attributes:
        tiles: the styles, each on the person's own picture.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, styles: StyleController, rows: QWidget,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, tr("Styles"), parent=parent)
        self._styles, self._rows = styles, rows
        self.tiles = LookTiles(theme, tr("Styles"))
        self.body.addWidget(self.tiles)
        self.body.addWidget(rows)
        self.tiles.chosen.connect(styles.choose)
        styles.thumbnail_ready.connect(self._show_picture)
        editor.busy_changed.connect(self.refresh)  # what was refused or failed is not chosen
        styles.forget_thumbnails()

    def show_styles(self) -> None:
        """Offer those that are installed now; without any the section hides. It needs its parent by now."""
        shown = [(name, tr(title), False) for name, title in self._styles.styles()]
        self.setVisible(bool(shown))
        self.tiles.show_looks([(NONE, tr("No style"), False), *shown])

    def refresh(self) -> None:
        """Follow the document."""
        current = self._styles.current
        self.tiles.choose(current)
        self._rows.setEnabled(current != NONE)

    def request_thumbnails(self) -> None:
        self._styles.request_thumbnails()

    def stop(self) -> None:
        """No more thumbnails for now."""
        self._styles.stop()

    def clear(self) -> None:
        """Another picture."""
        self.tiles.clear_images()
        self._styles.forget_thumbnails()

    def _show_picture(self, name: str, frame: Frame) -> None:
        self.tiles.show_image(name, image_of(frame))
