"""`vitrina wardrobe outfits|improve|rate`: the stylist."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.cli.console import UsageError, one_line
from editor.cli.options import add_quality, number, whole_number
from editor.cli.results import options_for, write_picture
from editor.cli.targets import Permission
from editor.cli.wardrobe import act_parser, opened
from editor.errors import EditorError
from editor.model.design_vocabulary import MOODS, SEASONS

if TYPE_CHECKING:
    from editor.model.wardrobe import WardrobeItem
    from editor.redactor.stylist.occasion import Occasion
    from editor.redactor.stylist.score import Score
    from editor.redactor.stylist.suggest import Suggestion
    from editor.redactor.stylist.taste import Taste

_MOST = 50
_SIZE = 2000


def outfits(arguments: list[str]) -> int:
    """`vitrina wardrobe outfits ...`; returns the exit code."""
    new = act_parser(
        "outfits",
        "[options]",
        "Puts outfits together out of the wardrobe, and says why; with --capsule the few things that make most of "
        "them, with --pack what to take on a journey, with --missing what to buy or design.",
    )
    new.add_argument(
        "--with", dest="must", type=_thing, nargs="+", default=[], metavar="N", help="what has to be in it"
    )
    new.add_argument("--count", type=_count, default=5, metavar="N", help=f"outfits, 1 to {_MOST} (5)")
    new.add_argument(
        "--seed", type=_seed, default=0, metavar="N", help="another number, others of nearly the same worth"
    )
    asked = new.add_mutually_exclusive_group()
    asked.add_argument("--capsule", type=_thing, metavar="N", help="the N things that make most outfits")
    asked.add_argument(
        "--pack",
        metavar="DAYS",
        help="what to take for so many days; or for each its degrees, and what it is for: 24,24:beach,18:evening",
    )
    asked.add_argument("--missing", action="store_true", help="which new things would give most outfits")
    new.add_argument("-o", "--out", type=Path, metavar="DIR", help="write each outfit as a flat-lay, a PNG, there")
    new.add_argument("--size", type=_size, default=_SIZE, metavar="N", help=f"of a flat-lay, pixels a side ({_SIZE})")
    new.add_argument("--style", choices=("worn", "grid"), default="worn", help="how a flat-lay is laid out (worn)")
    new.add_argument("--ground", metavar="COLOR", help="of a flat-lay: rrggbb, or a picture")
    new.add_argument("--overwrite", action="store_true", help="replace files that are there already")
    new.set_defaults(replace_originals=False, keep_gps=False)
    add_quality(new)
    _add_occasion(new)
    with closing(_Styling(new.parse_args(arguments))) as styling:
        return styling.outfits()


def improve(arguments: list[str]) -> int:
    """`vitrina wardrobe improve ...`; returns the exit code."""
    new = act_parser(
        "improve",
        "N... [options]",
        "Finds the smallest change of an outfit: the one swap, tuck, roll or thing left off that makes it better by "
        "most. Exit code 0, also where nothing makes it better.",
    )
    new.add_argument("items", type=_thing, nargs="+", metavar="N", help="numbers of what is worn, see wardrobe list")
    new.add_argument("--keep", type=_thing, nargs="+", default=[], metavar="N", help="what is not changed")
    new.add_argument("--tucked", action="store_true", help="the top is tucked in")
    new.add_argument("--at-hand", action="store_true", help="nothing else of the wardrobe: tuck, roll, leave off")
    _add_occasion(new)
    with closing(_Styling(new.parse_args(arguments))) as styling:
        return styling.improve()


def rate(arguments: list[str]) -> int:
    """`vitrina wardrobe rate ...`; returns the exit code."""
    new = act_parser(
        "rate",
        "N... (--yes | --no | --stars N | --over N...) | --ask | --learnt | --forget",
        "Says what you think of a thing, or of an outfit of several, and what was learnt of that. It stays on this "
        "computer, with your wardrobe.",
    )
    new.add_argument("items", type=_thing, nargs="*", metavar="N", help="numbers of what is rated, see wardrobe list")
    said = new.add_mutually_exclusive_group(required=True)
    said.add_argument("--yes", action="store_true", help="you like it")
    said.add_argument("--no", action="store_true", help="you do not")
    said.add_argument("--stars", type=_stars, metavar="N", help="1 to 5")
    said.add_argument("--over", type=_thing, nargs="+", metavar="N", help="you would rather wear it than these")
    said.add_argument("--ask", action="store_true", help="tell which two things to compare next")
    said.add_argument("--learnt", action="store_true", help="tell what is known of your taste")
    said.add_argument("--forget", action="store_true", help="forget all of it")
    _add_occasion(new)
    given = new.parse_args(arguments)
    if bool(given.items) == (given.ask or given.learnt or given.forget):
        new.error("give numbers with --yes, --no, --stars or --over, and none with the others")
    with closing(_Styling(given)) as styling:
        return styling.rate()


class _Styling:
    """What the three have in common: whose wardrobe, what for, and how it is told."""

    def __init__(self, given: argparse.Namespace) -> None:
        from editor.model.taste_file import NAME
        from editor.redactor.stylist.occasion import Occasion

        self._given = given
        self._wish = Occasion(given.season, given.weather, given.occasion, given.formality)
        self._wardrobe = opened(given)
        self._path = self._wardrobe.folder / NAME

    def close(self) -> None:
        """Let go of the wardrobe."""
        self._wardrobe.close()

    def outfits(self) -> int:
        """Suggestions, a capsule, a packing list, or what is missing."""
        items, given = self._wardrobe.items(), self._given
        if given.missing:
            return self._missing(items)
        if given.capsule is not None:
            return self._capsule(items)
        if given.pack is not None:
            return self._pack(items)
        from editor.redactor.stylist.suggest import outfits as suggested

        found = suggested(items, self._wish, given.count, self._must(items), taste=self._taste(), seed=given.seed)
        if not found:
            raise EditorError("The wardrobe has no top with a bottom, and no dress: there is no outfit in it.")
        for at, one in enumerate(found, 1):
            self._tell(self._told(one.items, one.score) | self._written(one.items, f"outfit-{at:02}"), _lines(one, at))
        return 0

    def improve(self) -> int:
        """The smallest change."""
        from dataclasses import replace

        from editor.redactor.stylist.improve import smallest_change
        from editor.redactor.stylist.outfit import Outfit
        from editor.redactor.stylist.score import scored

        items = {item.number: item for item in self._wardrobe.items()}
        worn = self._found(self._given.items, items)
        outfit = replace(Outfit.of(worn), tucked=self._given.tucked)
        others = () if self._given.at_hand else tuple(items.values())
        keep = self._found(self._given.keep, items)
        taste = self._taste()
        change = smallest_change(outfit, others, self._wish, taste=taste, keep=keep)
        if change is None:
            score = scored(outfit, self._wish, taste)
            self._tell(
                {"change": None, **self._told(outfit.things, score)},
                [f"{score.total:.2f}  {score.reason.sentence()}", "Nothing would make it better by much."],
            )
            return 0
        facts = {
            "change": change.kind,
            "what": change.what.number if change.what is not None else None,
            "by": change.by.number if change.by is not None else None,
            "before": round(change.before.total, 4),
            "after": round(change.after.total, 4),
            "why": change.reason.sentence(),
        }
        lines = [
            f"{change.before.total:.2f}  {change.before.reason.sentence()}",
            f"{change.after.total:.2f}  {change.reason.sentence()}",
        ]
        self._tell({**facts, **self._told(change.outfit.things, change.after)}, lines)
        return 0

    def rate(self) -> int:
        """Keep what was said, or tell what is known."""
        given = self._given
        if given.forget:
            from editor.redactor.stylist.taste import Taste

            Taste.reset_file(self._path)
            self._tell({"answers": 0}, ["Forgotten."])
            return 0
        taste = self._taste()
        items = {item.number: item for item in self._wardrobe.items()}
        if given.ask:
            return self._ask(taste, list(items.values()))
        if given.learnt:
            learnt = taste.learnt()
            facts = [
                {"said": str(one.said), "weight": round(one.weight, 3), "sure": round(one.sure, 3)} for one in learnt
            ]
            lines = [f"{one.said}  ({one.sure:.0%} sure)" for one in learnt]
            told = f"answers: {len(taste.answers)}"
            self._tell({"answers": len(taste.answers), "learnt": facts}, [told, *(lines or ["Nothing is sure yet."])])
            return 0
        self._keep(taste, items)
        self._tell({"answers": len(taste.answers)}, [f"Kept; answers: {len(taste.answers)}"])
        return 0

    def _keep(self, taste: Taste, items: Mapping[int, WardrobeItem]) -> None:
        from editor.redactor.stylist.outfit import Outfit

        def of(numbers: Sequence[int]) -> Any:
            things = self._found(numbers, items)
            return things[0] if len(things) == 1 else Outfit.of(things)

        given = self._given
        said = json.dumps(_asked(self._wish), sort_keys=True) if _asked(self._wish) else ""
        if given.over:
            taste.chosen(of(given.items), of(given.over), occasion=said)
        else:
            liked = True if given.yes else False if given.no else None
            taste.rated(of(given.items), liked=liked, stars=given.stars or 0, occasion=said)

    def _ask(self, taste: Taste, items: list[WardrobeItem]) -> int:
        question = taste.question(items)
        if question is None:
            raise EditorError("The wardrobe has no two things to compare.")
        one, other = items[question.one], items[question.other]
        facts = {"one": one.number, "other": other.number, "worth": round(question.worth, 4)}
        lines = [
            f"Which would you rather wear? {_named(one)}, or {_named(other)}",
            f"vitrina wardrobe rate {one.number} --over {other.number}, or the other way round",
        ]
        self._tell(facts, lines)
        return 0

    def _missing(self, items: Sequence[WardrobeItem]) -> int:
        from editor.redactor.stylist.missing import missing

        found = missing(items, self._wish, self._given.count, taste=self._taste())
        if not found:
            raise EditorError("Nothing would give this wardrobe another good outfit: add things first.")
        for one in found:
            facts = {"words": one.words, "design": one.design.to_json(), "outfits": one.outfits}
            self._tell(facts, [f"{one.words}: about {one.outfits} outfits more"])
        return 0

    def _capsule(self, items: Sequence[WardrobeItem]) -> int:
        from editor.redactor.stylist.capsule import capsule

        found = capsule(items, self._given.capsule, self._wish, must=self._must(items), taste=self._taste())
        facts: dict[str, Any] = {
            "items": [item.number for item in found.items],
            "outfits": found.count,
            "shown": [[item.number for item in one.things] for one in found.outfits],
        }
        lines = [f"outfits: {found.count}", *(_named(item) for item in found.items)]
        self._tell(facts | self._written(found.items, "capsule", "grid"), lines)
        return 0

    def _pack(self, items: Sequence[WardrobeItem]) -> int:
        from editor.redactor.stylist.packing import packed

        found = packed(items, self._days(self._given.pack), must=self._must(items), taste=self._taste())
        if not found.days:
            raise EditorError("The wardrobe has no top with a bottom, and no dress: there is no outfit in it.")
        facts: dict[str, Any] = {
            "items": [item.number for item in found.items],
            "days": [[item.number for item in day.items] for day in found.days],
        }
        lines = [f"things: {len(found.items)}", *(_named(item) for item in found.items)]
        lines += [
            f"day {at}: " + " + ".join(_named(item) for item in day.items) for at, day in enumerate(found.days, 1)
        ]
        self._tell(facts | self._written(found.items, "packing", "grid"), lines)
        return 0

    def _days(self, text: str) -> list[Occasion]:
        """Of "4", or of "24,24:beach,18:evening": what is not said of a day is as the other options say."""
        from dataclasses import replace

        from editor.redactor.stylist.packing import MOST_DAYS

        if text.isascii() and text.isdigit():
            return [self._wish] * min(int(text[:9]), MOST_DAYS + 1)
        days = []
        for day in text.split(","):
            degrees, _, occasion = (part.strip() for part in day.partition(":"))
            try:
                said = {"degrees": float(degrees)} if degrees else {}
            except ValueError:
                raise UsageError("--pack: {day} is neither degrees nor degrees:occasion.", day=repr(day)) from None
            wish = replace(self._wish, **said)
            days.append(replace(wish, occasion=occasion) if occasion else wish)
        return days

    def _must(self, items: Sequence[WardrobeItem]) -> list[WardrobeItem]:
        return self._found(list(dict.fromkeys(self._given.must)), {item.number: item for item in items})

    @staticmethod
    def _found(numbers: Sequence[int], items: Mapping[int, WardrobeItem]) -> list[WardrobeItem]:
        if unknown := [one for one in numbers if one not in items]:
            raise UsageError("The wardrobe has no {numbers}.", numbers=", ".join(map(str, unknown)))
        return [items[one] for one in numbers]

    def _taste(self) -> Taste:
        from editor.redactor.stylist.taste import Taste

        return Taste(self._path)

    def _told(self, things: Sequence[WardrobeItem], score: Score) -> dict[str, Any]:
        parts = {name: round(value, 4) for name, value in score.parts.items()}
        return {
            "items": [item.number for item in things],
            "score": round(score.total, 4),
            "parts": parts,
            "reason": score.reason.sentence(),
        }

    def _written(self, things: Sequence[WardrobeItem], name: str, style: str = "") -> dict[str, Any]:
        """The flat-lay of things, if one is wanted."""
        given = self._given
        if given.out is None:
            return {}
        from editor.model.metadata import Metadata
        from editor.model.output_image import OutputImage
        from editor.model.quick_look import quick_look
        from editor.model.source_type import Deed, mixed
        from editor.redactor.stylist.flat_lay import GROUND, Laid, flat_lay
        from editor.redactor.stylist.traits import traits_of

        begin = time.perf_counter()
        shown = [item for item in things if item.picture.is_file()]
        pieces = [Laid(quick_look(item.picture, given.size), traits_of(item)) for item in shown]
        ground = GROUND if given.ground is None else _ground(given.ground, given.size)
        frame = flat_lay(pieces, given.size, style=style or given.style, ground=ground)
        target = given.out / f"{name}.png"
        made = mixed(*(item.made for item in shown))
        metadata = Metadata().after(made, Deed("Flat-lay", "c2pa.created", made))
        permission = Permission(given.overwrite, given.replace_originals)
        write_picture(target, OutputImage(frame, metadata), options_for(target, given), permission, None)
        return {"target": str(target), "seconds": round(time.perf_counter() - begin, 3)}

    def _tell(self, facts: Mapping[str, Any], lines: Sequence[str]) -> None:
        if self._given.json:
            print(json.dumps({"command": "wardrobe", **facts}, ensure_ascii=False), flush=True)
        else:
            print("\n".join(map(one_line, lines)), flush=True)


def _add_occasion(to: argparse.ArgumentParser) -> None:
    to.add_argument("--season", choices=SEASONS, default="", help="when")
    to.add_argument("--weather", type=_degrees, metavar="C", help="degrees Celsius outdoors, -40 to 50")
    to.add_argument("--occasion", choices=MOODS, default="", metavar="WORD", help="one of: " + ", ".join(MOODS))
    to.add_argument("--formality", type=_formality, metavar="N", help="0 sport or home, 1 casual, 2 smart casual, "
                    "3 office, 4 evening")  # fmt: skip


def _lines(one: Suggestion[WardrobeItem], at: int) -> list[str]:
    return [
        f"{at}. {one.score.total:.2f}  {one.score.reason.sentence()}",
        *(f"   {_named(item)}" for item in one.items),
    ]


def _named(item: WardrobeItem) -> str:
    words = item.name or " ".join(part for part in (*(one.words for one in item.colours[:1]), item.category) if part)
    return f"{item.number} {words}".strip()


def _asked(wish: Occasion) -> dict[str, Any]:
    told = {"season": wish.season, "degrees": wish.degrees, "occasion": wish.occasion, "formality": wish.formality}
    return {name: value for name, value in told.items() if value not in ("", None)}


def _ground(text: str, size: int) -> Any:
    """A color, or a picture's frame."""
    from editor.model.quick_look import quick_look

    digits = text.removeprefix("#")
    if len(digits) == 6 and all(one in "0123456789abcdefABCDEF" for one in digits):
        return tuple(int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return quick_look(Path(text), 2 * size)


def _whole(lowest: int, highest: int) -> Callable[[str], int]:
    return lambda text: whole_number(text, lowest, highest)


_thing = _whole(1, 2**31 - 1)
_count = _whole(1, _MOST)
_seed = _whole(0, 2**31 - 1)
_size = _whole(256, 6000)
_stars = _whole(1, 5)


def _degrees(text: str) -> float:
    return number(text, lambda value: -40 <= value <= 50, "from -40 to 50")


def _formality(text: str) -> float:
    return number(text, lambda value: 0 <= value <= 4, "from 0 to 4")
