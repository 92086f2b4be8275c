"""A button that lets a network run, and the choice of which."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.panels.network_choice import NetworkChoice
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, tip
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.styling import column
from editor.views.widgets.wrapping_row import WrappingRow


class NetworkControls(QWidget):
    """The next step of a picture that has not been through it; later the same again.

    Args:
        operation: what the network serves.
        command: the name of its command.
        icon: of the button.
        titles: of the button before and after.
        run: lets a network run, named as in `NetworkChoice.qualities`.

    Attributes:
        button: runs it.
        quality: which network runs; None where there is only one.
        message: what a person should know of the result.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, actions: Actions, networks: NetworkChoice, *, operation: str,
        command: str, icon: str, titles: tuple[str, str], run: Callable[[str], None], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._editor, self._networks, self._operation = editor, networks, operation
        self._icon, self._titles, self._run = icon, titles, run
        self._action, self._keys = actions[command], actions.keys(command)
        self._state: tuple[bool, ...] = ()
        self.button = Button(theme, titles[0], icon=icon, kind="primary")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        several = len(networks.qualities) > 1
        self.quality = ChoiceList(networks.qualities, name=tr("Network")) if several else None
        self._only = networks.qualities[0][0] if networks.qualities else "quality"
        self.message = MessageLine(theme)
        box = column(self)
        box.addWidget(WrappingRow([self.button, self.quality] if self.quality is not None else [self.button]))
        box.addWidget(self.message)
        self.button.clicked.connect(self._action.trigger)
        self._action.triggered.connect(self.run)
        self._action.enabledChanged.connect(lambda _on: self.refresh())
        editor.document_changed.connect(self.refresh)
        editor.image_changed.connect(self.message.clear)
        editor.busy_changed.connect(self._tell_seconds)
        self.refresh()

    def run(self) -> None:
        """Let the chosen network run."""
        self.message.clear()
        self._run(str(self.quality.value) if self.quality is not None else self._only)

    def refresh(self) -> None:
        """Follow the document and the work that runs."""
        document, busy = self._editor.document, self._editor.busy
        again, enabled = document.edit(self._operation) is not None, self._action.isEnabled()
        state = (again, bool(document), enabled, busy)
        if state == self._state:
            return
        self._state = state
        self.button.setText(self._titles[again])
        self.button.set_icon("refresh-cw" if again else self._icon)
        self.button.set_kind("" if document else "primary")  # once something is edited, Save is
        self.button.setEnabled(enabled)
        self.button.setToolTip(tr("One edit at a time") if busy else tip(self.button.text(), self._keys))

    def _tell_seconds(self, busy: bool) -> None:
        """Beside each network what it took on this machine when it last ran."""
        if busy or self.quality is None:
            return
        for value, _words in self._networks.qualities:
            took = self._networks.seconds(value)
            if took is not None:
                self.quality.tell(value, f"{took:.2f} s")
