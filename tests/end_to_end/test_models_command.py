"""`vitrina models`: any cut-out network can be added by its record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def record(samples: Path, tmp_path: Path) -> Path:
    """The shipped network's record under another name."""
    data = json.loads((samples.parents[1] / "models" / "isnet.json").read_text("utf-8"))
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(data | {"name": "mine", "title": "Mine"}))
    return path


def test_list_tells_licence_and_training_data(vitrina) -> None:
    done = vitrina("models", "list")
    assert (done.returncode, done.stderr) == (0, "")
    for words in ("isnet", "licence", "trained on", "DUTS-TR"):
        assert words in done.stdout
    told = [json.loads(line) for line in vitrina("models", "list", "--json").stdout.splitlines()]
    assert {one["role"] for one in told} == {
        "cutout", "garment", "generator", "outline", "parser", "person", "pose",
        "retouch", "sketch", "style", "upscale",
    }  # fmt: skip
    assert all(one["training_data"] for one in told)


def test_verify(vitrina) -> None:
    done = vitrina("models", "verify")
    assert (done.returncode, done.stderr) == (0, "")
    shipped = {path.stem for path in (REPOSITORY / "models").glob("*.onnx")}
    assert len(done.stdout.splitlines()) == len(shipped)
    assert all(line.endswith(": whole") for line in done.stdout.splitlines())


def test_an_added_network_is_used(vitrina, samples: Path, record: Path, tmp_path: Path) -> None:
    done = vitrina("models", "add", samples.parents[1] / "models" / "isnet.onnx", "--record", record)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("mine: added")
    assert vitrina("models", "verify").stdout.endswith("\nmine: whole\n")
    done = vitrina("cutout", samples / "dress.jpg", "-o", "out", "--model", "mine")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "out" / "dress.png").exists()


def test_a_wrong_record_is_refused(vitrina, samples: Path, record: Path) -> None:
    weights = samples.parents[1] / "models" / "isnet.onnx"
    record.write_text(record.read_text().replace('"sha256": "', '"sha256": "0'))
    done = vitrina("models", "add", weights, "--record", record)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "sha256" in done.stderr
    assert vitrina("models", "add", weights).returncode == 2
    assert vitrina("models", "add", weights, "--record", "missing.json").returncode == 1
