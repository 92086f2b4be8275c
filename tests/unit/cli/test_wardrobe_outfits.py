"""`vitrina wardrobe outfits|improve|rate`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.cli.console import UsageError
from editor.cli.wardrobe_outfits import improve, outfits, rate
from editor.errors import EditorError, OutputError
from editor.model.design import Colour
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.named_colour import NamedColour
from editor.model.source_type import SourceType
from editor.model.taste_file import NAME
from editor.model.user import GUEST, User
from editor.model.user_store import UserStore
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe, wardrobe_folder
from editor.paths import data_folder
from editor.redactor.design.shades import lab_of

THINGS = (
    ("shirt", "white"), ("t-shirt", "navy"), ("trousers", "navy"), ("jeans", "indigo"), ("shoes", "black"),
    ("sneakers", "white"), ("blazer", "navy"), ("bag", "lime"), ("dress", "red"),
)  # fmt: skip


def filled(user: User = GUEST) -> Wardrobe:
    wardrobe = Wardrobe(wardrobe_folder(user, data_folder()))
    frame = Frame(np.full((60, 40, 3), 90, np.uint8), np.pad(np.full((50, 30), 255, np.uint8), 5))
    for garment, colour in THINGS:
        named = NamedColour(colour, "", 1.0, lab_of(Colour(colour)))
        made = SourceType.COMPOSITE_TRAINED if garment == "dress" else ""
        wardrobe.add(WardrobeItem(category=garment, colours=(named,), formality=2, made=made), frame, frame)
    return wardrobe


@pytest.fixture
def wardrobe(home: Path) -> Iterator[Wardrobe]:
    found = filled()
    yield found
    found.close()


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_outfits_say_why_and_become_flat_lays(
    wardrobe: Wardrobe, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "lays"
    asked = ["--occasion", "office", "--weather", "18", "--count", "2", "--with", "1", "-o", str(out), "--size", "256"]
    assert outfits([*asked, "--json"]) == 0
    found = told(capsys)
    assert [1 in one["items"] for one in found] == [True, True]
    assert found[0]["score"] >= found[1]["score"] > 0.5
    assert "occasion" in found[0]["parts"]
    assert found[0]["reason"].endswith(".")
    picture = InputImage.read(Path(found[0]["target"]))
    assert picture.frame.size == (256, 256)
    assert picture.metadata.claimed == SourceType.COMPOSITE
    with pytest.raises(OutputError, match="exists already"):
        outfits([*asked, "--json"])
    assert outfits([*asked, "--overwrite", "--style", "grid", "--ground", "#203040"]) == 0
    assert "1 white shirt" in capsys.readouterr().out
    corner = InputImage.read(out / "outfit-01.png").frame.rgb[1, 1]
    assert np.abs(corner.astype(int) - (0x20, 0x30, 0x40)).max() <= 3


def test_a_flat_lay_with_a_made_picture_says_so(
    wardrobe: Wardrobe, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert outfits(["--with", "9", "--count", "1", "-o", str(tmp_path), "--size", "256", "--json"]) == 0
    (found,) = told(capsys)
    assert InputImage.read(Path(found["target"])).metadata.claimed == SourceType.COMPOSITE_SYNTHETIC


def test_capsule_packing_and_missing(wardrobe: Wardrobe, capsys: pytest.CaptureFixture[str]) -> None:
    assert outfits(["--capsule", "5", "--json"]) == 0
    assert outfits(["--pack", "3", "--weather", "20", "--json"]) == 0
    assert outfits(["--pack", "24:beach, 24,:evening", "--season", "summer", "--json"]) == 0
    assert outfits(["--missing", "--count", "2", "--json"]) == 0
    small, packing, journey, *lacking = told(capsys)
    assert len(small["items"]) == 5
    assert small["outfits"] >= 4
    assert len(packing["days"]) == 3
    assert {one for day in packing["days"] for one in day} == set(packing["items"])
    assert len(journey["days"]) == 3
    assert len(lacking) == 2
    assert lacking[0]["outfits"] >= 1
    assert lacking[0]["words"]


def test_what_must_be_in_it_is_there_once(wardrobe: Wardrobe, capsys: pytest.CaptureFixture[str]) -> None:
    assert outfits(["--capsule", "5", "--with", "3", "3", "--json"]) == 0
    (small,) = told(capsys)
    assert 3 in small["items"]
    assert len(set(small["items"])) == len(small["items"]) == 5


def test_the_smallest_change(wardrobe: Wardrobe, capsys: pytest.CaptureFixture[str]) -> None:
    assert improve(["1", "3", "5", "8", "--tucked", "--json"]) == 0
    assert improve(["1", "3", "5", "8", "--keep", "8", "1", "--at-hand"]) == 0
    lines = capsys.readouterr().out.splitlines()
    change = json.loads(lines[0])
    assert (change["change"], change["what"], change["after"] > change["before"]) == ("remove", 8, True)
    assert change["why"].startswith("Leave off the bag (lime): ")
    assert lines[1][:4].replace(".", "").isdigit()


def test_ratings_are_kept_learnt_from_and_forgotten(wardrobe: Wardrobe, capsys: pytest.CaptureFixture[str]) -> None:
    assert rate(["9", "--yes", "--json"]) == 0
    assert rate(["1", "3", "--stars", "2", "--occasion", "office", "--json"]) == 0
    assert rate(["9", "--over", "2", "4", "--json"]) == 0
    assert rate(["--learnt", "--json"]) == 0
    assert rate(["--ask", "--json"]) == 0
    *_, third, learnt, question = told(capsys)
    assert third["answers"] == learnt["answers"] == 3
    assert question["one"] != question["other"]
    kept = json.loads((wardrobe.folder / NAME).read_text(encoding="utf-8"))["answers"]
    assert [one["items"] for one in kept] == [[9], [1, 3], [9]]
    assert json.loads(kept[1]["occasion"]) == {"occasion": "office"}
    assert rate(["--forget", "--json"]) == 0
    assert json.loads((wardrobe.folder / NAME).read_text(encoding="utf-8"))["answers"] == []


def test_each_has_a_wardrobe_and_a_taste_of_their_own(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    class Quick:
        """Hashes that take no time: how slow they are is not what is tested."""

        def hash(self, secret: str) -> str:
            return f"~{secret}"

        def verify(self, encoded: str, secret: str) -> bool:
            return encoded == f"~{secret}"

        def outdated(self, encoded: str) -> bool:
            return False

        def decoy(self) -> str:
            return "~"

    user, _ = UserStore(data_folder() / "accounts", Quick()).register("Olena", "o@example.org", "a long pass phrase 1")
    filled(user).close()
    assert rate(["9", "--no", "--user", "olena"]) == 0
    assert (wardrobe_folder(user, data_folder()) / NAME).is_file()
    with pytest.raises(UsageError, match="Nobody is called"):
        rate(["9", "--no", "--user", "nobody"])
    with pytest.raises(UsageError, match="no 9"):
        rate(["9", "--no"])


def test_what_cannot_be_done_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([], ["--pack", "2"], ["--missing"]):
        with pytest.raises(EditorError, match="wardrobe"):
            outfits(arguments)
    for days in ("warm", "20:beach:red", "20:work", "99", "{x}"):
        with pytest.raises(EditorError):
            outfits(["--pack", days])
    for wrong in (["--capsule", "99"], ["--pack", "40"]):
        with pytest.raises(EditorError, match="cannot have"):
            outfits(wrong)
    for arguments in (["--weather", "99"], ["--occasion", "work"], ["--leave-marks-out"]):
        with pytest.raises(SystemExit):
            outfits(arguments)
    for arguments in (["--yes"], ["3", "--learnt"], ["3"]):
        with pytest.raises(SystemExit):
            rate(arguments)
    capsys.readouterr()
