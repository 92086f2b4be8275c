"""What goes with what: outfits around a chosen thing, why, how they get better, and what the person thinks of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs
from editor.controllers.wardrobe_controller import WardrobeController
from editor.model.design import Design
from editor.model.design_vocabulary import GARMENTS
from editor.model.garment import CATEGORIES
from editor.model.phrase import Phrase
from editor.model.wardrobe import WardrobeItem

if TYPE_CHECKING:
    from editor.redactor.stylist.closet import Closet
    from editor.redactor.stylist.improve import Change
    from editor.redactor.stylist.occasion import Occasion
    from editor.redactor.stylist.suggest import Suggestion
    from editor.redactor.stylist.taste import Taste

Thing = Design | WardrobeItem
SHOWN, TASTE_LINES = 6, 5  # outfits beside a chosen thing; sentences on a taste


@dataclass(frozen=True, slots=True, eq=False)
class Outfitted:
    """A suggested outfit as a card shows it.

    Attributes:
        things: the chosen one first, then in the order in which one looks at a person.
        liked: what the person said of it; None: nothing.
        change: its smallest change, once it was asked for; `asked` tells that none was found.
    """

    suggestion: Suggestion[Any]
    things: tuple[Thing, ...]
    liked: bool | None = None
    change: Change[Any] | None = None
    asked: bool = False


class StylistController(QObject):
    """Everything is worked out on threads.

    Signals:
        changed(): `outfits`, or that they are looked for.
        failed(object): something could not be done: the error.
        taste_changed(): something was said of an outfit, or forgotten.
        taste_told(int, object): how many answers there are, and phrases on what they tell.
        ordered(object): numbers of designs, what is liked best first.

    Attributes:
        thing: what outfits are around; None: nothing is chosen.
        outfits: the best first.
        occasion: what they are for; None: whatever.

    Args:
        taste_file: of the person at work.
    """

    changed = Signal()
    failed = Signal(object)
    taste_changed = Signal()
    taste_told = Signal(int, object)
    ordered = Signal(object)

    def __init__(
        self, jobs: Jobs, wardrobe: WardrobeController, taste_file: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._wardrobe, self._taste_file = jobs, wardrobe, taste_file
        self.thing: Thing | None = None
        self.outfits: tuple[Outfitted, ...] = ()
        self.occasion: Occasion | None = None
        self._taste: tuple[Path, Taste] | None = None
        self._closet: tuple[tuple[WardrobeItem, ...], Closet[Any]] | None = None
        self._asked: Job | None = None
        for signal in (wardrobe.changed, wardrobe.item_changed, wardrobe.opened):
            signal.connect(self._look_again)
        self._looked_at: tuple[int, ...] = ()

    @property
    def looking(self) -> bool:
        return self._asked is not None

    def show_for(self, thing: Thing | None) -> None:
        """Find what goes with this; None: nothing is chosen."""
        if thing is self.thing:
            return
        self.thing = thing
        self._ask()

    def show_occasion(self, occasion: Occasion | None) -> None:
        """Find what goes with it for this."""
        self.occasion = occasion
        self._ask()

    def rate(self, place: int, liked: bool) -> None:
        """Say yes or no to an outfit; the next ones are nearer to what is liked."""
        outfit = self.outfits[place]
        self._put(place, replace(outfit, liked=liked))
        self.tell(outfit.suggestion.outfit, liked, self._occasion_words())

    def tell(self, outfit: Any, liked: bool, occasion: str = "") -> None:
        """Keep what is said of an `Outfit`."""
        known = self.taste_of_person()

        def say(_job: Job) -> None:
            known().rated(outfit, liked=liked, occasion=occasion)

        self._jobs.submit(
            say, on_done=lambda _none: self.taste_changed.emit(), on_failed=self.failed.emit, lane="stylist"
        )

    def order(self, designs: Mapping[int, Design]) -> None:
        """Send these in the order of the taste: see `ordered`."""
        numbers, things, known = list(designs), list(designs.values()), self.taste_of_person()

        def find(_job: Job) -> tuple[int, ...]:
            return tuple(numbers[place] for place in known().order(things)) if things else ()

        self._jobs.submit(
            find, on_done=self._to_same_person(self.ordered.emit), on_failed=self.failed.emit, lane="stylist",
            replaces=("order", id(self)),
        )  # fmt: skip

    def ask_for_taste(self) -> None:
        """Send what is known of the taste: see `taste_told`."""
        known = self.taste_of_person()

        def read(_job: Job) -> tuple[int, tuple[Phrase, ...]]:
            taste = known()
            return len(taste.answers), tuple(one.said for one in taste.learnt(TASTE_LINES))

        tell = self._to_same_person(lambda found: self.taste_told.emit(*found))
        self._jobs.submit(read, on_done=tell, on_failed=self.failed.emit, lane="stylist")

    def forget_taste(self) -> None:
        """Nothing is known of the taste any more; a damaged file is replaced."""
        file = self._taste_file()

        def forget(_job: Job) -> None:
            from editor.redactor.stylist.taste import Taste

            Taste.reset_file(file)
            kept = self._taste
            if kept is not None and kept[0] == file:
                self._taste = None

        def done(_none: None) -> None:
            self.taste_changed.emit()
            self._ask()

        self._jobs.submit(forget, on_done=done, on_failed=self.failed.emit, lane="stylist")

    def improve(self, place: int) -> None:
        """Find the smallest change of an outfit; the chosen thing stays."""
        outfit, thing, items = self.outfits[place], self.thing, self._items()
        occasion, known = self.occasion, self.taste_of_person()

        def find(_job: Job) -> Change[Any] | None:
            from editor.redactor.stylist.improve import smallest_change
            from editor.redactor.stylist.occasion import Occasion

            keep = [one for one in outfit.suggestion.items if one == thing]
            return smallest_change(
                outfit.suggestion.outfit, self.closet_of(items), occasion or Occasion(), taste=known(),
                keep=keep,
            )  # fmt: skip

        def done(change: Change[Any] | None) -> None:
            if place < len(self.outfits) and self.outfits[place].suggestion is outfit.suggestion:
                self._put(place, replace(self.outfits[place], change=change, asked=True))

        self._jobs.submit(find, on_done=done, on_failed=self.failed.emit, lane="stylist")

    def take_change(self, place: int) -> None:
        """Wear the outfit as its smallest change says."""
        from editor.redactor.stylist.suggest import Suggestion

        outfit = self.outfits[place]
        if outfit.change is not None:
            suggestion = Suggestion(outfit.change.outfit, outfit.change.after)
            self._put(place, Outfitted(suggestion, _in_order(suggestion.items, self.thing)))

    def clear(self) -> None:
        """Another person works here."""
        self.thing, self.outfits, self.occasion = None, (), None
        self._taste, self._closet, self._asked = None, None, None
        self.changed.emit()

    @staticmethod
    def wearable(thing: Thing) -> bool:
        """Whether the try-on can put it on: clothes, no shoes and bags."""
        word = thing.garment if isinstance(thing, Design) else thing.category
        return word in GARMENTS and GARMENTS[word].category in CATEGORIES

    @staticmethod
    def has_place(thing: Thing) -> bool:
        """Whether it is known where on a person it is worn."""
        from editor.redactor.stylist.slots import NOWHERE, slot_of

        return slot_of(thing.garment if isinstance(thing, Design) else thing.category) != NOWHERE

    # Inside

    def _put(self, place: int, outfit: Outfitted) -> None:
        self.outfits = (*self.outfits[:place], outfit, *self.outfits[place + 1 :])
        self.changed.emit()

    def _items(self) -> tuple[WardrobeItem, ...]:
        return tuple(self._wardrobe.items.values())

    def _look_again(self, *_: object) -> None:
        """What hangs in the wardrobe has changed; another order of it is nothing new."""
        now = tuple(map(id, self._wardrobe.items.values()))
        if now != self._looked_at:
            self._looked_at = now
            if isinstance(self.thing, WardrobeItem):
                self.thing = self._wardrobe.items.get(self.thing.number)
            self._ask()

    def _ask(self) -> None:
        thing, items, occasion, known = self.thing, self._items(), self.occasion, self.taste_of_person()
        if thing is None or not items or not self.has_place(thing):
            self._asked, self.outfits = None, ()
            self.changed.emit()
            return

        def find(job: Job) -> tuple[Outfitted, ...]:
            from editor.redactor.stylist.occasion import Occasion
            from editor.redactor.stylist.suggest import outfits

            found = outfits(
                self.closet_of(items), occasion or Occasion(), SHOWN, (thing,), taste=known(),
                is_cancelled=job.is_cancelled,
            )  # fmt: skip
            return tuple(Outfitted(one, _in_order(one.items, thing)) for one in found if len(one.items) > 1)

        def done(found: tuple[Outfitted, ...]) -> None:
            if job is self._asked:
                self._asked, self.outfits = None, found
                self.changed.emit()

        def failed(error: BaseException) -> None:
            if job is self._asked:
                self._asked, self.outfits = None, ()
                self.changed.emit()
                self.failed.emit(error)

        if self._asked is not None:
            self._asked.cancel()
        job = self._asked = self._jobs.submit(
            find, on_done=done, on_failed=failed, lane="stylist", replaces=("stylist", id(self))
        )
        self.changed.emit()

    def closet_of(self, items: tuple[WardrobeItem, ...]) -> Closet[Any]:
        """On a thread; the last one is kept: thousands of things take a tenth of a second to look at."""
        from editor.redactor.stylist.closet import Closet

        kept = self._closet
        if kept is None or len(kept[0]) != len(items) or any(a is not b for a, b in zip(kept[0], items, strict=True)):
            kept = self._closet = (items, Closet(items))
        return kept[1]

    def taste_of_person(self) -> Callable[[], Taste]:
        """Of the person at work now, whoever works when it is read: that is for a thread."""
        file = self._taste_file()

        def known() -> Taste:
            from editor.redactor.stylist.taste import Taste

            kept = self._taste
            if kept is None or kept[0] != file:
                kept = self._taste = (file, Taste(file))
            return kept[1]

        return known

    def _to_same_person(self, tell: Callable[[Any], None]) -> Callable[[Any], None]:
        """`tell`, as long as nobody else works here."""
        file = self._taste_file()
        return lambda found: tell(found) if self._taste_file() == file else None

    def _occasion_words(self) -> str:
        return self.occasion.occasion if self.occasion is not None else ""


def _in_order(things: tuple[Any, ...], first: object) -> tuple[Thing, ...]:
    return tuple(sorted(things, key=lambda one: one != first))
