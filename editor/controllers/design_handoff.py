"""What becomes of designs: they are saved, edited, tried on, or hung into the wardrobe."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.controllers.design_controller import DesignController
from editor.controllers.design_piece import Piece
from editor.controllers.design_words import design_words
from editor.controllers.jobs import Job, Jobs
from editor.controllers.save_controller import SaveController
from editor.controllers.wardrobe_controller import WardrobeController
from editor.model.files import make_folder
from editor.model.output_image import OutputImage, WriteOptions, format_of
from editor.model.source_type import SourceType

if TYPE_CHECKING:
    from editor.redactor.design.makers import Made

_NAME = re.compile(r"[^\w-]+")
_LONGEST = 60


class DesignHandoff(QObject):
    """Every file that it writes says how the picture came to be.

    Signals:
        to_edit(Path): this file is to be opened in the editor.
        to_try_on(object): these files are to be worn.
        saved(object): these files are there.
        failed(object): the error.

    Args:
        folder: where files lie that other parts of the program go on with.
    """

    to_edit = Signal(object)
    to_try_on = Signal(object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, design: DesignController, wardrobe: WardrobeController, folder: Callable[[], Path],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._design, self._wardrobe, self._folder = jobs, design, wardrobe, folder

    def stem(self, number: int) -> str:
        """What a file of a design is called."""
        piece = self._design.piece(number)
        return stem_of(piece) if piece is not None else "design"

    def edit(self, number: int) -> None:
        """Open it in the editor."""
        self._write([number], self._folder(), lambda files: self.to_edit.emit(files[0]))

    def try_on(self, numbers: Sequence[int], others: Sequence[Path] = ()) -> None:
        """Put designs on, and after them other pictures."""
        self._write(numbers, self._folder(), lambda files: self.to_try_on.emit([*files, *others]))

    def save(self, numbers: Sequence[int], folder: Path) -> None:
        """Write designs into a folder, under names that nobody has."""
        self._write(numbers, folder, self.saved.emit)

    def save_as(self, number: int, path: Path) -> None:
        """Write one under this name, which a person has chosen; an older file gives way."""
        self._write([number], path.parent, self.saved.emit, path)

    def add_to_wardrobe(self, numbers: Sequence[int]) -> None:
        """Hang designs into the wardrobe; what they are is known already."""
        for number in numbers:
            piece = self._design.piece(number)
            if piece is not None and piece.is_made:
                self._design.whole(number, lambda made, piece=piece: self._hang(piece, made))

    # Inside

    def _hang(self, piece: Piece, made: Made) -> None:
        made_by = str(SourceType.of(made.source_type))
        name = design_words(piece.design)
        self._wardrobe.add_design(made.frame, name, made_by, piece.design, piece.wish.words)

    def _write(
        self, numbers: Sequence[int], folder: Path, then: Callable[[list[Path]], None], path: Path | None = None
    ) -> None:
        """One after the other; `then` hears of all together."""
        waiting = [piece for piece in map(self._design.piece, numbers) if piece is not None and piece.is_made]
        files: list[Path] = []

        def next_one() -> None:
            if not waiting:
                if files:
                    then(files)
                return
            piece = waiting.pop(0)
            self._design.whole(piece.number, lambda made: write(piece, made))

        def write(piece: Piece, made: Made) -> None:
            def work(_job: Job) -> Path:
                return _written(made, piece, folder, path)

            def done(file: Path) -> None:
                files.append(file)
                next_one()

            self._jobs.submit(work, on_done=done, on_failed=self.failed.emit)

        next_one()


def stem_of(piece: Piece) -> str:
    """Such as *forest-green-linen-dress-dots-48213*."""
    words = _NAME.sub("-", design_words(piece.design).lower()).strip("-")[:_LONGEST]
    return f"{words or 'design'}-{piece.wish.seed}"


def _written(made: Made, piece: Piece, folder: Path, path: Path | None) -> Path:
    from editor.redactor.design.declared import declared

    make_folder(folder)
    file = path or folder / f"{SaveController.free_name(folder, stem_of(piece), '.png')}.png"
    picture = OutputImage(made.frame, declared(made, piece.start.metadata))
    picture.write(file, WriteOptions(format_of(file) or "png"), overwrite=path is not None)
    return file
