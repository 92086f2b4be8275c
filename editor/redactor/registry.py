"""Finds the operations by themselves: each module of `operations/` declares one."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from editor.errors import InputError, ValueRangeError
from editor.model.document import Document, Edit
from editor.redactor import operations
from editor.redactor.operation import Operation


@cache
def registry() -> Mapping[str, type[Operation]]:
    """Operation name -> class, in the order of rendering. Classes only: nothing living is kept here."""
    found = {operation.name: operation for operation in _declared()}
    return MappingProxyType(dict(sorted(found.items(), key=lambda item: (item[1].stage, item[1].order, item[0]))))


def _declared() -> Iterator[type[Operation]]:
    # iter_modules also works in a frozen build, where there are no *.py files to list.
    for module_info in pkgutil.iter_modules(operations.__path__, operations.__name__ + "."):
        module = importlib.import_module(module_info.name)
        for _, thing in inspect.getmembers(module, inspect.isclass):
            if issubclass(thing, Operation) and not inspect.isabstract(thing) and thing.__module__ == module.__name__:
                yield thing


def migrate(edit: Edit) -> Edit:
    """An edit read from a file, in the meaning of today's operations, its values checked.

    Raises:
        InputError: the operation or its version is newer than this program, or a value is out of range.
    """
    operation = registry().get(edit.operation)
    if operation is None or edit.version > operation.version:
        raise InputError(
            "This was made with a newer Vitrina: {operation} is not known here.",
            "Install the newest Vitrina and open it again.",
            operation=edit.operation,
        )
    try:
        values = operation.complete(operation.migrate(edit.values, edit.version))
    except ValueRangeError as error:
        raise InputError(error.what, error.todo, **error.values) from error
    return replace(edit, values=values, version=operation.version)


def added(document: Document, name: str, values: Mapping[str, object], autos: frozenset[str] = frozenset()) -> Document:
    """`document` with `values` of operation `name` set, and with the operations that it brings.

    Raises:
        ValueRangeError: a value is out of range.
    """
    operation = registry()[name]
    complete = operation.complete(values)
    for other in operation.brings:
        if document.edit(other) is None:
            document = document.with_values(other, {}, version=registry()[other].version)
    checked = {key: complete[key] for key in values}
    return document.with_values(name, checked, autos=autos, version=operation.version)
