"""The stylist: how quick it is, how fast a taste is learnt, and whether the smallest change helps people it never saw.

Run: python benchmarks/stylist.py [--people N] [--speed] [--write]
People are simulated: their likings are made of other formulas than the stylist's, which sees nothing but their answers,
and these are wrong now and then. --speed: processor time over 5,000 things alone. --write: docs/tables/stylist.md.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from editor.model.design import Colour
from editor.model.design_vocabulary import COLOURS, GARMENTS, MATERIALS, PATTERNS
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import WardrobeItem
from editor.redactor.design.shades import lab_of
from editor.redactor.stylist import formality
from editor.redactor.stylist.capsule import capsule
from editor.redactor.stylist.closet import Closet
from editor.redactor.stylist.improve import smallest_change
from editor.redactor.stylist.missing import missing
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit
from editor.redactor.stylist.packing import packed
from editor.redactor.stylist.slots import BAG, BOTTOM, DRESS, HAT, LAYER, SHOES, TOP, slot_of
from editor.redactor.stylist.suggest import outfits
from editor.redactor.stylist.taste import Taste
from editor.redactor.stylist.traits import traits_of

TABLE = Path(__file__).resolve().parents[1] / "docs" / "tables" / "stylist.md"
ANSWERS = (0, 5, 10, 20, 40)
SURE = 2.0  # how clear people's answers are: at a difference of 1 in what they like, 88 % of them are right
LAB = {name: np.array(lab_of(Colour(name))) for name in COLOURS}
QUIET = ("black", "navy", "white", "grey", "beige", "indigo")


def random_thing(rng: np.random.Generator, number: int) -> WardrobeItem:
    """A garment; two fifths are of quiet colors, two fifths have a pattern."""
    garment = str(rng.choice([*GARMENTS, "bag"]))
    names = [str(name) for name in rng.choice(list(COLOURS), 1 + int(rng.random() < 0.4), replace=False)]
    pattern = str(rng.choice(PATTERNS[1:])) if len(names) > 1 else "plain"
    if rng.random() < 0.4:
        names[0] = str(rng.choice(QUIET))
    material = str(rng.choice(["", *MATERIALS]))
    shares = (1.0,) if len(names) == 1 else (0.7, 0.3)
    colours = [
        NamedColour(name, "", share, tuple(float(one) for one in LAB[name] + rng.normal(0, 4, 3)))  # type: ignore[arg-type]
        for name, share in zip(names, shares, strict=True)
    ]
    level = round(formality.usual(garment, material, pattern))
    return WardrobeItem(
        number, " ".join((*names, pattern, material, garment)), garment, colours=tuple(colours), pattern=pattern,
        material=material, formality=level,
    )  # fmt: skip


def random_things(rng: np.random.Generator, count: int) -> list[WardrobeItem]:
    return [random_thing(rng, number) for number in range(1, count + 1)]


class Person:
    """Somebody with likings of their own."""

    def __init__(self, rng: np.random.Generator) -> None:
        colours = [str(one) for one in rng.choice(list(COLOURS), 4, replace=False)]
        self._named = np.array([LAB[name] for name in colours])  # two are loved, two hated
        self.patterns = [str(one) for one in rng.choice(PATTERNS[1:], 3, replace=False)]
        self.materials = [str(one) for one in rng.choice(MATERIALS, 2, replace=False)]
        self.level, self.patterned = rng.uniform(0.5, 3.5), rng.normal(0, 0.6)
        self.weights = rng.uniform(0.5, 1.5, 4)
        self.whole = rng.uniform(0.4, 1.2, 4)
        self.warm, self.tucks = rng.uniform(0.4, 1.2), rng.normal(0, 0.4)

    def likes(self, thing: WardrobeItem) -> float:
        """A thing by itself."""
        worth = 0.0
        for colour in thing.colours:
            off = np.sum((np.array(colour.lab) - self._named) ** 2, 1)
            liked = np.exp(-off / (2 * 22**2)) @ (1, 1, -1, -1)
            worth += 2.2 * self.weights[0] * colour.share * float(liked)
        if thing.pattern != "plain":
            kinds = (thing.pattern == self.patterns[0]) - (thing.pattern in self.patterns[1:])
            worth += self.patterned + 1.5 * self.weights[1] * kinds
        worth += 1.2 * self.weights[2] * ((thing.material == self.materials[0]) - (thing.material == self.materials[1]))
        return float(worth - 0.5 * self.weights[3] * (thing.formality - self.level) ** 2)

    def wears(self, outfit: Outfit[WardrobeItem]) -> float:
        """An outfit: its things, how many hues and patterns it has, whether its pieces are of a kind, how warm it is;
        none of it reckoned as the stylist does."""
        things = outfit.things
        worth = float(np.mean([self.likes(thing) for thing in things]))
        hues = {
            round(float(np.degrees(np.arctan2(one.lab[2], one.lab[1]))) / 45) % 8
            for thing in things
            for one in thing.colours
            if np.hypot(*one.lab[1:]) > 18
        }
        worth -= self.whole[0] * 0.5 * max(0, len(hues) - 2)
        worth -= self.whole[1] * 0.7 * max(0, sum(thing.pattern != "plain" for thing in things) - 1)
        levels = [thing.formality for thing in things if slot_of(thing.category) in (TOP, LAYER, BOTTOM, DRESS, SHOES)]
        worth -= self.whole[2] * 0.4 * (max(levels) - min(levels)) if levels else 0.0
        clo = sum(traits_of(thing).clo for thing in things)
        return float(worth - self.whole[3] * abs(clo - self.warm) + self.tucks * outfit.tucked)


def answer(rng: np.random.Generator, difference: float) -> bool:
    """Whether somebody says so, to whom it is better by so much."""
    return bool(rng.random() < 1 / (1 + np.exp(-SURE * difference)))


def taught(person: Person, things: Sequence[WardrobeItem], rng: np.random.Generator, count: int, ask: str) -> Taste:
    """A taste after so many answers: to chosen pairs, random pairs, yes or no, or stars."""
    taste = Taste()
    worth = np.array([person.likes(thing) for thing in things])
    for _ in range(count):
        one, other = (int(at) for at in rng.choice(len(things), 2, replace=False))
        if ask == "chosen":
            question = taste.question(things)
            assert question is not None
            one, other = question.one, question.other
        if ask in ("chosen", "random"):
            first = answer(rng, worth[one] - worth[other])
            taste.chosen(things[one if first else other], things[other if first else one])
        elif ask == "yes":
            taste.rated(things[one], liked=answer(rng, worth[one] - float(np.median(worth))))
        else:
            seen = worth[one] + rng.logistic(0, 1 / SURE)
            taste.rated(things[one], stars=int(1 + np.searchsorted(np.quantile(worth, (0.2, 0.4, 0.6, 0.8)), seen)))
    return taste


def regret(person: Person, taste: Taste, things: Sequence[WardrobeItem], best: int = 10) -> float:
    """Of the `best` that a taste puts first: how far below the really best; 1 is what chance reaches, 0 the best."""
    worth = np.array([person.likes(thing) for thing in things])
    top, mean = np.sort(worth)[::-1][:best].mean(), worth.mean()
    got = worth[taste.order(things)[:best]].mean() if taste.answers else mean
    return float((top - got) / (top - mean))


def regrets(people: int, count: int, ask: str, seed: int = 0) -> np.ndarray:
    """Of each person after `count` answers, over 300 things that were not asked about."""
    found = []
    for number in range(people):
        rng = np.random.default_rng([seed, number])
        person = Person(rng)
        asked, others = random_things(rng, 120), random_things(rng, 300)
        found.append(regret(person, taught(person, asked, rng, count, ask), others))
    return np.array(found)


def random_outfit(rng: np.random.Generator, things: Sequence[WardrobeItem]) -> Outfit[WardrobeItem]:
    """Of four or five things, as somebody might have thrown on."""
    wanted = [DRESS] if rng.random() < 0.25 else [TOP, BOTTOM]
    wanted += [SHOES, *[slot for slot in (LAYER, BAG, HAT) if rng.random() < 0.5]]
    by_slot = {slot: [thing for thing in things if slot_of(thing.category) == slot] for slot in wanted}
    return Outfit.of([own[int(rng.integers(len(own)))] for own in by_slot.values() if own])


def random_swap(
    rng: np.random.Generator, outfit: Outfit[WardrobeItem], things: Sequence[WardrobeItem]
) -> Outfit[WardrobeItem]:
    """One thing for another of its slot."""
    while True:
        old = outfit.things[int(rng.integers(len(outfit.things)))]
        others = [one for one in things if slot_of(one.category) == slot_of(old.category) and one is not old]
        if others:
            return outfit.with_(others[int(rng.integers(len(others)))])


def best_swap(person: Person, outfit: Outfit[WardrobeItem], things: Sequence[WardrobeItem]) -> float:
    """What the best swap that there is brings a person."""
    worn = {slot_of(one.category) for one in outfit.things}
    swaps = [outfit.with_(one) for one in things if slot_of(one.category) in worn]
    return max(person.wears(one) for one in swaps) - person.wears(outfit)


def changes(people: int, each: int = 4, seed: int = 1, *, swaps: int = 8, best: bool = True) -> dict[str, np.ndarray]:
    """What changes bring to people, by who chose them: n each, in the people's own measure.

    Args:
        swaps: at random, whose mean counts.
        best: also the best swap there is, which takes long.
    """
    found: dict[str, list[float]] = {"score": [], "score and taste": [], "random swap": [], "best swap": []}
    for number in range(people):
        rng = np.random.default_rng([seed, number])
        person, things = Person(rng), random_things(rng, 120)
        taste = taught(person, random_things(rng, 120), rng, 20, "chosen")
        for _ in range(each):
            outfit = random_outfit(rng, things)
            before = person.wears(outfit)
            for name, known in (("score", None), ("score and taste", taste)):
                change = smallest_change(outfit, things, taste=known)
                found[name].append(person.wears(change.outfit) - before if change is not None else 0.0)
            chance = [person.wears(random_swap(rng, outfit, things)) - before for _ in range(swaps)]
            found["random swap"].append(float(np.mean(chance)))
            found["best swap"].append(best_swap(person, outfit, things) if best else np.nan)
    return {name: np.array(values) for name, values in found.items()}


def speeds(count: int = 5000) -> list[tuple[str, float]]:
    """Seconds of processor time over a wardrobe of so many things."""
    rng = np.random.default_rng(0)
    things = random_things(rng, count)
    wish = Occasion("autumn", 12, "office")
    closet = Closet(things)
    outfit = random_outfit(rng, things)
    taste = taught(Person(rng), things[:120], rng, 20, "random")
    works: list[tuple[str, Callable[[], object]]] = [
        ("the wardrobe as arrays, once", lambda: Closet(things)),
        ("five outfits", lambda: outfits(closet, wish, 5)),
        ("five outfits to a taste", lambda: outfits(closet, wish, 5, taste=taste)),
        ("five outfits with a given thing", lambda: outfits(closet, wish, 5, (things[0],))),
        ("the smallest change", lambda: smallest_change(outfit, closet, wish)),
        ("a capsule of 12", lambda: capsule(closet, 12, wish)),
        ("a packing list for 7 days", lambda: packed(closet, [wish] * 7)),
        ("what is missing", lambda: missing(closet, wish)),
        ("what to ask next", lambda: taste.question(things)),
        ("all of it ordered by a taste", lambda: taste.order(things)),
    ]
    found = []
    for name, work in works:
        work()
        runs = []
        for _ in range(3):
            begin = time.process_time()
            work()
            runs.append(time.process_time() - begin)
        found.append((name, min(runs)))
    return found


def tables(people: int) -> list[str]:
    lines = ["# The stylist", "", "Made by `python benchmarks/stylist.py --write`.", ""]
    lines += [f"Simulated people: {people}. Regret: 1 is chance, 0 the really best ten of 300 other things.", ""]
    lines += ["| answers | " + " | ".join(map(str, ANSWERS)) + " |", "|---" * (len(ANSWERS) + 1) + "|"]
    for ask, name in (("chosen", "pairs that the taste asks for"), ("random", "pairs at random"),
                      ("yes", "yes or no, at random"), ("stars", "stars, at random")):  # fmt: skip
        means = [regrets(people, count, ask).mean() for count in ANSWERS]
        lines.append(f"| {name} | " + " | ".join(f"{mean:.2f}" for mean in means) + " |")
    gains = changes(people)
    best = gains["best swap"].mean()
    lines += [
        "",
        "| one change, chosen by | gain | of the best swap there is | better than a random swap |",
        "|---" * 4 + "|",
    ]
    for name, values in gains.items():
        wins = f"{np.mean(values > gains['random swap']):.0%}" if name != "random swap" else ""
        lines.append(f"| {name} | {values.mean():+.2f} | {values.mean() / best:.0%} | {wins} |")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    speed = ["| of 5,000 things | processor time |", "|---|---|"]
    speed += [f"| {name} | {seconds:.3f} s |" for name, seconds in speeds()]
    print("\n".join(speed), flush=True)
    if given.speed:
        return
    found = tables(given.people)
    print("\n".join(found))
    if given.write:
        TABLE.write_text("\n".join([*found, "", *speed, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
