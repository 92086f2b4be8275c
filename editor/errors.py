"""Errors that a person may meet. Each says what happened and what to do, and can be translated by a view."""

from __future__ import annotations


class EditorError(Exception):
    """Something a person has to know about.

    `what` and `todo` are English templates for `str.format`; a view looks them up in its translations before it fills
    in `values`, so the message reaches the person in their own language.

    Args:
        what: what happened, one sentence, e.g. ``"{name} is not a picture."``.
        todo: what to do about it, one sentence; may be empty.
        values: what fills the templates.
    """

    def __init__(self, what: str, todo: str = "", **values: object) -> None:
        self.what = what
        self.todo = todo
        self.values = values
        super().__init__(what, todo)

    def __str__(self) -> str:
        return " ".join(part.format(**self.values) for part in (self.what, self.todo) if part)


class InputError(EditorError):
    """A file that is to be read cannot be used: not a picture, damaged, too large, not allowed."""


class PictureMissingError(InputError):
    """The picture of a project lies somewhere else now, or another lies in its place: the person can show it."""


class OutputError(EditorError):
    """A result cannot be written: no space, no permission, it would replace something."""


class DiskFullError(OutputError):
    """There is no space left for a result; nothing else can be written there either."""


class ValueRangeError(EditorError):
    """A value lies outside what its parameter allows."""


class NetworkError(EditorError):
    """Weights are missing, damaged or do not fit their record, or a device cannot run them."""


class AccountError(EditorError):
    """A sign-in, registration or recovery was refused."""


class Cancelled(EditorError):
    """The person stopped the work; nothing is wrong."""

    def __init__(self) -> None:
        super().__init__("Cancelled.")
