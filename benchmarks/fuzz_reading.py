"""Reads pictures with mutated bytes: nothing but `InputError` may come out, in bounded time and memory, in silence.

What is opened nevertheless is written, with all it says of itself, and opened again.

    .venv/bin/python benchmarks/fuzz_reading.py [--count 100000] [--seed 0] [--processes 2]

The seeds are a picture of the tests written in every kind, depth, compression and colour space that is read, with
EXIF, XMP and profiles (camera raw is left out: LibRaw writes to stderr). Each process reads its share and notes the
case it is at, so that a crash names its case; the file is then kept in `reports/`. Exit code 1 if anything went wrong.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "reports"
SLOWEST = 5.0  # seconds for one file, on a busy machine
MEMORY = 6 * 2**30  # address space, enforced
WRITTEN = 50_000  # pixels; what is opened and no larger is written again
GROWTH = 700 * 2**10  # KB of resident memory above what the libraries take
BYTES = (0, 1, 2, 4, 8, 16, 127, 128, 254, 255)


def seeds() -> dict[str, bytes]:
    """Small files of every kind, by name."""
    from PIL import Image

    from editor.model.colour_profile import display_p3_icc
    from editor.model.frame import Frame, to_depth
    from editor.model.metadata import Metadata
    from editor.model.output_image import OutputImage, WriteOptions

    picture = Image.open(ROOT / "tests" / "pictures" / "heels.jpg").resize((61, 47))
    exif = Image.Exif()
    exif[0x010F], exif[0x0112], exif[0x8825] = "Maker", 6, {1: "N", 2: (50.0, 27.0, 1.0)}
    exif[0x8769] = {0x9003: "2026:05:01 10:20:30", 0x927C: b"private notes" * 5}
    told = Metadata(exif.tobytes().removeprefix(b"Exif\0\0"), b'<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>')
    rgb = _array(picture)
    alpha = _array(picture.convert("L"))
    made: dict[str, bytes] = {}
    for format_ in ("png", "jpeg", "webp", "tiff", "avif"):
        options = WriteOptions(format_, keep_gps=True)  # type: ignore[arg-type]
        made[f"told.{format_}"] = OutputImage(Frame(rgb, None, display_p3_icc()), told).encode(options)
        made[f"alpha.{format_}"] = OutputImage(Frame(rgb, alpha)).encode(options)
        made[f"deep.{format_}"] = OutputImage(Frame(to_depth(rgb, "uint16"), to_depth(alpha, "uint16"))).encode(options)
    for name, mode, kind, more in (
        ("cmyk", "CMYK", "JPEG", {}),
        ("progressive", "L", "JPEG", {"progressive": True}),
        ("palette", "P", "PNG", {"transparency": 3}),
        ("bit", "1", "PNG", {}),
        ("cmyk", "CMYK", "TIFF", {"compression": "tiff_lzw"}),
        ("fax", "1", "TIFF", {"compression": "group4"}),
        ("jpeg", "RGB", "TIFF", {"compression": "jpeg"}),
        ("packed", "P", "TIFF", {"compression": "packbits"}),
        ("rgb", "RGB", "BMP", {}),
        ("palette", "P", "BMP", {}),
        ("palette", "P", "GIF", {}),
        ("lossless", "RGBA", "WEBP", {"lossless": True}),
    ):
        made[f"{name}.{kind.lower()}"] = _saved(picture.convert(mode), kind, **more)
    for kind in ("GIF", "WEBP", "PNG", "TIFF", "AVIF"):
        frames = [picture.rotate(angle) for angle in (90, 180)]
        made[f"moving.{kind.lower()}"] = _saved(picture, kind, save_all=True, append_images=frames)
    if importlib.util.find_spec("pi_heif"):
        made["deep10.heic"] = (ROOT / "tests" / "pictures" / "dress.heic").read_bytes()
    return made | _special_tiffs(to_depth(rgb, "uint16"))


def _special_tiffs(rgb: Any) -> dict[str, bytes]:
    from editor.model.codecs.vips import library

    image = library().Image.new_from_array(rgb).copy(interpretation="rgb16")
    tiles = {"tile": True, "tile_width": 16, "tile_height": 16}
    return {
        "tiles.tiff": bytes(image.tiffsave_buffer(compression="deflate", predictor="horizontal", **tiles)),
        "raw_tiles.tiff": bytes(image.tiffsave_buffer(**tiles)),
        "lab.tiff": bytes(image.colourspace("labs").tiffsave_buffer(compression="lzw")),
        "big.tiff": bytes(image.tiffsave_buffer(bigtiff=True)),
        "deep10.avif": bytes(image.heifsave_buffer(compression="av1", bitdepth=10)),
    }


def _array(image: Any) -> Any:
    import numpy as np

    return np.asarray(image)


def _saved(image: Any, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def mutated(data: bytes, chance: random.Random) -> bytes:
    """`data` with a few bytes changed, cut, put in or moved; half of the time near the beginning, where headers are."""
    result = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 8, 16))):
        near = min(len(result), 400) if chance.random() < 0.5 else len(result)
        at = chance.randrange(max(near, 1))
        match chance.randrange(8):
            case 0:
                del result[at:]
            case 1:
                del result[at : at + chance.choice((1, 2, 4, 64))]
            case 2:
                result[at:at] = chance.randbytes(chance.choice((1, 4, 64)))
            case 3:
                size = chance.choice((2, 4))
                result[at : at + size] = chance.choice((b"\xff", b"\0", b"\x7f")) * size
            case 4:
                other = chance.randrange(max(len(result), 1))
                result[at : at + 16] = result[other : other + 16]
            case _:
                result[at : at + 1] = bytes([chance.choice((*BYTES, chance.randrange(256)))])
        if not result:
            return b"\0"
    return bytes(result)


def case(names: list[str], data: dict[str, bytes], seed: int, index: int) -> tuple[str, bytes]:
    """The name and bytes of one case; the same for the same seed and index."""
    chance = random.Random(seed * 1_000_003 + index)
    name = names[index % len(names)]
    return name, mutated(data[name], chance)


def work(options: argparse.Namespace) -> int:
    """One process: every n-th case."""
    from editor.errors import InputError
    from editor.model.input_image import InputImage, Limits

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    data = seeds()
    names = sorted(data)
    limits = Limits(max_pixels=20_000_000)
    before, slowest, opened, refused = 0, (0.0, 0), 0, Counter[str]()
    for index in range(options.worker, options.count, options.processes):
        options.note.write_text(str(index))
        name, mutant = case(names, data, options.seed, index)
        start = time.perf_counter()
        try:
            image = InputImage.from_bytes(mutant, name, limits)
            _ = image.metadata.facts
            opened += 1
            if image.frame.width * image.frame.height < WRITTEN:
                write_back(image, index)
        except InputError as error:
            refused[error.what] += 1
        slowest = max(slowest, (time.perf_counter() - start, index))
        before = before or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(
        f"opened {opened}, refused {refused.total()}, slowest {slowest[0]:.2f} s (case {slowest[1]}), grew {grown} KB"
    )
    for what, count in refused.most_common():
        print(f"  {count:7} {what}")
    return int(slowest[0] > SLOWEST or grown > GROWTH)


def write_back(image: Any, index: int) -> None:
    """What was opened can be written with all it says, and opened again."""
    from editor.model.input_image import InputImage
    from editor.model.output_image import OutputImage, WriteOptions

    formats = ("png", "jpeg", "webp", "tiff", "avif")
    options = WriteOptions(formats[index % 5], keep_gps=bool(index % 2))  # type: ignore[arg-type]
    data = OutputImage(image.frame, image.metadata).encode(options)
    again = InputImage.from_bytes(data, "written")
    assert again.frame.size == image.frame.size
    assert again.metadata.has_gps <= (image.metadata.has_gps and options.keep_gps)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--worker", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--note", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker is not None:
        return work(options)
    with tempfile.TemporaryDirectory() as folder:
        notes = [Path(folder) / str(number) for number in range(options.processes)]
        command = [sys.executable, "-W", "error", __file__, "--count", str(options.count), "--seed", str(options.seed)]
        command += ["--processes", str(options.processes)]
        running = [
            subprocess.Popen(
                [*command, "--worker", str(number), "--note", str(note)],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
            )
            for number, note in enumerate(notes)
        ]  # fmt: skip
        failures = [told(process, note, options.seed) for process, note in zip(running, notes, strict=True)]
    return int(any(failures))


def told(process: subprocess.Popen[str], note: Path, seed: int) -> bool:
    """Print what a process said; True if anything was wrong with it."""
    out, err = process.communicate()
    print(out, end="")
    if process.returncode == 0 and not err:
        return False
    index = int(note.read_text()) if note.exists() else -1
    print(f"exit code {process.returncode} at case {index}\n{err}")
    if index >= 0:
        data = seeds()
        name, mutant = case(sorted(data), data, seed, index)
        REPORTS.mkdir(exist_ok=True)
        (REPORTS / f"fuzz-{seed}-{index}-{name}").write_bytes(mutant)
    return True


if __name__ == "__main__":
    sys.exit(main())
