"""Settings: light and color, each value by hand or automatic."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from editor.controllers.blemish_controller import BlemishController
from editor.controllers.editor_controller import EditorController
from editor.controllers.histogram import Histogram as Counts
from editor.controllers.preset_controller import PresetController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.panels.blemish_controls import BlemishControls
from editor.views.panels.card_controls import CardControls
from editor.views.panels.grey_picker import GreyPicker
from editor.views.panels.operation_rows import OperationRows
from editor.views.panels.preset_controls import PresetControls
from editor.views.panels.tool_panel import ToolPanel, grouped
from editor.views.theme import Theme
from editor.views.top_bar import follow
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.canvas import PictureCanvas
from editor.views.widgets.histogram import Histogram
from editor.views.widgets.section import Section
from editor.views.widgets.styling import column, label, line, row

OPEN = 4  # sections that are open at first


class SettingsView(ToolPanel):
    """Histogram, and a section for each group of operations; made from the operations that declare this tool."""

    def __init__(
        self, theme: Theme, editor: EditorController, presets: PresetController, blemishes: BlemishController,
        actions: Actions, canvas: PictureCanvas, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, editor, "settings", tr("Settings"), parent)
        auto = Button(theme, tr("Auto all"), icon="wand-sparkles", scale="s", keys=actions.keys("auto_all"))
        follow(auto, actions["auto_all"])
        self.header.insertWidget(0, auto)
        self._graph = QWidget()
        self._fill_graph()
        self.body.addWidget(self._graph)
        self.grey = GreyPicker(theme, editor, canvas, actions, self)
        self.card = CardControls(theme, editor)
        self.blemishes = BlemishControls(theme, blemishes, canvas)
        for index, (title, members) in enumerate(grouped(self.operations).items()):
            section = Section(theme, tr(title), opened=index < OPEN)
            names = {operation.name for operation in members}
            if "color_correction" in names:
                section.body.addWidget(self.card)
            self.add_operations(section, members)
            if "scratches" in names:
                section.body.insertWidget(section.body.indexOf(self._rows_of("scratches")) + 1, self.blemishes)
            if "temperature" in names:
                section.header.addWidget(self.grey.button)
                section.body.addWidget(self.grey.hint)
            self.body.addWidget(section)
        self.presets = PresetControls(theme, presets)
        last = Section(theme, tr("Presets"))
        last.body.addWidget(self.presets)
        self.body.addWidget(last)
        editor.history_changed.connect(self.presets.refresh)
        editor.histogram_counted.connect(self._show_counts)
        self.refresh()

    def leave(self) -> None:
        """Another tool is chosen: put the eyedropper away, and the rings around specks."""
        self.grey.end()
        self.blemishes.end()

    def refresh(self) -> None:
        super().refresh()
        self.card.refresh()
        corrected = bool(self._editor.values("color_correction")["matrix"])
        for rows in self._rows:
            if rows.operation == "color_correction":
                rows.setVisible(corrected)

    def _rows_of(self, operation: str) -> OperationRows:
        return next(rows for rows in self._rows if rows.operation == operation)

    def make_reset(self) -> QAbstractButton:
        """An icon alone: beside Auto all there is no room for the word in every language."""
        button = IconButton(self._theme, "rotate-ccw", tr("Reset all settings"), scale="s")
        self.header.addWidget(button)
        return button

    def fold(self, low: bool) -> None:
        """In a low window the histogram makes room for the values."""
        self._graph.setVisible(not low)

    def _fill_graph(self) -> None:
        self._histogram = Histogram(self._theme)
        self._dark, self._light = label("", "caption"), label("", "caption")
        outer = column(self._graph, gap=0)
        inner = column(margins=(16, 12, 16, 8), gap=2)
        inner.addWidget(self._histogram)
        shares = row()
        shares.addWidget(self._dark, 1)
        shares.addWidget(self._light)
        inner.addLayout(shares)
        outer.addLayout(inner)
        outer.addWidget(line())

    def _show_counts(self, found: Counts) -> None:
        self._histogram.set_counts(found.counts, (found.dark, found.light))
        self._dark.setText(tr("Clipped {share} %", share=f"{100 * found.dark:.1f}"))
        self._light.setText(f"{100 * found.light:.1f} %")
