"""Pictures for tiles: one after the other, the newest wish counts, one that cannot be made holds up no other."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from editor.controllers.jobs import Job, Jobs
from editor.controllers.thumbnails import Thumbnail, Thumbnails
from editor.errors import InputError
from editor.model.frame import Frame


@pytest.fixture
def sent() -> list[str]:
    return []


@pytest.fixture
def thumbnails(jobs: Jobs, sent: list[str]) -> Thumbnails:
    return Thumbnails(jobs, lambda name, _frame: sent.append(name))


def plain(_job: Job) -> Frame:
    return Frame(np.zeros((2, 3, 3), np.uint8))


def wanted(*names: str, shows: object = "a picture") -> list[Thumbnail]:
    return [Thumbnail(name, (shows,), plain) for name in names]


def test_they_come_in_order_and_once(qtbot, thumbnails: Thumbnails, sent: list[str]) -> None:
    thumbnails.request(wanted("c", "a", "b"))
    qtbot.waitUntil(lambda: sent == ["c", "a", "b"])
    thumbnails.request(wanted("c", "a", "b", "d"))
    qtbot.waitUntil(lambda: sent == ["c", "a", "b", "d"])


def test_what_shows_something_else_is_made_again(qtbot, thumbnails: Thumbnails, sent: list[str]) -> None:
    thumbnails.request(wanted("a"))
    qtbot.waitUntil(lambda: sent == ["a"])
    thumbnails.request(wanted("a", shows="another picture"))
    qtbot.waitUntil(lambda: sent == ["a", "a"])


def test_forgotten_ones_are_sent_again(qtbot, thumbnails: Thumbnails, sent: list[str]) -> None:
    thumbnails.request(wanted("a"))
    qtbot.waitUntil(lambda: sent == ["a"])
    thumbnails.forget()
    thumbnails.request(wanted("a"))
    qtbot.waitUntil(lambda: sent == ["a", "a"])


def test_one_that_cannot_be_made_holds_up_no_other(qtbot, thumbnails: Thumbnails, sent: list[str]) -> None:
    def broken(_job: Job) -> Frame:
        raise InputError("Nothing.")

    thumbnails.request([Thumbnail("a", (), broken), *wanted("b")])
    qtbot.waitUntil(lambda: sent == ["b"])


def test_what_was_stopped_is_not_heard_of(qtbot, thumbnails: Thumbnails, sent: list[str]) -> None:
    begun, gate, stopped = threading.Event(), threading.Event(), []

    def slow(job: Job) -> Frame:
        begun.set()
        gate.wait(5)
        stopped.append(job.is_cancelled())
        return plain(job)

    thumbnails.request([Thumbnail("a", (), slow), *wanted("b")])
    assert begun.wait(5)
    thumbnails.request(wanted("c"))
    gate.set()
    qtbot.waitUntil(lambda: sent == ["c"] and stopped == [True])
