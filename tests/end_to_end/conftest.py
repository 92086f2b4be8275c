"""The program as a person runs it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

TESTS = Path(__file__).resolve().parents[1]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """That of the program under test; `tests/audit` ends it when it opens an internet socket."""
    return os.environ | {"PYTHONPATH": str(TESTS / "audit"), "VITRINA_HOME": str(home), "PYTHONWARNINGS": "error"}


@pytest.fixture
def vitrina(environment: dict[str, str], tmp_path: Path) -> Run:
    """`vitrina(*arguments)` runs the program in `tmp_path` and returns the finished process."""

    def run(*arguments: object, wrapper: tuple[str, ...] = (), **options: Any) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [*wrapper, sys.executable, "-m", "editor", *map(str, arguments)],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=400,
            **options,
        )
        assert done.returncode != 97, done.stderr
        assert "Traceback" not in done.stderr
        return done

    return run


@pytest.fixture(scope="session")
def samples() -> Path:
    """The pictures that come with the program."""
    return TESTS.parent / "resources" / "samples"


@pytest.fixture(scope="session")
def look() -> Callable[[Path], Image.Image]:
    """`look(path)` is the decoded picture; the file is closed again."""

    def loaded(path: Path) -> Image.Image:
        with Image.open(path) as image:
            image.load()
        return image

    return loaded
