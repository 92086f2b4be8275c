"""Logs can be deleted while they are written."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.controllers.reports import NAME, LogFiles, start_logging


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[LogFiles]:
    handler = start_logging(tmp_path / "log")
    assert handler is not None
    yield handler
    logging.getLogger().removeHandler(handler)
    handler.close()


def test_erased_logs_are_gone_and_the_next_record_begins_anew(logs: LogFiles, tmp_path: Path) -> None:
    folder, log = tmp_path / "log", logging.getLogger("test")
    log.warning("opened %s", "secret-shirt.jpg")
    (folder / f"{NAME}.1").write_text("older", encoding="utf-8")
    (folder / "command-line.log").write_text("a traceback", encoding="utf-8")
    logs.erase()
    assert not folder.exists()
    log.warning("opened %s", "hat.jpg")
    assert [path.name for path in folder.iterdir()] == [NAME]
    text = (folder / NAME).read_text(encoding="utf-8")
    assert "hat.jpg" in text
    assert "secret-shirt" not in text


def test_logs_that_were_never_written_can_be_erased(logs: LogFiles, tmp_path: Path) -> None:
    logs.erase()
    assert not (tmp_path / "log" / NAME).exists()
