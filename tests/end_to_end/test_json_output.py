"""What `--json` writes is what docs/cli.md promises."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

KINDS = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict}
NETWORKS = len(list((Path(__file__).resolve().parents[2] / "models").glob("*.onnx")))


@pytest.fixture(scope="session")
def schema(samples: Path) -> dict[str, Any]:
    text = (samples.parents[1] / "docs" / "cli.md").read_text("utf-8")
    return json.loads(re.search(r"```json\n(.*?)```", text, re.DOTALL)[1])


def check(value: dict[str, Any], schema: dict[str, Any]) -> None:
    """The few rules of JSON Schema that ours uses."""
    assert set(schema["required"]) <= set(value)
    for key, found in value.items():
        rule = schema["properties"][key]  # nothing that is not in the schema
        assert found in rule.get("enum", [found]), key
        assert isinstance(found, KINDS[rule.get("type", "string")]), key
        if isinstance(found, list):
            assert all(isinstance(item, str) for item in found), key


@pytest.mark.parametrize(
    ("command", "count"),
    [
        (["cutout", "{dress}", "missing.jpg", "-o", "out", "--device", "cuda", "--model", "fast"], 2),
        (["edit", "{dress}", "missing.jpg", "-o", "out", "--contrast", "auto"], 2),
        (["info", "{dress}", "missing.jpg"], 2),
        (["colour", "{dress}", "missing.jpg", "-o", "out", "--match", "{dress}"], 2),
        (["look", "list"], 13),
        (["look", "apply", "{dress}", "missing.jpg", "-o", "out", "--look", "warm"], 2),
        (["look", "export", "warm", "-o", "warm.cube"], 1),
        (["look", "import", "missing.cube"], 1),
        (["look", "learn", "--liked", "missing", "--from", "missing", "--name", "Mine"], 1),
        (["upscale", "missing.jpg", "-o", "out", "--scale", "2"], 1),
        (["models", "list"], NETWORKS),
        (["models", "verify"], NETWORKS),
        (["models", "add", "missing.onnx", "--record", "missing.json"], 1),
    ],
)
def test_every_line_fits_the_schema(
    vitrina, samples: Path, schema: dict[str, Any], command: list[str], count: int
) -> None:
    arguments = [part.format(dress=samples / "dress.jpg") for part in command]
    lines = list(map(json.loads, vitrina(*arguments, "--json").stdout.splitlines()))
    assert len(lines) == count
    for line in lines:
        check(line, schema)
        assert line["command"] in " ".join(arguments)


def test_the_device_that_really_runs_is_told(vitrina, samples: Path) -> None:
    done = vitrina("cutout", samples / "dress.jpg", "-o", "out", "--device", "cuda", "--json")
    (told,) = map(json.loads, done.stdout.splitlines())
    if told["device"] != "cuda":
        assert told["device"] == "cpu"
        assert any("cuda cannot be used" in note for note in told["notes"])
    assert (done.returncode, done.stderr) == (0, "")
