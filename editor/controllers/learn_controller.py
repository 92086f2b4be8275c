"""Learning a look for the person who works: in the background, with a preview that gets better."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.errors import Cancelled, EditorError, InputError
from editor.model.colour_table import ColourTable
from editor.model.frame import Frame, to_depth
from editor.model.picture_folder import pictures_in
from editor.redactor.display import display_frame
from editor.redactor.geometry import View
from editor.redactor.learning.lesson import Learnt, Lesson
from editor.redactor.looks import KnownLook, LookCatalog
from editor.redactor.operations.look import Look
from editor.redactor.renderer import RenderCache, Renderer

PREVIEW_PIXELS = 480 * 360


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be learnt.

    Attributes:
        first, second: with `paired` the folders before and after; else of liked pictures and of one's own. Without
            `second`, the picture on the table is one's own.
        name: what the look is to be called.
    """

    paired: bool
    first: Path
    second: Path | None
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Glimpse:
    """The picture on the table without the look and with it, as far as it is learnt; 8 bit sRGB."""

    before: Frame
    after: Frame


class LearnController(QObject):
    """One look is learnt at a time.

    Signals:
        moved(float): how much is done, 0-1.
        glimpsed(Glimpse): how the picture on the table looks now.
        learnt(str, Lesson): a look of this name was kept and is used; what it was learnt from.
        refused(object): nothing was learnt, or it could not be kept: the error.

    Args:
        catalog: the looks of the person who works.
        use: takes the new look; called on the main thread.
    """

    moved = Signal(float)
    glimpsed = Signal(object)
    learnt = Signal(str, object)
    refused = Signal(object)
    _stepped = Signal(object, object)

    def __init__(
        self,
        jobs: Jobs,
        editor: EditorController,
        renderer: Renderer,
        catalog: Callable[[], LookCatalog],
        use: Callable[[KnownLook], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._editor, self._renderer, self._catalog, self._use = jobs, editor, renderer, catalog, use
        self._job: Job | None = None
        self._enough = threading.Event()
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, wish: Wish) -> None:
        """Begin to learn; what is being learnt is called off."""
        self.cancel()
        catalog, enough = self._catalog(), threading.Event()
        try:
            catalog.check_name(wish.name, overwrite=False)
        except EditorError as error:
            self.refused.emit(error)
            return
        self._enough = enough

        def work(job: Job) -> tuple[KnownLook, Lesson]:
            shown = self._shown(job)
            lesson = self._followed(_lessons(wish, shown), job, enough, shown)
            assert lesson.learnt is not None
            return catalog.add(wish.name, lesson.learnt.table), lesson

        def done(result: tuple[KnownLook, Lesson]) -> None:
            if self._over(job):
                self._use(result[0])
                self.learnt.emit(result[0].name, result[1])

        def failed(error: BaseException) -> None:
            if self._over(job):
                self.refused.emit(error)

        job = self._job = self._jobs.submit(work, on_done=done, on_failed=failed, lane="misc")

    def keep(self) -> None:
        """That is enough: the look as it is now is kept, or the first one there will be."""
        self._enough.set()

    def cancel(self) -> None:
        """Call it off: nothing is kept."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _followed(self, lessons: Iterator[Lesson], job: Job, enough: threading.Event, shown: Frame | None) -> Lesson:
        last: Learnt | None = None
        for lesson in lessons:
            if job.is_cancelled():
                raise Cancelled
            last = lesson.learnt or last
            new = shown is not None and lesson.learnt is not None
            self._stepped.emit(job, (lesson.share, _glimpse(shown, lesson.learnt.table) if new else None))
            if enough.is_set() and last is not None:
                break
        return Lesson(lesson.share, last, lesson.skipped)

    def _step(self, job: Job, step: tuple[float, Glimpse | None]) -> None:
        if job is self._job:
            self.moved.emit(step[0])
            if step[1] is not None:
                self.glimpsed.emit(step[1])

    def _over(self, job: Job) -> bool:
        """Whether `job` is still the one that is waited for; from now on none is."""
        is_mine = job is self._job
        if is_mine:
            self._job = None
        return is_mine

    def _shown(self, job: Job) -> Frame | None:
        """The picture on the table, small, without a look."""
        work = self._editor.work
        if work is None:
            return None
        document = self._editor.document.without(Look.name)
        view = View.fitting(self._renderer.output_size(work.source, document), PREVIEW_PIXELS)
        rendered = self._renderer.render(
            work.source, document, view, cache=RenderCache(), is_cancelled=job.is_cancelled
        )
        if job.is_cancelled():
            raise Cancelled
        return display_frame(rendered.frame)


def _lessons(wish: Wish, shown: Frame | None) -> Iterator[Lesson]:
    from editor.redactor.learning.liked import learn_liked
    from editor.redactor.learning.pairs import learn_pairs, pairs_in
    from editor.redactor.learning.pictures import made_small, mixed

    if wish.paired:
        pairs, alone = pairs_in(wish.first, wish.second or wish.first)
        return learn_pairs(pairs, skipped=alone)
    if wish.second is not None:
        return learn_liked(mixed(pictures_in(wish.first)), mixed(pictures_in(wish.second)))
    if shown is None:
        raise InputError("There is no picture on the table.", "Open one, or choose a folder of your own pictures.")
    return learn_liked(mixed(pictures_in(wish.first)), [made_small(shown)])


def _glimpse(shown: Frame | None, table: ColourTable) -> Glimpse:
    assert shown is not None
    looked = np.clip(table.colours(to_depth(shown.rgb, "float32")), 0, 1)
    return Glimpse(shown, shown.with_(rgb=to_depth(looked, "uint8")))
