"""Dresses one person after the other and writes the pictures, on whatever thread it is called."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from editor.controllers.credentials_words import lost_credentials
from editor.controllers.jobs import Job
from editor.controllers.many_plan import Cell, Outfit, Somebody
from editor.controllers.save_controller import SaveController
from editor.controllers.small_frame import shrunk
from editor.errors import Cancelled
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.model.outfit import WornGarment
from editor.model.output_image import OutputImage, WriteOptions, format_of
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operations.tryon import TryOn, outfit_of
from editor.redactor.source import Source

if TYPE_CHECKING:
    from editor.redactor.tryon.dressing import Dressed

THUMBNAIL_PIXELS = 150 * 225
STEP_WORDS = ("Writing",)


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """Attributes:
    outfit: what is worn, its garments known by their content.
    file: the picture that was written.
    small: the same, small, 8 bit sRGB.
    doubts: sentences in English.
    seconds: how long it took.
    note: what the file does not keep of the person's, in the language of the window.
    """

    outfit: Outfit
    file: Path
    small: Frame
    doubts: tuple[str, ...]
    seconds: float
    note: str = ""


class Tailor:
    """One full-size picture at a time: the next garment of the same person does not read or understand it again.

    Args:
        artefacts: what networks found of people is kept as the editor keeps it, so that neither does it twice.
        own_format: whether files have the format of the person's picture where it can be written; otherwise PNG, in
            which all that does not change stays equal to the sample.
    """

    def __init__(
        self, networks: NetworkPool, artefacts: ArtefactStore, limits: Limits, *, own_format: bool = False
    ) -> None:
        from editor.redactor.tryon.dressing import Dressing

        self._networks, self._artefacts, self._limits, self._own_format = networks, artefacts, limits, own_format
        self._dressing = Dressing()
        self._image: InputImage | None = None

    def make(self, cell: Cell, folder: Path, job: Job) -> Made:
        """Dress somebody and write the picture under a name that nobody has.

        Raises:
            InputError: a file cannot be read, shows nobody, or no garment.
            OutputError: the picture cannot be written.
            NetworkError, Cancelled: as in `NetworkPool.run`.
        """
        begin = time.perf_counter()
        image = self._read(cell.person.path)
        outfit = tuple(_known(garment) for garment in cell.outfit)
        dressed = self._dressed(image, cell.person, outfit, job)
        frame = _full_size(dressed, image)
        if job.is_cancelled():
            raise Cancelled
        job.on_progress(1, STEP_WORDS[0])
        file, note = self._write(frame, image, cell, folder)
        small, seconds = shrunk(frame, THUMBNAIL_PIXELS), time.perf_counter() - begin
        return Made(outfit, file, small, _doubts(dressed), seconds, note)

    def _read(self, path: Path) -> InputImage:
        if self._image is None or self._image.path != path:
            self._image = None  # its pixels go before the next ones come
            self._image = InputImage.read(path, self._limits)
        return self._image

    def _dressed(self, image: InputImage, person: Somebody, outfit: Outfit, job: Job) -> Dressed:
        from editor.redactor.tryon.dressing import Hands

        values = TryOn.complete({**person.corrections, "garments": tuple(garment.to_value() for garment in outfit)})
        # Of garments it is the same whoever wears them.
        of_garments, of_person = (self._artefacts.keeping(name, TryOn.name) for name in ("", image.sha256))
        hands = Hands(self._networks, of_person, job.is_cancelled, job.on_progress, self._limits, of_garments)
        return self._dressing.dressed(Source(image.frame, image.sha256), outfit_of(values), hands)

    def _write(self, frame: Frame, image: InputImage, cell: Cell, folder: Path) -> tuple[Path, str]:
        own = format_of(cell.person.path) if self._own_format else None
        suffix = cell.person.path.suffix if own else ".png"
        path = folder / f"{SaveController.free_name(folder, cell.stem, suffix)}{suffix}"
        result = OutputImage(frame, image.metadata.after(TryOn.made, TryOn.step()))
        options = WriteOptions(own or "png")
        result.write(path, options, overwrite=False, source=cell.person.path)
        return path, lost_credentials(result.metadata, options)


def _known(garment: WornGarment) -> WornGarment:
    return garment if garment.picture else replace(garment, picture=WornGarment.of_file(Path(garment.path)).picture)


def _full_size(dressed: Dressed, image: InputImage) -> Frame:
    from editor.redactor.tryon.back import laid_back

    return laid_back(dressed.person, image.frame)


def _doubts(dressed: Dressed) -> tuple[str, ...]:
    from editor.redactor.tryon.telling import every_doubt, facts_of

    return every_doubt(facts_of(dressed))
