"""Words for people: every text of the window passes through `tr`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.errors import EditorError

CONTEXT = "Vitrina"
_TRANSLATED = ("title", "operation")  # values of errors that are words of the program themselves


def tr(text: str, **values: object) -> str:
    """`text` in the language of the window, filled with `values` by `str.format`.

    Args:
        text: an English literal; the script that collects words for translation finds it by this call.
    """
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def explain(error: BaseException) -> tuple[str, str]:
    """What happened and what to do about it, in the language of the window."""
    if isinstance(error, EditorError):
        values = {name: _said(name, value) for name, value in error.values.items()}
        return tr(error.what, **values), tr(error.todo, **values) if error.todo else ""
    return tr("Something went wrong inside Vitrina."), tr("Your work is kept. Send a report from the Help menu.")


def _said(name: str, value: object) -> object:
    """What fills an error's words: a reason that is itself an error is explained as well."""
    if isinstance(value, EditorError):
        return " ".join(filter(None, explain(value)))
    return tr(str(value)) if name in _TRANSLATED else value
