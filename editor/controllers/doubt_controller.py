"""What is not certain about the cut-out on the table, and where to look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import hypot
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.work import Work
from editor.model.document import Document
from editor.redactor.doubt.evidence import GRID
from editor.redactor.doubt.filling import BRUSH, covering
from editor.redactor.doubt.places import LIMIT, Place, places
from editor.redactor.geometry import View
from editor.redactor.operation import Stage
from editor.redactor.registry import registry
from editor.redactor.renderer import Renderer

LAST = Stage.MATTE  # of the stages that decide what is in doubt
NOT_NEEDED = ("edge",)
HARDNESS = 70  # percent, of the brush that settles


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is known of the cut-out.

    Attributes:
        verdict: ``"sure"``, ``"look"`` or ``"hand"``: of the network's mask, whatever was painted since.
        of_object: the most that is wrong of the object in `level` of all pictures, 0-1.
        level: 0-1.
        unsure: share of the result that is still in doubt.
        places: where to look, in shares of what the canvas shows; the weightiest first.
        empty: no object was found.
    """

    verdict: str
    of_object: float
    level: float
    unsure: float
    places: tuple[Place, ...]
    empty: bool


class DoubtController(QObject):
    """Finds the doubt anew when the cut-out, its strokes or the crop have changed, after the canvas has its pixels.

    Signals:
        changed(): `doubt` is another.
        index_changed(int): another place is looked at.
    """

    changed = Signal()
    index_changed = Signal(int)

    def __init__(self, jobs: Jobs, renderer: Renderer, editor: EditorController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._renderer, self._editor = jobs, renderer, editor
        self._found: Doubt | None = None
        self._document = Document()
        self._work: Work | None = None
        self._index = -1
        editor.image_changed.connect(self._forget)
        editor.document_changed.connect(self._forget_without_cutout)
        editor.result_rendered.connect(lambda _tile: self._follow())

    @property
    def doubt(self) -> Doubt | None:
        """None where there is no cut-out, or nothing is known of its network."""
        return self._found

    @property
    def index(self) -> int:
        """The place that is looked at; -1 before the first."""
        return self._index

    def go(self, by: int) -> Place | None:
        """The next place (1) or the one before (-1), round and round; None where there is none."""
        found = self._found.places if self._found else ()
        if not found:
            return None
        start = self._index if self._index >= 0 else (-1 if by > 0 else 0)
        self._index = (start + by) % len(found)
        self.index_changed.emit(self._index)
        return found[self._index]

    def settle(self, mode: str) -> None:
        """Paint over the place that is looked at: ``"erase"`` or ``"restore"``; one step that can be taken back."""
        if self._found is None or not 0 <= self._index < len(self._found.places):
            return
        inside = self._found.places[self._index].inside
        width, height = self._editor.shown_size
        ends = [(x * width, y * height) for line in covering(inside) for x, y in line]
        brush = BRUSH * width / inside.shape[1]
        *placed, start, end = self._editor.to_input([*ends, ends[0], (ends[0][0] + brush, ends[0][1])])
        size = min(max(hypot(end[0] - start[0], end[1] - start[1]), 1.0), 10_000.0)
        strokes = tuple(
            {"mode": mode, "size": size, "hardness": HARDNESS, "opacity": 100, "points": (one, other)}
            for one, other in zip(placed[::2], placed[1::2], strict=True)
        )
        before = self._editor.values("mask_strokes")["strokes"]
        self._editor.set_values("mask_strokes", {"strokes": (*before, *strokes)})

    def _forget(self) -> None:
        self._document, self._work = Document(), None
        self._take(None)

    def _forget_without_cutout(self) -> None:
        edit = self._editor.document.edit("cutout")
        if self._found is not None and (edit is None or not edit.enabled):
            self._forget()

    def _follow(self) -> None:
        work, document = self._editor.work, _deciding(self._editor.document)
        edit = document.edit("cutout")
        if work is None or edit is None or not edit.enabled or (document, work) == (self._document, self._work):
            return
        self._document, self._work = document, work

        def find(job: Job) -> Doubt | None:
            view = View.fitting(self._renderer.output_size(work.source, document), GRID)
            rendered = self._renderer.render(work.source, document, view, is_cancelled=job.is_cancelled)
            facts = rendered.facts.get("cutout", {})
            plane = rendered.planes.get("doubt")
            return None if plane is None else _doubt(facts, np.asarray(plane))

        def done(found: Doubt | None) -> None:
            if (document, work) == (self._document, self._work):
                self._take(found)

        self._jobs.submit(find, on_done=done, on_failed=lambda _error: None, lane="misc", replaces=("doubt", id(self)))

    def _take(self, found: Doubt | None) -> None:
        if found == self._found:
            return
        self._found = found
        self._index = min(self._index, len(found.places) - 1) if found else -1
        self.changed.emit()


def _deciding(document: Document) -> Document:
    """The edits that decide what is in doubt and where it lies; a slider of tone changes none of them."""
    known = registry()
    kept = (
        edit
        for edit in document.edits
        if edit.operation in known and known[edit.operation].stage <= LAST and edit.operation not in NOT_NEEDED
    )
    return Document(document.picture, tuple(kept))


def _doubt(facts: Mapping[str, Any], plane: np.ndarray[Any, np.dtype[np.float32]]) -> Doubt:
    known = facts["doubt"]
    return Doubt(
        str(known["verdict"]),
        float(known["of_object"]),
        float(known["level"]),
        float(np.mean(plane >= LIMIT)),
        tuple(places(plane)),
        bool(facts.get("empty")),
    )
