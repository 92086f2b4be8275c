"""`vitrina recipe`: tells what recipes may say, checks them, makes one of a project."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from editor.cli.console import one_line
from editor.cli.options import DEFAULT_MB, parser
from editor.errors import EditorError
from editor.model.recipe import Recipe
from editor.model.recipe_file import to_text, write


def recipe(arguments: Sequence[str]) -> int:
    """`vitrina recipe ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    return int(given.do(given))


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "recipe",
        "schema | check FILE... | from-project FILE.vitrina [-o R.json]",
        "Recipes say what vitrina batch does to each picture: steps, conditions and the files to be made.",
    )
    acts = new.add_subparsers(dest="act", required=True, metavar="schema|check|from-project")
    schema = acts.add_parser("schema", help="the JSON schema of recipes, for editors and other programs")
    schema.set_defaults(do=_schema)
    check = acts.add_parser("check", help="whether recipes can be used; what is wrong is told with its line")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    check.set_defaults(do=_check)
    made = acts.add_parser("from-project", help="what a project does, without what belongs to its picture alone")
    made.add_argument("project", type=Path, metavar="FILE.vitrina")
    made.add_argument("-o", "--out", type=Path, metavar="R.json", help="write it there (on standard output)")
    made.add_argument("--name", default="", metavar="NAME", help="as it is called (the project's name)")
    made.add_argument("--overwrite", action="store_true", help="replace a file that is there already")
    made.set_defaults(do=_from_project)
    return new


def _schema(_given: argparse.Namespace) -> int:
    from editor.redactor.recipe_schema import recipe_schema

    print(json.dumps(recipe_schema(), ensure_ascii=False, indent=2))
    return 0


def _check(given: argparse.Namespace) -> int:
    from editor.redactor.recipes import read_recipe

    wrong = 0
    for file in given.files:
        try:
            print(f"{file}: {_told(read_recipe(file))}")
        except EditorError as error:
            wrong = 1
            print(f"vitrina: {one_line(str(error))}", file=sys.stderr)
    return wrong


def _told(recipe: Recipe) -> str:
    counts = ((len(recipe.steps), "step"), (len(recipe.conditions), "condition"), (len(recipe.files), "file a picture"))
    return ", ".join(f"{count} {word if count == 1 else _several(word)}" for count, word in counts)


def _several(word: str) -> str:
    return "files a picture" if word.startswith("file") else f"{word}s"


def _from_project(given: argparse.Namespace) -> int:
    from editor.model.project_file import read_project
    from editor.redactor.recipes import recipe_of
    from editor.redactor.registry import migrate

    project = read_project(given.project, migrate, max_picture=DEFAULT_MB * 2**20)
    made = recipe_of(project.history.document, given.name or given.project.stem)
    if given.out is None:
        print(to_text(made), end="")
    else:
        write(given.out, made, overwrite=given.overwrite)
    return 0
