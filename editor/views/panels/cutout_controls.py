"""Remove background: the button, the choice of a network, what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.panels.network_choice import NetworkChoice
from editor.views.panels.network_controls import NetworkControls
from editor.views.theme import Theme


class CutoutControls(NetworkControls):
    """Says so where no object was found."""

    def __init__(
        self, theme: Theme, editor: EditorController, actions: Actions, networks: NetworkChoice,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(
            theme, editor, actions, networks, operation="cutout", command="remove_background", icon="scissors",
            titles=(tr("Remove background"), tr("Remove again")), run=editor.remove_background, parent=parent,
        )  # fmt: skip
        editor.notice.connect(self._notice)

    def _notice(self, text: str) -> None:
        if text == "No object found.":
            self.message.show_text(
                tr("No object found. Bring it back with the Restore brush, or take another picture."), "warn"
            )
