"""Saves the result: renders it once at full size, tells how large files would be, writes them."""

from __future__ import annotations

import itertools
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.work import Work
from editor.model.document import Document
from editor.model.output_image import OutputImage, WriteOptions
from editor.redactor.renderer import Renderer


class SaveController(QObject):
    """The save dialog's helper.

    Signals:
        size_estimated(object, int): the options and the bytes a file with them has.
        progress(float, str): how far saving is, with the step's name in English.
        saved(Path): the file is there.
        failed(object): nothing was written: the error.
    """

    size_estimated = Signal(object, int)
    progress = Signal(float, str)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, renderer: Renderer, editor: EditorController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._renderer = renderer
        self._editor = editor
        self._rendered: tuple[Work, Document, OutputImage] | None = None

    @property
    def edited(self) -> bool:
        """Whether there is anything to save."""
        return bool(self._editor.document)

    @property
    def transparent(self) -> bool:
        """Whether the result may have transparent parts, which not every format keeps."""
        return self._editor.transparent

    @staticmethod
    def exists(path: Path) -> bool:
        """Whether there is a file of this name."""
        return path.exists()

    def is_source(self, path: Path) -> bool:
        """Whether this is the picture that is being edited."""
        source = self._editor.image.path if self._editor.image else None
        return source is not None and path.exists() and source.exists() and path.samefile(source)

    @staticmethod
    def free_name(folder: Path, stem: str, suffix: str) -> str:
        """`stem`, with a number behind it where a file of that name exists."""
        names = (stem if number == 1 else f"{stem}-{number}" for number in itertools.count(1))
        return next(name for name in names if not (folder / f"{name}{suffix}").exists())

    def estimate(self, options: WriteOptions) -> None:
        """Find out the size of a file with these options; only the newest question is answered."""
        work, document = self._editor.work, self._editor.document
        if work is None:
            return
        self._jobs.submit(
            lambda job: len(self._output(work, document, job).encode(options)),
            on_done=lambda count: self.size_estimated.emit(options, count),
            on_failed=self.failed.emit,
            lane="misc",
            replaces=("estimate", id(self)),
        )

    def save(self, path: Path, options: WriteOptions, *, overwrite: bool, replace_source: bool = False) -> None:
        """Write the result; `replace_source` has to be asked for apart when the target is the picture itself."""
        work, document = self._editor.work, self._editor.document
        if work is None or self._jobs.busy:
            return

        def write(job: Job) -> Path:
            output = self._output(work, document, job)
            job.on_progress(0.5, "Writing")
            output.write(path, options, overwrite=overwrite, source=work.image.path, replace_source=replace_source)
            return path

        self._jobs.submit(
            write, on_done=self.saved.emit, on_failed=self.failed.emit, on_progress=self.progress.emit, lane="edit"
        )

    def close(self) -> None:
        """The dialog is gone: give the memory of the full-size result back."""
        self._rendered = None

    def _output(self, work: Work, document: Document, job: Job) -> OutputImage:
        kept = self._rendered
        if kept is not None and kept[0] is work and kept[1] == document:
            return kept[2]
        rendered = self._renderer.render(
            work.source, document, is_cancelled=job.is_cancelled, on_progress=job.on_progress
        )
        output = OutputImage(rendered.frame, work.image.metadata)
        self._rendered = (work, document, output)
        return output
