"""Writes a network and its record so that `vitrina models add` takes them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

import onnx

from editor.dataloader.network_record import GIVES, QUALITIES, InputSpec, NetworkRecord, OutputSpec, parse_record
from editor.errors import NetworkError
from editor.model.files import atomic_write, make_folder
from editor.training.trainee import Trainee

# Which task of the program a network is for, by what it learns from.
ROLES: Final = {"masks": "cutout", "classes": "garment", "pairs": "retouch", "unpaired": "style"}
_BOUNDED = ("Sigmoid", "HardSigmoid", "Softmax")
# These change where values stand, or mix neighbours, and keep them between the bounds they had.
_KEEPING = ("Resize", "Identity", "Reshape", "Squeeze", "Unsqueeze", "Flatten", "Slice", "Gather", "Split", "Cast",
            "QuantizeLinear", "DequantizeLinear")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """What a record says to people; see `NetworkRecord`."""

    name: str
    title: str
    licence: str
    source: str
    training_data: tuple[str, ...]
    quality: str = "fast"


def role_of(network: Trainee) -> str:
    """What the program uses such a network for; empty for nothing, and then no record can be written."""
    return network.role or ROLES.get(network.kind, "")


def input_spec(network: Trainee, name: str = "") -> InputSpec:
    """How pictures become what `network` takes; `name` of the exported input."""
    height, width = network.taken if any(network.taken) else network.size
    return InputSpec(name, width, height, mean=network.mean, scale=network.scale, grain=network.grain)


def name_of(network: Trainee) -> str:
    """What the network is called where nobody says otherwise; `QUALITIES` are words of `--model`, not names."""
    return f"{network.name}-cutout" if network.name in QUALITIES else network.name


def draft(network: Trainee, model: onnx.ModelProto | None, words: Words) -> NetworkRecord:
    """The record of an exported network, whose weights are still to be written.

    Args:
        model: None: it is not exported yet, and only `words` are to be checked.

    Raises:
        NetworkError: a word is missing or wrong, or the program has no task for such networks.
    """
    role = role_of(network)
    if not role:
        raise NetworkError(
            'The program has no use yet for networks that learn from "{kind}": no record is written.',
            "Use the ONNX file itself.",
            kind=network.kind,
        )
    taken = input_spec(network, model.graph.input[0].name if model else "")
    if GIVES[role] == "picture":
        given = picture_spec(type(network), model.graph.output[0].name if model else "")
    elif GIVES[role] == "shape":
        planes = model.graph.output[0].type.tensor_type.shape.dim[1].dim_value if model else 1
        given = OutputSpec(model.graph.output[0].name if model else "", channel=planes - 1, minimum=-1.0)
    else:
        given = output_spec(model) if model else OutputSpec()
        given = replace(given, classes=network.class_names, groups=network.groups)
        given = replace(given, channel=0) if network.class_names else given
    described = {**asdict(words), "role": role, "file": f"{words.name}.onnx", "sha256": "0" * 64}
    described |= {"input": asdict(taken), "output": asdict(given), "training_data": [*words.training_data]}
    return parse_record(json.loads(json.dumps(described)), Path(f"{words.name}.json"))


def output_spec(model: onnx.ModelProto) -> OutputSpec:
    """How the first output is read: as it is after a sigmoid or softmax in the network, else by one of them.

    A mask is the only channel, or the second.
    """
    value = model.graph.output[0]
    shape = value.type.tensor_type.shape.dim
    channels = shape[1].dim_value if len(shape) > 1 else 1
    last = _last_activation(model.graph, value.name)
    channel = 1 if channels > 1 and len(shape) == 4 else 0
    if last in _BOUNDED:
        return OutputSpec(value.name, "none", channel)
    return OutputSpec(value.name, "sigmoid" if channels < 2 else "softmax", channel)


def picture_spec(network: type[Trainee], name: str = "") -> OutputSpec:
    """How the output of a network that gives pictures is read: in the scale of its input; `name` of the output.

    A record has one black and one white for all channels; so have the networks here.
    """
    mean, scale = network.mean[0], network.scale[0]
    spec = OutputSpec(name, minimum=(0 - mean) / scale, maximum=(255 - mean) / scale, enlarges=1)
    return replace(spec, reach=network.reach, carried="tiles") if network.reach else spec


def write_network(folder: Path, record: NetworkRecord, model: onnx.ModelProto, figures: dict[str, Any]) -> Path:
    """Write `<name>.onnx` and `<name>.json`, the weights first; what was there is replaced.

    Returns:
        where the weights lie.

    Raises:
        OutputError: the folder cannot be made or written, or the disk is full.
    """
    content = model.SerializeToString()
    weights = write_bytes(folder / record.file, content)
    data = asdict(record)
    del data["folder"]
    data |= {"sha256": hashlib.sha256(content).hexdigest(), "figures": figures}
    write_bytes(folder / f"{record.name}.json", json.dumps(data, indent=2, ensure_ascii=False).encode())
    return weights


def write_bytes(path: Path, content: bytes) -> Path:
    """Write one file, its folder made if need be. Errors as in `atomic_write`."""
    make_folder(path.parent)
    with atomic_write(path, overwrite=True) as beside:
        beside.write_bytes(content)
    return path


def _last_activation(graph: onnx.GraphProto, name: str) -> str:
    makers: dict[str, onnx.NodeProto] = {made: node for node in graph.node for made in node.output}
    while name in makers and makers[name].op_type in _KEEPING:
        name = makers[name].input[0]
    return makers[name].op_type if name in makers else ""


def lines(texts: Iterable[str]) -> tuple[str, ...]:
    """`texts` without those that say nothing."""
    return tuple(text.strip() for text in texts if text.strip())
