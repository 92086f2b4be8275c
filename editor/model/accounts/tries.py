"""Wrong tries are counted, and too many lock a login for a while."""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass
from math import ceil
from typing import Literal

from editor.errors import AccountError
from editor.model.accounts.clock import Clock
from editor.model.user import login_key

ALLOWED = 5
LOCK_SECONDS = 15 * 60
FORGET_SECONDS = 24 * 60 * 60  # from the last wrong try on

Kind = Literal["password", "code"]


class WrongSecretError(AccountError):
    """A password or a code did not fit, or there is no such login: which of them is not told."""

    @property
    def left(self) -> int:
        """How many tries are left, 1 to 4."""
        return int(str(self.values["left"]))


class LockedError(AccountError):
    """Too many wrong tries: nothing is checked before the lock ends."""

    @property
    def minutes(self) -> int:
        """Until the lock ends, rounded up: 1 to 15."""
        return int(str(self.values["minutes"]))


@dataclass(frozen=True, slots=True)
class Try:
    """Whether a secret may be checked now.

    Attributes:
        left: how many wrong tries remain if this one is wrong, 0 to 4.
        locked: seconds until the next check is allowed; above 0 this one is not.
    """

    left: int
    locked: float = 0.0


def take(database: sqlite3.Connection, clock: Clock, login: str, kind: Kind) -> Try:
    """Use up one try before it is checked, so that any number of processes together get no more than is allowed.

    A wrong recovery code counts as a wrong password too, not the other way round: what is locked by wrong passwords
    must still open to the code. Logins that do not exist are counted the same. Must run inside a transaction; it
    tells of a lock by its answer, since an exception would undo the transaction and with it the passing of time.
    """
    now = clock.advance(database)
    database.execute("DELETE FROM tries WHERE last < ?", (now - FORGET_SECONDS,))
    who = _who(database, login)
    taken = _count(database, who, kind, now)
    if kind == "code" and not taken.locked:
        _count(database, who, "password", now)
    return taken


def refusal(taken: Try, kind: Kind) -> AccountError:
    """What to tell a person whose try was not allowed or was wrong."""
    minutes = max(1, ceil((taken.locked or LOCK_SECONDS) / 60))
    if taken.locked or not taken.left:
        if kind == "code":
            return LockedError("Too many wrong codes.", "Try again in {minutes} min.", minutes=minutes)
        return LockedError(
            "Too many wrong tries. Signing in is locked for {minutes} min.",
            "Wait, or use Forgot password.",
            minutes=minutes,
        )
    if kind == "code":
        if taken.left == 1:
            return WrongSecretError("Wrong login or recovery code.", "1 try left.", left=1)
        return WrongSecretError("Wrong login or recovery code.", "{left} tries left.", left=taken.left)
    if taken.left == 1:
        return WrongSecretError("Wrong login or password.", "1 try left.", left=1)
    return WrongSecretError("Wrong login or password.", "{left} tries left.", left=taken.left)


def forgive(database: sqlite3.Connection, login: str) -> None:
    """Forget all wrong tries and locks of `login`. Must run inside a transaction."""
    database.execute("DELETE FROM tries WHERE who = ?", (_who(database, login),))


def _count(database: sqlite3.Connection, who: bytes, kind: Kind, now: float) -> Try:
    row = database.execute("SELECT wrong, locked_until FROM tries WHERE who = ? AND kind = ?", (who, kind)).fetchone()
    wrong, locked_until = row or (0, None)
    if locked_until is not None and now < locked_until:
        return Try(0, locked_until - now)
    wrong = 1 if locked_until is not None else wrong + 1
    until = now + LOCK_SECONDS if wrong >= ALLOWED else None
    database.execute("REPLACE INTO tries VALUES (?, ?, ?, ?, ?)", (who, kind, wrong, now, until))
    return Try(ALLOWED - wrong)


def _who(database: sqlite3.Connection, login: str) -> bytes:
    # Not the login itself: people type passwords into the wrong field, and those must not be kept.
    salt = database.execute("SELECT bytes FROM salt").fetchone()[0]
    return hashlib.blake2b(login_key(login).encode(), salt=salt).digest()
