"""Check: the picture held against the rules of a marketplace, as a tool of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.market_controller import MarketController
from editor.controllers.words import tr
from editor.views.markets.market_section import MarketSection
from editor.views.panels.tool_panel import ToolPanel
from editor.views.theme import Theme
from editor.views.widgets.styling import label


class CheckView(ToolPanel):
    """Attributes:
    market: what is shown.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, markets: MarketController, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, editor, "check", tr("Check"), parent)
        self.reset_button.hide()
        self._controller = markets
        self.market = MarketSection(theme, markets)
        self.body.addWidget(self.market)
        told = label(tr("(t): the rules come in part from third parties. Look at the marketplace's own page."),
                     "caption", wrap=True)  # fmt: skip
        self.market.body.addWidget(told)

    def enter(self) -> None:
        """Whoever comes here wants to know."""
        self._controller.check()
