"""A look from pictures before and after."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from editor.errors import InputError
from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb
from editor.redactor.learning.lesson import Lesson
from editor.redactor.learning.pairs import is_poor, learn_pairs, pairs_in
from editor.redactor.operations.look import shipped_table

Painted = Callable[[int, int], list]


def taught(before: Path, after: Path) -> Lesson:
    pairs, alone = pairs_in(before, after)
    *_, last = learn_pairs(pairs, skipped=alone)
    assert last.learnt is not None
    return last


def misses(lesson: Lesson, name: str, painted: Painted) -> float:
    """Mean delta E 2000 to the true look on pictures that were not among the pairs."""
    colours = np.concatenate([one.reshape(-1, 3)[::29] for one in painted(6, 99)])
    wanted = np.clip(shipped_table(name).colours(colours), 0, 1)
    return float(delta_e_2000(lab_of_srgb(lesson.learnt.table.colours(colours)), lab_of_srgb(wanted)).mean())


@pytest.mark.parametrize("name", ["film", "golden", "black-and-white"])
def test_a_known_look_is_found_again(painted: Painted, written, name: str) -> None:
    pictures = painted(12, 1)
    lesson = taught(written("before", pictures), written("after", pictures, shipped_table(name)))
    learnt = lesson.learnt
    assert (learnt.pictures, lesson.skipped, lesson.share) == (12, (), 1.0)
    assert 1 <= learnt.held_out < 12
    assert learnt.after < 0.6
    assert learnt.before > 3 * learnt.after
    assert not is_poor(learnt)
    assert misses(lesson, name, painted) < 0.8


def test_a_few_pixels_beside_each_other_do_not_matter(painted: Painted, written) -> None:
    pictures = painted(12, 1)
    table = shipped_table("golden")
    lesson = taught(written("before", pictures, size=4), written("after", pictures, table, size=4, shift=5))
    assert misses(lesson, "golden", painted) < 1.5


def test_other_sizes_of_the_same_shape_fit(painted: Painted, written) -> None:
    pictures = painted(8, 1)
    lesson = taught(written("before", pictures, size=3), written("after", pictures, shipped_table("cold")))
    assert lesson.learnt.pictures == 8
    assert misses(lesson, "cold", painted) < 1


def test_a_stamp_in_the_results_is_not_learnt(painted: Painted, written) -> None:
    pictures = painted(10, 1)
    stamped = [np.clip(shipped_table("warm").colours(one), 0, 1) for one in pictures]
    for one in stamped:
        one[4:20, 4:30] = (1, 0, 1)
    lesson = taught(written("before", pictures), written("after", stamped))
    assert misses(lesson, "warm", painted) < 1.5


def test_pairs_that_are_edited_each_in_another_way_are_told(painted: Painted, written) -> None:
    pictures = painted(10, 1)
    random = np.random.default_rng(3)
    edited = [np.clip(one ** random.uniform(0.4, 2.2) * random.uniform(0.6, 1, 3), 0, 1) for one in pictures]
    assert is_poor(taught(written("before", pictures), written("after", edited)).learnt)


def test_the_look_gets_better_while_it_is_learnt(painted: Painted, written) -> None:
    pictures = painted(16, 1)
    pairs, _ = pairs_in(written("before", pictures), written("after", pictures, shipped_table("film")))
    lessons = list(learn_pairs(pairs))
    assert [one.share for one in lessons] == [(index + 1) / 16 for index in range(16)]
    looks = [one for one in lessons if one.learnt is not None]
    assert len(looks) >= 3
    assert misses(looks[-1], "film", painted) < misses(looks[0], "film", painted)


def test_what_cannot_be_used_is_named(painted: Painted, written, tmp_path: Path) -> None:
    pictures = painted(5, 1)
    before, after = written("before", pictures), written("after", pictures, shipped_table("warm"))
    (before / "p1.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    (before / "alone.png").write_bytes((before / "p0.png").read_bytes())
    (before / "notes.txt").write_text("nothing")
    shutil.copy(written("wide", [pictures[0][:20]]) / "p0.png", after / "p2.png")
    lesson = taught(before, after)
    assert {one.name for one in lesson.skipped} == {"alone.png", "p1.png", "p2.png"}
    assert "same shape" in str(next(one.reason for one in lesson.skipped if one.name == "p2.png"))
    assert lesson.learnt.pictures == 3


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1), (2, 2)])
def test_pictures_of_a_pixel_teach_what_they_can(written, shape: tuple[int, int]) -> None:
    before = [np.full((*shape, 3), 0.4, np.float32)]
    lesson = taught(written("before", before), written("after", [before[0] + np.float32(0.1)]))
    assert np.abs(lesson.learnt.table.colours(np.full((1, 3), 102 / 255)) - 0.5).max() < 0.02
    assert lesson.learnt.held_out == 0


def test_grey_pictures_teach_colours_nothing_wild(painted: Painted, written) -> None:
    grey = [one.mean(axis=2, keepdims=True).repeat(3, axis=2) for one in painted(6, 1)]
    lesson = taught(written("before", grey), written("after", [np.sqrt(one) for one in grey]))
    ramp = np.linspace(0.1, 0.9, 30)[:, None].repeat(3, axis=1)
    assert np.abs(lesson.learnt.table.colours(ramp) - np.sqrt(ramp)).max() < 0.02
    lattice = lesson.learnt.table.lattice
    assert lattice.min() >= 0
    assert lattice.max() <= 1
    assert lesson.learnt.table.colours(np.array([[0.9, 0.2, 0.2]]))[0, 0] > 0.8


def test_folders_that_say_nothing_are_refused(painted: Painted, written, tmp_path: Path) -> None:
    some = written("some", painted(2, 1))
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(InputError, match="no pictures in empty"):
        pairs_in(some, empty)
    with pytest.raises(InputError, match="cannot be opened"):
        pairs_in(tmp_path / "gone", some)
    with pytest.raises(InputError, match="not a folder"):
        pairs_in(some / "p0.png", some)
    other = written("other", painted(1, 1))
    (other / "p0.png").rename(other / "q.png")
    with pytest.raises(InputError, match="has the name of one"):
        pairs_in(some, other)
    for path in some.iterdir():
        path.write_bytes(b"no picture")
    (other / "q.png").rename(other / "p0.png")
    with pytest.raises(InputError, match="None of the pairs"):
        taught(some, other)
