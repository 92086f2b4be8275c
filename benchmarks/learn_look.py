"""How well looks are learnt from photographs: `python benchmarks/learn_look.py [FOLDER] [pictures in each half ...]`.

Photographs are halved by the hash of their names. Each look of the program is given to one half, and learnt without
pairs from that half and the other half as it is; then how far the other half with the learnt look lies from the other
half with the true look (mean delta E 2000, colours of every 97th pixel). `none`: the same without any look, where
nothing should be learnt. Last, from pairs: the true look on pairs kept apart. Seconds are processor time, reading
included for pairs alone.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from editor.model.codecs.formats import is_readable_name  # noqa: E402
from editor.model.colour_table import ColourTable  # noqa: E402
from editor.model.picture_file import DEFAULT_LIMITS  # noqa: E402
from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb  # noqa: E402
from editor.redactor.learning.colour_histogram import histogram  # noqa: E402
from editor.redactor.learning.liked import learnt_from  # noqa: E402
from editor.redactor.learning.pairs import learn_pairs, pairs_in  # noqa: E402
from editor.redactor.learning.pictures import SmallPicture, fingerprint, small_picture  # noqa: E402
from editor.redactor.operations.look import NONE, Look, shipped_table  # noqa: E402

NAMES = [name for name, _ in Look.parameter("look").choices]


def looked(picture: SmallPicture, table: ColourTable) -> SmallPicture:
    """The picture with a look."""
    return SmallPicture(np.clip(table.colours(picture.rgb), 0, 1), picture.seen, picture.size)


def unpaired(liked: list[SmallPicture], own: list[SmallPicture]) -> None:
    """A line for each look."""
    plain = [histogram(picture) for picture in own]
    colours = np.concatenate([picture.rgb.reshape(-1, 3)[::97] for picture in own])
    figures = []
    for name in NAMES:
        table = ColourTable.identity() if name == NONE else shipped_table(name)
        shown = [histogram(looked(picture, table)) for picture in liked]
        began = time.process_time()
        learnt = learnt_from(shown, plain)
        seconds = time.process_time() - began
        wanted = lab_of_srgb(np.clip(table.colours(colours), 0, 1))
        before, after = (
            float(delta_e_2000(lab_of_srgb(one), wanted).mean()) for one in (colours, learnt.table.colours(colours))
        )
        figures.append((before, after))
        print(f"{name:24}{before:8.2f}{after:8.2f}{learnt.before:10.2f}{learnt.after:8.2f}{seconds:8.1f} s", flush=True)
    before, after = np.mean(figures, axis=0)
    print(f"{'mean':24}{before:8.2f}{after:8.2f}   {before / after:.2f} times nearer")


def paired(pictures: list[SmallPicture]) -> None:
    """Looks learnt from forty pairs."""
    for name in ("film", "golden", "strong-black-and-white"):
        with tempfile.TemporaryDirectory() as folder:
            sides = [Path(folder) / side for side in ("before", "after")]
            for side in sides:
                side.mkdir()
            for index, picture in enumerate(pictures[:40]):
                for side, each in zip(sides, (picture, looked(picture, shipped_table(name))), strict=True):
                    Image.fromarray((each.rgb * 255 + 0.5).astype(np.uint8)).save(side / f"{index}.png")
            began = time.process_time()
            *_, last = learn_pairs(pairs_in(*sides)[0])
            assert last.learnt is not None
            print(f"pairs, {name:24}{last.learnt.before:8.2f}{last.learnt.after:8.2f}"
                  f"{time.process_time() - began:8.1f} s")  # fmt: skip


def main() -> None:
    data = Path(os.environ.get("VITRINA_DATA", ROOT.parent / "shared" / "data"))
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else data / "photos"
    files = sorted(path for path in folder.rglob("*") if is_readable_name(path))
    halves: tuple[list[SmallPicture], list[SmallPicture]] = ([], [])
    for path in sorted(files, key=lambda path: fingerprint(path.name)):
        halves[fingerprint(path.name) % 2].append(small_picture(path, DEFAULT_LIMITS))
    for count in map(int, sys.argv[2:] or ["1000", "60", "20"]):
        liked, own = (half[:count] for half in halves)
        print(f"{len(liked)} liked, {len(own)} own: delta E before, after; distance before, after")
        unpaired(liked, own)
    paired(halves[0])


if __name__ == "__main__":
    main()
