"""Saves the result for several marketplaces at once: what each will need, then a file each that meets its rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.credentials_words import lost_credentials
from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.market_controller import SEEN, Checked, checked, market_title, phrase, title_of
from editor.controllers.save_controller import SaveController
from editor.controllers.saving import Saving
from editor.model.frame import Frame
from editor.model.market import Market, markets
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.provenance import Credentials
from editor.redactor.markets.inspecting import JUDGED_PIXELS, standing_of
from editor.redactor.markets.making import Watched, Workbench
from editor.redactor.markets.prepared import Prepared, prepared
from editor.redactor.markets.writing import SUFFIXES

STEP_WORDS = ("Preparing for marketplaces",)
_KEPT = Credentials()


@dataclass(frozen=True, slots=True)
class Written:
    """What became of it all.

    Attributes:
        paths: the files that were written.
        refused: for markets that none was written for: title and reason, in the language of the window.
    """

    paths: tuple[Path, ...]
    refused: tuple[tuple[str, str], ...]


class MarketSaving(Saving):
    """Signals:
    looked(object): a `Checked` for each market.
    written(object): `Written`.
    """

    looked = Signal(object)
    written = Signal(object)

    def __init__(self, jobs: Jobs, bench: Workbench, editor: EditorController, parent: QObject | None = None) -> None:
        super().__init__(jobs, parent)
        self._bench, self._editor = bench, editor

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
            found = [checked(standing, one, self._bench.cutout) for one in markets().values()]
            return _weighed(found, standing.scene.frame)

        self._jobs.submit(
            look, on_done=self.looked.emit, on_failed=self.failed.emit, lane="misc", replaces=("markets", id(self))
        )

    @staticmethod
    def existing(wanted: Sequence[Market], folder: Path, stem: str) -> list[str]:
        """Names of files for these markets that are there already."""
        names = (f"{file_stem(stem, one)}{SUFFIXES[one.aim.format]}" for one in wanted)
        return [name for name in names if (folder / name).exists()]

    def save(
        self, wanted: Sequence[Market], folder: Path, stem: str, *, keep_gps: bool, overwrite: bool = False,
        credentials: Credentials = _KEPT,
    ) -> None:  # fmt: skip
        """Write a file for each of these markets, named after it.

        Args:
            overwrite: whether files of these names are replaced, though never the picture itself; otherwise a number
                is put behind the name.
            credentials: as of `WriteOptions`.
        """
        work, document = self._editor.work, self._editor.document
        if work is None or self._jobs.busy:
            return

        def replaced(path: Path) -> bool:
            source = work.image.path
            return overwrite and not (source is not None and path.exists() and path.samefile(source))

        def write(job: Job) -> tuple[Written, str]:
            done: list[tuple[Prepared, Path | None]] = []
            lost = ""
            standing = standing_of(self._bench, work.source, document, Watched(job.is_cancelled), JUDGED_PIXELS)
            for number, market in enumerate(wanted):

                def tell(share: float, _step: str, number: int = number) -> None:
                    job.on_progress((number + share) / len(wanted), STEP_WORDS[0])

                tell(0, "")
                made = prepared(
                    self._bench, work.image, document, market, keep_gps=keep_gps, folder=folder,
                    standing=standing, credentials=credentials, is_cancelled=job.is_cancelled, on_progress=tell,
                )  # fmt: skip
                path = _put(made, folder, stem, replaced)
                done.append((made, path))
                if path is not None and not made.copied:
                    lost = lost or lost_credentials(work.image.metadata, made.options)
            return _told(done), lost

        def tell_all(found: tuple[Written, str]) -> None:
            self.written.emit(found[0])
            self._note(found[1])

        self._write(write, tell_all)


def file_stem(stem: str, market: Market) -> str:
    """``"shirt-amazon"``; further pictures are told apart: ``"shirt-amazon-other"``."""
    shop, kind = market.id.split(":")
    return f"{stem}-{shop}" if kind in ("main", "apparel") else f"{stem}-{shop}-{kind}"


def _put(made: Prepared, folder: Path, stem: str, replaced: Callable[[Path], bool]) -> Path | None:
    if not made.meets:
        return None
    name = file_stem(stem, made.market)
    path = folder / f"{name}{made.suffix}"
    replace_it = replaced(path)
    if not replace_it:
        path = folder / f"{SaveController.free_name(folder, name, made.suffix)}{made.suffix}"
    made.write(path, overwrite=replace_it)
    return path


def _weighed(found: Sequence[Checked], frame: Frame) -> tuple[Checked, ...]:
    """With the bytes that files will have, as far as the view of the result tells."""
    known: dict[tuple[str, int], float] = {}  # bytes a pixel
    weighed = []
    for one in found:
        aim, most = one.market.aim, one.market.rules.most_bytes
        kind = aim.format, aim.quality
        if kind not in known:
            data = OutputImage(frame).encode(WriteOptions(aim.format, quality=aim.quality))
            known[kind] = len(data) / (frame.width * frame.height)
        width, height = one.whole.size if one.whole else one.size
        count = round(known[kind] * width * height)
        weighed.append(replace(one, bytes=min(count, most or count)))
    return tuple(weighed)


def _told(done: Sequence[tuple[Prepared, Path | None]]) -> Written:
    paths = tuple(path for _, path in done if path is not None)
    refused = tuple(
        (market_title(made.market), "; ".join(f"{title_of(one)}: {phrase(one.said)}" for one in made.failures))
        for made, path in done
        if path is None
    )
    return Written(paths, refused)
