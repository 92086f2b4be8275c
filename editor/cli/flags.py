"""The flags of operations, derived from their declarations: a new operation has them without a line here."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass

from editor.cli.console import UsageError
from editor.errors import ValueRangeError
from editor.model.document import Document
from editor.model.parameter import Parameter, Value
from editor.redactor.operation import Operation
from editor.redactor.registry import added

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Flag:
    """``--<operation>`` for an operation's main (first) parameter, ``--<operation>-<parameter>`` for others."""

    operation: str
    parameter: Parameter
    main: bool

    @property
    def option(self) -> str:
        return "--" + self.operation.replace("_", "-") if self.main else self.full

    @property
    def full(self) -> str:
        """With the parameter's name, whether it is the main one or not."""
        return f"--{self.operation}-{self.parameter.name}".replace("_", "-")

    @property
    def destination(self) -> str:
        """Where argparse leaves its text; no option of a command can have a dot."""
        return f"{self.operation}.{self.parameter.name}"

    @property
    def help(self) -> str:
        parameter = self.parameter
        range_ = {
            "number": f"{parameter.minimum:g} to {parameter.maximum:g}{' ' + parameter.unit if parameter.unit else ''}",
            "choice": ", ".join(word for word, _ in parameter.choices),
            "switch": "on, off",
            "colour": "transparent, #rrggbb",
            "curve": "[[x, y], ...] from 0 to 1",
            "rectangle": "[left, top, width, height]",
            "corners": "x, y, x, y, x, y, x, y as parts of the picture, 0 to 1",
            "strokes": "JSON, as in a project file",
            "own": "JSON, as in a project file",
            "lens": "JSON, as in a project file",
            "text": "words",
            "picture": "a file",
            "mask": "a file: black and white, or a picture with transparent parts",
            "matrix": "[[a, b, c], [d, e, f], [g, h, i]], or 6 a row; see vitrina colour",
            "table": "text, as in a project file; for files see vitrina look",
        }[parameter.kind]
        title = f"{parameter.group}, {parameter.title}" if parameter.group else parameter.title
        return f"{title}: {range_}{', auto' if parameter.auto else ''}".replace("%", "%%")

    def value(self, text: str) -> Value:
        """What `text` stands for.

        Raises:
            UsageError: it is not a value of the parameter.
        """
        try:
            return self.parameter.parse(text)
        except ValueRangeError as error:
            raise UsageError(f"{self.option}: {error.what}", error.todo, **error.values) from error


def flags(operations: Mapping[str, type[Operation]]) -> list[Flag]:
    """The flags of all operations, in the order of rendering."""
    return [
        Flag(name, parameter, main=parameter is operation.parameters[0])
        for name, operation in operations.items()
        for parameter in operation.parameters
    ]


def add_flags(parser: argparse.ArgumentParser, operations: Mapping[str, type[Operation]]) -> None:
    """Let `parser` take the flags of all operations, a group each."""
    groups = {name: parser.add_argument_group(operation.title) for name, operation in operations.items()}
    for flag in flags(operations):
        metavar = flag.parameter.kind.upper()
        groups[flag.operation].add_argument(flag.option, dest=flag.destination, metavar=metavar, help=flag.help)
        if flag.main:  # also by its full name, as all others have: --edge-feather beside --edge-shift
            groups[flag.operation].add_argument(flag.full, dest=flag.destination, help=argparse.SUPPRESS)


def document(given: argparse.Namespace, operations: Mapping[str, type[Operation]]) -> Document:
    """The document that the flags describe; empty when none is given. Their order does not matter.

    Raises:
        UsageError: a value is out of range.
    """
    whole = Document()
    texts = {flag: text for flag in flags(operations) if (text := getattr(given, flag.destination)) is not None}
    for name in dict.fromkeys(flag.operation for flag in texts):
        mine = {flag: text for flag, text in texts.items() if flag.operation == name}
        autos = _autos(operations[name], mine)
        values = {flag.parameter.name: flag.value(text) for flag, text in mine.items() if not _is_auto(flag, text)}
        whole = added(whole, name, values, autos)
    return whole


def _autos(operation: type[Operation], mine: Mapping[Flag, str]) -> frozenset[str]:
    """The parameters to be found. `auto` for the main one finds all that are not given, as Auto does in the window."""
    named = {flag.parameter.name for flag, text in mine.items() if _is_auto(flag, text)}
    if any(flag.main and _is_auto(flag, text) for flag, text in mine.items()):
        given = {flag.parameter.name for flag in mine}
        named |= {found.name for found in operation.parameters if found.auto and found.name not in given}
    return frozenset(named)


def _is_auto(flag: Flag, text: str) -> bool:
    return flag.parameter.auto and text.strip().lower() == AUTO
