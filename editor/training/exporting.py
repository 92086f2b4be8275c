"""From a checkpoint to files that the program takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from editor.errors import NetworkError
from editor.training import checkpoint
from editor.training.export import check_same, export
from editor.training.record import Words, draft, input_spec, name_of, role_of, write_bytes, write_network
from editor.training.smaller.pictures import tensor_of
from editor.training.trainee import Trainee, example_input, trainee

_RANDOM = 2


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    Attributes:
        weights: the ONNX file.
        record: its record; None for a network that the program has no use for yet.
        difference: from torch, as `largest_difference` says it.
    """

    weights: Path
    record: Path | None
    difference: float


def export_checkpoint(name: str, file: Path, folder: Path, words: Words, pictures: Sequence[Path] = ()) -> Exported:
    """Write the averaged network of a checkpoint to `folder`.

    Args:
        name: of the network that the checkpoint must hold.
        file: of `vitrina train`.
        words: for the record; an empty name, title or source is filled in.
        pictures: what torch and ONNX are compared on beside random numbers.

    Raises:
        NetworkError: the checkpoint is damaged or another network's, or ONNX differs from torch.
        InputError: a picture cannot be read.
        OutputError: `folder` cannot be written.
    """
    trainee(name)
    network = checkpoint.restored(file)
    if network.name != name:
        raise NetworkError(
            '{file} holds a network "{found}", not "{name}".',
            "Give the checkpoint of that network.",
            file=file.name,
            found=network.name,
            name=name,
        )
    words = replace(
        words,
        name=words.name or name_of(network),
        title=words.title or network.title,
        source=words.source or _source(network, file),
    )
    return export_trainee(network, folder, words, pictures)


def export_trainee(network: Trainee, folder: Path, words: Words, pictures: Sequence[Path] = ()) -> Exported:
    """Write the deployed part of `network`; otherwise as `export_checkpoint`."""
    if role_of(network):
        draft(network, None, words)  # a wrong word is told before a minute is spent
    module = network.deployed()
    example = example_input(network)
    inputs = [*_random(example), *(torch.from_numpy(tensor_of(path, input_spec(network))) for path in pictures)]
    model = export(module, example, any_size=bool(network.reach))
    difference = check_same(module, model, inputs)
    if not role_of(network):
        return Exported(write_bytes(folder / f"{words.name}.onnx", model.SerializeToString()), None, difference)
    figures = {"against torch": {"largest difference": float(f"{difference:.2g}")}}
    record = draft(network, model, words)
    return Exported(write_network(folder, record, model, figures), folder / f"{record.name}.json", difference)


def _random(example: Tensor) -> list[Tensor]:
    dice = torch.Generator().manual_seed(0)
    return [torch.randn(example.shape, generator=dice) for _ in range(_RANDOM)]


def _source(network: Trainee, file: Path) -> str:
    # The name alone: where a person keeps their files is nobody's business.
    return f"vitrina train {network.name}, {file.parent.name}/{file.name}" if file.parent.name else file.name
