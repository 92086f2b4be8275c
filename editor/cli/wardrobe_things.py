"""`vitrina wardrobe list|search|remove|export|restore`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from editor.cli.console import UsageError, one_line
from editor.cli.options import add_device, add_max_mb, whole_number
from editor.cli.report import Outcome, Report
from editor.cli.wardrobe import act_parser, folder_of, opened
from editor.cli.work import interruptible
from editor.model.design import Colour, colour_of
from editor.model.design_vocabulary import COLOURS, SEASONS, SHADES
from editor.model.wardrobe import KINDS, PATTERNS_OF_THINGS, SORTS, Filter, WardrobeItem
from editor.model.wardrobe_store import Wardrobe

_MOST = 100_000
_FOUND = 20


def listed(arguments: list[str]) -> int:
    """`vitrina wardrobe list ...`; returns the exit code."""
    new = act_parser("list", "[options]", "Tells what is in the wardrobe, a line a thing, or one JSON object.")
    _add_filter(new)
    new.add_argument("--sort", choices=SORTS, default="added", help="by what (added)")
    new.add_argument("--descending", action="store_true", help="the other way round")
    new.add_argument("--limit", type=_number, default=_MOST, metavar="N", help="at most so many")
    given = new.parse_args(arguments)
    with closing(opened(given)) as wardrobe:
        items = wardrobe.items(_filter(given), given.sort, descending=given.descending, limit=given.limit)
    for item in items:
        _tell(given, item)
    if not items and not given.json:
        print("nothing there")
    return 0


def search(arguments: list[str]) -> int:
    """`vitrina wardrobe search ...`; returns the exit code."""
    new = act_parser(
        "search",
        '["WORDS" | --image FILE | --like N] [options]',
        "Finds things by words in English, Ukrainian, Russian or Chinese, by a picture, or by one of the wardrobe, the "
        "best first.",
    )
    new.add_argument("words", nargs="?", metavar="WORDS", help='for example: "a red dress with dots"')
    new.add_argument("--image", type=Path, metavar="FILE", help="what looks like this picture")
    new.add_argument("--like", type=_number, metavar="N", help="what looks like this thing, see wardrobe list")
    new.add_argument(
        "--in", dest="colour", type=_colour, metavar="COLOR", help='with --like: the same in a color, as "dark blue"'
    )
    _add_filter(new)
    new.add_argument("--limit", type=_number, default=_FOUND, metavar="N", help=f"at most so many ({_FOUND})")
    add_max_mb(new)
    add_device(new)
    given = new.parse_args(arguments)
    ways = [given.words is not None, given.image is not None, given.like is not None]
    if sum(ways) != 1 or (given.colour is not None and given.like is None):
        new.error("give words, --image or --like, and --in with --like alone")
    with closing(opened(given)) as wardrobe:
        return _searched(given, wardrobe)


def remove(arguments: list[str]) -> int:
    """`vitrina wardrobe remove ...`; returns the exit code."""
    new = act_parser("remove", "N... [options]", "Takes things away; for a month they can be put back.")
    new.add_argument("numbers", nargs="+", type=_number, metavar="N", help="numbers of things, see wardrobe list")
    new.add_argument("--undo", action="store_true", help="put them back")
    given = new.parse_args(arguments)
    with closing(opened(given)) as wardrobe:
        if given.undo:
            wardrobe.restore(given.numbers)
        items = wardrobe.items_of(given.numbers)
        if missing := [number for number in given.numbers if number not in [item.number for item in items]]:
            raise UsageError("The wardrobe has no item {number}.", "See: vitrina wardrobe list.", number=missing[0])
        if not given.undo:
            wardrobe.remove(given.numbers)
    for item in items:
        _tell(given, item, state="there" if given.undo else "removed")
    return 0


def export(arguments: list[str]) -> int:
    """`vitrina wardrobe export ...`; returns the exit code."""
    from editor.model.wardrobe_sheet import NAME, export_wardrobe

    new = act_parser(
        "export",
        "-o DIR [options]",
        f"Writes {NAME}, a table that `vitrina wardrobe add` and spreadsheets read, and the cut-out pictures.",
    )
    new.add_argument("-o", "--out", required=True, type=Path, metavar="DIR", help="a folder, made if it is missing")
    new.add_argument("--overwrite", action="store_true", help="replace files that are there already")
    _add_filter(new)
    given = new.parse_args(arguments)
    with closing(opened(given)) as wardrobe, interruptible() as is_cancelled:
        items = wardrobe.items(_filter(given))
        missing = export_wardrobe(items, given.out, overwrite=given.overwrite, is_cancelled=is_cancelled)
    report = Report("wardrobe export", 1, as_json=given.json, out=sys.stdout, err=sys.stderr)
    facts = {"items": len(items), "missing": [item.number for item in missing]}
    notes = tuple(f"{described(item)}: its picture is not there any more" for item in missing)
    report.add(Outcome(given.out / NAME, facts=facts, notes=notes, lines=(f"{given.out / NAME}: {len(items)} things",)))
    return report.exit_code


def restore(arguments: list[str]) -> int:
    """`vitrina wardrobe restore ...`; returns the exit code."""
    from editor.model.wardrobe_database import NAME, bring_back

    new = act_parser(
        "restore",
        "[options]",
        "Puts the copy of the wardrobe's list, made once a day, in its place; close Vitrina before. The list that was "
        "there is kept beside it.",
    )
    given = new.parse_args(arguments)
    folder = folder_of(given)
    aside = bring_back(folder)
    report = Report("wardrobe restore", 1, as_json=given.json, out=sys.stdout, err=sys.stderr)
    kept = f"; the old one is {aside.name} now" if aside else ""
    facts = {"aside": str(aside or "")}
    report.add(Outcome(folder / NAME, facts=facts, lines=(f"{folder / NAME} is the copy{kept}",)))
    return report.exit_code


def described(item: WardrobeItem) -> str:
    """A thing in one line."""
    what = item.category or "unknown"
    words = [
        f"{what}?" if item.is_unsure else what,
        " and ".join(colour.words for colour in item.colours),
        item.pattern if item.pattern != "plain" else "",
        item.material,
        (f"{item.price:.2f}".removesuffix(".00") + f" {item.currency}").strip() if item.price is not None else "",
        "*" * item.stars,
        item.name,
    ]
    return f"{item.number}  " + ", ".join(word for word in words if word)


def _searched(given: argparse.Namespace, wardrobe: Wardrobe) -> int:
    from editor.cli.engine import Engine
    from editor.model.quick_look import quick_look
    from editor.redactor.design.words.lexicon import Lexicon
    from editor.redactor.wardrobe.filing import Filing
    from editor.redactor.wardrobe.search import Search

    engine = Engine.build(given.device, 1, given.max_mb)
    if given.words is None:
        Filing(engine.networks, engine.limits).look_again(wardrobe)
    finder, within, limit = Search(wardrobe, Lexicon.read(), engine.networks), _filter(given), given.limit
    not_found: tuple[str, ...] = ()
    if given.words is not None:
        found = finder.found(given.words, limit, within)
        hits, not_found = found.hits, found.not_found
    elif given.image is not None:
        hits = finder.picture(quick_look(given.image, 1600, engine.limits), limit, within)
    elif given.colour is not None:
        hits = finder.in_colour(given.like, given.colour, limit, within)
    else:
        hits = finder.like(given.like, limit, within)
    items = {item.number: item for item in wardrobe.items_of([hit.number for hit in hits])}
    for hit in hits:
        if hit.number in items:
            _tell(given, items[hit.number], score=hit.score, why=list(hit.why), not_found=list(not_found))
    if not given.json and not_found:
        print("not found: " + one_line(", ".join(not_found)))
    if not given.json and not hits:
        print("nothing found")
    return 0


def _tell(given: argparse.Namespace, item: WardrobeItem, **facts: Any) -> None:
    if given.json:
        print(json.dumps({"command": f"wardrobe {given.act}", **facts, "item": item.to_json()}), flush=True)
        return
    score = f"{facts['score']:.2f}  " if "score" in facts else ""
    print(one_line(score + described(item) + (f"  ({facts['state']})" if "state" in facts else "")), flush=True)


def _add_filter(to: argparse.ArgumentParser) -> None:
    def several(name: str, known: Iterable[str], what: str) -> None:
        to.add_argument(f"--{name}", action="append", choices=tuple(known), default=[], metavar="WORD",
                        help=f"only of this {what}; may be given several times")  # fmt: skip

    several("category", KINDS, "kind")
    several("color", COLOURS, "color")
    several("pattern", PATTERNS_OF_THINGS, "pattern")
    several("season", SEASONS, "season")
    to.add_argument("--tag", action="append", default=[], metavar="WORD", help="only with this tag")
    to.add_argument("--favourite", action="store_true", help="only favourites")
    to.add_argument("--unsure", action="store_true", help="only those of which the program is not sure what they are")


def _filter(given: argparse.Namespace) -> Filter:
    return Filter(
        categories=tuple(given.category),
        colours=tuple(given.color),
        patterns=tuple(given.pattern),
        seasons=tuple(given.season),
        tags=tuple(given.tag),
        favourite=True if given.favourite else None,
        unsure=given.unsure,
    )


def _number(text: str) -> int:
    return whole_number(text, 1, 2**31 - 1)


def _colour(text: str) -> Colour:
    try:
        return colour_of(text.strip().lower())
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not one of: {', '.join(COLOURS)}, after one of: {', '.join(SHADES)}"
        ) from None
