"""The record beside the weights."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.dataloader.network_record import parse_record, read_record
from editor.errors import NetworkError
from editor.paths import models_folder

GOOD: dict[str, Any] = {
    "name": "u2net",
    "title": "U2-Net",
    "role": "cutout",
    "quality": "fast",
    "file": "u2net.onnx",
    "sha256": "AB" * 32,
    "licence": "Apache-2.0",
    "source": "somewhere",
    "training_data": ["DUTS-TR"],
    "input": {"width": 320, "height": 320, "mean": [123.675, 116.28, 103.53], "scale": [58.395, 57.12, 57.375]},
    "output": {},
}


def changed(path: str, value: object) -> dict[str, Any]:
    """The good record with one field changed; `...` takes the field out."""
    data = json.loads(json.dumps(GOOD))
    *outer, last = path.split(".")
    inner = data
    for key in outer:
        inner = inner[key]
    if value is ...:
        del inner[last]
    else:
        inner[last] = value
    return data


def test_defaults() -> None:
    record = parse_record(GOOD, Path("folder/u2net.json"))
    assert record.weights == Path("folder/u2net.onnx")
    assert record.sha256 == "ab" * 32
    assert record.input.shape == (1, 3, 320, 320)
    assert (record.input.fit, record.input.colour_order, record.input.divisor) == ("stretch", "RGB", 1)
    assert (record.output.activation, record.output.minimum, record.output.maximum) == ("none", 0, 1)


def test_the_shipped_record() -> None:
    record = read_record(models_folder() / "isnet.json")
    assert (record.role, record.quality, record.input.shape) == ("cutout", "quality", (1, 3, 1024, 1024))
    assert record.training_data


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("name", ..., '"name"'),
        ("name", "../escape", '"name"'),
        ("name", "fast", '"name"'),
        ("title", "  ", '"title"'),
        ("role", "singing", '"role" must be cutout'),
        ("role", "upscale", '"output.enlarges" must be 1 where'),
        ("output.enlarges", 4, '"output.enlarges" must be 1 where'),
        ("quality", 3, '"quality" must be quality / fast'),
        ("file", "../../etc/passwd", '"file"'),
        ("file", "C:\\weights.onnx", '"file"'),
        ("file", "..", '"file"'),
        ("sha256", "12", '"sha256" must be 64'),
        ("training_data", "DUTS", '"training_data" must be a list'),
        ("training_data", [1], '"training_data" must be a list of texts'),
        ("input", [], '"input" must be an object'),
        ("input.width", 0, '"input.width" must be a whole number from 32 to 4096'),
        ("input.width", 320.5, '"input.width"'),
        ("input.width", True, '"input.width"'),
        ("input.height", 100_000, '"input.height"'),
        ("input.divisor", 64 * 3, "multiples of 192"),
        ("input.layout", "HWC", '"input.layout" must be NCHW / NHWC'),
        ("input.mean", [0, 0], '"input.mean" must be three numbers'),
        ("input.mean", [0, 0, float("nan")], '"input.mean"'),
        ("input.scale", [1, 0, 1], '"input.scale" must be three numbers other than 0'),
        ("output.activation", "relu", '"output.activation"'),
        ("output.maximum", 0, '"output.maximum" must be more'),
        ("output.inverted", "yes", '"output.inverted" must be true or false'),
        ("role", "garment", '"output.classes" must be the names of the kinds'),
        ("output.classes", ["shirt"], '"output.classes" must be the names of the kinds'),
        ("figures", [], '"figures" must be an object'),
    ],
)
def test_a_wrong_field_is_named(path: str, value: object, named: str) -> None:
    with pytest.raises(NetworkError, match=r"The record x\.json is wrong") as caught:
        parse_record(changed(path, value), Path("x.json"))
    assert named in str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is not JSON"),
        (b"\xff\xfe", "cannot be read"),
        (b"[" * 100_000, "is not JSON"),
        (b" " * 2_000_000, "too large"),
        (b"[]", "must be an object"),
        (b"null", "must be an object"),
    ],
)
def test_files_that_are_no_record(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(NetworkError, match=message):
        read_record(path)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(NetworkError, match=r"x\.json cannot be read"):
        read_record(tmp_path / "x.json")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(path=st.sampled_from([*GOOD, "input.width", "input.mean", "input.scale", "output.channel"]), value=json_values)
def test_any_value_is_taken_or_refused(path: str, value: object) -> None:
    with suppress(NetworkError):
        parse_record(changed(path, value), Path("x.json"))
