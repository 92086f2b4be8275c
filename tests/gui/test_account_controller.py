"""Letting people in and out, with real jobs, a real file of accounts and real argon2id."""

from __future__ import annotations

import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.controllers.account_controller import AccountController
from editor.controllers.jobs import Jobs
from editor.errors import AccountError, OutputError
from editor.model.accounts.hasher import Argon2Hasher
from editor.model.accounts.tries import WrongSecretError
from editor.model.user import GUEST, FieldsError
from editor.model.user_store import UserStore

PASSWORD, NEW = "tulip 7 maple", "river 9 candle"


class NotingHasher(Argon2Hasher):
    """Notes on which thread it works."""

    __slots__ = ("threads",)

    def __init__(self) -> None:
        super().__init__(1, 8, 1)
        object.__setattr__(self, "threads", set())

    def verify(self, encoded: str, secret: str) -> bool:
        self.threads.add(threading.get_ident())
        return Argon2Hasher.verify(self, encoded, secret)

    def hash(self, secret: str) -> str:
        self.threads.add(threading.get_ident())
        return Argon2Hasher.hash(self, secret)


@pytest.fixture
def hasher() -> NotingHasher:
    return NotingHasher()


@pytest.fixture
def build(jobs: Jobs, home: Path, hasher: NotingHasher) -> Callable[[], AccountController]:
    """The program, started again as often as it is called."""
    return lambda: AccountController(jobs, UserStore(home / "accounts", hasher), home, [home / "cache"])


@pytest.fixture
def accounts(build: Callable[[], AccountController]) -> AccountController:
    return build()


@pytest.fixture
def olena(qtbot, accounts: AccountController) -> AccountController:
    """Olena, just registered and signed in."""
    with qtbot.waitSignal(accounts.code_made):
        accounts.register("olena", "olena@studio.com", PASSWORD)
    with qtbot.waitSignal(accounts.signed_in):
        accounts.code_kept()
    return accounts


def refusal(qtbot, accounts: AccountController, act: Callable[[], None]) -> tuple[str, Exception]:
    with qtbot.waitSignal(accounts.refused) as told:
        act()
    return told.args


def sign_in(qtbot, accounts: AccountController, password: str = PASSWORD, stay: bool = False) -> None:
    with qtbot.waitSignal(accounts.signed_in):
        accounts.sign_in("olena", password, stay)


def test_registration_shows_the_code_and_only_then_lets_in(qtbot, accounts: AccountController) -> None:
    with qtbot.assertNotEmitted(accounts.signed_in), qtbot.waitSignal(accounts.code_made) as made:
        accounts.register("olena", "olena@studio.com", PASSWORD)
    assert len(made.args[0].replace("-", "")) == 25
    assert accounts.code_login == "olena"
    assert accounts.user is None
    accounts.code_kept()
    assert accounts.user is not None
    assert accounts.user.login == "olena"


def test_secrets_are_never_hashed_on_the_main_thread(qtbot, olena: AccountController, hasher: NotingHasher) -> None:
    sign_in(qtbot, olena)
    assert hasher.threads
    assert threading.get_ident() not in hasher.threads


def test_refusals_tell_the_act(qtbot, olena: AccountController) -> None:
    act, error = refusal(qtbot, olena, lambda: olena.sign_in("olena", "not the password", False))
    assert (act, type(error)) == ("sign in", WrongSecretError)
    act, error = refusal(qtbot, olena, lambda: olena.register("", "", ""))
    assert (act, type(error)) == ("register", FieldsError)
    act, error = refusal(qtbot, olena, lambda: olena.recover("olena", "nonsense", NEW))
    assert (act, type(error)) == ("recover", WrongSecretError)


def test_a_second_press_while_a_check_runs_costs_no_try(qtbot, olena: AccountController) -> None:
    with qtbot.waitSignal(olena.refused) as told:
        for _ in range(10):
            olena.sign_in("olena", "not the password", False)
    assert told.args[1].left == 4
    assert not olena.busy


def test_staying_signed_in_lasts_over_starts_until_logging_out(
    qtbot, olena: AccountController, build, home: Path
) -> None:
    sign_in(qtbot, olena, stay=True)
    token = home / "accounts" / "signed-in"
    if sys.platform != "win32":
        assert stat.S_IMODE(token.stat().st_mode) == 0o600
    for _ in range(2):
        again = build()
        with qtbot.waitSignal(again.signed_in) as told:
            again.resume()
        assert told.args[0].login == "olena"
    stolen = token.read_text()
    with qtbot.waitSignal(again.signed_out):
        again.log_out()
    assert not token.exists()
    qtbot.waitUntil(lambda: not again._jobs._open)  # the store has forgotten it too
    token.write_text(stolen)
    later = build()
    with qtbot.waitSignal(later.sign_in_needed):
        later.resume()


def test_without_staying_the_next_start_asks(qtbot, olena: AccountController, build) -> None:
    sign_in(qtbot, olena)
    again = build()
    with qtbot.waitSignal(again.sign_in_needed):
        again.resume()
    assert again.user is None


@pytest.mark.parametrize("text", ["", "x" * 500, "../../etc", "\x00", "é"])
def test_a_damaged_token_asks_again(qtbot, olena: AccountController, build, home: Path, text: str) -> None:
    (home / "accounts" / "signed-in").write_text(text)
    again = build()
    with qtbot.waitSignal(again.sign_in_needed):
        again.resume()


def test_a_token_that_cannot_be_kept_is_only_a_note(qtbot, olena: AccountController, home: Path) -> None:
    (home / "accounts" / "signed-in").mkdir()
    with qtbot.waitSignal(olena.noted) as told, qtbot.waitSignal(olena.signed_in):
        olena.sign_in("olena", PASSWORD, True)
    assert isinstance(told.args[0], OutputError)


def test_recovery_gives_a_new_code_and_lets_in(qtbot, accounts: AccountController) -> None:
    with qtbot.waitSignal(accounts.code_made) as made:
        accounts.register("olena", "olena@studio.com", PASSWORD)
    with qtbot.waitSignal(accounts.code_made) as again:
        accounts.recover("olena", made.args[0], NEW)
    assert again.args != made.args
    accounts.code_kept()
    sign_in(qtbot, accounts, NEW)


def test_changing_the_password_keeps_this_computer_signed_in(
    qtbot, olena: AccountController, build, home: Path
) -> None:
    sign_in(qtbot, olena, stay=True)
    old_token = (home / "accounts" / "signed-in").read_text()
    with qtbot.waitSignal(olena.done) as told:
        olena.change_password(PASSWORD, NEW)
    assert told.args == ["change password"]
    assert (home / "accounts" / "signed-in").read_text() != old_token
    again = build()
    with qtbot.waitSignal(again.signed_in):
        again.resume()
    (home / "accounts" / "signed-in").write_text(old_token)
    thief = build()
    with qtbot.waitSignal(thief.sign_in_needed):
        thief.resume()


def test_a_renewed_code_belongs_to_who_is_signed_in(qtbot, olena: AccountController) -> None:
    with qtbot.waitSignal(olena.code_made) as made:
        olena.renew_code(PASSWORD)
    assert olena.code_login == "olena"
    with qtbot.waitSignal(olena.code_made):
        olena.recover("olena", made.args[0], NEW)


def test_the_code_is_saved_for_its_owner_alone(qtbot, olena: AccountController, tmp_path: Path) -> None:
    with qtbot.waitSignal(olena.done):
        olena.save_code(tmp_path / "code.txt", "Код: 123")
    assert (tmp_path / "code.txt").read_text(encoding="utf-8") == "Код: 123"
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "code.txt").stat().st_mode) == 0o600
    act, error = refusal(qtbot, olena, lambda: olena.save_code(tmp_path / "code.txt" / "x.txt", "x"))
    assert act == "save code"
    assert isinstance(error, OutputError)


def test_deleting_the_account_takes_its_data_and_no_other(qtbot, olena: AccountController, home: Path, build) -> None:
    sign_in(qtbot, olena, stay=True)
    mine, guests, cache = olena.user.folder(home), GUEST.folder(home), home / "cache"
    for folder in (mine / "presets", guests, cache):
        folder.mkdir(parents=True)
        (folder / "file").write_text("x")
    act, error = refusal(qtbot, olena, lambda: olena.delete_account("not the password"))
    assert act == "delete account"
    assert isinstance(error, WrongSecretError)
    assert mine.exists()
    with qtbot.waitSignals([olena.signed_out, olena.done]):
        olena.delete_account(PASSWORD)
    assert not mine.exists()
    assert not cache.exists()
    assert guests.exists()
    assert not (home / "accounts" / "signed-in").exists()
    assert olena.user is None
    act, error = refusal(qtbot, olena, lambda: olena.sign_in("olena", PASSWORD, False))
    assert isinstance(error, WrongSecretError)


def test_deleting_data_keeps_the_account(qtbot, olena: AccountController, home: Path) -> None:
    mine = olena.user.folder(home)
    mine.mkdir(parents=True)
    with qtbot.waitSignals([olena.about_to_erase, olena.done], order="strict"):
        olena.delete_data()
    assert not mine.exists()
    sign_in(qtbot, olena)


def test_the_guest_has_data_but_no_account(qtbot, accounts: AccountController, home: Path) -> None:
    with qtbot.waitSignal(accounts.guest_chosen):
        accounts.continue_as_guest()
    assert accounts.user is GUEST
    GUEST.folder(home).mkdir(parents=True)
    with qtbot.waitSignal(accounts.done):
        accounts.delete_data()
    assert not GUEST.folder(home).exists()
    with pytest.raises(RuntimeError):
        accounts.change_password("", NEW)


def test_a_damaged_file_of_accounts_still_lets_the_guest_in(qtbot, accounts: AccountController, home: Path) -> None:
    (home / "accounts").mkdir(parents=True)
    (home / "accounts" / "accounts.sqlite3").write_bytes(b"nonsense" * 1000)
    (home / "accounts" / "signed-in").write_text("t" * 43)
    with qtbot.waitSignals([accounts.noted, accounts.sign_in_needed]):
        accounts.resume()
    _, error = refusal(qtbot, accounts, lambda: accounts.sign_in("olena", PASSWORD, False))
    assert isinstance(error, AccountError)
    accounts.continue_as_guest()
    assert accounts.user is GUEST
