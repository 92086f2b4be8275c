"""Teaches a network: phases, averaging, evaluations, states that a cut-off training goes on from."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor
from torch.optim.swa_utils import AveragedModel

from editor.errors import NetworkError
from editor.training import checkpoint
from editor.training.checkpoint import Checkpoint
from editor.training.contact_sheet import contact_sheet
from editor.training.data.batches import batches
from editor.training.data.samples import Samples
from editor.training.run_folder import RunFolder
from editor.training.schedule import rate_factor
from editor.training.trainee import Batch, Phase, Trainee

MakeSamples = Callable[[str, float], Samples]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a training is asked to do.

    Attributes:
        minutes: of learning; evaluations do not count. 0: `steps` decide.
        steps: 0: `minutes` decide.
        batch: pictures a step.
        seed: of weights, order and augmentation.
        device: ``cpu`` or ``cuda``.
        workers: processes that prepare pictures; 0: none beside this one.
        evaluations: how many, evenly over the training.
        judged: pictures of the validation part that each looks at, at most.
        patience: evaluations without a better score after which it stops; 0: never.
        busy: minutes are those that the processor worked, not those of the clock: trainings that are compared get the
            same, whatever else the machine does. For one thread.
    """

    minutes: float = 0.0
    steps: int = 0
    batch: int = 8
    seed: int = 0
    device: str = "cpu"
    workers: int = 0
    evaluations: int = 20
    judged: int = 400
    patience: int = 0
    busy: bool = False

    def progress(self, step: int, seconds: float) -> float:
        """The share of the training that is done after so many steps and so much time, 0-1."""
        if self.steps:
            return min(1.0, step / self.steps)
        return min(1.0, seconds / (self.minutes * 60)) if self.minutes else 1.0


@dataclass(frozen=True, slots=True)
class Report:
    """How far a training is.

    Attributes:
        step, progress: progress 0-1.
        seconds_left: of learning, as far as can be told.
        phase: its name.
        losses: means since the last report.
        scores: of the last evaluation.
    """

    step: int
    progress: float
    seconds_left: float
    phase: str
    losses: Mapping[str, float]
    scores: Mapping[str, float]


class Trainer:
    """One training in one run folder; a second one in the same folder goes on where the first was cut off.

    Args:
        network: with the weights to begin from.
        samples: gives the samples of a part, ``train`` or ``val``, at a scale of the network's size.
        on_report: told some times a minute.
        is_cancelled: asked after each step; the state is saved before the training ends.
        arguments: what `network`'s constructor was given.
    """

    def __init__(
        self,
        network: Trainee,
        samples: MakeSamples,
        settings: Settings,
        run: RunFolder,
        on_report: Callable[[Report], None] = lambda _report: None,
        is_cancelled: Callable[[], bool] = lambda: False,
        arguments: Mapping[str, Any] | None = None,
    ) -> None:
        self._settings, self._run, self._samples = settings, run, samples
        self._on_report, self._is_cancelled = on_report, is_cancelled
        self._arguments = dict(arguments or {})
        self._network = network.to(settings.device, memory_format=torch.channels_last)
        self._average = AveragedModel(self._network, avg_fn=_average, use_buffers=True)
        self._optimisers = self._network.optimisers()
        self._rates = [[group["lr"] for group in optimiser.param_groups] for optimiser in self._optimisers]
        self._step, self._seconds, self._best, self._stale = 0, 0.0, math.inf, 0
        self._scores: dict[str, float] = {}
        self._sums: dict[str, float] = {}
        self._since = 0

    @property
    def averaged(self) -> Trainee:
        """The network as it would be exported."""
        module = self._average.module
        assert isinstance(module, Trainee)
        return module

    @property
    def progress(self) -> float:
        """0-1."""
        return self._settings.progress(self._step, self._seconds)

    def resume(self) -> bool:
        """Take up the last state of the run; False if there is none. Errors as in `checkpoint.load`."""
        if not self._run.last.exists():
            return False
        state = checkpoint.load(self._run.last)
        if state.network != self._network.name:
            raise NetworkError(
                "{folder} holds a training of {there}, not of {asked}.",
                "Give another folder with --run.",
                folder=self._run.folder,
                there=state.network,
                asked=self._network.name,
            )
        checkpoint.fill(self._network, state.model, self._run.last.name)
        checkpoint.fill(self.averaged, state.ema, self._run.last.name)
        for optimiser, saved in zip(self._optimisers, state.optimisers, strict=True):
            optimiser.load_state_dict(saved)
        self._step, self._seconds, self._best, self._stale = state.step, state.seconds, state.best, state.stale
        self._average.n_averaged.fill_(state.step)
        return True

    def train(self) -> Mapping[str, float]:
        """Teach to the end; returns the scores of the last evaluation.

        Raises:
            NetworkError: the losses became NaN or infinite; the message says where, the last good state is kept.
            OutputError: a state cannot be written.
        """
        state_bytes = 4 * sum(parameter.numel() for parameter in self._network.parameters()) * 4
        self._run.begin({"network": self._network.name, **self._arguments, **asdict(self._settings)}, state_bytes)
        while self.progress < 1 and not self._is_cancelled() and not self._worn_out():
            self._train_phase(self._phase())
        self._evaluate()
        return self._scores

    def _worn_out(self) -> bool:
        return bool(self._settings.patience) and self._stale >= self._settings.patience

    def _phase(self) -> tuple[Phase, float]:
        """The phase of now, and the progress at which it ends."""
        end = 0.0
        for phase in self._network.phases:
            end += phase.share
            if self.progress < end - 1e-9:
                return phase, min(1.0, end)
        return self._network.phases[-1], 1.0

    def _train_phase(self, at: tuple[Phase, float]) -> None:
        phase, end = at
        self._network.begin(phase)
        self._network.train()
        interval = 1 / max(1, self._settings.evaluations)
        due = (math.floor(self.progress / interval + 1e-9) + 1) * interval
        source = self._batches(phase)
        clock = time.process_time if self._settings.busy else time.perf_counter
        told = time.perf_counter()
        while self.progress < end - 1e-9 and not self._is_cancelled():
            began = clock()
            self._learn(next(source), phase)
            self._seconds += clock() - began
            if time.perf_counter() - told > 10:
                told = time.perf_counter()
                self._tell(phase)
            if self.progress >= due - 1e-9 and self.progress < 1:
                due += interval
                self._evaluate(phase)
                self._network.train()
                if self._worn_out():
                    return

    def _batches(self, phase: Phase) -> Iterator[Batch]:
        settings = self._settings
        return batches(
            self._samples("train", phase.scale),
            settings.batch,
            start=self._step,
            workers=settings.workers,
            pinned=settings.device == "cuda",
        )

    def _learn(self, batch: Batch, phase: Phase) -> None:
        # Noise drawn inside a network, dropout and image pools follow the step, so a resumed run draws the same.
        torch.manual_seed(self._settings.seed * 1_000_003 + self._step)
        batch = self._moved(batch)
        factor = rate_factor(self._network.schedule, self.progress)
        for turn, (optimiser, rates) in enumerate(zip(self._optimisers, self._rates, strict=True)):
            for group, rate in zip(optimiser.param_groups, rates, strict=True):
                group["lr"] = rate * factor
            optimiser.zero_grad(set_to_none=True)
            with torch.autocast("cuda", torch.bfloat16, enabled=self._settings.device == "cuda"):
                losses = self._network.losses(batch, turn)
            total = torch.stack([loss.float() for loss in losses.values()]).sum()
            self._check(total, losses, phase)
            total.backward()
            parameters = [one for group in optimiser.param_groups for one in group["params"]]
            torch.nn.utils.clip_grad_norm_(parameters, 5.0)
            optimiser.step()
            for name, loss in losses.items():
                self._sums[name] = self._sums.get(name, 0.0) + float(loss.detach())
        self._average.update_parameters(self._network)
        self._step += 1
        self._since += 1

    def _check(self, total: Tensor, losses: Mapping[str, Tensor], phase: Phase) -> None:
        if torch.isfinite(total):
            return
        wrong = [name for name, loss in losses.items() if not torch.isfinite(loss)]
        raise NetworkError(
            "The training broke down at step {step} of phase {phase}: {terms} is no number any more.",
            "The last good state is kept in {kept}; go on from it with a smaller --rate.",
            step=self._step,
            phase=phase.name,
            terms=", ".join(wrong) or "the sum",
            kept=self._run.last,
        )

    def _moved(self, batch: Batch) -> Batch:
        moved = {name: value.to(self._settings.device, non_blocking=True) for name, value in batch.items()}
        return {
            name: value.contiguous(memory_format=torch.channels_last) if value.ndim == 4 else value
            for name, value in moved.items()
        }

    def _tell(self, phase: Phase) -> None:
        done = self.progress
        left = self._seconds * (1 - done) / done if done else math.inf
        self._on_report(Report(self._step, done, left, phase.name, self._means(), self._scores))

    def _means(self) -> dict[str, float]:
        return {name: total / max(1, self._since) for name, total in self._sums.items()}

    def _evaluate(self, phase: Phase | None = None) -> None:
        phase = phase or self._phase()[0]
        network = self.averaged.eval()
        samples = self._samples("val", 1.0)
        size = min(self._settings.batch, len(samples))
        count = max(1, min(len(samples), self._settings.judged) // size)
        source = batches(samples, size, workers=min(self._settings.workers, 4))
        scores: list[Mapping[str, Tensor]] = []
        with torch.no_grad():
            for _ in range(count):
                batch = self._moved(next(source))
                if not scores:
                    first = batch
                scores.append(network.scores(batch))
        self._scores = {name: _mean([float(one[name]) for one in scores]) for name in scores[0]}
        self._run.show(contact_sheet(network, first))
        row = {"step": self._step, "seconds": round(self._seconds, 1), "phase": phase.name}
        self._run.note({**row, **self._means(), **{f"val {name}": value for name, value in self._scores.items()}})
        self._run.draw()
        self._sums, self._since = {}, 0
        self._keep(self._scores[network.judged_by])
        self._tell(phase)

    def _keep(self, score: float) -> None:
        better = score < self._best
        self._best, self._stale = (score, 0) if better else (self._best, self._stale + 1)
        state = Checkpoint(
            network=self._network.name,
            arguments=self._arguments,
            model=self._network.state_dict(),
            ema=self.averaged.state_dict(),
            optimisers=[optimiser.state_dict() for optimiser in self._optimisers],
            step=self._step,
            seconds=self._seconds,
            best=self._best,
            stale=self._stale,
            settings=asdict(self._settings),
        )
        checkpoint.save(self._run.last, state)
        if better:
            state.optimisers = []
            checkpoint.save(self._run.best, state)


def _average(averaged: Tensor, new: Tensor, count: Tensor | int) -> Tensor:
    """Exponential, and quick to forget while there is little to remember."""
    if not averaged.dtype.is_floating_point:
        return new
    decay = min(0.998, (1 + float(count)) / (10 + float(count)))
    return averaged + (new - averaged) * (1 - decay)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
