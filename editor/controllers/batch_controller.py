"""One batch of the window: planned, at work, paused, gone on with, looked through."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.batch.items import Item, State, Summary, Verdict
from editor.controllers.batch_items import BatchItems
from editor.controllers.batch_list import Show
from editor.controllers.batch_news import BatchNews
from editor.controllers.batch_plan import BatchPlan
from editor.controllers.batch_rate import Rate
from editor.controllers.batch_recipes import BatchRecipes
from editor.controllers.jobs import Job, Jobs
from editor.controllers.run_phase import Phase
from editor.controllers.small_pictures import SmallPictures
from editor.errors import EditorError, OutputError
from editor.model.document import Document
from editor.model.input_image import Limits

if TYPE_CHECKING:
    from editor.batch.batch import Batch
    from editor.batch.crew import Means


class BatchController(QObject):
    """The pictures of the plan until it begins, then those of the batch.

    Signals:
        begun(): there are other pictures.
        changed(object): the pictures of these numbers (a set) are in another state; new ones among them come last.
        phase_changed(): see `phase`.
        refused(object): something could not be done: the error.
        unfinished(Path): an earlier batch on this folder was not finished: go on with that, or choose another folder.
        ended(): a run came to its end.

    Attributes:
        plan: what is wanted; `plan.recipes`: the recipe.
        pictures: small pictures of those that are looked at.
        phase: how far the run is; IDLE: there is no batch yet.
        summary: what the last run came to; None before its end.

    Args:
        limits: of files that are read; asked each time, for they are preferences.
        means: what a batch is done with; asked at each start.
    """

    begun = Signal()
    changed = Signal(object)
    phase_changed = Signal()
    refused = Signal(object)
    unfinished = Signal(object)
    ended = Signal()

    def __init__(
        self, jobs: Jobs, recipes: BatchRecipes, folder: Callable[[], Path], limits: Callable[[], Limits],
        means: Callable[[], Means], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._means = jobs, means
        self.plan = BatchPlan(jobs, recipes, folder, self)
        self.pictures = SmallPictures(jobs, limits, side=128, most=200, parent=self)
        self.phase, self.summary = Phase.IDLE, None
        self._known = BatchItems()
        self._batch: Batch | None = None
        self._run: Job | None = None
        self._hold = threading.Event()
        self._rate = Rate()
        self._report: Path | None = None
        self._news = BatchNews(self)
        self._news.due.connect(self._take_news)
        self._asked_again = False  # whether pictures were told to wait once more while a run was at work
        self.plan.looked.connect(self._show_plan)
        self.plan.changed.connect(self._show_plan_gone)
        self.plan.refused.connect(self.refused)

    # What there is

    @property
    def running(self) -> bool:
        """Whether a run has begun and not ended."""
        return self.phase not in (Phase.IDLE, Phase.ENDED)

    @property
    def is_open(self) -> bool:
        """Whether there is a batch: before, there is only a plan."""
        return self._batch is not None

    @property
    def out(self) -> Path | None:
        """The folder of results."""
        return self._batch.out if self._batch is not None else None

    @property
    def report(self) -> Path | None:
        """What became of each picture, as a page to read; None before there is one."""
        return self._report

    @property
    def items(self) -> list[Item]:
        """All pictures in their order."""
        return self._known.items

    def item(self, number: int) -> Item:
        """The picture of a number."""
        return self._known.items[number - 1]

    def count(self, show: Show) -> int:
        """How many pictures are shown under this."""
        return self._known.count(show)

    def shown(self, show: Show) -> Sequence[Item]:
        """The pictures that are shown under this, by their numbers."""
        return self._known.shown(show)

    @property
    def finished(self) -> int:
        """How many nothing more is done to by itself."""
        return len(self.items) - self.count(Show.WAITING)

    @property
    def rate(self) -> float | None:
        """Pictures a second; None: nobody can tell yet."""
        return self._rate.a_second

    @property
    def seconds_left(self) -> float | None:
        """What the rest will take, as far as that can be told."""
        rate = self.rate
        return self.count(Show.WAITING) / rate if rate else None

    # A run

    def start(self) -> None:
        """Begin what is planned."""
        plan, recipe = self.plan, self.plan.recipes.recipe
        if self._batch is not None or self._run is not None or plan.missing or plan.out is None:
            return
        inputs, out, watch, overwrite = plan.inputs, plan.out, plan.watch, plan.overwrite

        def begin(_job: Job) -> Batch | None:
            from editor.batch.batch import Batch, UnfinishedError

            try:
                batch = Batch.planned(inputs, out, recipe, overwrite=overwrite, watched=watch)
            except UnfinishedError:
                return None
            return self._remembered(batch)

        self._open(begin, then=self._work)

    def resume(self, out: Path | None = None, *, at_once: bool = True) -> None:
        """Go on with the batch that is open, or with that of a folder.

        Args:
            at_once: otherwise it is only shown as it was left.
        """
        if self._batch is not None:
            self._work()
        elif out is not None and self._run is None:

            def begin(_job: Job) -> Batch:
                from editor.batch.batch import Batch

                return self._remembered(Batch.resumed(out))

            # Where nobody asked for it now, the folder may well be gone, or another program have it.
            self._open(begin, then=self._work if at_once else self._rest, silent=not at_once)

    def resume_last(self) -> None:
        """Show the batch that was begun last as it was left, if there is one and nothing else is wanted yet."""
        out = self.plan.remembered()
        if self._batch is None and self._run is None and not self.plan.inputs and out is not None:
            self.resume(out, at_once=False)

    def pause(self) -> None:
        """Finish what is being made, then wait."""
        if self.phase is Phase.WORKING:
            self._hold.set()
            self._set_phase(Phase.PAUSING)
            self._look_whether_paused()

    def go_on(self) -> None:
        """Go on after a pause."""
        if self.phase in (Phase.PAUSING, Phase.PAUSED):
            self._hold.clear()
            self._rate.go()
            self._set_phase(Phase.WORKING)

    def cancel(self) -> None:
        """Stop at the next safe point; what is done stays, and what is left can be gone on with."""
        if self._run is not None and self.running:
            self._asked_again = False
            self._run.cancel()

    def dismiss(self) -> None:
        """Put the batch away, to plan another one."""
        if self.running:
            return
        self._close()
        self.plan.frozen = False
        self.plan.forget()
        self._set_phase(Phase.IDLE)
        self.plan.look()

    def clear(self) -> None:
        """Forget everything: somebody else works here now. What is left of the batch can be gone on with."""
        self.cancel()
        self.pictures.stop()
        batch, run = self._batch, self._run
        self._batch, self._run = None, None
        self._news.begin()
        if batch is not None and run is None:
            self._put_away(batch)
        self._show([])
        self._set_phase(Phase.IDLE)
        self.plan.frozen = False
        self.plan.recipes.forget()
        self.plan.clear()

    def close(self) -> None:
        """Let go of the folder; at the end of the program, after its threads."""
        if self._batch is not None:
            self._batch.close()

    # What a person says of pictures

    def judge(self, numbers: Iterable[int], verdict: Verdict) -> None:
        """Accept, reject, or take that back; the window shows it at once, the files follow."""
        batch = self._batch
        said = [
            item for item in map(self.item, numbers)
            if item.state in (State.DONE, State.ASIDE) and item.verdict != verdict
        ]  # fmt: skip
        if batch is None or not said:
            return
        wanted = [item.number for item in said]
        self._become([replace(item, verdict=verdict) for item in said])

        def judge(_job: Job) -> tuple[list[Item], EditorError | None]:
            try:
                return batch.judge_all(wanted, verdict), None
            except EditorError as error:
                return [batch.item(number) for number in wanted], error

        def done(came: tuple[list[Item], EditorError | None]) -> None:
            if batch is self._batch:
                self._become(came[0])
                if came[1] is not None:
                    self.refused.emit(came[1])

        self._jobs.submit(judge, on_done=done, lane="batch_acts")

    def document(self, number: int) -> Document | None:
        """What is done to a picture; None: there is no batch."""
        return self._batch.document(number) if self._batch is not None else None

    def correct(self, number: int, document: Document) -> None:
        """Make the files of a picture anew by a document of its own."""
        self._again(lambda batch: [batch.correct(number, document)])

    def send_back(self, numbers: Sequence[int]) -> None:
        """Make the files of pictures anew as the recipe says."""
        self._again(lambda batch: [batch.send_back(number) for number in numbers])

    def retry(self, numbers: Sequence[int] = ()) -> None:
        """Try those that failed again: these, or all."""
        self._again(lambda batch: batch.retry(numbers))

    # Inside: opening and closing

    def _open(self, begin: Callable[[Job], Batch | None], then: Callable[[], None], *, silent: bool = False) -> None:
        self._set_phase(Phase.WORKING)
        wanted = self.plan.out

        def done(batch: Batch | None) -> None:
            if job is not self._run:  # somebody else works here meanwhile
                if batch is not None:
                    self._put_away(batch)
                return
            if batch is None:
                self._not_opened()
                self.unfinished.emit(wanted)
                return
            self._run, self._batch, self.summary = None, batch, None
            self.plan.frozen, self.plan.items = True, batch.items()
            self.plan.inputs, self.plan.out = batch.inputs, batch.out
            self.plan.recipes.take(batch.recipe)
            self._show(batch.items())
            then()

        def failed(error: BaseException) -> None:
            if job is self._run:
                self._not_opened()
                if not silent:
                    self.refused.emit(error)

        def cancelled() -> None:
            if job is self._run:
                self._rest()

        job = self._run = self._jobs.submit(
            begin, on_done=done, on_failed=failed, on_cancelled=cancelled, lane="batch_acts"
        )

    def _remembered(self, batch: Batch) -> Batch:
        """On the thread that opens it, so that it cannot be forgotten before."""
        try:
            self.plan.keep(batch.out)
        except OutputError:
            batch.close()
            raise
        return batch

    def _not_opened(self) -> None:
        self._run = None
        self._set_phase(Phase.IDLE)

    def _rest(self) -> None:
        """There is a batch, or was to be one, and nothing is done to it."""
        self._run = None
        self._rate.hold()
        self._set_phase(Phase.ENDED if self._batch is not None else Phase.IDLE)

    def _close(self) -> None:
        batch, self._batch = self._batch, None
        if batch is not None:
            self._put_away(batch)

    def _put_away(self, batch: Batch) -> None:
        """After whatever was said of it."""
        self._jobs.submit(lambda _job: batch.close(), lane="batch_acts")

    # Inside: work

    def _work(self) -> None:
        batch = self._batch
        if batch is None or self._run is not None:
            return
        self._hold.clear()
        self._rate = Rate()
        self._rate.go()
        self._rate.note(self.finished)
        self.summary, self._report, means, watch = None, None, self._means(), self.plan.watch
        self._asked_again = False
        tell, known = self._news.begin(), len(self.items)
        self._set_phase(Phase.WORKING)

        def work(job: Job) -> tuple[Summary, Path]:
            from editor.controllers.batch_newcomers import told_newcomers
            from editor.controllers.batch_reports import written_reports

            with told_newcomers(batch, known, tell) if watch else nullcontext(_no_more) as more:
                summary = batch.run(tell, job.is_cancelled, self._hold.is_set, means=means, more=more)
            return summary, written_reports(batch)

        def ended(came: tuple[Summary, Path] | None) -> None:
            if job is not self._run:
                self._put_away(batch)  # it was cleared away while it was at work
                return
            self._take_news()
            self._become(batch.items())
            self.summary, self._report = came or (None, None)
            self._rest()
            self.ended.emit()
            if self.summary is not None and self.summary.stopped is not None:
                self.refused.emit(self.summary.stopped)
            elif self._asked_again and self.count(Show.WAITING):
                self._work()  # the run had just looked for the last time

        def failed(error: BaseException) -> None:
            current = job is self._run
            ended(None)
            if current:
                self.refused.emit(error)

        job = self._run = self._jobs.submit(
            work, on_done=ended, on_failed=failed, on_cancelled=lambda: ended(None), lane="batch"
        )

    def _take_news(self) -> None:
        new = self._news.take()
        if new and self._batch is not None:
            self._become(new)
            self._rate.note(self.finished)
            self._look_whether_paused()

    def _look_whether_paused(self) -> None:
        if self.phase is Phase.PAUSING and not any(item.state is State.WORKING for item in self.items):
            self._rate.hold()
            self._set_phase(Phase.PAUSED)

    def _again(self, act: Callable[[Batch], Sequence[Item]]) -> None:
        """Let some pictures wait once more, and work."""
        batch = self._batch
        if batch is None:
            return

        def done(items: Sequence[Item]) -> None:
            if batch is self._batch:
                self._become(items)
                if items:
                    self._asked_again = True
                    self._work()

        def failed(error: BaseException) -> None:
            if batch is self._batch:
                self.refused.emit(error)

        self._jobs.submit(lambda _job: act(batch), on_done=done, on_failed=failed, lane="batch_acts")

    # Inside: what is shown

    def _show_plan(self) -> None:
        if self._batch is None and self._run is None:
            self._show(self.plan.items)

    def _show_plan_gone(self) -> None:
        if self._batch is None and self._run is None and not self.plan.inputs and self.items:
            self._show([])

    def _show(self, items: Sequence[Item]) -> None:
        self._known = BatchItems(items)
        self.pictures.stop()
        self.begun.emit()

    def _become(self, items: Iterable[Item]) -> None:
        changed = self._known.take(items)
        if changed:
            self.changed.emit(changed)

    def _set_phase(self, phase: Phase) -> None:
        self.phase = phase
        self.phase_changed.emit()


def _no_more() -> bool:
    return False
