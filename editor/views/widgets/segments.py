"""One choice out of a few, side by side."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QWidget

from editor.views.theme import Theme
from editor.views.widgets.buttons import GAP
from editor.views.widgets.styling import row, stood, styled

MARGIN = 2


class Segments(QFrame):
    """Buttons in one frame of which one is on; arrow keys move between them.

    Signals:
        chosen(object): the value of the button a person pressed; not sent by `choose`.
    """

    chosen = Signal(object)
    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self, theme: Theme, choices: Sequence[tuple[Hashable, str]], *, icons: Sequence[str] = (), wide: bool = False,
        scale: str = "s", name: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Args: choices: value and words of each; icons: one for each choice, or none; wide: share the whole width, and
        stand under each other where the words have no room; scale: s (24 px high) or m (32)."""
        super().__init__(parent)
        styled(self, "segments")
        self.setProperty("scale", scale)
        self.setAccessibleName(name)
        self._theme, self._icons, self._wide = theme, list(icons), wide
        self._values = [value for value, _ in choices]
        self._group, self._box = QButtonGroup(self), row(self, (MARGIN, MARGIN, MARGIN, MARGIN), MARGIN)
        for index, (_, words) in enumerate(choices):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAutoDefault(False)  # Enter in a dialog is for its main button
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            policy = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Preferred
            button.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, index)
            self._box.addWidget(button, 1 if wide else 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._values[index]))
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def value(self) -> Hashable | None:
        """What is chosen, or None."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def choose(self, value: Hashable) -> None:
        """Show `value` as chosen without a signal."""
        self._group.button(self._values.index(value)).setChecked(True)

    def button(self, value: Hashable) -> QPushButton:
        """The button of `value`, for a tooltip or to disable it."""
        return self._group.button(self._values.index(value))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._wide:
            widest = max(button.sizeHint().width() for button in self._group.buttons())
            least.setWidth(widest + 2 * MARGIN + 2)
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        """Side by side, or under each other where there is no room."""
        if self._wide:
            words = sum(button.sizeHint().width() + MARGIN for button in self._group.buttons())
            narrow = words + MARGIN + 2 > self.width()
            if stood(self._box, upright=narrow):
                self.updateGeometry()

    def _dress(self) -> None:
        for index, icon in enumerate(self._icons):
            self._group.button(index).setIcon(self._theme.icon(icon, 16, "text_2", "selected_text", gap=GAP))
            self._group.button(index).setIconSize(QSize(self._theme.px(16) + GAP, self._theme.px(16)))
        self._stand()
