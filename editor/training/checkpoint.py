"""States of a training on the disk: written beside their place and renamed, checked when they are read."""

from __future__ import annotations

import pickle
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch

from editor.errors import NetworkError, OutputError
from editor.model.files import atomic_write
from editor.training.smaller import qat
from editor.training.trainee import Trainee, example_input, trainee

FORMAT = 1
# Names in a state of what helps to learn and is no part of the network.
ASIDE = "aside."


@dataclass(slots=True)
class Checkpoint:
    """All that a training needs to go on as if nothing had happened.

    Attributes:
        network: name of the trainee.
        arguments: what its constructor was given.
        model: its state: weights and running means.
        ema: the same, averaged over the last steps; what is exported.
        optimisers: their states, in turn.
        step, seconds: how far it is; seconds of learning alone.
        best: the lowest score so far.
        stale: evaluations since then.
        settings: what the run was asked to do.
    """

    network: str
    model: dict[str, Any]
    ema: dict[str, Any]
    arguments: dict[str, Any] = field(default_factory=dict)
    optimisers: list[Any] = field(default_factory=list)
    step: int = 0
    seconds: float = 0.0
    best: float = float("inf")
    stale: int = 0
    settings: dict[str, Any] = field(default_factory=dict)
    format: int = FORMAT


def save(path: Path, checkpoint: Checkpoint) -> None:
    """Write a checkpoint, replacing an older one; whoever is stopped in between keeps that.

    Raises:
        OutputError: the folder is closed to us or the disk is full.
    """
    with atomic_write(path, overwrite=True) as beside:
        try:
            torch.save(asdict(checkpoint), beside)
        except RuntimeError as error:  # what torch makes of a full disk
            raise OutputError(
                "{name} cannot be written: {reason}.", "Free some space.", name=path.name, reason=str(error)[:200]
            ) from error


def load(path: Path) -> Checkpoint:
    """Read a checkpoint.

    Raises:
        NetworkError: it is missing, damaged, or no checkpoint of ours.
    """
    try:
        data = torch.load(path, map_location="cpu", weights_only=True)
        return Checkpoint(**data)
    except (OSError, RuntimeError, EOFError, TypeError, ValueError, KeyError, pickle.UnpicklingError) as error:
        raise NetworkError(
            "{name} is no checkpoint, or it is damaged.",
            "Give last.pt or best.pt of a run; each is whole even if the other is not.",
            name=path.name,
        ) from error


def restored(path: Path) -> Trainee:
    """The averaged network of a checkpoint, ready to be exported or judged. Errors as in `load`."""
    checkpoint = load(path)
    network = trainee(checkpoint.network)(**checkpoint.arguments)
    state = {name: value for name, value in checkpoint.ema.items() if not name.startswith(ASIDE)}
    if qat.learned_in(state):
        qat.prepare_qat(network.deployed(), example_input(network))
    fill(network, state, path.name)
    return network.eval()


def fill(network: torch.nn.Module, state: dict[str, Any], name: str) -> None:
    """Give a network a state.

    Raises:
        NetworkError: the state is another network's.
    """
    try:
        network.load_state_dict(state)
    except RuntimeError as error:
        raise NetworkError(
            "{name} holds the weights of another network, or of another version.", "Give one that fits.", name=name
        ) from error
