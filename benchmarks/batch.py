"""Batches: pictures a second beside `rembg p`, and memory over thousands of files.

    .venv/bin/python benchmarks/batch.py speed [--pictures 40] [--rounds 2] [--rembg build/rembg-venv/bin/rembg]
    .venv/bin/python benchmarks/batch.py memory [--pictures 1000] [--repeat 1] [--model fast]

speed: both programs cut the same files out to PNG on all cores of the machine, by turns; rembg (pip install
"rembg[cpu,cli]" in an environment of its own) gets the float32 weights of the same network. Exit code 1 below 2.5.

memory: the highest resident sets of the batch and its workers together after a tenth of the files, and at the end; exit
code 1 if the second is over 1.05 times the first. Files are different ones of the data sets, mixed by a fixed seed,
those of most pixels first, the very largest once more for each worker: a process holds memory for the largest picture
that it has seen, and which of them sees that late is chance. `--repeat 10` takes each ten times, with other bytes each
time, since the same file is worked on once.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
VITRINA = Path(sys.executable).with_name("vitrina")
FOLDERS = ("garments/full", "photos", "saliency_train/images", "people/images")
NEEDED, ALLOWED = 2.5, 1.05


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    acts = parser.add_subparsers(required=True)
    speed_ = acts.add_parser("speed")
    speed_.add_argument("--pictures", type=int, default=40)
    speed_.add_argument("--rounds", type=int, default=2)
    speed_.add_argument("--rembg", type=Path, default=ROOT / "build" / "rembg-venv" / "bin" / "rembg")
    speed_.add_argument("--weights", type=Path, default=ROOT / "build" / "weights" / "isnet_fp32.onnx")
    speed_.set_defaults(do=speed)
    memory_ = acts.add_parser("memory")
    memory_.add_argument("--pictures", type=int, default=1000)
    memory_.add_argument("--repeat", type=int, default=1)
    memory_.add_argument("--jobs", type=int, default=2)
    memory_.add_argument("--model", default="fast")
    memory_.set_defaults(do=memory)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return int(options.do(options, Path(folder)))


def speed(options: argparse.Namespace, work: Path) -> int:
    (work / "in").mkdir()
    pictures = sorted((options.data / "garments" / "full").glob("*.jpg"))[: options.pictures]
    for picture in pictures:
        shutil.copy(picture, work / "in")
    (work / "u2net").mkdir()
    shutil.copy(options.weights, work / "u2net" / "isnet-general-use.onnx")
    write_recipe(work, "quality")
    cores = str(len(os.sched_getaffinity(0)))
    ours = [str(VITRINA), "batch", str(work / "in"), "--recipe", str(work / "r.json"), "-o", str(work / "ours")]
    theirs = [str(options.rembg), "p", "-m", "isnet-general-use", str(work / "in"), str(work / "theirs")]
    # The same network recovered from another package has other bytes than the file rembg would download.
    rembg = {"U2NET_HOME": str(work / "u2net"), "MODEL_CHECKSUM_DISABLED": "1", "OMP_NUM_THREADS": cores}
    found: dict[str, list[float]] = {"vitrina batch": [], "rembg p": []}
    for _ in range(options.rounds):
        found["vitrina batch"].append(seconds(ours, work / "ours", {"VITRINA_HOME": str(work / "home")}))
        found["rembg p"].append(seconds(theirs, work / "theirs", rembg))
    for name, taken in found.items():
        print(f"{name:14} {len(pictures) / min(taken):.2f} pictures a second ({min(taken):.1f} s of {len(taken)} runs)")
    ratio = min(found["rembg p"]) / min(found["vitrina batch"])
    print(f"ratio          {ratio:.2f} (must: >= {NEEDED}), {len(pictures)} pictures, {cores} cores")
    return 0 if ratio >= NEEDED else 1


def seconds(command: list[str], out: Path, environment: dict[str, str]) -> float:
    shutil.rmtree(out, ignore_errors=True)
    begin = time.perf_counter()
    subprocess.run(command, env=os.environ | environment, check=True, capture_output=True)
    taken = time.perf_counter() - begin
    made = len(list(out.glob("*.png")))
    if not made:
        raise SystemExit(f"{command[0]} made nothing")
    return taken


def memory(options: argparse.Namespace, work: Path) -> int:
    total = make_files(work / "in", options.data, options.pictures, options.repeat, options.jobs)
    write_recipe(work, options.model)
    command = [str(VITRINA), "batch", str(work / "in"), "--recipe", str(work / "r.json"), "-o", str(work / "out"),
               "--jobs", str(options.jobs), "--json"]  # fmt: skip
    environment = os.environ | {"VITRINA_HOME": str(work / "home")}
    peaks: list[int] = []
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            peaks.append(high_water(process.pid))
            for target in json.loads(line).get("targets", ()):  # the disk need not hold ten thousand results
                Path(target).unlink()
            if len(peaks) % max(1, total // 20) == 0:
                print(f"{len(peaks):6} files: {peaks[-1] / 1024:.0f} MB", flush=True)
    if process.returncode or len(peaks) < total:
        print(f"only {len(peaks)} of {total} files were done, exit code {process.returncode}")
        return 1
    early, late = peaks[total // 10 - 1], peaks[-1]
    print(f"highest after {total // 10} files: {early / 1024:.0f} MB, after {total}: {late / 1024:.0f} MB")
    print(f"ratio {late / early:.3f} (must: <= {ALLOWED:.2f}), --jobs {options.jobs}, network {options.model}")
    return 0 if late <= ALLOWED * early else 1


def make_files(folder: Path, data: Path, count: int, repeat: int, jobs: int) -> int:
    """Different pictures, each `repeat` times with other bytes behind its end, the largest oftener."""
    found = [path for name in FOLDERS for path in sorted((data / name).rglob("*")) if path.suffix in (".jpg", ".webp")]
    random.Random(1).shuffle(found)
    chosen = found[:count]
    if len(chosen) < count:
        raise SystemExit(f"there are only {len(chosen)} pictures in {data}")
    chosen.sort(key=lambda path: -pixels(path))
    large, rest = chosen[: count // 20], chosen[count // 20 :]
    random.Random(2).shuffle(rest)
    folder.mkdir()
    for turn in range(repeat):
        again = large[:1] * (3 * jobs) if turn == 0 else []
        for number, path in enumerate((*again, *large, *rest)):
            target = folder / f"{turn:02}-{number:05}{path.suffix}"
            shutil.copyfile(path, target)
            with target.open("ab") as file:
                file.write(f"{turn} {number}".encode())
    return repeat * len(chosen) + 3 * jobs


def pixels(path: Path) -> int:
    with Image.open(path) as image:
        return image.width * image.height


def write_recipe(work: Path, model: str) -> None:
    steps = [{"operation": "cutout", "values": {"model": model}}]
    (work / "r.json").write_text(json.dumps({"format": 2, "steps": steps, "outputs": [{"format": "png"}]}))


def high_water(pid: int) -> int:
    """The highest resident sets so far of a process and those it began, in KB together."""
    total = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            told = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
        except OSError:
            continue
        if int(told["Pid"]) == pid or int(told["PPid"]) == pid:
            total += int(told.get("VmHWM", "0 kB").split()[0])
    return total


if __name__ == "__main__":
    sys.exit(main())
