"""Outfits of the whole wardrobe: for an occasion, as a capsule, to pack; and what is missing. Shown as flat-lays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs
from editor.controllers.stylist_controller import Outfitted, StylistController
from editor.controllers.wardrobe_controller import WardrobeController
from editor.model.frame import Frame
from editor.model.input_image import Limits
from editor.model.metadata import Metadata
from editor.model.output_image import OutputImage, WriteOptions, format_of
from editor.model.quick_look import quick_look
from editor.model.source_type import mixed
from editor.model.wardrobe import WardrobeItem

if TYPE_CHECKING:
    from editor.redactor.stylist.missing import Missing
    from editor.redactor.stylist.occasion import Occasion
    from editor.redactor.stylist.outfit import Outfit
    from editor.redactor.stylist.taste import Taste

SHOWN = 12
SMALL, LARGE = 480, 2000  # px of flat-lays: of a tile, and of a file
USUAL_PIECES, USUAL_DAYS = 12, 5


class Mode(StrEnum):
    """What is looked for."""

    OUTFITS = "outfits"
    CAPSULE = "capsule"
    PACKING = "packing"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A question, as it was when it was asked."""

    items: tuple[WardrobeItem, ...]
    occasion: Occasion
    pieces: int
    days: int
    taste: Taste


class OutfitController(QObject):
    """Signals:
    changed(): what was found, or that it is looked for.
    picture_ready(int): the flat-lay of the outfit at this place.
    saved(object): this file is there.
    failed(object): the error.

    Attributes:
        mode, pieces, days: what is looked for, and how much.
        outfits: the best first, or day by day.
        carried: of a capsule or a journey: all that belongs to it.
        count: how many good outfits a capsule makes.
        lacking: what would help most.
        pictures: flat-lays by place.
    """

    changed = Signal()
    picture_ready = Signal(int)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, wardrobe: WardrobeController, stylist: StylistController, limits: Callable[[], Limits],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._wardrobe, self._stylist, self._limits = jobs, wardrobe, stylist, limits
        self.mode, self.pieces, self.days = Mode.OUTFITS, USUAL_PIECES, USUAL_DAYS
        self.season, self.for_what, self.formality = "", "", -1
        self._clear()
        self._asked: Job | None = None
        self._laying: Job | None = None

    @property
    def looking(self) -> bool:
        return self._asked is not None

    def look_for(self, mode: Mode) -> None:
        """Another kind of answer."""
        self.mode = mode
        self.ask()

    def set(self, **values: Any) -> None:
        """Args: values: season, for_what (a mood), formality (-1: whatever), pieces, days."""
        for name, value in values.items():
            setattr(self, name, value)
        self.ask()

    def ask(self) -> None:
        """Look through the wardrobe; only the newest question is answered."""
        items = tuple(self._wardrobe.items.values())
        if self._asked is not None:
            self._asked.cancel()
        if not items:
            self._asked = None
            self._clear()
            self.changed.emit()
            return
        find = {Mode.OUTFITS: self._outfits, Mode.CAPSULE: self._capsule, Mode.PACKING: self._packing,
                Mode.MISSING: self._missing}[self.mode]  # fmt: skip
        values, pieces, days = self._occasion_values(), self.pieces, self.days
        known = self._stylist.taste_of_person()

        def work(job: Job) -> dict[str, Any]:
            return find(_Wanted(items, _occasion(*values), pieces, days, known()), job)

        def done(found: dict[str, Any]) -> None:
            if job is self._asked:
                self._asked = None
                self._clear()
                vars(self).update(found)
                self.changed.emit()
                self._lay_next()

        def failed(error: BaseException) -> None:
            if job is self._asked:
                self._asked = None
                self._clear()
                self.changed.emit()
                self.failed.emit(error)

        job = self._asked = self._jobs.submit(
            work, on_done=done, on_failed=failed, lane="stylist", replaces=("outfits", id(self))
        )
        self.changed.emit()

    def rate(self, place: int, liked: bool) -> None:
        """Say yes or no to an outfit."""
        outfit = self.outfits[place]
        self._put(place, replace(outfit, liked=liked))
        self._stylist.tell(outfit.suggestion.outfit, liked, self.for_what)

    def improve(self, place: int) -> None:
        """Find the smallest change of an outfit."""
        outfit, items, values = self.outfits[place], tuple(self._wardrobe.items.values()), self._occasion_values()
        known = self._stylist.taste_of_person()

        def find(_job: Job) -> Any:
            from editor.redactor.stylist.improve import smallest_change

            closet = self._stylist.closet_of(items)
            return smallest_change(outfit.suggestion.outfit, closet, _occasion(*values), taste=known())

        def done(change: Any) -> None:
            if place < len(self.outfits) and self.outfits[place].suggestion is outfit.suggestion:
                self._put(place, replace(self.outfits[place], change=change, asked=True))

        self._jobs.submit(find, on_done=done, on_failed=self.failed.emit, lane="stylist")

    def take_change(self, place: int) -> None:
        """Wear the outfit as its smallest change says."""
        from editor.redactor.stylist.suggest import Suggestion

        change = self.outfits[place].change
        if change is not None:
            self.pictures.pop(place, None)
            self._unlaid.discard(place)
            self._put(place, Outfitted(Suggestion(change.outfit, change.after), tuple(change.outfit.things)))
            self._lay_next()

    def save(self, place: int, path: Path) -> None:
        """Write the flat-lay of an outfit, large; an older file gives way."""
        outfit, limits = self.outfits[place], self._limits()

        def write(job: Job) -> Path:
            frame = _laid(outfit, LARGE, limits, job)
            claims = mixed(*(item.made for item in outfit.things if isinstance(item, WardrobeItem)))
            picture = OutputImage(frame, Metadata().after(claims))
            picture.write(path, WriteOptions(format_of(path) or "png"), overwrite=True)
            return path

        self._jobs.submit(write, on_done=self.saved.emit, on_failed=self.failed.emit)

    def clear(self) -> None:
        """Another person works here."""
        self._asked, self._laying = None, None
        self._clear()
        self.changed.emit()

    # Inside: what is looked for, on a thread

    def _outfits(self, wanted: _Wanted, job: Job) -> dict[str, Any]:
        from editor.redactor.stylist.suggest import outfits

        found = outfits(
            self._stylist.closet_of(wanted.items), wanted.occasion, SHOWN, taste=wanted.taste,
            is_cancelled=job.is_cancelled,
        )  # fmt: skip
        return {"outfits": tuple(Outfitted(one, one.items) for one in found)}

    def _capsule(self, wanted: _Wanted, _job: Job) -> dict[str, Any]:
        from editor.redactor.stylist.capsule import capsule

        closet = self._stylist.closet_of(wanted.items)
        found = capsule(closet, wanted.pieces, wanted.occasion, taste=wanted.taste)
        return {
            "outfits": tuple(self._judged(one, wanted.occasion) for one in found.outfits), "carried": found.items,
            "count": found.count,
        }  # fmt: skip

    def _packing(self, wanted: _Wanted, _job: Job) -> dict[str, Any]:
        from editor.redactor.stylist.packing import packed

        closet = self._stylist.closet_of(wanted.items)
        found = packed(closet, [wanted.occasion] * wanted.days, taste=wanted.taste)
        return {"outfits": tuple(Outfitted(one, one.items) for one in found.days), "carried": found.items}

    def _missing(self, wanted: _Wanted, _job: Job) -> dict[str, Any]:
        from editor.redactor.stylist.missing import missing

        closet = self._stylist.closet_of(wanted.items)
        return {"lacking": missing(closet, wanted.occasion, 6, taste=wanted.taste)}

    def _judged(self, outfit: Outfit[Any], wish: Occasion) -> Outfitted:
        from editor.redactor.stylist.score import scored
        from editor.redactor.stylist.suggest import Suggestion

        return Outfitted(Suggestion(outfit, scored(outfit, wish)), tuple(outfit.things))

    # Inside: what is shown

    def _clear(self) -> None:
        self.outfits: tuple[Outfitted, ...] = ()
        self.carried: tuple[WardrobeItem, ...] = ()
        self.lacking: tuple[Missing, ...] = ()
        self.count = 0
        self.pictures: dict[int, Frame] = {}
        self._unlaid: set[int] = set()  # places of outfits of which a picture cannot be read

    def _put(self, place: int, outfit: Outfitted) -> None:
        self.outfits = (*self.outfits[:place], outfit, *self.outfits[place + 1 :])
        self.changed.emit()

    def _occasion_values(self) -> tuple[str, str, int]:
        return self.season, self.for_what, self.formality

    def _lay_next(self) -> None:
        """One after the other, the best first."""
        laid = self.pictures.keys() | self._unlaid
        place = next((one for one in range(len(self.outfits)) if one not in laid), None)
        if place is None:
            self._laying = None
            return
        outfit, limits = self.outfits[place], self._limits()

        def done(frame: Frame) -> None:
            if job is self._laying:
                if place < len(self.outfits) and self.outfits[place].suggestion is outfit.suggestion:
                    self.pictures[place] = frame
                    self.picture_ready.emit(place)
                self._lay_next()

        def failed(error: BaseException) -> None:
            if job is self._laying:
                if place < len(self.outfits) and self.outfits[place].suggestion is outfit.suggestion:
                    self._unlaid.add(place)
                    self.failed.emit(error)
                self._lay_next()

        job = self._laying = self._jobs.submit(
            lambda job: _laid(outfit, SMALL, limits, job), on_done=done, on_failed=failed, lane="misc"
        )


def _occasion(season: str, for_what: str, formality: int) -> Occasion:
    from editor.redactor.stylist.occasion import Occasion

    return Occasion(season, None, for_what, None if formality < 0 else float(formality))


def _laid(outfit: Outfitted, size: int, limits: Limits, job: Job) -> Frame:
    from editor.redactor.stylist.flat_lay import Laid, flat_lay
    from editor.redactor.stylist.traits import traits_of

    things: Sequence[Any] = outfit.things
    side = min(size, 1024)
    pieces = [Laid(quick_look(item.picture, side, limits), traits_of(item)) for item in things]
    return flat_lay(pieces, size, tucked=outfit.suggestion.outfit.tucked, is_cancelled=job.is_cancelled)
