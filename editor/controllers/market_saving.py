"""Saves the result for several marketplaces at once: what each will need, then a file each that meets its rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.market_controller import SEEN, Checked, checked, market_title, phrase, title_of
from editor.controllers.save_controller import SaveController
from editor.model.market import Market, markets
from editor.redactor.markets.inspecting import standing_of
from editor.redactor.markets.making import Watched, Workbench
from editor.redactor.markets.prepared import Prepared, prepared

STEP_WORDS = ("Preparing for marketplaces",)


@dataclass(frozen=True, slots=True)
class Written:
    """What became of it all.

    Attributes:
        paths: the files that were written.
        refused: for markets that none was written for: title and reason, in the language of the window.
    """

    paths: tuple[Path, ...]
    refused: tuple[tuple[str, str], ...]


class MarketSaving(QObject):
    """Signals:
    looked(object): a `Checked` for each market.
    progress(float, str): how far writing is, with the step's name in English.
    written(object): `Written`.
    failed(object): the error that ended it.
    stopped(): nothing more is written, as it was asked to stop.
    """

    looked = Signal(object)
    progress = Signal(float, str)
    written = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, jobs: Jobs, bench: Workbench, editor: EditorController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._bench, self._editor = jobs, bench, editor
        self._saving: Job | None = None

    @property
    def cut_out(self) -> bool:
        """Whether the product is known already: then looking takes no network."""
        return self._editor.document.edit("cutout") is not None

    def look(self) -> None:
        """Find out what each market would need; `looked` follows."""
        work, document = self._editor.work, self._editor.document
        if work is None:
            return

        def look(job: Job) -> tuple[Checked, ...]:
            standing = standing_of(self._bench, work.source, document, Watched(job.is_cancelled), SEEN)
            return tuple(checked(standing, one, self._bench.cutout) for one in markets().values())

        self._jobs.submit(
            look, on_done=self.looked.emit, on_failed=self.failed.emit, lane="misc", replaces=("markets", id(self))
        )

    def save(self, wanted: Sequence[Market], folder: Path, stem: str, *, keep_gps: bool) -> None:
        """Write a file for each of these markets, named after it, with a number where one of that name exists."""
        work, document = self._editor.work, self._editor.document
        if work is None or self._jobs.busy:
            return

        def write(job: Job) -> list[tuple[Prepared, Path | None]]:
            done: list[tuple[Prepared, Path | None]] = []
            for number, market in enumerate(wanted):

                def tell(share: float, _step: str, number: int = number) -> None:
                    job.on_progress((number + share) / len(wanted), STEP_WORDS[0])

                tell(0, "")
                made = prepared(
                    self._bench, work.image, document, market, keep_gps=keep_gps, folder=folder,
                    is_cancelled=job.is_cancelled, on_progress=tell,
                )  # fmt: skip
                done.append((made, _put(made, folder, stem)))
            return done

        self._saving = self._jobs.submit(
            write,
            on_done=lambda done: self.written.emit(_told(done)),
            on_failed=self.failed.emit,
            on_cancelled=self.stopped.emit,
            on_progress=self.progress.emit,
            lane="edit",
        )

    def stop(self) -> None:
        """Do not go on; `stopped` follows, unless it has just finished."""
        if self._saving is not None:
            self._saving.cancel()


def file_stem(stem: str, market: Market) -> str:
    """``"shirt-amazon"``; further pictures are told apart: ``"shirt-amazon-other"``."""
    shop, kind = market.id.split(":")
    return f"{stem}-{shop}" if kind in ("main", "apparel") else f"{stem}-{shop}-{kind}"


def _put(made: Prepared, folder: Path, stem: str) -> Path | None:
    if not made.meets:
        return None
    name = SaveController.free_name(folder, file_stem(stem, made.market), made.suffix)
    path = folder / f"{name}{made.suffix}"
    made.write(path, overwrite=False)
    return path


def _told(done: Sequence[tuple[Prepared, Path | None]]) -> Written:
    paths = tuple(path for _, path in done if path is not None)
    refused = tuple(
        (market_title(made.market), "; ".join(f"{title_of(one)}: {phrase(one.said)}" for one in made.failures))
        for made, path in done
        if path is None
    )
    return Written(paths, refused)
