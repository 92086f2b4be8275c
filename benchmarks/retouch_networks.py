"""Which network retouches best: figures over photographs that none of them has learned from.

    python benchmarks/retouch_networks.py [RECORD.json ...] [--every N] [-o docs/tables/retouch.md]

Judges the installed networks for retouching, and those of records that are given, on the photographs of data/photos
(VITRINA_DATA) whose content puts them into the part of a split that judges: as they are, and spoilt by one EV either
way and a cast of colour. Each network sees a photograph at its own size and its change is carried over to the
photograph, 512 pixels long, as the program does it, without the guard. Answers are kept in build/retouch-networks, as
MAXIM needs a second for each. Times are those of the processor, so that other work on the machine counts little.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import NetworkRecord, read_record
from editor.model.colour_profile import ColourProfile
from editor.model.files import atomic_write
from editor.model.frame import Frame
from editor.paths import models_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.fit import remade
from editor.redactor.networks.session import Session, open_session
from editor.redactor.retouching.carry import Change, carried_over
from editor.training.data.degrade import exposed
from editor.training.data.folders import read_folder
from editor.training.data.pairs import is_photograph
from editor.training.data.reading import read_rgb
from editor.training.data.split import split
from editor.training.measure.pictures import PictureScores
from editor.training.measure.report import table

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("VITRINA_DATA", ROOT.parent / "shared" / "data")) / "photos"
KEPT = ROOT / "build" / "retouch-networks"
TEACHER: Final = "maxim"
_LONGEST: Final = 512
_CAST: Final = 0.17  # EV, standard deviation of each channel
_COSTS: Final = ("network", "input, px", "MB", "ms of the processor, 1 thread")
_FIGURES: Final = (("PSNR dB", 2), ("SSIM", 4), ("delta E 2000", 2))

_REMARKS: Final = (
    "Spoilt photographs say how well wrong light is undone. Ours has learned that beside MAXIM's answers; MAXIM has "
    "learned how an expert retouches (FiveK, expert C) alone. So MAXIM stays the usual one, and ours is `fast`.",
    "The row of pix2pixHD, where it stands here, is what 15 minutes of one core made of it, from random weights, on "
    "photographs of which some are among these; training/QUEUE.md says what it waits for.",
)

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]


@dataclass
class Judged:
    """A network, or none, and what it reached.

    Attributes:
        answers: against what the teacher makes, carried over too, of good and of spoilt photographs.
        restored: of spoilt photographs, against the good ones.
        moved: good photographs, against themselves: what it does where nothing is needed.
    """

    title: str
    record: NetworkRecord | None = None
    answers: PictureScores = field(default_factory=PictureScores)
    restored: PictureScores = field(default_factory=PictureScores)
    moved: PictureScores = field(default_factory=PictureScores)
    _session: Session | None = None

    def retouched(self, rgb: Bytes) -> Bytes:
        """What it makes of a photograph."""
        if self.record is None:
            return rgb
        before, after = self._answer(rgb)
        change, frame = Change.between(before, after), Frame(rgb)
        large = np.asarray(cv2.resize(change.field, frame.size, interpolation=cv2.INTER_LINEAR), np.float32)
        finished = change.processor(1, 1, ColourProfile.parse(None))
        return np.asarray(
            carried_over(frame, finished, lambda rows: (large[rows], 1.0), (0, 0), lambda: False).rgb, np.uint8
        )

    def milliseconds(self) -> float:
        """Of the processor, the least of three runs of the network alone."""
        assert self.record is not None
        session, shape = self._open(), self.record.input.shape
        tensor = np.zeros(shape, np.float32)
        times = []
        for _ in range(4):
            start = time.process_time()
            session.run(tensor, self.record.input.name, self.record.output.name)
            times.append(time.process_time() - start)
        return 1000 * min(times[1:])

    def _answer(self, rgb: Bytes) -> tuple[Floats, Floats]:
        assert self.record is not None
        kept = KEPT / self.record.sha256[:12] / f"{hashlib.sha256(rgb.tobytes()).hexdigest()[:24]}.npz"
        if kept.exists():
            with np.load(kept) as found:
                return found["before"].astype(np.float32), found["after"].astype(np.float32)
        before, after = remade(self._open(), self.record.input, self.record.output, Frame(rgb))
        kept.parent.mkdir(parents=True, exist_ok=True)
        with atomic_write(kept, overwrite=True) as path, path.open("wb") as file:
            np.savez(file, before=before.astype(np.float16), after=after.astype(np.float16))
        return before, after

    def _open(self) -> Session:
        assert self.record is not None
        if self._session is None:
            self._session = open_session(self.record.weights.read_bytes(), "cpu", 1)
        return self._session


def photographs(every: int) -> list[Bytes]:
    """Those that judge, `_LONGEST` pixels long."""
    judging = split(read_folder(DATA, "pictures").items)["test"]
    found = [rgb for rgb in (read_rgb(item.picture) for item in judging) if is_photograph(rgb)]
    return [_smaller(rgb) for rgb in found][::every]


def spoilt(rgb: Bytes) -> Bytes:
    """One EV too dark or too bright, with a cast; the same each time."""
    rng = np.random.default_rng(int(hashlib.sha256(rgb.tobytes()).hexdigest()[:12], 16))
    cast = rng.normal(0, _CAST, 3)
    return exposed(rgb, rng.choice([-1.0, 1.0]) + cast - cast.mean())


def judge(networks: Sequence[Judged], good: Sequence[Bytes]) -> None:
    """Fill in what each reaches."""
    teacher = next(one for one in networks if one.record and one.record.name == TEACHER)
    for number, rgb in enumerate(good, 1):
        for given, wanted in ((rgb, None), (spoilt(rgb), rgb)):
            taught = teacher.retouched(given)
            for one in networks:
                made = taught if one is teacher else one.retouched(given)
                if one is not teacher:
                    one.answers.add(made, taught)
                if wanted is not None:
                    one.restored.add(made, wanted)
                elif one.record is not None:
                    one.moved.add(made, rgb)
        print(f"{number} of {len(good)}", flush=True)


def page(networks: Sequence[Judged], count: int) -> str:
    """The table, in Markdown."""
    names = [name for name, _ in _FIGURES]
    parts = [
        "# Networks that retouch",
        f"Made by `python benchmarks/retouch_networks.py`: {count} photographs of data/photos, 512 pixels long, that "
        "judge: neither MAXIM nor ours has learned from them. Each network sees them at its own size; its change is "
        "carried over to the photograph by a table of colors and a light field, as in the program, without the guard.",
        "## Spoilt by one EV and a cast: against the good photograph\n\n"
        + table(["network", *names], _rows(networks, "restored")),
        "## Against what MAXIM makes, of the good and of the spoilt ones\n\n"
        + table(["network", *names], _rows(networks, "answers")),
        "## Good photographs: how far they are moved\n\n" + table(["network", *names], _rows(networks, "moved")),
        "## Size and time\n\n" + table(_COSTS, _costs(networks)),
        "\n".join(f"- {remark}" for remark in _REMARKS),
    ]
    return "\n\n".join(part.rstrip("\n") for part in parts) + "\n"


def _rows(networks: Sequence[Judged], name: str) -> list[list[str]]:
    rows = []
    for one in networks:
        scores: PictureScores = getattr(one, name)
        if len(scores):
            means = scores.means()
            rows.append([one.title, *(f"{means[figure]:.{digits}f}" for figure, digits in _FIGURES)])
    return rows


def _costs(networks: Sequence[Judged]) -> list[list[str]]:
    return [
        [
            one.title,
            f"{one.record.input.width}",
            f"{one.record.weights.stat().st_size / 1e6:.2f}",
            f"{one.milliseconds():.0f}",
        ]
        for one in networks
        if one.record is not None
    ]


def _smaller(rgb: Bytes) -> Bytes:
    scale = min(1.0, _LONGEST / max(rgb.shape[:2]))
    return np.asarray(cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)


def _judged(records: Sequence[Path]) -> Iterator[Judged]:
    yield Judged("nothing done")
    installed = [one for one in Catalog(models_folder(), KEPT / "none").records() if one.role == "retouch"]
    for record in [*installed, *map(read_record, records)]:
        yield Judged(record.title, record)


def main() -> None:
    parser = argparse.ArgumentParser(description="Judge the networks that retouch.")
    parser.add_argument("records", nargs="*", type=Path, metavar="RECORD", help="of networks that are not installed")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every n-th photograph")
    parser.add_argument("-o", "--out", type=Path, metavar="FILE", help="where the table goes (it is printed)")
    given = parser.parse_args()
    cv2.setNumThreads(1)
    networks, good = list(_judged(given.records)), photographs(given.every)
    judge(networks, good)
    text = page(networks, len(good))
    print(text)
    if given.out is not None:
        with atomic_write(given.out, overwrite=True) as path:
            path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
