"""Where the program finds what it ships and keeps what it writes."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_data" if (_PACKAGE / "_data").is_dir() else _PACKAGE.parent


def models_folder() -> Path:
    """The folder of shipped weights and their records."""
    return _SHIPPED / "models"


def resources_folder() -> Path:
    """The folder of icons, themes, translations, fonts and samples."""
    return _SHIPPED / "resources"


def _home(kind: str) -> Path:
    # VITRINA_HOME puts everything that is written under one folder: tests, portable use, a second user of one account.
    if home := os.environ.get("VITRINA_HOME"):
        return Path(home) / kind
    return _usual_home(kind)


@cache
def _usual_home(kind: str) -> Path:
    import platformdirs

    dirs = platformdirs.PlatformDirs("Vitrina", appauthor=False)
    return {"data": dirs.user_data_path, "cache": dirs.user_cache_path, "log": dirs.user_log_path}[kind]


def data_folder() -> Path:
    """Accounts, preferences, autosaves and added networks; not made until something is written."""
    return _home("data")


def added_models_folder() -> Path:
    """Networks that a person added, beside the shipped ones of `models_folder`."""
    return data_folder() / "models"


def added_looks_folder() -> Path:
    """Looks that were added on the command line, for everybody who uses this computer account."""
    return data_folder() / "looks"


def added_markets_folder() -> Path:
    """Rules of marketplaces that a person added, beside the shipped ones of `resources/markets`."""
    return data_folder() / "markets"


def cache_folder() -> Path:
    """What can be computed again: artefacts, thumbnails, optimised graphs."""
    return _home("cache")


def log_folder() -> Path:
    """Rotating logs."""
    return _home("log")
