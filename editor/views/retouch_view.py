"""Retouch: one button, then how much of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.redactor.operation import Operation
from editor.redactor.operations.retouch import Retouch
from editor.redactor.operations.sharpness import Sharpness
from editor.views.actions import Actions
from editor.views.panels.network_choice import NetworkChoice
from editor.views.panels.network_controls import NetworkControls
from editor.views.panels.tool_panel import ToolPanel, grouped, operations_of
from editor.views.theme import Theme
from editor.views.widgets.section import Section

SHARES = ("retouch", "light", "color", "local")


class RetouchView(ToolPanel):
    """Args:
    networks: that retouch.

    Attributes:
        retouch: the button, and what came of it.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, actions: Actions, networks: NetworkChoice,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, editor, "retouch", tr("Retouch"), parent)
        self.retouch = NetworkControls(
            theme, editor, actions, networks, operation="retouch", command="retouch", icon="wand-sparkles",
            titles=(tr("Retouch"), tr("Retouch again")), run=editor.retouch,
        )  # fmt: skip
        self._shares, self._behind = self.make_rows(Retouch, SHARES), self.make_rows(Retouch, ["behind"])
        first = Section(theme, tr("Auto"))
        for widget in (self.retouch, self._shares):
            first.body.addWidget(widget)
        self._background = Section(theme, tr("Background"))
        self._background.body.addWidget(self._behind)
        detail = Section(theme, tr("Detail"))
        detail.body.addWidget(self.make_rows(Sharpness, ["sharpness"]))
        for section in (first, self._background, detail, *self._others()):
            self.body.addWidget(section)
        self.refresh()

    def _others(self) -> Iterator[Section]:
        """A section for each further group of operations that declare this tool."""
        for title, members in grouped(operations_of(self.tool)).items():
            if Retouch not in members:
                section = Section(self._theme, tr(title), opened=False)
                self.add_operations(section, members)
                yield section

    @property
    def operations(self) -> list[type[Operation]]:
        """Sharpness belongs to a retouch too; it is the one of Settings."""
        return [*super().operations, Sharpness]

    def refresh(self) -> None:
        super().refresh()
        document = self._editor.document
        done, cut = (document.edit(name) is not None for name in ("retouch", "cutout"))
        self._shares.setEnabled(done)
        self._behind.setEnabled(done and cut)
        self._background.set_note("" if cut else tr("after the cut-out"))
        self._tell(self._editor.facts("retouch"))

    def _tell(self, found: Mapping[str, Any]) -> None:
        """What was measured of the picture, where it mattered."""
        lifted, kept, colour = found.get("lifted", 0), found.get("kept", 1), found.get("colour", 1)
        told = []
        if lifted:
            told.append(tr(
                "Very dark: given {stops} EV more light first. Where noise shows now, use Sensor noise in Settings.",
                stops=f"{lifted:.1f}",
            ))  # fmt: skip
        elif kept < 1:
            told.append(tr("Held back to {share} %, as the picture was good already.", share=f"{100 * kept:.0f}"))
        if colour < 1:
            told.append(
                tr("Color held back to {share} %, so that the product keeps its own.", share=f"{100 * colour:.0f}")
            )
        if told:
            self.retouch.message.show_text(" ".join(told), "ok")
        else:
            self.retouch.message.clear()
