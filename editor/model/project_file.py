"""`.vitrina` files: a zip of the history (JSON), what networks yielded, and the picture or a link to it.

Format 2 shares what steps have in common (`shared_history`); format 1 wrote each step in full.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor.errors import InputError, PictureMissingError
from editor.model.document import Document, Edit, History, Step
from editor.model.files import atomic_write
from editor.model.shared_history import history_from_json, history_to_json

SUFFIX = ".vitrina"
FORMAT = 2
MAX_ENTRIES = 4096
MAX_JSON = 64 * 2**20
MAX_ARTEFACTS = 1024 * 2**20
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class PictureLink:
    """Which picture a project edits.

    Attributes:
        name: its file name, also when it was pasted.
        sha256: hash of its bytes; whatever is opened in its place must have it.
        path: where it lay, absolute; empty for a pasted one.
        beside: its path relative to the project file, so that both can be moved together; may be empty.
    """

    name: str
    sha256: str
    path: str = ""
    beside: str = ""

    def candidates(self, project: Path) -> list[Path]:
        """Where to look for the picture, best first."""
        near = [project.parent / self.beside] if self.beside else []
        return [*near, project.parent / Path(self.name).name, *([Path(self.path)] if self.path else [])]


@dataclass(frozen=True, slots=True)
class Project:
    """The content of a project file.

    Attributes:
        history: all steps and the position.
        picture: which picture is edited.
        embedded: the bytes of the picture's file, or None when it is linked.
        artefacts: key -> bytes of `Artefact.to_bytes`; only those that the history uses.
    """

    history: History
    picture: PictureLink
    embedded: bytes | None = None
    artefacts: Mapping[str, bytes] = field(default_factory=dict)


def used_artefacts(history: History) -> set[str]:
    """The keys of all artefacts that some step of the history uses."""
    edits = (edit for step in history.steps for edit in step.document.edits)
    return {key for edit in edits for key in edit.artefacts.values()}


def write_project(path: Path, project: Project, *, overwrite: bool) -> None:
    """Write a project beside its target and rename it.

    Raises:
        OutputError: it cannot be written; an older file is as it was.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        text = json.dumps(_to_json(project), ensure_ascii=False, separators=(",", ":"))
        archive.writestr("project.json", text, zipfile.ZIP_DEFLATED)
        for key, data in project.artefacts.items():
            archive.writestr(f"artefacts/{key}", data)
        if project.embedded is not None:
            archive.writestr("picture", project.embedded)
    with atomic_write(path, overwrite=overwrite) as beside:
        beside.write_bytes(buffer.getbuffer())


def read_project(path: Path, migrate: Callable[[Edit], Edit], *, max_picture: int = 500 * 2**20) -> Project:
    """Read a project; nothing of it is unpacked to disk and nothing larger than the limits is unpacked at all.

    Args:
        migrate: brings edits of older versions up to date and refuses unknown ones (`registry.migrate`).
        max_picture: bytes that the picture inside may have.

    Raises:
        InputError: not a project, damaged, too large, or made by a newer program.
    """
    name = path.name
    try:
        with zipfile.ZipFile(path) as archive:
            return _read(archive, name, migrate, max_picture)
    except FileNotFoundError as error:
        raise InputError("{name} is not there.", "Look for it in another folder.", name=name) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeError) as error:
        raise _damaged(name) from error
    except OSError as error:
        raise InputError("{name} cannot be read: {reason}.", name=name, reason=error.strerror or error) from error


def picture_bytes(project: Project, path: Path, located: Path | None = None) -> tuple[bytes, Path | None]:
    """The bytes of the picture of the project at `path`, and where the picture lies (None when embedded).

    Args:
        located: where the person says it is.

    Raises:
        PictureMissingError: it is not where it was, or another picture lies there; the person has to locate it.
    """
    if project.embedded is not None:
        return project.embedded, None
    for candidate in [located] if located else project.picture.candidates(path):
        try:
            data = candidate.read_bytes()
        except OSError:
            continue
        if hashlib.sha256(data).hexdigest() == project.picture.sha256:
            return data, candidate
    raise PictureMissingError(
        "The picture {name} of this project was moved or changed.",
        "Show where it is now.",
        name=project.picture.name,
    )


def _to_json(project: Project) -> dict[str, Any]:
    link = project.picture
    return {
        "format": FORMAT,
        "picture": {"name": link.name, "sha256": link.sha256, "path": link.path, "beside": link.beside},
        **history_to_json(project.history),
    }


def _read(archive: zipfile.ZipFile, name: str, migrate: Callable[[Edit], Edit], max_picture: int) -> Project:
    entries = {info.filename: info for info in archive.infolist()}
    if len(entries) > MAX_ENTRIES or "project.json" not in entries:
        raise _damaged(name)
    data = _parse(_unpacked(archive, entries["project.json"], MAX_JSON, name), name)
    history = _history(data, migrate, name)
    left = MAX_ARTEFACTS
    artefacts: dict[str, bytes] = {}
    for key in sorted(used_artefacts(history)):
        info = entries.get(f"artefacts/{key}")
        if info is not None and _KEY.fullmatch(key):
            artefacts[key] = _unpacked(archive, info, left, name)
            left -= len(artefacts[key])
    picture = entries.get("picture")
    embedded = _unpacked(archive, picture, max_picture, name) if picture else None
    link = _link(data, name)
    if embedded is not None and hashlib.sha256(embedded).hexdigest() != link.sha256:
        raise _damaged(name)
    return Project(history, link, embedded, artefacts)


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int, name: str) -> bytes:
    # The size in the directory may lie, so the stream itself is cut off too.
    with archive.open(info) as stream:
        data = stream.read(limit + 1) if info.file_size <= limit else None
    if data is None or len(data) > limit:
        raise InputError("{name} is too large to be opened safely.", "It may be damaged: open an older one.", name=name)
    return data


def _parse(text: bytes, name: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _damaged(name) from error
    if not isinstance(data, dict):
        raise _damaged(name)
    if isinstance(data.get("format"), int) and data["format"] > FORMAT:
        raise InputError(
            "{name} was made with a newer Vitrina.", "Install the newest Vitrina and open it again.", name=name
        )
    return data


def _history(data: Mapping[str, Any], migrate: Callable[[Edit], Edit], name: str) -> History:
    try:
        if data.get("format") != 1:
            return history_from_json(data, migrate)
        steps = [
            Step(Document.from_json(step["document"], migrate), str(step["title"]), str(step.get("detail", "")))
            for step in data["steps"]
        ]
        return History.restored(steps, int(data["position"]))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise _damaged(name) from error


def _link(data: Mapping[str, Any], name: str) -> PictureLink:
    try:
        link = data["picture"]
        return PictureLink(
            *(str(link[key]) for key in ("name", "sha256")), *(str(link.get(key, "")) for key in ("path", "beside"))
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise _damaged(name) from error


def _damaged(name: str) -> InputError:
    return InputError("{name} is not a Vitrina project, or it is damaged.", "Open an older one.", name=name)
