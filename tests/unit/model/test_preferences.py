"""Preferences survive writing, damage and odd values."""

import dataclasses
import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.errors import OutputError, ValueRangeError
from editor.model.preferences import Preferences, load, save

OTHER = Preferences(
    language="uk",
    theme="light",
    text_size=150,
    motion="reduced",
    device="cpu",
    threads=3,
    max_file_mb=500,
    cache_mb=100,
    last_folder="/home/olena/Знімки \udcff",
    save_folder="D:\\out",
    save_format="png",
    save_quality=80,
    save_exists="replace",
    view="side",
    canvas="grey",
    monitor="screen.icc",
    proof_profile="press.icc",
    proof_intent="perceptual",
    proof_black_point=False,
    layout={"window": "AdnQywAD", "editor": "AAAA/w=="},
    hints_shown=("split", "brush"),
    recent_colors=("#112233",),
    palettes={"Бренд": "#112233 #445566"},
    welcomed=True,
    kandinsky_folder="/models/kandinsky-2-1",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "users" / "guest" / "preferences.json"


def test_without_a_file_all_is_as_usual(path: Path) -> None:
    assert load(path).preferences == Preferences()
    assert load(path).notes == ()
    assert not path.parent.exists()


def test_every_value_survives_writing_and_reading(path: Path) -> None:
    for each in dataclasses.fields(Preferences):
        assert getattr(OTHER, each.name) != getattr(Preferences(), each.name), f"{each.name} is not tested"
    save(path, OTHER)
    assert load(path).preferences == OTHER
    assert load(path).notes == ()


@pytest.mark.skipif(sys.platform == "win32", reason="not run: Windows has no permission bits")
def test_the_file_is_for_its_owner_alone(path: Path) -> None:
    save(path, OTHER)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "xx"),
        ("theme", None),
        ("text_size", 79),
        ("text_size", 201),
        ("text_size", 100.5),
        ("text_size", "100"),
        ("threads", True),
        ("threads", -1),
        ("max_file_mb", 501),
        ("device", "gpu"),
        ("last_folder", 7),
        ("layout", {"window": 7}),
        ("layout", ["window"]),
        ("hints_shown", "split"),
        ("hints_shown", [1]),
        ("welcomed", 1),
    ],
)
def test_a_value_that_is_not_allowed_falls_back_alone_with_a_note(path: Path, name: str, value: Any) -> None:
    save(path, OTHER)
    found = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(found | {name: value}), encoding="utf-8")
    loaded = load(path)
    assert loaded.preferences == OTHER.with_(**{name: getattr(Preferences(), name)})
    assert [note.values["name"] for note in loaded.notes] == [name]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00\xff", '{"text_size": NaN', "[" * 100_000, "7" * 10_000])
def test_a_damaged_file_gives_the_usual_values_and_a_note(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(text.encode("latin-1"))
    loaded = load(path)
    assert loaded.preferences == Preferences()
    assert len(loaded.notes) == 1
    assert str(loaded.notes[0])


def test_values_of_a_newer_version_are_passed_over(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_text('{"holograms": true, "text_size": 120}', encoding="utf-8")
    assert load(path).preferences == Preferences(text_size=120)
    assert load(path).notes == ()


def test_a_folder_in_the_way_is_read_as_damage_and_refused_for_writing(path: Path) -> None:
    path.mkdir(parents=True)
    assert load(path).notes
    with pytest.raises(OutputError):
        save(path, OTHER)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
)


@given(st.dictionaries(st.sampled_from([each.name for each in dataclasses.fields(Preferences)]), JSON))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_whatever_the_file_holds_it_can_be_read(tmp_path: Path, found: dict[str, Any]) -> None:
    path = tmp_path / "any.json"
    path.write_text(json.dumps(found), encoding="utf-8")
    loaded = load(path)
    assert isinstance(loaded.preferences, Preferences)
    for name in {str(note.values["name"]) for note in loaded.notes}:
        assert getattr(loaded.preferences, name) == getattr(Preferences(), name)


def test_a_value_out_of_range_cannot_be_set() -> None:
    with pytest.raises(ValueRangeError, match="80-200"):
        Preferences().with_(text_size=500)
