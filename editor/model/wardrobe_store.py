"""A wardrobe in a folder: its list in SQLite, and the pictures beside it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.files import atomic_write, make_folder
from editor.model.frame import Frame
from editor.model.metadata import Metadata
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.user import User
from editor.model.wardrobe import Filter, SortBy, WardrobeItem, changed, storable_item
from editor.model.wardrobe_database import MIGRATIONS, PICTURES, REVISION, Database
from editor.model.wardrobe_rows import (
    SELECTED,
    condition,
    item_of,
    order,
    picture_of,
    row_of,
    searched,
    thumbnail_of,
)

ALL: Final = Filter()
_QUALITY: Final = 88  # of WebP
_KEPT: Final = 30 * 24 * 3600  # seconds for which a removed item can be put back
_MANY: Final = 500  # numbers in one question

Vectors = NDArray[np.float16]
Numbers = NDArray[np.int64]
Vector = tuple[str, Vectors]  # sha256 of a network's weights, and its numbers


@dataclass(frozen=True, slots=True)
class Changes:
    """What became of a wardrobe.

    Attributes:
        revision: of the wardrobe then.
        items: those that are new or changed.
        removed: numbers of those that were taken away; what was forgotten meanwhile had been removed long before.
    """

    revision: int
    items: tuple[WardrobeItem, ...]
    removed: tuple[int, ...]


def wardrobe_folder(user: User, home: Path) -> Path:
    """Where a person's wardrobe lies below the data folder `home`."""
    return user.folder(home) / "wardrobe"


class Wardrobe:
    """The things of one wardrobe. Safe to use from several threads; other processes may have it open too.

    An item's pictures are written before the item is, and deleted after it, so that a power cut leaves a file too many
    at worst. Paths are kept relative to the folder, which can be moved while nobody has it open.

    All methods raise WardrobeMissingError when the folder was moved or deleted meanwhile, and WardrobeListError,
    InputError or OutputError, each with a plain message, when the list is damaged, or cannot be read or written.

    Args:
        folder: made if missing.
        migrations: of `wardrobe_database`.

    Raises:
        WardrobeListError: its list is damaged, or lost.
        InputError: it was written by a newer program.
        OutputError: the folder cannot be made.
    """

    def __init__(self, folder: Path, migrations: Sequence[str] = MIGRATIONS) -> None:
        self.folder = folder
        self._database = Database(folder, migrations)
        try:
            self._forget(before=time.time() - _KEPT)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the files."""
        self._database.close()

    @property
    def revision(self) -> int:
        """A number that grows with each change, whoever makes it."""
        with self._database.reading() as database:
            return _revision(database)

    def add(
        self, item: WardrobeItem, picture: Frame, thumbnail: Frame, *, hash: bytes = b"", vector: Vector | None = None
    ) -> WardrobeItem:
        """Keep a new item.

        Args:
            item: its `number`, `added` and paths are given here.
            picture, thumbnail: sRGB, cut out.
            hash: of its look, for `hashes`.
            vector: its network's name and numbers, for `vectors`.

        Returns:
            the item as it is kept.
        """
        file = uuid.uuid4().hex
        item = replace(storable_item(item), added=datetime.now(UTC).replace(microsecond=0))
        paths = picture_of(self.folder, file), thumbnail_of(self.folder, file)
        with self._database.reading():  # tells that the folder has gone before it is made anew
            make_folder(self.folder / PICTURES)
        try:
            for path, frame in zip(paths, (picture, thumbnail), strict=True):
                data = OutputImage(frame, Metadata(made=item.made)).encode(WriteOptions("webp", quality=_QUALITY))
                with atomic_write(path, overwrite=False) as beside:
                    beside.write_bytes(data)
            row = row_of(item, file) | {"hash": hash}
            with self._database.writing() as database:
                names, places = ", ".join((*row, "changed")), ", ".join(("?",) * len(row) + (REVISION,))
                cursor = database.execute(f"INSERT INTO item ({names}) VALUES ({places})", [*row.values()])
                number = int(cursor.lastrowid or 0)
                database.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, searched(item)))
                if vector is not None:
                    _put_vector(database, number, vector)
        except BaseException:
            _unlink(paths)
            raise
        return replace(item, number=number, picture=paths[0], thumbnail=paths[1])

    def change(self, number: int, **values: Any) -> WardrobeItem:
        """Change some of `wardrobe.CHANGEABLE`; the item as it is then.

        Raises:
            InputError: there is no such item any more.
            ValueRangeError: a value is not allowed.
        """
        with self._database.writing() as database:
            item = storable_item(changed(self._item(database, number), **values))
            row = row_of(item, item.picture.stem)
            row.pop("file")
            marks = ", ".join([*(f"{name} = ?" for name in row), f"changed = {REVISION}"])
            database.execute(f"UPDATE item SET {marks} WHERE number = ?", [*row.values(), number])
            database.execute("UPDATE words SET text = ? WHERE rowid = ?", (searched(item), number))
        return item

    def remove(self, numbers: Iterable[int]) -> None:
        """Take items away; `restore` puts them back, for a month. Those that are not there are no mistake."""
        with self._database.writing() as database:
            database.executemany(
                f"UPDATE item SET removed = ?, changed = {REVISION} WHERE number = ? AND removed IS NULL",
                [(time.time(), number) for number in numbers],
            )

    def restore(self, numbers: Iterable[int]) -> None:
        """Put back what was removed."""
        with self._database.writing() as database:
            put_back = f"UPDATE item SET removed = NULL, changed = {REVISION} WHERE number = ?"
            database.executemany(put_back, [(number,) for number in numbers])

    def changes(self, since: int) -> Changes:
        """What was changed after the wardrobe had the revision `since`; -1: all that there is."""
        with self._database.reading() as database:
            revision = _revision(database)
            rows = database.execute(f"{SELECTED} WHERE changed > ? AND removed IS NULL", (since,)).fetchall()
            gone = database.execute("SELECT number FROM item WHERE changed > ? AND removed IS NOT NULL", (since,))
            removed = tuple(number for (number,) in gone)
        return Changes(revision, tuple(item_of(row, self.folder) for row in rows), removed)

    def item(self, number: int) -> WardrobeItem:
        """One item.

        Raises:
            InputError: there is none of that number, or it was removed.
        """
        with self._database.reading() as database:
            return self._item(database, number)

    def items(
        self,
        wanted: Filter = ALL,
        sort: SortBy = "added",
        *,
        descending: bool = False,
        limit: int = -1,
        offset: int = 0,
    ) -> tuple[WardrobeItem, ...]:
        """Items that a filter means, `limit` of them from the place `offset` on; -1: all."""
        where, values = condition(wanted)
        question = f"{SELECTED} WHERE {where} {order(sort, descending)} LIMIT ? OFFSET ?"
        with self._database.reading() as database:
            rows = database.execute(question, [*values, limit, offset]).fetchall()
        return tuple(item_of(row, self.folder) for row in rows)

    def items_of(self, numbers: Sequence[int]) -> tuple[WardrobeItem, ...]:
        """Items of these numbers, in their order; those that are not there any more are left out."""
        found: dict[int, WardrobeItem] = {}
        with self._database.reading() as database:
            for start in range(0, len(numbers), _MANY):
                some = [int(number) for number in numbers[start : start + _MANY]]
                question = f"{SELECTED} WHERE removed IS NULL AND number IN ({', '.join('?' * len(some))})"
                found |= {row[0]: item_of(row, self.folder) for row in database.execute(question, some)}
        return tuple(found[number] for number in numbers if number in found)

    def numbers(
        self, wanted: Filter = ALL, sort: SortBy = "added", *, descending: bool = False
    ) -> tuple[int, ...]:  # fmt: skip
        """Numbers of the items that a filter means: what a long list is made of."""
        where, values = condition(wanted)
        with self._database.reading() as database:
            rows = database.execute(f"SELECT number FROM item WHERE {where} {order(sort, descending)}", values)
            return tuple(row[0] for row in rows)

    def count(self, wanted: Filter = ALL) -> int:
        """How many items a filter means."""
        where, values = condition(wanted)
        with self._database.reading() as database:
            return int(database.execute(f"SELECT count(*) FROM item WHERE {where}", values).fetchone()[0])

    def found_text(self, question: str, limit: int) -> list[tuple[int, float]]:
        """Numbers of items whose words answer a question in the syntax of FTS5, the best first, and how well (BM25,
        higher is better)."""
        told = (
            "SELECT number, -bm25(words) FROM words JOIN item ON number = words.rowid "
            "WHERE words MATCH ? AND removed IS NULL ORDER BY bm25(words) LIMIT ?"
        )
        with self._database.reading() as database:
            return [(int(row[0]), float(row[1])) for row in database.execute(told, (question, limit))]

    def of_file(self, sha256: str) -> int:
        """The number of the item that came from a file of these bytes; 0: there is none."""
        question = "SELECT number FROM item WHERE sha256 = ? AND removed IS NULL LIMIT 1"
        with self._database.reading() as database:
            row = database.execute(question, (sha256,)).fetchone()
        return 0 if row is None else int(row[0])

    def hashes(self) -> dict[int, bytes]:
        """What `add` was given to tell near-duplicates by, of items that have it."""
        question = "SELECT number, hash FROM item WHERE removed IS NULL AND length(hash) > 0"
        with self._database.reading() as database:
            return dict(database.execute(question).fetchall())

    def vectors(self, network: str, since: int = -1) -> tuple[Numbers, Vectors]:
        """Numbers of the items, N, and what this network made of them, N x D.

        Args:
            since: of those alone that were changed after the wardrobe had this revision.
        """
        question = (
            "SELECT number, numbers FROM vector JOIN item USING (number) "
            "WHERE network = ? AND removed IS NULL AND changed > ? ORDER BY number"
        )
        with self._database.reading() as database:
            rows = database.execute(question, (network, since)).fetchall()
        numbers = np.array([row[0] for row in rows], np.int64)
        if not rows:
            return numbers, np.zeros((0, 0), np.float16)
        return numbers, np.frombuffer(b"".join(row[1] for row in rows), np.float16).reshape(len(rows), -1)

    def put_vectors(self, vectors: Mapping[int, Vector]) -> None:
        """Keep what a network made of items, by their numbers."""
        with self._database.writing() as database:
            for number, vector in vectors.items():
                _put_vector(database, number, vector)
                database.execute(f"UPDATE item SET changed = {REVISION} WHERE number = ?", (number,))

    def without_vector(self, network: str) -> tuple[int, ...]:
        """Numbers of the items that this network has not seen."""
        question = (
            "SELECT number FROM item WHERE removed IS NULL AND number NOT IN "
            "(SELECT number FROM vector WHERE network = ?)"
        )
        with self._database.reading() as database:
            return tuple(row[0] for row in database.execute(question, (network,)))

    def _item(self, database: Any, number: int) -> WardrobeItem:
        row = database.execute(f"{SELECTED} WHERE number = ? AND removed IS NULL", (number,)).fetchone()
        if row is None:
            raise InputError("The wardrobe has no item {number}.", "It may have been removed.", number=number)
        return item_of(row, self.folder)

    def _forget(self, before: float) -> None:
        question = "SELECT number, file FROM item WHERE removed < ?"
        with self._database.reading() as database:
            if database.execute(question, (before,)).fetchone() is None:
                return
        with self._database.writing() as database:
            rows = database.execute(question, (before,)).fetchall()
            for table, column in (("words", "rowid"), ("item", "number")):
                database.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(number,) for number, _ in rows])
        for _, file in rows:
            _unlink((picture_of(self.folder, file), thumbnail_of(self.folder, file)))


def _revision(database: Any) -> int:
    return int(database.execute(f"SELECT {REVISION}").fetchone()[0])


def _put_vector(database: Any, number: int, vector: Vector) -> None:
    network, numbers = vector
    data = np.ascontiguousarray(numbers, np.float16).tobytes()
    database.execute("INSERT OR REPLACE INTO vector VALUES (?, ?, ?)", (number, network, data))


def _unlink(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)
