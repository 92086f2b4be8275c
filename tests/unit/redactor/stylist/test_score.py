"""The published score: its weights, its parts, and the reason it gives."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from editor.errors import ValueRangeError
from editor.model.design import Colour, Design
from editor.redactor.stylist import warmth
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit
from editor.redactor.stylist.score import WEIGHTS, scored

DOC = Path(__file__).parents[4] / "docs" / "stylist.md"


def test_the_weights_are_published() -> None:
    rows = re.findall(r"^\| (\w+) \| ([\d.]+) \|", DOC.read_text(encoding="utf-8"), re.MULTILINE)
    assert {name: float(weight) for name, weight in rows} == dict(WEIGHTS)


def test_the_total_is_the_weighed_geometric_mean_of_what_was_asked(thing) -> None:
    outfit = Outfit.of([thing("white shirt"), thing("navy trousers"), thing("black shoes")])
    score = scored(outfit, Occasion("spring", occasion="office"))
    assert set(score.parts) == set(WEIGHTS) - {"taste"}
    logs = {name: value ** WEIGHTS[name] for name, value in score.parts.items()}
    expected = 1.0
    for value in logs.values():
        expected *= value
    assert score.total == pytest.approx(expected ** (1 / sum(WEIGHTS[name] for name in logs)))
    assert "warmth" not in scored(outfit).parts


@pytest.mark.parametrize(
    ("better", "worse", "part"),
    [
        (("navy shirt", "white trousers"), ("fuchsia shirt", "olive trousers"), "harmony"),
        (("navy shirt", "white/navy stripes skirt"), ("navy/red floral shirt", "white/lime leopard skirt"), "patterns"),
        (("white shirt", "navy trousers"), ("white shirt", "navy joggers"), "formality"),
    ],
)
def test_what_agrees_is_worth_more(thing, better, worse, part) -> None:
    values = [scored(Outfit.of(map(thing, words))) for words in (better, worse)]
    assert values[0].parts[part] > values[1].parts[part] + 0.1
    assert values[0].total > values[1].total


def test_weather_occasion_and_season(thing) -> None:
    summer = Outfit.of(map(thing, ("white t-shirt", "beige shorts", "brown sandals")))
    winter = Outfit.of(map(thing, ("grey turtleneck", "navy jeans", "black coat", "black boots")))
    assert (
        scored(summer, Occasion(degrees=28)).parts["warmth"]
        > 0.9
        > scored(winter, Occasion(degrees=28)).parts["warmth"]
    )
    assert (
        scored(winter, Occasion(degrees=2)).parts["warmth"] > 0.7 > scored(summer, Occasion(degrees=2)).parts["warmth"]
    )
    assert scored(summer, Occasion(occasion="beach")).total > scored(summer, Occasion(occasion="office")).total
    fur = thing("black fur coat", seasons=("winter",))
    in_winter, in_spring, in_summer = (
        scored(Outfit.of([fur, *winter.things]), Occasion(season, degrees=5)).parts["season"]
        for season in ("winter", "spring", "summer")
    )
    assert in_winter > in_spring > in_summer


def test_insulation_follows_the_standard() -> None:
    # ASHRAE 55, table 5-2: trousers and a long-sleeved shirt are 0.61 clo; with a jacket 0.96.
    shirt = warmth.insulation("shirt") + warmth.insulation("trousers") + warmth.insulation("shoes")
    assert float(warmth.ensemble(shirt)) == pytest.approx(0.61, abs=0.06)
    assert float(warmth.ensemble(shirt + warmth.insulation("blazer"))) == pytest.approx(0.96, abs=0.08)
    assert warmth.needed(30) == warmth.LEAST < warmth.needed(15) < warmth.needed(5) < warmth.MOST == warmth.needed(-30)


def test_the_weather_is_asked_of_each_piece_too(thing) -> None:
    """A warm coat over shorts is no outfit for frost, however warm the sum of both is."""
    whole = [thing("grey turtleneck"), thing("navy coat"), thing("black boots")]
    bare, dressed = (
        scored(Outfit.of([*whole, thing(words)]), Occasion(degrees=8)) for words in ("navy shorts", "navy jeans")
    )
    assert bare.parts["warmth"] < 0.3
    assert dressed.parts["warmth"] > 0.8
    assert warmth.comfort("shorts", 18) == warmth.comfort("jeans", -20) == warmth.comfort("coat", 16) == 1


def test_tucking_and_rolling_count(thing) -> None:
    outfit = Outfit.of([thing("white shirt"), thing("navy trousers")])
    tucked = Outfit(outfit.things, tucked=True)
    assert scored(tucked).parts["shape"] > scored(outfit).parts["shape"]
    rolled = Outfit(outfit.things, rolled=frozenset({0}))
    asked = Occasion(degrees=30, formality=1)
    assert scored(rolled, asked).total > scored(outfit, asked).total


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("black shirt", "white trousers"), "Neutrals: white and black; nothing fights for attention."),
        (
            ("red t-shirt", "black trousers", "black jacket"),
            "Red stands out among neutrals; nothing fights for attention.",
        ),
        (("blue shirt", "orange skirt"), "Orange against blue, opposite colors; nothing fights for attention."),
        (
            ("navy/white stripes dress", "white shoes"),
            "Neutrals: navy and white; one pattern among plain pieces: stripes.",
        ),
    ],
)
def test_reasons_are_sentences(thing, words, said) -> None:
    assert scored(Outfit.of(map(thing, words))).reason.sentence() == said


def test_reasons_are_translated_with_what_is_in_them(thing) -> None:
    reason = scored(Outfit.of([thing("fuchsia shirt"), thing("olive trousers")]), Occasion(degrees=-20)).reason
    said: list[str] = []
    reason.sentence(lambda text: said.append(text) or text)
    assert {"olive", "fuchsia", "not right for {degrees:g} °C", "{first}, but {second}."} <= set(said)


def test_designs_are_judged_like_things(thing) -> None:
    shirt = Design("shirt", (Colour("white"),))
    assert scored(Outfit.of([shirt, Design("trousers", (Colour("navy"),))])).total == pytest.approx(
        scored(Outfit.of([thing("white shirt", formality=2), thing("navy trousers", formality=2)])).total, abs=0.02
    )


@pytest.mark.parametrize(
    "wrong",
    [{"season": "monsoon"}, {"occasion": "work"}, {"degrees": 99.0}, {"formality": 9.0}, {"degrees": float("nan")}],
)
def test_what_is_no_occasion_is_told(wrong) -> None:
    with pytest.raises(ValueRangeError, match="Allowed"):
        Occasion(**wrong)


def test_a_dress_stands_for_top_and_bottom(thing) -> None:
    dress, top, shoes, belt = thing("red dress"), thing("white top"), thing("black shoes"), thing("black belt")
    assert Outfit.of([dress, top, shoes, belt]).things == (dress, shoes)
    assert Outfit.of([top, dress]).things == (top,)
    assert Outfit.of([dress, shoes]).with_(top).things == (top, shoes)
