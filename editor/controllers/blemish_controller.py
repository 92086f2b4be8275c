"""The specks and scratches of the picture on the table, and which of them are taken away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.work import Work
from editor.model.document import Document
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.cleaning.covering import least_contrast
from editor.redactor.geometry import View
from editor.redactor.operation import SourceOperation
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer

KINDS = {"dust": "specks", "scratches": "scratches"}  # operation -> its artefact, and the array in it
_LOOK = 64 * 64  # pixels: they are found in the whole picture, however small the view

Found = dict[str, NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Blemish:
    """Attributes:
    start, end: of its middle line, in full-size pixels of what the canvas shows; the same for a speck.
    radius: around that line.
    taken: whether the result is without it.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    radius: float
    taken: bool


class BlemishController(QObject):
    """Finds them when they are to be shown, and anew when the heal brush has changed the picture below.

    Signals:
        changed(): another picture, others taken, or they lie elsewhere.
    """

    changed = Signal()

    def __init__(
        self, jobs: Jobs, renderer: Renderer, artefacts: ArtefactStore, editor: EditorController,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._renderer, self._artefacts, self._editor = jobs, renderer, artefacts, editor
        self._shown = False
        self._searched: tuple[Work | None, Document] | None = None
        self._found: Found | None = None
        editor.image_changed.connect(lambda: self.show(False))
        editor.document_changed.connect(self._follow)

    @property
    def shown(self) -> bool:
        return self._shown

    def show(self, on: bool) -> None:
        """Show them, or no longer."""
        if on != self._shown:
            self._shown = on
            self._follow()
            self.changed.emit()

    @property
    def looking(self) -> bool:
        """Whether they are still being looked for."""
        return self._shown and self._found is None

    def counts(self, operation: str) -> tuple[int, int]:
        """How many are taken away by ``"dust"`` or ``"scratches"``, and how many were found."""
        if not self._shown or self._found is None:
            return 0, 0
        return int(np.count_nonzero(self._taken(operation))), len(self._found[operation])

    def places(self) -> list[Blemish]:
        """All that were found, where the canvas shows them; none while they are not shown."""
        if not self._shown or self._found is None:
            return []
        return [place for operation in KINDS for place in self._placed(operation)]

    # Inside

    def _placed(self, operation: str) -> list[Blemish]:
        assert self._found is not None
        rows = self._found[operation].astype(np.float64)
        middles = (rows[:, :2] + rows[:, 2:4]) / 2
        beside = middles + np.column_stack([rows[:, 4], np.zeros(len(rows))])
        points = np.concatenate([rows[:, :2], rows[:, 2:4], middles, beside]).tolist()
        moved = np.array(self._editor.to_result(points), np.float64).reshape(4, -1, 2)
        radii = np.linalg.norm(moved[3] - moved[2], axis=1)
        return [
            Blemish((start[0], start[1]), (end[0], end[1]), float(radius), bool(taken))
            for start, end, radius, taken in zip(
                moved[0].tolist(), moved[1].tolist(), radii, self._taken(operation), strict=True
            )
        ]

    def _taken(self, operation: str) -> NDArray[np.bool_]:
        assert self._found is not None
        contrasts, edit = self._found[operation][:, 7], self._editor.document.edit(operation)
        value = self._editor.values(operation)[operation]
        if edit is None or not edit.enabled or value <= 0:
            return np.zeros(len(contrasts), bool)
        return np.asarray(contrasts >= least_contrast(value))

    def _follow(self) -> None:
        work, repairs = self._editor.work, _repairs(self._editor.document)
        if not self._shown or work is None:
            return
        if self._searched == (work, repairs):
            self.changed.emit()
            return
        self._searched, self._found = (work, repairs), None
        everything = repairs
        for operation in KINDS:
            everything = added(everything, operation, {operation: 100})

        def find(job: Job) -> Found:
            view = View.fitting(work.source.size, _LOOK)
            rendered = self._renderer.render(work.source, everything, view, is_cancelled=job.is_cancelled)
            kept = {o: self._artefacts.get(rendered.artefacts[o][name]) for o, name in KINDS.items()}
            none = np.zeros((0, 8), np.float32)
            return {o: none if a is None else np.asarray(a.arrays[KINDS[o]]) for o, a in kept.items()}

        def done(found: Found) -> None:
            if self._searched == (work, repairs):
                self._found = found
                self.changed.emit()

        self._jobs.submit(find, on_done=done, lane="misc", replaces=("blemishes", id(self)))
        self.changed.emit()


def _repairs(document: Document) -> Document:
    """What changes the picture in which they are found."""
    known = registry()
    kept = (edit for edit in document.edits if issubclass(known.get(edit.operation, object), SourceOperation))
    return Document(document.picture, tuple(kept))
