"""What people thought of results, and what they corrected: kept on this computer alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from editor.model.files import atomic_write

_LARGEST = 16 * 2**20


@dataclass(frozen=True, slots=True)
class Verdict:
    """On one garment of one dressed person.

    Attributes:
        picture: sha256 of the person's picture.
        path: where it lay, absolute; empty for a pasted one.
        values: those of the try-on then, with all that was corrected by hand.
        garment: sha256 of the garment's photograph.
        liked: whether it was good.
        when: date and time, ISO 8601, UTC.
    """

    picture: str
    path: str
    values: Mapping[str, Any]
    garment: str
    liked: bool
    when: str


class FeedbackStore:
    """Verdicts in a folder, a file each; the last one on the same person and garment counts.

    Args:
        folder: made when something is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, verdict: Verdict) -> None:
        """Keep a verdict.

        Raises:
            OutputError: it cannot be written.
        """
        name = hashlib.sha256(f"{verdict.picture} {verdict.garment}".encode()).hexdigest()[:32]
        self._folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(asdict(verdict), ensure_ascii=False, indent=1)
        with atomic_write(self._folder / f"{name}.json", overwrite=True) as beside:
            beside.write_text(text, encoding="utf-8")


def verdicts(files: Iterable[Path]) -> list[Verdict]:
    """What files of verdicts hold, the oldest first; what is damaged is left out."""
    found = [verdict for path in files if (verdict := _read(path)) is not None]
    return sorted(found, key=lambda verdict: verdict.when)


def _read(path: Path) -> Verdict | None:
    try:
        if path.stat().st_size > _LARGEST:
            return None
        data = json.loads(path.read_text(encoding="utf-8"))
        texts = {name: str(data[name]) for name in ("picture", "path", "garment", "when")}
        return Verdict(values=dict(data["values"]), liked=bool(data["liked"]), **texts)
    except (OSError, ValueError, KeyError, TypeError):
        return None
