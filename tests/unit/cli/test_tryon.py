"""`vitrina tryon` on a real picture, with the real networks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from editor.cli.console import UsageError
from editor.cli.tryon import tryon
from editor.model.input_image import InputImage
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.person_labels import PARTS
from editor.model.source_type import SourceType


@pytest.fixture(scope="module")
def done(pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all that one command writes: a 16-bit PNG, stages, a film."""
    folder = tmp_path_factory.mktemp("tryon")
    frame = InputImage.read(pictures / "person.jpg").frame
    deep = frame.with_(rgb=frame.rgb.astype(np.uint16) * 257 + 3)
    OutputImage(deep).write(folder / "person.png", WriteOptions("png"), overwrite=False)
    worn = [str(pictures / "top.jpg"), str(pictures / "jacket.jpg"), "--category", ",outwear"]
    more = ["--animate", str(folder / "film.webp"), "--save-stages", str(folder / "stages")]
    code = tryon([str(folder / "person.png"), *worn, "-o", str(folder / "o.png"), *more])
    assert code == 0
    return folder


def test_only_the_change_mask_changes_and_not_the_face(done: Path) -> None:
    before, after = (InputImage.read(done / name).frame.rgb for name in ("person.png", "o.png"))
    mask = np.asarray(Image.open(done / "stages" / "change-mask.png")) > 0
    assert after.dtype == np.uint16
    assert np.array_equal(after[~mask], before[~mask])
    assert (after != before).any(axis=2)[mask].mean() > 0.9
    labels = np.asarray(Image.open(done / "stages" / "0-labels.png"))
    assert np.isin(labels, [PARTS.index("upper")]).sum() > 5000
    face = before[70:100, 222:244]
    assert np.array_equal(after[70:100, 222:244], face)


def test_every_stage_is_written(done: Path) -> None:
    names = {path.name for path in (done / "stages").iterdir()}
    of_each = {f"{number}-{name}.png" for number in (1, 2) for name in ("matte", "draped", "worn", "labels")}
    assert names == {"0-pose.png", "0-labels.png", "0-silhouette.png", "change-mask.png"} | of_each
    last = InputImage.read(done / "stages" / "2-worn.png").frame
    assert np.array_equal(last.rgb, InputImage.read(done / "o.png").frame.rgb)
    labels = np.asarray(Image.open(done / "stages" / "2-labels.png"))
    assert (labels == PARTS.index("outer")).sum() > 5000, "the jacket is worn over the top"


def test_the_result_says_that_it_is_a_composite(done: Path) -> None:
    assert SourceType.COMPOSITE_TRAINED.encode() in (done / "o.png").read_bytes()
    assert SourceType.COMPOSITE_TRAINED.encode() in (done / "film.webp").read_bytes()


def test_the_film_begins_as_photographed_and_ends_dressed(done: Path) -> None:
    with Image.open(done / "film.webp") as film:
        shown, lasted = [], 0
        for number in range(film.n_frames):  # what stands still is one picture of it
            film.seek(number)
            shown.append(np.asarray(film.convert("RGB"), float))
            lasted += film.info["duration"]
    assert 2000 <= lasted <= 4000
    first, last = shown[0], shown[-1]
    for end, name in ((first, "person.png"), (last, "o.png")):
        rgb = InputImage.read(done / name).frame.rgb.astype(float) / 257
        assert np.abs(end - rgb).mean() < 6
    assert np.abs(first - last).mean() > 6


def test_what_is_told(pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "o.jpg"
    assert tryon([str(pictures / "person.jpg"), str(pictures / "jeans.jpg"), "-o", str(out), "--json"]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    (garment,) = told["garments"]
    assert (garment["category"], told["people"], told["width"]) == ("pants", 1, 416)
    assert 0 < garment["fit"] <= 1


@pytest.mark.parametrize(
    ("person", "garment", "said"),
    [
        ("grass.jpg", "top.jpg", "No person was found"),
        ("person.jpg", "hat.jpg", "hat cannot be tried on"),
        ("person.jpg", "grass.jpg", "No garment was found"),
        ("person.jpg", "none.jpg", "none.jpg"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], person: str, garment: str, said: str
) -> None:
    assert tryon([str(pictures / person), str(pictures / garment), "-o", str(tmp_path / "o.png")]) == 1
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["person.jpg"], "No garment is given"),
        (["person.jpg", *["top.jpg"] * 13], "too many"),
        (["person.jpg", "top.jpg", "--category", "dress,pants"], "more kinds"),
        (["person.jpg", "top.jpg", "--animate", "film.avi"], "no film"),
        (["--swap", "person.jpg", "top.jpg", "jeans.jpg"], "two people"),
    ],
)
def test_a_wrong_command_line_is_said(arguments: list[str], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        tryon([*arguments, "-o", "out.png"])


@pytest.mark.parametrize("option", [("--category", "armour"), ("--open", "2"), ("--tuck", "up"), ("--seed", "-1")])
def test_wrong_values_are_usage_errors(option: tuple[str, str]) -> None:
    with pytest.raises(SystemExit) as end:
        tryon(["person.jpg", "top.jpg", "-o", "out.png", *option])
    assert end.value.code == 2
