"""The networks that trainings begin with."""

from __future__ import annotations

from pathlib import Path

from editor.errors import NetworkError
from editor.training import checkpoint
from editor.training.distillation import Distilled
from editor.training.smaller import qat
from editor.training.trainee import Trainee, example_input
from editor.training.tutor import Tutor

# What `--features` alone stands for.
AUTOMATIC = "auto"


def begun(kind: type[Trainee], file: Path | None = None, *, quantised: bool = False) -> Trainee:
    """A network of `kind`, new or as a checkpoint left it.

    Args:
        file: a checkpoint, whose averaged weights are taken.
        quantised: it learns to be rounded to 8 bits (`smaller.qat`).

    Raises:
        NetworkError: the checkpoint is damaged or another network's, or there is none to learn rounding with: BatchNorm
            is held still then, and of a new network that is nothing.
    """
    if quantised and file is None:
        raise NetworkError(
            "Only a network that was trained can learn to be rounded.", "Give its checkpoint with --begin-with."
        )
    network = kind() if file is None else checkpoint.restored(file)
    if network.name != kind.name:
        raise NetworkError(
            '{file} holds a network "{found}", not "{name}".',
            "Give the checkpoint of that network.",
            file=file.name if file else "",
            found=network.name,
            name=kind.name,
        )
    if quantised:
        qat.prepare_qat(network.deployed(), example_input(network))
    return network


def distilled(
    student: Trainee, teacher: Path | None, temperature: float, share: float, features: str = ""
) -> Distilled:
    """`student` with a teacher.

    Args:
        teacher: a checkpoint of a network of the same kind; None: each batch brings what a teacher said.
        temperature, share: as in `Distilled`.
        features: pairs of layers, ``student=teacher,...``, or `AUTOMATIC`; empty for none. Only with a checkpoint.

    Raises:
        NetworkError: the checkpoint is damaged or of another kind, or the layers do not exist.
    """
    tutor = Tutor(checkpoint.restored(teacher)) if teacher else None
    return Distilled(student, tutor, temperature, share, _layers(features, tutor, student))


def _layers(features: str, tutor: Tutor | None, student: Trainee) -> list[tuple[str, str]]:
    if not features:
        return []
    if tutor is None:
        raise NetworkError("An installed network shows no layers.", "Give a checkpoint as --teacher, or no --features.")
    if features == AUTOMATIC:
        return tutor.matching(student)
    pairs = [tuple(pair.split("=")) for pair in features.split(",")]
    if not all(len(pair) == 2 and all(pair) for pair in pairs):
        raise NetworkError(
            "{features} names no pairs of layers.", "Write MINE=TEACHERS,MINE=TEACHERS.", features=features
        )
    return [(mine, theirs) for mine, theirs in pairs]
