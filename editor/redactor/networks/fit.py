"""Whether a network is what its record says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import GIVES, InputSpec, NetworkRecord, OutputSpec
from editor.dataloader.network_tensor import Floats, prepare, restore
from editor.dataloader.tile_tensor import picture_of_tile, seen_picture, tensor_of_tile
from editor.errors import NetworkError
from editor.model.frame import Frame, to_depth
from editor.redactor.networks.session import Port, Session

BOXES: Final = 2254  # places at which BlazePose's detector looks for people
POINTS: Final = 39 * 5 + 1  # what BlazePose tells of 39 points, and whether it is a person


def check_fit(session: Session, record: NetworkRecord) -> None:
    """Compare names, shapes and types, then run a grey picture through.

    Raises:
        NetworkError: the message says what the network has and what the record expects.
    """
    taken = _port(session.inputs, record.input.name, "input")
    for name in (record.output.name, record.output.features):
        _port(session.outputs, name, "output")
    shape = record.input.shape
    same = len(taken.shape) == 4 and all(one in (None, other) for one, other in zip(taken.shape, shape, strict=True))
    if not same or taken.dtype is None:
        raise NetworkError(
            "The network takes {found}, its record gives {wanted}.",
            "Correct the record.",
            found=" x ".join("any" if side is None else str(side) for side in taken.shape) or "a number",
            wanted=" x ".join(map(str, shape)) + " float",
        )
    grey = Frame(np.full((64, 64, 3), 128, np.uint8))
    READERS[GIVES[record.role]](session, record.input, record.output, grey)


class Running(Protocol):
    """What runs one network: a session, or a pool that looks after it."""

    def run(self, tensor: Floats, input_name: str = "", output_name: str = "") -> NDArray[Any]:
        """As `Session.run`."""


def mask_of(session: Running, taken: InputSpec, given: OutputSpec, frame: Frame) -> Floats:
    """h x w float32, 0-1, at the network's own size: what its session says of `frame`.

    Raises:
        NetworkError: the network cannot run, or gives no mask.
    """
    tensor, placement = prepare(frame, taken)
    return restore(session.run(tensor, taken.name, given.name), given, placement)


def shares_of(session: Running, taken: InputSpec, given: OutputSpec, frame: Frame) -> Floats:
    """float32 of `given.classes`, 0-1, their sum 1: how likely each is what `frame` shows.

    Raises:
        NetworkError: the network cannot run, or tells other kinds than its record.
    """
    tensor, _ = prepare(frame, taken)
    output = session.run(tensor, taken.name, given.name)
    if output.shape != (1, len(given.classes)):
        raise NetworkError(
            "The network gives {found}, its record names {wanted} classes.",
            "Correct the record.",
            found=" x ".join(map(str, output.shape)) or "a number",
            wanted=len(given.classes),
        )
    shares = np.nan_to_num(output[0].astype(np.float32), nan=0.0)
    if given.activation == "softmax":
        shares = np.exp(shares - shares.max())
    total = shares.sum()
    return np.asarray(shares / total if total > 0 else np.full_like(shares, 1 / len(shares)), np.float32)


def features_of(session: Running, taken: InputSpec, given: OutputSpec, frame: Frame) -> Floats:
    """float32 of any number: by what its session tells `frame` from other pictures.

    Raises:
        NetworkError: the network cannot run, or its record names no such output.
    """
    if not given.features:
        raise NetworkError("The network gives no features.", "Choose one whose record names some.")
    tensor, _ = prepare(frame, taken)
    return np.nan_to_num(session.run(tensor, taken.name, given.features).astype(np.float32).ravel(), nan=0.0)


def picture_of(session: Running, taken: InputSpec, given: OutputSpec, frame: Frame) -> Floats:
    """The larger picture, float32 in 0-1, that its session makes of `frame` as one tile.

    Raises:
        NetworkError: the network cannot run, or enlarges by another factor than its record says.
    """
    tile = to_depth(frame.rgb, "float32")
    output = session.run(tensor_of_tile(tile, taken), taken.name, given.name)
    return picture_of_tile(output, taken, given, tile.shape[:2])


def remade(session: Running, taken: InputSpec, given: OutputSpec, frame: Frame) -> tuple[Floats, Floats]:
    """The picture as the network sees it, and what its session makes of it: h x w x 3 float32, encoded sRGB, 0-1.

    Raises:
        NetworkError: the network cannot run, or gives no picture of its input's size.
    """
    tensor, _ = prepare(frame, taken)
    size = taken.height, taken.width
    output = session.run(tensor, taken.name, given.name)
    return seen_picture(tensor, taken), picture_of_tile(output, taken, given, size)


def boxes_of(session: Running, taken: InputSpec, given: OutputSpec, frame: Frame) -> Floats:
    """float32 of anchors x 13, as BlazePose's detector gives them: see `editor.redactor.people.detector`.

    Raises:
        NetworkError: the network cannot run, or gives something else.
    """
    return np.asarray(_shaped(session, taken, given, frame, (1, BOXES, 13))[0])


def points_of(session: Running, taken: InputSpec, given: OutputSpec, frame: Frame) -> Floats:
    """float32 of 196, as BlazePose's landmarks are given: see `editor.redactor.people.landmarks`. Errors as above."""
    return np.asarray(_shaped(session, taken, given, frame, (1, POINTS))[0])


def labels_of(session: Running, taken: InputSpec, given: OutputSpec, frame: Frame) -> Floats:
    """float32 of classes x height x width of the network, 0-1: how likely each pixel is of each class.

    Errors as above.
    """
    shares = _shaped(session, taken, given, frame, (1, len(given.classes), taken.height, taken.width))[0]
    return np.asarray(np.clip(np.nan_to_num(shares, nan=0.0), 0, 1))


def shape_of(session: Running, taken: InputSpec, given: OutputSpec, frame: Frame) -> Floats:
    """float32 of planes x width x width of the network, one or two: what one that makes shapes gives
    (`editor.redactor.design.generator`). Errors as above.
    """
    planes = 1 if given.channel == 0 else 2
    return np.asarray(_shaped(session, taken, given, frame, (1, planes, taken.width, taken.width))[0])


def _shaped(session: Running, taken: InputSpec, given: OutputSpec, frame: Frame, shape: tuple[int, ...]) -> Floats:
    tensor, _ = prepare(frame, taken)
    output = session.run(tensor, taken.name, given.name)
    if output.shape != shape:
        raise NetworkError(
            "The network gives {found}, its task needs {wanted}.",
            "Correct the record.",
            found=" x ".join(map(str, output.shape)) or "a number",
            wanted=" x ".join(map(str, shape)),
        )
    return np.asarray(output, np.float32)


READERS: Final[Mapping[str, Callable[[Running, InputSpec, OutputSpec, Frame], Any]]] = {
    "mask": mask_of,
    "kinds": shares_of,
    "picture": remade,
    "larger picture": picture_of,
    "boxes": boxes_of,
    "points": points_of,
    "labels": labels_of,
    "shape": shape_of,
}


def _port(ports: tuple[Port, ...], name: str, kind: str) -> Port:
    found = [port for port in ports if name in ("", port.name)]
    if not found:
        raise NetworkError(
            'The network has no {kind} called "{name}", it has: {names}.',
            "Correct the record.",
            kind=kind,
            name=name,
            names=", ".join(port.name for port in ports),
        )
    return found[0]
