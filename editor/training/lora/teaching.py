"""Teaches the adapters of a large model: as `trainer.Trainer`, without a second copy of its weights."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from editor.errors import InputError, NetworkError
from editor.training import checkpoint
from editor.training.checkpoint import Checkpoint
from editor.training.data.captioned import Bytes, Captioned
from editor.training.data.split import part_of
from editor.training.lora.learner import Learner
from editor.training.lora.saving import save_adapter
from editor.training.run_folder import RunFolder
from editor.training.schedule import rate_factor
from editor.training.trainer import Report, Settings

ADAPTER = "adapter"  # the folder in a run's that holds the best one
KIND = "kandinsky-lora"
_CLIPPED = 1.0  # the gradients' norm at most
_TOLD_EVERY = 10.0  # seconds


class Teaching:
    """One training in one run folder; a second one in the same folder goes on where the first was cut off.

    Which pictures make a step, and its noise, follow from the seed and the number of the step, so that a training that
    was cut off sees the same ones.

    Args:
        data: pictures with words.
        side: of the pictures that are learnt from, a multiple of 64.
        rate: AdamW's step at the start.
        parts: the places that teach and those that choose the best state, as `parted` gives them.
        on_report: told some times a minute.
        is_cancelled: asked after each step; the state is saved before the training ends.
    """

    def __init__(
        self,
        learner: Learner,
        data: Captioned,
        settings: Settings,
        run: RunFolder,
        *,
        side: int,
        rate: float,
        parts: tuple[Sequence[int], Sequence[int]],
        on_report: Callable[[Report], None] = lambda _report: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._learner, self._data, self._settings, self._run = learner, data, settings, run
        self._side, self._rate = side, rate
        self._on_report, self._is_cancelled = on_report, is_cancelled
        self._train, self._val = parts
        self._optimiser = torch.optim.AdamW(learner.parameters(), lr=rate)
        self._step, self._seconds, self._best = 0, 0.0, math.inf
        self._sums: dict[str, float] = {}
        self._since = 0
        self.scores: dict[str, float] = {}

    @property
    def adapter(self) -> Path:
        """Where the best adapter lies."""
        return self._run.folder / ADAPTER

    @property
    def progress(self) -> float:
        """0-1."""
        return self._settings.progress(self._step, self._seconds)

    def resume(self) -> bool:
        """Take up the last state of the run; False if there is none.

        Raises:
            NetworkError: it is damaged, or of another training.
        """
        if not self._run.last.exists():
            return False
        state = checkpoint.load(self._run.last)
        if state.network != KIND or state.arguments != self._arguments():
            raise NetworkError(
                "{folder} holds another training: {there}.", "Give another folder with --run, or the same options.",
                folder=self._run.folder, there=_words(state.arguments) or state.network,
            )  # fmt: skip
        self._learner.fill(state.model)
        self._optimiser.load_state_dict(state.optimisers[0])
        self._step, self._seconds, self._best = state.step, state.seconds, state.best
        return True

    def train(self) -> Mapping[str, float]:
        """Teach to the end; returns the losses of the part that chooses.

        Raises:
            NetworkError: the losses became NaN or infinite; the last good state is kept.
            InputError: a picture cannot be read.
            OutputError: a state cannot be written.
        """
        numbers = sum(one.numel() for one in self._learner.parameters())
        self._run.begin({"network": KIND, **self._arguments(), **asdict(self._settings)}, 4 * 4 * numbers)
        interval = 1 / max(1, self._settings.evaluations)
        due = (math.floor(self.progress / interval + 1e-9) + 1) * interval
        told = time.perf_counter()
        while self.progress < 1 and not self._is_cancelled():
            began = time.perf_counter()
            self._learn()
            self._seconds += time.perf_counter() - began
            if time.perf_counter() - told > _TOLD_EVERY:
                told = time.perf_counter()
                self._tell()
            if self.progress >= due - 1e-9 and self.progress < 1:
                due += interval
                self._evaluate()
        if self._since or not self.scores:
            self._evaluate()
        return self.scores

    def _arguments(self) -> dict[str, object]:
        """What a training must have in common with the one that it goes on with."""
        learner = self._learner
        return {"halves": list(learner.halves), "rank": learner.rank, "alpha": learner.alpha, "side": self._side}

    def _learn(self) -> None:
        places = range(self._step * self._settings.batch, (self._step + 1) * self._settings.batch)
        pictures, texts = zip(*(self._drawn(place) for place in places), strict=True)
        for group in self._optimiser.param_groups:
            group["lr"] = self._rate * rate_factor("cosine", self.progress)
        self._optimiser.zero_grad(set_to_none=True)
        losses = self._learner.losses(pictures, texts, self._chance(0, self._step))
        self._check(losses)
        torch.stack(list(losses.values())).sum().backward()
        torch.nn.utils.clip_grad_norm_(self._learner.parameters(), _CLIPPED)
        self._optimiser.step()
        for name, loss in losses.items():
            self._sums[name] = self._sums.get(name, 0.0) + float(loss.detach())
        self._step += 1
        self._since += 1

    def _drawn(self, index: int) -> tuple[Bytes, str]:
        """What stands at a place of the endless sequence: epochs are ordered anew, every second picture is mirrored."""
        epoch, place = divmod(index, len(self._train))
        chance = np.random.default_rng([self._settings.seed, epoch])
        order = chance.permutation(len(self._train))
        mirrored = chance.random(len(self._train)) < 0.5
        picture, text = self._shown(self._train[int(order[place])])
        return (np.ascontiguousarray(picture[:, ::-1]) if mirrored[place] else picture), text

    def _shown(self, place: int) -> tuple[Bytes, str]:
        return squared(self._data.picture(place), self._side), self._data.texts[place]

    def _chance(self, kind: int, number: int) -> torch.Generator:
        return torch.Generator().manual_seed((self._settings.seed * 2 + kind) * 1_000_003 + number)

    def _check(self, losses: Mapping[str, Tensor]) -> None:
        wrong = [name for name, loss in losses.items() if not torch.isfinite(loss)]
        if not wrong:
            return
        raise NetworkError(
            "The training broke down at step {step}: the loss of {terms} is no number any more.",
            "The last good state is kept in {kept}; go on from it with a smaller --rate.",
            step=self._step,
            terms=", ".join(wrong),
            kept=self._run.folder,
        )

    @torch.no_grad()
    def _evaluate(self) -> None:
        places = self._val[: self._settings.judged]
        sums: dict[str, float] = {}
        for start in range(0, len(places), self._settings.batch):
            pictures, texts = zip(*map(self._shown, places[start : start + self._settings.batch]), strict=True)
            losses = self._learner.losses(pictures, texts, self._chance(1, start))
            self._check(losses)
            for name, loss in losses.items():
                sums[name] = sums.get(name, 0.0) + float(loss) * len(pictures)
        self.scores = {name: total / len(places) for name, total in sums.items()}
        if self._since:
            row = {"step": self._step, "seconds": round(self._seconds, 1), "phase": "adapters"}
            self._run.note({**row, **self._means(), **{f"val {name}": value for name, value in self.scores.items()}})
            self._run.draw()
        self._sums, self._since = {}, 0
        self._keep(sum(self.scores.values()))
        self._tell()

    def _keep(self, score: float) -> None:
        if score < self._best:
            save_adapter(self._learner, self.adapter)
            self._best = score
        state = Checkpoint(
            network=KIND,
            arguments=self._arguments(),
            model=self._learner.state(),
            ema={},
            optimisers=[self._optimiser.state_dict()],
            step=self._step,
            seconds=self._seconds,
            best=self._best,
            settings=asdict(self._settings),
        )
        checkpoint.save(self._run.last, state)

    def _means(self) -> dict[str, float]:
        return {name: total / max(1, self._since) for name, total in self._sums.items()}

    def _tell(self) -> None:
        done = self.progress
        left = self._seconds * (1 - done) / done if done else math.inf
        self._on_report(Report(self._step, done, left, "adapters", self._means(), self.scores))


def parted(data: Captioned, shares: Mapping[str, float]) -> tuple[Sequence[int], Sequence[int]]:
    """The places of the pictures that teach, and of those that choose the best state.

    Raises:
        InputError: one of these parts is empty.
    """
    parts: dict[str, list[int]] = {name: [] for name in shares}
    for place in range(len(data.texts)):
        parts[part_of(data.identity(place), dict(shares))].append(place)
    for name in ("train", "val"):
        if not parts[name]:
            raise InputError(
                "The {part} part of the data is empty: {count} pictures are too few.", "Give more pictures.",
                part=name, count=len(data.texts),
            )  # fmt: skip
    return parts["train"], parts["val"]


def squared(picture: Bytes, side: int) -> Bytes:
    """A picture, all of it, in a square of this side, on white."""
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    square = np.full((side, side, 3), 255, np.uint8)
    top, left = (side - size[1]) // 2, (side - size[0]) // 2
    square[top : top + size[1], left : left + size[0]] = small
    return square


def _words(arguments: Mapping[str, object]) -> str:
    return ", ".join(f"{name} {value}" for name, value in arguments.items())
