"""Memory of `vitrina cutout` over many pictures: flat within 10 % after the tenth.

    .venv/bin/python benchmarks/batch_memory.py [--pictures 200] [--jobs 1]

Pictures of four sizes up to 2.8 megapixels, one process. Compared are the highest resident set up to the tenth picture
and the highest one up to the last.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VITRINA = Path(sys.executable).with_name("vitrina")
SIZES = ((1448, 1930), (900, 1200), (400, 533), (1930, 1448))
WARM_UP = 10
ALLOWED = 1.10


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        pictures = make_pictures(work, options.pictures)
        peaks = measure([str(VITRINA), "cutout", *map(str, pictures), "-o", f"{work}/out/", "--json", "--jobs",
                         str(options.jobs)], work)  # fmt: skip
    if len(peaks) != options.pictures:
        print(f"only {len(peaks)} of {options.pictures} pictures were done")
        return 1
    early, late = peaks[WARM_UP - 1], peaks[-1]
    print(f"peak after {WARM_UP} pictures: {early / 1024:.0f} MB, after {len(peaks)}: {late / 1024:.0f} MB")
    print(f"ratio {late / early:.3f} (must: <= {ALLOWED:.2f}), --jobs {options.jobs}")
    return 0 if late <= ALLOWED * early else 1


def make_pictures(work: Path, count: int) -> list[Path]:
    from PIL import Image

    sample = Image.open(ROOT / "resources" / "samples" / "dress.jpg")
    made = []
    for width, height in SIZES:
        made.append(work / f"{width}x{height}.jpg")
        sample.resize((width, height), Image.Resampling.LANCZOS).save(made[-1], quality=92)
    links = [work / f"{index:04}.jpg" for index in range(count)]
    for index, link in enumerate(links):
        link.symlink_to(made[index % len(made)])
    return links


def measure(command: list[str], work: Path) -> list[int]:
    """The highest resident set in KB when each picture was reported."""
    environment = os.environ | {"VITRINA_HOME": str(work / "home")}
    peaks = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        assert process.stdout is not None
        for _ in process.stdout:
            peaks.append(high_water(process.pid))
            if len(peaks) % 20 == 0:
                print(f"{len(peaks):4} pictures: {peaks[-1] / 1024:.0f} MB", flush=True)
    return peaks


def high_water(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    return 0


if __name__ == "__main__":
    sys.exit(main())
