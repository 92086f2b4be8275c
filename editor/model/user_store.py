"""The accounts of this computer: registration, signing in, recovery, staying signed in."""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
import uuid
from pathlib import Path
from typing import Protocol

from editor.errors import AccountError
from editor.model.accounts import recovery_code, tries
from editor.model.accounts.clock import Clock
from editor.model.accounts.database import Database
from editor.model.accounts.hasher import Argon2Hasher
from editor.model.accounts.passwords import check_password, normal
from editor.model.user import FieldsError, User, check_email, check_login, login_key


class Hasher(Protocol):
    """What the store needs of a slow hash; `Argon2Hasher` says what each does."""

    def hash(self, secret: str) -> str: ...
    def verify(self, encoded: str, secret: str) -> bool: ...
    def outdated(self, encoded: str) -> bool: ...
    def decoy(self) -> str: ...


class UserStore:
    """Accounts in one SQLite file.

    Every method may be called from any thread and from several processes at once. Those that check or make a secret
    take as long as the hash (about 0.1 s) and belong off the GUI thread. All raise AccountError with a plain message
    when the file cannot be used.

    Args:
        folder: where the file lies; made, for its owner alone, when something is first written.
        hasher: turns secrets into slow hashes.
        clock: where time is read.
    """

    def __init__(self, folder: Path, hasher: Hasher | None = None, clock: Clock | None = None) -> None:
        self._database = Database(folder / "accounts.sqlite3")
        self._hasher = hasher or Argon2Hasher()
        self._clock = clock or Clock()

    def problems(self, login: str, email: str, password: str) -> dict[str, AccountError]:
        """What keeps such an account from being made, by the name of the field; empty when nothing does."""
        found: dict[str, AccountError] = {}
        try:
            found |= self._taken(check_login(login))
        except AccountError as error:
            found["login"] = error
        try:
            check_email(email)
        except AccountError as error:
            found["email"] = error
        return found | _unfit(password, login, email)

    def register(self, login: str, email: str, password: str) -> tuple[User, str]:
        """Make an account.

        Returns:
            the user, and the recovery code: shown once, kept here only as a hash.

        Raises:
            FieldsError: with all that is wrong, by field.
        """
        _refuse(self.problems(login, email, password))
        user = User(uuid.uuid4().hex, check_login(login), check_email(email))
        code = recovery_code.new_code()
        hashes = self._hash_password(password), self._hash_code(code)
        row = (user.id, user.login, login_key(user.login), user.email, *hashes)
        try:
            with self._database.transaction() as database:
                database.execute("INSERT INTO users VALUES (?, ?, ?, ?, ?, ?)", row)
                tries.forgive(database, login)
        except sqlite3.IntegrityError:  # another process was faster
            raise FieldsError(self._taken(login)) from None
        return user, code

    def sign_in(self, login: str, password: str) -> User:
        """The user whose login and password these are.

        A login that does not exist costs one verification and one try too, and gets the same answers.

        Raises:
            FieldsError: one of them is missing (no try is used up).
            WrongSecretError: they do not belong together; says how many tries are left.
            LockedError: too many wrong tries; says for how long.
        """
        _refuse(_missing(login=login, password=password))
        return self._open(login, normal(password), "password")

    def recover(self, login: str, code: str, password: str) -> tuple[User, str]:
        """Open an account by its recovery code and give it a new password; nobody stays signed in elsewhere.

        Returns:
            the user, and the code that replaces the used one.

        Raises:
            FieldsError: one is missing, or the new password cannot be accepted (no try is used up).
            WrongSecretError, LockedError: as in `sign_in`, counted for codes; a password lock does not refuse a code.
        """
        _refuse(_missing(login=login, code=recovery_code.normal(code)) | _unfit(password, login))
        user = self._open(login, recovery_code.normal(code), "code")
        return user, self._replace(user, password)

    def change_password(self, user: User, old: str, new: str) -> None:
        """Give `user` the password `new`; nobody stays signed in elsewhere. Errors as in `recover`."""
        _refuse(_missing(old=old) | _unfit(new, user.login, user.email))
        self._open(user.login, normal(old), "password")
        encoded = self._hash_password(new)
        with self._database.transaction() as database:
            database.execute("UPDATE users SET password_hash = ? WHERE id = ?", (encoded, user.id))
            database.execute("DELETE FROM tokens WHERE user_id = ?", (user.id,))

    def renew_code(self, user: User, password: str) -> str:
        """A new recovery code in place of one that was lost. Errors as in `sign_in`."""
        _refuse(_missing(password=password))
        self._open(user.login, normal(password), "password")
        return self._replace(user, None)

    def delete(self, user: User, password: str) -> None:
        """Remove the account, its tokens and its counted tries; its files are not touched. Errors as in `sign_in`."""
        _refuse(_missing(password=password))
        self._open(user.login, normal(password), "password")
        with self._database.transaction() as database:
            database.execute("DELETE FROM users WHERE id = ?", (user.id,))
            tries.forgive(database, user.login)

    def remember(self, user: User) -> str:
        """A random token that stands for `user` until it is forgotten; only its SHA-256 is stored."""
        token = secrets.token_urlsafe(32)
        with self._database.transaction() as database:
            # Nothing is stored, and the token never valid, if another process has just deleted the account.
            database.execute("INSERT INTO tokens SELECT ?, id FROM users WHERE id = ?", (_digest(token), user.id))
        return token

    def remembered(self, token: str) -> User | None:
        """Whose token this is; None if it was revoked or never given."""
        if not self._database.exists:
            return None
        query = "SELECT id, login, email FROM users JOIN tokens ON id = user_id WHERE digest = ?"
        with self._database.transaction() as database:
            row = database.execute(query, (_digest(token),)).fetchone()
        return User(*row) if row else None

    def named(self, login: str) -> User | None:
        """The user of that login, or None, without a password: for what accounts keep apart, but do not protect."""
        if not self._database.exists:
            return None
        with self._database.transaction() as database:
            query = "SELECT id, login, email FROM users WHERE login_key = ?"
            row = database.execute(query, (login_key(login),)).fetchone()
        return User(*row) if row else None

    def forget(self, token: str) -> None:
        """Revoke a token."""
        with self._database.transaction() as database:
            database.execute("DELETE FROM tokens WHERE digest = ?", (_digest(token),))

    def _open(self, login: str, secret: str, kind: tries.Kind) -> User:
        with self._database.transaction() as database:
            taken = tries.take(database, self._clock, login, kind)
            row = database.execute(
                "SELECT id, login, email, password_hash, code_hash FROM users WHERE login_key = ?", (login_key(login),)
            ).fetchone()
        if taken.locked:
            raise tries.refusal(taken, kind)
        encoded = row[3 if kind == "password" else 4] if row else self._hasher.decoy()
        if not self._hasher.verify(encoded, secret) or row is None:
            raise tries.refusal(taken, kind)
        user = User(*row[:3])
        renewed = self._hasher.hash(secret) if kind == "password" and self._hasher.outdated(encoded) else None
        with self._database.transaction() as database:
            tries.forgive(database, login)
            if renewed:
                database.execute("UPDATE users SET password_hash = ? WHERE id = ?", (renewed, user.id))
        return user

    def _replace(self, user: User, password: str | None) -> str:
        code = recovery_code.new_code()
        code_hash = self._hash_code(code)
        password_hash = self._hash_password(password) if password is not None else None
        with self._database.transaction() as database:
            database.execute("UPDATE users SET code_hash = ? WHERE id = ?", (code_hash, user.id))
            if password_hash:
                database.execute("UPDATE users SET password_hash = ? WHERE id = ?", (password_hash, user.id))
                database.execute("DELETE FROM tokens WHERE user_id = ?", (user.id,))
        return code

    def _taken(self, login: str) -> dict[str, AccountError]:
        if not self._database.exists:
            return {}
        with self._database.transaction() as database:
            if not _is_taken(database, login):
                return {}
            free = next(name for n in range(2, 10_000) if not _is_taken(database, name := f"{login}{n}"))
        error = AccountError(
            "This login is taken on this computer.", "Try {free}, or sign in instead.", free=free, login=login
        )
        return {"login": error}

    def _hash_password(self, password: str) -> str:
        return self._hasher.hash(normal(password))

    def _hash_code(self, code: str) -> str:
        return self._hasher.hash(recovery_code.normal(code))


def _is_taken(database: sqlite3.Connection, login: str) -> bool:
    return database.execute("SELECT 1 FROM users WHERE login_key = ?", (login_key(login),)).fetchone() is not None


def _missing(**given: str) -> dict[str, AccountError]:
    needed = {
        "login": AccountError("Write your login."),
        "password": AccountError("Write your password."),
        "code": AccountError("Write your recovery code."),
        "old": AccountError("Write the password you have now."),
    }
    return {field: needed[field] for field, text in given.items() if not text.strip()}


def _unfit(password: str, *own_words: str) -> dict[str, AccountError]:
    try:
        check_password(password, *own_words)
    except AccountError as error:
        return {"password": error}
    return {}


def _refuse(problems: dict[str, AccountError]) -> None:
    if problems:
        raise FieldsError(problems)


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
