"""`vitrina train`: a network of one's own, from pictures of one's own."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.cli.extra import need_extra
from editor.cli.options import number, parser, shares, whole_number
from editor.dataloader.network_record import NetworkRecord, read_record
from editor.paths import added_models_folder, models_folder

if TYPE_CHECKING:
    from editor.training.course import Course
    from editor.training.trainee import Trainee
    from editor.training.trainer import Report, Settings

_USUAL_MINUTES = 60.0
KANDINSKY = "kandinsky"  # which learns in a way of its own: `train_kandinsky`


def train(arguments: Sequence[str]) -> int:
    """`vitrina train ...`; returns the exit code."""
    if arguments[:1] == [KANDINSKY]:
        from editor.cli.train_kandinsky import train_kandinsky

        return train_kandinsky(arguments[1:])
    given = _parser().parse_args(arguments)
    need_extra("torch", "matplotlib")
    from editor.training.beginning import begun
    from editor.training.trainee import trainee

    kind = trainee(given.network)
    course = prepared(kind, given)
    return teach(lambda: begun(kind, given.begin_with, quantised=given.quantised), course, given)


def add_training(to: argparse.ArgumentParser) -> None:
    """The options of every command that trains."""
    to.add_argument(
        "--data", type=Path, action="append", required=True, metavar="DIR", help="a data set: docs/training.md"
    )
    to.add_argument("--minutes", type=positive, metavar="N", help=f"of learning ({_USUAL_MINUTES:g})")
    to.add_argument("--busy", action="store_true", help="minutes that the processor works, not those of the clock")
    to.add_argument("--steps", type=whole, metavar="N", help="of learning, instead of minutes")
    to.add_argument("--batch", type=whole, default=8, metavar="N", help="pictures a step (8)")
    to.add_argument("--run", type=Path, metavar="DIR", help="the run's folder; one that is there is gone on with")
    to.add_argument("--split", type=shares, metavar="A/B/C", help="percent to learn, choose and judge (70/15/15)")
    to.add_argument("--seed", type=whole, default=0, metavar="N", help="of weights, order and augmentation (0)")
    to.add_argument("--rate", type=positive, metavar="R", help="Adam's step at the start (the network's own)")
    to.add_argument("--train-device", choices=("auto", "cpu", "cuda"), default="auto", help="what to learn on (auto)")
    to.add_argument("--threads", type=whole, default=0, metavar="N", help="of the processor (one a core)")
    to.add_argument("--workers", type=whole, default=0, metavar="N", help="processes that prepare pictures (0)")
    to.add_argument("--evaluations", type=whole, default=20, metavar="N", help="over the whole training (20)")
    to.add_argument("--patience", type=whole, default=0, metavar="N", help="stop after N without progress (0: never)")
    to.add_argument("--begin-with", type=Path, metavar="FILE", help="a checkpoint whose weights are learned further")
    to.add_argument("--quantised", action="store_true", help="learn to be rounded to 8 bits; with --begin-with")
    to.add_argument("--check-duplicates", action="store_true", help="name pictures that are nearly the same, and stop")


def prepared(kind: type[Trainee], given: argparse.Namespace) -> Course:
    """The data of a training, checked; the teacher, if there is one, has been asked."""
    from editor.training.course import prepare

    course = prepare(
        kind,
        given.data,
        shares=given.split,
        teacher=_record(given.teacher) if given.teacher else None,
        cache=_folder(given).parent / "teacher",
        threads=given.threads,
        seed=given.seed,
    )
    counts = ", ".join(f"{len(items)} {name}" for name, items in course.parts.items())
    print(f"{kind.title}: {counts}", file=sys.stderr)
    return course


def teach(make: Callable[[], Trainee], course: Course, given: argparse.Namespace) -> int:
    """Train the network that `make` makes and say how it goes; returns the exit code."""
    from editor.training import processor
    from editor.training.run_folder import RunFolder
    from editor.training.trainer import Trainer

    if given.check_duplicates:
        return _tell_duplicates(course)
    processor.use_threads(given.threads)
    processor.seed(given.seed)
    network = make()
    if given.rate:
        network.rate = given.rate  # type: ignore[misc]  # of this one, not of its class
    settings, run = _settings(given), RunFolder(_folder(given))
    with stoppable() as stopped:
        if course.teacher:
            pictures = course.pictures
            course.teacher.ask_all(pictures, lambda count: _tell_teacher(count, len(pictures)), stopped)
        trainer = Trainer(network, course.samples(), settings, run, tell, stopped)
        if trainer.resume():
            print(f"going on with {run.folder} at {trainer.progress:.0%}", file=sys.stderr)
        scores = trainer.train()
        interrupted = stopped() and trainer.progress < 1
    print(line(scores))
    print(f"{run.best}")
    if interrupted:
        print(f"vitrina: stopped at {trainer.progress:.0%} and saved; the same command goes on.", file=sys.stderr)
    return 130 if interrupted else 0


@contextmanager
def stoppable() -> Iterator[Any]:
    """Ctrl-C, or the system's request to end, stops after the step at hand; a second one at once."""
    asked: list[int] = []

    def stop(number: int, _frame: object) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _settings(given: argparse.Namespace) -> Settings:
    from editor.training import processor
    from editor.training.trainer import Settings

    return Settings(
        minutes=0.0 if given.steps else given.minutes or _USUAL_MINUTES,
        steps=given.steps or 0,
        batch=given.batch,
        busy=given.busy,
        seed=given.seed,
        device=processor.chosen(given.train_device),
        workers=given.workers,
        evaluations=given.evaluations,
        patience=given.patience,
    )


def _record(name: str) -> NetworkRecord:
    """The installed network of that name, or the record in that file."""
    from editor.redactor.networks.catalog import Catalog

    path = Path(name)
    if path.suffix == ".json" and path.is_file():
        return read_record(path)
    return Catalog(models_folder(), added_models_folder()).find("cutout", name)


def _folder(given: argparse.Namespace) -> Path:
    run: Path = given.run or Path("runs") / f"{given.network}-{time.strftime('%Y-%m-%d')}"
    return run


def tell(report: Report) -> None:
    """Say on standard error how far a training is."""
    left = "" if report.seconds_left == float("inf") else f"  {report.seconds_left / 60:.0f} min left"
    words = f"{report.progress:4.0%}  step {report.step}  {report.phase}{left}  {line(report.losses)}"
    print(words + (f"  |  {line(report.scores)}" if report.scores else ""), file=sys.stderr, flush=True)


def line(values: Mapping[str, float]) -> str:
    """Losses or scores in a line."""
    return "  ".join(f"{name} {value:.4f}" for name, value in values.items())


def _tell_teacher(count: int, total: int) -> None:
    if count % 100 == 0 or count == total:
        print(f"the teacher was asked of {count} of {total} pictures", file=sys.stderr, flush=True)


def _tell_duplicates(course: Course) -> int:
    from editor.training.data.split import near_duplicates

    parts = {item.picture: name for name, items in course.parts.items() for item in items}
    pairs = near_duplicates(list(parts))
    for pair in pairs:
        across = "" if parts[pair.first] == parts[pair.second] else f"  {parts[pair.first]} and {parts[pair.second]}"
        print(f"{pair.first}  {pair.second}  {pair.bits} of 64 bits apart{across}")
    print(f"{len(pairs)} pairs are nearly the same", file=sys.stderr)
    return 0


def positive(text: str) -> float:
    """A number above 0."""
    return number(text, lambda value: 0 < value < 1e6, "above 0")


def whole(text: str) -> int:
    """A number without a fraction, 0 or more."""
    return whole_number(text, 0, 10**9)


def _parser() -> argparse.ArgumentParser:
    main = parser(
        "train",
        "NETWORK --data DIR [--teacher NAME] [--minutes N]",
        "Train a network. Ctrl-C saves; the same command goes on where it stopped.",
    )
    main.add_argument(
        "network", metavar="NETWORK",
        help="fast, u2net, pix2pixhd ...; a wrong name lists them all; kandinsky has options of its own (--help)",
    )  # fmt: skip
    main.add_argument("--teacher", metavar="NAME", help="an installed network, or its record, that gives soft masks")
    add_training(main)
    return main
