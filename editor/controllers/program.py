"""What the program knows about itself: version, parts and their licences, the user guide."""

from __future__ import annotations

import platform
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion

from editor import __version__

PARTS = ("PySide6-Essentials", "onnxruntime", "numpy", "pillow", "opencv-python-headless", "opencolorio", "pyvips",
         "pyvips-binary", "argon2-cffi", "platformdirs")  # fmt: skip


def facts() -> dict[str, str]:
    """Versions of the program, of its parts and of the system, for About and for reports."""
    found = {"Vitrina": __version__, "Python": platform.python_version(), "Qt": qVersion()}
    found["System"] = f"{platform.system()} {platform.release()} {platform.machine()}"
    for part in PARTS:
        try:
            found[part] = metadata.version(part)
        except metadata.PackageNotFoundError:
            continue
    return found


def licences() -> str:
    """THIRD_PARTY.md: every library, weight and picture in the program with its licence. Markdown."""
    beside = Path(__file__).resolve().parents[2] / "THIRD_PARTY.md"
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    for file in metadata.files("vitrina") or ():
        if file.name == "THIRD_PARTY.md":
            return file.read_text(encoding="utf-8")
    return ""


def guide(resources: Path, language: str) -> str:
    """The user guide as Markdown, in `language` (BCP 47) or, where there is none, in English."""
    for tag in (language, language.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0], "en"):
        path = resources / "help" / f"guide.{tag}.md"
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return ""
