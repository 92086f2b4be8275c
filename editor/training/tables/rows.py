"""What stands in the rows of the tables, and how each comes about. What was made is kept, so a table can be cut off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import torch

from editor.dataloader.network_record import InputSpec, read_record
from editor.errors import Cancelled
from editor.paths import added_models_folder, models_folder
from editor.redactor.networks.catalog import Catalog
from editor.training import checkpoint
from editor.training.course import Course
from editor.training.data.pairs import KINDS
from editor.training.exporting import export_trainee
from editor.training.measure.subjects import ROLE, Subject, of_record
from editor.training.record import Words
from editor.training.run_folder import RunFolder
from editor.training.tables.bench import Bench, Training, keep, kept
from editor.training.trainee import Trainee
from editor.training.trainer import Report, Settings, Trainer

_WEIGHTS = "network.onnx"

MakeNetwork = Callable[[type[Trainee], Mapping[str, Any]], Trainee]


@dataclass(frozen=True, slots=True)
class Made:
    """A row's network.

    Attributes:
        subject: what is judged.
        folder: where its figures are kept.
        training: None for a network that was not trained here.
    """

    subject: Subject
    folder: Path
    training: Training | None


class Row(Protocol):
    """A row of a table.

    Attributes:
        key: of its folder; rows of two tables with the same key are the same network.
        title: in the table.
    """

    @property
    def key(self) -> str: ...

    @property
    def title(self) -> str: ...

    def is_judged_by(self, name: str) -> bool:
        """Whether a set says something about it: it is of its kind, and holds nothing that it learned elsewhere."""
        ...

    def make(self, bench: Bench) -> Made:
        """Train, or find what was trained.

        Raises:
            Cancelled: it was stopped; the next call goes on.
            NetworkError: it cannot be made.
        """
        ...


def sized(kind: type[Trainee], side: int | None) -> type[Trainee]:
    """The same network for pictures of `side` x `side`; None: of its own size."""
    return kind if side is None else type(kind.__name__, (kind,), {"size": (side, side)})


@dataclass(frozen=True, slots=True)
class Trained:
    """A network that learns by itself.

    Attributes:
        find: gives its class; a function, so that tables can be listed without torch's networks.
        data: the set.
        narrow: whether its constructor takes a `width`.
    """

    find: Callable[[], type[Trainee]]
    data: str
    title: str
    suffix: str = ""
    narrow: bool = True

    @property
    def key(self) -> str:
        return f"{self.data}-{self.find().name}{self.suffix}"

    def is_judged_by(self, name: str) -> bool:
        return name == self.data or (name not in KINDS and self.data not in KINDS)

    def make(self, bench: Bench) -> Made:
        return made_of(bench, self.key, self.kind(bench), self.data, self.arguments(bench), _plain)

    def kind(self, bench: Bench) -> type[Trainee]:
        """The class, at the budget's size."""
        found = self.find()
        return sized(found, bench.budget.side.get(found.kind))

    def arguments(self, bench: Bench) -> dict[str, Any]:
        """What its constructor is given."""
        return {"width": bench.budget.width} if self.narrow and bench.budget.width != 1 else {}

    def restored(self, bench: Bench) -> Trainee:
        """The best state of the network, which has been made before."""
        return best_of(bench.folder(self.key), self.kind(bench))


@dataclass(frozen=True, slots=True)
class Shipped:
    """A network that comes with the program.

    Attributes:
        choice: ``quality`` or ``fast``.
        learned_from: sets whose test part it has seen.
    """

    choice: str
    learned_from: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return f"shipped-{self.choice}"

    @property
    def title(self) -> str:
        return f"shipped, {self.choice}"

    def is_judged_by(self, name: str) -> bool:
        return name not in (*self.learned_from, *KINDS)

    def make(self, bench: Bench) -> Made:
        catalog = Catalog(models_folder(), added_models_folder())
        record = catalog.find(ROLE, self.choice)
        return Made(of_record(record, catalog), bench.folder(self.key), None)


def made_of(
    bench: Bench,
    key: str,
    kind: type[Trainee],
    data: str,
    arguments: Mapping[str, Any],
    make: MakeNetwork,
    note: str = "",
) -> Made:
    """The network that was trained under `key`, or is trained now, exported.

    Args:
        make: gives the network to train, of the class and arguments.
        note: for `Training`.

    Raises:
        Cancelled: see `Row.make`.
    """
    folder = bench.folder(key)
    wanted = {"budget": bench.budget.name, "minutes": bench.budget.minutes, "steps": bench.budget.steps}
    known = kept(folder / "training.json", wanted)
    if known is None:
        bench.tell(f"{key}: learning")
        training = _train(bench, folder, make(kind, arguments), bench.course(kind, data), arguments)
        training = replace(training, data=data, note=note)
        (folder / _WEIGHTS).unlink(missing_ok=True)  # of an earlier, shorter training
        keep(folder / "training.json", wanted, training)
    else:
        training = Training(**known)
    if not (folder / _WEIGHTS).exists():
        _export(best_of(folder, kind), folder)
    return Made(_exported(folder, kind), folder, training)


def best_of(folder: Path, kind: type[Trainee]) -> Trainee:
    """The averaged network of the state with the best score, or of the last one where no score was a number."""
    run = RunFolder(folder)
    state = checkpoint.load(run.best if run.best.exists() else run.last)
    network = kind(**state.arguments)
    checkpoint.fill(network, state.ema, run.best.name)
    return network.eval()


def _plain(kind: type[Trainee], arguments: Mapping[str, Any]) -> Trainee:
    torch.manual_seed(0)
    return kind(**arguments)


def _train(bench: Bench, folder: Path, network: Trainee, course: Course, arguments: Mapping[str, Any]) -> Training:
    budget = bench.budget
    torch.set_num_threads(bench.threads)
    settings = Settings(
        minutes=budget.minutes,
        steps=budget.steps,
        batch=budget.batch,
        device=budget.device,
        evaluations=budget.evaluations,
        judged=budget.validated,
    )
    reports: list[Report] = []

    def tell(report: Report) -> None:
        reports.append(report)
        losses = "  ".join(f"{name} {value:.3f}" for name, value in {**report.losses, **report.scores}.items())
        bench.tell(f"{folder.name}: {report.progress:4.0%}  step {report.step}  {losses}")

    trainer = Trainer(network, course.samples(), settings, RunFolder(folder), tell, bench.is_cancelled, arguments)
    trainer.resume()
    trainer.train()
    if bench.is_cancelled() and trainer.progress < 1:
        raise Cancelled
    state = checkpoint.load(RunFolder(folder).last)
    device = "GPU" if budget.device == "cuda" else f"CPU, {bench.threads} thread{'s' * (bench.threads > 1)}"
    side = network.size[0]
    pictures = len(course.parts["train"])
    return Training("", pictures, side, budget.batch, state.step, round(state.seconds / 60, 2), device)


def _export(network: Trainee, folder: Path) -> None:
    words = Words("network", network.title, "made for a table, not for use", "a table of the papers", ("see its row",))
    export_trainee(network, folder, words)


def _exported(folder: Path, kind: type[Trainee]) -> Subject:
    if kind.kind == "masks":
        record = read_record(folder / "network.json")
        return Subject(folder.name, record.weights, record.input, record.output)
    height, width = kind.size
    taken = InputSpec("", width, height, mean=kind.mean, scale=kind.scale)
    return Subject(folder.name, folder / _WEIGHTS, taken, None)
