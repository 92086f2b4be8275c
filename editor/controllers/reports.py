"""Rotating logs, and a report made of them that tells nothing of anybody's pictures unless asked to."""

from __future__ import annotations

import json
import logging
import logging.handlers
import traceback
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

from editor.model.files import atomic_write
from editor.model.user_data import erase

NAME = "vitrina.log"
BYTES, BACKUPS = 1_000_000, 4


class JsonLines(logging.Formatter):
    """One JSON object a record. What was filled into a message stands apart from it, so a report can leave it out."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "source": record.name,
            "message": str(record.msg),
            "values": [str(value) for value in _values(record.args)],
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = _error(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


class LogFiles(logging.handlers.RotatingFileHandler):
    """Five files of a megabyte at most. They may be deleted while the program runs: the next record begins anew."""

    def erase(self) -> None:
        """Delete the folder of logs, also those of the command line.

        Raises:
            OutputError: something could not be deleted.
        """
        self.acquire()
        try:
            self.close()  # Windows deletes no open file; the next record opens it again
            erase([Path(self.baseFilename).parent])
        finally:
            self.release()

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()


def start_logging(folder: Path) -> LogFiles | None:
    """Log to `folder` from now on. None where nothing can be written there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = LogFiles(folder / NAME, maxBytes=BYTES, backupCount=BACKUPS, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def save_report(target: Path, logs: Path, facts: Mapping[str, str], *, with_names: bool) -> None:
    """Write a zip: `facts.json` and `log.jsonl`.

    Args:
        with_names: also what the messages were filled with: names of files and folders. Pictures are never in it.

    Raises:
        OutputError: the file cannot be written.
    """
    with atomic_write(target, overwrite=True) as path, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("facts.json", json.dumps(dict(facts), ensure_ascii=False, indent=1))
        archive.writestr("log.jsonl", "\n".join(_lines(logs, with_names)))


def _lines(logs: Path, with_names: bool) -> Iterator[str]:
    for path in sorted(logs.glob(f"{NAME}*"), reverse=True):  # .4 is the oldest
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            yield json.dumps(entry if with_names else _bare(entry), ensure_ascii=False)


def _bare(entry: dict[str, object]) -> dict[str, object]:
    kept = {name: entry[name] for name in ("time", "level", "source", "message") if name in entry}
    error = entry.get("error")
    if isinstance(error, dict):
        kept["error"] = {"types": error.get("types"), "frames": error.get("frames")}
    return kept


def _values(args: object) -> list[object]:
    if isinstance(args, Mapping):
        return list(args.values())
    return list(args) if isinstance(args, tuple) else []


def _error(error: BaseException) -> dict[str, object]:
    """Types and texts of an error and its causes, and where it came from: package file, line, function."""
    chain: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and len(chain) < 8:
        chain.append(cause)
        cause = cause.__cause__ or cause.__context__
    frames = [
        f"{'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return {"types": [type(one).__name__ for one in chain], "texts": [str(one) for one in chain], "frames": frames}
