"""Qt's methods must leave the reference count of None alone (docs/adr/0030)."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_lose_no_reference() -> None:
    thing, calls = QObject(), 1000
    before = sys.getrefcount(None)
    for _ in range(calls):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < calls / 2
