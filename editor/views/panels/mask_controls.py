"""The mask as a file, and as a copy for another picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.mask_controller import MaskController
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.styling import column
from editor.views.widgets.wrapping_row import WrappingRow


class MaskControls(QWidget):
    """Attributes:
    load, save, copy, paste: its buttons.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, masks: MaskController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._masks, self._folder = editor, masks, Path()
        self.load = Button(theme, tr("Load…"), icon="folder-open", hint=tr("Take the mask from a file"))
        self.save = Button(theme, tr("Save…"), icon="save", hint=tr("Save the mask as a grey picture"))
        self.copy = Button(theme, tr("Copy"), icon="copy", hint=tr("Copy the mask for another picture"))
        self.paste = Button(theme, tr("Paste"), icon="download", hint=tr("Use the copied mask here"))
        self._message = MessageLine(theme)
        box = column(self)
        box.addWidget(WrappingRow([self.load, self.save]))
        box.addWidget(WrappingRow([self.copy, self.paste]))
        box.addWidget(self._message)
        self.load.clicked.connect(self._ask_load)
        self.save.clicked.connect(self._ask_save)
        self.copy.clicked.connect(masks.copy)
        self.paste.clicked.connect(masks.paste)
        masks.notice.connect(self._tell)
        masks.copied.connect(self.refresh)
        editor.image_changed.connect(self._message.clear)
        self.refresh()

    def refresh(self) -> None:
        """What can be done now."""
        for button in (self.save, self.copy):
            button.setEnabled(self._masks.has_mask)
        self.paste.setEnabled(self._masks.can_paste)

    def _tell(self, text: str) -> None:
        self._message.show_text(tr(text), "ok")

    def _ask_load(self) -> None:
        self._message.clear()
        patterns = f"{tr('Pictures')} (*.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp)"
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Load a mask"), str(self._folder), patterns)
        if name:
            self._folder = Path(name).parent
            self._masks.load(Path(name))

    def _ask_save(self) -> None:
        self._message.clear()
        image = self._editor.image
        stem = Path(image.name).stem if image is not None else "mask"
        name, _ = QFileDialog.getSaveFileName(
            self.window(), tr("Save the mask"), str(self._folder / f"{stem}-mask.png"), "PNG (*.png)"
        )
        if name:
            path = Path(name)
            self._masks.save(path if path.suffix else path.with_name(path.name + ".png"))
