"""The pictures of designs: made one after the other, looked at, liked, made again as large as they can be."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from editor.controllers.design_favourites import DesignFavourites
from editor.controllers.design_piece import Piece, State, Whole
from editor.controllers.design_start import (
    TILE_PIXELS,
    Kind,
    Start,
    mask_of,
    start_of_design,
    whole_image,
)
from editor.controllers.design_templates import DesignTemplates
from editor.controllers.design_wish import DesignWish
from editor.controllers.jobs import Job, Jobs
from editor.controllers.small_frame import shrunk
from editor.errors import Cancelled
from editor.model.design import Design
from editor.model.design_store import DesignStore
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.redactor.networks.pool import NetworkPool

if TYPE_CHECKING:
    from editor.redactor.design.makers import Made, Maker, Wish

USUAL_MAKER: Final = "bank"
MOST: Final = 400  # pictures of the grid: the oldest go
KEPT_WHOLE: Final = 24  # pictures whose pixels are all kept: 4 MB each
SKETCHER: Final = "generator"  # makes garments of sketches
BLANK: Final = Frame(np.full((8, 8, 3), 255, np.uint8))
NEAR: Final = 30  # freedom of those that are to be like another
TOLD_EVERY: Final = 0.05  # of a picture
_TIMES: Final = 5
_GIVEN: Final = ("photograph", "sketch")  # as of `Made.on`: what is no garment of a maker


class DesignController(QObject):
    """Signals:
    changed(object): numbers of pieces that came or have another state; empty: all of them.
    phase_changed(): making began or ended.
    favourites_changed(): see `favourites`.
    makers_changed(): see `maker`, `available` and `sketches`.
    failed(object): something that no tile tells went wrong: the error.

    Attributes:
        wish: what is wanted.
        pieces: the grid, the oldest first.
        favourites: those that are kept.
        templates: garments of the bank, to start from.
        maker: who makes the next ones.
        available: the makers that can be chosen.
        sketches: whether garments can be made of sketches.

    Args:
        store: what the person at work keeps.
        kandinsky: the folder of that model, where there is one.
    """

    changed = Signal(object)
    phase_changed = Signal()
    favourites_changed = Signal()
    makers_changed = Signal()
    failed = Signal(object)
    _seen = Signal(int, float, object)

    def __init__(
        self, jobs: Jobs, networks: NetworkPool, limits: Callable[[], Limits], store: Callable[[], DesignStore],
        parent: QObject | None = None, *, kandinsky: Callable[[], Path | None] = lambda: None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._networks, self._limits, self._kandinsky = jobs, networks, limits, kandinsky
        self.wish = DesignWish(jobs, limits, self)
        self.wish.failed.connect(self.failed)
        self.favourites = DesignFavourites(jobs, limits, store, self)
        self.favourites.changed.connect(self.favourites_changed)
        self.favourites.failed.connect(self.failed)
        self.favourites.kept.connect(self._keep)
        self.templates = DesignTemplates(jobs, self)
        self.templates.failed.connect(self.failed)
        self._seen.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self.pieces: list[Piece] = []
        self.maker, self.available, self.sketches, self._looked = USUAL_MAKER, (USUAL_MAKER,), False, False
        self._makers: Mapping[str, Maker] | None = None
        self._numbers = count(1)
        self._job: Job | None = None
        self._whole: OrderedDict[int, Whole] = OrderedDict()
        self._open: set[Job] = set()
        self._times: dict[str, deque[float]] = {}
        self._began, self.run_seconds, self._run = 0.0, 0.0, frozenset[int]()

    # What there is

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def made(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.is_made]

    def piece(self, number: int) -> Piece | None:
        """The piece of this number, of the grid or the favourites."""
        return next((one for one in (*self.pieces, *self.favourites.pieces) if one.number == number), None)

    def seconds(self, pictures: int) -> float | None:
        """How long so many pictures take on this machine; None: not known yet."""
        times = self._times.get(self._pace_key(self.maker, self.wish.start))
        return sorted(times)[len(times) // 2] * pictures if times else None

    @property
    def done_of_run(self) -> tuple[int, int]:
        """How many of the present or last run are over, and of how many."""
        mine = [piece for piece in self.pieces if piece.number in self._run]
        return sum(piece.state in (State.DONE, State.FAILED) for piece in mine), len(mine)

    def find_makers(self) -> None:
        """Look, once, which makers there are here: see `available` and `sketches`."""
        if self._looked:
            return
        self._looked = True

        def look(_job: Job) -> tuple[tuple[str, ...], bool]:
            from editor.redactor.design.makers import Wish

            wish = Wish(Design("dress"))
            known = self._all_makers()
            able = tuple(name for name, maker in known.items() if maker.refusal(wish) is None)
            drawn = replace(wish, sketch=BLANK)
            sketches = SKETCHER in known and known[SKETCHER].refusal(drawn) is None
            return able, sketches

        def done(found: tuple[tuple[str, ...], bool]) -> None:
            self.available, self.sketches = found
            self.makers_changed.emit()

        self._jobs.submit(look, on_done=done, on_failed=self.failed.emit, lane="design")

    def forget_makers(self) -> None:
        """Look for them again where they were looked for: a model has come or gone."""
        self._close_makers()
        looked, self._looked = self._looked, False
        if looked:
            self.find_makers()

    def _close_makers(self) -> None:
        """Let the memory of large models go."""
        known, self._makers = self._makers or {}, None
        if not known:
            return
        from editor.redactor.design.makers import Closing

        large = [maker for maker in known.values() if isinstance(maker, Closing)]
        if large:  # it may take a process some seconds to end
            self._jobs.submit(lambda _job: [maker.close() for maker in large], lane="misc")

    def choose_maker(self, name: str) -> None:
        """Who makes the next ones."""
        self.maker = name
        self.makers_changed.emit()

    # What a person does

    def make(self) -> None:
        """As many as are wanted, of what is wanted now."""
        if self.running or not self.wish.ready:
            return
        if not self.wish.locked and self._has(self.wish.seed):
            self.wish.throw_dice()
        self.favourites.said(self.wish.text)
        wish, start = self.wish.as_wish(), self.wish.start
        self._begin([self._wanted(replace(wish, number=place), start) for place in range(self.wish.count)])

    def more_like(self, number: int) -> None:
        """As many more, near to this one."""
        piece = self.piece(number)
        if piece is None or self.running or not piece.is_made:
            return
        freedom = min(max(self.wish.freedom, 10), NEAR)
        wish = replace(piece.wish, design=piece.design, freedom=freedom, on=self._own_garment(piece))
        first = piece.wish.number + 1
        self._begin(
            [self._wanted(replace(wish, number=first + at), piece.start, piece.maker) for at in range(self.wish.count)]
        )

    def again(self, numbers: Sequence[int]) -> None:
        """Try those that failed once more."""
        chosen = [one for one in self.pieces if one.number in numbers and one.state is State.FAILED]
        if self.running or not chosen:
            return
        for piece in chosen:
            self._become(replace(piece, state=State.WAITING, error=None))
        self._run = frozenset(piece.number for piece in chosen)
        self._start()

    def cancel(self) -> None:
        """Stop; what is made stays, the rest goes."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._end()

    def remove(self, numbers: Sequence[int]) -> None:
        """Take pictures out of the grid; favourites stay where they are kept."""
        self.pieces = [one for one in self.pieces if one.number not in numbers or one.state is State.WORKING]
        for number in numbers:
            self._whole.pop(number, None)
        self.changed.emit(frozenset())

    def like(self, number: int, on: bool) -> None:
        """Keep it among the favourites, or not any more."""
        piece = self.piece(number)
        if piece is None or not piece.is_made:
            return
        if on:
            self.whole(number, lambda whole: self.favourites.keep(piece, whole))
        else:
            self.favourites.drop(piece.key)
            for one in self.pieces:
                if one.kept is not None and one.key == piece.key:
                    self._become(replace(one, kept=None))

    def whole(
        self, number: int, then: Callable[[Whole], None], failed: Callable[[BaseException], None] | None = None
    ) -> None:
        """All pixels of a piece, made anew where they are not kept.

        Args:
            then: gets them on this thread, unless another person works here by then.
            failed: gets the error; without it, `failed` tells.
        """
        piece = self.piece(number)
        if piece is None or not piece.is_made:
            return
        ready = self._whole.get(number)
        if ready is not None and piece.start.path is None:
            then(ready)
            return
        limits = self._limits()

        def keep(whole: Whole) -> None:
            if piece.start.path is None:
                self._keep_whole(number, whole)
            then(whole)

        self._open_job(lambda job: self._made_whole(piece, limits, job), keep, failed or self.failed.emit)

    def _made_whole(self, piece: Piece, limits: Limits, job: Job) -> Whole:
        """On a thread."""
        from editor.redactor.design.makers import Made, nobody

        if piece.kept is not None:  # its file tells more of it than its record: what it started from
            image = InputImage.read(piece.kept, limits)
            made = Made(image.frame, piece.design, piece.unseen, piece.on, piece.source_type, piece.wish)
            return Whole(made, image.metadata)
        wish = piece.wish
        if piece.start.path is not None:
            photograph = whole_image(piece.start, limits)
            wish = replace(wish, image=photograph, mask=mask_of(photograph))
        return _declared(self._maker(piece.maker).make(wish, job.is_cancelled, nobody), piece.start)

    def start_from_piece(self, number: int) -> None:
        """The next designs start from this one."""
        piece = self.piece(number)
        if piece is None or piece.small is None:
            return
        words, small = piece.wish.words, piece.small

        def start(whole: Whole) -> None:
            self._open_job(
                lambda _job: start_of_design(words, whole.frame, whole.metadata, small), self.wish.start_from,
                self.failed.emit,
            )  # fmt: skip

        self.whole(number, start)

    def _open_job(
        self, work: Callable[[Job], Any], then: Callable[[Any], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Do this on a thread; nothing comes of it when another person works here by then."""

        def told(act: Callable[[Any], None], value: Any) -> None:
            if job in self._open:
                self._open.remove(job)
                act(value)

        job = self._jobs.submit(work, on_done=partial(told, then), on_failed=partial(told, failed), lane="design")
        self._open.add(job)

    def clear(self) -> None:
        """Another person works here now."""
        self.cancel()
        for job in self._open:
            job.cancel()
        self._open.clear()
        self.pieces = []
        self._whole.clear()
        self.wish.clear()
        self.favourites.clear()
        self.changed.emit(frozenset())

    # Inside: a run

    def _wanted(self, wish: Wish, start: Start, maker: str = "") -> Piece:
        own = SKETCHER if start.kind is Kind.SKETCH else self.maker
        return Piece(next(self._numbers), maker or own, wish, start, design=wish.design)

    def _own_garment(self, piece: Piece) -> str:
        """What is like another is shown on the same garment, unless that was given with the wish."""
        given = piece.wish.image is not None or piece.wish.sketch is not None
        if given:
            return piece.wish.on
        return "" if piece.on in _GIVEN else piece.on  # of a favourite, what was given is not kept

    def _has(self, seed: int) -> bool:
        return any(piece.wish.seed == seed for piece in self.pieces)

    def _begin(self, pieces: list[Piece]) -> None:
        self.pieces = [*self.pieces, *pieces][-MOST:]
        self._run = frozenset(piece.number for piece in pieces)
        self.changed.emit(frozenset())
        self._start()

    def _start(self) -> None:
        self._began = time.perf_counter()
        self._next()
        self.phase_changed.emit()

    def _next(self) -> None:
        """The next that waits; each is a job of its own, so that cancelling is at once and an error in its tile."""
        piece = next((one for one in self.pieces if one.state is State.WAITING), None)
        if piece is None:
            self._job = None
            self._end()
            return
        self._become(replace(piece, state=State.WORKING))
        job = self._job = self._jobs.submit(
            partial(self._make, piece), lane="design",
            on_done=lambda done: self._take(job, piece, *done), on_failed=lambda error: self._fail(job, piece, error),
        )  # fmt: skip

    def _make(self, piece: Piece, job: Job) -> tuple[Made, Frame, float]:
        """On a thread."""
        begin = time.perf_counter()
        maker = self._maker(piece.maker)
        refusal = maker.refusal(piece.wish)
        if refusal is not None:
            raise refusal
        told = [0.0]

        def seen(share: float, preview: Frame | None) -> None:
            if share - told[0] >= TOLD_EVERY or preview is not None:
                told[0] = share
                self._seen.emit(piece.number, share, None if preview is None else shrunk(preview, TILE_PIXELS))

        made = maker.make(piece.wish, job.is_cancelled, seen)
        if job.is_cancelled():
            raise Cancelled
        return made, shrunk(made.frame, TILE_PIXELS), time.perf_counter() - begin

    def _maker(self, name: str) -> Maker:
        """On a thread: to find them reads files."""
        return self._all_makers()[name]

    def _all_makers(self) -> Mapping[str, Maker]:
        found = self._makers
        if found is None:
            from editor.redactor.design.makers import makers

            found = self._makers = makers(self._networks, self._kandinsky())
        return found

    def _take(self, job: Job, piece: Piece, made: Made, small: Frame, seconds: float) -> None:
        if job is not self._job:
            return
        self._keep_whole(piece.number, _declared(made, piece.start))
        self._times.setdefault(self._pace_key(piece.maker, piece.start), deque(maxlen=_TIMES)).append(seconds)
        shown = replace(made.design, garment=made.design.garment or piece.start.garment)
        done = replace(
            piece, state=State.DONE, design=shown, small=small, on=made.on, source_type=made.source_type,
            unseen=made.unseen, seconds=seconds, wish=made.wish,
        )  # fmt: skip
        self._become(replace(done, kept=self.favourites.picture_of(done.key)))
        self._next()

    def _show_progress(self, number: int, share: float, preview: Frame | None) -> None:
        piece = self.piece(number)
        if piece is not None and piece.state is State.WORKING:
            self._become(replace(piece, share=share, small=preview if preview is not None else piece.small))

    def _fail(self, job: Job, piece: Piece, error: BaseException) -> None:
        if job is self._job:
            self._become(replace(piece, state=State.FAILED, error=error))
            self._next()

    def _end(self) -> None:
        self.run_seconds = time.perf_counter() - self._began
        unmade = (State.WAITING, State.WORKING)
        if any(piece.state in unmade for piece in self.pieces):
            self.pieces = [piece for piece in self.pieces if piece.state not in unmade]
            self.changed.emit(frozenset())
        self.phase_changed.emit()

    def _become(self, piece: Piece) -> None:
        for place, one in enumerate(self.pieces):
            if one.number == piece.number:
                self.pieces[place] = piece
                self.changed.emit(frozenset({piece.number}))
                return

    def _keep_whole(self, number: int, whole: Whole) -> None:
        self._whole[number] = whole
        self._whole.move_to_end(number)
        while len(self._whole) > KEPT_WHOLE:
            self._whole.popitem(last=False)

    def _keep(self, key: str, picture: Path) -> None:
        for one in self.pieces:
            if one.is_made and one.key == key:
                self._become(replace(one, kept=picture))

    @staticmethod
    def _pace_key(maker: str, start: Start) -> str:
        return f"{maker}, a photograph" if start.image is not None else maker


def _declared(made: Made, start: Start) -> Whole:
    from editor.redactor.design.declared import declared

    return Whole(made, declared(made, start.metadata))
