"""The garments that the person on the table wears: put on, taken off, reordered, worn otherwise; all as edits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.picture_renderer import Tile
from editor.controllers.thumbnails import Thumbnail, Thumbnails
from editor.controllers.tryon_colours import TryOnColours
from editor.controllers.tryon_people import OPERATION, PERSON_WORDS, TryOnPeople
from editor.controllers.tryon_words import garment_name
from editor.errors import EditorError
from editor.model.frame import Frame
from editor.model.garment import CATEGORIES, Category
from editor.model.input_image import InputImage, Limits
from editor.model.outfit import WornGarment
from editor.model.parameter import Value
from editor.model.quick_look import quick_look
from editor.redactor.registry import registry

THUMBNAIL_SIDE = 128
UNSURE = 0.9  # of a fit: below, a person is asked what the garment is

STEP_WORDS = ("taken off the list", "order", "hidden", "shown", "tried on again", "hem", "opened", "length", "sleeves",
              "width", "moved", "folds", "light", "as it was photographed")  # fmt: skip
_TOLD_OF = {"hem": 5, "opened": 6, "length": 7, "sleeves": 8, "width": 9, "shift": 10, "folds": 11, "light": 12}


@dataclass(frozen=True, slots=True)
class Finding:
    """What the program found out about a garment that is worn.

    Attributes:
        category: a name of `CATEGORIES`, or empty.
        sleeve: none, short or long; empty: not known.
        fit: 0-1: how well its shape was recognised.
        tucked: whether its hem lies under what is worn below.
        opened: how far its front is open, 0-1; None: it cannot be.
        doubts: sentences in English.
    """

    category: str = ""
    sleeve: str = ""
    fit: float = 1.0
    tucked: bool = False
    opened: float | None = None
    doubts: tuple[str, ...] = ()


class TryOnController(QObject):
    """Which garment is chosen is not part of the work, and so of no step.

    Signals:
        changed(): garments, or which of them is chosen.
        found(): what is known of the garments, and what is in doubt.
        thumbnail_ready(str, Frame): the photograph with this sha256, small, 8 bit sRGB.
        failed(object): a garment could not be taken: the error.

    Attributes:
        people: who is dressed.
        colours: what of the clothes has another colour.
        seconds: how long dressing took the last time; None: not known.
        doubts: sentences in English on the whole picture.

    Args:
        limits: the limits on files to open; asked each time, for they are preferences.
    """

    changed = Signal()
    found = Signal()
    thumbnail_ready = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, editor: EditorController, people: TryOnPeople, limits: Callable[[], Limits],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._editor, self.people, self._limits = jobs, editor, people, limits
        self._thumbnails = Thumbnails(jobs, self.thumbnail_ready.emit)
        self._chosen = -1
        self._findings: dict[str, Finding] = {}
        self.colours = TryOnColours(jobs, editor, people, limits, self)
        self.colours.failed.connect(self.failed)
        self.seconds: float | None = None
        self.doubts: tuple[str, ...] = ()
        self._for_the_next: tuple[WornGarment, ...] = ()  # until the next picture is open
        self._for_this: tuple[WornGarment, ...] = ()  # until its people are known
        editor.image_changed.connect(self._forget)
        editor.document_changed.connect(self._follow)
        editor.result_rendered.connect(self._take)
        editor.open_failed.connect(self._leave_outfit)
        people.changed.connect(self._dress_the_next)

    # What there is

    @property
    def garments(self) -> list[WornGarment]:
        """In the order of dressing, the innermost first."""
        return [WornGarment.from_value(value) for value in self._editor.values(OPERATION)["garments"]]

    @property
    def worn(self) -> list[WornGarment]:
        """Those that are not taken off for now."""
        return [one for one in self.garments if not one.hidden]

    @property
    def chosen(self) -> int:
        """The place of the chosen garment in the order of dressing; -1: none."""
        return min(self._chosen, len(self._editor.values(OPERATION)["garments"]) - 1)

    @property
    def garment(self) -> WornGarment | None:
        """The chosen one."""
        return self.garments[self.chosen] if self.chosen >= 0 else None

    def finding(self, garment: WornGarment) -> Finding | None:
        """What is known of a garment; None until it has been worn."""
        return self._findings.get(garment.picture)

    def category(self, garment: WornGarment) -> Category | None:
        """What it is, as a person or the program says."""
        found = self.finding(garment)
        return CATEGORIES.get(garment.category or (found.category if found else ""))

    def sleeve(self, garment: WornGarment) -> str:
        """none, short or long, as a person or the program says; empty: not known."""
        found = self.finding(garment)
        return garment.sleeve or (found.sleeve if found else "")

    def asks(self, garment: WornGarment) -> bool:
        """Whether a person should say what it is."""
        found = self.finding(garment)
        return found is not None and found.fit < UNSURE and not garment.category

    @staticmethod
    def as_photographed(garment: WornGarment) -> WornGarment:
        """The same without all that a person said of it and of how it is worn."""
        return WornGarment(garment.picture, garment.path, garment.name, hidden=garment.hidden)

    # What a person does

    def choose(self, index: int) -> None:
        """Choose the garment at this place in the order of dressing."""
        if index != self._chosen:
            self._chosen = index
            self.changed.emit()

    def add(self, files: Sequence[Path]) -> None:
        """Put garments on, over what is worn already, in the order of the files. What cannot be read is told."""
        work, limits = self._editor.work, self._limits()
        if work is None or not files:
            return

        def read(_job: Job) -> tuple[list[WornGarment], list[EditorError]]:
            taken: list[WornGarment] = []
            refused: list[EditorError] = []
            for path in files:
                try:
                    InputImage.read(path, limits)
                    taken.append(WornGarment.of_file(path))
                except EditorError as error:
                    refused.append(error)
            return taken, refused

        def done(found: tuple[list[WornGarment], list[EditorError]]) -> None:
            for error in found[1]:
                self.failed.emit(error)
            if found[0] and self._editor.work is work:
                worn = [*self.garments, *found[0]]
                self._chosen = len(worn) - 1
                self._dress(worn, ", ".join(garment_name(one) for one in found[0]))

        self._jobs.submit(read, on_done=done, on_failed=self.failed.emit)

    def remove(self, index: int) -> None:
        """Take a garment off for good; the rest stays."""
        worn = self.garments
        gone = worn.pop(index)
        self._chosen = min(self._chosen - (index < self._chosen), len(worn) - 1)
        self._wear(worn, f"{garment_name(gone)} · {STEP_WORDS[0]}")

    def move(self, index: int, to: int) -> None:
        """Another place in the order of dressing, 0 on the skin."""
        worn = self.garments
        to = min(max(to, 0), len(worn) - 1)
        if to != index:
            moved = worn.pop(index)
            worn.insert(to, moved)
            self._chosen = to
            self._wear(worn, f"{garment_name(moved)} · {STEP_WORDS[1]}")

    def show(self, index: int, on: bool) -> None:
        """Wear it, or take it off for now."""
        worn = self.garments
        worn[index] = replace(worn[index], hidden=not on)
        self._wear(worn, f"{garment_name(worn[index])} · {STEP_WORDS[3 if on else 2]}")

    def wear(self, values: Mapping[str, Value], *, final: bool = True) -> None:
        """Wear the chosen garment otherwise: values of `Wearing`; `final` as of `EditorController.set_values`."""
        garment = self.garment
        if garment is not None:
            worn = self.garments
            worn[self.chosen] = replace(garment, wearing=replace(garment.wearing, **values))
            told = ", ".join(STEP_WORDS[_TOLD_OF[name]] for name in values)
            self._wear(worn, f"{garment_name(garment)} · {told}", final=final)

    def reset_garment(self) -> None:
        """Wear the chosen garment as the program would."""
        garment = self.garment
        if garment is not None:
            worn = self.garments
            worn[self.chosen] = self.as_photographed(garment)
            self._wear(worn, f"{garment_name(garment)} · {STEP_WORDS[13]}")

    def tell(self, **what: str) -> None:
        """Say what the chosen garment is: its `category`, its `sleeve`; empty leaves it to the program."""
        garment = self.garment
        if garment is not None:
            worn = self.garments
            worn[self.chosen] = told = replace(garment, landmarks={}, **what)
            title = CATEGORIES[told.category].title if told.category else ""
            self._dress(worn, " · ".join(word for word in (garment_name(garment), title) if word))

    def again(self) -> None:
        """Work everything out anew."""
        if self.garments:
            self._dress(self.garments, STEP_WORDS[4])

    def request_thumbnails(self) -> None:
        """Send the photographs that were not sent yet."""
        limits = self._limits()

        def small(garment: WornGarment, _job: Job) -> Frame:
            return quick_look(Path(garment.path), THUMBNAIL_SIDE, limits)

        self._thumbnails.request(
            [Thumbnail(one.picture, (one.picture,), partial(small, one)) for one in self.garments if one.path]
        )

    def forget_thumbnails(self) -> None:
        """They have to be sent again, to a list that has none yet."""
        self._thumbnails.forget()

    def keep_outfit(self) -> None:
        """The picture that is about to be opened shows another person for the same garments.

        While an edit runs nothing is opened, so nothing is kept.
        """
        self._for_the_next = () if self._editor.busy else tuple(self.garments)

    # Inside

    def _leave_outfit(self) -> None:
        self._for_the_next = ()

    def _dress_the_next(self) -> None:
        """Once the people of the picture are known, unless it is a project with an outfit of its own."""
        if self._for_this and self.people.looked:
            worn, self._for_this = self._for_this, ()
            if self.people.count and self._editor.values(OPERATION) == registry()[OPERATION].defaults():
                self._dress(worn, PERSON_WORDS[0])

    def _dress(self, worn: Sequence[WornGarment], detail: str) -> None:
        self._editor.dress({"garments": tuple(one.to_value() for one in worn)}, detail, self._took)

    def _took(self, facts: Mapping[str, Any]) -> None:
        self.seconds = float(facts["seconds"]) if "seconds" in facts else None
        self.found.emit()

    def _wear(self, worn: Sequence[WornGarment], detail: str, *, final: bool = True) -> None:
        values = {**self._editor.values(OPERATION), "garments": tuple(one.to_value() for one in worn)}
        if values == registry()[OPERATION].defaults():
            self._editor.reset(OPERATION)
        else:
            self._editor.set_values(OPERATION, {"garments": values["garments"]}, final=final, detail=detail)

    def _forget(self) -> None:
        self._chosen, self._findings, self.seconds, self.doubts = -1, {}, None, ()
        self._for_this, self._for_the_next = self._for_the_next, ()
        self._thumbnails.stop()
        self.changed.emit()
        self.found.emit()

    def _follow(self) -> None:
        if self._chosen < 0 and self._editor.values(OPERATION)["garments"]:
            self._chosen = len(self._editor.values(OPERATION)["garments"]) - 1  # of a project, or after undo and redo
        self.changed.emit()

    def _take(self, tile: Tile) -> None:
        """The facts come with the pixels."""
        facts = tile.facts.get(OPERATION)
        if facts is None or tile.moving:
            return
        for told in facts.get("garments", ()):
            self._findings[str(told["picture"])] = _finding(told)
        self.doubts = tuple(map(str, facts.get("doubts", ())))
        self.found.emit()


def _finding(told: Mapping[str, Any]) -> Finding:
    opened = told.get("opened")
    return Finding(
        str(told.get("category", "")),
        str(told.get("sleeve", "")),
        float(told.get("fit", 1.0)),
        bool(told.get("tucked", False)),
        None if opened is None else float(opened),
        tuple(map(str, told.get("doubts", ()))),
    )
