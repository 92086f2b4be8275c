"""The process of dressing as a film."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job
from editor.controllers.tryon_people import OPERATION, TryOnPeople
from editor.model.film import write_film
from editor.model.input_image import Limits
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operations.tryon import TryOn, outfit_of

KINDS = {"GIF": ".gif", "WebP": ".webp", "MP4": ".mp4"}
FILM_WORDS = ("Filming the process of dressing", "Writing")


class TryOnFilm(QObject):
    """Signals:
    saved(Path): the film is there.

    Args:
        limits: the limits on files to open; asked each time, for they are preferences.
    """

    saved = Signal(object)

    def __init__(
        self, editor: EditorController, people: TryOnPeople, networks: NetworkPool, limits: Callable[[], Limits],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._editor, self._people, self._networks, self._limits = editor, people, networks, limits

    def save(self, path: Path) -> None:
        """Write a film of each garment coming into place, of the picture as it was taken; GIF, WebP or MP4."""
        work, values, limits = self._editor.work, self._editor.values(OPERATION), self._limits()
        if work is None:
            return

        def write(job: Job) -> Path:
            from editor.redactor.tryon.animation import RATE, pictures, states
            from editor.redactor.tryon.dressing import Dressing, Hands

            keep = self._people.kept(work)
            hands = Hands(self._networks, keep, job.is_cancelled, job.on_progress, limits)
            dressed = Dressing().dressed(work.source, outfit_of(values), hands)
            shown = list(pictures(states(work.source, dressed)))
            job.on_progress(1, FILM_WORDS[1])
            told = work.image.metadata.after(TryOn.made).told
            write_film(path, shown, RATE, overwrite=True, made=told)
            return path

        self._editor.work_beside(write, self.saved.emit, FILM_WORDS[0])
