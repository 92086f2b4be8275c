"""The garments of the bank, to choose one to start from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.controllers.design_start import Kind, Start
from editor.controllers.design_words import value_words
from editor.controllers.jobs import Job, Jobs
from editor.model.frame import Frame
from editor.model.quick_look import quick_look

if TYPE_CHECKING:
    from editor.redactor.design.bank import BankGarment

SIDE = 256


@dataclass(frozen=True, slots=True, eq=False)
class BankPicture:
    """A garment of the bank and its small picture."""

    garment: BankGarment
    small: Frame

    @property
    def name(self) -> str:
        """What it is, in the language of the window."""
        parts = [value_words("garment", self.garment.garment)]
        for attribute in ("sleeves", "length"):
            value = getattr(self.garment, attribute)
            if value and value != "none":
                parts.append(value_words(attribute, value))
        words = ", ".join(parts)
        return words[:1].upper() + words[1:]

    def start(self) -> Start:
        """Designs that start from it."""
        return Start(Kind.TEMPLATE, self.name, on=self.garment.file.name, small=self.small,
                     garment=self.garment.garment)  # fmt: skip


class DesignTemplates(QObject):
    """Signals:
    changed(): `pictures` are read.
    failed(object): they cannot be: the error.

    Attributes:
        pictures: by garment, as the bank has them.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.pictures: list[BankPicture] = []
        self._reading = False

    def load(self) -> None:
        """Read them, once."""
        if self.pictures or self._reading:
            return
        self._reading = True

        def read(_job: Job) -> list[BankPicture]:
            from editor.redactor.design.bank import Bank

            garments = sorted(Bank.read().garments, key=lambda one: one.garment)
            return [BankPicture(one, quick_look(Path(one.file), SIDE)) for one in garments]

        def done(pictures: list[BankPicture]) -> None:
            self._reading = False
            self.pictures = pictures
            self.changed.emit()

        def failed(error: BaseException) -> None:
            self._reading = False
            self.failed.emit(error)

        self._jobs.submit(read, on_done=done, on_failed=failed)
