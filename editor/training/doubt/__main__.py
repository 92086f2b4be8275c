"""Calibrates the doubt of an installed cut-out network.

    python -m editor.training.doubt NETWORK --data DIR [--better NETWORK] [--mirrored] [--table docs/doubt.md]

Writes <network>.doubt.json beside the network's record and its part of the table. DIR holds saliency_val (images and
masks); saliency_train and people are tested too where they are there. What the network says is kept in --masks, so a
second run is quick. See docs/doubt.md.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from editor.errors import EditorError, InputError
from editor.paths import added_models_folder, models_folder
from editor.redactor.doubt.calibration import SUFFIX
from editor.redactor.networks.catalog import Catalog
from editor.training.doubt.better import Asking, askings, chosen, seconds
from editor.training.doubt.calibrate import TOLERANCE, calibrated_on, held
from editor.training.doubt.elsewhere import elsewhere
from editor.training.doubt.figures import HEAD, held_row, splits_rows
from editor.training.doubt.passes import Passes
from editor.training.doubt.pictures import pairs
from editor.training.doubt.samples import Sample, samples
from editor.training.doubt.trials import trials
from editor.training.doubt.writing import askings_rows, write_calibration, write_section

_LEAST = 80  # pictures; fewer prove nothing at 90 %


def main(arguments: Sequence[str]) -> int:
    given = _parser().parse_args(arguments)
    try:
        _run(given)
    except EditorError as error:
        print(f"vitrina: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    new = argparse.ArgumentParser("python -m editor.training.doubt", description="Calibrates a network's doubt.")
    new.add_argument("network", help="its name, or quality or fast")
    new.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder that holds saliency_val")
    new.add_argument("--better", metavar="NETWORK", help="the network that --model auto asks when this one is in doubt")
    new.add_argument("--mirrored", action="store_true", help="run the network a second time, on the mirror image")
    new.add_argument("--tolerance", type=_percent, default=TOLERANCE, metavar="P", help="percent of a picture that may "
                     "be wrong without being marked, in nine of ten pictures (1.5)")  # fmt: skip
    new.add_argument("--masks", type=Path, default=Path("build/doubt"), help="where the network's masks are kept")
    new.add_argument("--table", type=Path, default=Path("docs/doubt.md"), help="the Markdown file to bring up to date")
    new.add_argument("--spoilt", type=int, default=100, metavar="N", help="pictures of each set made worse (100)")
    return new


def _percent(text: str) -> float:
    value = float(text)  # argparse tells a ValueError
    if not 0 < value < 50:
        raise ValueError(text)
    return value / 100


def _run(given: argparse.Namespace) -> None:
    catalog = Catalog(models_folder(), added_models_folder())
    record = catalog.find("cutout", given.network)
    passes = Passes(record, given.masks)
    start = time.perf_counter()

    def tell(text: str) -> None:
        print(f"{time.perf_counter() - start:6.0f} s  {text}", file=sys.stderr, flush=True)

    chosen_pairs = pairs(given.data / "saliency_val")
    if len(chosen_pairs) < _LEAST:
        raise InputError(
            "{number} pictures are too few.", "Give at least {least}.", number=len(chosen_pairs), least=_LEAST
        )
    found = samples(chosen_pairs, passes, tell, mirrored=given.mirrored)
    tell("random splits")
    splits = trials(found, tolerance=given.tolerance)
    tell("the calibration itself")
    promised = calibrated_on(found, given.tolerance)
    asked: list[Asking] = []
    if given.better is not None:
        better = catalog.find("cutout", given.better)
        known = catalog.calibration(better)
        other = samples(chosen_pairs, Passes(better, given.masks), tell, mirrored=known is not None and known.mirrored)
        asked = askings((calibrated_on(found[::2]), found[1::2]), (calibrated_on(other[::2]), other[1::2]))
    ask = chosen(asked).above if asked else None
    write_calibration(record.folder / f"{record.name}{SUFFIX}", record, promised, given.mirrored, ask, len(found))
    rows = [HEAD, *_elsewhere(given, found, passes, tell)]
    parts = [
        splits_rows(splits),
        "\n".join(rows),
        *([askings_rows(asked, seconds(record), seconds(better))] if asked else []),
    ]
    write_section(given.table, record.name, "\n\n".join(parts))


def _elsewhere(
    given: argparse.Namespace, found: Sequence[Sample], passes: Passes, tell: Callable[[str], None]
) -> list[str]:
    """Calibrated on every other picture, tested on the rest, as they are and made worse, and on other sets."""
    promised = calibrated_on(found[::2], given.tolerance)
    return [
        held_row(name, held(promised, others))
        for name, others in elsewhere(given.data, found[1::2], passes, given.spoilt, given.mirrored, tell)
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
