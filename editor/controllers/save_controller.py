"""Saves the result: renders it once at full size, tells how large files would be, writes them."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.credentials_words import lost_credentials
from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.saving import Saving
from editor.controllers.work import Work
from editor.model.document import Document
from editor.model.files import make_folder
from editor.model.frame import Frame
from editor.model.output_image import OutputImage, WriteOptions
from editor.redactor.display import display_frame
from editor.redactor.geometry import View
from editor.redactor.renderer import Renderer
from editor.redactor.upscaling.memory import free_memory
from editor.redactor.upscaling.pace import Progress
from editor.redactor.upscaling.sized import Wanted, scale_for, sized, steps_to
from editor.redactor.upscaling.sizes import check_space
from editor.redactor.upscaling.upscaler import Upscaler


class SaveController(Saving):
    """The save dialog's helper.

    Signals:
        size_estimated(object, object, int): the options and the size wanted, and the bytes a file with them has.
        time_expected(object, float): a size wanted, and the seconds that enlarging to it will take here.
        previewed(Document, Frame): what a document makes of the picture, small, 8 bit sRGB.
        saved(Path): the file is there.
    """

    size_estimated = Signal(object, object, int)
    time_expected = Signal(object, float)
    previewed = Signal(object, object)
    saved = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        renderer: Renderer,
        editor: EditorController,
        upscaler: Upscaler,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(jobs, parent)
        self._renderer = renderer
        self._editor = editor
        self._upscaler = upscaler
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

    @staticmethod
    def free_space(folder: Path) -> int | None:
        """Bytes that files in a folder can take; None: nobody can tell."""
        try:
            return shutil.disk_usage(folder).free
        except OSError:
            return None

    def is_source(self, path: Path) -> bool:
        """Whether this is the picture that is being edited."""
        source = self._editor.image.path if self._editor.image else None
        return source is not None and path.exists() and source.exists() and path.samefile(source)

    @staticmethod
    def free_name(folder: Path, stem: str, suffix: str) -> str:
        """`stem`, with a number behind it where a file of that name exists."""
        names = (stem if number == 1 else f"{stem}-{number}" for number in itertools.count(1))
        return next(name for name in names if not (folder / f"{name}{suffix}").exists())

    def preview(self, document: Document, side: int) -> None:
        """Show what a document makes of the picture, within `side` x `side` pixels; only the newest is answered."""
        work = self._editor.work
        if work is None:
            return

        def make(job: Job) -> Frame:
            width, height = self._renderer.output_size(work.source, document)
            area = side * side * min(width, height) // max(width, height)
            view = View.fitting((width, height), max(1, area))
            rendered = self._renderer.render(work.source, document, view, is_cancelled=job.is_cancelled)
            return display_frame(rendered.frame)

        self._jobs.submit(
            make,
            on_done=lambda frame: self.previewed.emit(document, frame),
            on_failed=lambda _error: None,  # its place stays empty; saving says what is wrong
            lane="misc",
            replaces=("preview", id(self)),
        )

    def estimate(self, options: WriteOptions, wanted: Wanted | None = None) -> None:
        """Find out the size of a file with these options; only the newest question is answered.

        Of one that grows it is guessed from the file as it is: the network would take far longer than the answer is
        worth.
        """
        work, document = self._editor.work, self._editor.document
        if work is None:
            return

        def size(job: Job) -> int:
            output = self._output(work, document, job)
            now = max(output.frame.size)
            if wanted is None or wanted.longest == now:
                return len(output.encode(options))
            if wanted.longest > now:
                return round(len(output.encode(options)) * (wanted.longest / now) ** 2)
            smaller = sized(output.frame, wanted, self._upscaler, is_cancelled=job.is_cancelled)
            return len(OutputImage(smaller, output.metadata).encode(options))

        self._jobs.submit(
            size,
            on_done=lambda count: self.size_estimated.emit(options, wanted, count),
            on_failed=self.failed.emit,
            lane="misc",
            replaces=("estimate", id(self)),
        )

    def expect(self, wanted: Wanted) -> None:
        """Find out how long enlarging will take; only the newest question is answered."""
        size = self._editor.output_size
        self._jobs.submit(
            lambda job: self._upscaler.seconds(size, scale_for(size, wanted.longest), wanted.quality, job.is_cancelled),
            on_done=lambda seconds: self.time_expected.emit(wanted, seconds),
            on_failed=self.failed.emit,
            lane="misc",
            replaces=("expect", id(self)),
        )

    def save(
        self,
        path: Path,
        options: WriteOptions,
        wanted: Wanted | None = None,
        *,
        overwrite: bool,
        replace_source: bool = False,
    ) -> None:
        """Write the result; `replace_source` has to be asked for apart when the target is the picture itself.

        Args:
            wanted: the size; None: as it is.
        """
        work, document = self._editor.work, self._editor.document
        if work is None or self._jobs.busy:
            return

        def write(job: Job) -> str:
            output = self._output(work, document, job)
            if wanted is not None:
                told = output.metadata.after("", *steps_to(wanted, output.frame.size))
                output = OutputImage(self._sized(output.frame, wanted, path.parent, job), told)
            job.on_progress(1, "Writing")
            output.write(path, options, overwrite=overwrite, source=work.image.path, replace_source=replace_source)
            return lost_credentials(output.metadata, options)

        def done(lost: str) -> None:
            self.saved.emit(path)
            self._note(lost)

        self._write(write, done)

    def _sized(self, frame: Frame, wanted: Wanted, folder: Path, job: Job) -> Frame:
        def tell(progress: Progress) -> None:
            job.on_progress(progress.share, "Enlarging")

        scale = scale_for(frame.size, wanted.longest)
        if scale > 1:
            make_folder(folder)
            check_space(frame, scale, folder, free_memory())
        return sized(frame, wanted, self._upscaler, folder=folder, is_cancelled=job.is_cancelled, on_progress=tell)

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
        output = OutputImage(rendered.frame, work.image.metadata.after(rendered.made, *rendered.steps))
        self._rendered = (work, document, output)
        return output
