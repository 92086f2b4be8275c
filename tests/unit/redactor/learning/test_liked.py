"""A look from pictures that somebody likes, without pairs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from editor.errors import InputError
from editor.model.codecs.formats import is_readable_name
from editor.model.colour_table import ColourTable
from editor.model.picture_file import DEFAULT_LIMITS
from editor.model.picture_folder import pictures_in
from editor.redactor.colour_difference import delta_e_2000
from editor.redactor.colour_difference import lab_of_srgb as lab
from editor.redactor.learning.lesson import Learnt
from editor.redactor.learning.liked import is_faint, learn_liked
from editor.redactor.learning.pictures import SmallPicture, fingerprint, mixed, small_picture
from editor.redactor.operations.look import shipped_table

Painted = Callable[[int, int], list]


def small(rgb: np.ndarray, table: ColourTable | None = None) -> SmallPicture:
    shown = rgb if table is None else np.clip(table.colours(rgb), 0, 1)
    return SmallPicture(shown, np.ones(rgb.shape[:2], np.float32), rgb.shape[1::-1])


def taught(liked: Path, own: list) -> Learnt:
    *_, last = learn_liked(mixed(pictures_in(liked)), own)
    assert last.learnt is not None
    assert last.share == 1
    return last.learnt


def misses(learnt: Learnt, name: str, painted: Painted) -> tuple[float, float]:
    """Mean delta E 2000 to the true look: without anything, and with what was learnt."""
    colours = np.concatenate([one.reshape(-1, 3)[::29] for one in painted(8, 99)])
    wanted = lab(np.clip(shipped_table(name).colours(colours), 0, 1))
    with_look = learnt.table.colours(colours)
    return float(delta_e_2000(lab(colours), wanted).mean()), float(delta_e_2000(lab(with_look), wanted).mean())


@pytest.mark.parametrize(("name", "factor"), [("golden", 1.6), ("muted", 1.6), ("pastel", 1.6), ("crisp", 1.3)])
def test_a_known_look_is_found_without_pairs(painted: Painted, written, name: str, factor: float) -> None:
    learnt = taught(written("liked", painted(60, 1), shipped_table(name)), list(map(small, painted(60, 2))))
    before, after = misses(learnt, name, painted)
    assert before > factor * after
    assert learnt.before > 1.3 * learnt.after
    assert not is_faint(learnt)


def test_other_things_are_not_another_look(painted: Painted, written) -> None:
    learnt = taught(written("liked", painted(40, 1)), list(map(small, painted(40, 2))))
    assert learnt.change < 1
    few = taught(written("few", painted(3, 3)), list(map(small, painted(3, 4))))
    assert few.change < 2, "three pictures prove little"


def test_white_stays_white_and_greys_keep_their_order(painted: Painted, written) -> None:
    blue = [np.clip(one * (0.5, 0.7, 1) ** np.float32(1), 0, 1).astype(np.float32) for one in painted(30, 1)]
    table = taught(written("liked", blue), list(map(small, painted(30, 2)))).table
    assert np.abs(table.colours(np.ones((1, 3))) - 1).max() < 1e-3
    ramp = lab(table.colours(np.linspace(0, 1, 256)[:, None].repeat(3, axis=1)))
    assert (np.diff(ramp[:, 0]) > 0).all()
    assert np.hypot(ramp[:, 1], ramp[:, 2]).max() < 22, "the strongest tint of a shipped look has 14"


def test_liking_grey_pictures_takes_colours_away(painted: Painted, written) -> None:
    grey = [one.mean(axis=2, keepdims=True).repeat(3, axis=2) for one in painted(40, 1)]
    table = taught(written("liked", grey), list(map(small, painted(40, 2)))).table
    colours = np.concatenate([one.reshape(-1, 3)[::29] for one in painted(4, 9)])
    chroma = [np.hypot(*lab(each)[:, 1:].T).mean() for each in (colours, table.colours(colours))]
    assert chroma[1] < 0.25 * chroma[0]


def test_own_grey_pictures_do_not_make_colours_explode(painted: Painted, written) -> None:
    grey = [small(one.mean(axis=2, keepdims=True).repeat(3, axis=2)) for one in painted(20, 1)]
    learnt = taught(written("liked", painted(20, 2)), grey)
    colours = np.concatenate([one.reshape(-1, 3)[::29] for one in painted(4, 9)])
    before, after = lab(colours), lab(learnt.table.colours(colours))
    assert np.hypot(*after[:, 1:].T).mean() < 2 * np.hypot(*before[:, 1:].T).mean()


def test_a_single_picture_of_ones_own_goes_half_of_the_way(painted: Painted, written) -> None:
    dark = [0.35 * one for one in painted(1, 1)]
    learnt = taught(written("liked", painted(20, 2)), [small(dark[0])])
    lightness = lab(learnt.table.colours(dark[0].reshape(-1, 3)))[:, 0].mean() - lab(dark[0])[..., 0].mean()
    assert 2 < lightness < 25
    assert learnt.after < learnt.before


def test_learning_may_be_left_at_any_time(painted: Painted, written) -> None:
    liked = mixed(pictures_in(written("liked", painted(16, 1), shipped_table("golden"))))
    steps = learn_liked(liked, list(map(small, painted(16, 2))))
    looks = []
    for lesson in steps:
        if lesson.learnt is not None:
            looks.append(lesson.learnt)
        if len(looks) == 2:
            break
    assert lesson.share < 0.5
    assert looks[0].pictures < looks[1].pictures < 32


@pytest.mark.parametrize("shape", [(1, 1), (1, 30), (3, 2)])
def test_pictures_of_a_pixel_do_no_harm(written, shape: tuple[int, int]) -> None:
    learnt = taught(
        written("liked", [np.full((*shape, 3), 0.5, np.float32)] * 2), [small(np.full((*shape, 3), 0.2, np.float32))]
    )
    assert np.isfinite(learnt.table.lattice).all()


def test_what_cannot_be_read_is_named(painted: Painted, written) -> None:
    liked = written("liked", painted(4, 1))
    (liked / "p2.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    *_, last = learn_liked(mixed(pictures_in(liked)), list(map(small, painted(4, 2))))
    assert [one.name for one in last.skipped] == ["p2.png"]
    assert last.learnt.pictures == 7
    for path in liked.iterdir():
        path.write_bytes(b"broken")
    with pytest.raises(InputError, match="None of the pictures"):
        taught(liked, list(map(small, painted(2, 2))))


@pytest.mark.data
def test_on_photographs_a_look_comes_much_nearer(data_folder: Path, written) -> None:
    files = [path for path in sorted((data_folder / "photos").rglob("*")) if is_readable_name(path)][::3]
    photos = [small_picture(path, DEFAULT_LIMITS).rgb for path in files]
    halves = [[photo for path, photo in zip(files, photos, strict=True) if fingerprint(path.name) % 2 == half]
              for half in (0, 1)]  # fmt: skip
    colours = np.concatenate([one.reshape(-1, 3)[::97] for one in halves[1]])
    left = []
    for name in ("warm", "golden", "cold", "pastel", "muted"):
        learnt = taught(written(name, halves[0], shipped_table(name)), list(map(small, halves[1])))
        wanted = lab(np.clip(shipped_table(name).colours(colours), 0, 1))
        left.append([delta_e_2000(lab(each), wanted).mean() for each in (colours, learnt.table.colours(colours))])
    before, after = np.mean(left, axis=0)
    assert before > 1.5 * after
