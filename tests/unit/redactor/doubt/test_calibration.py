"""The file of calibrated numbers: it counts for its own weights, whole, or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from editor.paths import models_folder
from editor.redactor.doubt.calibration import SUFFIX, Calibration, read_calibration
from editor.redactor.networks.catalog import Catalog

Read = Callable[..., Calibration | None]


def test_it_is_read(calibrated: Read) -> None:
    found = calibrated()
    assert found is not None
    assert (found.level, found.unsure, found.ask) == (0.9, 0.2, 0.05)
    assert found.places.weights["soft"] == 8
    assert calibrated(ask=None) is not None


def test_another_number_is_another_digest(calibrated: Read) -> None:
    one, other = calibrated(), calibrated(unsure=0.3)
    assert one is not None
    assert other is not None
    assert one.digest != other.digest


def test_it_says_nothing_of_other_weights(calibrated: Read) -> None:
    assert calibrated(sha256="cd" * 32) is None


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"sha256": 1}', "[" * 20_000])
def test_a_damaged_file_says_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / "net.doubt.json"
    path.write_text(text)
    assert read_calibration(path, "ab" * 32) is None
    assert read_calibration(tmp_path / "none.doubt.json", "ab" * 32) is None


@pytest.mark.parametrize("change", [{"unsure": "x"}, {"level": None}, {"places": {}}, {"bound": 3}, {"sure": 1e999}])
def test_a_wrong_field_says_nothing(calibrated: Read, change: dict[str, object]) -> None:
    assert calibrated(**change) is None


def test_a_catalog_takes_it_for_no_record_and_finds_it_beside_the_record(
    tmp_path: Path, numbers: Callable[..., dict[str, Any]]
) -> None:
    shipped = Catalog(models_folder(), tmp_path)
    record = json.loads((models_folder() / "isnet.json").read_text("utf-8"))
    (tmp_path / "own.json").write_text(json.dumps({**record, "name": "own"}))
    (tmp_path / f"own{SUFFIX}").write_text(json.dumps(numbers(sha256=record["sha256"])))
    assert shipped.problems() == []
    found = shipped.calibration(shipped.find("cutout", "own"))
    assert found is not None
    assert found.sha256 == record["sha256"]
