"""A person's taste."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from editor.errors import InputError, OutputError, ValueRangeError
from editor.model.design import OF_PATTERN, Colour, Design, Pattern
from editor.model.taste_file import MOST_ANSWERS, NAME, Answer, read_answers, write_answers
from editor.redactor.stylist.outfit import Outfit
from editor.redactor.stylist.suggest import outfits
from editor.redactor.stylist.taste import Taste


def test_regret_falls_and_is_halved_after_twenty_answers(people) -> None:
    means = {count: people.regrets(6, count, "chosen").mean() for count in (0, 20)}
    assert means[0] == pytest.approx(1)
    assert means[20] < 0.55


def test_all_kinds_of_answers_teach(people) -> None:
    for ask in ("random", "yes", "stars"):
        assert people.regrets(4, 20, ask, seed=3).mean() < 0.75, ask


@pytest.fixture
def liking_red(thing) -> Taste:
    """Somebody who likes red things and no leopards."""
    taste = Taste()
    for garment in ("dress", "shirt", "trousers", "jacket"):
        taste.rated(thing(f"red {garment}"), liked=True)
        taste.rated(thing(f"grey {garment}"), liked=False)
        taste.chosen(thing(f"camel {garment}"), over=thing(f"camel/black leopard {garment}"))
    return taste


def test_what_it_learnt_is_told_in_words(liking_red: Taste) -> None:
    said = {str(one.said): one for one in liking_red.learnt(20)}
    assert said["You like: red"].sure > 0.8
    assert said["You like: red"].weight > 0
    assert {"You rather avoid: leopard", "You rather avoid: grey"} & said.keys()
    assert "You rather avoid: red" not in said


def test_why_one_thing(liking_red: Taste, thing) -> None:
    assert "red" in str(liking_red.why(thing("red skirt")))
    assert str(liking_red.why(thing("camel/black leopard skirt"))).startswith("Not your taste: ")
    assert Taste().why(thing("red skirt")) is None


def test_designs_and_outfits_are_ordered_too(liking_red: Taste, thing) -> None:
    plain = Design("coat", (Colour("red"),))
    wild = Design("coat", (Colour("camel"), Colour("black", role=OF_PATTERN)), Pattern("leopard"))
    assert liking_red.order([wild, plain]) == [1, 0]
    red, grey = (Outfit.of([thing(f"{name} dress"), thing("black shoes")]) for name in ("red", "grey"))
    scores = liking_red.score([grey, red, thing("red hat"), plain])
    assert scores[1] > scores[0]
    assert scores.min() > 0
    assert scores.max() < 1
    assert Taste().order([wild, plain]) == [0, 1]


def test_outfits_follow_it(liking_red: Taste, things) -> None:
    """Also where all things are as harmonious."""
    with_it, without = (outfits(things, count=5, taste=taste) for taste in (liking_red, None))
    liked, plain = (liking_red.score([one.outfit for one in found]).mean() for found in (with_it, without))
    assert liked > plain + 0.1


def test_the_next_question_is_about_what_is_open(liking_red: Taste, thing) -> None:
    known = [thing("red dress"), thing("grey dress")]
    new = [thing("lime/purple tie-dye dress"), thing("navy dress", material="silk")]
    question = liking_red.question([*known, *new])
    assert question is not None
    assert {question.one, question.other} != {0, 1}
    assert question.worth > 0
    assert liking_red.question(known[:1]) is None
    assert liking_red.question([]) is None
    assert Taste().question([known[0], known[0]]) is None


def test_it_is_kept_for_its_owner_alone_and_taken_back(tmp_path: Path, thing) -> None:
    path = tmp_path / "wardrobe" / NAME
    taste = Taste(path)
    dress, shirt = thing("red dress", 7), thing("grey shirt", 8)
    taste.rated(dress, stars=5, occasion="office")
    taste.chosen(dress, over=Outfit.of([shirt, thing("navy jeans", 9)]))
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    again = Taste(path)
    assert again.answers == taste.answers
    assert [(one.stars, one.items, one.over_items) for one in again.answers] == [(5, (7,), ()), (0, (7,), (8, 9))]
    np.testing.assert_allclose(again.score([dress, shirt]), taste.score([dress, shirt]))
    again.reset()
    assert again.answers == Taste(path).answers == ()
    np.testing.assert_allclose(again.score([dress]), 0.5)


def test_the_last_word_on_a_thing_counts(tmp_path: Path, thing) -> None:
    taste = Taste(tmp_path / NAME)
    for stars in (5, 1):
        taste.rated(thing("red dress", 7), stars=stars)
    taste.rated(thing("red dress", 7), liked=True, occasion="office")
    taste.rated(thing("red dress"), liked=True)
    taste.rated(thing("red dress"), liked=True)
    assert [one.stars for one in taste.answers] == [1, 0, 0, 0]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        '{"version": 1}',
        '{"version": 1, "answers": ["red"]}',
        '{"version": 1, "answers": [{"about": {"light": NaN}}]}',
        '{"version": 1, "answers": [{"about": {}, "items": [Infinity]}]}',
        '{"version": 1, "answers": [{"about": {}, "stars": 9}]}',
        pytest.param("[" * 100_000, id="deep"),
    ],
)
def test_a_damaged_file_is_told_and_can_be_begun_afresh(tmp_path: Path, text: str) -> None:
    path = tmp_path / NAME
    path.write_text(text)
    with pytest.raises(InputError, match="cannot be read"):
        Taste(path)
    Taste.reset_file(path)
    assert Taste(path).answers == ()


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text('{"version": 99, "answers": []}')
    with pytest.raises(InputError, match="newer Vitrina"):
        read_answers(path)


def test_features_of_another_version_are_passed_over(tmp_path: Path, thing) -> None:
    write_answers(tmp_path / NAME, [Answer({"color:red": 1e300, "smell": 3.0}, liked=True)])
    assert Taste(tmp_path / NAME).score([thing("red dress")])[0] > 0.5


def test_two_programs_may_add_to_it(tmp_path: Path, thing) -> None:
    one, other = Taste(tmp_path / NAME), Taste(tmp_path / NAME)
    one.rated(thing("red dress", 1), liked=True)
    other.rated(thing("grey dress", 2), liked=False)
    assert [answer.items for answer in other.answers] == [(1,), (2,)]


def test_old_answers_are_forgotten_first(tmp_path: Path) -> None:
    write_answers(tmp_path / NAME, [Answer({"light": 1.0}, stars=1 + at % 5) for at in range(MOST_ANSWERS + 3)])
    kept = json.loads((tmp_path / NAME).read_text())["answers"]
    assert len(kept) == MOST_ANSWERS
    assert kept[0]["stars"] == 4


def test_wrong_ratings_and_places(tmp_path: Path, thing) -> None:
    with pytest.raises(ValueRangeError, match="1 to 5 stars"):
        Taste().rated(thing("red dress"))
    with pytest.raises(ValueRangeError):
        Taste().rated(thing("red dress"), stars=6)
    taste = Taste(tmp_path / "there" / NAME)
    (tmp_path / "there").write_text("a file where the folder should be")
    with pytest.raises(OutputError):
        taste.rated(thing("red dress"), liked=True)
    assert taste.answers == ()
