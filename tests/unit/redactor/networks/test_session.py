"""Running networks: results, devices, cancelling, refusals."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np
import pytest

from editor.errors import Cancelled, NetworkError
from editor.redactor.networks.session import DEVICES, available_devices, open_session

Content = Callable[..., bytes]


def test_runs(network_content: Content) -> None:
    session = open_session(network_content(), "cpu", 1)
    tensor = np.random.default_rng(1).random((1, 3, 64, 64), np.float32)
    assert np.array_equal(session.run(tensor), tensor[:, :1])
    assert np.array_equal(session.run(tensor, "picture", "mask"), tensor[:, :1])
    assert (session.inputs[0].name, session.inputs[0].shape) == ("picture", (1, 3, 64, 64))
    assert (session.device, session.fallback) == ("cpu", None)


def test_automatic_says_which_device_runs(network_content: Content) -> None:
    session = open_session(network_content())
    assert session.device in available_devices()


def test_a_device_that_is_not_there_falls_back_and_says_so(network_content: Content) -> None:
    absent = [device for device in DEVICES[1:] if device not in available_devices()]
    assert absent, "every device is there: nothing to fall back from"
    session = open_session(network_content(), absent[0])
    assert session.device == "cpu"
    assert f"{absent[0]} cannot be used; cpu is used" in str(session.fallback)
    assert session.run(np.ones((1, 3, 64, 64), np.float32)).max() == 1


def test_nothing_is_printed(network_content: Content, capfd: pytest.CaptureFixture[str]) -> None:
    open_session(network_content(), "cuda")
    with pytest.raises(NetworkError):
        open_session(b"nothing", "cuda")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("content", [b"", b"text", bytes(1000), b"\x08\x08\x12\x00"])
def test_what_is_no_network_is_refused(content: bytes) -> None:
    with pytest.raises(NetworkError, match="not a network"):
        open_session(content)


def test_a_wrong_tensor_is_told(network_content: Content) -> None:
    session = open_session(network_content())
    with pytest.raises(NetworkError, match="could not run"):
        session.run(np.zeros((1, 3, 32, 32), np.float32))


def test_cancel_stops_a_run_that_lasts(network_content: Content) -> None:
    session = open_session(network_content(size=256, repeats=60), "cpu", 1)
    tensor = np.zeros((1, 3, 256, 256), np.float32)
    stop = threading.Event()
    timer = threading.Timer(0.2, stop.set)
    timer.start()
    start = time.perf_counter()
    with pytest.raises(Cancelled):
        session.run(tensor, is_cancelled=stop.is_set)
    stopped = time.perf_counter() - start
    timer.join()
    start = time.perf_counter()
    session.run(tensor, is_cancelled=lambda: False)
    assert stopped < 0.5 * (time.perf_counter() - start)


def test_a_cancelled_run_does_not_begin(network_content: Content) -> None:
    with pytest.raises(Cancelled):
        open_session(network_content()).run(np.zeros((1, 3, 64, 64), np.float32), is_cancelled=lambda: True)
