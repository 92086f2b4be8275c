"""Reading and writing a 24-megapixel picture, beside other libraries where they are installed.

    .venv/bin/python benchmarks/codecs.py [--runs 5]

The picture is a photograph of the tests brought to 6000 x 4000 with a little noise of a sensor; each figure is the best
of several runs, from bytes to an array in RGB order or back. Must: JPEG and 8-bit PNG read in under 0.5 s.
"""

from __future__ import annotations

import argparse
import importlib
import io
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from editor.model.frame import Frame, to_depth
from editor.model.input_image import InputImage, Limits
from editor.model.output_image import OutputImage, WriteOptions

ROOT = Path(__file__).resolve().parent.parent
MUST = {"JPEG": 0.5, "PNG 8": 0.5}
LIMITS = Limits(max_bytes=2**30)
Reader = Callable[[bytes], Any]


def picture() -> np.ndarray:
    """6000 x 4000, uint16."""
    small = cv2.imread(str(ROOT / "tests" / "pictures" / "sky.jpg"))[..., ::-1]
    large = cv2.resize(small, (6000, 4000), interpolation=cv2.INTER_CUBIC).astype(np.float32) * 257
    noise = np.random.default_rng(0).normal(0, 200, large.shape).astype(np.float32)
    return np.clip(large + noise, 0, 65535).astype(np.uint16)


def files(deep: np.ndarray) -> dict[str, bytes]:
    options = {
        "JPEG": WriteOptions("jpeg"),
        "PNG 8": WriteOptions("png", depth=8),
        "PNG 16": WriteOptions("png"),
        "WebP": WriteOptions("webp"),
        "TIFF 8": WriteOptions("tiff", depth=8),
        "TIFF 16": WriteOptions("tiff"),
        "AVIF": WriteOptions("avif"),
    }
    return {name: OutputImage(Frame(deep)).encode(option) for name, option in options.items()}


def readers() -> dict[str, Reader]:
    """Name of the library -> bytes to pixels."""
    found: dict[str, Reader] = {
        "Vitrina": lambda data: InputImage.from_bytes(data, "a", LIMITS).frame.rgb,
        "Pillow": lambda data: np.asarray(Image.open(io.BytesIO(data))),
        "OpenCV": lambda data: cv2.cvtColor(
            cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED), cv2.COLOR_BGR2RGB
        ),
    }
    try:
        found["imagecodecs"] = importlib.import_module("imagecodecs").imread
    except ImportError:
        print("imagecodecs is not installed: not compared")
    return found


def best(runs: int, act: Callable[[], Any]) -> float:
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        taken.append(time.perf_counter() - start)
    return min(taken)


def import_time(module: str) -> float:
    code = f"import numpy, time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    return min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(3))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    Image.MAX_IMAGE_PIXELS = None
    deep = picture()
    data, libraries = files(deep), readers()
    print(f"{'reading, seconds':18}{'MB':>7}" + "".join(f"{name:>13}" for name in libraries))
    missed = []
    for kind, content in data.items():
        times = {name: timed(runs, reader, content, kind) for name, reader in libraries.items()}
        cells = "".join(f"{'-' if t is None else f'{t:.3f}':>13}" for t in times.values())
        print(f"{kind:18}{len(content) / 2**20:7.1f}{cells}", flush=True)
        if (times["Vitrina"] or 0) > MUST.get(kind, 1e9):
            missed.append(kind)
    print(f"\n{'writing, seconds':18}")
    for kind in data:
        name, _, depth = kind.partition(" ")
        options = WriteOptions(name.lower(), depth=int(depth) if depth else None)  # type: ignore[arg-type]
        frame = Frame(deep if depth == "16" else to_depth(deep, "uint8"))
        print(f"{kind:18}{best(min(runs, 2), lambda f=frame, o=options: OutputImage(f).encode(o)):7.2f}", flush=True)
    modules = ("pyvips", "PIL.Image", "cv2")
    print("\nimport, ms  " + "  ".join(f"{module} {1000 * import_time(module):.0f}" for module in modules))
    print(f"missed: {', '.join(missed)}" if missed else "all limits kept")
    return int(bool(missed))


def timed(runs: int, reader: Reader, content: bytes, kind: str) -> float | None:
    """None where the library cannot read the kind, or not at its depth."""
    try:
        pixels = reader(content)
    except Exception:  # whatever another library raises
        return None
    if pixels is None or (kind.endswith("16") and pixels.dtype != np.uint16):
        return None
    return best(runs, lambda: reader(content))


if __name__ == "__main__":
    sys.exit(main())
