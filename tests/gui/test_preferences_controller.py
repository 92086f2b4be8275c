"""Preferences follow the person who works, and reach the disk."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from editor.controllers.jobs import Jobs
from editor.controllers.preferences_controller import PreferencesController
from editor.errors import EditorError, ValueRangeError
from editor.model import preferences
from editor.model.preferences import Preferences
from editor.model.user import GUEST, User

OLENA = User("a" * 32, "olena", "olena@studio.com")
TARAS = User("b" * 32, "taras", "taras@studio.com")


@pytest.fixture
def control(jobs: Jobs, home: Path) -> PreferencesController:
    return PreferencesController(jobs, home)


def on_disk(home: Path, user: User) -> Preferences:
    return preferences.load(user.folder(home) / "preferences.json").preferences


def test_a_change_is_told_and_written_in_the_background(qtbot, control: PreferencesController, home: Path) -> None:
    with qtbot.waitSignal(control.changed) as told:
        control.set(theme="light", text_size=120)
    assert told.args == [Preferences(theme="light", text_size=120), Preferences()]
    qtbot.waitUntil(lambda: on_disk(home, GUEST) == control.values)


def test_the_same_value_again_changes_nothing(qtbot, control: PreferencesController) -> None:
    with qtbot.assertNotEmitted(control.changed):
        control.set(theme="dark")


def test_a_value_out_of_range_is_refused_and_nothing_changes(control: PreferencesController) -> None:
    with pytest.raises(ValueRangeError):
        control.set(theme="light", text_size=500)
    assert control.values == Preferences()


def test_many_quick_changes_end_with_the_last(qtbot, control: PreferencesController, home: Path) -> None:
    for size in range(80, 201):
        control.set(text_size=size)
    qtbot.waitUntil(lambda: on_disk(home, GUEST).text_size == 200)


def test_what_waits_is_written_at_the_end(control: PreferencesController, jobs: Jobs, home: Path) -> None:
    gate = threading.Event()
    for _ in range(2):  # both threads are busy: the change cannot be written before `flush`
        jobs.submit(lambda _job: gate.wait(10))
    control.set(text_size=150)
    control.flush()
    assert on_disk(home, GUEST).text_size == 150
    gate.set()


def test_each_person_has_own_preferences_files_and_folders(qtbot, control: PreferencesController, home: Path) -> None:
    control.open(OLENA)
    control.set(text_size=150)
    control.recent_files().add(home / "olena.png")
    control.open(TARAS)
    assert control.recent_files().paths() == ()
    control.set(text_size=90)
    assert {control.presets_folder, control.autosave_folder, control.folder} == {
        home / "users" / TARAS.id / name for name in ("presets", "autosave", "")
    }
    control.open(OLENA)
    assert control.values.text_size == 150
    assert control.recent_files().paths() == (home / "olena.png",)
    control.flush()
    assert on_disk(home, TARAS).text_size == 90
    assert on_disk(home, GUEST) == Preferences()


def test_somebody_new_takes_over_the_look_of_the_start_screen_only(control: PreferencesController) -> None:
    control.set(language="uk", theme="contrast", max_file_mb=100, last_folder="/guest")
    control.open(OLENA)
    assert control.values == Preferences(language="uk", theme="contrast")
    control.set(language="en")
    control.open(GUEST)
    assert control.values.language == "uk"
    control.open(OLENA)
    assert control.values.language == "en"


def test_reset_keeps_where_windows_lie(control: PreferencesController) -> None:
    control.set(theme="light", layout={"window": "AA=="}, hints_shown=("split",), welcomed=True)
    control.reset()
    assert control.values == Preferences(layout={"window": "AA=="}, hints_shown=("split",), welcomed=True)


def test_a_damaged_file_is_told_once(qtbot, control: PreferencesController, home: Path) -> None:
    OLENA.folder(home).mkdir(parents=True)
    (OLENA.folder(home) / "preferences.json").write_text('{"text_size": 5, "theme": 7}')
    with qtbot.waitSignal(control.noted) as told:
        control.open(OLENA)
    assert isinstance(told.args[0], EditorError)
    assert control.values == Preferences()


def test_a_folder_closed_to_us_is_told_and_the_change_still_works(
    qtbot, control: PreferencesController, home: Path
) -> None:
    home.mkdir()
    (home / "users").write_text("in the way")
    with qtbot.waitSignal(control.noted) as told:
        control.set(theme="light")
    assert isinstance(told.args[0], EditorError)
    assert control.values.theme == "light"


def test_forgetting_writes_nothing_more(qtbot, control: PreferencesController, jobs: Jobs, home: Path) -> None:
    gate, done = threading.Event(), threading.Event()
    for _ in range(2):
        jobs.submit(lambda _job: gate.wait(10))
    control.set(theme="light")
    control.forget()
    gate.set()
    jobs.submit(lambda _job: done.set())
    qtbot.waitUntil(done.is_set)
    assert control.values == Preferences()
    assert not GUEST.folder(home).exists()
