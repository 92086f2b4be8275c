"""Holes and pieces of the cut-out on the table: where they lie, and which of them are taken away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.work import Work
from editor.model.document import Document
from editor.model.parameter import Value
from editor.redactor.geometry import View
from editor.redactor.operation import Stage
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer

HOLES, PIECES = "holes", "pieces"
_PROBE: dict[str, dict[str, Value]] = {HOLES: {"holes": "all"}, PIECES: {"pieces": "chosen"}}
_LOOK = 64 * 64  # pixels: they are found in the whole picture, however small the view


@dataclass(frozen=True, slots=True)
class ShownRegion:
    """Attributes:
    outline: in full-size pixels of what the canvas shows.
    place: a point well inside, in the same.
    taken: whether the result is without it.
    """

    outline: tuple[tuple[float, float], ...]
    place: tuple[float, float]
    taken: bool


class RegionController(QObject):
    """Finds them when they are to be shown, and anew when the mask below has changed.

    Signals:
        changed(): others were found, others are taken, or they lie elsewhere.

    Attributes:
        error: why they could not be looked for; None while nothing is wrong.
    """

    changed = Signal()

    def __init__(self, jobs: Jobs, renderer: Renderer, editor: EditorController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._renderer, self._editor = jobs, renderer, editor
        self._kind = ""
        self.error: BaseException | None = None
        self._asked: tuple[Work | None, Document] | None = None
        self._found: list[Mapping[str, Any]] | None = None
        editor.image_changed.connect(lambda: self.show(""))
        editor.document_changed.connect(self._follow)

    @property
    def kind(self) -> str:
        """``"holes"``, ``"pieces"``, or nothing while none are shown."""
        return self._kind

    def show(self, kind: str) -> None:
        """Show holes or pieces; an empty word: neither."""
        if kind != self._kind:
            self._kind, self._asked, self._found, self.error = kind, None, None, None
            self._follow()
            self.changed.emit()

    @property
    def looking(self) -> bool:
        """Whether they are still being looked for."""
        return bool(self._kind) and self._found is None and self.error is None

    @property
    def regions(self) -> list[ShownRegion]:
        """All that were found, the largest first, where the canvas shows them."""
        return [self._placed(one) for one in self._found or ()]

    def toggle(self, index: int) -> None:
        """Take one away, or give it back, as one step."""
        if self._found is None or not 0 <= index < len(self._found):
            return
        place = tuple(self._found[index]["place"])
        before = self._editor.values(self._kind)["places"]
        detail = f"{index + 1} / {len(self._found)}"
        self._editor.set_values(self._kind, {"places": (*before, place)}, detail=detail)

    def take_all(self) -> None:
        """Take all holes away that are certain, as one step."""
        self._editor.set_values(HOLES, {"holes": "all", "places": ()})

    # Inside

    def _placed(self, found: Mapping[str, Any]) -> ShownRegion:
        place, *outline = self._editor.to_result([tuple(found["place"]), *map(tuple, found["outline"])])
        return ShownRegion(tuple(outline), place, bool(found["taken"]))

    def _follow(self) -> None:
        work = self._editor.work
        if not self._kind or work is None:
            return
        document, idle = self._deciding(self._editor.document)
        if self._asked == (work, document):
            self.changed.emit()  # they may lie elsewhere
            return
        self._asked, kind = (work, document), self._kind

        def find(job: Job) -> list[Mapping[str, Any]]:
            view = View.fitting(self._renderer.output_size(work.source, document), _LOOK)
            rendered = self._renderer.render(work.source, document, view, is_cancelled=job.is_cancelled)
            told = rendered.facts.get(kind, {}).get(kind, [])
            return [{**one, "taken": one["taken"] and not idle} for one in told]

        def done(found: list[Mapping[str, Any]]) -> None:
            if self._asked == (work, document):
                self._found, self.error = found, None
                self.changed.emit()

        def failed(error: BaseException) -> None:
            if self._asked == (work, document):
                self._found, self.error = None, error
                self.changed.emit()

        self._jobs.submit(find, on_done=done, on_failed=failed, lane="misc", replaces=("regions", id(self)))

    def _deciding(self, document: Document) -> tuple[Document, bool]:
        """What decides where they are and which are taken, and whether the operation as it stands does nothing."""
        known = registry()
        order = known[self._kind].order
        kept = (
            edit
            for edit in document.edits
            if edit.operation in known
            and (known[edit.operation].stage < Stage.MATTE
                 or (known[edit.operation].stage == Stage.MATTE and known[edit.operation].order <= order))
        )  # fmt: skip
        deciding = Document(document.picture, tuple(kept))
        edit = deciding.edit(self._kind)
        idle = edit is None or not edit.enabled or known[self._kind].is_idle(self._editor.values(self._kind))
        if idle:
            deciding = added(deciding.without(self._kind), self._kind, _PROBE[self._kind])
        return deciding, idle
