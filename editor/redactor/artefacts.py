"""What networks and solvers yielded, by key: computed once, kept in memory and in a size-bounded folder."""

from __future__ import annotations

import hashlib
import io
import json
import os
import threading
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from editor.errors import OutputError
from editor.model.files import atomic_write
from editor.model.frame import Pixels

_IN_MEMORY = 8


@dataclass(frozen=True, slots=True, eq=False)
class Artefact:
    """Arrays (name -> any numpy array without objects) with JSON-able facts about them."""

    arrays: Mapping[str, Pixels] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """A compressed .npz with the facts beside the arrays."""
        buffer = io.BytesIO()
        facts = np.frombuffer(json.dumps(dict(self.facts)).encode(), np.uint8)
        np.savez_compressed(buffer, **{f"array_{name}": array for name, array in self.arrays.items()}, facts=facts)  # type: ignore[arg-type]
        return buffer.getvalue()

    @staticmethod
    def from_bytes(data: bytes) -> Artefact:
        """What `to_bytes` wrote.

        Raises:
            ValueError: it is something else. Pickled objects are never loaded.
        """
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as stored:
                facts = json.loads(stored["facts"].tobytes())
                arrays = {name[6:]: stored[name] for name in stored.files if name.startswith("array_")}
        except (OSError, KeyError, EOFError, zipfile.BadZipFile) as error:
            raise ValueError("not an artefact") from error
        return Artefact(arrays, facts)


# `keep(name, parts, make)`: what is kept under that name and these JSON-able parts, else what `make` makes, kept.
Keeping = Callable[[str, Mapping[str, Any], Callable[[], Artefact]], Artefact]


# `uses(name, parts)`: what `keep` would be asked for is at hand already, and in use.
Using = Callable[[str, Mapping[str, Any]], None]


@dataclass(frozen=True, slots=True, eq=False)
class Noted:
    """Notes what is asked of a `Keeping`, so that whoever keeps the outcome can tell what it stands on.

    Attributes:
        keep, use: what is asked in fact.
        asked: name and parts of all that was asked for or used.
    """

    keep: Keeping
    use: Using
    asked: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)

    def artefact(self, name: str, parts: Mapping[str, Any], make: Callable[[], Artefact]) -> Artefact:
        """A `Keeping`."""
        self.asked.append((name, parts))
        return self.keep(name, parts, make)

    def uses(self, name: str, parts: Mapping[str, Any]) -> None:
        """A `Using`."""
        self.asked.append((name, parts))
        self.use(name, parts)


def not_kept(_name: str, _parts: Mapping[str, Any], make: Callable[[], Artefact]) -> Artefact:
    """For whoever keeps nothing."""
    return make()


def artefact_key(picture: str, operation: str, name: str, parts: Mapping[str, Any]) -> str:
    """sha256 of all that the artefact depends on: the picture, who made it, and the JSON-able parts."""
    text = json.dumps([picture, operation, name, dict(parts)], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


class ArtefactStore:
    """Artefacts by key. Losing one costs time, never work, so a full disk or a damaged file is no error here.

    Args:
        folder: where they are kept; None for memory alone.
        limit: bytes that the folder may hold; the ones not used for longest go first.
    """

    def __init__(self, folder: Path | None = None, limit: int = 512 * 2**20) -> None:
        self._folder = folder
        self._limit = limit
        self._memory: OrderedDict[str, Artefact] = OrderedDict()
        self._lock = threading.Lock()  # renders, autosaves and edits come from different threads

    def get(self, key: str) -> Artefact | None:
        """The artefact, if it is kept."""
        with self._lock:
            found = self._memory.get(key)
        if found is None and self._folder is not None:
            found = self._read(self._folder / f"{key}.npz")
        if found is not None:
            self._hold(key, found)
        return found

    def put(self, key: str, artefact: Artefact) -> None:
        """Keep an artefact."""
        self._hold(key, artefact)
        if self._folder is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with atomic_write(self._folder / f"{key}.npz", overwrite=True) as path:
                path.write_bytes(artefact.to_bytes())
            self._trim()
        except (OSError, OutputError):
            return

    def keeping(self, picture: str, operation: str) -> Keeping:
        """Keeps what is found of a picture under the keys of an operation, so that the operation finds it too."""

        def keep(name: str, parts: Mapping[str, Any], make: Callable[[], Artefact]) -> Artefact:
            key = artefact_key(picture, operation, name, parts)
            found = self.get(key)
            if found is None:
                found = make()
                self.put(key, found)
            return found

        return keep

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._memory.clear()
        for path in self._files():
            path.unlink(missing_ok=True)

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(path.stat().st_size for path in self._files())

    def resize(self, limit: int) -> None:
        """Another bound for the folder, in bytes; what is too much goes at the next `put`."""
        self._limit = limit

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.npz")) if self._folder is not None else []

    def _hold(self, key: str, artefact: Artefact) -> None:
        with self._lock:
            self._memory[key] = artefact
            self._memory.move_to_end(key)
            while len(self._memory) > _IN_MEMORY:
                self._memory.popitem(last=False)

    def _read(self, path: Path) -> Artefact | None:
        try:
            artefact = Artefact.from_bytes(path.read_bytes())
            os.utime(path)  # used now: it goes last
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            path.unlink(missing_ok=True)
            return None
        return artefact

    def _trim(self) -> None:
        files = [(path.stat().st_mtime, path.stat().st_size, path) for path in self._files()]
        total = sum(size for _, size, _ in files)
        for _, size, path in sorted(files):
            if total <= self._limit:
                return
            path.unlink(missing_ok=True)
            total -= size
