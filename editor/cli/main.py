"""The command line: finds the command and hands it its arguments. Imports nothing heavy: `--help` answers at once."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from editor import __version__
from editor.cli.console import UsageError, one_line
from editor.errors import EditorError

INTERRUPTED = 130
USAGE = 2

COMMANDS = {
    "batch": "do to many pictures what a recipe says, and go on after a stop",
    "check": "hold pictures against the rules of a marketplace, and make them meet these",
    "colour": "correct pictures by a color card, or match them with one of their set",
    "cutout": "remove the background of pictures",
    "design": "show a garment that words describe",
    "distil": "train a small network by a large one",
    "edit": "set brightness, contrast, colour, crop, size ... or render a project",
    "evaluate": "judge networks: accuracy, size, time, and the pictures at which they fail",
    "export": "make an ONNX file of a network that was trained",
    "feedback": "make a data set of what people said of try-ons",
    "info": "tell size, depth and colour profile of pictures, and what would be refused",
    "look": "list looks, give pictures one, write one to a file, add one from a file",
    "markets": "list the marketplaces whose rules are known",
    "models": "list, check or add networks",
    "parse": "tell hair, skin and each garment of people apart, as label pictures",
    "pose": "tell where people stand in pictures, and draw it",
    "quantise": "make a network smaller and faster, and tell what that costs",
    "recipe": "tell what recipes may say, check them, make one of a project",
    "retouch": "give pictures the light and colours of an advertisement",
    "style": "make paintings and drawings of pictures",
    "train": "train a network on pictures of your own",
    "tryon": "dress a person in the garments of other pictures",
    "upscale": "make pictures two, three or four times as large",
    "wardrobe": "keep clothes, find them, put them together",
    "verify": "tell what pictures claim of their making, and whether signature and pixels hold",
}

OpenWindow = Callable[[Sequence[Path]], int]


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Do what `arguments` (without the program's name) say; returns the exit code.

    0: all done, 1: some input failed and the rest is done, 2: wrong usage, 130: stopped by Ctrl-C.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that has no letters for a file's name
    try:
        return _dispatch(list(arguments), open_window)
    except SystemExit as end:  # argparse has said what it had to say
        return end.code if isinstance(end.code, int) else USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone, e.g. `vitrina info * | head`. Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except EditorError as error:
        _say(error)
        return USAGE if isinstance(error, UsageError) else 1
    except Exception as error:
        from editor.crash import record

        _say(record(error))
        return 1


def _dispatch(arguments: list[str], open_window: OpenWindow) -> int:
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command in COMMANDS:
        # One file a command, one function of its name in it.
        return int(getattr(import_module(f"editor.cli.{command}"), command)(rest))
    return _window(arguments, open_window)


def _window(arguments: list[str], open_window: OpenWindow) -> int:
    parser = _parser()
    files = [Path(file) for file in parser.parse_args(arguments).files]
    if files and not os.path.exists(files[0]) and files[0].name == arguments[0] and not files[0].suffix:
        # A bare word that is no file is a mistyped command rather than a picture.
        parser.error(f"{arguments[0]} is neither a file nor one of: {', '.join(COMMANDS)}")
    if sys.platform.startswith("linux") and not _has_display():
        raise EditorError(
            "There is no display to open the window on.",
            "On the command line use vitrina cutout or vitrina edit; see vitrina --help.",
        )
    return open_window(files)


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _parser() -> argparse.ArgumentParser:
    width = max(map(len, COMMANDS))
    parser = argparse.ArgumentParser(
        prog="vitrina",
        usage="vitrina [FILE...]\n       vitrina COMMAND ...",
        description="Vitrina, an offline photo editor for people who sell things.",
        epilog="commands (vitrina COMMAND --help tells more):\n"
        + "\n".join(f"  {name:{width}}  {purpose}" for name, purpose in COMMANDS.items())
        + "\n\nexit codes: 0 all done, 1 some input failed (the rest is done), 2 wrong usage",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="pictures or a project to open in the window")
    parser.add_argument("--version", action="version", version=f"vitrina {__version__}")
    return parser


def _say(error: EditorError) -> None:
    print(f"vitrina: {one_line(str(error))}", file=sys.stderr)
