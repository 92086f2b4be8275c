"""What has to be the same on all machines, so that they understand one another and make the same files."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Final

# What decides on pixels and bytes of files, and what carries the tasks.
_LIBRARIES: Final = (
    "vitrina", "numpy", "onnxruntime", "opencv-python-headless", "opencolorio", "pillow", "pyvips-binary",
    "dask", "distributed",
)  # fmt: skip


def versions() -> dict[str, str]:
    """Name -> version on this machine; empty where something is not installed."""
    return {"Python": f"{sys.version_info.major}.{sys.version_info.minor}"} | {name: _of(name) for name in _LIBRARIES}


def _of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def differences(here: Mapping[str, str], there: Mapping[str, str]) -> tuple[str, ...]:
    """What is not the same, in words: ``"numpy 2.3.4 / 2.2.0"``."""
    return tuple(
        f"{name} {here[name] or '-'} / {there.get(name) or '-'}" for name in here if here[name] != there.get(name)
    )


def processor() -> str:
    """Which kind of processor this is; results are equal to the bit where it is the same."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
            return next(line.partition(":")[2].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()
