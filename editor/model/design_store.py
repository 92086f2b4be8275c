"""What a person keeps of designs: the words that were said, and favourites with their pictures."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from editor.model.files import make_folder
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.private_file import write_private

MOST_WORDS: Final = 50
MOST_KEPT: Final = 2000
_LARGEST: Final = 2**20


@dataclass(frozen=True, slots=True)
class KeptDesign:
    """A favourite.

    Attributes:
        key: what it was made of, as 16 hexadecimal digits; its picture is called so.
        picture: PNG with alpha.
        record: plain data: words, design, seed, size, maker and what it was made on.
    """

    key: str
    picture: Path
    record: Mapping[str, Any]


class DesignStore:
    """A folder of one person; may be used from several threads.

    Args:
        folder: made when something is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._lock = folder, threading.Lock()

    # Words

    def words(self) -> tuple[str, ...]:
        """What was designed, the newest first; a damaged list is an empty one."""
        found = _read(self._folder / "words.json")
        return tuple(text for text in found if isinstance(text, str))[:MOST_WORDS] if isinstance(found, list) else ()

    def add_words(self, text: str) -> tuple[str, ...]:
        """Put `text` at the head; returns the list.

        Raises:
            OutputError: it cannot be written.
        """
        with self._lock:
            words = (text, *(one for one in self.words() if one != text))[:MOST_WORDS]
            write_private(self._folder / "words.json", json.dumps(words, ensure_ascii=False, indent=1))
            return words

    # Favourites

    def kept(self) -> list[KeptDesign]:
        """The newest first; what is damaged or has lost its picture is left out."""
        found: list[tuple[float, KeptDesign]] = []
        for path in self._kept_folder.glob("*.json"):
            record, picture = _read(path), path.with_suffix(".png")
            if isinstance(record, dict) and picture.is_file():
                with suppress(OSError):
                    found.append((path.stat().st_mtime, KeptDesign(path.stem, picture, record)))
        return [one for _, one in sorted(found, key=lambda pair: -pair[0])[:MOST_KEPT]]

    def keep(self, key: str, picture: OutputImage, record: Mapping[str, Any]) -> KeptDesign:
        """Keep a favourite; one of the same key gives way.

        Raises:
            OutputError: it cannot be written.
        """
        with self._lock:
            make_folder(self._kept_folder)
            path = self._kept_folder / f"{key}.png"
            picture.write(path, WriteOptions("png"), overwrite=True)
            write_private(path.with_suffix(".json"), json.dumps(dict(record), ensure_ascii=False, indent=1))
            return KeptDesign(key, path, record)

    def drop(self, key: str) -> None:
        """A favourite no longer; its record goes first, so that a picture alone is never shown."""
        with self._lock, suppress(OSError):
            (self._kept_folder / f"{key}.json").unlink(missing_ok=True)
            (self._kept_folder / f"{key}.png").unlink(missing_ok=True)

    @property
    def _kept_folder(self) -> Path:
        return self._folder / "kept"


def _read(path: Path) -> Any:
    try:
        if path.stat().st_size > _LARGEST:
            return None
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
