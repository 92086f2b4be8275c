"""Batches on many machines: what a picture costs for real on this machine, and what handing out the work adds.

    python benchmarks/cluster.py real [--pictures 24] [--workers CORES]
    python benchmarks/cluster.py overhead [--pictures 200] [--seconds 0.4] [--workers 1 2 4 8]
    python benchmarks/cluster.py giver [--pictures 10000 100000]

`real`: a scheduler and worker processes of one thread each, as `dask scheduler` and `dask worker` start them; pictures
of 2.8 megapixels are cut out by the quality network, put on white and written as JPEG: by the pool of processes of one
machine, by the cluster on a folder, by the cluster on a server of objects. Pictures a second; processor time a picture
of workers, scheduler and of this process, which gives the work; requests and bytes of the server of objects.

`overhead`: the same way of each task, but workers sleep instead of working and send back an answer of the usual size.
It tells nothing of pictures a second of a real cluster; it tells what scheduler, wire and journal add to each picture,
with 1, 2, 4 and 8 workers: processor time holds on any machine, wall-clock time on a quiet one.

`giver`: what the machine that gives the work needs: memory for each picture of a batch, journal, processor time.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from distributed import Client

from editor.batch.batch import Batch
from editor.batch.cluster.connecting import cluster_crew
from editor.batch.cluster.crew import ClusterCrew
from editor.batch.cluster.receipts import Receipt
from editor.batch.crew import Means
from editor.batch.items import State
from editor.batch.places import place
from editor.batch.processes import ProcessCrew
from editor.batch.work import Made, Task
from editor.model.document import Edit
from editor.model.recipe import Recipe, RecipeOutput, RecipeStep
from editor.redactor.engine import cores

ROOT = Path(__file__).resolve().parent.parent
MEANS = Means(device="cpu")
RECIPE = Recipe(
    "White",
    (RecipeStep(Edit("cutout", {"model": "quality"})), RecipeStep(Edit("backdrop", {"color": "#ffffff"}))),
    (),
    (RecipeOutput(format="jpeg"),),
)
_THUMBNAIL = 6000  # bytes of that of a garment on white


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    new = commands.add_parser("real")
    new.add_argument("--pictures", type=int, default=24)
    new.add_argument("--workers", type=int, default=cores())
    new.set_defaults(run=lambda given: real(given.pictures, given.workers))
    new = commands.add_parser("overhead")
    new.add_argument("--pictures", type=int, default=200)
    new.add_argument("--seconds", type=float, default=0.4)
    new.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4, 8])
    new.set_defaults(run=lambda given: overhead(given.pictures, given.seconds, given.workers))
    new = commands.add_parser("giver")
    new.add_argument("--pictures", type=int, nargs="+", default=[10_000, 100_000])
    new.set_defaults(run=lambda given: giver(given.pictures))
    given = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"
    given.run(given)


# Real work


def real(count: int, workers: int) -> None:
    """Prints a table, a row a way of working."""
    print("| way | pictures/s | workers, s/picture | scheduler, ms | giver, ms |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_pictures(folder / "in", count)
        row(f"{workers} processes of one machine", *by_processes(folder, count, workers))
        with cluster(folder, workers) as address:
            row(f"{workers} workers, folder", *on_cluster(address, folder / "in", folder / "far", count))
        with server_of_objects(folder) as told, cluster(folder, workers) as address:
            import fsspec

            storage = fsspec.filesystem("s3")
            storage.mkdir("shop")
            storage.put(f"{folder}/in/", "shop/in/", recursive=True)
            told()
            row(f"{workers} workers, server of objects",
                *on_cluster(address, place("s3://shop/in"), place("s3://shop/out"), count))  # fmt: skip
            requests = told()
            sizes = {what: storage.du(f"shop/{what}") for what in ("in", "out")}
    print(f"\nrequests a picture: {', '.join(f'{kind} {n / count:.2f}' for kind, n in requests.items())}")
    print(", ".join(f"{what} {size / count / 1e3:.0f} kB a picture" for what, size in sizes.items()))


def row(way: str, seconds: float, count: int, workers: float, scheduler: float, giving: float) -> None:
    print(f"| {way} | {count / seconds:.2f} | {workers / count:.2f} | {1e3 * scheduler / count:.1f} | "
          f"{1e3 * giving / count:.1f} |", flush=True)  # fmt: skip


def make_pictures(folder: Path, count: int) -> None:
    """Pictures of 1448 x 1930 whose bytes all differ."""
    from PIL import Image

    folder.mkdir()
    sources = [ROOT / "resources" / "samples" / "dress.jpg", *sorted((ROOT / "tests" / "pictures").glob("*.jpg"))]
    for number in range(count):
        with Image.open(sources[number % len(sources)]) as picture:
            larger = picture.convert("RGB").resize((1448, 1930), Image.Resampling.LANCZOS)
        larger.putpixel((0, 0), (number % 256, number // 256, 7))
        larger.save(folder / f"{number:05}.jpg", quality=92)


def by_processes(folder: Path, count: int, workers: int) -> tuple[float, int, float, float, float]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with Batch.planned([folder / "in"], folder / "near", RECIPE) as batch:
        crew = ProcessCrew(RECIPE, Means(workers, "cpu"))
        seconds, giving = timed(batch, crew)
        crew.close()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, count, used, 0.0, giving


def on_cluster(address: str, source: Path, out: Path, count: int) -> tuple[float, int, float, float, float]:
    with Batch.planned([source], out, RECIPE) as batch:
        crew = cluster_crew(address, RECIPE, MEANS, batch.folders.hidden, batch.inputs)
        with closing(crew):
            before = used_there(crew.client)
            seconds, giving = timed(batch, crew)
            after = used_there(crew.client)
    return seconds, count, after[0] - before[0], after[1] - before[1], giving


def timed(batch: Batch, crew: Any) -> tuple[float, float]:
    """Seconds, and seconds of this process."""
    start, used = time.perf_counter(), time.process_time()
    counts = batch.run(crew=crew).counts
    assert counts == {State.DONE: len(batch.items())}, counts
    return time.perf_counter() - start, time.process_time() - used


def used_there(client: Client) -> tuple[float, float]:
    """Processor time so far of all workers, and of the scheduler."""
    return sum(client.run(time.process_time).values()), client.run_on_scheduler(time.process_time)


# What handing out adds


def overhead(count: int, seconds: float, numbers: list[int]) -> None:
    """Prints a table, a row a number of workers."""

    def sleep(task: Task, run: str) -> Receipt:
        time.sleep(seconds)
        made = Made(task.number, State.DONE, seconds=seconds, size=(1448, 1930), result_size=(1448, 1930), doubt=0.01,
                    sha256="0" * 64, written=(0,), has_thumbnail=True)  # fmt: skip
        return Receipt(made, {str(task.targets[0]): "0" * 64}, os.urandom(_THUMBNAIL))

    ClusterCrew._work = staticmethod(sleep)  # what is submitted for each task
    print(f"overhead of {count} tasks of {seconds} s of sleep\n")
    print("| workers | tasks/s | of the possible | added a task, wall clock | scheduler | giver | worker |")
    print("|---|---|---|---|---|---|---|")
    for workers in numbers:
        with tempfile.TemporaryDirectory() as name, cluster(Path(name), workers) as address:
            folder = Path(name)
            empty_files(folder / "in", count)
            with (
                Batch.planned([folder / "in"], folder / "out", RECIPE) as batch,
                closing(cluster_crew(address, RECIPE, MEANS, batch.folders.hidden)) as crew,
            ):
                before = used_there(crew.client)
                wall, giving = timed(batch, crew)
                after = used_there(crew.client)
        added = wall * workers / count - seconds
        per = [1e3 * used / count for used in (after[1] - before[1], giving, after[0] - before[0])]
        print(f"| {workers} | {count / wall:.1f} | {100 * seconds / (seconds + added):.0f} % | {1e3 * added:.0f} ms | "
              + " | ".join(f"{one:.1f} ms" for one in per) + " |", flush=True)  # fmt: skip


def empty_files(folder: Path, count: int) -> None:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:07}.jpg").touch()


# What the giver needs


class InstantCrew:
    """Has done everything at once."""

    size, is_near = 16, False

    def __init__(self) -> None:
        self._given: deque[Task] = deque()

    def give(self, task: Task) -> None:
        self._given.append(task)

    def wait(self, seconds: float) -> list[Made]:
        made = [Made(task.number, State.DONE, sha256="0" * 64, size=(4, 4), written=(0,)) for task in self._given]
        self._given.clear()
        return made

    def stop(self) -> None:
        pass

    def close(self) -> None:
        pass


def giver(counts: list[int]) -> None:
    """Prints a table, a row a size of a batch; each in a process of its own, for its memory."""
    print("| pictures | to plan, s of processor | each picture, ms of processor | each, ms wall clock | "
          "memory, bytes each | journal, bytes each |\n|---|---|---|---|---|---|", flush=True)  # fmt: skip
    for count in counts:
        with tempfile.TemporaryDirectory() as name:
            empty_files(Path(name) / "in", count)
            if os.fork() == 0:
                print(giver_row(Path(name), count), flush=True)
                os._exit(0)
            os.wait()


def giver_row(folder: Path, count: int) -> str:
    held, used = resident(), time.process_time()
    with Batch.planned([folder / "in"], folder / "out", RECIPE) as batch:
        planned = time.process_time() - used
        wall, giving = timed(batch, InstantCrew())
        memory = (resident() - held) / count
        journal = sum(path.stat().st_size for path in batch.folders.desk.iterdir() if path.is_file()) / count
    return (f"| {count:,} | {planned:.1f} | {1e3 * giving / count:.2f} | {1e3 * wall / count:.2f} | {memory:.0f} | "
            f"{journal:.0f} |")  # fmt: skip


def resident() -> int:
    """Bytes of this process in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


# Machines


@contextmanager
def cluster(folder: Path, workers: int) -> Iterator[str]:
    """A scheduler and workers of one thread, processes as on machines of their own; yields the address."""
    file = folder / "scheduler.json"
    file.unlink(missing_ok=True)
    told = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    dask = [sys.executable, "-m", "dask"]
    environment = {**os.environ, "VITRINA_HOME": str(folder / "home")}
    scheduler = subprocess.Popen(
        [*dask, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)],
        **told,
    )
    crowd = subprocess.Popen(
        [*dask, "worker", "--scheduler-file", str(file), "--nworkers", str(workers), "--nthreads", "1",
         "--memory-limit", "2GB", "--no-dashboard", "--local-directory", str(folder)],
        env=environment, **told,
    )  # fmt: skip
    try:
        wait_for(lambda: json.loads(file.read_text())["address"])
        address = json.loads(file.read_text())["address"]
        with Client(address, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=120)
        yield address
    finally:
        crowd.terminate()
        crowd.wait()
        scheduler.terminate()
        scheduler.wait()


@contextmanager
def server_of_objects(folder: Path) -> Iterator[Callable[[], dict[str, int]]]:
    """A moto server; yields what tells the requests since it was last asked."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    os.environ |= {"AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}", "AWS_ACCESS_KEY_ID": "key",
                   "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1",
                   "VITRINA_HOME": str(folder / "home")}  # fmt: skip
    log = folder / "requests"
    with log.open("w") as file:
        server = subprocess.Popen(
            [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)], stdout=file, stderr=file
        )
    seen = 0

    def told() -> dict[str, int]:
        nonlocal seen
        kinds = re.findall(r"([A-Z]+) /\S* HTTP/1\.1", log.read_text())
        new, seen = kinds[seen:], len(kinds)
        return {kind: new.count(kind) for kind in sorted(set(new))}

    try:
        wait_for(lambda: socket.create_connection(("127.0.0.1", port)).close())
        yield told
    finally:
        server.kill()
        server.wait()


def wait_for(attempt: Callable[[], object]) -> None:
    end = time.monotonic() + 60
    while True:
        try:
            attempt()
        except (OSError, ValueError):
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
        else:
            return


if __name__ == "__main__":
    main()
