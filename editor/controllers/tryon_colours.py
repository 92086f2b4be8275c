"""Other colours and patterns for what somebody wears, put on in this program or before the photograph was taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.picture_renderer import Tile
from editor.controllers.tryon_people import OPERATION, TryOnPeople
from editor.controllers.tryon_words import PART_WORDS
from editor.model.input_image import InputImage, Limits
from editor.model.outfit import WornGarment
from editor.model.recolouring import Recolouring
from editor.redactor.registry import registry

STEP_WORDS = ("another color", "pattern", "pattern size", "own color")


class TryOnColours(QObject):
    """Every choice is a step.

    Signals:
        changed(): what is worn, or its colours.
        failed(object): a picture could not be taken: the error.

    Args:
        limits: the limits on files to open; asked each time, for they are preferences.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, editor: EditorController, people: TryOnPeople, limits: Callable[[], Limits],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._editor, self._people, self._limits = jobs, editor, people, limits
        self._worn: list[str] | None = None
        editor.image_changed.connect(self._forget)
        editor.document_changed.connect(self.changed)
        editor.result_rendered.connect(self._take)
        people.changed.connect(self.changed)

    @property
    def parts(self) -> list[str]:
        """What is worn in the result and can be recoloured: names of `PARTS_COLOURED`."""
        values = self._editor.values(OPERATION)
        if self._worn is None or registry()[OPERATION].is_idle(values):
            return self._people.worn
        return self._worn

    def of(self, part: str) -> Recolouring | None:
        """What was chosen for a part; None: nothing."""
        return next((one for one in self._chosen() if one.part == part), None)

    @property
    def looking(self) -> bool:
        """Whether what is worn is still being told apart."""
        return not self.parts and self._people.looking_at_clothes

    def look(self) -> None:
        """Tell apart what is worn, unless that is known."""
        if not self.parts:
            self._people.look_at_clothes(self.failed.emit)

    def give_colour(self, part: str, colour: str) -> None:
        """`#rrggbb`."""
        self._set(Recolouring(part, colour), STEP_WORDS[0])

    def give_pattern(self, part: str, file: Path) -> None:
        """Cut it from the cloth that a picture shows. What cannot be read is told."""
        work, limits = self._editor.work, self._limits()
        if work is None:
            return

        def read(_job: Job) -> WornGarment:
            InputImage.read(file, limits)
            return WornGarment.of_file(file)

        def done(found: WornGarment) -> None:
            if self._editor.work is work:
                before = self.of(part)
                scale = before.scale if before is not None else 1.0
                wanted = Recolouring(part, "", found.picture, found.path, found.name, scale)
                # Worked out as an edit, so that the project keeps the picture.
                values, detail = {"colors": self._with(part, wanted)}, _detail(part, STEP_WORDS[1])
                self._editor.dress(values, detail, lambda _facts: None)

        self._jobs.submit(read, on_done=done, on_failed=self.failed.emit)

    def give_scale(self, part: str, scale: float, *, final: bool = True) -> None:
        """How large the pattern is; `final` as of `EditorController.set_values`."""
        before = self.of(part)
        if before is not None and before.picture:
            self._set(replace(before, scale=scale), STEP_WORDS[2], final=final)

    def reset(self, part: str) -> None:
        """The colour that it has by itself."""
        colours = self._with(part, None)
        values = {**self._editor.values(OPERATION), "colors": colours}
        if values == registry()[OPERATION].defaults():
            self._editor.reset(OPERATION)
        else:
            self._editor.set_values(OPERATION, {"colors": colours}, detail=_detail(part, STEP_WORDS[3]))

    # Inside

    def _chosen(self) -> list[Recolouring]:
        return [Recolouring.from_value(value) for value in self._editor.values(OPERATION)["colors"]]

    def _with(self, part: str, wanted: Recolouring | None) -> tuple[dict[str, object], ...]:
        """The value of the operation in which a part has another recolouring, or none."""
        others = [one for one in self._chosen() if one.part != part]
        return tuple(one.to_value() for one in (*others, *([wanted] if wanted is not None else [])))

    def _set(self, wanted: Recolouring, told: str, *, final: bool = True) -> None:
        values = {"colors": self._with(wanted.part, wanted)}
        self._editor.set_values(OPERATION, values, final=final, detail=_detail(wanted.part, told))

    def _forget(self) -> None:
        self._worn = None
        self.changed.emit()

    def _take(self, tile: Tile) -> None:
        """The facts come with the pixels."""
        facts = tile.facts.get(OPERATION)
        if facts is not None and not tile.moving and "worn" in facts:
            self._worn = list(facts["worn"])
            self.changed.emit()


def _detail(part: str, told: str) -> str:
    return f"{PART_WORDS[part]} · {told}"
