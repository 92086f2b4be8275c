"""Create account: login, e-mail, password, all needed."""

from __future__ import annotations

from editor.controllers.account_controller import AccountController
from editor.controllers.words import tr
from editor.views.form_page import FormPage
from editor.views.theme import Theme
from editor.views.widgets.form_field import FormField
from editor.views.widgets.new_password_field import NewPasswordField
from editor.views.widgets.styling import label

GAP = 14


class RegistrationView(FormPage):
    """*Create* can always be pressed: too early, it says all that is missing at once."""

    def __init__(self, theme: Theme, accounts: AccountController) -> None:
        explanation = tr("All three fields are needed. Nothing is sent anywhere.")
        super().__init__(theme, accounts, "register", tr("Create account"), explanation)
        self.add_field("login", FormField(theme, tr("Login")), 24)
        self.add_field("email", FormField(theme, tr("E-mail")), GAP)
        self.add_field("password", NewPasswordField(theme, tr("Password"), self._own_words), GAP)
        self.add_submit(tr("Create"))
        self.body.addSpacing(8)
        note = tr("An account keeps people's work apart. It does not encrypt it: whoever can read this computer's "
                  "files can read yours.")  # fmt: skip
        self.body.addWidget(label(note, "caption", wrap=True))

    def submit(self) -> None:
        self._accounts.register(self.text("login"), self.text("email"), self.text("password"))

    def _own_words(self) -> tuple[str, str]:
        return self.text("login"), self.text("email")
