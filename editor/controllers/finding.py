"""Edits whose values have to be worked out, on a thread, before they are a step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from editor.controllers.desk import Desk
from editor.controllers.edit_runner import EditRunner
from editor.controllers.jobs import Job
from editor.controllers.shown_picture import THUMBNAIL_PIXELS
from editor.controllers.step_words import step_detail
from editor.model.colour_profile import ColourProfile
from editor.model.document import Document
from editor.model.parameter import Value
from editor.redactor import registry as operations
from editor.redactor.colour_card.correction import correction_of
from editor.redactor.colour_card.finding import find_card
from editor.redactor.geometry import View
from editor.redactor.grey_point import grey_point
from editor.redactor.reframe import reframed
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source

MATTE_PIXELS = 1_000_000
STROKE_WORDS = ("Removing the object",)
DOING_WORDS = ("Removing the background", "Finding the values", "Retouching", "Looking for the color card",
               "Painting", "Dressing", "Meeting the rules", "Reading the backdrop")  # fmt: skip

Found = tuple[dict[str, Value], str]


class Finding:
    """Works edits out, one at a time. What is found for a picture that has left the table is dropped.

    Args:
        push: makes a document a step: `push(document, title, detail)`, in English.
    """

    def __init__(
        self, renderer: Renderer, desk: Desk, edits: EditRunner, push: Callable[[Document, str, str], None]
    ) -> None:
        self._renderer, self._desk, self._edits, self._push = renderer, desk, edits, push

    def by_network(
        self,
        operation: str,
        values: Mapping[str, Value],
        title: str,
        doing: str,
        told: Callable[[Mapping[str, Any]], None] = lambda _facts: None,
        detail: str = "",
    ) -> None:
        """Add an operation and let its network run; asked for again, whatever is installed now runs anew.

        Args:
            told: takes the facts.
            detail: what the history says of the step; how long it took where that is empty.
        """
        if self._desk.work is None or not self._edits.may_begin():
            return
        again = self._desk.document.edit(operation)
        document = self._desk.document if again is None else self._desk.document.without(operation)
        document = operations.added(document, operation, {**(again.values if again else {}), **values})

        def done(rendered: Rendered) -> None:
            facts = rendered.facts.get(operation, {})
            seconds = f"{facts['seconds']:.1f} s" if "seconds" in facts else ""
            self._push(document.with_artefacts(rendered.artefacts), title, detail or seconds)
            told(facts)

        self._run(self._rendering(self._desk.work.source, document), done, doing)

    def adopt(self, document: Document, title: str, detail: str, doing: str) -> None:
        """Make a document that was worked out elsewhere a step, once the networks that it needs have run."""
        if self._desk.work is None or not self._edits.may_begin():
            return
        work = self._rendering(self._desk.work.source, document)
        self._run(work, lambda made: self._push(document.with_artefacts(made.artefacts), title, detail), doing)

    def stroke(self, document: Document, operation: str, title: str, detail: str, doing: str = "") -> None:
        """Work out the strokes of an operation of `document` before it is shown."""
        edit = document.edit(operation)
        if self._desk.work is None or edit is None:
            return
        source, alone = self._desk.work.source, Document(document.picture, (edit,))

        def work(job: Job) -> Rendered:
            view = View.fitting(source.size, THUMBNAIL_PIXELS)  # what is found for it serves every other size
            return self._renderer.render(
                source, alone, view, is_cancelled=job.is_cancelled, on_progress=job.on_progress
            )

        self._run(work, lambda _rendered: self._push(document, title, detail), doing or STROKE_WORDS[0])

    def autos(self, names: Sequence[str]) -> None:
        """Let these operations find all the values that they can find by themselves."""
        if self._desk.work is None or not self._edits.may_begin():
            return
        source, document = self._desk.work.source, self._desk.document
        kinds = [operations.registry()[name] for name in names]

        def work(_job: Job) -> dict[str, dict[str, Value]]:
            return {
                kind.name: {
                    p.name: self._renderer.auto(source, document, kind.name, p.name) for p in kind.parameters if p.auto
                }
                for kind in kinds
            }

        def done(found: dict[str, dict[str, Value]]) -> None:
            after = document
            for name, values in found.items():
                after = operations.added(after, name, values, frozenset(values))
            after = reframed(self._renderer, source, document, after)
            one = kinds[0] if len(kinds) == 1 else None
            detail = step_detail(one, found[one.name], found[one.name]) if one else "auto"
            self._push(after, one.title if one else "Auto all", detail)

        self._run(work, done, DOING_WORDS[1])

    def placed(self, values: Mapping[str, Value]) -> None:
        """Set values of the canvas together with where the object lies, which is found by itself."""
        kind = operations.registry()["place"]

        def find(source: Source, document: Document) -> Found:
            wanted = operations.added(document, "place", values)
            found = self._renderer.auto(source, wanted, "place", "object")
            return {**values, "object": found}, step_detail(kind, values, ())

        self._values("place", kind.title, find, DOING_WORDS[1], frozenset({"object"}))

    def grey_point(self, x: float, y: float) -> None:
        """White balance by a place of the canvas (full-size pixels) that is grey in reality."""
        kind = operations.registry()["temperature"]

        def find(source: Source, document: Document) -> Found:
            values = grey_point(self._renderer, source, document, (x, y))
            return values, step_detail(kind, values, ())

        self._values("temperature", "Grey point", find, DOING_WORDS[1])

    def card(self) -> None:
        """Find the color card in the picture, and correct the colours by it."""

        def find(source: Source, _document: Document) -> Found:
            space = ColourProfile.parse(source.frame.icc)
            found = correction_of(find_card(source.frame, space), space)
            return {"matrix": found.matrix.tolist()}, f"ΔE {found.before.mean():.1f} → {found.after.mean():.1f}"

        self._values("color_correction", "Color card", find, DOING_WORDS[3])

    def recipe(self, recipe: Document, title: str) -> None:
        """Do what a recipe does, its automatic values found anew for this picture, in one step named `title`."""
        if self._desk.work is None or not self._edits.may_begin():
            return
        source, document = self._desk.work.source, self._desk.document

        def work(_job: Job) -> Document:
            after = document
            for edit in recipe.edits:
                after = operations.added(after, edit.operation, edit.values, edit.autos)
            return self._renderer.with_autos(source, after)

        self._run(work, lambda after: self._push(after, "Preset", title), DOING_WORDS[1])

    def _values(
        self,
        operation: str,
        title: str,
        find: Callable[[Source, Document], Found],
        doing: str,
        autos: frozenset[str] = frozenset(),
    ) -> None:
        """Set the values of an operation that `find` tells, together with words for the history."""
        if self._desk.work is None or not self._edits.may_begin():
            return
        source, document, shown = self._desk.work.source, self._desk.document, self._desk.shown

        def done(found: Found) -> None:
            self._push(operations.added(document, operation, found[0], autos), title, found[1])

        self._run(lambda _job: find(source, shown), done, doing)

    def _rendering(self, source: Source, document: Document) -> Callable[[Job], Rendered]:
        """Lets all networks run that a document needs."""

        def work(job: Job) -> Rendered:
            view = View.fitting(self._renderer.output_size(source, document), MATTE_PIXELS)
            return self._renderer.render(
                source, document, view, is_cancelled=job.is_cancelled, on_progress=job.on_progress
            )

        return work

    def _run(self, work: Callable[[Job], object], done: Callable[..., None], doing: str) -> None:
        taken = self._desk.work

        def still_here(result: object) -> None:
            if self._desk.work is taken:
                done(result)

        self._edits.run(work, still_here, doing)
