"""The dialogs of the account, pressed and typed into on real accounts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QVBoxLayout, QWidget

from editor.controllers.account_controller import AccountController
from editor.controllers.jobs import Jobs
from editor.errors import AccountError
from editor.model.accounts.hasher import Argon2Hasher
from editor.model.user_store import UserStore
from editor.views.account_sheets import (
    AccountSheet,
    ChangePasswordSheet,
    CodeSheet,
    DeleteAccountSheet,
    DeleteDataSheet,
    NewCodeSheet,
)
from editor.views.dialogs.sheet import Sheet
from editor.views.theme import Theme
from editor.views.widgets.form_field import FormField

PASSWORD, NEW = "tulip7maple", "river9candle"


@pytest.fixture
def store(home: Path) -> UserStore:
    return UserStore(home / "accounts", Argon2Hasher(1, 8, 1))


@pytest.fixture
def accounts(qtbot, jobs: Jobs, store: UserStore, home: Path) -> AccountController:
    """With Olena signed in."""
    accounts = AccountController(jobs, store, home)
    store.register("olena", "olena@studio.com", PASSWORD)
    with qtbot.waitSignal(accounts.signed_in):
        accounts.sign_in("olena", PASSWORD, False)
    return accounts


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QPushButton("below"))
    window.resize(1024, 680)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return window


def shown(window: QWidget, kind: type[Sheet]) -> Sheet | None:
    return next((sheet for sheet in window.findChildren(kind) if not sheet.isHidden()), None)


def write(qtbot, field: FormField, text: str) -> None:
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, text)


def press(qtbot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_act_has_its_own_sheet(qtbot, theme: Theme, window: QWidget, accounts: AccountController) -> None:
    for name, kind in (
        ("password", ChangePasswordSheet),
        ("code", NewCodeSheet),
        ("data", DeleteDataSheet),
        ("removal", DeleteAccountSheet),
    ):
        sheet = AccountSheet(theme, window, accounts)
        sheet.open()
        press(qtbot, getattr(sheet, name))
        assert shown(window, AccountSheet) is None
        opened = shown(window, kind)
        assert opened is not None
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        assert shown(window, kind) is None


def test_log_out(qtbot, theme: Theme, window: QWidget, accounts: AccountController) -> None:
    sheet = AccountSheet(theme, window, accounts)
    sheet.open()
    with qtbot.waitSignal(accounts.signed_out):
        press(qtbot, sheet.log_out)
    assert accounts.user is None


def test_the_guest_has_no_account_sheet(theme: Theme, window: QWidget, accounts: AccountController) -> None:
    accounts.continue_as_guest()
    with pytest.raises(ValueError, match="guest"):
        AccountSheet(theme, window, accounts)


def test_changing_the_password_by_keyboard(qtbot, theme, window, accounts, store) -> None:
    sheet = ChangePasswordSheet(theme, window, accounts)
    sheet.open()
    old, new = sheet.form.fields["old"], sheet.form.fields["password"]
    assert old.edit.hasFocus()
    with qtbot.waitSignal(accounts.refused):
        qtbot.keyClick(old.edit, Qt.Key.Key_Return)
    assert old.error == "Write the password you have now."
    assert new.error == "A password is needed. At least 8 characters."
    write(qtbot, old, "not the password")
    write(qtbot, new, NEW)
    with qtbot.waitSignal(accounts.refused):
        qtbot.keyClick(new.edit, Qt.Key.Key_Return)
    assert sheet.form.message.text() == "Wrong login or password. 4 tries left."
    write(qtbot, old, PASSWORD)
    with qtbot.waitSignal(accounts.done):
        qtbot.keyClick(new.edit, Qt.Key.Key_Return)
    assert shown(window, ChangePasswordSheet) is None
    assert store.sign_in("olena", NEW)


def test_a_new_code_is_shown_once(qtbot, theme, window, accounts, store) -> None:
    sheet = NewCodeSheet(theme, window, accounts)
    sheet.open()
    write(qtbot, sheet.form.fields["password"], PASSWORD)
    with qtbot.waitSignal(accounts.code_made) as made:
        press(qtbot, sheet.primary)
    code_sheet = shown(window, CodeSheet)
    assert code_sheet is not None
    assert shown(window, NewCodeSheet) is None
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert store.recover("olena", made.args[0], NEW)


def test_deleting_the_account_asks_for_the_password(qtbot, theme, window, accounts, store, home: Path) -> None:
    mine = accounts.user.folder(home)
    mine.mkdir(parents=True)
    sheet = DeleteAccountSheet(theme, window, accounts)
    sheet.open()
    with qtbot.waitSignal(accounts.refused):
        press(qtbot, sheet.primary)
    assert sheet.form.fields["password"].error == "Write your password."
    write(qtbot, sheet.form.fields["password"], PASSWORD)
    with qtbot.waitSignals([accounts.signed_out, accounts.done]):
        press(qtbot, sheet.primary)
    assert shown(window, DeleteAccountSheet) is None
    assert not mine.exists()
    with pytest.raises(AccountError):
        store.sign_in("olena", PASSWORD)


def test_deleting_data_keeps_the_account(qtbot, theme, window, accounts, store, home: Path) -> None:
    mine = accounts.user.folder(home)
    mine.mkdir(parents=True)
    sheet = DeleteDataSheet(theme, window, accounts)
    sheet.open()
    with qtbot.waitSignal(accounts.done):
        press(qtbot, sheet.primary)
    assert not mine.exists()
    assert store.sign_in("olena", PASSWORD)


def test_a_closed_sheet_hears_nothing_more(qtbot, theme, window, accounts) -> None:
    sheet = ChangePasswordSheet(theme, window, accounts)
    sheet.open()
    sheet.close_sheet()
    qtbot.wait(20)  # it is taken away
    with qtbot.waitSignal(accounts.refused):
        accounts.sign_in("olena", "not the password", False)
    accounts.log_out()


def test_the_sheet_grows_with_what_it_says(qtbot, theme, window, accounts) -> None:
    sheet = ChangePasswordSheet(theme, window, accounts)
    sheet.open()
    with qtbot.waitSignal(accounts.refused):
        press(qtbot, sheet.primary)
    qtbot.wait(50)
    field = sheet.form.fields["password"]
    below = field.message.mapTo(window, field.message.rect().bottomLeft()).y()
    assert below < sheet.primary.mapTo(window, sheet.primary.rect().topLeft()).y()
