"""How much each Auto changes good photographs, and how much it helps spoilt ones.

    python benchmarks/auto_tone.py [pictures per set]

Photographs of the data sets (VITRINA_DATA) are spoilt in known ways; distances to the unspoilt ones are mean Euclidean
distances in Oklab times 100, before and after an Auto. "good" is how far Auto moves photographs that were not spoilt.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.redactor.light import to_oklab
from editor.redactor.operation import PointwiseOperation
from editor.redactor.registry import registry
from editor.redactor.tone_table import through

DATA = Path(os.environ.get("VITRINA_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))
SETS = ("photos/kodak", "photos/clic2025", "photos/gb82", "garments/full")
SRGB = ColourProfile.parse(None)
Colours = NDArray[np.float64]


def edited(colours: Colours, **edits: dict[str, object]) -> Colours:
    """Encoded colours after some operations, clipped and rounded to 8 bit."""
    pairs = [(kind(), kind.complete(edits[name])) for name, kind in registry().items() if name in edits]
    tones = [(operation, values) for operation, values in pairs if isinstance(operation, PointwiseOperation)]
    return np.rint(np.clip(through(tones, colours, SRGB), 0, 1) * 255) / 255


def faded(colours: Colours) -> Colours:
    return np.rint((0.12 + 0.68 * colours) * 255) / 255


SPOILT = {
    "good": lambda colours: colours,
    "-1 EV": lambda colours: edited(colours, exposure={"exposure": -1.0}),
    "-2 EV": lambda colours: edited(colours, exposure={"exposure": -2.0}),
    "+0.7 EV": lambda colours: edited(colours, exposure={"exposure": 0.7}),
    "faded": faded,
    "warm": lambda colours: edited(colours, temperature={"temperature": 9500.0}),
    "cool": lambda colours: edited(colours, temperature={"temperature": 4600.0}),
    "green": lambda colours: edited(colours, temperature={"tint": -40.0}),
    "pale": lambda colours: edited(colours, saturation={"saturation": -60.0}),
}
AUTOS = (
    "brightness",
    "contrast",
    "color_balance",
    "levels",
    "exposure",
    "temperature",
    "highlights",
    "shadows",
    "saturation",
)
ALL = ("brightness", "contrast", "color_balance")


def pictures(count: int) -> Iterator[Colours]:
    from PIL import Image

    for name in SETS:
        files = sorted((DATA / name).iterdir())
        for path in files[:: max(1, len(files) // count)][:count]:
            with Image.open(path) as image:
                small = image.convert("RGB")
                small.thumbnail((200, 200), Image.Resampling.BOX)
                yield np.asarray(small, np.float64) / 255


def found(name: str, colours: Colours) -> dict[str, object]:
    """The values that Auto of an operation gives."""
    frame = Frame(np.rint(colours * 255).astype(np.uint8))
    kind = registry()[name]
    operation = kind()
    return {p.name: operation.auto(p.name, frame, SRGB, kind.defaults()) for p in kind.parameters if p.auto}


def distance(one: Colours, other: Colours) -> float:
    first, second = (to_oklab(SRGB.linearise(colours), SRGB) for colours in (one, other))
    return float(100 * np.sqrt(((first - second) ** 2).sum(axis=-1)).mean())


def main() -> None:
    good = list(pictures(int(sys.argv[1]) if len(sys.argv) > 1 else 25))
    print(f"{len(good)} photographs; mean distance before -> after (share of photographs that came nearer)\n")
    columns = [(name,) for name in AUTOS] + [ALL]
    print("| spoilt | before | " + " | ".join("+".join(names) for names in columns) + " |")
    print("|---" * (len(columns) + 2) + "|")
    for kind, spoil in SPOILT.items():
        spoilt = [spoil(colours) for colours in good]
        before = np.array([distance(a, b) for a, b in zip(spoilt, good, strict=True)])
        cells = []
        for names in columns:
            after = np.array([
                distance(edited(s, **{name: found(name, s) for name in names}), g)
                for s, g in zip(spoilt, good, strict=True)
            ])  # fmt: skip
            cells.append(f"{after.mean():.2f} ({np.mean(after < before - 0.01):.0%})")
        print(f"| {kind} | {before.mean():.2f} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
