"""What is common to all that reaches the terminal."""

from __future__ import annotations

import unicodedata

from editor.errors import EditorError


class UsageError(EditorError):
    """The command line itself is wrong: nothing is done, exit code 2."""


def one_line(text: str) -> str:
    """`text` without line breaks, control characters and broken bytes: a file's name may hold any of them."""
    return "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(one) in ("Cc", "Cs") else one for one in text)
