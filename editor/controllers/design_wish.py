"""What is to be designed: words, what was understood of them, what it starts from, how far and how many."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.controllers.design_chips import merged
from editor.controllers.design_start import Kind, Start, start_of_file, start_of_sketch
from editor.controllers.jobs import Job, Jobs
from editor.errors import EditorError
from editor.model.design import Chip, Design, Understood
from editor.model.input_image import Limits
from editor.redactor.design.sketching import SketchLine

if TYPE_CHECKING:
    from editor.redactor.design.makers import Wish
    from editor.redactor.design.words.guessing import Occasions
    from editor.redactor.design.words.lexicon import Lexicon

COUNTS: Final = (4, 8, 16)
USUAL_COUNT: Final = 8
USUAL_FREEDOM: Final = 60  # from here on other patterns are tried too
SIZE: Final = 1024
_SEEDS: Final = 100_000  # as many as a person can tell from one another


class DesignWish(QObject):
    """Words are read while they are written; nothing is made by that.

    Signals:
        changed(): any of it.
        understood(): what was understood of the words has changed, or is looked for.
        failed(object): what it was to start from cannot be read: the error.

    Attributes:
        text: the words.
        design: what was understood of them, with what was changed by hand.
        not_understood, contradictory: what is to be told of the words.
        guessed: attributes that were not said but are near to what was, as of `Chip.attribute`.
        error: why nothing was understood.
        reading: whether the newest words are still being read.
        start: what it starts from.
        count, freedom, seed: as the person chose.
        locked: whether the seed stays for the next pictures.
    """

    changed = Signal()
    understood = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, limits: Callable[[], Limits], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._limits = jobs, limits
        self._lexicon: Lexicon | None = None
        self._occasions: Occasions | None = None
        self._read: Design = Design()
        self._asked: Job | None = None
        self._opening: Job | None = None
        self.text, self.design = "", Design()
        self.not_understood: tuple[str, ...] = ()
        self.contradictory: tuple[str, ...] = ()
        self.guessed: tuple[str, ...] = ()
        self.error: BaseException | None = None
        self.start = Start()
        self.count, self.freedom, self.locked = USUAL_COUNT, USUAL_FREEDOM, False
        self.seed = random.randrange(_SEEDS)

    @property
    def reading(self) -> bool:
        return self._asked is not None

    @property
    def ready(self) -> bool:
        """Whether there is anything to make."""
        return not self.reading and self.design != Design()

    @property
    def chips(self) -> list[Chip]:
        return self.design.chips()

    # Words

    def set_words(self, text: str) -> None:
        """Read these words."""
        if text == self.text:
            return
        self.text = text
        if not text.strip():
            self._asked = None
            self._take(Understood(Design()))
            return

        def read(_job: Job) -> Understood:
            from editor.redactor.design.words.guessing import Occasions
            from editor.redactor.design.words.lexicon import Lexicon
            from editor.redactor.design.words.reading import read_words

            if self._lexicon is None:
                self._lexicon, self._occasions = Lexicon.read(), Occasions()
            return read_words(text, self._lexicon, self._occasions)

        def done(found: Understood) -> None:
            if job is self._asked:
                self._asked = None
                self._take(found)

        def failed(error: BaseException) -> None:
            if job is self._asked:
                self._asked = None
                self._take(Understood(Design()), error)

        job = self._asked = self._jobs.submit(
            read, on_done=done, on_failed=failed, lane="misc", replaces=("design words", id(self))
        )
        self.changed.emit()
        self.understood.emit()

    def change(self, design: Design) -> None:
        """What was understood, put right by hand."""
        if design != self.design:
            self.design = design
            self.guessed = tuple(name for name in self.guessed if name in {chip.attribute for chip in self.chips})
            self._told()

    def remove(self, chip: Chip) -> None:
        """That is not wanted."""
        self.change(self.design.without(chip))

    def is_guessed(self, chip: Chip) -> bool:
        return chip.attribute in self.guessed

    def accept(self, attribute: str) -> None:
        """What was guessed is meant so."""
        if attribute in self.guessed:
            self.guessed = tuple(name for name in self.guessed if name != attribute)
            self._told()

    # What it starts from, how far, how many

    def start_from(self, start: Start) -> None:
        """From this; `Start()`: from the words alone."""
        self._opening = None
        self.start = start
        self.changed.emit()

    def start_from_file(self, path: Path, kind: Kind = Kind.PHOTO, name: str = "", garment: str = "") -> None:
        """From a photograph; what cannot be read is told."""
        limits = self._limits()

        def done(start: Start) -> None:
            if job is self._opening:
                self.start_from(start)

        def failed(error: BaseException) -> None:
            if job is self._opening:
                self._opening = None
                self.failed.emit(error)

        job = self._opening = self._jobs.submit(
            lambda _job: start_of_file(path, limits, kind, name, garment), on_done=done, on_failed=failed
        )

    def start_from_sketch(self, lines: Sequence[SketchLine]) -> None:
        """From what was drawn by hand."""
        job = self._opening = self._jobs.submit(
            lambda _job: start_of_sketch(lines),
            on_done=lambda start: self.start_from(start) if job is self._opening else None, on_failed=self.failed.emit,
        )  # fmt: skip

    def set_freedom(self, freedom: int) -> None:
        """Args: freedom: 0-100."""
        if freedom != self.freedom:
            self.freedom = freedom
            self.changed.emit()

    def set_count(self, count: int) -> None:
        """How many at a time."""
        self.count = count
        self.changed.emit()

    def set_seed(self, seed: int) -> None:
        """Which chance decides; a seed that was chosen is not thrown away."""
        self.seed, self.locked = seed, True
        self.changed.emit()

    def lock(self, locked: bool) -> None:
        """Keep the seed for the next pictures, or not."""
        self.locked = locked
        self.changed.emit()

    def throw_dice(self) -> None:
        """Another seed."""
        self.seed = random.randrange(_SEEDS)
        self.changed.emit()

    def as_wish(self) -> Wish:
        """All of it, as makers take it."""
        from editor.redactor.design.makers import Wish

        start = self.start
        sketch = start.image if start.kind is Kind.SKETCH else None
        image = None if sketch is not None else start.image
        return Wish(
            self.design, words=self.text, seed=self.seed, size=SIZE, image=image, mask=start.mask if image else None,
            sketch=sketch, freedom=self.freedom, on=start.on,
        )  # fmt: skip

    def clear(self) -> None:
        """Another person begins."""
        self.text, self.start = "", Start()
        self._asked = self._opening = None
        self._read = self.design = Design()
        self._take(Understood(Design()))

    # Inside

    def _take(self, found: Understood, error: BaseException | None = None) -> None:
        before, self._read = self._read, found.design
        self.design = merged(before, found.design, self.design) if error is None else Design()
        self.not_understood, self.contradictory = found.not_understood, found.contradictory
        self.guessed = tuple(chip.attribute for chip in found.guessed)
        self.error = error if isinstance(error, EditorError) else None
        if error is not None and self.error is None:
            self.failed.emit(error)
        self._told()

    def _told(self) -> None:
        self.changed.emit()
        self.understood.emit()
