"""The mask of the picture on the table as a file, and as a copy for another picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.region_controller import RegionController
from editor.model.document import Document
from editor.model.files import atomic_write
from editor.model.mask_file import read_mask, to_bytes, to_text
from editor.redactor.geometry import Geometry, View
from editor.redactor.operation import Stage
from editor.redactor.registry import registry
from editor.redactor.renderer import Renderer

DOING_WORDS = ("Reading the mask", "Saving the mask", "Copying the mask")


class MaskController(QObject):
    """Attributes:
    regions: holes and pieces of the mask.

    Signals:
        notice(str): what was done, in English.
        copied(): there is a mask to paste.
    """

    notice = Signal(str)
    copied = Signal()

    def __init__(self, jobs: Jobs, renderer: Renderer, editor: EditorController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.regions = RegionController(jobs, renderer, editor, self)
        self._renderer, self._editor = renderer, editor
        self._copy = ""

    @property
    def can_paste(self) -> bool:
        return bool(self._copy)

    @property
    def has_mask(self) -> bool:
        """Whether there is a mask to save or copy."""
        known = registry()
        return any(
            edit.enabled and edit.operation in known and known[edit.operation].stage == Stage.MATTE
            for edit in self._editor.document.edits
        )

    def load(self, path: Path) -> None:
        """A mask from a file, in place of what the network found: one step."""

        def take(text: str) -> None:
            self._editor.set_values("mask", {"mask": text, "combine": "replace"}, detail=path.name)

        self._editor.work_beside(lambda _job: read_mask(path), take, DOING_WORDS[0])

    def save(self, path: Path) -> None:
        """The mask as it is seen in the result, as a grey PNG; an older file of that name is replaced."""

        def write(job: Job) -> None:
            mask = self._mask(self._editor.document, job)
            with atomic_write(path, overwrite=True) as beside:
                beside.write_bytes(to_bytes(mask))

        self._editor.work_beside(write, lambda _none: self.notice.emit("Mask saved."), DOING_WORDS[1])

    def copy(self) -> None:
        """Keep the mask, as it lies in the upright picture, for this one or another."""

        def keep(text: str) -> None:
            self._copy = text
            self.copied.emit()
            self.notice.emit("Mask copied. Open another picture and paste it there.")

        document = upright(self._editor.document)
        self._editor.work_beside(lambda job: to_text(self._mask(document, job)), keep, DOING_WORDS[2])

    def paste(self) -> None:
        """The copied mask in place of what the network found: one step."""
        if self._copy:
            self._editor.set_values("mask", {"mask": self._copy, "combine": "replace"}, detail="")

    def _mask(self, document: Document, job: Job) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        work = self._editor.work
        assert work is not None
        alone = masking(document)
        geometry: Geometry = self._renderer.geometry(work.source, alone)
        rendered = self._renderer.render(
            work.source, alone, View.whole(geometry.size), is_cancelled=job.is_cancelled, on_progress=job.on_progress
        )
        return np.asarray(rendered.planes["subject"], np.float32)


def masking(document: Document) -> Document:
    """The edits that decide a mask and where it lies."""
    known = registry()
    kept = (e for e in document.edits if e.operation in known and known[e.operation].stage <= Stage.MATTE)
    return Document(document.picture, tuple(kept))


def upright(document: Document) -> Document:
    """Without what moves the picture: as it was taken."""
    known = registry()
    moving = [
        e.operation for e in document.edits if e.operation in known and known[e.operation].stage == Stage.GEOMETRY
    ]
    return document.without(*moving)
