"""What is to be said of a folder that a person chose for a large model."""

from __future__ import annotations

from pathlib import Path

from editor.controllers.words import tr
from editor.errors import EditorError


def told_of_kandinsky(folder: str) -> tuple[str, str]:
    """A sentence and its state: ok, warn or error; both empty where no folder is chosen. Reads the heads of files."""
    if not folder.strip():
        return "", ""
    from editor.redactor.design.workers.kandinsky_maker import looked_at

    try:
        found = looked_at(Path(folder).expanduser())
    except EditorError as error:
        what, todo = (tr(part, **error.values) if part else "" for part in (error.what, error.todo))
        return f"{what} {todo}".strip(), "error"
    need = f"{found.memory / 1e9:.1f}"
    size = f"{found.bytes / 1e9:.1f}"
    if found.memory > found.free:
        free = f"{found.free / 1e9:.1f}"
        return tr(
            "The model is whole ({size} GB), but needs about {need} GB of memory; {free} GB are free now.",
            size=size, need=need, free=free,
        ), "warn"  # fmt: skip
    return tr("The model is whole ({size} GB) and needs about {need} GB of memory.", size=size, need=need), "ok"
