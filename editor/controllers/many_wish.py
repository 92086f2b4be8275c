"""Who is to be dressed at once, and in what."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.many_plan import Cell, Somebody, as_garment, cells, outfits, pictures_of
from editor.controllers.tryon_people import OPERATION
from editor.errors import EditorError
from editor.model.outfit import WornGarment


class ManyWish(QObject):
    """Signals:
    changed(): other people or garments, or another way to combine them.
    refused(object): a folder cannot be used: the error.

    Attributes:
        people, garments: what was chosen; the first garment is innermost.
        together: whether all garments are worn as one outfit; otherwise each by itself.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, editor: EditorController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.people: list[Somebody] = []
        self.garments: list[WornGarment] = []
        self.together = True
        self._taken: tuple[list[Somebody], list[WornGarment]] = ([], [])

    @property
    def count(self) -> int:
        """How many pictures it comes to."""
        return len(self.people) * len(outfits(self.garments, together=self.together))

    def cells(self) -> list[Cell]:
        """All results, not begun; errors as of `many_plan.cells`."""
        return cells(self.people, outfits(self.garments, together=self.together))

    def take_from_table(self) -> None:
        """Begin with the person on the table and what is worn there, where nothing else was chosen."""
        image, values = self._editor.image, self._editor.values(OPERATION)
        there = image is not None and image.path is not None
        people = [Somebody.on_the_table(image.path, values)] if there else []
        worn = [WornGarment.from_value(value) for value in values["garments"]]
        garments = [garment for garment in worn if not garment.hidden and garment.path]
        if self.people in ([], self._taken[0]):
            self.people = list(people)
        if self.garments in ([], self._taken[1]):
            self.garments = list(garments)
        self._taken = (people, garments)
        self.changed.emit()

    def add_people(self, paths: Sequence[Path]) -> None:
        """Pictures of people, and folders of such."""
        known = {person.path for person in self.people}
        self.people += [Somebody(path) for path in self._pictures(paths) if path not in known]
        self.changed.emit()

    def add_garments(self, paths: Sequence[Path]) -> None:
        """Photographs of garments, and folders of such."""
        known = {garment.path for garment in self.garments}
        self.garments += [one for one in map(as_garment, self._pictures(paths)) if one.path not in known]
        self.changed.emit()

    def remove_people(self, numbers: set[int]) -> None:
        """Without these."""
        self.people = [one for number, one in enumerate(self.people) if number not in numbers]
        self.changed.emit()

    def remove_garments(self, numbers: set[int]) -> None:
        """Without these."""
        self.garments = [one for number, one in enumerate(self.garments) if number not in numbers]
        self.changed.emit()

    def combine(self, together: bool) -> None:
        """All garments as one outfit, or each by itself."""
        self.together = together
        self.changed.emit()

    def clear(self) -> None:
        """Nobody and nothing."""
        self.people, self.garments, self.together = [], [], True
        self.changed.emit()

    def _pictures(self, paths: Sequence[Path]) -> list[Path]:
        try:
            return pictures_of(paths)
        except EditorError as error:
            self.refused.emit(error)
            return []
