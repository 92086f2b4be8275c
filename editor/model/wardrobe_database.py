"""The file of a wardrobe: opened, copied aside, brought up to date, and changed in whole transactions only."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from editor.errors import DiskFullError, EditorError, InputError, OutputError
from editor.model.files import atomic_write, make_folder, told_plainly
from editor.model.transactions import immediate

NAME: Final = "wardrobe.sqlite3"
COPY: Final = "wardrobe-copy.sqlite3"
PICTURES: Final = "pictures"
NEIGHBOURS: Final = ("vectors.json", "vectors.usearch")  # can be made anew from the list that they follow
_PATIENCE: Final = 10.0  # seconds to wait for another process that is writing
_COPIED_EACH: Final = 24 * 3600  # seconds

# Step n brings the schema from version n to n + 1. A step that has been released is never changed again.
MIGRATIONS: Final[tuple[str, ...]] = (
    """
    CREATE TABLE item (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL, category TEXT NOT NULL, kind TEXT NOT NULL, doubt REAL NOT NULL, colours TEXT NOT NULL,
        pattern TEXT NOT NULL, material TEXT NOT NULL, seasons TEXT NOT NULL, sleeves TEXT NOT NULL,
        length TEXT NOT NULL, formality INTEGER NOT NULL, notes TEXT NOT NULL, price REAL, currency TEXT NOT NULL,
        link TEXT NOT NULL, tags TEXT NOT NULL, favourite INTEGER NOT NULL, stars INTEGER NOT NULL, made TEXT NOT NULL,
        sha256 TEXT NOT NULL, source TEXT NOT NULL, file TEXT NOT NULL UNIQUE, added TEXT NOT NULL,
        asked INTEGER NOT NULL, found TEXT NOT NULL, tone REAL NOT NULL, hash BLOB, removed REAL,
        changed INTEGER NOT NULL
    );
    CREATE INDEX item_of_file ON item (sha256);
    CREATE INDEX item_of_change ON item (changed);
    CREATE TABLE vector (
        number INTEGER PRIMARY KEY REFERENCES item (number) ON DELETE CASCADE, network TEXT NOT NULL,
        numbers BLOB NOT NULL
    );
    CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    INSERT INTO state VALUES ('revision', 0);
    CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')
    """,
)


REVISION: Final = "(SELECT value FROM state WHERE name = 'revision')"


class WardrobeMissingError(InputError):
    """The folder of a wardrobe was moved or deleted while it was open."""


class WardrobeListError(InputError):
    """The list of a wardrobe is damaged or lost, its pictures are not.

    Attributes:
        has_copy: whether `bring_back` can put an older one in its place.
    """

    def __init__(self, what: str, folder: Path) -> None:
        values = {"folder": str(folder), "name": NAME}
        self.has_copy = (folder / COPY).is_file()
        if self.has_copy:
            date = datetime.fromtimestamp((folder / COPY).stat().st_mtime).date()
            values["date"] = str(date)
            super().__init__(what, "Its pictures are whole, and the list of {date} can be brought back.", **values)
        else:
            super().__init__(what, "Its pictures are whole; move the folder elsewhere to begin anew.", **values)


def bring_back(folder: Path) -> Path | None:
    """Put the copy of a wardrobe's list in the list's place; nobody may have the wardrobe open.

    Returns:
        where the list is now that was there, or None: there was none.

    Raises:
        InputError: there is no copy.
        OutputError: it cannot be done; all is as it was.
    """
    if not (folder / COPY).is_file():
        raise InputError("There is no copy of the wardrobe's list in {folder}.", folder=str(folder))
    aside = folder / f"wardrobe-damaged-{datetime.now():%Y%m%d-%H%M%S}.sqlite3"
    with told_plainly(folder / NAME), atomic_write(folder / NAME, overwrite=True) as beside:
        shutil.copyfile(folder / COPY, beside)
        # The journal belongs to the list that it is of: SQLite would read it into the copy.
        for ending in ("-wal", "-shm", ""):
            if (folder / f"{NAME}{ending}").exists():
                os.replace(folder / f"{NAME}{ending}", aside.with_name(f"{aside.name}{ending}"))
        for name in NEIGHBOURS:
            (folder / name).unlink(missing_ok=True)
    return aside if aside.exists() else None


class Database:
    """One SQLite file in WAL mode. Safe to use from several threads and processes.

    Before its schema is changed, and once a day when it is opened, it is copied aside; a damaged one is not.

    Args:
        folder: where the file lies; made if missing.
        migrations: the steps from an empty file to the present schema.

    Raises:
        WardrobeListError: it is damaged, or pictures are there without it; nothing is changed then.
        InputError: it is of a newer program; nothing is changed then.
        OutputError: it cannot be made.
    """

    def __init__(self, folder: Path, migrations: Sequence[str] = MIGRATIONS) -> None:
        self._path = folder / NAME
        self._migrations = migrations
        self._lock = threading.RLock()
        self._check_begun()
        make_folder(folder)
        with self._told_plainly():
            self._connection = sqlite3.connect(
                self._path, timeout=_PATIENCE, check_same_thread=False, isolation_level=None
            )
        try:
            with self._told_plainly():
                self._open()
            self._identity = _identity(self._path)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for questions only.

        Raises:
            WardrobeMissingError: the file is not there any more, or another lies in its place.
            WardrobeListError, OutputError: it is damaged, or cannot be read.
        """
        with self._lock, self._told_plainly():
            self._check_there()
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: nobody else writes until the block ends; an exception undoes it all. Errors as of `reading`,
        and OutputError where it cannot be written."""
        with self.reading() as connection, immediate(connection):
            connection.execute("UPDATE state SET value = value + 1 WHERE name = 'revision'")
            yield connection

    def _check_begun(self) -> None:
        """Pictures without their list are no new wardrobe: an empty list would hide that one was lost."""
        if not self._path.exists() and any((self._path.parent / PICTURES).glob("*.webp")):
            raise WardrobeListError("The list of the wardrobe in {folder} is not there: {name}.", self._path.parent)

    def _check_there(self) -> None:
        # SQLite would go on writing into a file that nobody will find again.
        if _identity(self._path) != self._identity:
            raise WardrobeMissingError(
                "The wardrobe in {folder} was moved or deleted while it was open.",
                "Put the folder back, then open the wardrobe again.",
                folder=str(self._path.parent),
            )

    def _open(self) -> None:
        connection = self._connection
        version = _version(connection)
        if version > len(self._migrations):
            raise self._newer()
        if version < len(self._migrations):
            if version:
                self._copy(self._path.with_name(f"wardrobe-{version}-copy.sqlite3"))
            with immediate(connection):
                self._migrate()
        if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            # Changing the mode does not wait for other processes. Where one is at work, a later opening changes it.
            with suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        self._copy_daily()

    def _migrate(self) -> None:
        version = _version(self._connection)  # again: another process may have been first
        if version > len(self._migrations):
            raise self._newer()
        for step in self._migrations[version:]:
            for statement in step.split(";"):  # executescript would end the transaction
                self._connection.execute(statement)
        self._connection.execute(f"PRAGMA user_version = {len(self._migrations)}")

    def _newer(self) -> InputError:
        return InputError(
            "The wardrobe in {folder} was written by a newer Vitrina.",
            "Update Vitrina; nothing was changed.",
            folder=str(self._path.parent),
        )

    def _copy_daily(self) -> None:
        copy = self._path.with_name(COPY)
        with suppress(OSError):
            if copy.exists() and time.time() - copy.stat().st_mtime < _COPIED_EACH:
                return
        if self._connection.execute("SELECT 1 FROM item LIMIT 1").fetchone() is None:
            return
        if self._connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise self._damaged()  # before the good copy of yesterday is replaced
        # A wardrobe that can be read is not kept shut because a copy of it cannot be written.
        with suppress(OutputError, sqlite3.OperationalError):
            self._copy(copy)

    def _copy(self, to: Path) -> None:
        part = to.with_name(f".{to.name}.{os.getpid()}.part")
        try:
            with closing(sqlite3.connect(part)) as copy:
                self._connection.backup(copy)
            os.replace(part, to)
        except OSError as error:
            raise OutputError(
                "{name} cannot be written: {reason}.", name=str(to), reason=error.strerror or error
            ) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    @contextmanager
    def _told_plainly(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def _explained(self, error: sqlite3.Error) -> EditorError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        folder = str(self._path.parent)
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return OutputError(
                "Another Vitrina is busy with the wardrobe in {folder}.", "Try again in a moment.", folder=folder
            )
        if code == sqlite3.SQLITE_FULL:
            return DiskFullError("There is no space left in {folder}.", "Free some space and go on.", folder=folder)
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return self._damaged()
        return OutputError("{name} cannot be read or written: {reason}.", name=str(self._path), reason=str(error))

    def _damaged(self) -> InputError:
        return WardrobeListError("The list of the wardrobe in {folder} is damaged: {name}.", self._path.parent)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino
