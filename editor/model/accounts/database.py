"""The file of accounts: opened, brought up to date, and changed in whole transactions only."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from editor.errors import AccountError
from editor.model.transactions import immediate

_PATIENCE = 10.0  # seconds to wait for another process that is writing

# Step n brings the schema from version n to n + 1. A step that has been released is never changed again.
MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE users (
        id TEXT PRIMARY KEY,
        login TEXT NOT NULL,
        login_key TEXT NOT NULL UNIQUE,
        email TEXT NOT NULL,
        password_hash TEXT NOT NULL,
        code_hash TEXT NOT NULL
    );
    CREATE TABLE tokens (
        digest BLOB PRIMARY KEY,
        user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX tokens_of_user ON tokens (user_id);
    CREATE TABLE tries (
        who BLOB NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('password', 'code')),
        wrong INTEGER NOT NULL,
        last REAL NOT NULL,
        locked_until REAL,
        PRIMARY KEY (who, kind)
    ) WITHOUT ROWID;
    CREATE TABLE salt (bytes BLOB NOT NULL);
    INSERT INTO salt VALUES (randomblob(16));
    CREATE TABLE clock (time REAL NOT NULL, wall REAL NOT NULL, steady REAL NOT NULL, boot TEXT NOT NULL);
    INSERT INTO clock VALUES (0, 0, 0, '');
    """,
)


class Database:
    """One SQLite file, opened anew for every transaction, so that threads and processes share it safely.

    Args:
        path: the file; it and its folder are made at the first transaction, for their owner alone (0600, 0700).
        migrations: the steps from an empty file to the present schema.
    """

    def __init__(self, path: Path, migrations: Sequence[str] = MIGRATIONS) -> None:
        self._path = path
        self._migrations = migrations

    @property
    def exists(self) -> bool:
        """Whether anything was ever written."""
        return self._path.is_file()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A connection inside BEGIN IMMEDIATE: nobody else writes until the block ends; an exception undoes it all.

        Raises:
            AccountError: the file cannot be opened, is damaged, or was written by a newer version.
        """
        try:
            with closing(self._open()) as connection, immediate(connection):
                yield connection
        except sqlite3.IntegrityError:
            raise  # a constraint says something about the values; the caller knows what
        except (sqlite3.Error, OSError) as error:
            raise _explained(error, self._path) from error

    def _open(self) -> sqlite3.Connection:
        _private(self._path)
        connection = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA secure_delete = ON")
            if _version(connection) != len(self._migrations):
                with immediate(connection):
                    self._migrate(connection)
            _write_ahead(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        version = _version(connection)  # again: another process may have been first
        if version > len(self._migrations):
            raise AccountError(
                "The accounts on this computer were written by a newer Vitrina.",
                "Update Vitrina, or continue as guest.",
            )
        for step in self._migrations[version:]:
            for statement in step.split(";"):  # executescript would end the transaction
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(self._migrations)}")


def _write_ahead(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        # Changing the mode does not wait for other processes. Where one is at work, a later opening changes it.
        with suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.parent.chmod(0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)  # SQLite gives its -wal and -shm files the mode of the file itself


def _explained(error: Exception, path: Path) -> AccountError:
    text = str(error)
    if isinstance(error, sqlite3.OperationalError) and ("locked" in text or "busy" in text):
        return AccountError("Another Vitrina is busy with the accounts.", "Try again in a moment.")
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
        return AccountError(
            "The file of accounts is damaged: {path}",
            "Continue as guest; restore the file from a backup, or delete it to start anew.",
            path=path,
        )
    return AccountError(
        "The accounts cannot be read or written: {reason} ({path})",
        "Check the free space and your rights in that folder, or continue as guest.",
        reason=text,
        path=path,
    )
