"""The composition root: builds the objects, passes them in through constructors, and starts the window or a command."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def open_window(files: Sequence[Path]) -> int:
    """Open the editor with these pictures or projects; returns the exit code once the window is closed."""
    from editor.views import application  # Qt only when a window is wanted

    return application.open_window(files)


def main(arguments: Sequence[str] | None = None) -> int:
    """`vitrina`: the window, or a command when the first argument names one; returns the exit code."""
    # Only what `--help` needs is imported here: every command brings its own.
    from editor.cli.main import run

    return run(sys.argv[1:] if arguments is None else arguments, open_window)


if __name__ == "__main__":
    sys.exit(main())
