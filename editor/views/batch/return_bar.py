"""Over the canvas while a picture of the batch is corrected: the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from editor.controllers.batch_correction import BatchCorrection
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.top_bar import follow
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.styling import row, styled


class ReturnBar(QWidget):
    """Attributes:
    send, leave: send the correction back; let the picture be one like any other.
    """

    def __init__(
        self, theme: Theme, correction: BatchCorrection, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        styled(self, "panel")
        self._correction = correction
        self._told = IconText(theme, "layout-grid", kind="label_strong")
        self.send = PrimaryButton(
            theme, tr("Send back to the batch"), icon="check", scale="s", keys=actions.keys("batch_send")
        )
        self.leave = Button(theme, tr("Leave the batch as it is"), scale="s")
        box = row(self, (16, 6, 16, 6))
        box.addWidget(self._told, 1, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self.leave)
        box.addWidget(self.send)
        follow(self.send, actions["batch_send"])
        self.leave.clicked.connect(correction.leave)
        correction.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say whose picture is on the table."""
        self._told.show_text(tr("From the batch: {name}", name=self._correction.name))
        self.setVisible(bool(self._correction.number))
