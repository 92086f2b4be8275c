"""`vitrina evaluate`: how good, how large and how quick networks are, side by side over a folder."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from editor.cli.console import UsageError
from editor.cli.extra import need_extra
from editor.cli.options import parser, shares, whole_number
from editor.cli.report import Outcome, Report
from editor.errors import EditorError, InputError
from editor.paths import added_models_folder, models_folder
from editor.redactor.networks.catalog import Catalog

if TYPE_CHECKING:
    from editor.training.data.folders import DataSet, Item
    from editor.training.measure.evaluation import Evaluation
    from editor.training.measure.subjects import Subject

_MARKS: Final = {"pairs": "input", "classes": "labels.csv"}  # what a data set of a kind has and others have not
_ABOUT: Final = {"masks": "masks", "pairs": "pictures", "classes": "kinds"}
MODULES = ("torch", "onnx", "py_sod_metrics", "skimage", "matplotlib")


def evaluate(arguments: Sequence[str]) -> int:
    """`vitrina evaluate ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    need_extra(*MODULES)
    if given.data is None:
        raise UsageError("No data set is given.", "Give its folder: --data DIR.")
    from editor.training.measure.report import check_place

    folder = given.out or Path("reports") / f"evaluate-{date.today().isoformat()}"
    data = _data(given.data)
    catalog = Catalog(models_folder(), added_models_folder())
    with tempfile.TemporaryDirectory() as scratch:
        networks = _networks(given.network, catalog, Path(scratch), data.kind)
        check_place(folder)
        return _Run(given, _part(data, given), folder).over(networks)


class _Run:
    """Judges networks one after the other and writes the reports."""

    def __init__(self, given: argparse.Namespace, data: DataSet, folder: Path) -> None:
        self._given, self._data, self._folder = given, data, folder

    def over(self, networks: Sequence[Subject]) -> int:
        from editor.training.measure.cost import cost
        from editor.training.measure.figures import CLASSES, MASKS, PICTURES
        from editor.training.measure.report import markdown, write_reports

        figures = {"masks": MASKS, "pairs": PICTURES, "classes": CLASSES}[self._data.kind]
        total = len(networks) * len(self._data.items)
        report = Report("evaluate", total, as_json=False, out=sys.stdout, err=sys.stderr)
        given = [(network, self._items(network)) for network in networks]  # what is wrong is told before an hour
        found = [one for network, items in given for one in self._judged(network, items, report)]
        report.close()
        costs = {network.name: cost(network) for network in networks} if self._given.cost else {}
        part = f", {self._given.part} part" if self._given.part else ""
        title = f"{self._given.data.resolve().name}{part}: {len(self._data.items)} pictures"
        files = write_reports(self._folder, title, found, figures, costs)
        print(markdown(found, figures, costs))
        print("\n".join(map(str, files)))
        return report.exit_code

    def _items(self, network: Subject) -> Sequence[Item]:
        """The data as this network takes it: its classes bear the network's numbers."""
        from editor.training.data.folders import numbered_as

        if not network.output.classes:
            return self._data.items
        return numbered_as(self._data, network.output.classes).items

    def _judged(self, network: Subject, items: Sequence[Item], report: Report) -> list[Evaluation]:
        from editor.training.measure.evaluation import evaluate_classes, evaluate_masks, evaluate_pictures
        from editor.training.measure.frechet import imagenet_features

        def tell(item: Item, error: EditorError | None) -> None:
            report.add(Outcome(item.picture, error))

        if self._data.kind == "masks":
            return evaluate_masks(network, items, [self._given.way], tell)
        if self._data.kind == "classes":
            return evaluate_classes(network, items, tell)
        return evaluate_pictures(network, items, imagenet_features(), tell)


def _data(folder: Path) -> DataSet:
    from editor.training.data.folders import read_folder

    kind = next((kind for kind, mark in _MARKS.items() if (folder / mark).exists()), "masks")
    found = read_folder(folder, kind)
    if kind != "classes" and any(item.target is None for item in found.items):
        raise InputError(
            "{name} holds no right results to compare with.",
            "Give a folder with images/ and masks/, with input/ and target/, or with labels.csv.",
            name=folder,
        )
    return found


def _part(data: DataSet, given: argparse.Namespace) -> DataSet:
    """What of the data is asked for."""
    from editor.training.data.split import split

    items = split(data.items, given.split)[given.part] if given.part else data.items
    if not items:
        raise InputError("The {part} part of the data is empty.", "Give more pictures.", part=given.part)
    return replace(data, items=tuple(items[:: given.every]))


def _networks(choices: Sequence[str], catalog: Catalog, scratch: Path, kind: str) -> list[Subject]:
    from editor.training.measure.subjects import subject
    from editor.training.record import ROLES

    names = choices or [record.name for record in catalog.records() if record.role == ROLES.get(kind)]
    networks: list[Subject] = []
    for index, name in enumerate(names):
        network = subject(name, catalog, scratch / str(index), kind)
        if network.kind != kind:
            raise UsageError(
                "{name} cannot be judged by this data set: one is about {mine}, the other about {theirs}.",
                "Give another with --network or --data.",
                name=network.name,
                mine=_ABOUT[network.kind],
                theirs=_ABOUT[kind],
            )
        if network.name in [other.name for other in networks]:
            raise UsageError("Two networks are called {name}.", "Give one of them another name.", name=network.name)
        networks.append(network)
    return networks


def _parser() -> argparse.ArgumentParser:
    main = parser(
        "evaluate",
        "--data DIR [--network NETWORK ...] [-o DIR]",
        "Judge networks over pictures whose right result is known: figures as Markdown and CSV, and a page of each "
        "network's worst twenty. Pages show pictures of the data set: they are not for publishing.",
    )
    main.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="images/ and masks/ of the same stems, input/ and target/, or labels.csv",
    )
    main.add_argument(
        "--network",
        nargs="+",
        default=[],
        metavar="NETWORK",
        help="installed networks by name, records (.json beside their weights), states of a training (.pt); "
        "usually all installed ones",
    )
    main.add_argument("-o", "--out", type=Path, metavar="DIR", help="where reports go (reports/evaluate-DATE)")
    main.add_argument(
        "--part", choices=("train", "val", "test"), help="only what a training learned from, chose by, or left out"
    )
    main.add_argument("--split", type=shares, metavar="A/B/C", help="that training's percentages (70/15/15)")
    main.add_argument("--every", type=_count, default=1, metavar="N", help="only every n-th picture")
    ways = main.add_mutually_exclusive_group()
    ways.add_argument(
        "--as-written",
        dest="way",
        action="store_const",
        const="written",
        default="written",
        help="masks as the program writes them: doubts settled, refined along edges (usual)",
    )
    ways.add_argument(
        "--raw", dest="way", action="store_const", const="raw", help="the network's masks, enlarged and nothing else"
    )
    main.add_argument("--no-cost", dest="cost", action="store_false", help="measure neither time nor memory")
    return main


def _count(text: str) -> int:
    return whole_number(text, 1, 100_000)
