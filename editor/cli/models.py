"""`vitrina models`: which networks are there, whether their weights are whole, and adding one."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from editor.cli.options import parser
from editor.cli.report import Outcome, Report
from editor.dataloader.network_record import NetworkRecord
from editor.errors import EditorError, NetworkError
from editor.paths import added_models_folder, models_folder
from editor.redactor.networks.catalog import Catalog


def models(arguments: Sequence[str]) -> int:
    """`vitrina models ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    catalog = Catalog(models_folder(), added_models_folder())
    match given.action:
        case "list":
            return _list(catalog, as_json=given.json)
        case "verify":
            return _verify(catalog, as_json=given.json)
        case _:
            return _add(catalog, given.file, given.record, as_json=given.json)


def _parser() -> argparse.ArgumentParser:
    main = parser("models", "list | verify | add FILE --record JSON", "The networks that the program runs.")
    actions = main.add_subparsers(dest="action", required=True, metavar="ACTION")
    json_ = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    json_.add_argument("--json", action="store_true", help="tell one JSON object a line on standard output")
    actions.add_parser("list", parents=[json_], allow_abbrev=False, help="tell each network's licence, source and data")
    actions.add_parser("verify", parents=[json_], allow_abbrev=False, help="check all weights against their records")
    add = actions.add_parser("add", parents=[json_], allow_abbrev=False, help="install a network with its record")
    add.add_argument("file", type=Path, metavar="FILE", help="the ONNX file")
    add.add_argument("--record", type=Path, required=True, metavar="JSON", help="its record")
    return main


def _list(catalog: Catalog, *, as_json: bool) -> int:
    for record in catalog.records():
        if as_json:
            print(json.dumps({"command": "models list", **_facts(record)}))
        else:
            print(_described(record))
    for problem in catalog.problems():
        print(f"vitrina: {problem}", file=sys.stderr)
    return 1 if catalog.problems() else 0


def _verify(catalog: Catalog, *, as_json: bool) -> int:
    records, problems = catalog.records(), catalog.problems()
    report = Report("models verify", 0, as_json=as_json, out=sys.stdout, err=sys.stderr)
    for record in records:
        error = _problem(catalog, record)
        report.add(Outcome(record.weights, error, _facts(record), lines=(f"{record.name}: whole",)))
    for problem in problems:
        report.add(Outcome(models_folder(), problem))
    if not records and not problems:
        report.add(Outcome(models_folder(), NetworkError("There are no networks.", "Install the program again.")))
    return report.exit_code


def _problem(catalog: Catalog, record: NetworkRecord) -> EditorError | None:
    try:
        catalog.verify(record)
    except EditorError as error:
        return error
    return None


def _add(catalog: Catalog, file: Path, record: Path, *, as_json: bool) -> int:
    report = Report("models add", 0, as_json=as_json, out=sys.stdout, err=sys.stderr)
    try:
        added = catalog.add(file, record)
    except EditorError as error:
        report.add(Outcome(file, error))
    else:
        line = f"{added.name}: added; use it by --model {added.name}"
        report.add(Outcome(file, facts=_facts(added), lines=(line,)))
    return report.exit_code


def _facts(record: NetworkRecord) -> dict[str, object]:
    return {
        "name": record.name,
        "title": record.title,
        "role": record.role,
        "quality": record.quality,
        "file": str(record.weights),
        "sha256": record.sha256,
        "licence": record.licence,
        "origin": record.source,
        "training_data": list(record.training_data),
    }


def _described(record: NetworkRecord) -> str:
    lines = [
        f"{record.name}: {record.title} ({record.role}, {record.quality})",
        f"    licence        {record.licence}",
        f"    source         {record.source}",
        *(f"    trained on     {data}" for data in record.training_data),
        f"    file           {record.weights}",
    ]
    return "\n".join(lines)
