"""Pairs to learn from: pictures, and what a network that retouches makes of them.

    python -m editor.training.answers maxim --pictures photos/ --pictures garments/ -o answers/

Makes a data set of ``pairs`` (docs/training.md), from which a small network learns to answer as a large one does. Every
other picture is spoilt first: by up to 1.5 EV, a cast, too much or too little contrast. Pictures that judge, 15 % by
their content as `data.split` says, are left out, so that a network can be judged by them. The same command goes on.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import NetworkRecord, read_record
from editor.errors import EditorError
from editor.model.files import atomic_write, make_folder
from editor.model.frame import Frame, to_depth
from editor.paths import added_models_folder, models_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.fit import remade
from editor.redactor.networks.session import open_session
from editor.training.data.degrade import exposed
from editor.training.data.folders import Item, read_folder
from editor.training.data.pairs import is_photograph
from editor.training.data.reading import read_rgb
from editor.training.data.split import split
from editor.training.record import ROLES

Bytes = NDArray[np.uint8]

_STOPS: Final = (-1.5, 1.2)  # EV
_CAST: Final = 0.17  # EV, standard deviation of each channel
_CONTRAST: Final = (0.6, 1.15)  # around the middle
_LIFT: Final = 0.04  # of all values, each way


def answered(
    record: NetworkRecord,
    items: Sequence[Item],
    folder: Path,
    threads: int = 0,
    on_progress: Callable[[int], None] = lambda count: None,
) -> int:
    """Write ``input/`` and ``target/`` at the size of the network; those that are there stay.

    Args:
        record: of a network that gives pictures.
        items: photographs; drawings and screenshots among them are left out.
        threads: of the processor; 0 for one a core.
        on_progress: told how many of `items` are done.

    Returns:
        how many pairs there are.

    Raises:
        InputError: a picture cannot be read.
        NetworkError: the network cannot run, or gives no picture.
        OutputError: a picture cannot be written.
    """
    session = open_session(record.weights.read_bytes(), "cpu", threads)
    for part in ("input", "target"):
        make_folder(folder / part)
    count = 0
    for number, item in enumerate(items, 1):
        name = hashlib.sha256(item.picture.read_bytes()).hexdigest()[:16]
        files = folder / "input" / f"{name}.png", folder / "target" / f"{name}.png"
        rgb = None if files[1].exists() else read_rgb(item.picture)
        if rgb is not None and is_photograph(rgb):
            rng = np.random.default_rng(int(name, 16))
            given = spoilt(rgb, rng) if rng.random() < 0.5 else rgb
            for file, picture in zip(files, remade(session, record.input, record.output, Frame(given)), strict=True):
                with atomic_write(file, overwrite=True) as beside:
                    beside.write_bytes(cv2.imencode(".png", to_depth(picture, "uint8")[..., ::-1])[1].tobytes())
        count += files[1].exists()
        on_progress(number)
    return count


def spoilt(rgb: Bytes, rng: np.random.Generator) -> Bytes:
    """A photograph with wrong light, cast and contrast; H x W x 3, 0-255, sRGB."""
    cast = rng.normal(0, _CAST, 3)
    values = exposed(rgb, rng.uniform(*_STOPS) + cast - cast.mean()).astype(np.float32) / 255
    values = 0.5 + (values - 0.5) * np.float32(rng.uniform(*_CONTRAST)) + np.float32(rng.uniform(-_LIFT, _LIFT))
    return to_depth(np.clip(values, 0, 1), "uint8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0 all pairs made, 1 something is wrong."""
    given = _parser().parse_args(arguments)
    try:
        items = [item for folder in given.pictures for item in _sample(folder, given.count)]
        parts = split(items)
        learning = [*parts["train"], *parts["val"]]
        count = answered(_record(given.network), learning, given.out, given.threads, lambda n: _tell(n, len(learning)))
    except EditorError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{count} pairs in {given.out}")
    return 0


def _sample(folder: Path, count: int) -> list[Item]:
    """`count` of the pictures in a folder, always the same; all of them for 0."""
    items = read_folder(folder, "pictures").items
    order = np.random.default_rng(0).permutation(len(items))
    return [items[place] for place in (order[:count] if count else order)]


def _record(name: str) -> NetworkRecord:
    path = Path(name)
    if path.suffix == ".json":
        return read_record(path)
    return Catalog(models_folder(), added_models_folder()).find(ROLES["pairs"], name)


def _tell(count: int, total: int) -> None:
    if count % 50 == 0 or count == total:
        print(f"{count} of {total}", file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    main = argparse.ArgumentParser(
        prog="python -m editor.training.answers", description="Pairs of pictures and a network's answers."
    )
    main.add_argument("network", metavar="NETWORK", help="an installed one that retouches, or its record (.json)")
    main.add_argument("--pictures", type=Path, action="append", required=True, metavar="DIR", help="photographs")
    main.add_argument("--count", type=int, default=0, metavar="N", help="of each folder, at most (all)")
    main.add_argument("--threads", type=int, default=0, metavar="N", help="of the processor (one a core)")
    main.add_argument("-o", "--out", type=Path, required=True, metavar="DIR", help="where the pairs go")
    return main


if __name__ == "__main__":
    sys.exit(main())
