"""The profile of the screen, asked of a real X server."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from editor.model.colour_profile import display_p3_icc
from editor.model.monitor_profile import system_profile


@pytest.fixture
def x_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not shutil.which("Xvfb") or not shutil.which("xprop"):
        pytest.skip("not run: no Xvfb or xprop here")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "64x64x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    monkeypatch.setenv("DISPLAY", f":{number}")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    yield
    server.terminate()
    server.wait()


def test_no_profile_is_set(x_server: None) -> None:
    assert system_profile() is None


def test_the_profile_of_the_screen(x_server: None) -> None:
    profile = display_p3_icc()[:60]  # xprop reads any number of bytes, but sets few
    numbers = ",".join(map(str, profile))
    subprocess.run(["xprop", "-root", "-f", "_ICC_PROFILE", "8c", "-set", "_ICC_PROFILE", numbers], check=True)
    assert system_profile() == profile


def test_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    assert system_profile() is None
    monkeypatch.setenv("DISPLAY", ":9999")
    assert system_profile() is None
