"""Files of weights in the safetensors format, looked at without reading the weights.

A file is 8 bytes of a length, that many bytes of JSON which says where each tensor lies, and the tensors, without gaps
(github.com/huggingface/safetensors, "Format").
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from editor.errors import InputError

_LONGEST: Final = 100 * 2**20  # of the JSON, as the format says
_BITS: Final = {"F64": 64, "F32": 32, "F16": 16, "BF16": 16, "I64": 64, "I32": 32, "U8": 8, "I8": 8, "BOOL": 8}


@dataclass(frozen=True, slots=True)
class Weights:
    """Attributes:
    bytes: of the file.
    numbers: how many weights are in it.
    bits: of most of them.
    """

    bytes: int
    numbers: int
    bits: int


def weights_in(path: Path) -> Weights:
    """What a file holds.

    Raises:
        InputError: it is not there, is no such file, or was not downloaded to its end.
    """
    size, length, header = _header(path)
    try:
        tensors = [_tensor(entry) for name, entry in header.items() if name != "__metadata__"]
    except (KeyError, TypeError, ValueError) as error:
        raise _no_weights(path) from error
    end = 8 + length + max((end for end, _, _ in tensors), default=0)
    if size < end:
        raise InputError(
            "{name} is not whole: {here:.1f} of {all:.1f} MB are there.", "Download it again, to its end.",
            name=path.name, here=size / 1e6, all=end / 1e6,
        )  # fmt: skip
    if size > end:
        raise _no_weights(path)
    by_bits: dict[int, int] = {}
    for _, numbers, bits in tensors:
        by_bits[bits] = by_bits.get(bits, 0) + numbers
    return Weights(size, sum(by_bits.values()), max(by_bits, key=lambda bits: by_bits[bits], default=32))


def shapes_in(path: Path) -> dict[str, tuple[int, ...]]:
    """The shape of each tensor in a file, by name. Errors as in `weights_in`."""
    weights_in(path)
    _, _, header = _header(path)
    return {name: tuple(entry["shape"]) for name, entry in header.items() if name != "__metadata__"}


def _header(path: Path) -> tuple[int, int, dict[str, Any]]:
    """Bytes of the file and of its JSON, and what that says."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            header = json.loads(file.read(length)) if 0 < length <= min(_LONGEST, size) else None
    except OSError as error:
        raise InputError("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or error) from error
    except (ValueError, RecursionError):
        header = None
    if not isinstance(header, dict):
        raise _no_weights(path)
    return size, length, header


def _tensor(entry: Mapping[str, Any]) -> tuple[int, int, int]:
    """End, numbers and bits of one; `ValueError` where these do not agree."""
    begin, end = entry["data_offsets"]
    numbers, bits = math.prod(entry["shape"]), _BITS.get(str(entry["dtype"]), 0)
    if bits and (end - begin) * 8 != numbers * bits:
        raise ValueError(entry)
    return int(end), numbers, bits


def _no_weights(path: Path) -> InputError:
    return InputError("{name} is no file of weights (safetensors).", "Download it again.", name=path.name)
