"""Whether pictures of designs show what words say: color, stripes, kind of garment; and how long they take.

Run: python benchmarks/design.py [--every N] [--write]
Over the frozen phrases: the difference (CIEDE2000) between the color that is named and the garment's usual one, where
there is one color and no pattern; direction and period of stripes, measured by the spectrum along and across the trunk
(in the coordinates of its cloth: how far these are from truth, it cannot say); the garment network's word for the
picture. Time: processor seconds at 1024 pixels.
--write: docs/tables/design.md.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from editor.model.design import MAIN, Design
from editor.model.frame import Frame, to_depth
from editor.paths import models_folder
from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb
from editor.redactor.design.bank import Bank
from editor.redactor.design.choices import settled
from editor.redactor.design.makers import Wish, designs
from editor.redactor.design.making import Painted, made
from editor.redactor.design.painting import PaintingMaker
from editor.redactor.design.patterns.woven import STRIPE
from editor.redactor.design.shades import encoded
from editor.redactor.design.showing import BankTemplates
from editor.redactor.design.template import Template
from editor.redactor.design.words.inflection import no_lemmas
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.design.words.reading import read_words
from editor.redactor.garments.recognition import shares_of
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "docs" / "tables" / "design.md"
_SIZE = 1024


def colour_off(wanted: Design, picture: Painted, template: Template) -> float:
    """CIEDE2000 between the color that is named and the median of the garment."""
    colour = wanted.colour(MAIN)
    assert colour is not None
    seen = np.median(picture.frame.rgb[template.matte > 0.95] / 255, axis=0)
    return float(delta_e_2000(lab_of_srgb(seen), lab_of_srgb(encoded(colour))))


def stripes_off(wanted: Design, picture: Painted, template: Template) -> tuple[bool, float]:
    """Whether stripes go the way that is asked for, and the share by which their period is off.

    The picture's luminance is sampled on a lattice of cloth centimetres over the middle of the trunk, and its spectrum
    taken both ways.
    """
    places = template.places
    trunk = (template.matte > 0.95) & (places.sleeves < 0.1)
    counts, edges = np.histogram(places.across[trunk], 24)
    trunk &= np.abs(places.across - edges[int(np.argmax(counts))]) < 12  # of trousers one leg
    grey = (to_depth(picture.frame.rgb, "float32") @ np.array([0.3, 0.59, 0.11], np.float32))[trunk]
    step = 0.1
    across, along = places.across[trunk], places.along[trunk]
    ways = {"vertical": across, "horizontal": along, "diagonal": (across + along) / np.sqrt(2)}
    peaks = {way: spectrum_peak(place, grey, step) for way, place in ways.items()}
    strongest = max(peaks, key=lambda way: peaks[way][0])
    width = wanted.pattern.width_mm / 10 or STRIPE[wanted.pattern.size]
    direction = wanted.pattern.direction or "horizontal"
    return strongest == direction, abs(peaks[direction][1] / (2 * width) - 1)


def spectrum_peak(place: np.ndarray, grey: np.ndarray, step: float) -> tuple[float, float]:
    """Strength and period of what repeats most along `place`, in its units."""
    bins = np.round((place - place.min()) / step).astype(int)
    counts = np.bincount(bins)
    profile = np.bincount(bins, grey) / np.maximum(counts, 1)
    profile = np.where(counts > 20, profile, profile.mean())
    smooth = np.convolve(profile, np.ones(121) / 121, "same")
    spectrum = np.abs(np.fft.rfft((profile - smooth) * np.hanning(len(profile)), 16384)) / len(profile)
    low = int(16384 * step / 12)
    at = int(np.argmax(spectrum[low:]) + low)
    return float(spectrum[at]), 16384 * step / at


def kind_of(pool: NetworkPool, picture: Painted) -> str:
    alpha = to_depth(picture.frame.alpha, "float32")[..., None]
    rgb = to_depth(picture.frame.rgb, "float32") * alpha + 0.92 * (1 - alpha)
    wider = np.pad(rgb, ((60, 60), (60, 60), (0, 0)), constant_values=0.92)
    shares = shares_of(pool, Frame(to_depth(wider, "uint8")), None)
    return max(shares, key=lambda name: shares[name])


@dataclass
class Judged:
    """Gathers what pictures show."""

    off: list[float] = field(default_factory=list)
    directions: list[bool] = field(default_factory=list)
    periods: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    kinds: list[bool] = field(default_factory=list)
    wrong: Counter[str] = field(default_factory=Counter)
    grids: list[float] = field(default_factory=list)
    firsts: list[float] = field(default_factory=list)

    def add(self, wanted: Design, bank: Bank, pool: NetworkPool) -> None:
        began = time.process_time()
        wanted = settled(wanted, 0)
        chosen = bank.fitting(wanted)[0]
        template = chosen.template(_SIZE)
        picture = made(wanted, template)
        self.seconds.append(time.process_time() - began)
        pattern = wanted.pattern
        if wanted.colour(MAIN) and len(wanted.colours) == 1 and pattern.kind in ("", "plain"):
            self.off.append(colour_off(wanted, picture, template))
        pinstripes = pattern.size == "small" and pattern.direction == "vertical" and not pattern.width_mm
        if pattern.kind == "stripes" and not pinstripes:
            right, period = stripes_off(wanted, picture, template)
            self.directions.append(right)
            self.periods.append(period)
        if chosen.category == wanted.category and wanted.category not in ("hat", "shoes"):
            seen = kind_of(pool, picture)
            self.kinds.append(seen == wanted.category)
            self.wrong[f"{wanted.category} taken for {seen}"] += seen != wanted.category

    def lines(self) -> list[str]:
        near = sum(one < 12 for one in self.off)
        close = sum(one < 0.15 for one in self.periods)
        often = ", ".join(f"{name} {count}" for name, count in self.wrong.most_common(5) if count)
        return [
            "| what | found |",
            "|---|---|",
            f"| color named and seen | CIEDE2000 median {np.median(self.off):.1f}, worst {max(self.off):.1f}; "
            f"under 12: {near} of {len(self.off)} |",
            f"| stripes in the direction asked for | {sum(self.directions)} of {len(self.directions)} |",
            f"| period of stripes less than 15 % off | {close} of {len(self.periods)}, "
            f"median {np.median(self.periods):.1%} |",
            f"| kind of garment by the network | {sum(self.kinds)} of {len(self.kinds)}; most often: {often} |",
            f"| processor seconds a picture | median {np.median(self.seconds):.2f}, worst {max(self.seconds):.2f} |",
            f"| processor seconds for nine with freedom 45 | worst of {len(self.grids)}: {max(self.grids):.1f}; "
            f"the first after {max(self.firsts):.1f} |",
        ]

    def grid(self, wanted: Design) -> None:
        """Nine pictures of a design, as the window asks for them."""
        began = time.process_time()
        maker = PaintingMaker("bank", BankTemplates.read(), NetworkPool(Catalog(models_folder(), models_folder())))
        for number, _ in enumerate(designs(maker, Wish(wanted, freedom=45), 9)):
            if number == 0:
                self.firsts.append(time.process_time() - began)
        self.grids.append(time.process_time() - began)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    phrases = json.loads((ROOT / "tests" / "data" / "design_phrases.json").read_text("utf-8"))[:: given.every]
    lexicon, bank = Lexicon.read(lemmas=no_lemmas), Bank.read()
    pool = NetworkPool(Catalog(models_folder(), models_folder()))
    judged = Judged()
    for phrase in phrases:
        judged.add(read_words(phrase["text"], lexicon).design, bank, pool)
    for phrase in phrases[::20]:
        judged.grid(read_words(phrase["text"], lexicon).design)
    head = f"Made by `python benchmarks/design.py --write`: {len(phrases)} frozen phrases, the bank, {_SIZE} pixels."
    lines = ["# Designs shown", "", head, "", *judged.lines()]
    print("\n".join(lines))
    if given.write:
        TABLE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
