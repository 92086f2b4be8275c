"""The wardrobe of whoever works here: opened, looked through, added to, put right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from editor.controllers.jobs import Job, Jobs
from editor.controllers.wardrobe_filling import Filling, filled
from editor.controllers.wardrobe_pictures import WardrobePictures
from editor.controllers.wardrobe_query import Query
from editor.errors import InputError
from editor.model.design import Colour, Design
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_database import WardrobeListError, WardrobeMissingError
from editor.model.wardrobe_store import Wardrobe
from editor.redactor.networks.pool import NetworkPool

if TYPE_CHECKING:
    from editor.redactor.wardrobe.search import Search

SETTLE = 200  # ms in which what was added is told together
MOST_FOUND = 400  # by likeness
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
    _arrived = Signal(object)
    _steps = Signal(int, int, str)

    def __init__(
        self, jobs: Jobs, networks: NetworkPool, limits: Callable[[], Limits], folder: Callable[[], Path],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._networks, self._limits, self._folder = jobs, networks, limits, folder
        self.pictures = WardrobePictures(jobs, limits, self)
        self.items: dict[int, WardrobeItem] = {}
        self.rows: tuple[int, ...] = ()
        self.why: dict[int, tuple[str, ...]] = {}
        self.not_found: tuple[str, ...] = ()
        self.refusal: BaseException | None = None
        self.query, self.chosen = Query(), 0
        self.error: BaseException | None = None
        self._store: Wardrobe | None = None
        self._search: Search | None = None
        self._opening: Job | None = None
        self._asked: Job | None = None
        self._filling: Job | None = None
        self._new: list[WardrobeItem] = []
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._settled)
        self._arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._steps.connect(self.moved, Qt.ConnectionType.QueuedConnection)

    # What there is

    @property
    def is_open(self) -> bool:
        return self._store is not None

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
        if self._store is not None or self._opening is not None:
            return
        folder = self._folder()

        def read(_job: Job) -> tuple[Wardrobe, tuple[WardrobeItem, ...]]:
            store = Wardrobe(folder)
            return store, store.items()

        def done(found: tuple[Wardrobe, tuple[WardrobeItem, ...]]) -> None:
            if job is not self._opening:
                found[0].close()
                return
            self._opening, self.error = None, None
            self._store = found[0]
            self.items = {item.number: item for item in found[1]}
            self.opened.emit()
            self.ask(self.query)

        def failed(error: BaseException) -> None:
            if job is self._opening:
                self._opening, self.error = None, error
                self.items, self.rows = {}, ()
                self.opened.emit()
                self.changed.emit()

        job = self._opening = self._jobs.submit(read, on_done=done, on_failed=failed, lane="wardrobe")

    def close(self) -> None:
        """Let go of the files; another person, or the end."""
        self.stop_filling()
        self._settle.stop()
        self.pictures.stop()
        store, self._store, self._search, self._opening, self._asked = self._store, None, None, None, None
        self.items, self.rows, self.why, self.query, self.chosen, self.error = {}, (), {}, Query(), 0, None
        self._new = []
        if store is not None:
            self._jobs.submit(lambda _job: store.close(), on_failed=lambda _error: None, lane="wardrobe")
        self.opened.emit()
        self.changed.emit()

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
        self.query = query
        store = self._store
        if store is None:
            return

        def find(_job: Job) -> Answer:
            return self._found(store, query)

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

        job = self._asked = self._jobs.submit(
            find, on_done=done, on_failed=failed, lane="wardrobe", replaces=("wardrobe question", id(self))
        )

    def narrow(self, **changes: Any) -> None:
        """The same question with some of it changed."""
        self.ask(replace(self.query, **changes))

    def ask_for_picture(self, path: Path) -> None:
        """What looks like the picture in a file."""
        limits = self._limits()
        self._jobs.submit(
            lambda _job: InputImage.read(path, limits).frame,
            on_done=lambda frame: self.narrow(picture=frame, text="", like=0, colour=""), on_failed=self.failed.emit,
        )  # fmt: skip

    def _show(self, found: Answer) -> None:
        self._asked = None
        self.rows, self.why, self.not_found, self.refusal = found.rows, found.why, found.not_found, found.refusal
        self.changed.emit()

    def _found(self, store: Wardrobe, query: Query) -> Answer:
        """On a thread."""
        wanted, unknown = query.filter, ()
        if not query.by_likeness:
            down = query.sort in ("added", "stars", "price")
            return Answer(store.numbers(wanted, query.sort, descending=down))
        search = self._searching(store)
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

    def _searching(self, store: Wardrobe) -> Search:
        """On a thread: the first time, word lists and the index are read."""
        if self._search is None:
            from editor.redactor.design.words.lexicon import Lexicon
            from editor.redactor.wardrobe.search import Search

            self._search = Search(store, Lexicon.read(), self._networks)
        return self._search

    # What a person does

    def add(self, paths: Sequence[Path]) -> None:
        """Add pictures, folders of pictures, or lists (.csv)."""
        store = self._store
        if store is None or self.is_filling or not paths:
            return
        limits = self._limits()

        def fill(job: Job) -> Filling:
            return self._fill(store, list(paths), limits, job)

        self._fill_by(fill)

    def add_design(self, frame: Frame, name: str, made: str, design: Design, notes: str) -> None:
        """Add a picture that is no file, but was made from a design. Args: made: what it has to say of that."""
        store = self._store
        if store is None:
            return
        limits = self._limits()

        def file(job: Job) -> WardrobeItem:
            from editor.redactor.wardrobe.filing import Filing

            filing = Filing(self._networks, limits)
            filed = filing.frame(frame, made=made, name=name, design=design, is_cancelled=job.is_cancelled)
            return store.change(filed.keep(store).number, notes=notes)

        def done(item: WardrobeItem) -> None:
            self._arrive(item)
            self.filled.emit(Filling((item.number,)))

        self._jobs.submit(file, on_done=done, on_failed=self._fail, lane="wardrobe")

    def stop_filling(self) -> None:
        """No more files; those that are added stay."""
        if self._filling is not None:
            self._filling.cancel()

    def change(self, number: int, **values: Any) -> None:
        """Put an item right; values of `wardrobe.CHANGEABLE`."""
        store = self._store
        if store is None:
            return

        def done(item: WardrobeItem) -> None:
            if self._store is store:
                self.items[item.number] = item
                self.item_changed.emit(item.number)

        self._jobs.submit(
            lambda _job: store.change(number, **values), on_done=done, on_failed=self._fail, lane="wardrobe"
        )

    def remove(self, numbers: Sequence[int]) -> None:
        """Take items away; they can be put back."""
        self._write(lambda store: store.remove(numbers), lambda: self._gone(numbers))

    def restore(self, numbers: Sequence[int]) -> None:
        """Put back what was taken away."""
        store = self._store
        if store is None:
            return

        def bring(_job: Job) -> tuple[WardrobeItem, ...]:
            store.restore(numbers)
            return store.items_of(numbers)

        self._jobs.submit(bring, on_done=self._come, on_failed=self._fail, lane="wardrobe")

    @staticmethod
    def lab_of(colour: Colour) -> tuple[float, float, float]:
        """CIE L*a*b* (D50) of a color as it is usually meant."""
        from editor.redactor.design.shades import lab_of

        light, green_red, blue_yellow = lab_of(colour)
        return float(light), float(green_red), float(blue_yellow)

    # Inside

    def _fill_by(self, work: Callable[[Job], Filling]) -> None:
        def ended(filling: Filling) -> None:
            self._filling = None
            self._settled()
            self.filled.emit(filling)

        def failed(error: BaseException) -> None:
            self._filling = None
            self._settled()
            self._fail(error)

        def cancelled() -> None:
            ended(Filling(stopped=True))

        self._filling = self._jobs.submit(
            work, on_done=ended, on_failed=failed, on_cancelled=cancelled, lane="wardrobe",
        )  # fmt: skip
        self.moved.emit(0, 0, "")

    def _fill(self, store: Wardrobe, paths: list[Path], limits: Limits, job: Job) -> Filling:
        """On a thread: what is added is told at once, so that the list fills while it works."""
        from editor.redactor.design.words.lexicon import Lexicon
        from editor.redactor.wardrobe.filing import Filing

        filing = Filing(self._networks, limits)

        def told(done: int, whole: int, name: str) -> None:
            self._steps.emit(done, whole, name)

        return filled(store, filing, Lexicon.read(), paths, job.is_cancelled, told, self._arrived.emit)

    def _arrive(self, item: WardrobeItem) -> None:
        self._new.append(item)
        if not self._settle.isActive():
            self._settle.start()

    def _settled(self) -> None:
        new, self._new = self._new, []
        self._settle.stop()
        self._come(new)

    def _come(self, items: Iterable[WardrobeItem]) -> None:
        came = {item.number: item for item in items}
        if came and self._store is not None:
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

    def _write(self, act: Callable[[Wardrobe], object], then: Callable[[], None]) -> None:
        store = self._store
        if store is not None:
            self._jobs.submit(
                lambda _job: act(store), on_done=lambda _none: then() if store is self._store else None,
                on_failed=self._fail, lane="wardrobe",
            )  # fmt: skip

    def _fail(self, error: BaseException) -> None:
        """A wardrobe that has gone is told in its place; all else beside it."""
        if isinstance(error, _GONE):
            self.close()
            self.error = error
            self.opened.emit()
        else:
            self.failed.emit(error)
