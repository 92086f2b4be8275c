"""A batch is killed at random moments and gone on with, until it is done: its files are those of an undisturbed one.

    .venv/bin/python benchmarks/batch_kill.py [--kills 20] [--pictures 240] [--jobs 2] [--seed N] [--data FOLDER]

SIGKILL for the whole batch and its workers; every third time for a worker alone. The pictures are garments cut out by
the fast network, written as JPEG and PNG; every tenth has a twin with the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VITRINA = Path(sys.executable).with_name("vitrina")
RECIPE = {
    "format": 2,
    "steps": [
        {"operation": "cutout", "values": {"model": "fast"}},
        {"operation": "backdrop", "values": {"color": "#ffffff"}},
    ],
    "conditions": [{"when": {"doubt_above": 10}, "then": "aside"}],
    "outputs": [{"format": "jpeg", "name": "{stem}_{n:04}"}, {"format": "png", "name": "master/{stem}"}],
}
TWIN = 10


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--pictures", type=int, default=240)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    print(f"seed {options.seed}")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        make_shoot(work / "in", options.data, options.pictures)
        (work / "r.json").write_text(json.dumps(RECIPE))
        begin = time.perf_counter()
        subprocess.run(command(work, "undisturbed", options.jobs), env=environment(work), check=True)
        whole = time.perf_counter() - begin
        wanted = results(work / "undisturbed")
        killed = rounds = 0
        while killed < options.kills:
            rounds += 1
            killed += disturbed(work, options, chance, whole, options.kills - killed, killed)
            if results(work / "out") != wanted:
                print(f"round {rounds}: the files differ")
                return 1
            parts = work / "out" / ".vitrina-batch" / "parts"
            if parts.exists() and any(parts.iterdir()):
                print(f"round {rounds}: something half-written is left")
                return 1
            shutil.rmtree(work / "out")
        print(f"killed {killed} times in {rounds} rounds; {len(wanted)} files equal each time, byte for byte")
    return 0


def disturbed(
    work: Path, options: argparse.Namespace, chance: random.Random, whole: float, most: int, so_far: int
) -> int:
    """Go on with a batch until it is done, killing it meanwhile; how often it was killed."""
    killed = 0
    while True:
        process = subprocess.Popen(
            [*command(work, "out", options.jobs), "--resume"], env=environment(work), start_new_session=True
        )
        try:
            process.wait(chance.uniform(0.1, whole / 3) if killed < most else None)
        except subprocess.TimeoutExpired:
            killed += 1
            if (so_far + killed) % 3:
                os.killpg(process.pid, signal.SIGKILL)
            else:
                kill_a_worker(process.pid)
        code = process.wait()
        if code == 0:
            return killed
        if code != -signal.SIGKILL:
            raise SystemExit(f"vitrina ended with {code}")


def kill_a_worker(parent: int) -> None:
    """One process below the batch dies; the batch goes on by itself."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rsplit(")", 1)[1].split()
            spawned = "spawn_main" in (status.parent / "cmdline").read_text()
        except OSError:
            continue
        if int(fields[1]) == parent and spawned:
            os.kill(int(status.parent.name), signal.SIGKILL)
            return


def command(work: Path, out: str, jobs: int) -> list[str]:
    return [str(VITRINA), "batch", str(work / "in"), "--recipe", str(work / "r.json"), "-o", str(work / out),
            "--jobs", str(jobs)]  # fmt: skip


def environment(work: Path) -> dict[str, str]:
    return os.environ | {"VITRINA_HOME": str(work / "home")}


def make_shoot(folder: Path, data: Path, count: int) -> None:
    pictures = sorted((data / "garments" / "small").glob("*.webp"))[:count]
    for number, picture in enumerate(pictures):
        target = folder / f"{number % 7}" / picture.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(picture, target)
        if number % TWIN == 0:
            shutil.copy(picture, target.with_name(f"twin-{number}.webp"))


def results(out: Path) -> dict[str, str]:
    """Name -> hash of every file but the batch's own."""
    files = (path for path in sorted(out.rglob("*")) if path.is_file())
    named = {path.relative_to(out).as_posix(): path for path in files}
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in named.items() if name[0] != "."}


if __name__ == "__main__":
    sys.exit(main())
