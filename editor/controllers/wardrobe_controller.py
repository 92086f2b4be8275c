"""The wardrobe of whoever works here: opened, looked through, added to, put right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from editor.controllers.jobs import Job, Jobs
from editor.controllers.open_wardrobe import OpenWardrobe
from editor.controllers.small_pictures import SmallPictures
from editor.controllers.wardrobe_filling import Filling, filled
from editor.controllers.wardrobe_query import Query
from editor.errors import InputError
from editor.model.design import Colour, Design
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_database import WardrobeListError, WardrobeMissingError
from editor.model.wardrobe_store import Wardrobe
from editor.redactor.networks.pool import NetworkPool

SETTLE = 200  # ms in which what was added is told together
MOST_FOUND = 400  # by likeness
SIDE = 200  # px of small pictures: the widest tile, and 150 % of the usual one
_GONE = (WardrobeMissingError, WardrobeListError)


@dataclass(frozen=True, slots=True)
class Answer:
    """To what is asked of the wardrobe: see `WardrobeController`."""

    rows: tuple[int, ...] = ()
    why: dict[int, tuple[str, ...]] = field(default_factory=dict)
    not_found: tuple[str, ...] = ()
    refusal: BaseException | None = None


class WardrobeController(QObject):
    """Everything that touches the disk is done on threads.

    Signals:
        opened(): the list is known, or that there is none: see `error`.
        changed(): `rows`: what is shown, and in which order.
        item_changed(int): one item has other values.
        moved(int, int, str): of files that are added: how many are done, of how many, and the name of the present one.
        filled(object): adding has ended: a `Filling`.
        failed(object): something could not be done: the error.
        removed(object): numbers of items that can be put back.

    Attributes:
        items: all, by number.
        rows: numbers of those that are shown.
        why: number -> English words for what of the question it answers, where it was found by likeness.
        not_found: words of the question that say nothing here.
        refusal: why nothing can be made of the words of the question.
        query: what is shown.
        chosen: the number of the item that is chosen; 0: none.
        error: why there is no list.
        pictures: the small pictures.

    Args:
        folder: of the person at work.
    """

    opened = Signal()
    changed = Signal()
    item_changed = Signal(int)
    chosen_changed = Signal()
    moved = Signal(int, int, str)
    filled = Signal(object)
    failed = Signal(object)
    removed = Signal(object)
    _arrived = Signal(object, object)
    _steps = Signal(object, int, int, str)

    def __init__(
        self, jobs: Jobs, networks: NetworkPool, limits: Callable[[], Limits], folder: Callable[[], Path],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._networks, self._limits, self._folder = jobs, networks, limits, folder
        self.pictures = SmallPictures(jobs, limits, SIDE, most=120, together=8, parent=self)
        self.items: dict[int, WardrobeItem] = {}
        self.rows: tuple[int, ...] = ()
        self.why: dict[int, tuple[str, ...]] = {}
        self.not_found: tuple[str, ...] = ()
        self.refusal: BaseException | None = None
        self.query, self.chosen = Query(), 0
        self.error: BaseException | None = None
        self._place: OpenWardrobe | None = None
        self._opening: Job | None = None
        self._asked: Job | None = None
        self._looking: Job | None = None
        self._filling: Job | None = None
        self._later: list[Callable[[], None]] = []
        self._waiting: list[Path] = []
        self._new: list[WardrobeItem] = []
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._settled)
        self._arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._steps.connect(self._step, Qt.ConnectionType.QueuedConnection)

    # What there is

    @property
    def is_open(self) -> bool:
        return self._place is not None

    @property
    def is_filling(self) -> bool:
        return self._filling is not None

    @property
    def item(self) -> WardrobeItem | None:
        """The chosen one."""
        return self.items.get(self.chosen)

    @property
    def unsure(self) -> list[int]:
        """Numbers of the items whose owner should say what they are."""
        return [item.number for item in self.items.values() if item.is_unsure]

    def open(self) -> None:
        """Read the list, once; a wardrobe that is not there yet is made."""
        if self._place is not None or self._opening is not None:
            return
        folder = self._folder()

        def read(_job: Job) -> tuple[OpenWardrobe, tuple[WardrobeItem, ...]]:
            store = Wardrobe(folder)
            try:
                return OpenWardrobe(store), store.items()
            except BaseException:
                store.close()
                raise

        def done(found: tuple[OpenWardrobe, tuple[WardrobeItem, ...]]) -> None:
            if job is not self._opening:
                self._let_go(found[0])
                return
            self._opening, self.error = None, None
            self._place = found[0]
            self.items = {item.number: item for item in found[1]}
            self.opened.emit()
            self.ask(self.query)
            later, self._later = self._later, []
            for act in later:
                act()

        def failed(error: BaseException) -> None:
            if job is self._opening:
                self._opening, self.error = None, error
                self.items, self.rows = {}, ()
                self.opened.emit()
                self.changed.emit()
                if self._later:
                    self._later = []
                    self.failed.emit(error)

        job = self._opening = self._jobs.submit(read, on_done=done, on_failed=failed, lane="wardrobe")

    def close(self) -> None:
        """Let go of the files; another person, or the end. What is at work there ends unheard."""
        self.stop_filling()
        self._settle.stop()
        self.pictures.stop()
        place, self._place = self._place, None
        self._opening = self._asked = self._looking = self._filling = None
        self.items, self.rows, self.why, self.query, self.chosen, self.error = {}, (), {}, Query(), 0, None
        self._new, self._later, self._waiting = [], [], []
        if place is not None:
            self._let_go(place)
        self.opened.emit()
        self.changed.emit()

    def _let_go(self, place: OpenWardrobe) -> None:
        self._jobs.submit(lambda _job: place.close(), on_failed=lambda _error: None, lane="wardrobe")

    def bring_back(self) -> None:
        """Take the last good copy of a list that is damaged."""
        folder = self._folder()

        def bring(_job: Job) -> None:
            from editor.model.wardrobe_database import bring_back

            bring_back(folder)

        self._jobs.submit(bring, on_done=lambda _none: self.open(), on_failed=self.failed.emit, lane="wardrobe")

    def choose(self, number: int) -> None:
        """This item is looked at; 0: none."""
        if number != self.chosen:
            self.chosen = number
            self.chosen_changed.emit()

    # What is shown

    def ask(self, query: Query) -> None:
        """Show what this asks for; only the newest question is answered."""
        self.query, self._looking = query, None
        place = self._place
        if place is None:
            return

        def find(store: Wardrobe, _job: Job) -> Answer:
            return self._found(place, store, query)

        def done(found: Answer) -> None:
            if job is self._asked:
                self._show(found)

        def failed(error: BaseException) -> None:
            if job is not self._asked:
                return
            if query.text.strip() and isinstance(error, InputError) and not isinstance(error, _GONE):
                self._show(Answer(refusal=error))  # told under the words
            else:
                self._asked = None
                self._fail(error)

        job = self._asked = self._work(place, find, done, failed, replaces=("wardrobe question", id(place)))

    def narrow(self, **changes: Any) -> None:
        """The same question with some of it changed."""
        self.ask(replace(self.query, **changes))

    def ask_for_picture(self, path: Path) -> None:
        """What looks like the picture in a file; a question that is asked meanwhile is the newer one."""
        limits = self._limits()

        def done(frame: Frame) -> None:
            if job is self._looking:
                self.narrow(picture=frame, text="", like=0, colour="")

        def failed(error: BaseException) -> None:
            if job is self._looking:
                self._looking = None
                self.failed.emit(error)

        job = self._looking = self._jobs.submit(
            lambda _job: InputImage.read(path, limits).frame, on_done=done, on_failed=failed
        )

    def _show(self, found: Answer) -> None:
        self._asked = None
        self.rows, self.why, self.not_found, self.refusal = found.rows, found.why, found.not_found, found.refusal
        self.changed.emit()

    def _found(self, place: OpenWardrobe, store: Wardrobe, query: Query) -> Answer:
        """On a thread."""
        wanted, unknown = query.filter, ()
        if not query.by_likeness:
            down = query.sort in ("added", "stars", "price")
            return Answer(store.numbers(wanted, query.sort, descending=down))
        search = place.searching(self._networks)
        if query.like and query.colour:
            hits = search.in_colour(query.like, Colour(query.colour), MOST_FOUND, wanted)
        elif query.like:
            hits = search.like(query.like, MOST_FOUND, wanted)
        elif query.picture is not None:
            hits = search.picture(query.picture, MOST_FOUND, wanted)
        else:
            found = search.found(query.text, MOST_FOUND, wanted)
            hits, unknown = found.hits, found.not_found
        return Answer(tuple(hit.number for hit in hits), {hit.number: hit.why for hit in hits}, unknown)

    # What a person does

    def add(self, paths: Sequence[Path]) -> None:
        """Add pictures, folders of pictures, or lists (.csv): after those that are being added."""
        place = self._place
        if not paths or place is None:
            if paths:
                self._once_open(lambda: self.add(paths))
            return
        if self._filling is not None:
            self._waiting.extend(paths)
            return
        limits, wanted = self._limits(), list(paths)

        def fill(store: Wardrobe, job: Job) -> Filling:
            return self._fill(place, store, wanted, limits, job)

        self._fill_by(place, fill)

    def add_design(self, frame: Frame, name: str, made: str, design: Design, notes: str) -> None:
        """Add a picture that is no file, but was made from a design. Args: made: what it has to say of that."""
        place = self._place
        if place is None:
            self._once_open(lambda: self.add_design(frame, name, made, design, notes))
            return
        limits = self._limits()

        def file(store: Wardrobe, job: Job) -> WardrobeItem:
            from editor.redactor.wardrobe.filing import Filing

            filing = Filing(self._networks, limits)
            filed = filing.frame(frame, made=made, name=name, design=design, is_cancelled=job.is_cancelled)
            return store.change(filed.keep(store).number, notes=notes)

        def done(item: WardrobeItem) -> None:
            self._arrive(place, item)
            self.filled.emit(Filling((item.number,)))

        self._work(place, file, done)

    def _once_open(self, act: Callable[[], None]) -> None:
        """Do it when the list is there; where there is none, that is told."""
        if self.error is not None:
            self.failed.emit(self.error)
            return
        self._later.append(act)
        self.open()

    def stop_filling(self) -> None:
        """No more files; those that are added stay."""
        self._waiting = []
        if self._filling is not None:
            self._filling.cancel()

    def change(self, number: int, **values: Any) -> None:
        """Put an item right; values of `wardrobe.CHANGEABLE`."""

        def done(item: WardrobeItem) -> None:
            self.items[item.number] = item
            self.item_changed.emit(item.number)

        if self._place is not None:
            self._work(self._place, lambda store, _job: store.change(number, **values), done)

    def remove(self, numbers: Sequence[int]) -> None:
        """Take items away; they can be put back."""
        if self._place is not None:
            self._work(self._place, lambda store, _job: store.remove(numbers), lambda _none: self._gone(numbers))

    def restore(self, numbers: Sequence[int]) -> None:
        """Put back what was taken away."""

        def bring(store: Wardrobe, _job: Job) -> tuple[WardrobeItem, ...]:
            store.restore(numbers)
            return store.items_of(numbers)

        if self._place is not None:
            self._work(self._place, bring, self._come)

    @staticmethod
    def lab_of(colour: Colour) -> tuple[float, float, float]:
        """CIE L*a*b* (D50) of a color as it is usually meant."""
        from editor.redactor.design.shades import lab_of

        light, green_red, blue_yellow = lab_of(colour)
        return float(light), float(green_red), float(blue_yellow)

    # Inside

    def _work(
        self, place: OpenWardrobe, work: Callable[[Wardrobe, Job], Any], then: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None, cancelled: Callable[[], None] | None = None, *,
        replaces: object = None,
    ) -> Job:  # fmt: skip
        """Do this in a wardrobe, on a thread; whoever works in another one by then hears nothing of it."""
        fail = failed or self._fail

        def at_work(job: Job) -> Any:
            with place.at_work() as store:
                return work(store, job)

        return self._jobs.submit(
            at_work, lane="wardrobe", replaces=replaces,
            on_done=lambda value: then(value) if place is self._place else None,
            on_failed=lambda error: fail(error) if place is self._place else None,
            on_cancelled=lambda: cancelled() if cancelled is not None and place is self._place else None,
        )  # fmt: skip

    def _fill_by(self, place: OpenWardrobe, work: Callable[[Wardrobe, Job], Filling]) -> None:
        def ended(filling: Filling) -> None:
            self._filling = None
            self._settled()
            self.filled.emit(filling)
            waiting, self._waiting = self._waiting, []
            self.add(waiting)

        def failed(error: BaseException) -> None:
            self._filling, self._waiting = None, []
            self._settled()
            self._fail(error)

        self._filling = self._work(place, work, ended, failed, lambda: ended(Filling(stopped=True)))
        self.moved.emit(0, 0, "")

    def _fill(self, place: OpenWardrobe, store: Wardrobe, paths: list[Path], limits: Limits, job: Job) -> Filling:
        """On a thread: what is added is told at once, so that the list fills while it works."""
        from editor.redactor.design.words.lexicon import Lexicon
        from editor.redactor.wardrobe.filing import Filing

        filing = Filing(self._networks, limits)

        def told(done: int, whole: int, name: str) -> None:
            self._steps.emit(place, done, whole, name)

        def came(item: WardrobeItem) -> None:
            self._arrived.emit(place, item)

        return filled(store, filing, Lexicon.read(), paths, job.is_cancelled, told, came)

    def _step(self, place: OpenWardrobe, done: int, whole: int, name: str) -> None:
        if place is self._place:
            self.moved.emit(done, whole, name)

    def _arrive(self, place: OpenWardrobe, item: WardrobeItem) -> None:
        if place is not self._place:
            return
        self._new.append(item)
        if not self._settle.isActive():
            self._settle.start()

    def _settled(self) -> None:
        new, self._new = self._new, []
        self._settle.stop()
        self._come(new)

    def _come(self, items: Iterable[WardrobeItem]) -> None:
        came = {item.number: item for item in items}
        if came and self._place is not None:
            self.items |= came
            self.ask(self.query)

    def _gone(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            self.items.pop(number, None)
        self.rows = tuple(number for number in self.rows if number in self.items)
        if self.chosen not in self.items:
            self.choose(0)
        self.changed.emit()
        self.removed.emit(tuple(numbers))

    def _fail(self, error: BaseException) -> None:
        """A wardrobe that has gone is told in its place; all else beside it."""
        if isinstance(error, _GONE):
            self.close()
            self.error = error
            self.opened.emit()
        else:
            self.failed.emit(error)
