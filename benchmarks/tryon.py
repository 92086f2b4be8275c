"""Try-on: its time and memory, whether it really dresses, and whether anything else changes.

    python benchmarks/tryon.py [--rounds N] [--count N]

The person of `tryon` (768 x 1024) and garments of `garments/full` of the data sets (VITRINA_DATA). Warm: networks open,
this person and garment never seen. Cold: `vitrina tryon` from start to end, with the peak of its memory, and without
scipy: the program does not install it, but cmaes imports it where it is (2 s).
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.errors import EditorError
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.outfit import WornGarment
from editor.paths import models_folder
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operations.tryon import TryOn
from editor.redactor.source import Source
from editor.redactor.tryon.back import change_mask, laid_back
from editor.redactor.tryon.dressing import Dressed, Dressing, Hands, Outfit

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("VITRINA_DATA", ROOT.parent / "shared" / "data"))
SIZE = (768, 1024)
THREADS = 2
COMMAND = "import sys; sys.modules['scipy'] = None; from editor.__main__ import main; sys.exit(main())"


def person() -> Frame:
    """The sample's person, cut to 3:4 about the middle."""
    frame = InputImage.read(DATA / "tryon" / "model.webp").frame
    height = frame.width * SIZE[1] // SIZE[0]
    top = (frame.height - height) // 2
    return Frame(cv2.resize(frame.rgb[top : top + height], SIZE, interpolation=cv2.INTER_AREA))


def garments() -> list[Path]:
    return sorted((DATA / "garments" / "full").glob("*.jpg"))


def dressed(pool: NetworkPool, frame: Frame, name: str, paths: Sequence[Path], dressing: Dressing) -> Dressed:
    keep = ArtefactStore().keeping("", TryOn.name)
    hands = Hands(pool, keep)
    return dressing.dressed(Source(frame, name), Outfit(tuple(map(WornGarment.of_file, paths))), hands)


def wearable(pool: NetworkPool, frame: Frame, count: int) -> Iterator[tuple[Path, Dressed]]:
    """The first garments that can be worn, one by one on the same person."""
    dressing, found = Dressing(), 0
    for path in garments():
        try:
            one = dressed(pool, frame, "person", [path], dressing)
        except EditorError:
            continue
        yield path, one
        found += 1
        if found == count:
            return


def warm(pool: NetworkPool, frame: Frame, paths: Sequence[Path], rounds: int) -> tuple[float, float]:
    """Least seconds for one garment on a person never seen, and for a second one over it."""
    first, second = [], []
    for number in range(rounds):
        dressing = Dressing()
        start = time.perf_counter()
        laid_back(dressed(pool, frame, f"{number}", paths[:1], dressing).person, frame)
        middle = time.perf_counter()
        laid_back(dressed(pool, frame, f"{number}", paths[:2], dressing).person, frame)
        first.append(middle - start)
        second.append(time.perf_counter() - middle)
    return min(first), min(second)


def cold(frame: Frame, garment: Path) -> tuple[float, float]:
    """Seconds of the command, and the peak of its memory in GB."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "person.png"
        cv2.imwrite(str(picture), frame.rgb[..., ::-1])
        command = [sys.executable, "-c", COMMAND, "tryon", picture, garment, "-o", Path(folder) / "out.png"]
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        took = time.perf_counter() - start
    return took, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 2**20


def apart(one: Frame, other: Frame, place: NDArray[np.bool_]) -> float:
    """Mean CIEDE2000 between two results where both garments are."""
    first, second = (lab_of_srgb(frame.rgb[place].astype(np.float32) / 255) for frame in (one, other))
    return float(delta_e_2000(first, second).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--count", type=int, default=12, help="garments whose results are compared")
    given = parser.parse_args()
    frame = person()
    pool = NetworkPool(Catalog(models_folder(), Path("nowhere")), "cpu", THREADS)
    found = list(wearable(pool, frame, given.count))
    one, two = warm(pool, frame, [path for path, _ in found[:2]], given.rounds)
    print(f"warm, one garment {one:.2f} s, a second one {two:.2f} s")
    print("cold, command {:.2f} s, peak {:.2f} GB".format(*cold(frame, found[0][0])))
    results = [(laid_back(each.person, frame), each.person) for _, each in found]
    for (path, _), (result, state) in zip(found, results, strict=True):
        mask = change_mask(state, frame) > 0
        same = bool(np.array_equal(result.rgb[~mask], frame.rgb[~mask]))
        share = np.count_nonzero(state.mask > 0) / max(np.count_nonzero(state.concerned), 1)
        print(f"{path.name[:8]}  outside equal: {same}  mask / union {share:.3f}  changed {mask.mean():.1%}")
    pairs = [
        apart(first[0], second[0], (change_mask(first[1], frame) > 0) & (change_mask(second[1], frame) > 0))
        for first, second in pairwise(results)
    ]
    print(f"two garments, mean delta E: least {min(pairs):.1f}, median {np.median(pairs):.1f}")


if __name__ == "__main__":
    main()
