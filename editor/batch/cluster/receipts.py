"""What a worker tells of a picture, kept beside the results: who takes over after a death finds out what is done.

A receipt is written before the files that it names, so that whatever stands under their names can be told from files of
others, whoever dies when.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from editor.batch.cluster.storage import digest
from editor.batch.items import Check, State
from editor.batch.journal import error_told, told_error
from editor.batch.work import Made, Task


@dataclass(frozen=True, slots=True)
class Receipt:
    """What came of a task.

    Attributes:
        made: as it is told.
        files: place of each file -> sha256 of its bytes.
        thumbnail: bytes of the small JPEG; empty: none was made.
    """

    made: Made
    files: Mapping[str, str]
    thumbnail: bytes = b""

    def to_bytes(self) -> bytes:
        """As JSON."""
        made = asdict(self.made) | {"reason": None if self.made.reason is None else told_error(self.made.reason)}
        data = {"made": made, "files": dict(self.files), "thumbnail": base64.b64encode(self.thumbnail).decode("ascii")}
        return json.dumps(data).encode()

    @staticmethod
    def of_bytes(data: bytes) -> Receipt | None:
        """The receipt that `to_bytes` wrote; None where it is damaged."""
        try:
            told = json.loads(data)
            files = {str(name): str(sha256) for name, sha256 in told["files"].items()}
            return Receipt(_made(told["made"]), files, base64.b64decode(told["thumbnail"]))
        except (ValueError, KeyError, TypeError, AttributeError):
            return None


def name_of(task: Task, recipe: str) -> str:
    """The name of a task's receipt: another one where anything differs that decides what comes of it."""
    asked = {
        "recipe": recipe,
        "source": str(task.source),
        "targets": [str(target) for target in task.targets],
        "document": None if task.document is None else task.document.to_json(),
    }
    return f"{task.number}-{digest(json.dumps(asked, sort_keys=True).encode())[:16]}.json"


def _made(data: Mapping[str, Any]) -> Made:
    known = {one.name for one in fields(Made)}
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in data.items() if name in known
    }
    values["state"] = State(values["state"])
    values["checks"] = tuple(Check(**check) for check in data["checks"])
    values["reason"] = None if data["reason"] is None else error_told(data["reason"])
    return Made(**values)
