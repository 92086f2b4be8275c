"""Recipes: what holds of a picture decides what is done to it."""

from __future__ import annotations

import pickle

import pytest

from editor.model.document import Edit
from editor.model.recipe import Condition, Recipe, RecipeOutput, RecipeStep, Seen, When, shape_of

PORTRAIT = Seen("Shirt_Back.JPG", (600, 800), unsure=0.08, found=True)


@pytest.mark.parametrize(
    ("when", "holds"),
    [
        (When(), True),
        (When(doubt_above=7), True),
        (When(doubt_above=8), False),
        (When(object="found"), True),
        (When(object="missing"), False),
        (When(shape="portrait"), True),
        (When(shape="landscape"), False),
        (When(longest_below=801), True),
        (When(longest_below=800), False),
        (When(longest_above=799), True),
        (When(name="*_back.*"), True),
        (When(name="*_front.*"), False),
        (When(shape="portrait", doubt_above=50), False),
    ],
)
def test_a_condition_holds_when_all_of_it_is_so(when: When, holds: bool) -> None:
    assert when.holds(PORTRAIT) is holds


def test_what_nobody_knows_is_not_so() -> None:
    unknown = Seen("a.jpg", (10, 10))
    assert not When(doubt_above=0).holds(unknown)
    assert not When(object="missing").holds(unknown)


def test_nearly_square_is_square() -> None:
    assert [shape_of(size) for size in ((1000, 990), (1000, 970), (970, 1000))] == ["square", "landscape", "portrait"]


def test_the_last_step_of_an_operation_that_holds_counts() -> None:
    low, high = Edit("brightness", {"brightness": 5.0}), Edit("brightness", {"brightness": 50.0})
    recipe = Recipe("", (RecipeStep(low), RecipeStep(high, When(shape="landscape"))))
    assert recipe.document_for(PORTRAIT).edits == (low,)
    assert recipe.document_for(Seen("a", (800, 600))).edits == (high,)


def test_a_file_may_have_steps_of_its_own() -> None:
    white, none = Edit("backdrop", {"color": "#ffffff"}), Edit("backdrop", {"color": "transparent"})
    master = RecipeOutput("master", steps=(RecipeStep(none),))
    recipe = Recipe("", (RecipeStep(white),), (), (RecipeOutput(), master))
    assert recipe.document_for(PORTRAIT, recipe.files[0]).edits == (white,)
    assert recipe.document_for(PORTRAIT, master).edits == (none,)


def test_the_first_condition_that_holds_decides() -> None:
    conditions = Condition(When(name="*_back.*"), "skip"), Condition(When(doubt_above=1), "aside")
    assert Recipe(conditions=conditions).verdict(PORTRAIT)[0] == "skip"
    assert Recipe(conditions=conditions[::-1]).verdict(PORTRAIT)[0] == "aside"
    assert Recipe(conditions=conditions).verdict(Seen("a.jpg", (1, 1)))[0] == ""


def test_recipes_travel_to_other_processes() -> None:
    recipe = Recipe("a", (RecipeStep(Edit("curves", {"rgb": ((0.0, 0.0), (1.0, 1.0))}, frozenset({"rgb"}))),))
    assert pickle.loads(pickle.dumps(recipe)) == recipe
