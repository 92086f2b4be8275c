"""The start screen used as a person does: keys and clicks in the real widgets, on real accounts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.controllers.account_controller import AccountController
from editor.controllers.jobs import Jobs
from editor.model.accounts.hasher import Argon2Hasher
from editor.model.user_store import UserStore
from editor.views.start_view import LANGUAGES, StartView
from editor.views.theme import Theme
from editor.views.widgets.form_field import FormField

CHEAP = Argon2Hasher(1, 8, 1)
PASSWORD, NEW = "tulip7maple", "river9candle"


@pytest.fixture
def store(home: Path) -> UserStore:
    return UserStore(home / "accounts", CHEAP)


@pytest.fixture
def accounts(jobs: Jobs, store: UserStore, home: Path) -> AccountController:
    return AccountController(jobs, store, home)


@pytest.fixture
def view(qtbot, theme: Theme, accounts: AccountController) -> StartView:
    view = StartView(theme, accounts)
    qtbot.addWidget(view)
    view.resize(1440, 900)
    view.show()
    view.activateWindow()
    qtbot.waitExposed(view)
    qtbot.waitUntil(view.login.fields["login"].edit.hasFocus)
    return view


def write(qtbot, field: FormField, text: str) -> None:
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, text)


def press(qtbot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def settle(qtbot, accounts: AccountController) -> None:
    qtbot.waitUntil(lambda: not accounts.busy)


def test_signing_in_by_keyboard_alone(qtbot, view: StartView, accounts: AccountController, store: UserStore) -> None:
    store.register("olena.k", "olena@studio.com", PASSWORD)
    login, password = view.login.fields["login"].edit, view.login.fields["password"].edit
    qtbot.keyClicks(login, "Olena.K")
    qtbot.keyClick(login, Qt.Key.Key_Tab)
    assert password.hasFocus()
    qtbot.keyClicks(password, PASSWORD)
    with qtbot.waitSignal(accounts.signed_in) as told:
        qtbot.keyClick(password, Qt.Key.Key_Return)
    assert told.args[0].login == "olena.k"
    assert password.text() == ""


def test_wrong_tries_are_counted_down_over_go_until_it_is_locked(qtbot, view: StartView, accounts, store) -> None:
    store.register("olena.k", "olena@studio.com", PASSWORD)
    write(qtbot, view.login.fields["login"], "olena.k")
    write(qtbot, view.login.fields["password"], "not the password")
    heard = []
    for _ in range(5):
        press(qtbot, view.login.primary)
        settle(qtbot, accounts)
        assert view.login.message.isVisible()
        heard.append(view.login.message.text())
    assert heard == [
        "Wrong login or password. 4 tries left.",
        "Wrong login or password. 3 tries left.",
        "Wrong login or password. 2 tries left.",
        "Wrong login or password. 1 try left.",
        "Too many wrong tries. Signing in is locked for 15 min. Wait, or use Forgot password.",
    ]
    below = view.login.message.mapTo(view, view.login.message.rect().bottomLeft()).y()
    assert below <= view.login.primary.mapTo(view, view.login.primary.rect().topLeft()).y()


def test_after_a_wrong_try_one_types_the_password_again_at_once(qtbot, view: StartView, accounts) -> None:
    write(qtbot, view.login.fields["login"], "olena.k")
    write(qtbot, view.login.fields["password"], "not the password")
    press(qtbot, view.login.primary)
    settle(qtbot, accounts)
    password = view.login.fields["password"].edit
    assert password.hasFocus()
    assert password.selectedText()
    qtbot.keyClicks(password, "x")
    assert password.text() == "x"
    assert not view.login.message.isVisible()


def test_the_message_moves_nothing(qtbot, view: StartView, accounts) -> None:
    before = view.login.primary.mapTo(view, view.login.primary.rect().topLeft())
    write(qtbot, view.login.fields["login"], "olena.k")
    write(qtbot, view.login.fields["password"], "not the password")
    press(qtbot, view.login.primary)
    settle(qtbot, accounts)
    qtbot.wait(20)
    assert view.login.message.isVisible()
    assert view.login.primary.mapTo(view, view.login.primary.rect().topLeft()) == before


def test_empty_fields_are_asked_for_without_a_try(qtbot, view: StartView, accounts) -> None:
    press(qtbot, view.login.primary)
    settle(qtbot, accounts)
    assert view.login.fields["login"].error == "Write your login."
    assert view.login.fields["password"].error == "Write your password."
    assert view.login.fields["login"].edit.hasFocus()


def test_the_guest_needs_one_click(qtbot, view: StartView, accounts) -> None:
    with qtbot.waitSignal(accounts.guest_chosen):
        press(qtbot, view.login.guest)


def test_create_pressed_too_early_shows_all_at_once_and_focuses_the_first(qtbot, view: StartView, accounts) -> None:
    press(qtbot, view.login.create)
    form = view.registration
    assert form.isVisible()
    assert form.fields["login"].edit.hasFocus()
    assert form.primary.isEnabled()
    write(qtbot, form.fields["login"], "olena.k")
    write(qtbot, form.fields["email"], "olena@studio")
    write(qtbot, form.fields["password"], "short")
    press(qtbot, form.primary)
    settle(qtbot, accounts)
    assert form.fields["login"].error == ""
    assert form.fields["email"].error == "The part after @ needs a dot, as in studio.com."
    assert form.fields["password"].error == "This password has 5 characters. It needs at least 8."
    assert form.fields["email"].edit.hasFocus()
    assert form.fields["email"].edit.accessibleDescription() == form.fields["email"].error
    for name in ("email", "password"):
        below = form.fields[name].message.mapTo(form, form.fields[name].message.rect().topLeft()).y()
        assert below >= form.fields[name].edit.mapTo(form, form.fields[name].edit.rect().bottomLeft()).y()
    qtbot.keyClicks(form.fields["email"].edit, ".")
    assert form.fields["email"].error == ""
    assert not form.fields["email"].message.isVisible()
    assert form.fields["password"].error


def test_a_taken_login_offers_a_free_one(qtbot, view: StartView, accounts, store) -> None:
    store.register("olena.k", "olena@studio.com", PASSWORD)
    press(qtbot, view.login.create)
    for name, text in (("login", "OLENA.K"), ("email", "olena@studio.com"), ("password", PASSWORD)):
        write(qtbot, view.registration.fields[name], text)
    qtbot.keyClick(view.registration.fields["password"].edit, Qt.Key.Key_Return)
    settle(qtbot, accounts)
    assert view.registration.fields["login"].error == (
        "This login is taken on this computer. Try OLENA.K2, or sign in instead."
    )


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("", ""),
        ("short", "Too short: 5 of at least 8 characters"),
        ("qwerty123", "Easy to guess: 9 characters, letters, digits"),
        ("wqvbnkzt", "Fair: 8 characters, letters"),
        (PASSWORD, "Good: 11 characters, letters, digits"),
        ("mT4#vq9!Lp2z", "Strong: 12 characters, letters, digits, signs"),
    ],
)
def test_strength_is_told_in_words_while_typing(qtbot, view: StartView, password: str, words: str) -> None:
    press(qtbot, view.login.create)
    field = view.registration.fields["password"]
    write(qtbot, field, password)
    assert field.message.text() == words
    assert field.error == ""


def test_registration_shows_the_code_to_copy_and_save_then_lets_in(
    qtbot, view: StartView, accounts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(qtbot, view.login.create)
    for name, text in (("login", "olena.k"), ("email", "olena@studio.com"), ("password", PASSWORD)):
        write(qtbot, view.registration.fields[name], text)
    press(qtbot, view.registration.primary)
    qtbot.waitUntil(view.code.isVisible)
    card = view.code.card
    code = card.code.text()
    assert len(code) == 29
    assert view.registration.fields["password"].text() == ""
    press(qtbot, card.copy)
    assert QGuiApplication.clipboard().text() == code
    assert card.message.text() == "Copied."
    target = tmp_path / "code.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(target), ""))
    press(qtbot, card.save)
    qtbot.waitUntil(lambda: card.message.text() == "Saved.")
    assert code in target.read_text(encoding="utf-8")
    assert "olena.k" in target.read_text(encoding="utf-8")
    with qtbot.waitSignal(accounts.signed_in):
        press(qtbot, view.code.primary)
    assert card.code.text() == ""


def test_forgot_password_takes_the_login_along_and_opens_the_account(qtbot, view: StartView, accounts, store) -> None:
    _, code = store.register("olena.k", "olena@studio.com", PASSWORD)
    write(qtbot, view.login.fields["login"], "olena.k")
    press(qtbot, view.login.forgot)
    form = view.recovery
    assert form.fields["login"].text() == "olena.k"
    assert form.fields["code"].edit.hasFocus()
    write(qtbot, form.fields["code"], "WRONG")
    write(qtbot, form.fields["password"], NEW)
    press(qtbot, form.primary)
    settle(qtbot, accounts)
    assert form.message.text() == "Wrong login or recovery code. 4 tries left."
    write(qtbot, form.fields["code"], code.lower().replace("-", " "))
    press(qtbot, form.primary)
    qtbot.waitUntil(view.code.isVisible)
    assert view.code.card.code.text() not in ("", code)
    with qtbot.waitSignal(accounts.signed_in):
        press(qtbot, view.code.primary)
    assert store.sign_in("olena.k", NEW)


def test_the_eye_shows_the_password(qtbot, view: StartView) -> None:
    field = view.login.fields["password"]
    eye = field.findChild(QAbstractButton)
    assert eye.accessibleName() == "Show the password"
    press(qtbot, eye)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide the password"
    press(qtbot, eye)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password


def test_going_back_keeps_what_was_typed_and_signing_out_forgets_it(qtbot, view: StartView, accounts) -> None:
    press(qtbot, view.login.create)
    write(qtbot, view.registration.fields["login"], "olena")
    view.registration.back.emit()
    assert view.login.isVisible()
    press(qtbot, view.login.create)
    assert view.registration.fields["login"].text() == "olena"
    accounts.log_out()
    assert view.login.isVisible()
    assert view.registration.fields["login"].text() == ""


def test_the_language_menu_names_each_language_in_itself(qtbot, view: StartView) -> None:
    actions = view.language.menu().actions()
    assert [action.text() for action in actions] == list(LANGUAGES.values())
    assert [action.isChecked() for action in actions] == [True, False, False, False]
    with qtbot.waitSignal(view.language_chosen) as told:
        actions[1].trigger()
    assert told.args == ["uk"]


def test_the_screen_says_what_an_account_is_not(view: StartView) -> None:
    for page in (view.login, view.registration):
        assert any("does not encrypt" in text.text() for text in page.findChildren(QLabel))


def test_columns_and_fields_have_their_widths(view: StartView) -> None:
    assert view.login.fields["login"].edit.width() == 360
    assert view.login.fields["login"].edit.height() == 40
    assert view.login.fields["login"].edit.mapTo(view, view.login.fields["login"].edit.rect().topLeft()).x() == 80
    assert view.sample.x() == 520


def test_the_sample_has_its_place_in_a_window_made_later(qtbot, theme: Theme, accounts: AccountController) -> None:
    window = QWidget()  # as when another language makes a new window
    qtbot.addWidget(window)
    places = QStackedWidget()
    QVBoxLayout(window).addWidget(places)
    window.layout().setContentsMargins(0, 0, 0, 0)
    view = StartView(theme, accounts)
    places.addWidget(view)
    window.setGeometry(0, 0, 1440, 900)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(50)
    assert view.sample.geometry() == QRect(520, 0, 920, 900)


@pytest.mark.parametrize(("width", "height", "percent"), [(1440, 900, 100), (1024, 680, 100), (1024, 680, 200)])
@pytest.mark.parametrize("name", ["login", "registration", "recovery", "code"])
def test_every_control_has_a_name_a_focus_and_room(
    qtbot, theme: Theme, view: StartView, width: int, height: int, percent: int, name: str
) -> None:
    theme.load("dark", percent, less_motion=True)
    view.resize(width, height)
    page: QWidget = getattr(view, name)
    view._show(page)
    view.code.show_code("ABCDE-FGHJK-MNPQR-STVWX-YZ012")
    qtbot.wait(20)
    try:
        for control in page.findChildren(QWidget):
            if not isinstance(control, QLineEdit | QAbstractButton | QCheckBox) or not control.isVisible():
                continue
            told = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert told, control
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, told
            if control.text() or isinstance(control, QLineEdit):  # icon buttons are as wide as the style sheet says
                assert control.width() >= control.minimumSizeHint().width(), told
            right = control.mapTo(view, control.rect().topRight()).x()
            assert right <= view._column.width(), told
    finally:
        theme.load("dark", less_motion=True)


def test_tab_reaches_all_of_the_sign_in_form_in_order(qtbot, view: StartView) -> None:
    order = [view.focusWidget()]
    for _ in range(8):
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        order.append(view.focusWidget())
    form, password = view.login, view.login.fields["password"]
    expected = [form.fields["login"].edit, password.edit, password.findChild(QAbstractButton), form.stay, form.forgot,
                form.primary, form.create, form.guest, view.language]  # fmt: skip
    assert order == expected


def test_the_sample_is_shown_divided(qtbot, view: StartView) -> None:
    before, after = QImage(40, 60, QImage.Format.Format_RGB32), QImage(40, 60, QImage.Format.Format_RGB32)
    before.fill(Qt.GlobalColor.darkRed)
    after.fill(Qt.GlobalColor.darkGreen)
    view.sample.show_pictures(before, after)
    picture = view.sample.grab().toImage()
    middle = view.sample.rect().center()
    assert picture.pixelColor(middle.x() - 60, middle.y()) == before.pixelColor(0, 0)
    assert picture.pixelColor(middle.x() + 60, middle.y()) == after.pixelColor(0, 0)


def test_the_code_cannot_be_lost_by_choosing_a_language(qtbot, view: StartView, accounts) -> None:
    assert view.language.isVisible()
    with qtbot.waitSignal(accounts.code_made):
        accounts.register("olena.k", "olena@studio.com", PASSWORD)
    assert view.code.isVisible()
    assert not view.language.isVisible()
    press(qtbot, view.code.primary)
    assert view.language.isVisible()


def test_the_recovery_code_is_printed(qtbot, view: StartView, tmp_path: Path, monkeypatch) -> None:
    paper = tmp_path / "code.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(paper))  # a printer that writes PDF
        return int(QPrintDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    view.code.show_code("ABCDE-FGHJK-MNPQR-STVWX-YZ012")
    view.code.card._print()
    assert paper.read_bytes().startswith(b"%PDF")
    assert "printer" in view.code.card.message.text()
