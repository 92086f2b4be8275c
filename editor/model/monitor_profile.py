"""The colour profile that the system keeps for the screen."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

_LARGEST = 8 * 2**20  # bytes
_PATIENCE = 5  # seconds


def system_profile() -> bytes | None:
    """The ICC profile of the main screen; None where the system gives none, or converts windows by itself.

    Windows tells it; under X11 it is the property `_ICC_PROFILE` of the root window (freedesktop.org, "ICC Profiles in
    X Specification" 0.4), read by the program `xprop` where that is installed. macOS and Wayland bring the colours of
    windows to the screen by themselves.
    """
    if sys.platform == "win32":
        return _of_windows()
    if sys.platform.startswith("linux") and os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return _of_x11()
    return None


def _of_windows() -> bytes | None:
    from PIL import ImageCms

    found = ImageCms.get_display_profile()
    return None if found is None else found.tobytes()


def _of_x11() -> bytes | None:
    xprop = shutil.which("xprop")
    if xprop is None:
        return None
    try:
        done = subprocess.run(
            [xprop, "-root", "-notype", "-len", str(_LARGEST), "_ICC_PROFILE"],
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    numbers = re.fullmatch(r"_ICC_PROFILE = ([\d, -]+)\s*", done.stdout)
    return None if numbers is None else bytes(int(number) & 255 for number in numbers[1].split(","))
