"""Sign in: login, password, Go; or an account, or the guest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy

from editor.controllers.account_controller import AccountController
from editor.controllers.words import tr
from editor.model.user import FieldsError
from editor.views.form_page import FormPage
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.form_field import FormField, PasswordField
from editor.views.widgets.styling import label, line, row


class LoginView(FormPage):
    """Signals:
    registration_asked: the person wants an account.
    recovery_asked(str): the password is forgotten; the login as far as it was typed.
    """

    registration_asked = Signal()
    recovery_asked = Signal(str)

    def __init__(self, theme: Theme, accounts: AccountController) -> None:
        explanation = tr("An account keeps your settings, presets and recent files apart. It does not encrypt them.")
        super().__init__(theme, accounts, "sign in", tr("Sign in"), explanation, way_back=False)
        self.add_field("login", FormField(theme, tr("Login")), 28)
        self.add_field("password", PasswordField(theme, tr("Password")), 16)
        self.stay = QCheckBox(tr("Stay signed in"))
        self.forgot = Button(theme, tr("Forgot password"), kind="link", scale="s")
        self.forgot.clicked.connect(lambda: self.recovery_asked.emit(self.text("login")))
        self.body.addSpacing(6)
        self.body.addLayout(self._below_password())
        self.add_submit(tr("Go"))
        self.body.addSpacing(20)
        self.body.addLayout(_or())
        self.body.addSpacing(20)
        self.body.addLayout(self._others())

    def submit(self) -> None:
        self._accounts.sign_in(self.text("login"), self.text("password"), self.stay.isChecked())

    def reset(self) -> None:
        super().reset()
        self.stay.setChecked(False)

    def show_refusal(self, error: BaseException) -> None:
        super().show_refusal(error)
        if not isinstance(error, FieldsError):
            password = self.fields["password"].edit
            password.setFocus(Qt.FocusReason.OtherFocusReason)
            password.selectAll()

    def _below_password(self) -> QHBoxLayout:
        box = row(gap=0)
        box.addWidget(self.stay)
        box.addStretch(1)
        box.addWidget(self.forgot)
        return box

    def _others(self) -> QHBoxLayout:
        self.create = Button(self._theme, tr("Create account"), icon="user", scale="l")
        self.guest = Button(self._theme, tr("Continue as guest"), scale="l")
        self.create.clicked.connect(self.registration_asked)
        self.guest.clicked.connect(self._accounts.continue_as_guest)
        box = row()
        for button in (self.create, self.guest):
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            box.addWidget(button, 1)
        return box


def _or() -> QHBoxLayout:
    box = row(gap=12)
    box.addWidget(line(), 1, Qt.AlignmentFlag.AlignVCenter)
    box.addWidget(label(tr("or"), "second"))
    box.addWidget(line(), 1, Qt.AlignmentFlag.AlignVCenter)
    return box
