"""The account of the person at work: password, recovery code, log out, delete."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from editor.controllers.account_controller import AccountController
from editor.controllers.words import tr
from editor.views.dialogs.sheet import Sheet
from editor.views.form import Form
from editor.views.recovery_code_view import CodeCard
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.form_field import FormField, PasswordField
from editor.views.widgets.new_password_field import NewPasswordField
from editor.views.widgets.styling import column, label, line, row

WIDTH, GAP = 480, 14


class AccountSheet(Sheet):
    """Who is signed in and what can be done with the account. Not for the guest, who has none."""

    def __init__(self, theme: Theme, window: QWidget, accounts: AccountController) -> None:
        super().__init__(theme, window, tr("Account"), 560)
        self._window, self._accounts = window, accounts
        user = accounts.user
        if user is None or user.is_guest:
            raise ValueError("the guest has no account")
        names = column(gap=2)
        names.addWidget(label(user.login, "strong"))
        names.addWidget(label(user.email, "second"))
        self.body.addLayout(names)
        note = tr("An account keeps people's work apart. It does not encrypt it: whoever can read this computer's "
                  "files can read yours.")  # fmt: skip
        self.body.addWidget(label(note, "second", wrap=True))
        self.body.addWidget(line())
        self.password = self._act(tr("Password"), tr("Change…"), ChangePasswordSheet)
        self.code = self._act(tr("Recovery code"), tr("Make a new one…"), NewCodeSheet)
        self.data = self._act(tr("My data on this computer"), tr("Delete my data…"), DeleteDataSheet)
        self.removal = self._act(tr("The account and all its data"), tr("Delete account…"), DeleteAccountSheet)
        self.log_out = Button(theme, tr("Log out"), icon="log-out")
        self.log_out.clicked.connect(self._log_out)
        self.add_button(self.log_out)
        close = Button(theme, tr("Close"))
        close.clicked.connect(self.close_sheet)
        self.add_button(close, primary=True)

    def _act(self, words: str, verb: str, sheet: Callable[[Theme, QWidget, AccountController], Sheet]) -> Button:
        button = Button(self._theme, verb, scale="s")
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda: self._turn_to(sheet))
        box = row()
        box.addWidget(label(words), 1)
        box.addWidget(button)
        self.body.addLayout(box)
        return button

    def _turn_to(self, sheet: Callable[[Theme, QWidget, AccountController], Sheet]) -> None:
        self.close_sheet()
        sheet(self._theme, self._window, self._accounts).open()

    def _log_out(self) -> None:
        self.close_sheet()
        self._accounts.log_out()


class _FormSheet(Sheet):
    """A sheet with a form; its button stands at the right end of the sheet."""

    def __init__(
        self, theme: Theme, window: QWidget, accounts: AccountController, act: str, title: str, explanation: str,
        verb: str, kind: str = "primary",
    ) -> None:  # fmt: skip
        super().__init__(theme, window, title, WIDTH)
        self._accounts = accounts
        self.form = Form(theme, accounts, act)
        outer = column(self.form, gap=8)
        outer.addWidget(label(explanation, "body_2", wrap=True))
        outer.addLayout(self.form.body)
        outer.addWidget(self.form.message)
        self.body.addWidget(self.form)
        cancel = Button(theme, tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self.primary = Button(theme, verb, kind=kind)
        self.form.bind(self.primary)
        self.form.submitted.connect(self.submit)
        self.add_button(cancel)
        self.add_button(self.primary, primary=True)
        accounts.signed_out.connect(self.close_sheet)

    def add_field(self, name: str, field: FormField, gap: int = GAP) -> None:
        self.form.add_field(name, field, gap)

    def submit(self) -> None:
        """Hand the fields to the controller."""
        raise NotImplementedError


class ChangePasswordSheet(_FormSheet):
    """The password now, the new one."""

    def __init__(self, theme: Theme, window: QWidget, accounts: AccountController) -> None:
        explanation = tr("Whoever stays signed in elsewhere has to sign in again.")
        super().__init__(theme, window, accounts, "change password", tr("Change password"), explanation,
                         tr("Change password"))  # fmt: skip
        user = accounts.user
        own_words = (user.login, user.email) if user else ()
        self.add_field("old", PasswordField(theme, tr("Password now")), 4)
        self.add_field("password", NewPasswordField(theme, tr("New password"), lambda: own_words))
        accounts.done.connect(self._close_when_done)

    def _close_when_done(self, act: str) -> None:
        if act == "change password":
            self.close_sheet()

    def submit(self) -> None:
        self._accounts.change_password(self.form.text("old"), self.form.text("password"))


class NewCodeSheet(_FormSheet):
    """A recovery code in place of one that was lost."""

    def __init__(self, theme: Theme, window: QWidget, accounts: AccountController) -> None:
        explanation = tr("The recovery code you have now will no longer open the account.")
        super().__init__(theme, window, accounts, "renew code", tr("New recovery code"), explanation,
                         tr("Make a new code"))  # fmt: skip
        self._window = window
        self.add_field("password", PasswordField(theme, tr("Password")), 4)
        accounts.code_made.connect(self._show)

    def submit(self) -> None:
        self._accounts.renew_code(self.form.text("password"))

    def _show(self, code: str) -> None:
        if not self.isHidden():
            self.close_sheet()
            CodeSheet(self._theme, self._window, self._accounts, code).open()


class CodeSheet(Sheet):
    """The recovery code, shown once."""

    def __init__(self, theme: Theme, window: QWidget, accounts: AccountController, code: str) -> None:
        super().__init__(theme, window, tr("Keep this code"), WIDTH)
        why = tr("It opens your account if you forget the password. It is shown only now; nobody can find it again.")
        self.body.addWidget(label(why, "body_2", wrap=True))
        card = CodeCard(theme, accounts)
        card.show_code(code)
        self.body.addWidget(card)
        kept = Button(theme, tr("I have kept it"), kind="primary")
        kept.clicked.connect(self.close_sheet)
        self.add_button(kept, primary=True)


class DeleteAccountSheet(_FormSheet):
    """The one thing that cannot be undone asks for the password."""

    def __init__(self, theme: Theme, window: QWidget, accounts: AccountController) -> None:
        explanation = tr("The account, its preferences, presets, recent files and unsaved work are deleted for good. "
                         "Pictures you saved stay where they are.")  # fmt: skip
        super().__init__(theme, window, accounts, "delete account", tr("Delete account"), explanation,
                         tr("Delete account"), "danger")  # fmt: skip
        self.add_field("password", PasswordField(theme, tr("Password")), 4)

    def submit(self) -> None:
        self._accounts.delete_account(self.form.text("password"))


class DeleteDataSheet(Sheet):
    """What Vitrina keeps of the person's work, without the account. For the guest too."""

    def __init__(self, theme: Theme, window: QWidget, accounts: AccountController) -> None:
        super().__init__(theme, window, tr("Delete my data"), WIDTH)
        explanation = tr("Your preferences, presets, recent files, unsaved work and the cache are deleted for good. "
                         "Pictures you saved stay where they are.")  # fmt: skip
        self.body.addWidget(label(explanation, "body_2", wrap=True))
        cancel = Button(theme, tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self.primary = Button(theme, tr("Delete my data"), kind="danger")
        self.primary.clicked.connect(self.close_sheet)
        self.primary.clicked.connect(accounts.delete_data)
        self.add_button(cancel)
        self.add_button(self.primary)
