"""Another person for the same garments."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from editor.model.outfit import WornGarment
from editor.views.application import Application


def test_the_outfit_goes_on_to_the_next_person_but_not_to_other_pictures(
    qtbot, program: Application, pictures: Path, know_people: Callable[..., None]
) -> None:
    editor, tryon, files = program.controllers.editor, program.controllers.tryon, program.conductor.files
    for name in ("coat.jpg", "person.jpg"):  # the next person is known beforehand, as if networks were quick
        with qtbot.waitSignal(editor.image_changed):
            files.open([pictures / name])
        know_people(program, 1)
    program.conductor.window.actions["tryon"].trigger()
    qtbot.waitUntil(lambda: tryon.people.count == 1)
    worn = [WornGarment(f"{number:064x}", name=f"{number}.jpg", hidden=True) for number in range(2)]
    editor.set_values("tryon", {"garments": tuple(one.to_value() for one in worn)})

    files.open([pictures / "nobody.jpg"])  # there is no such file: nothing is lost, nothing waits to be put on
    qtbot.waitUntil(lambda: not tryon._for_the_next)
    assert tryon.garments == worn

    with qtbot.waitSignal(editor.image_changed):
        files.open([pictures / "coat.jpg"])
    qtbot.waitUntil(lambda: tryon.garments == worn)
    assert editor.history.steps[-1].detail == "another person"

    may_end = threading.Event()
    program.controllers.jobs.submit(lambda _job: may_end.wait(), lane="edit")
    files.open([pictures / "person.jpg"])  # one edit at a time: it is not opened
    may_end.set()
    qtbot.waitUntil(lambda: not editor.busy)
    program.conductor.window.show_place("upload")
    with qtbot.waitSignal(editor.image_changed):
        files.open([pictures / "person.jpg"])
    tryon.people.look()
    qtbot.waitUntil(lambda: tryon.people.count == 1)
    assert tryon.garments == []


def test_a_picture_of_nobody_ends_it(
    qtbot, program: Application, pictures: Path, know_people: Callable[..., None]
) -> None:
    editor, tryon, files = program.controllers.editor, program.controllers.tryon, program.conductor.files
    for name, count in (("hat.jpg", 0), ("person.jpg", 1)):
        with qtbot.waitSignal(editor.image_changed):
            files.open([pictures / name])
        know_people(program, count)
    program.conductor.window.actions["tryon"].trigger()
    qtbot.waitUntil(lambda: tryon.people.count == 1)
    editor.set_values("tryon", {"garments": (WornGarment("0" * 64, name="coat", hidden=True).to_value(),)})
    for name, count in (("hat.jpg", 0), ("person.jpg", 1)):
        with qtbot.waitSignal(editor.image_changed):
            files.open([pictures / name])
        qtbot.waitUntil(lambda: tryon.people.looked)
        assert tryon.people.count == count
        assert tryon.garments == []
        assert not tryon._for_this
