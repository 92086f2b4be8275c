"""Kills workers and the giver of a batch on a cluster at random moments, and compares what comes of it.

    python benchmarks/cluster_kill.py [--times 20] [--pictures 400] [--seed 1]

Two workers; pictures of .3 megapixels in a folder, results in a server of objects. Each time either a worker or the
process that gives the work is ended by SIGKILL; the giver goes on with --resume. In the end each file must be there,
byte for byte as one process makes them on its own, and nothing else. Told besides: how many pictures were worked on
again. Exit code 1 if anything differs.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from cluster import cluster, server_of_objects
from distributed import Client

from editor.batch.batch import Batch
from editor.batch.crew import Means
from editor.batch.processes import ProcessCrew
from editor.model.document import Edit
from editor.model.recipe import Recipe, RecipeOutput, RecipeStep
from editor.model.recipe_file import write

ROOT = Path(__file__).resolve().parent.parent
RECIPE = Recipe(
    "Kill",
    (RecipeStep(Edit("brightness", {"brightness": 20.0})),),
    (),
    (RecipeOutput("{stem}", format="png"), RecipeOutput("small/{stem}", format="jpeg", longest=200)),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--pictures", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_pictures(folder / "in", given.pictures)
        write(folder / "recipe.json", RECIPE, overwrite=False)
        with server_of_objects(folder), cluster(folder, 2) as address:
            killed = killing(folder, address, given.times, random.Random(given.seed))
            import fsspec

            fsspec.filesystem("s3", use_listings_cache=False).get("shop/out/", f"{folder}/far/", recursive=True)
        with Batch.planned([folder / "in"], folder / "near", RECIPE) as batch:
            crew = ProcessCrew(RECIPE, Means(1, "cpu"))
            batch.run(crew=crew)
            crew.close()
        far, near = files_below(folder / "far"), files_below(folder / "near")
        receipts = len(re.findall(r"PUT /shop/out/\S*receipts/\S* HTTP", (folder / "requests").read_text()))
    print(f"killed {killed['worker']} workers and {killed['giver']} givers")
    print(f"{len(far)} files of {2 * given.pictures}, {'the same' if far == near else 'NOT THE SAME'}")
    print(f"{receipts - given.pictures} pictures were worked on again")
    return 0 if far == near and len(far) == 2 * given.pictures else 1


def make_pictures(folder: Path, count: int) -> None:
    from PIL import Image

    folder.mkdir()
    with Image.open(ROOT / "resources" / "samples" / "dress.jpg") as picture:
        small = picture.convert("RGB").resize((480, 640))
    for number in range(count):
        small.putpixel((number % 480, number // 480), (255, 0, 0))
        small.save(folder / f"{number:04}.jpg", quality=92)


def killing(folder: Path, address: str, times: int, chance: random.Random) -> dict[str, int]:
    """Run the batch to its end, and kill on the way."""
    import fsspec

    fsspec.filesystem("s3").mkdir("shop")
    killed = {"worker": 0, "giver": 0}
    begin = [f"{folder}/in", "--recipe", f"{folder}/recipe.json"]
    while True:
        giver = subprocess.Popen(
            [sys.executable, "-m", "editor", "batch", *begin, "-o", "s3://shop/out", "--dask", address, "--resume"],
            stdout=subprocess.DEVNULL,
        )
        while giver.poll() is None and sum(killed.values()) < times:
            time.sleep(chance.uniform(0.5, 9))
            if chance.random() < 0.5 and giver.poll() is None:
                giver.kill()
                killed["giver"] += 1
            elif giver.poll() is None and kill_worker(address, chance):
                killed["worker"] += 1
        if giver.wait() == 0:
            return killed


def kill_worker(address: str, chance: random.Random) -> bool:
    with Client(address, set_as_default=False) as client:
        numbers = list(client.run(os.getpid).values())
    if numbers:
        os.kill(chance.choice(numbers), signal.SIGKILL)
    return bool(numbers)


def files_below(folder: Path) -> dict[str, bytes]:
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in files.items() if not name.startswith(".vitrina-batch")}


if __name__ == "__main__":
    sys.exit(main())
