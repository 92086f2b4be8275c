"""Who works here: signing in, accounts, recovery, and what is deleted with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs
from editor.errors import EditorError
from editor.model.accounts.token_file import TokenFile
from editor.model.private_file import write_private
from editor.model.user import GUEST, User
from editor.model.user_data import erase
from editor.model.user_store import UserStore

Act = Literal[
    "sign in", "register", "recover", "save code", "change password", "renew code", "delete account", "delete data"
]


class AccountController(QObject):
    """Lets somebody in and out. Every check of a secret runs in the background, one at a time.

    Attributes:
        user: who works here; None before anybody was let in.

    Signals:
        signed_in(User): somebody with an account begins.
        guest_chosen(): the guest begins.
        signed_out(): back to the start screen.
        sign_in_needed(): nobody stays signed in; the answer to `resume`.
        code_made(str): a recovery code, to be shown once; `code_kept` goes on from there.
        done(str): an act that has no signal of its own succeeded: "save code", "change password", "delete account"
            or "delete data".
        refused(str, EditorError): the act, and why it did not succeed.
        about_to_erase(): the data of the person at work is about to be deleted: write no more of it.
        busy_changed(bool): a check runs.
        noted(EditorError): something went wrong beside the act itself.

    Args:
        home: the data folder; accounts and the token lie in its folder `accounts`, people's files in `users`.
        also_erased: folders that hold traces of anybody's pictures: they go when somebody's data is deleted.
        erase_logs: deletes the logs, which hold names of files; called on a thread of `jobs`.
    """

    signed_in = Signal(object)
    guest_chosen = Signal()
    signed_out = Signal()
    sign_in_needed = Signal()
    code_made = Signal(str)
    done = Signal(str)
    refused = Signal(str, object)
    about_to_erase = Signal()
    busy_changed = Signal(bool)
    noted = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        store: UserStore,
        home: Path,
        also_erased: Sequence[Path] = (),
        parent: QObject | None = None,
        *,
        erase_logs: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._store = store
        self._home = home
        self._also_erased = tuple(also_erased)
        self._erase_logs = erase_logs
        self._token = TokenFile(home / "accounts" / "signed-in")
        self._busy = False
        self._waiting: User | None = None  # let in as soon as the recovery code was seen
        self.user: User | None = None

    @property
    def busy(self) -> bool:
        """Whether a check runs; further ones are passed over until it ends."""
        return self._busy

    def resume(self) -> None:
        """Let in whoever stays signed in, or ask for `sign_in_needed`."""

        def work(_job: Job) -> User | None:
            token = self._token.read()
            return self._store.remembered(token) if token else None

        def failed(error: BaseException) -> None:
            self.noted.emit(error)
            self.sign_in_needed.emit()

        self._jobs.submit(work, on_done=self._resumed, on_failed=failed)

    def sign_in(self, login: str, password: str, stay: bool) -> None:
        """Let in whose login and password these are; `stay`: at the next starts too, without asking."""

        def work() -> tuple[User, EditorError | None]:
            user = self._store.sign_in(login, password)
            return user, self._stay(user) if stay else None

        def done(result: tuple[User, EditorError | None]) -> None:
            user, note = result
            self._let_in(user)
            self._note(note)

        self._submit("sign in", work, done)

    def register(self, login: str, email: str, password: str) -> None:
        """Make an account; then `code_made`."""
        self._submit("register", lambda: self._store.register(login, email, password), self._show_code)

    def recover(self, login: str, code: str, password: str) -> None:
        """Open an account by its recovery code and give it a new password; then `code_made`."""
        self._submit("recover", lambda: self._store.recover(login, code, password), self._show_code)

    @property
    def code_login(self) -> str:
        """The login that the recovery code made last belongs to."""
        user = self._waiting or self.user
        return user.login if user else ""

    def save_code(self, path: Path, text: str) -> None:
        """Write the sheet with the recovery code to a file the person chose; for the owner's eyes alone."""

        self._submit("save code", lambda: write_private(path, text), lambda _none: self.done.emit("save code"))

    def code_kept(self) -> None:
        """The recovery code was seen: go on to where the person wanted."""
        if self._waiting is not None:
            user, self._waiting = self._waiting, None
            self._let_in(user)

    def continue_as_guest(self) -> None:
        """Let the guest in."""
        self.user = GUEST
        self.guest_chosen.emit()

    def log_out(self) -> None:
        """Back to the start screen; nobody stays signed in."""
        token = self._token.read()
        self._token.remove()
        if token:
            self._jobs.submit(lambda _job: self._store.forget(token), on_failed=self.noted.emit)
        self._leave()

    def change_password(self, old: str, new: str) -> None:
        """Give the person at work another password; staying signed in ends everywhere but here."""
        user = self._account()

        def work() -> EditorError | None:
            stays = self._token.read() is not None
            self._store.change_password(user, old, new)
            return self._stay(user) if stays else None

        def done(note: EditorError | None) -> None:
            self.done.emit("change password")
            self._note(note)

        self._submit("change password", work, done)

    def renew_code(self, password: str) -> None:
        """A new recovery code for the person at work; then `code_made`."""
        user = self._account()
        self._submit("renew code", lambda: self._store.renew_code(user, password), self.code_made.emit)

    def delete_account(self, password: str) -> None:
        """Delete the account of the person at work with all its data; then `signed_out`."""
        user = self._account()

        def work() -> None:
            self._store.delete(user, password)
            self._token.remove()

        def deleted(_none: object) -> None:
            self._leave()  # first, so that nothing of the person is open or written any more
            self._erase(user, "delete account")

        self._submit("delete account", work, deleted)

    def delete_data(self) -> None:
        """Delete what the person at work left on this computer, but for the account and files saved elsewhere."""
        if self._busy:
            return
        self.about_to_erase.emit()
        self._erase(self.user or GUEST, "delete data")

    def _erase(self, user: User, act: Act) -> None:
        folders = (user.folder(self._home), *self._also_erased)

        def work() -> None:
            try:
                erase(folders)
            finally:
                self._erase_logs()

        self._submit(act, work, lambda _none: self.done.emit(act))

    def _submit(self, act: Act, work: Callable[[], Any], on_done: Callable[[Any], None]) -> None:
        if self._busy:
            return
        self._set_busy(True)

        def done(result: Any) -> None:
            self._set_busy(False)
            on_done(result)

        def failed(error: BaseException) -> None:
            self._set_busy(False)
            self.refused.emit(act, error)

        self._jobs.submit(lambda _job: work(), on_done=done, on_failed=failed)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)

    def _resumed(self, user: User | None) -> None:
        if user is None:
            self.sign_in_needed.emit()
        else:
            self._let_in(user)

    def _show_code(self, result: tuple[User, str]) -> None:
        self._waiting, code = result
        self.code_made.emit(code)

    def _let_in(self, user: User) -> None:
        self.user = user
        self.signed_in.emit(user)

    def _leave(self) -> None:
        self.user = None
        self.signed_out.emit()

    def _stay(self, user: User) -> EditorError | None:
        """Runs in the background. A failure is only a note: the person is in, the next start will ask again."""
        try:
            if former := self._token.read():
                self._store.forget(former)
            self._token.write(self._store.remember(user))
        except EditorError as error:
            return error
        return None

    def _note(self, error: EditorError | None) -> None:
        if error is not None:
            self.noted.emit(error)

    def _account(self) -> User:
        if self.user is None or self.user.is_guest:
            raise RuntimeError("nobody with an account is signed in")
        return self.user
