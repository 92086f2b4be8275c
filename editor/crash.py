"""What happens to an error that nobody foresaw: a line for the person, the whole story in the log."""

from __future__ import annotations

import time
import traceback

from editor.errors import EditorError
from editor.paths import log_folder


def record(error: BaseException, name: str = "command-line.log") -> EditorError:
    """Write `error` to the log `name` and return what to tell the person."""
    log = log_folder() / name
    story = "".join(traceback.format_exception(error))
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {story}\n")
    except OSError:
        return EditorError("Something went wrong inside Vitrina ({kind}).", kind=type(error).__name__)
    return EditorError(
        "Something went wrong inside Vitrina ({kind}).", "Details are in {log}.", kind=type(error).__name__, log=log
    )
