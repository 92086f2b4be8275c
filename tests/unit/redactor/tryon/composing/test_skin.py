"""Skin, cloth and background that come to light."""

from __future__ import annotations

from types import ModuleType

import numpy as np

from editor.model.person_labels import PARTS
from editor.redactor.tryon.ground import gone_on, ground
from editor.redactor.tryon.leftovers import leftovers
from editor.redactor.tryon.light import folds
from editor.redactor.tryon.person import Person
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.skin import bare
from editor.redactor.tryon.smoothing import mirrored
from editor.redactor.tryon.zones import ARM, BREAST


def test_its_colour_is_the_persons(photographed: Person, figure: ModuleType) -> None:
    zones = np.zeros(photographed.shape, np.uint8)
    zones[190:240, 170:230] = BREAST
    zones[215:235, 262:275] = ARM
    found = bare(photographed, zones, np.zeros(photographed.shape, np.float32))
    for zone in (ARM, BREAST):
        assert np.abs(np.median(found[zones == zone], axis=0) - np.array(figure.SKIN)).max() < 0.08
    assert np.array_equal(found[zones == 0], photographed.rgb[zones == 0])


def test_it_takes_over_the_shading_of_the_cloth_that_lay_there(photographed: Person) -> None:
    zones = np.zeros(photographed.shape, np.uint8)
    zones[200:300, 150:250] = BREAST
    shade = np.zeros(photographed.shape, np.float32)
    shade[:, 200:] = -1
    found = bare(photographed, zones, shade)
    assert found[250, 230].mean() < 0.95 * found[250, 170].mean()


def test_the_background_goes_on(photographed: Person, figure: ModuleType) -> None:
    place = labelled(photographed.labels, "upper") & (np.arange(figure.WIDTH) > 250)
    found = ground(photographed, place)
    wanted = figure.picture(np.zeros_like(photographed.labels))
    assert np.abs(found[place] - wanted[place]).mean() < 0.06
    assert np.array_equal(found[~place], photographed.rgb[~place])


def test_cloth_goes_on_in_its_colour(photographed: Person, figure: ModuleType) -> None:
    place = np.zeros(photographed.shape, bool)
    place[300:325, 160:240] = True
    found = gone_on(photographed, labelled(photographed.labels, "trousers"), place)
    assert np.abs(found[place].mean(axis=0) - np.array(figure.TROUSERS)).max() < 0.05


def test_what_has_the_old_cloths_colour_is_found(figure: ModuleType) -> None:
    parts = figure.labels()
    missed = np.zeros(parts.shape, bool)
    missed[332:336, 146:254] = True
    missed &= parts == PARTS.index("upper")
    rgb = figure.picture(parts)
    parts[missed] = 0
    person = figure.person(parts).with_(first=rgb, rgb=rgb)
    found = leftovers(person, labelled(parts, "upper"))
    assert found[missed].mean() > 0.7
    assert found[~missed].mean() < 0.002


def test_folds_are_those_of_the_old_cloth(figure: ModuleType) -> None:
    person = figure.person()
    fold = np.ones(person.shape, np.float32)
    fold[:, 195:205] = 0.8
    rgb = (person.first * fold[..., None]).astype(np.float32)
    dented = person.with_(first=rgb)
    old = labelled(person.labels, "upper")
    stops = folds(dented, old)
    assert stops[260, 200] < stops[260, 180] - 0.15
    assert abs(float(np.median(stops[old]))) < 0.15


def test_mirrored_shows_the_other_side() -> None:
    planes = np.zeros((4, 12, 1), np.float32)
    planes[:, :, 0] = np.arange(12)
    source = np.zeros((4, 12), bool)
    source[:, :6] = True
    place = np.zeros((4, 12), bool)
    place[:, 6:9] = True
    found = mirrored(planes, source, place)
    assert found[1, 6:9, 0].tolist() == [4, 3, 2]
    assert not found[~place].any()
