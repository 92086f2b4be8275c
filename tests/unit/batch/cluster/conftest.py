"""A real cluster of two worker processes and a real S3-like server, on this machine; each begun once for all tests."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

_reached: list[str] = []


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and isinstance(arguments[1], tuple) and arguments[0].type == socket.SOCK_STREAM:
        _reached.append(str(arguments[1][0]))


sys.addaudithook(_watch)


@pytest.fixture(autouse=True)
def no_internet() -> Iterator[None]:
    """Machines of a cluster speak to one another: here they are all this one, and nobody leaves it."""
    _reached.clear()
    yield
    assert {one for one in _reached if not one.startswith("127.") and one != "::1"} == set()


@pytest.fixture(autouse=True)
def no_leaked_threads() -> None:
    """Libraries of the network keep threads of their own for the next test."""


@dataclass(frozen=True)
class S3:
    """A server of objects; `requests()` are those that it got since this was last asked, as ``"PUT /shop/a.jpg"``."""

    url: str
    log: Path
    asked: list[int]

    def requests(self) -> list[str]:
        lines = re.findall(r"([A-Z]+ /\S*) HTTP/1\.1", self.log.read_text())
        new = lines[self.asked[0] :]
        self.asked[0] = len(lines)
        return new


@pytest.fixture(scope="session")
def storage_environment() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ACCESS_KEY_ID", "key")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
        patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        patch.setenv("AWS_MAX_ATTEMPTS", "1")
        yield patch


@pytest.fixture(scope="session")
def s3(tmp_path_factory: pytest.TempPathFactory, storage_environment: pytest.MonkeyPatch) -> Iterator[S3]:
    """A moto server in a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("s3") / "log"
    with log.open("w") as file:
        server = subprocess.Popen(
            [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)], stdout=file, stderr=file
        )
    try:
        _wait_for(lambda: socket.create_connection(("127.0.0.1", port)).close())
        storage_environment.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
        yield S3(f"http://127.0.0.1:{port}", log, [0])
    finally:
        server.kill()
        server.wait()


@pytest.fixture
def bucket(s3: S3, request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of an empty bucket."""
    import fsspec

    name = re.sub(r"[^a-z0-9]+", "-", request.node.name.lower())[:30].strip("-")
    fs = fsspec.filesystem("s3", use_listings_cache=False)
    fs.mkdir(name)
    s3.requests()
    yield f"s3://{name}"
    with contextlib.suppress(FileNotFoundError):
        fs.rm(name, recursive=True)


def _wait_for(attempt: Callable[[], None]) -> None:
    end = time.monotonic() + 20
    while True:
        try:
            return attempt()
        except OSError:
            assert time.monotonic() < end, "the server did not begin"
            time.sleep(0.05)


@pytest.fixture(scope="session")
def cluster(s3: S3, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Two workers of one thread; one that is killed comes again."""
    from distributed import LocalCluster

    home = tmp_path_factory.mktemp("worker")
    with LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address="127.0.0.1:0",
        memory_limit="3GB",
        silence_logs=50,
        local_directory=str(home),
        env={**os.environ, "VITRINA_HOME": str(home / "vitrina")},
    ) as machines:
        yield machines


@pytest.fixture
def worker_home(cluster: Any) -> Path:
    """What the workers keep."""
    return Path(cluster.workers[0].env["VITRINA_HOME"])
