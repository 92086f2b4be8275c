"""The record that lies beside the weights of a network: what it is, where it comes from, what it takes and gives."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any, Final, TypeVar

from editor.errors import NetworkError

# What networks are for, and what they give.
GIVES: Final = {
    "cutout": "mask",
    "garment": "kinds",
    "upscale": "larger picture",
    "retouch": "picture",
    "style": "picture",
    "person": "boxes",
    "pose": "points",
    "parser": "labels",
    "generator": "shape",
    "sketch": "shape",
    "outline": "shape",
}
QUALITIES: Final = ("quality", "fast")
_ENLARGES: Final = {"picture": (1,), "larger picture": range(2, 9)}

_MOST_GRAIN: Final = 0.1

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class InputSpec:
    """How a picture becomes the tensor a network takes; the tensor's values are ``(v - mean) / scale``, v in 0-255.

    Attributes:
        name: name of the network's input; empty for its only one.
        width, height: the size the network is run at, in pixels; of one that enlarges, the usual size of a tile.
        divisor: sides must be multiples of this (1: any).
        fit: ``stretch`` ignores the picture's proportions, ``letterbox`` keeps them and pads with `mean`.
        layout: ``NCHW`` or ``NHWC``.
        colour_order: ``RGB`` or ``BGR``.
        mean, scale: one number a channel, in the order of `colour_order`.
        grain: deviation, of 1, of the grain that is laid over a picture before the network sees it (`grain.grained`).
    """

    name: str
    width: int
    height: int
    divisor: int = 1
    fit: str = "stretch"
    layout: str = "NCHW"
    colour_order: str = "RGB"
    mean: tuple[float, float, float] = (0.0, 0.0, 0.0)
    scale: tuple[float, float, float] = (255.0, 255.0, 255.0)
    grain: float = 0.0

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """Shape of the tensor."""
        if self.layout == "NCHW":
            return 1, 3, self.height, self.width
        return 1, self.height, self.width, 3


@dataclass(frozen=True, slots=True)
class OutputSpec:
    """How a network's output becomes a mask, or the shares of kinds.

    Attributes:
        name: name of the output that is read; empty for the first one.
        activation: what the program still applies: ``none``, ``sigmoid`` or ``softmax`` (over channels).
        classes: of a network that tells kinds, or labels pixels: their names, in the order of its output; `groups`:
            what each belongs to, as many; empty where they are not grouped. The rest is about masks.
        features: name of another output of a network that tells kinds: 1 x n numbers by which it tells pictures apart;
            empty: it has none.
        channel: the channel that is read, after the activation.
        inverted: that channel is the background.
        minimum, maximum: what the network gives for background and object, or for black and white. Constants of the
            network: a mask is never stretched by its own extremes, or an empty scene would show noise as an object.
        enlarges: of a network that gives a picture, in its input's layout and order of colours: how many times as wide
            and high, 1 for the same size; 0 for all others.
        bytes_a_pixel: memory that a network that enlarges takes for each pixel it is given; `reach`: how many pixels
            around a place it has to be given too.
        carried: how what a network makes of a picture comes to its full size: ``table``, a table of colours and a light
            field, found where the network sees the picture small; or ``tiles``, of a network that takes any size of
            multiples of 4 and sees no farther than `reach`.
    """

    name: str = ""
    activation: str = "none"
    channel: int = 0
    inverted: bool = False
    minimum: float = 0.0
    maximum: float = 1.0
    classes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    enlarges: int = 0
    bytes_a_pixel: int = 20_000
    reach: int = 20
    carried: str = "table"
    features: str = ""


@dataclass(frozen=True, slots=True)
class NetworkRecord:
    """One network.

    Attributes:
        name: identifier, e.g. ``isnet``.
        title: words for a person.
        role: what it is for; one of `GIVES`.
        quality: ``quality`` or ``fast``; what `--model` chooses.
        file: name of the weights, in the record's own folder.
        sha256: of the weights, lower-case hexadecimal.
        licence, source: words for a person.
        training_data: one line a data set, with its terms.
        input, output: how tensors are made and read.
        figures: what was measured, free of form.
        folder: where the record was read.
    """

    name: str
    title: str
    role: str
    quality: str
    file: str
    sha256: str
    licence: str
    source: str
    training_data: tuple[str, ...]
    input: InputSpec
    output: OutputSpec
    figures: Mapping[str, Any] = field(default_factory=dict)
    folder: Path = Path()

    @property
    def weights(self) -> Path:
        """Where the weights lie."""
        return self.folder / self.file


def is_name(value: object) -> bool:
    """Whether a network may be called that: ASCII letters, digits, - and _."""
    return isinstance(value, str) and value.isascii() and value.replace("-", "").replace("_", "").isalnum()


def read_record(path: Path) -> NetworkRecord:
    """The record in the JSON file `path`.

    Raises:
        NetworkError: the file cannot be read, is not JSON, or a field is missing or wrong; the message names it.
    """
    try:
        if path.stat().st_size > 1_000_000:
            raise NetworkError("{name} is too large for a record.", "Give the JSON file of a network.", name=path.name)
        data = json.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise NetworkError("The record {name} cannot be read: {reason}.", "", name=path.name, reason=error) from error
    except (ValueError, RecursionError) as error:
        raise NetworkError(
            "The record {name} is not JSON.", "Give the JSON file of a network.", name=path.name
        ) from error
    return parse_record(data, path)


def parse_record(data: object, path: Path) -> NetworkRecord:
    """The record in decoded JSON; `path` is where it was read. Errors as in `read_record`."""
    fields = _Fields(data, path.name)
    file = fields.text("file")
    if file != PurePath(file).name or file in (".", "..") or "\\" in file:
        raise fields.wrong("file", "a file name without a folder")
    sha256 = fields.text("sha256").lower()
    if len(sha256) != 64 or set(sha256) - set("0123456789abcdef"):
        raise fields.wrong("sha256", "64 hexadecimal digits")
    name = fields.text("name")
    if not is_name(name) or name in QUALITIES:
        raise fields.wrong("name", "letters, digits, - and _, and neither quality nor fast")
    role = fields.choice("role", tuple(GIVES))
    return NetworkRecord(
        name=name,
        title=fields.text("title"),
        role=role,
        quality=fields.choice("quality", QUALITIES),
        file=file,
        sha256=sha256,
        licence=fields.text("licence"),
        source=fields.text("source"),
        training_data=fields.texts("training_data"),
        input=_input_spec(fields.inner("input")),
        output=_output_spec(fields.inner("output"), role),
        figures=fields.get("figures", dict, {}),
        folder=path.parent,
    )


def _input_spec(fields: _Fields) -> InputSpec:
    spec = InputSpec(
        name=fields.get("name", str, ""),
        width=fields.whole("width", None, 32, 4096),
        height=fields.whole("height", None, 32, 4096),
        divisor=fields.whole("divisor", 1, 1, 256),
        fit=fields.choice("fit", ("stretch", "letterbox"), "stretch"),
        layout=fields.choice("layout", ("NCHW", "NHWC"), "NCHW"),
        colour_order=fields.choice("colour_order", ("RGB", "BGR"), "RGB"),
        mean=fields.triple("mean"),
        scale=fields.triple("scale"),
        grain=fields.number("grain", 0.0),
    )
    if spec.width % spec.divisor or spec.height % spec.divisor:
        raise fields.wrong("width, height", f"multiples of {spec.divisor}")
    if not 0 <= spec.grain <= _MOST_GRAIN:
        raise fields.wrong("grain", f"a number from 0 to {_MOST_GRAIN}")
    if 0 in spec.scale:
        raise fields.wrong("scale", "three numbers other than 0")
    return spec


def _output_spec(fields: _Fields, role: str) -> OutputSpec:
    spec = OutputSpec(
        name=fields.get("name", str, ""),
        activation=fields.choice("activation", ("none", "sigmoid", "softmax"), "none"),
        channel=fields.whole("channel", 0, 0, 4095),
        inverted=fields.get("inverted", bool, False),
        minimum=fields.number("minimum", 0.0),
        maximum=fields.number("maximum", 1.0),
        classes=fields.texts("classes"),
        groups=fields.texts("groups"),
        enlarges=fields.whole("enlarges", 0, 0, 8),
        bytes_a_pixel=fields.whole("bytes_a_pixel", 20_000, 1, 10_000_000),
        reach=fields.whole("reach", 20, 8, 256),
        carried=fields.choice("carried", ("table", "tiles"), "table"),
        features=fields.get("features", str, ""),
    )
    if (GIVES[role] in ("kinds", "labels")) != bool(spec.classes):
        raise fields.wrong("classes", "the names of the kinds where the network tells kinds or labels, and only there")
    if spec.enlarges not in _ENLARGES.get(GIVES[role], (0,)):
        raise fields.wrong("enlarges", "1 where the network gives a picture, 2 to 8 for a larger one, 0 elsewhere")
    if spec.groups and len(spec.groups) != len(spec.classes):
        raise fields.wrong("groups", "as many as classes")
    if spec.maximum <= spec.minimum:
        raise fields.wrong("maximum", "more than the minimum")
    return spec


class _Fields:
    """Checked access to a JSON object, whose errors name the field."""

    def __init__(self, data: object, where: str, prefix: str = "") -> None:
        self._where, self._prefix = where, prefix
        if not isinstance(data, dict):
            raise self.wrong("", "an object")
        self._data: dict[str, Any] = data

    def wrong(self, key: str, expected: str) -> NetworkError:
        return NetworkError(
            'The record {name} is wrong: "{field}" must be {expected}.',
            "Correct the record.",
            name=self._where,
            field=(self._prefix + key).rstrip("."),
            expected=expected,
        )

    def get(self, key: str, kind: type[_T], default: _T | None) -> _T:
        value = self._data.get(key, default)
        if not isinstance(value, kind):
            words = {str: "text", bool: "true or false", dict: "an object", list: "a list"}
            raise self.wrong(key, words.get(kind, kind.__name__))
        return value

    def text(self, key: str) -> str:
        value = self.get(key, str, None)
        if not value.strip():
            raise self.wrong(key, "text")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        values = self.get(key, list, [])
        if not all(isinstance(value, str) for value in values):
            raise self.wrong(key, "a list of texts")
        return tuple(values)

    def choice(self, key: str, allowed: tuple[str, ...], default: str | None = None) -> str:
        value = self._data.get(key, default)
        if value not in allowed:
            raise self.wrong(key, " / ".join(allowed))
        return str(value)

    def number(self, key: str, default: float) -> float:
        value = self._data.get(key, default)
        if not _is_number(value):
            raise self.wrong(key, "a number")
        return float(value)

    def whole(self, key: str, default: int | None, lowest: int, highest: int) -> int:
        value = self._data.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
            raise self.wrong(key, f"a whole number from {lowest} to {highest}")
        return value

    def triple(self, key: str) -> tuple[float, float, float]:
        value = self._data.get(key)
        if not isinstance(value, list) or len(value) != 3 or not all(map(_is_number, value)):
            raise self.wrong(key, "three numbers")
        return float(value[0]), float(value[1]), float(value[2])

    def inner(self, key: str) -> _Fields:
        return _Fields(self._data.get(key), self._where, f"{self._prefix}{key}.")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e9
