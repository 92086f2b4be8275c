"""A picture that a document uses besides its own: known by its content, so that the work outlives the file."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from editor.errors import InputError, ValueRangeError
from editor.model.files import sha256_of

SHA256: Final = re.compile(r"[0-9a-f]{64}")


class Used(Protocol):
    """What says which picture is meant."""

    @property
    def picture(self) -> str:
        """sha256 of its file."""

    @property
    def path(self) -> str:
        """Where that lay, absolute; empty where nobody knows."""

    @property
    def name(self) -> str:
        """Of the file; may be empty."""


@dataclass(frozen=True, slots=True)
class UsedPicture:
    """A picture alone; attributes as of `Used`."""

    picture: str
    path: str = ""
    name: str = ""

    @staticmethod
    def of_file(path: Path) -> UsedPicture:
        """The picture that lies there.

        Raises:
            InputError: the file cannot be read.
        """
        return UsedPicture(hash_of(path), str(path.absolute()), path.name)

    @staticmethod
    def from_value(value: object) -> UsedPicture:
        """What a document stores.

        Raises:
            ValueRangeError: it is something else.
        """
        known = {"picture", "path", "name"}
        if not isinstance(value, Mapping) or not set(value) <= known or not SHA256.fullmatch(str(value.get("picture"))):
            raise ValueRangeError(
                "This is no picture: {value}.", "Give the name of a file, or an object as in a project file.",
                value=value,
            )  # fmt: skip
        return UsedPicture(str(value["picture"]), str(value.get("path", "")), str(value.get("name", "")))

    def to_value(self) -> dict[str, Any]:
        """As documents store it: what is not known is left out."""
        told = {"picture": self.picture, "path": self.path, "name": self.name}
        return {name: text for name, text in told.items() if text}


def hash_of(path: Path) -> str:
    """sha256 of a file's bytes; `InputError` when it cannot be read."""
    try:
        if path.exists() and not path.is_file():  # a pipe or a device has no end
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        return sha256_of(path)
    except OSError as error:
        raise InputError("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or error) from error
