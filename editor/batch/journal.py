"""What a batch has done, in a file that survives a power cut; whoever has it open is the only one on its folder."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Final

from editor.batch.items import Check, Item, State
from editor.batch.places import place
from editor.errors import DiskFullError, EditorError, InputError, OutputError
from editor.model.document import Document
from editor.model.files import make_folder
from editor.model.transactions import immediate

FORMAT: Final = 1
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS batch (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS item (number INTEGER PRIMARY KEY, state TEXT NOT NULL, owned INTEGER NOT NULL,
                                 told TEXT NOT NULL, document TEXT);
"""
_FILES: Final = ("planned", "targets")


class BusyError(OutputError):
    """Another batch works into the same folder."""


class Journal:
    """The journal of a batch. Safe to use from several threads.

    It is an SQLite file in WAL mode, so that a commit is one short write, flushed to the disk. It is held exclusively:
    a second batch on the same folder is refused, and a process that dies lets go of it.

    Args:
        path: the file; made with its folder if missing.

    Raises:
        BusyError: another batch has it open.
        InputError: it is damaged, or of a newer program.
        OutputError: it cannot be made.
    """

    def __init__(self, path: Path) -> None:
        make_folder(path.parent)
        self._path = path
        self._lock = threading.RLock()
        try:
            self._database = sqlite3.connect(path, timeout=0.2, check_same_thread=False, isolation_level=None)
        except sqlite3.Error as error:
            raise OutputError("{name} cannot be written: {reason}.", name=str(path), reason=str(error)) from error
        try:
            with self._told_plainly():
                self._open()
        except BaseException:
            self._database.close()
            raise

    def _open(self) -> None:
        for setting in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
            self._database.execute(f"PRAGMA {setting}")
        self._database.execute("BEGIN EXCLUSIVE")
        self._database.execute("COMMIT")
        self._database.executescript(_TABLES)
        written = self.value("format")
        if written is not None and written != FORMAT:
            raise InputError(
                "The batch in this folder was begun with another Vitrina.",
                "Go on with that one, or choose another folder.",
            )

    def close(self) -> None:
        """Let go of the folder."""
        with self._lock:
            self._database.close()

    def value(self, name: str) -> Any:
        """What was kept under `name`; None: nothing."""
        with self._lock, self._told_plainly():
            row = self._database.execute("SELECT value FROM batch WHERE name = ?", (name,)).fetchone()
        return None if row is None else json.loads(row[0])

    def begin(self, values: Mapping[str, Any]) -> None:
        """Forget all items and keep JSON-able `values`."""
        with self._writing() as database:
            database.execute("DELETE FROM item")
            database.execute("DELETE FROM batch")
            rows = [(name, json.dumps(value)) for name, value in {"format": FORMAT, **values}.items()]
            database.executemany("INSERT INTO batch VALUES (?, ?)", rows)

    def items(self, out: Path) -> Iterator[tuple[Item, bool]]:
        """All items in their order, and whether the files under their targets are the batch's own.

        Args:
            out: the folder that targets lie below.
        """
        with self._lock, self._told_plainly():
            rows = self._database.execute("SELECT number, state, owned, told FROM item ORDER BY number").fetchall()
        for number, state, owned, told in rows:
            yield _item(number, state, json.loads(told), out), bool(owned)

    def put(self, items: Iterable[tuple[Item, bool]], out: Path) -> None:
        """Keep items as they are now: all or none of them."""
        rows = [(item.number, item.state.value, owned, json.dumps(_told(item, out))) for item, owned in items]
        with self._writing() as database:
            database.executemany(
                "INSERT INTO item (number, state, owned, told) VALUES (?, ?, ?, ?) ON CONFLICT (number) "
                "DO UPDATE SET state = excluded.state, owned = excluded.owned, told = excluded.told",
                rows,
            )

    def document(self, number: int) -> Document | None:
        """The document that a person made of an item's; None: nobody did."""
        with self._lock, self._told_plainly():
            row = self._database.execute("SELECT document FROM item WHERE number = ?", (number,)).fetchone()
        return None if row is None or row[0] is None else Document.from_json(json.loads(row[0]))

    def put_document(self, number: int, document: Document | None) -> None:
        text = None if document is None else json.dumps(document.to_json())
        with self._writing() as database:
            database.execute("UPDATE item SET document = ? WHERE number = ?", (text, number))

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._told_plainly(), immediate(self._database):
            yield self._database

    @contextmanager
    def _told_plainly(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def _explained(self, error: sqlite3.Error) -> EditorError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        folder = str(self._path.parent.parent)
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return BusyError(
                "Another batch works into {folder}.", "Wait for its end, or choose another folder.", folder=folder
            )
        if code == sqlite3.SQLITE_FULL:
            return DiskFullError("There is no space left in {folder}.", "Free some space and go on.", folder=folder)
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return InputError(
                "What is known of the batch in {folder} is damaged.",
                "Delete {journal} to begin anew; pictures that are there already stay.",
                folder=folder,
                journal=str(self._path),
            )
        return OutputError("{name} cannot be written: {reason}.", name=str(self._path), reason=str(error))


def _told(item: Item, out: Path) -> dict[str, Any]:
    """Plain data; paths of the batch's own files are told below `out`, so that the folder can be moved."""
    data = {
        one.name: getattr(item, one.name)
        for one in fields(item)
        if one.name not in ("number", "state") and getattr(item, one.name) != one.default
    }
    data |= {name: str(data[name]) for name in ("source", "below") if name in data}
    if item.thumbnail is not None:
        inside = item.thumbnail.is_relative_to(out)
        data["thumbnail"] = str(item.thumbnail.relative_to(out) if inside else item.thumbnail)
    for name in _FILES:
        data[name] = [str(path.relative_to(out)) for path in getattr(item, name)]
    data["checks"] = [[getattr(check, one.name) for one in fields(check)] for check in item.checks]
    if item.reason is not None:
        data["reason"] = told_error(item.reason)
    return data


def _item(number: int, state: str, data: dict[str, Any], out: Path) -> Item:
    known = {one.name for one in fields(Item)}
    values = {name: value for name, value in data.items() if name in known}
    for name in ("size", "result_size"):
        if values.get(name) is not None:
            values[name] = tuple(values[name])
    values["source"], values["below"] = place(values["source"]), Path(values["below"])
    for name in _FILES:
        values[name] = tuple(out / path for path in values[name])
    values["checks"] = tuple(Check(*check) for check in values["checks"])
    values["notes"] = tuple(values.get("notes", ()))
    if values.get("thumbnail") is not None:
        thumbnail = Path(values["thumbnail"])
        values["thumbnail"] = thumbnail if thumbnail.is_absolute() else out / thumbnail
    if values.get("reason") is not None:
        values["reason"] = error_told(values["reason"])
    return replace(Item(number, values.pop("source"), values.pop("below")), state=State(state), **values)


def told_error(error: EditorError) -> dict[str, Any]:
    """An error as plain data: its words and what fills them."""
    values = {name: _plain(value) for name, value in error.values.items()}
    return {"what": error.what, "todo": error.todo, "values": values}


def error_told(data: Mapping[str, Any]) -> EditorError:
    """The error that `told_error` told; of which kind it was is forgotten."""
    return EditorError(str(data["what"]), str(data["todo"]), **data["values"])


def _plain(value: object) -> Any:
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)
