"""Forgot password: the recovery code opens the account and a new password closes it again."""

from __future__ import annotations

from editor.controllers.account_controller import AccountController
from editor.controllers.words import tr
from editor.views.form_page import FormPage
from editor.views.theme import Theme
from editor.views.widgets.form_field import FormField
from editor.views.widgets.new_password_field import NewPasswordField
from editor.views.widgets.styling import label

GAP = 14


class RecoveryView(FormPage):
    """The way without mail: nothing leaves this computer."""

    def __init__(self, theme: Theme, accounts: AccountController) -> None:
        explanation = tr("Use the recovery code you were given with the account. Vitrina is offline and sends no mail.")
        super().__init__(theme, accounts, "recover", tr("Forgot password"), explanation)
        self.add_field("login", FormField(theme, tr("Login")), 24)
        code = FormField(theme, tr("Recovery code"))
        code.edit.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX")
        self.add_field("code", code, GAP)
        password = NewPasswordField(theme, tr("New password"), lambda: (self.text("login"),))
        self.add_field("password", password, GAP)
        self.add_submit(tr("Set new password"))
        self.body.addSpacing(8)
        note = tr("Without the code the account cannot be opened. You can make another one or continue as guest; "
                  "pictures you saved are where you saved them.")  # fmt: skip
        self.body.addWidget(label(note, "caption", wrap=True))

    def begin_for(self, login: str) -> None:
        """Start with the login that was typed on the form before."""
        self.fields["login"].set_text(login)
        self.begin()

    def submit(self) -> None:
        self._accounts.recover(self.text("login"), self.text("code"), self.text("password"))
