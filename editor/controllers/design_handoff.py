"""What becomes of designs: they are saved, edited, tried on, or hung into the wardrobe."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.credentials_words import lost_credentials
from editor.controllers.design_controller import DesignController
from editor.controllers.design_piece import Piece, Whole
from editor.controllers.design_words import design_words
from editor.controllers.jobs import Jobs
from editor.controllers.save_controller import SaveController
from editor.controllers.wardrobe_controller import WardrobeController
from editor.model.files import make_folder
from editor.model.output_image import OutputImage, WriteOptions, format_of

_NAME = re.compile(r"[^\w-]+")
_LONGEST = 60


class DesignHandoff(QObject):
    """Every file that it writes says how the picture came to be.

    Signals:
        to_edit(Path): this file is to be opened in the editor.
        to_try_on(object): these files are to be worn.
        saved(object): these files are there.
        failed(object): the error.
        noted(str): what a written file does not keep of the picture, in the language of the window.

    Args:
        folder: where files lie that other parts of the program go on with.
    """

    to_edit = Signal(object)
    to_try_on = Signal(object)
    saved = Signal(object)
    failed = Signal(object)
    noted = Signal(str)

    def __init__(
        self, jobs: Jobs, design: DesignController, wardrobe: WardrobeController, folder: Callable[[], Path],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._design, self._wardrobe, self._folder = jobs, design, wardrobe, folder
        self._began = 0  # people before the one at work

    def stem(self, number: int) -> str:
        """What a file of a design is called."""
        piece = self._design.piece(number)
        return stem_of(piece) if piece is not None else "design"

    def edit(self, number: int) -> None:
        """Open it in the editor."""
        self._write([number], self._for_program(), lambda files: self.to_edit.emit(files[0]))

    def try_on(self, numbers: Sequence[int], others: Sequence[Path] = ()) -> None:
        """Put designs on, and after them other pictures."""
        self._write(numbers, self._for_program(), lambda files: self.to_try_on.emit([*files, *others]))

    def save(self, numbers: Sequence[int], folder: Path) -> None:
        """Write designs into a folder, under names that nobody has."""

        def free(piece: Piece) -> Path:
            return folder / f"{SaveController.free_name(folder, stem_of(piece), '.png')}.png"

        self._write(numbers, free, self.saved.emit, replaces=False)

    def save_as(self, number: int, path: Path) -> None:
        """Write one under this name, which a person has chosen; an older file gives way."""
        self._write([number], lambda _piece: path, self.saved.emit)

    def add_to_wardrobe(self, numbers: Sequence[int]) -> None:
        """Hang designs into the wardrobe; what they are is known already."""
        for number in numbers:
            piece = self._design.piece(number)
            if piece is not None and piece.is_made:
                self._design.whole(number, partial(self._hang, piece))

    def clear(self) -> None:
        """Another person works here: what is being written ends unheard."""
        self._began += 1

    # Inside

    def _hang(self, piece: Piece, whole: Whole) -> None:
        name = design_words(piece.design)
        self._wardrobe.add_design(whole.frame, name, whole.metadata.told, piece.design, piece.wish.words)

    def _for_program(self) -> Callable[[Piece], Path]:
        """Files that a person never names: the same design is the same file each time."""
        folder = self._folder()
        return lambda piece: folder / f"{stem_of(piece)}-{piece.key}.png"

    def _write(
        self, numbers: Sequence[int], place_of: Callable[[Piece], Path],
        then: Callable[[list[Path]], None], *, replaces: bool = True,
    ) -> None:  # fmt: skip
        """One after the other; `then` hears of all that could be written together, and `failed` tells the rest."""
        waiting = [piece for piece in map(self._design.piece, numbers) if piece is not None and piece.is_made]
        began = self._began
        files: list[Path] = []
        errors: dict[str, BaseException] = {}
        lost: set[str] = set()

        def next_one() -> None:
            if waiting:
                piece = waiting.pop(0)
                self._design.whole(piece.number, partial(write, piece), failed)
                return
            for error in errors.values():
                self.failed.emit(error)
            if files:
                then(files)
            for words in lost - {""}:
                self.noted.emit(words)

        def write(piece: Piece, whole: Whole) -> None:
            self._jobs.submit(
                lambda _job: _written(whole, place_of(piece), replaces=replaces), on_done=done, on_failed=failed
            )

        def done(written: tuple[Path, str]) -> None:
            if began == self._began:
                files.append(written[0])
                lost.add(written[1])
                next_one()

        def failed(error: BaseException) -> None:
            if began == self._began:
                errors.setdefault(str(error), error)  # a full disk is told once
                next_one()

        next_one()


def stem_of(piece: Piece) -> str:
    """Such as *forest-green-linen-dress-dots-48213*."""
    words = _NAME.sub("-", design_words(piece.design).lower()).strip("-")[:_LONGEST]
    return f"{words or 'design'}-{piece.wish.seed}"


def _written(whole: Whole, file: Path, *, replaces: bool) -> tuple[Path, str]:
    make_folder(file.parent)
    options = WriteOptions(format_of(file) or "png")
    OutputImage(whole.frame, whole.metadata).write(file, options, overwrite=replaces)
    return file, lost_credentials(whole.metadata, options)
