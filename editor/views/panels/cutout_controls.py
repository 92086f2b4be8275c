"""Remove background: the button, the choice of a network, what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, tip
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.styling import column
from editor.views.widgets.wrapping_row import WrappingRow


class CutoutControls(QWidget):
    """Attributes:
    button: Remove background, the next step of a picture that has its background; later Remove again.
    quality: which network runs; None where there is only one.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, actions: Actions, qualities: Sequence[tuple[str, str]],
        seconds: Callable[[str], float | None], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._editor, self._keys = editor, actions.keys("remove_background")
        self._action = actions["remove_background"]
        self._state: tuple[bool, ...] = ()
        self.button = Button(theme, tr("Remove background"), icon="scissors", kind="primary")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.quality = ChoiceList(qualities, name=tr("Network")) if len(qualities) > 1 else None
        self._qualities, self._seconds = qualities, seconds
        self._only = qualities[0][0] if qualities else "quality"
        self._message = MessageLine(theme)
        box = column(self)
        box.addWidget(WrappingRow([self.button, self.quality] if self.quality is not None else [self.button]))
        box.addWidget(self._message)
        self.button.clicked.connect(self._action.trigger)
        self._action.triggered.connect(self.run)
        self._action.enabledChanged.connect(lambda _on: self.refresh())
        editor.document_changed.connect(self.refresh)
        editor.image_changed.connect(self._message.clear)
        editor.notice.connect(self._notice)
        editor.busy_changed.connect(self._tell_seconds)
        self.refresh()

    def run(self) -> None:
        """Cut out with the chosen network."""
        self._message.clear()
        self._editor.remove_background(str(self.quality.value) if self.quality is not None else self._only)

    def refresh(self) -> None:
        """Follow the document and the work that runs."""
        document, busy = self._editor.document, self._editor.busy
        again, enabled = document.edit("cutout") is not None, self._action.isEnabled()
        state = (again, bool(document), enabled, busy)
        if state == self._state:
            return
        self._state = state
        self.button.setText(tr("Remove again") if again else tr("Remove background"))
        self.button.set_icon("refresh-cw" if again else "scissors")
        self.button.set_kind("" if document else "primary")  # once something is edited, Save is
        self.button.setEnabled(enabled)
        self.button.setToolTip(tr("One edit at a time") if busy else tip(self.button.text(), self._keys))

    def _tell_seconds(self, busy: bool) -> None:
        """Beside each network what it took on this machine when it last ran."""
        if busy or self.quality is None:
            return
        for value, _words in self._qualities:
            took = self._seconds(value)
            if took is not None:
                self.quality.tell(value, f"{took:.2f} s")

    def _notice(self, text: str) -> None:
        if text == "No object found.":
            self._message.show_text(
                tr("No object found. Bring it back with the Restore brush, or take another picture."), "warn"
            )
