"""Many at once: an outfit on many people, many garments on one person, or both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.many_plan import Cell, State, order
from editor.controllers.many_report import rows
from editor.controllers.many_tailor import Made, Tailor
from editor.controllers.many_wish import ManyWish
from editor.controllers.run_phase import Phase
from editor.controllers.save_controller import SaveController
from editor.controllers.thumbnails import Thumbnail, Thumbnails
from editor.controllers.tryon_words import garment_name
from editor.errors import EditorError, OutputError
from editor.model.files import make_folder
from editor.model.frame import Frame
from editor.model.input_image import Limits
from editor.model.quick_look import quick_look
from editor.model.spreadsheet import write_rows
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.networks.pool import NetworkPool

REPORT = "report"
SIDE = 225  # pixels of a small picture


class ManyController(QObject):
    """One run: each result is a job, so that other work comes between.

    Signals:
        begun(): other results are wanted.
        phase_changed(): see `phase`.
        cell_changed(int): the result of this number has another state.
        moved(float, str): how far the result is that is being made, 0-1, and its step in English.
        source_ready(Path): see `sources`.
        picture_ready(int): see `pictures`.
        refused(object): nothing was begun, or the folder takes no more files: the error. What is done is kept.

    Attributes:
        wish: what is to be done.
        phase: how far the run is.
        cells: its results.
        report: the table of what became of each; None before there is one.
        sources, pictures: small pictures of what is used, and of results by number; 8 bit sRGB.

    Args:
        limits: the limits on files to open; asked each time, for they are preferences.
    """

    begun = Signal()
    phase_changed = Signal()
    cell_changed = Signal(int)
    moved = Signal(float, str)
    source_ready = Signal(object)
    picture_ready = Signal(int)
    refused = Signal(object)

    def __init__(
        self, jobs: Jobs, editor: EditorController, networks: NetworkPool, artefacts: ArtefactStore,
        limits: Callable[[], Limits], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._editor, self._networks = jobs, editor, networks
        self._artefacts, self._limits = artefacts, limits
        self._thumbnails = Thumbnails(jobs, self._take_source)
        self.wish = ManyWish(editor, self)
        self.phase, self.cells, self.report = Phase.IDLE, list[Cell](), None
        self.sources: dict[Path, Frame] = {}
        self.pictures: dict[int, Frame] = {}
        self._folder, self._own_format, self._order = Path(), False, list[int]()
        self._tailor: Tailor | None = None
        self._job: Job | None = None
        self._opens: Cell | None = None
        editor.image_changed.connect(self._dress_opened)
        editor.open_failed.connect(self._forget_opened)

    # A run

    @property
    def running(self) -> bool:
        """Whether a run has begun and not ended."""
        return self.phase not in (Phase.IDLE, Phase.ENDED)

    @property
    def counts(self) -> Counter[State]:
        """How many results have which state."""
        return Counter(cell.state for cell in self.cells)

    @property
    def finished(self) -> int:
        """How many results are done or have failed."""
        counts = self.counts
        return len(self.cells) - counts[State.WAITING] - counts[State.WORKING]

    @property
    def seconds_left(self) -> float | None:
        """What the rest will take, by what the results took; None before the first."""
        took = [cell.seconds for cell in self.cells if cell.seconds is not None]
        return sum(took) / len(took) * (len(self.cells) - self.finished) if took else None

    def start(self, folder: Path, *, own_format: bool = False) -> None:
        """Make all that is wanted, into a folder, which is made if need be. Nothing that is there is replaced.

        Args:
            own_format: as of `Tailor`.
        """
        if self.running:
            return
        try:
            wanted = self.wish.cells()
        except EditorError as error:
            self.refused.emit(error)
            return
        if wanted:
            self.cells, self.pictures, self.report = wanted, {}, None
            self._order = order(len(self.wish.people), len(wanted) // len(self.wish.people))
            self._folder, self._own_format = folder, own_format
            self._begin()
            self.begun.emit()
            self._show_sources()
            self._open_folder()

    def pause(self) -> None:
        """Finish the result that is being made, then wait."""
        if self.phase is Phase.WORKING:
            self._set_phase(Phase.PAUSING)

    def go_on(self) -> None:
        """Go on after a pause."""
        if self.phase is Phase.PAUSING:
            self._set_phase(Phase.WORKING)
        elif self.phase is Phase.PAUSED:
            self._set_phase(Phase.WORKING)
            self._next()

    def cancel(self) -> None:
        """Make no more; what is done stays."""
        if self.running:
            if self._job is not None:
                self._job.cancel()
            for number, cell in enumerate(self.cells):
                if cell.state is State.WORKING:
                    self._set(number, replace(cell, state=State.WAITING))
            self._end()
            self._write_report()

    def resume(self) -> None:
        """Go on with what was not done; where nothing is left, try those that failed once more."""
        if self.phase is not Phase.ENDED:
            return
        if self.finished == len(self.cells):
            for number, cell in enumerate(self.cells):
                if cell.state is State.FAILED:
                    self._set(number, replace(cell, state=State.WAITING, error=None))
        self._begin()
        self._next()

    def clear(self) -> None:
        """Forget everything: somebody else works here now."""
        self.cancel()
        self._thumbnails.stop()
        self.wish.clear()
        self.cells, self.report, self.sources, self.pictures = [], None, {}, {}
        self._set_phase(Phase.IDLE)
        self.begun.emit()

    def open(self, number: int) -> None:
        """Put the person of a result that is done on the table, and dress them as there."""
        cell = self.cells[number]
        self._opens = None if self._editor.busy else cell  # the editor says that it is busy
        self._editor.open(cell.person.path)

    # Inside

    def _begin(self) -> None:
        self._tailor = Tailor(self._networks, self._artefacts, self._limits(), own_format=self._own_format)
        self._set_phase(Phase.WORKING)

    def _show_sources(self) -> None:
        limits, wanted = self._limits(), dict.fromkeys(cell.source for cell in self.cells)
        self.sources = {path: frame for path, frame in self.sources.items() if path in wanted}

        def read(path: Path, _job: Job) -> Frame:
            return quick_look(path, SIDE, limits)

        missing = [path for path in wanted if path not in self.sources]
        self._thumbnails.forget()
        self._thumbnails.request([Thumbnail(str(path), (), partial(read, path)) for path in missing])

    def _take_source(self, name: str, frame: Frame) -> None:
        self.sources[Path(name)] = frame
        self.source_ready.emit(Path(name))

    def _open_folder(self) -> None:
        """Whether the folder can be written is known before anybody waits for anything: the report is put there."""
        run, folder, table = self.cells, self._folder, rows(self.cells)

        def write(_job: Job) -> Path:
            make_folder(folder)
            path = folder / f"{SaveController.free_name(folder, REPORT, '.csv')}.csv"
            write_rows(path, table, overwrite=False)
            return path

        def done(path: Path) -> None:
            if run is self.cells:
                self.report = path
            if job is self._job:
                self._go_further()

        def failed(error: BaseException) -> None:
            if job is self._job:
                self._job = None
                self._set_phase(Phase.IDLE)
                self.refused.emit(error)

        job = self._job = self._jobs.submit(write, on_done=done, on_failed=failed)

    def _go_further(self) -> None:
        self._job = None
        if self.phase is Phase.PAUSING:
            self._set_phase(Phase.PAUSED)
        else:
            self._next()

    def _next(self) -> None:
        number = next((index for index in self._order if self.cells[index].state is State.WAITING), None)
        if number is None or self._tailor is None:
            self._end()
            return
        run, tailor, folder, cell = self.cells, self._tailor, self._folder, self.cells[number]
        self._set(number, replace(cell, state=State.WORKING))

        def done(made: Made) -> None:
            if run is self.cells:  # also what was finished in the moment in which it was called off
                self._take(number, made)
                self._write_report()
            if job is self._job:
                self._go_further()

        def failed(error: BaseException) -> None:
            if job is self._job:
                self._fail(number, error)

        def moved(share: float, step: str) -> None:
            if job is self._job:
                self.moved.emit(share, step)

        job = self._job = self._jobs.submit(
            lambda job: tailor.make(cell, folder, job), on_done=done, on_failed=failed, on_progress=moved
        )

    def _take(self, number: int, made: Made) -> None:
        state = State.DOUBTFUL if made.doubts else State.DONE
        told = {"outfit": made.outfit, "doubts": made.doubts, "seconds": made.seconds, "file": made.file}
        self._set(number, replace(self.cells[number], state=state, note=made.note, **told))
        self.pictures[number] = made.small
        self.picture_ready.emit(number)

    def _fail(self, number: int, error: BaseException) -> None:
        """One that fails does not stop the others, but a folder that takes no more files stops them all."""
        if isinstance(error, OutputError) and isinstance(error.__cause__, OSError):
            self._job = None
            self._set(number, replace(self.cells[number], state=State.WAITING))
            self._set_phase(Phase.PAUSED)
            self.refused.emit(error)
            return
        self._set(number, replace(self.cells[number], state=State.FAILED, error=error))
        self._write_report()
        self._go_further()

    def _end(self) -> None:
        self._job, self._tailor = None, None
        self._set_phase(Phase.ENDED)

    def _write_report(self) -> None:
        """After each result: a run that is interrupted is told of too."""
        path, table = self.report, rows(self.cells)
        if path is not None:
            self._jobs.submit(
                lambda _job: write_rows(path, table, overwrite=True),
                on_failed=self.refused.emit,
                replaces=("report", id(self)),
            )

    def _set(self, number: int, cell: Cell) -> None:
        self.cells[number] = cell
        self.cell_changed.emit(number)

    def _set_phase(self, phase: Phase) -> None:
        self.phase = phase
        self.phase_changed.emit()

    def _dress_opened(self) -> None:
        cell, self._opens = self._opens, None
        image = self._editor.image
        if cell is not None and image is not None and image.path == cell.person.path:
            worn = tuple(garment.to_value() for garment in cell.outfit)
            detail = ", ".join(garment_name(garment) for garment in cell.outfit)
            self._editor.dress({**cell.person.corrections, "garments": worn}, detail, lambda _facts: None)

    def _forget_opened(self, _place: object, _error: object) -> None:
        self._opens = None
