"""A picture of the batch on the table, to be corrected by hand and sent back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.batch_controller import BatchController
from editor.controllers.batch_list import name_of
from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.errors import EditorError
from editor.model.document import Document

STEP_WORDS = ("Correction",)


class BatchCorrection(QObject):
    """Signals:
    changed(): another picture of the batch is on the table, or none is.
    sent(): the correction is on its way.
    failed(object): the picture cannot be opened: the error.

    Attributes:
        number: of the picture on the table; 0: what lies there is none of the batch.
    """

    changed = Signal()
    sent = Signal()
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, batch: BatchController, editor: EditorController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._batch, self._editor = jobs, batch, editor
        self.number = 0
        self._reads: Job | None = None
        self._opens: tuple[int, Path, Document] | None = None
        editor.image_changed.connect(self._take)
        editor.open_failed.connect(self._fail)
        batch.begun.connect(self.leave)

    @property
    def name(self) -> str:
        """Of the picture on the table; empty: it is none of the batch."""
        return name_of(self._batch.item(self.number)) if self.number else ""

    def open(self, number: int) -> None:
        """Put a picture on the table as the recipe, or an earlier correction, has made it."""
        source = self._batch.item(number).source

        def read(_job: Job) -> Document:
            return self._batch.document(number) or Document()

        def done(document: Document) -> None:
            if job is not self._reads:
                return
            self._reads = None
            if self._editor.busy:
                self.failed.emit(EditorError("One edit at a time.", "Wait until it is done, then open the picture."))
                return
            self._opens = number, source, document
            self._editor.open(source)

        def failed(error: BaseException) -> None:
            if job is self._reads:
                self._reads = None
                self.failed.emit(error)

        job = self._reads = self._jobs.submit(read, on_done=done, on_failed=failed)

    def send(self) -> None:
        """Make the picture's files as it is now."""
        if self.number and not self._editor.busy:
            self._batch.correct(self.number, self._editor.document)
            self.leave()
            self.sent.emit()

    def leave(self) -> None:
        """The picture stays on the table, and is no business of the batch any more."""
        self._opens = self._reads = None
        self._show(0)

    def _take(self) -> None:
        opens, self._opens = self._opens, None
        image = self._editor.image
        if opens is None or image is None or image.path != opens[1]:
            self._show(0)
            return
        self._show(opens[0])
        if self._batch.item(opens[0]).verdict == "corrected":
            self._editor.adopt(opens[2], "Correction", self.name)
        elif opens[2]:
            self._editor.apply(opens[2], self.name)  # its automatic values are not found yet

    def _fail(self, _place: object, error: object) -> None:
        if self._opens is not None:
            self._opens = None
            self.failed.emit(error)

    def _show(self, number: int) -> None:
        if number != self.number:
            self.number = number
            self.changed.emit()
