"""Makes docs/pictures/retouch-photographs.jpg and -products.jpg, and prints the figures of docs/retouch.md.

Run: python packaging/retouch_sheets.py [photographs|products]     needs the data sets (VITRINA_DATA); two minutes
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.model.input_image import InputImage
from editor.paths import resources_folder
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb
from editor.redactor.engine import Engine
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

ROOT = Path(__file__).resolve().parents[1]
GB82 = Path(os.environ.get("VITRINA_DATA", ROOT.parent / "shared" / "data")) / "photos" / "gb82"
PHOTOGRAPHS = sorted(GB82.glob("*.jpg"))[:20]
CLOTHES = ("coat", "dress", "hat", "heels", "jacket", "jeans", "shoes", "top")
PRODUCTS = sorted(
    [
        *(ROOT / "tests" / "pictures" / f"{name}.jpg" for name in CLOTHES),
        *(GB82 / f"{name}-lossless.jpg" for name in ("guitar", "pixel")),
    ],
    key=lambda path: path.stem,
)
RETOUCH = added(Document("picture"), "retouch", {})
_ROW, _WIDE, _HIGH, _HEAD, _GAP = 4, 192, 150, 22, 10
_LONGEST = 1600


def sheet(paths: list[Path], engine: Engine) -> Image.Image:
    """Pairs of pictures, each with its number and name; a row of figures for each is printed."""
    rows = -(-len(paths) // _ROW)
    made = Image.new("RGB", (_ROW * (2 * _WIDE + _GAP) + _GAP, rows * (_HIGH + _HEAD + _GAP)), "#303030")
    font = ImageFont.truetype(resources_folder() / "fonts" / "Inter-Regular.ttf", 13)
    renderer = Renderer(registry(), ArtefactStore(), engine.networks)
    print("| | kept | color kept | mean delta E | product: L, a, b before -> after |\n|---|---|---|---|---|")
    for number, path in enumerate(paths):
        left = _GAP + number % _ROW * (2 * _WIDE + _GAP)
        top = number // _ROW * (_HIGH + _HEAD + _GAP)
        name = f"{number + 1} {path.stem.removesuffix('-lossless')}"
        ImageDraw.Draw(made).text((left, top + 4), name, "#dddddd", font)
        before = _shrunk(InputImage.read(path).frame)
        rendered = renderer.render(Source(before, str(path)), RETOUCH)
        for place, frame in enumerate((before, rendered.frame)):
            picture = Image.fromarray(to_depth(frame.rgb, "uint8"))
            picture.thumbnail((_WIDE - 8, _HIGH), Image.Resampling.LANCZOS)
            made.paste(picture, (left + place * _WIDE, top + _HEAD))
        print(f"| {name} | {_figures(before, rendered.frame, rendered.facts['retouch'], engine)} |", flush=True)
    return made


def _shrunk(frame: Frame) -> Frame:
    picture = Image.fromarray(to_depth(frame.rgb, "uint8"))
    picture.thumbnail((_LONGEST, _LONGEST), Image.Resampling.LANCZOS)
    return Frame(np.asarray(picture))


def _figures(before: Frame, after: Frame, facts: dict[str, float], engine: Engine) -> str:
    labs = [lab_of_srgb(to_depth(_small(frame), "float32")) for frame in (before, after)]
    subject = np.asarray(engine.networks.run("cutout", "fast", before))
    share = np.asarray(Image.fromarray(subject.astype(np.float32)).resize(labs[0].shape[1::-1]))
    means = (", ".join(f"{np.average(lab[..., axis], weights=share + 1e-9):.0f}" for axis in range(3)) for lab in labs)
    moved = float(delta_e_2000(*labs).mean())
    return f"{facts['kept']:g} | {facts['colour']:g} | {moved:.1f} | {' -> '.join(means)}"


def _small(frame: Frame) -> np.ndarray:
    picture = Image.fromarray(to_depth(frame.rgb, "uint8"))
    picture.thumbnail((256, 256), Image.Resampling.LANCZOS)
    return np.asarray(picture)


if __name__ == "__main__":
    wanted = {"photographs": PHOTOGRAPHS, "products": PRODUCTS}
    for name in sys.argv[1:] or wanted:
        path = ROOT / "docs" / "pictures" / f"retouch-{name}.jpg"
        sheet(wanted[name], Engine.build("cpu", 1, 1000)).save(path, quality=84, optimize=True)
