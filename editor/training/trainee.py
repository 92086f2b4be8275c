"""What every network that can be trained declares, and the registry that finds them: one file a network."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

import torch
from torch import Tensor, nn

from editor.errors import NetworkError
from editor.training import networks

Batch = Mapping[str, Tensor]


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of a training in which some modules learn.

    Attributes:
        name: told in the progress line and the curves.
        share: of the whole time; shares of all phases add up to 1.
        scale: the pictures' side against `Trainee.size`.
    """

    name: str
    share: float = 1.0
    scale: float = 1.0


class Trainee(nn.Module):
    """A network with what it needs to learn.

    A GAN holds its critics as submodules; `deployed` says which part is kept when the training is over.

    Attributes:
        name: of its module in `editor/training/networks`, and on the command line.
        title: words for a person.
        source: the paper.
        kind: what it learns from, and what a batch then holds beside ``input`` (N x 3 x H x W, ``(v - mean) / scale``):
            ``masks`` (``target``: N x 1 x H x W, 0-1; ``teacher``: the same, where there is one),
            ``pairs`` (``target``: a picture like ``input``), ``unpaired`` (``target``: any picture of the other kind),
            ``labels`` (``target``: N x H x W int64), ``classes`` (``target``: N int64), ``pictures`` (nothing else),
            ``dressed`` (``conditions``: the planes of `data.redressing`), ``shapes`` (``input``: the planes of
            `data.shapes.coded`; ``target``: N int64, ``style``: N x STYLE), ``sketches`` (the same, and ``sketch``).
        size: height and width of the pictures it learns from.
        mean, scale: as in `InputSpec`: of the bytes 0-255, one number a channel.
        classes: of ``labels`` and ``classes``; 0 otherwise.
        class_names: of ``classes``, in the order of their numbers.
        groups: what each class belongs to, as many as there are; empty where they are not grouped.
        channels: of what `deployed` takes, N x channels x H x W.
        taken: height and width of what it takes, where they are not `size`.
        phases: in order.
        rate: Adam's step at the start.
        schedule: of the rate: ``linear``, held for half of the training, then down to nothing (pix2pixHD's), or
            ``cosine``, a short rise, then down along a cosine (Loshchilov and Hutter, ICLR 2017).
        role: what the program uses it for, where that does not follow from `kind` (`record.ROLES`).
        reach: of a network that gives pictures of any size: how many pixels around a place decide what is there; 0: the
            whole picture decides, and its size is fixed.
        grain: deviation of the grain that its data hold (`editor.dataloader.grain`), of 1; 0: none.
        largest_batch: pictures a step in the papers' tables at most; None: as the budget says.
        seen: of ``labels``: what a sample shows of its picture: ``picture``, any part of it, or ``person``, the person
            who is labelled, as the program crops one.
        rare: of ``labels``: a class that fewer pictures than this share show is shown more often; 0: none.
        evened: of what has classes: whether items of rare ones are shown more often.
        judged_by: the one of `scores` by which the best state is chosen; less is better.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    source: ClassVar[str]
    kind: ClassVar[str]
    size: ClassVar[tuple[int, int]]
    mean: ClassVar[tuple[float, float, float]] = (127.5, 127.5, 127.5)
    scale: ClassVar[tuple[float, float, float]] = (127.5, 127.5, 127.5)
    classes: ClassVar[int] = 0
    class_names: ClassVar[tuple[str, ...]] = ()
    groups: ClassVar[tuple[str, ...]] = ()
    channels: ClassVar[int] = 3
    taken: ClassVar[tuple[int, int]] = (0, 0)
    phases: ClassVar[tuple[Phase, ...]] = (Phase("train"),)
    rate: ClassVar[float] = 1e-3
    schedule: ClassVar[str] = "linear"
    role: ClassVar[str] = ""
    reach: ClassVar[int] = 0
    grain: ClassVar[float] = 0.0
    largest_batch: ClassVar[int | None] = None
    seen: ClassVar[str] = "picture"
    rare: ClassVar[float] = 0.0
    evened: ClassVar[bool] = False
    judged_by: ClassVar[str] = "loss"

    def begin(self, phase: Phase) -> None:
        """Called before the first step of a phase: freeze, thaw, switch branches."""

    def optimisers(self) -> list[torch.optim.Optimizer]:
        """One for each turn of a step, in order: e.g. the critic's, then the generator's.

        Adam with beta 0.9 and 0.999, eps 1e-8 and no weight decay, as in U2-Net's paper, unless a network needs others.
        """
        return [torch.optim.Adam(self.parameters(), lr=self.rate)]

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        """The terms whose sum the optimiser of `turn` makes smaller, weights included."""
        raise NotImplementedError

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        """How good it is on a batch that it does not learn from; their means over a part of the data are kept.

        The sum of the last turn's losses, the generator's, unless a network knows better.
        """
        turns = len(self.optimisers())
        return {"loss": torch.stack(list(self.losses(batch, turns - 1).values())).sum()}

    def deployed(self) -> nn.Module:
        """What is exported: takes ``input`` and gives the one output that a record describes, in `eval` mode."""
        return self

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        """What a person looks at beside ``input``: pictures, planes or label maps; here, output and target."""
        found = (self.deployed()(batch["input"]), batch.get("target"))
        return tuple(plane for plane in found if plane is not None)


def example_input(network: Trainee) -> Tensor:
    """Zeros of the shape that `Trainee.deployed` takes, on the processor."""
    return torch.zeros(1, network.channels, *(network.taken if any(network.taken) else network.size))


@cache
def trainees() -> Mapping[str, type[Trainee]]:
    """All networks that can be trained, by name."""
    found: dict[str, type[Trainee]] = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(networks.__path__)):
        for kind in _trainees_of(importlib.import_module(f"{networks.__name__}.{module}")):
            found[kind.name] = kind
    return found


def trainee(name: str) -> type[Trainee]:
    """The network called `name`.

    Raises:
        NetworkError: there is none; the message says which there are.
    """
    known = trainees()
    if name not in known:
        raise NetworkError(
            'There is no network "{name}" to train.', "Choose one of: {names}.", name=name, names=", ".join(known)
        )
    return known[name]


def _trainees_of(module: Any) -> Iterable[type[Trainee]]:
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, Trainee) and value.__module__ == module.__name__:
            yield value
