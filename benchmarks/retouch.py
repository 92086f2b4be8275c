"""Retouch: its time and memory at 24 megapixels, what it does to good and to spoilt photographs, what carrying costs.

    python benchmarks/retouch.py time [rounds]
    python benchmarks/retouch.py photos [every n-th] [first]
    python benchmarks/retouch.py full [every n-th]

`time`: quickest of several rounds in one run, in wall and processor time, against the settings alone, and the peak of
memory. `photos`: the photographs of the data sets (VITRINA_DATA) as they are, and spoilt by 1 EV either way and a cast.
`full`: the network at 256 pixels carried to 512, against the network run at 512; needs
`packaging/weights/convert_maxim.py 512`.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent))
from tone import PROXY, SIZE, SRGB, pairs, picture

from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.paths import models_folder
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operations.retouch import ROLE
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.retouching.carry import Change, carried_over
from editor.redactor.source import Source
from editor.redactor.tone_table import ToneTable

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("VITRINA_DATA", ROOT.parent / "shared" / "data"))
SETS = ("kodak", "gb82", "clic2025", "CID22")
FULL = ROOT / "build" / "weights" / "maxim_retouching_512.onnx"
LONGEST = 512
RETOUCH = added(Document("picture"), "retouch", {})
Colours = NDArray[np.float32]


def renderer() -> Renderer:
    return Renderer(registry(), ArtefactStore(), NetworkPool(Catalog(models_folder(), Path("nowhere")), "cpu"))


# Time


def measured(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Least seconds of the clock, and of the processor."""
    clock, processor = [], []
    for _ in range(rounds):
        start, begun = time.perf_counter(), time.process_time()
        work()
        clock.append(time.perf_counter() - start)
        processor.append(time.process_time() - begun)
    return min(clock), min(processor)


def times(rounds: int) -> None:
    frame, made = picture(SIZE), renderer()
    sixteen, small = frame.with_(rgb=to_depth(frame.rgb, "uint16")), picture(PROXY)
    made.render(Source(small, "opens the network"), RETOUCH)
    step = iter(range(10**6))

    def anew(frame: Frame) -> Callable[[], object]:
        return lambda: made.render(Source(frame, f"never seen {next(step)}"), RETOUCH)

    def again(frame: Frame, name: str) -> Callable[[], object]:
        source = Source(frame, name)
        made.render(source, RETOUCH)
        return lambda: made.render(source, added(RETOUCH, "retouch", {"retouch": 100 - next(step) % 100 / 2}))

    works: dict[str, tuple[Callable[[], object], str]] = {
        "retouch, 24 MP, 8 bit": (anew(frame), "<= 2.0 s, goal 1.5"),
        "retouch, 24 MP, 16 bit": (anew(sixteen), ""),
        "its change is known, strength moved, 24 MP, 8 bit": (again(frame, "large"), ""),
        "all settings alone, 24 MP, 8 bit": (lambda: ToneTable(pairs(next(step) / 1e4), SRGB).apply(frame), ""),
        "strength moves on a 0.73 MP proxy, 8 bit": (again(small, "small"), "< 16 ms"),
    }
    print("| work | s | processor s | must |\n|---|---|---|---|")
    for name, (work, must) in works.items():
        clock, processor = measured(work, rounds if "24 MP" in name else 5 * rounds)
        print(f"| {name} | {clock:.3f} | {processor:.3f} | {must} |", flush=True)
        if name == "retouch, 24 MP, 8 bit":
            print(f"| peak of memory until here | {peak_memory():.2f} GB | | <= 1.3 GB |")


def peak_memory() -> float:
    """Gigabytes that the process has held at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e9


# Photographs


def photographs(every: int, first: int = 0) -> Iterator[tuple[str, Colours]]:
    """Name and colours, float32 0-1, 512 pixels long."""
    for folder in SETS:
        for path in sorted((DATA / "photos" / folder).iterdir())[first::every]:
            read = cv2.imread(str(path))
            if read is not None:
                scale = LONGEST / max(read.shape[:2])
                small = cv2.resize(read, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
                yield f"{folder}/{path.name}", small[..., ::-1].astype(np.float32) / 255


def spoilt(colours: Colours, rng: np.random.Generator) -> Colours:
    """One EV lighter or darker and a cast of some 12 % a channel, 8 bit."""
    light = colours.astype(np.float64) ** 2.2 * 2.0 ** rng.choice([-1, 1]) * np.exp(rng.normal(0, 0.12, 3))
    return (np.rint(255 * np.clip(light, 0, 1) ** (1 / 2.2)) / 255).astype(np.float32)


def psnr(one: Colours, other: Colours) -> float:
    return float(-10 * np.log10(max(np.mean((one.astype(np.float64) - other) ** 2), 1e-12)))


def photos(every: int, first: int) -> None:
    made, rng = renderer(), np.random.default_rng(0)
    good: list[list[float]] = []
    bad: list[list[float]] = []

    def retouched(colours: Colours, name: str) -> tuple[Colours, float]:
        done: Rendered = made.render(Source(Frame(to_depth(colours, "uint8")), name), RETOUCH)
        return to_depth(done.frame.rgb, "float32"), float(done.facts["retouch"]["kept"])

    for name, colours in photographs(every, first):
        after, kept = retouched(colours, name)
        good.append([kept, *moved(colours, after)])
        worse = spoilt(colours, rng)
        mended, kept = retouched(worse, name + " spoilt")
        bad.append([kept, psnr(worse, colours), psnr(mended, colours)])
        print(f"{name}: good kept {good[-1][0]:.2f} dE {good[-1][1]:.1f}; "
              f"spoilt kept {kept:.2f} {bad[-1][1]:.1f} -> {bad[-1][2]:.1f} dB", flush=True)  # fmt: skip
    mean, gain = np.nanmean(np.array(good), axis=0), np.array(bad)
    print(f"\n{len(good)} photographs\n| | | must |\n|---|---|---|")
    print(f"| good: mean delta E 2000 (kept {mean[0]:.2f} in the mean) | {mean[1]:.2f} | < 6 |")
    print(f"| good: pixels newly clipped, mean and worst | {mean[2]:.2%}, {max(row[2] for row in good):.2%} | |")
    print(f"| good: how far greys move, a and b of L*a*b* | {mean[3]:.2f} | |")
    print(f"| good: how far the hue of colours like skin turns | {mean[4]:.1f} degrees | |")
    print(f"| spoilt: gain (kept {gain[:, 0].mean():.2f}) | {(gain[:, 2] - gain[:, 1]).mean():.2f} dB | >= 3 dB |")


def moved(before: Colours, after: Colours) -> list[float]:
    """Mean delta E 2000, share newly clipped, distance of greys in a and b, turn of hues like those of skin."""
    one, other = lab_of_srgb(before), lab_of_srgb(after)
    newly = (after >= 0.996).any(-1) & ~(before >= 0.996).any(-1)
    chroma, hue = np.hypot(one[..., 1], one[..., 2]), np.degrees(np.arctan2(one[..., 2], one[..., 1]))
    greys = (chroma < 4) & (one[..., 0] > 20)
    skin = (hue > 25) & (hue < 75) & (chroma > 12) & (chroma < 45) & (one[..., 0] > 35) & (one[..., 0] < 85)
    away = np.hypot(*np.moveaxis((other - one)[..., 1:], -1, 0))
    turn = np.abs((np.degrees(np.arctan2(other[..., 2], other[..., 1])) - hue + 180) % 360 - 180)
    return [
        float(delta_e_2000(one, other).mean()),
        float(newly.mean()),
        float(away[greys].mean()) if greys.mean() > 0.03 else float("nan"),
        float(turn[skin].mean()) if skin.mean() > 0.05 else float("nan"),
    ]


# Against the network at full size


def against_full(every: int) -> None:
    import onnxruntime

    session = onnxruntime.InferenceSession(str(FULL))
    pool = NetworkPool(Catalog(models_folder(), Path("nowhere")), "cpu")
    found = []
    for name, colours in photographs(every):
        square = np.ascontiguousarray(cv2.resize(colours, (512, 512), interpolation=cv2.INTER_AREA))
        (full,) = session.run(None, {session.get_inputs()[0].name: square[None]})
        full = np.clip(full[0], 0, 1)
        before, after = pool.remade(ROLE, "quality", Frame(square))
        change = Change.between(before, after)
        field = cv2.resize(change.field, (512, 512), interpolation=cv2.INTER_LINEAR)
        finished = change.processor(1, 1, SRGB)
        carried = carried_over(Frame(square), finished, lambda rows, field=field: (field[rows], 1.0),
                               (0, 0), lambda: False).rgb  # fmt: skip
        found.append((psnr(carried, full), psnr(square, full)))
        print(f"{name}: {found[-1][0]:.1f} dB (untouched {found[-1][1]:.1f})", flush=True)
    mean = np.mean(found, axis=0)
    print(f"\n{len(found)} photographs: {mean[0]:.1f} dB, untouched {mean[1]:.1f} dB; must: >= 38 dB")


def main() -> None:
    what, *numbers = sys.argv[1:] or ["time"]
    first, second = (int(number) for number in (*numbers, *("0", "0"))[:2])
    match what:
        case "time":
            times(first or 5)
        case "photos":
            photos(first or 1, second)
        case "full":
            against_full(first or 10)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
