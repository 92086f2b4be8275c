"""`vitrina look`: lists looks, applies one to pictures, writes one to a file, adds one from a file, learns one."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from editor.cli.console import UsageError
from editor.cli.edit import Editing, result_suffix
from editor.cli.engine import Engine
from editor.cli.learn_look import add_options, learn
from editor.cli.options import add_inputs, add_outputs, add_quality, number, parser, permission
from editor.cli.report import Outcome, Report
from editor.cli.targets import check_format, plan
from editor.cli.work import run_all
from editor.errors import EditorError
from editor.model.document import Document
from editor.model.file_names import LONGEST
from editor.model.table_file import SUFFIXES, read_table, write_table
from editor.paths import added_looks_folder
from editor.redactor.looks import KnownLook, LookCatalog, imported_name
from editor.redactor.registry import added


def look(arguments: Sequence[str]) -> int:
    """`vitrina look ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    catalog = LookCatalog([added_looks_folder()])
    match given.action:
        case "list":
            return _list(catalog, as_json=given.json)
        case "apply":
            return _apply(catalog, given)
        case "export":
            return _export(catalog, given)
        case "import":
            return _import(catalog, given)
        case _:
            return learn(catalog, given)


def _parser() -> argparse.ArgumentParser:
    main = parser(
        "look",
        "list | apply IN... -o OUT --look NAME|FILE.cube | export NAME -o FILE.cube|FILE.png | import FILE | "
        "learn --pairs BEFORE AFTER --name NAME | learn --liked DIR --from DIR --name NAME",
        "Looks: tables of colors, ours and your own, in .cube files and HALD pictures (PNG).",
    )
    actions = main.add_subparsers(dest="action", required=True, metavar="ACTION")
    json_ = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    json_.add_argument("--json", action="store_true", help="tell one JSON object a line on standard output")
    actions.add_parser("list", parents=[json_], allow_abbrev=False, help="tell which looks there are")
    apply = actions.add_parser("apply", allow_abbrev=False, help="give pictures a look, in their own format")
    add_inputs(apply)
    add_outputs(apply)
    apply.add_argument(
        "--look", required=True, metavar="NAME|FILE", help="a look of the list, a .cube file or HALD PNG"
    )
    apply.add_argument("--strength", type=_strength, default=100, metavar="N", help="in percent, 0 to 100 (100)")
    add_quality(apply)
    export = actions.add_parser("export", parents=[json_], allow_abbrev=False, help="write a look to a file")
    export.add_argument("name", metavar="NAME", help="a look of the list")
    export.add_argument("-o", "--out", required=True, type=Path, metavar="FILE", help="ends in .cube, or .png for HALD")
    export.add_argument("--overwrite", action="store_true", help="replace a file that is there already")
    import_ = actions.add_parser("import", parents=[json_], allow_abbrev=False, help="add a look from a file")
    import_.add_argument("file", type=Path, metavar="FILE", help="a .cube file or a HALD picture (PNG)")
    import_.add_argument("--name", metavar="NAME", help="what it is to be called; usually as it calls itself")
    import_.add_argument("--overwrite", action="store_true", help="replace an added look of this name")
    add_options(actions.add_parser("learn", parents=[json_], allow_abbrev=False, help="learn a look from pictures"))
    return main


def _strength(text: str) -> float:
    return number(text, lambda value: 0 <= value <= 100, "from 0 to 100")


def _list(catalog: LookCatalog, *, as_json: bool) -> int:
    looks = catalog.looks()
    width = max(len(one.name) for one in looks)
    for one in looks:
        if as_json:
            print(json.dumps({"command": "look list", **_facts(one)}))
        else:
            print(f"{one.name:{width}}  {one.title if one.is_shipped else one.path}")
    return 0


def _facts(one: KnownLook) -> dict[str, object]:
    file = {} if one.path is None else {"file": str(one.path)}
    return {"name": one.name, "title": one.title, "shipped": one.is_shipped, **file}


def _export(catalog: LookCatalog, given: argparse.Namespace) -> int:
    if given.out.suffix.lower() not in SUFFIXES:
        raise UsageError("{out} has no suffix of a table.", "Let its name end in .cube or .png.", out=given.out)
    report = Report("look export", 0, as_json=given.json, out=sys.stdout, err=sys.stderr)
    try:
        found = catalog.find(given.name)
        write_table(given.out, found.table(), overwrite=given.overwrite)
    except EditorError as error:
        report.add(Outcome(Path(given.name), error))
    else:
        report.add(Outcome(Path(given.name), facts={**_facts(found), "target": str(given.out)}))
    return report.exit_code


def _import(catalog: LookCatalog, given: argparse.Namespace) -> int:
    report = Report("look import", 0, as_json=given.json, out=sys.stdout, err=sys.stderr)
    try:
        table = read_table(given.file)
        name = given.name or imported_name(given.file, table)
        catalog.check_name(name, overwrite=given.overwrite)
        found = catalog.add(name, table)
    except EditorError as error:
        report.add(Outcome(given.file, error))
    else:
        report.add(Outcome(given.file, facts=_facts(found), lines=(f'{found.name}: added; --look "{found.name}"',)))
    return report.exit_code


def _apply(catalog: LookCatalog, given: argparse.Namespace) -> int:
    check_format(given.out, given.inputs)
    editing = Editing(given, _document(catalog, given), Engine.build("cpu", given.jobs, given.max_mb))
    tasks = plan(given.inputs, given.out, result_suffix, recursive=given.recursive, permission=permission(given))
    report = Report("look apply", len(tasks), as_json=given.json, out=sys.stdout, err=sys.stderr)
    return run_all(tasks, lambda task: task.source, editing.picture, report, given.jobs)


def _document(catalog: LookCatalog, given: argparse.Namespace) -> Document:
    return added(Document(), "look", {**chosen_look(given.look, catalog), "strength": given.strength})


def chosen_look(wanted: str, catalog: LookCatalog | None = None) -> dict[str, object]:
    """What the operation `look` needs for what --look names; `UsageError` where that cannot be had."""
    try:
        return _look_values(catalog or LookCatalog([added_looks_folder()]), wanted)
    except EditorError as error:
        raise UsageError("--look: " + error.what, error.todo, **error.values) from error


def _look_values(catalog: LookCatalog, wanted: str) -> dict[str, object]:
    """What the operation `look` needs for a name of the list, or for a file; errors as in reading these."""
    path = Path(wanted)
    if path.suffix.lower() not in SUFFIXES:
        return catalog.find(wanted).values()
    table = read_table(path)
    return {"look": imported_name(path, table)[:LONGEST], "table": table.to_text()}
