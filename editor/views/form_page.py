"""What the forms of the start screen have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.controllers.account_controller import AccountController
from editor.controllers.words import tr
from editor.views.form import Form
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.form_field import FormField
from editor.views.widgets.styling import column, label, row

PADDING = 8  # of a small button: everything else is moved in by as much, to stand in line with its icon


class FormPage(Form):
    """A form under a heading, with its one button below, which Enter in any field presses.

    Signals:
        back: the person wants to sign in instead.
    """

    back = Signal()

    def __init__(
        self,
        theme: Theme,
        accounts: AccountController,
        act: str,
        heading: str,
        explanation: str,
        *,
        way_back: bool = True,
    ) -> None:
        super().__init__(theme, accounts, act)
        outer = column(self, gap=0)
        if way_back:
            outer.addLayout(self._way_back())
            outer.addSpacing(8)
        self.body.setContentsMargins(PADDING, 0, PADDING, 0)
        self.body.addWidget(label(heading, "display", wrap=True))
        self.body.addSpacing(4)
        self.body.addWidget(label(explanation, "body_2", wrap=True))
        outer.addLayout(self.body)
        self.submitted.connect(self.submit)

    def add_field(self, name: str, field: FormField, gap: int) -> None:
        super().add_field(name, field, gap)
        field.submitted.connect(self.submitted)

    def add_submit(self, text: str) -> None:
        """Put the line for errors and the button here."""
        self.primary = PrimaryButton(self._theme, text, scale="l")
        self.bind(self.primary)
        self.body.addWidget(self._place_of_message())
        self.body.addWidget(self.primary)

    def submit(self) -> None:
        """Hand the fields to the controller."""
        raise NotImplementedError

    def _place_of_message(self) -> QWidget:
        """Room for one line, so that nothing moves when it appears."""
        self._place = QWidget()
        box = column(self._place, (0, 4, 0, 8), 0)
        box.addWidget(self.message)
        box.addStretch(1)
        self._theme.changed.connect(self._fit_place)
        self._fit_place()
        return self._place

    def _fit_place(self) -> None:
        self._place.setMinimumHeight(12 + self._theme.px(16))

    def _way_back(self) -> QHBoxLayout:
        button = Button(self._theme, tr("Sign in"), icon="arrow-left", kind="ghost", scale="s")
        button.clicked.connect(self.back)
        line = row()
        line.addWidget(button)
        line.addStretch(1)
        return line
