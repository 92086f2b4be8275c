"""The program does its work on a machine without any network."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def no_network() -> tuple[str, ...]:
    """A command that runs another one without any network, not even the loopback."""
    wrapper = ("unshare", "--map-root-user", "--net")
    if (
        shutil.which("unshare") is None
        or subprocess.run([*wrapper, "true"], capture_output=True, check=False).returncode
    ):
        pytest.skip("not run: this system does not let us take the network away (unshare -n)")
    return wrapper


def test_the_main_job(vitrina, no_network: tuple[str, ...], samples: Path, tmp_path: Path) -> None:
    done = vitrina("cutout", samples / "dress.jpg", "-o", "out", "--json", wrapper=no_network)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["status"] == "done"
    done = vitrina("edit", tmp_path / "out" / "dress.png", "-o", "edited", "--contrast", "auto", wrapper=no_network)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "edited" / "dress.png").exists()
    assert vitrina("info", samples / "dress.jpg", wrapper=no_network).returncode == 0
    assert vitrina("models", "verify", wrapper=no_network).returncode == 0


def test_the_watch_over_sockets_works(environment: dict[str, str]) -> None:
    import sys

    done = subprocess.run(
        [sys.executable, "-c", "import socket; socket.socket()"], env=environment, capture_output=True, check=False
    )
    assert done.returncode == 97
