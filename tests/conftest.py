"""Shared by all tests."""

from __future__ import annotations

import gc
import os
import socket
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
REPOSITORY = Path(__file__).resolve().parent.parent

# The same examples in each run, so that a test fails for what was changed; `make test-full` looks for new ones.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")

_opened: list[str] = []


def _watch_sockets(event: str, arguments: tuple[Any, ...]) -> None:
    internet = event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6)
    if internet or event == "socket.getaddrinfo":
        _opened.append("".join(traceback.format_stack(limit=8)))


# An audit hook cannot be taken away again, so there is one for the whole run.
sys.addaudithook(_watch_sockets)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests in a real window run by themselves: reading all the others for them would take a third of their time."""
    astray = [
        item.nodeid for item in items if item.get_closest_marker("window") and "end_to_end" not in item.path.parts
    ]
    if astray:
        raise pytest.UsageError(f"make test looks for tests in a window in tests/end_to_end alone: {astray}")


def pytest_collection_finish() -> None:
    """Half a million things of modules and tests stay to the end: the collector need not look at them in each test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_internet() -> Iterator[None]:
    """A test in which the program opens an internet socket fails, even if the program swallows the error."""
    _opened.clear()
    yield
    assert not _opened, f"an internet socket was opened:\n{_opened[0]}"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Everything the program writes goes to a fresh folder in each test."""
    folder = tmp_path / "home"
    monkeypatch.setenv("VITRINA_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The data sets beside the repository; the test is skipped where they are absent."""
    folder = Path(os.environ.get("VITRINA_DATA", REPOSITORY.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"not run: no data sets at {folder} (set VITRINA_DATA)")
    return folder


@pytest.fixture(scope="session")
def pictures() -> Path:
    """The CC0 pictures that travel with the tests."""
    return REPOSITORY / "tests" / "pictures"


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """A test that leaves a non-daemon thread behind fails."""
    before = set(threading.enumerate())
    yield
    left = [
        thread for thread in threading.enumerate() if thread not in before and thread.is_alive() and not thread.daemon
    ]
    for thread in left:
        thread.join(2)
    left = [thread for thread in left if thread.is_alive()]
    assert not left, f"threads left running: {left}"
