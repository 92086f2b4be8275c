"""Type, size and quality of the file that is saved as it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from editor.controllers.save_controller import SaveController
from editor.controllers.words import tr
from editor.model.output_image import WriteOptions
from editor.model.parameter import Parameter
from editor.views.save_size import SaveSize
from editor.views.theme import Theme
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.parameter import parameter_row
from editor.views.widgets.styling import column, named, row

FORMATS = {"png": "PNG", "jpeg": "JPEG", "webp": "WebP", "tiff": "TIFF", "avif": "AVIF"}
SUFFIXES = {"png": ".png", "jpeg": ".jpg", "webp": ".webp", "tiff": ".tif", "avif": ".avif"}
LOSSY = ("jpeg", "webp", "avif")
DEEP = ("png", "tiff")


class SaveFormat(QWidget):
    """Signals:
    changed: the file becomes another.
    renamed: its name ends otherwise.

    Attributes:
        format, size, quality, deep: its type, how many pixels it has, how it is written.
    """

    changed = Signal()
    renamed = Signal()

    def __init__(
        self, theme: Theme, saving: SaveController, size: tuple[int, int], depth: int, parent: QWidget | None = None
    ) -> None:
        """Args: size, depth: of the result, in pixels and in bits a channel of the picture that was opened."""
        super().__init__(parent)
        self._saving = saving
        self.format = ChoiceList(list(FORMATS.items()), name=tr("Format"))
        self.size = SaveSize(theme, saving, size)
        self.quality = parameter_row(
            theme, Parameter("quality", tr("Quality"), default=92, minimum=1, maximum=100)
        )  # fmt: skip
        self.deep = QCheckBox(tr("16 bits a channel"), checked=depth > 8, enabled=depth > 8)
        self._no_alpha = MessageLine(theme)
        kinds = row(gap=12)
        kinds.addLayout(named(tr("Format"), self.format))
        kinds.addWidget(self.size, 1)
        box = column(self, gap=12)
        box.addLayout(kinds)
        for widget in (self._no_alpha, self.quality, self.deep):
            box.addWidget(widget)
        self.format.chosen.connect(self._follow)
        for changed in (self.quality.value_changed, self.quality.value_moved, self.deep.toggled, self.size.changed):
            changed.connect(self.changed)

    @property
    def kind(self) -> str:
        """png, jpeg, webp, tiff or avif."""
        return str(self.format.value)

    @property
    def suffix(self) -> str:
        return SUFFIXES[self.kind]

    @property
    def options(self) -> WriteOptions:
        """How it is to be written."""
        depth = (16 if self.deep.isChecked() else 8) if self.kind in DEEP else None
        return WriteOptions(self.kind, depth, round(self.quality.value()))

    def begin(self, last: str, own: str, quality: int) -> None:
        """As last saved, else in the picture's own type; never in one that cannot hold what was cut out."""
        wanted = last if last in FORMATS else own
        fits = wanted in FORMATS and not (self._saving.transparent and wanted == "jpeg")
        self.format.choose(wanted if fits else "png")
        self.quality.set_value(quality)
        self._show_kind()

    def _follow(self) -> None:
        self._show_kind()
        self.renamed.emit()
        self.changed.emit()

    def _show_kind(self) -> None:
        self.quality.setVisible(self.kind in LOSSY)
        self.deep.setVisible(self.kind in DEEP)
        lost = self.kind == "jpeg" and self._saving.transparent
        self._no_alpha.show_text(tr("JPEG has no transparency: the background becomes white.") if lost else "", "warn")
