"""Designs that a person likes, and the words that were said before; kept on this computer alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.design_chips import design_of
from editor.controllers.design_piece import Piece, State, Whole
from editor.controllers.jobs import Job, Jobs
from editor.errors import EditorError
from editor.model.design_store import DesignStore, KeptDesign
from editor.model.frame import Frame
from editor.model.input_image import Limits
from editor.model.output_image import OutputImage
from editor.model.quick_look import quick_look

SIDE = 480  # px of a tile's picture


class DesignFavourites(QObject):
    """Signals:
    changed(): `pieces`, or `words`.
    kept(str, Path): the design of this key is kept in this file.
    failed(object): it cannot be written: the error.

    Attributes:
        pieces: the newest first; numbers are negative, so that none is a number of the grid.
        words: the newest first.
    """

    changed = Signal()
    kept = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, limits: Callable[[], Limits], store: Callable[[], DesignStore], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._limits, self._store_of_person = jobs, limits, store
        self._known_store: DesignStore | None = None
        self._numbers = count(-1, -1)
        self._loading: Job | None = None
        self.pieces: list[Piece] = []
        self.words: tuple[str, ...] = ()
        self._read = False

    @property
    def _store(self) -> DesignStore:
        """One for each person: it keeps its own writers apart."""
        if self._known_store is None:
            self._known_store = self._store_of_person()
        return self._known_store

    def load(self) -> None:
        """Read what is kept, once."""
        if self._read:
            return
        self._read = True
        store, limits = self._store, self._limits()

        def read(job: Job) -> tuple[list[tuple[KeptDesign, Frame]], tuple[str, ...]]:
            found = []
            for one in store.kept():
                if job.is_cancelled():
                    break
                try:
                    found.append((one, quick_look(one.picture, SIDE, limits)))
                except EditorError:
                    continue  # what is damaged is left out
            return found, store.words()

        def done(found: tuple[list[tuple[KeptDesign, Frame]], tuple[str, ...]]) -> None:
            if job is self._loading:
                self.pieces = [self._piece(kept, small) for kept, small in found[0]]
                self.words = found[1]
                self.changed.emit()

        job = self._loading = self._jobs.submit(read, on_done=done, on_failed=self.failed.emit)

    def picture_of(self, key: str) -> Path | None:
        """The file of a design that is kept; None: it is not."""
        return next((piece.kept for piece in self.pieces if piece.key == key), None)

    def said(self, text: str) -> None:
        """These words were designed."""
        text = text.strip()
        if not text:
            return
        self.words = (text, *(one for one in self.words if one != text))
        store = self._store
        self._jobs.submit(lambda _job: store.add_words(text), on_failed=self.failed.emit)
        self.changed.emit()

    def keep(self, piece: Piece, whole: Whole) -> None:
        """Write its picture, marked as what it is, and remember what it was made of."""
        store, key = self._store, piece.key
        picture = OutputImage(whole.frame, whole.metadata)

        def done(kept: KeptDesign) -> None:
            if store is not self._known_store:
                return
            self.pieces = [self._piece(kept, piece.small), *(one for one in self.pieces if one.key != key)]
            self.kept.emit(key, kept.picture)
            self.changed.emit()

        self._jobs.submit(
            lambda _job: store.keep(key, picture, piece.record()), on_done=done, on_failed=self.failed.emit
        )

    def drop(self, key: str) -> None:
        """It is no favourite any more."""
        store = self._store
        self.pieces = [one for one in self.pieces if one.key != key]
        self._jobs.submit(lambda _job: store.drop(key), on_failed=self.failed.emit)
        self.changed.emit()

    def clear(self) -> None:
        """Another person works here."""
        self._loading, self._read, self._known_store = None, False, None
        self.pieces, self.words = [], ()
        self.changed.emit()

    def _piece(self, kept: KeptDesign, small: Frame | None) -> Piece:
        from editor.redactor.design.makers import Wish

        told = kept.record
        wish = Wish(
            design_of(told.get("wanted")), words=str(told.get("words", "")), seed=_whole(told.get("seed")),
            number=_whole(told.get("number")), size=_whole(told.get("size")) or 1024,
            freedom=_whole(told.get("freedom")),
        )  # fmt: skip
        made = Piece(next(self._numbers), str(told.get("maker", "")), wish, state=State.DONE)
        return replace(
            made, design=design_of(told.get("design")), small=small, on=str(told.get("on", "")), kept=kept.picture,
            source_type=str(told.get("source_type", "")), unseen=tuple(map(str, told.get("unseen", ()))),
        )  # fmt: skip


def _whole(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0
