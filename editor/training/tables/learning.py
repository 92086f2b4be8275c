"""Teaches the networks of rows, and finds those that were taught before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch

from editor.dataloader.network_record import InputSpec, read_record
from editor.errors import Cancelled, NetworkError
from editor.training import checkpoint
from editor.training.course import Course
from editor.training.exporting import export_trainee
from editor.training.measure.subjects import Subject
from editor.training.record import Words, picture_spec
from editor.training.run_folder import RunFolder
from editor.training.tables.bench import Bench, Training, keep, kept
from editor.training.tables.budgets import Budget
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


def _train(bench: Bench, folder: Path, network: Trainee, course: Course, arguments: Mapping[str, Any]) -> Training:
    run = RunFolder(folder)
    if not _is_spent(bench.budget, run):
        _learn(bench, run, network, course, arguments)
    state = checkpoint.load(run.last)
    device = "GPU" if state.settings["device"] == "cuda" else f"CPU, {bench.threads} thread{'s' * (bench.threads > 1)}"
    minutes = round(state.seconds / 60, 2)
    return Training(
        "", len(course.parts["train"]), network.size[0], state.settings["batch"], state.step, minutes, device
    )


def _is_spent(budget: Budget, run: RunFolder) -> bool:
    """Whether the folder holds a training that had all of the budget, here or where there is a GPU."""
    if not run.last.exists():
        return False
    state = checkpoint.load(run.last)
    return state.step >= budget.steps > 0 or state.seconds >= 60 * budget.minutes > 0


def _learn(bench: Bench, run: RunFolder, network: Trainee, course: Course, arguments: Mapping[str, Any]) -> None:
    budget = bench.budget
    if budget.device == "cuda" and not torch.cuda.is_available():
        raise NetworkError("This budget learns on a GPU, and there is none here.", "Choose --budget cpu.")
    bench.tell(f"{run.folder.name}: learning")
    torch.set_num_threads(bench.threads)
    settings = Settings(
        minutes=budget.minutes,
        steps=budget.steps,
        batch=min(budget.batch, network.largest_batch or budget.batch),
        device=budget.device,
        evaluations=budget.evaluations,
        judged=budget.validated,
        busy=budget.device == "cpu" and bench.threads == 1,
    )

    def tell(report: Report) -> None:
        losses = "  ".join(f"{name} {value:.3f}" for name, value in {**report.losses, **report.scores}.items())
        bench.tell(f"{run.folder.name}: {report.progress:4.0%}  step {report.step}  {losses}")

    trainer = Trainer(network, course.samples(), settings, run, tell, bench.is_cancelled, arguments)
    trainer.resume()
    trainer.train()
    if bench.is_cancelled() and trainer.progress < 1:
        raise Cancelled


def _export(network: Trainee, folder: Path) -> None:
    words = Words("network", network.title, "made for a table, not for use", "a table of the papers", ("see its row",))
    export_trainee(network, folder, words)


def _exported(folder: Path, kind: type[Trainee]) -> Subject:
    if kind.kind == "masks":
        record = read_record(folder / "network.json")
        return Subject(folder.name, record.weights, record.input, record.output)
    height, width = kind.size
    taken = InputSpec("", width, height, mean=kind.mean, scale=kind.scale)
    return Subject(folder.name, folder / _WEIGHTS, taken, picture_spec(kind))
