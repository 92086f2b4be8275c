"""Look: a table of colours over the finished tones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError, ValueRangeError
from editor.model.colour_profile import ColourProfile
from editor.model.colour_table import ColourTable, table_of
from editor.model.cube_file import SUFFIX, read_cube
from editor.model.parameter import Parameter, Value
from editor.paths import resources_folder
from editor.redactor.light import luminance, mixed, rgb_to_xyz
from editor.redactor.operation import PointwiseOperation

NONE = "none"
_SRGB = ColourProfile.parse(None)
_FARTHEST = 4.0  # how many times as far from grey as sRGB reaches a colour may be led out again
_LONGEST_NAME = 60


class Look(PointwiseOperation):
    """The colours that a table gives, mixed with those there were by `strength`.

    A table is defined for sRGB as a screen shows it, 0-1, and is read as such: what lies above white is white before
    it. Other profiles are brought to sRGB for it and back. Their colours beyond sRGB are led towards the grey of their
    luminance until sRGB holds them, and what the table makes of them is led away from what it makes of that grey by
    the same factor: a table that changes nothing leaves them alone, and one that takes colour away leaves none.

    `look` is the name of a look that comes with the program, or of any other whose `table` goes with it
    (`ColourTable.to_text`). With a table the name is only a name, so old work looks the same whatever becomes of it.
    """

    name = "look"
    title = "Color look"
    order = 200
    tool = "looks"
    position = 10
    channelwise = False
    parameters = (
        Parameter(
            "look",
            "Color look",
            kind="choice",
            default=NONE,
            choices=(
                (NONE, "No look"),
                ("clean-studio", "Clean studio"),
                ("crisp", "Crisp contrast"),
                ("high-key", "High key"),
                ("deep-color", "Deep color"),
                ("warm", "Warm"),
                ("golden", "Golden"),
                ("cold", "Cold"),
                ("pastel", "Soft pastel"),
                ("muted", "Muted"),
                ("matte", "Matte"),
                ("film", "Film-like"),
                ("black-and-white", "Black and white"),
                ("strong-black-and-white", "Strong black and white"),
            ),
        ),
        Parameter("strength", "Strength", default=100, minimum=0, maximum=100, unit="%"),
        Parameter("table", "Table", kind="table", default=""),
    )

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return values["strength"] == 0 or (values["look"] == NONE and not values["table"])

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        """As for all operations; beside a table any name will do."""
        name = values.get("look", NONE)
        if any(name == known for known, _ in cls.parameter("look").choices):
            return super().complete(values)
        if values.get("table") and isinstance(name, str) and 0 < len(name) <= _LONGEST_NAME:
            return {**super().complete({**values, "look": NONE}), "look": name}
        raise ValueRangeError(
            "There is no look called {name}.",
            "It may be of a newer Vitrina, or somebody's own: choose another one.",
            name=str(name)[:_LONGEST_NAME],
        )

    def is_channelwise(self, values: Mapping[str, Value], space: ColourProfile) -> bool:
        """A table of curves alone is, in sRGB: then it is exact at every code value, which a lattice is not."""
        return bool(values["table"]) and space.is_srgb and table_of(values["table"]).lattice is None

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        if self.is_idle(values):
            return rgb
        table = table_of(values["table"]) if values["table"] else shipped_table(values["look"])
        before = np.clip(rgb, 0, 1)
        after = table.colours(before) if space.is_srgb else _through_srgb(before, table, space)
        return np.asarray(before + (after - before) * (values["strength"] / 100), rgb.dtype)


@lru_cache(maxsize=32)
def shipped_table(name: str) -> ColourTable:
    """The table of a look that comes with the program.

    Raises:
        InputError: its file is missing or damaged.
    """
    try:
        return read_cube(resources_folder() / "looks" / f"{name}{SUFFIX}")
    except InputError as error:
        raise InputError(
            "The look {name} cannot be read.", "It comes with the program: install that again.", name=name
        ) from error


def _through_srgb(
    rgb: NDArray[np.floating[Any]], table: ColourTable, space: ColourProfile
) -> NDArray[np.floating[Any]]:
    """Encoded colours of `space` (... x 3 in 0-1) by a table for sRGB."""
    to_srgb = np.linalg.inv(rgb_to_xyz(_SRGB)) @ rgb_to_xyz(space)
    light = space.linearise(np.asarray(rgb, np.float64))
    grey = np.clip(_SRGB.encode(luminance(light, space).repeat(3, axis=-1)), 0, 1)
    away = _SRGB.encode(mixed(light, to_srgb)) - grey
    room = np.where(away > 0, 1 - grey, grey)
    held = (room / np.maximum(np.abs(away), 1e-9)).min(axis=-1, keepdims=True).clip(0, 1)
    inside = table.colours(grey + away * held).astype(np.float64)
    middle = table.colours(grey)
    led_out = middle + (inside - middle) / np.maximum(held, 1 / _FARTHEST)
    return space.encode(mixed(_SRGB.linearise(led_out), np.linalg.inv(to_srgb)))
