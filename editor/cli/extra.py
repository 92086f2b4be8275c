"""Commands that need more than the program itself brings."""

from __future__ import annotations

from importlib.util import find_spec

from editor.cli.console import UsageError


def need_extra(*modules: str, extra: str = "train") -> None:
    """Make sure that libraries are there which only an extra brings; looks for them without importing them.

    Raises:
        UsageError: one is not; says what to install.
    """
    missing = [module for module in modules if find_spec(module) is None]
    if missing:
        raise UsageError(
            "This command needs {missing}, which the program alone does not bring.",
            "Install it: pip install 'vitrina[{extra}]'",
            missing=", ".join(missing),
            extra=extra,
        )
