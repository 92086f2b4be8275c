"""`vitrina wardrobe`: whose wardrobe it is, and which of its acts is asked for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final

from editor.cli.console import UsageError
from editor.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from editor.model.wardrobe_store import Wardrobe

# Where the function of each act is, and what it does.
ACTS: Final = {
    "add": ("editor.cli.wardrobe_filling", "take pictures, folders and tables in"),
    "list": ("editor.cli.wardrobe_things", "tell what is there"),
    "search": ("editor.cli.wardrobe_things", "find things by words, a picture, or another thing"),
    "outfits": ("editor.cli.wardrobe_outfits", "put outfits together"),
    "improve": ("editor.cli.wardrobe_outfits", "find the smallest change that makes an outfit better"),
    "rate": ("editor.cli.wardrobe_outfits", "say what you think of things and outfits"),
    "remove": ("editor.cli.wardrobe_things", "take things away, or put them back"),
    "export": ("editor.cli.wardrobe_things", "write a table and the pictures"),
    "restore": ("editor.cli.wardrobe_things", "bring the copy of a damaged list back"),
}


def wardrobe(arguments: Sequence[str]) -> int:
    """`vitrina wardrobe ...`; returns the exit code."""
    given = _parser().parse_args(arguments[:1])
    function = "listed" if given.act == "list" else given.act
    return int(getattr(import_module(ACTS[given.act][0]), function)(list(arguments[1:])))


def add_user(to: argparse.ArgumentParser) -> None:
    """Whose wardrobe it is."""
    to.add_argument("--user", metavar="NAME", help="whose wardrobe; without it the guest's")


def act_parser(act: str, usage: str, description: str) -> argparse.ArgumentParser:
    """A parser for an act, with `--user` and `--json`; the act's name is given back with what was parsed."""
    from editor.cli.options import parser

    new = parser(f"wardrobe {act}", usage, description)
    add_user(new)
    new.add_argument("--json", action="store_true", help="tell one JSON object a line on standard output")
    new.set_defaults(act=act)
    return new


def folder_of(given: argparse.Namespace) -> Path:
    """Where the wardrobe of `--user` lies.

    Raises:
        UsageError: there is no such account on this computer.
    """
    from editor.model.user import GUEST
    from editor.model.user_store import UserStore
    from editor.model.wardrobe_store import wardrobe_folder
    from editor.paths import data_folder

    user = GUEST if given.user is None else UserStore(data_folder() / "accounts").named(given.user)
    if user is None:
        raise UsageError('Nobody is called "{name}" on this computer.', "Leave out --user.", name=given.user)
    return wardrobe_folder(user, data_folder())


def opened(given: argparse.Namespace) -> Wardrobe:
    """The wardrobe of `--user`; errors as of `Wardrobe` and `folder_of`."""
    from editor.model.wardrobe_database import WardrobeListError
    from editor.model.wardrobe_store import Wardrobe

    try:
        return Wardrobe(folder_of(given))
    except WardrobeListError as error:
        if not error.has_copy:
            raise
        bring = "The list of {date} can be brought back: vitrina wardrobe restore."
        raise InputError(error.what, bring, **error.values) from error


def _parser() -> argparse.ArgumentParser:
    width = max(map(len, ACTS))
    new = argparse.ArgumentParser(
        prog="vitrina wardrobe",
        usage="vitrina wardrobe ACT ... [--user NAME] [--json]",
        description="Keeps clothes on this computer: cut out, named, found again, put together.",
        epilog="acts (vitrina wardrobe ACT --help tells more):\n"
        + "\n".join(f"  {name:{width}}  {purpose}" for name, (_, purpose) in ACTS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    new.add_argument("act", choices=tuple(ACTS), metavar="ACT", help="one of those below")
    return new
