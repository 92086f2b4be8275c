"""Labels that the parser got wrong."""

from __future__ import annotations

from types import ModuleType

import cv2
import numpy as np

from editor.model.person_labels import PARTS
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.relabelling import (
    booted_labels,
    haired_labels,
    handed_labels,
    seated_labels,
    settled_labels,
)

NUMBER = {name: PARTS.index(name) for name in PARTS}


def body_of(figure: ModuleType, labels: np.ndarray) -> Body:
    return Body(figure.pose(), labels, labels > 0)


def test_a_dress_in_patches_is_a_top_above_and_trousers_below(figure: ModuleType) -> None:
    labels = figure.labels()
    labels[250:300, 170:200][labels[250:300, 170:200] == NUMBER["upper"]] = NUMBER["dress"]
    labels[420:470][labels[420:470] == NUMBER["trousers"]] = NUMBER["dress"]
    found = settled_labels(labels, body_of(figure, labels))
    assert not (found == NUMBER["dress"]).any()
    assert found[270, 185] == NUMBER["upper"]
    assert found[440, 235] == NUMBER["trousers"]


def test_a_dress_stays_a_dress(figure: ModuleType) -> None:
    labels = figure.labels()
    labels[np.isin(labels, [NUMBER["upper"], NUMBER["trousers"]])] = NUMBER["dress"]
    assert np.array_equal(settled_labels(labels, body_of(figure, labels)), labels)


def test_a_hand_that_was_taken_for_trousers_is_a_hand(figure: ModuleType) -> None:
    labels = figure.labels()
    rgb = figure.picture(labels)
    hand = (labels == NUMBER["hands"]) & (np.arange(figure.WIDTH) > 200)
    wrong = labels.copy()
    wrong[hand] = NUMBER["trousers"]
    found = handed_labels(wrong, rgb, body_of(figure, wrong))
    assert np.isin(found[hand], [NUMBER["hands"], NUMBER["arms"]]).mean() > 0.8


def test_a_cuff_that_was_taken_for_a_hand_is_a_sleeve(figure: ModuleType) -> None:
    labels = figure.labels(sleeve=1.9)
    rgb = figure.picture(labels)
    arm = cv2.dilate((labels == NUMBER["hands"]).astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    cuff = arm & (labels == NUMBER["upper"])
    assert cuff.sum() > 30
    wrong = labels.copy()
    wrong[cuff] = NUMBER["hands"]
    found = handed_labels(wrong, rgb, body_of(figure, wrong))
    assert (found[cuff] == NUMBER["upper"]).mean() > 0.6


def test_white_cloth_among_dark_hair_is_cloth(figure: ModuleType) -> None:
    labels = figure.labels()
    rgb = figure.picture(labels)
    place = np.zeros(labels.shape, bool)
    place[185:215, 150:180] = True
    place &= labels == NUMBER["upper"]
    wrong = labels.copy()
    wrong[place] = NUMBER["hair"]
    found = haired_labels(wrong, rgb, body_of(figure, wrong))
    assert (found[place] == NUMBER["upper"]).mean() > 0.9
    assert (found[labels == NUMBER["hair"]] == NUMBER["hair"]).all()


def test_who_sits_has_trousers_to_the_boots_and_nothing_between_the_legs(figure: ModuleType) -> None:
    labels = figure.labels()
    bag = np.zeros(labels.shape, bool)
    bag[450:520, 140:190] = True
    bag &= labels == NUMBER["trousers"]
    labels[bag] = NUMBER["bag"]
    body = body_of(figure, labels)
    found = seated_labels(labels, body)
    assert (found[bag] == NUMBER["trousers"]).all()
    rgb = figure.picture(figure.labels())
    rgb[590:] = np.where((found[590:] == NUMBER["trousers"])[..., None], (0.45, 0.25, 0.1), rgb[590:])
    boots = booted_labels(found, rgb.astype(np.float32), body)
    assert boots[620, 235] == NUMBER["shoes"]
    assert boots[450, 235] == NUMBER["trousers"]
