"""Makes the looks that come with the program, from formulas: `python packaging/looks.py [--check] [NAME...]`.

Writes `resources/looks/<name>.cube`, 17 nodes an axis, the same bytes each time. A look that was shipped may be made
better: work that used it keeps the table it was made with. `--check` only says whether the files are those of the
formulas.

Each look is three steps in Oklab (Ottosson 2020), where lightness, hue and chroma can be moved apart: a curve of
lightness, a gain of chroma by hue, lightness and chroma, and tints of shadows, midtones and highlights that fade out
towards black and white: white stays white in all of them. What then lies outside sRGB is led back along its chroma, so
that no hue turns and nothing is torn off.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from editor.model.colour_profile import ColourProfile  # noqa: E402
from editor.model.colour_table import ColourTable  # noqa: E402
from editor.model.cube_file import SUFFIX, cube_text  # noqa: E402
from editor.redactor.gamut import held_in_srgb  # noqa: E402
from editor.redactor.light import to_oklab  # noqa: E402
from editor.redactor.operations.look import NONE, Look  # noqa: E402
from editor.redactor.tone_curves import monotone_cubic  # noqa: E402

FOLDER = ROOT / "resources" / "looks"
SIDE, DECIMALS = 17, 5
SRGB = ColourProfile.parse(None)
SKIN, SKIN_WIDTH = 55.0, 30.0  # degrees of hue in Oklab
Floats = NDArray[np.float64]
Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Hue:
    """What happens to the colours around a hue.

    Attributes:
        hue, width: degrees in Oklab: red 29, orange 55, yellow 110, green 142, cyan 195, blue 264, magenta 328.
        chroma: its gain there.
        turn: degrees by which the hue moves.
        light: what is added to lightness, for full chroma.
    """

    hue: float
    width: float
    chroma: float = 1.0
    turn: float = 0.0
    light: float = 0.0


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a look is made.

    Attributes:
        tone: points of the curve of lightness (Oklab L, close to what sRGB encodes).
        chroma: gain of chroma; pale colours get all of it, strong ones less.
        skin: how much of the gain skin gets.
        dark_chroma, light_chroma: gain of chroma in shadows and in highlights.
        shadows, midtones, highlights: tints, a and b of Oklab.
        hues: what happens to single hues.
        grey: weights of encoded red, green and blue: no colour at all.
    """

    tone: Points = ((0, 0), (1, 1))
    chroma: float = 1.0
    skin: float = 0.6
    dark_chroma: float = 1.0
    light_chroma: float = 1.0
    shadows: tuple[float, float] = (0, 0)
    midtones: tuple[float, float] = (0, 0)
    highlights: tuple[float, float] = (0, 0)
    hues: tuple[Hue, ...] = ()
    grey: tuple[float, float, float] | None = None


RECIPES: dict[str, Recipe] = {
    "clean-studio": Recipe(
        tone=((0, 0), (0.12, 0.105), (0.35, 0.36), (0.6, 0.64), (0.82, 0.865), (0.94, 0.972), (1, 1)),
        chroma=1.06, skin=0.5, light_chroma=0.85,
    ),
    "crisp": Recipe(
        tone=((0, 0), (0.2, 0.145), (0.5, 0.5), (0.75, 0.795), (0.92, 0.955), (1, 1)), chroma=1.06, skin=0.3,
    ),
    "high-key": Recipe(
        tone=((0, 0.02), (0.15, 0.2), (0.4, 0.53), (0.65, 0.79), (0.85, 0.945), (1, 1)),
        chroma=0.98, light_chroma=0.92,
    ),
    "deep-color": Recipe(
        tone=((0, 0), (0.25, 0.22), (0.5, 0.482), (0.75, 0.747), (1, 1)), chroma=1.24, skin=0.3,
        hues=(Hue(255, 45, 1.05, light=-0.03), Hue(135, 40, 0.95, light=-0.02), Hue(22, 28, 0.92, light=0.01)),
    ),
    "warm": Recipe(
        tone=((0, 0), (0.25, 0.25), (0.5, 0.515), (0.75, 0.77), (1, 1)), chroma=1.04,
        shadows=(0.003, 0.005), midtones=(0.005, 0.015), highlights=(0.003, 0.016),
        hues=(Hue(255, 50, 0.92),),
    ),
    "golden": Recipe(
        tone=((0, 0.015), (0.2, 0.2), (0.5, 0.525), (0.8, 0.83), (1, 1)), chroma=1.03,
        shadows=(0.006, 0.002), midtones=(0.008, 0.019), highlights=(0.005, 0.030),
        hues=(Hue(140, 45, 0.85, turn=-14), Hue(255, 55, 0.8)),
    ),
    "cold": Recipe(
        tone=((0, 0), (0.25, 0.235), (0.5, 0.5), (0.75, 0.765), (1, 1)), chroma=0.96, skin=1.0,
        shadows=(-0.004, -0.013), midtones=(-0.005, -0.013), highlights=(-0.003, -0.009),
    ),
    "pastel": Recipe(
        tone=((0, 0.1), (0.2, 0.29), (0.5, 0.6), (0.75, 0.825), (0.92, 0.96), (1, 1)), chroma=0.84, skin=1.0,
        dark_chroma=0.9, shadows=(0.004, -0.006), highlights=(0.003, 0.002),
    ),
    "muted": Recipe(
        tone=((0, 0.02), (0.25, 0.25), (0.5, 0.5), (0.75, 0.745), (1, 1)), chroma=0.66, skin=1.0,
        hues=(Hue(135, 45, 0.85), Hue(255, 50, 0.95)),
    ),
    "matte": Recipe(
        tone=((0, 0.13), (0.15, 0.2), (0.4, 0.415), (0.7, 0.705), (0.9, 0.89), (1, 1)), chroma=0.9, skin=1.0,
    ),
    "film": Recipe(
        tone=((0, 0.07), (0.15, 0.155), (0.4, 0.405), (0.65, 0.685), (0.85, 0.865), (0.95, 0.95), (1, 1)),
        chroma=0.98, skin=0.8, light_chroma=0.9, shadows=(-0.010, -0.010),
        midtones=(0.001, 0.004), highlights=(0.004, 0.014),
        hues=(Hue(145, 28, 0.82, turn=7, light=-0.02), Hue(235, 40, 0.92, turn=-8), Hue(25, 22, 1.0, turn=2)),
    ),
    "black-and-white": Recipe(
        tone=((0, 0), (0.25, 0.24), (0.5, 0.51), (0.75, 0.77), (1, 1)), grey=(0.38, 0.5, 0.12),
    ),
    "strong-black-and-white": Recipe(
        tone=((0, 0), (0.2, 0.11), (0.5, 0.485), (0.75, 0.81), (0.92, 0.965), (1, 1)), grey=(0.52, 0.4, 0.08),
    ),
}  # fmt: skip


def table(name: str) -> ColourTable:
    """The table of the look of this name."""
    nodes = np.asarray(ColourTable.identity(SIDE).lattice, np.float64).reshape(-1, 3)
    made = looked(nodes, RECIPES[name]).reshape(SIDE, SIDE, SIDE, 3)
    titles = dict(Look.parameter("look").choices)
    return ColourTable(lattice=made.astype(np.float32), title=titles[name])


def looked(rgb: Floats, recipe: Recipe) -> Floats:
    """What a recipe makes of encoded sRGB colours (N x 3)."""
    if recipe.grey is not None:
        rgb = (rgb @ np.array(recipe.grey))[:, None].repeat(3, axis=1)
    lab = to_oklab(SRGB.linearise(rgb), SRGB)
    before, chroma = np.clip(lab[:, 0], 0, 1), np.hypot(lab[:, 1], lab[:, 2])
    hue = np.degrees(np.arctan2(lab[:, 2], lab[:, 1]))
    gain = _gain(before, chroma, hue, recipe)
    turn, raised = np.zeros_like(hue), np.zeros_like(hue)
    for one in recipe.hues:
        near = _near(hue, one.hue, one.width)
        gain *= 1 + (one.chroma - 1) * near
        turn += one.turn * near
        raised += one.light * near * np.clip(chroma / 0.15, 0, 1.5)
    lift = _curve(before, recipe.tone) - before
    # Lighter still, a light and strong colour such as yellow would have no room left for its chroma.
    full = np.clip(chroma / 0.16, 0, 1) * _smooth((before - 0.5) / 0.35)
    lift = np.where(lift > 0, lift * (1 - 0.8 * full), lift)
    light = np.clip(before + lift + raised * 4 * before * (1 - before), 0, 1)
    angle = np.radians(hue + turn)
    colour = np.stack([np.cos(angle), np.sin(angle)], -1) * (chroma * gain)[:, None]
    # A tint belongs to greys and pale colours; on strong ones it would only turn their hue, and skin has its own.
    taken = np.clip(1 - chroma / 0.3, 0.25, 1) * (1 - 0.4 * _near(hue, SKIN, SKIN_WIDTH) * np.clip(chroma / 0.06, 0, 1))
    colour += _tint(light, recipe) * taken[:, None]
    if recipe.grey is not None:
        colour *= 0
    return held_in_srgb(light, colour)


def _gain(light: Floats, chroma: Floats, hue: Floats, recipe: Recipe) -> Floats:
    more = (recipe.chroma - 1) * np.where(recipe.chroma > 1, np.clip(1 - chroma / 0.35, 0, 1), 1)
    more = more * (1 - (1 - recipe.skin) * _near(hue, SKIN, SKIN_WIDTH))
    dark, bright = np.clip(1 - light / 0.5, 0, 1) ** 2, np.clip(light / 0.5 - 1, 0, 1) ** 2
    return (1 + more) * (1 + (recipe.dark_chroma - 1) * dark) * (1 + (recipe.light_chroma - 1) * bright)


def _tint(light: Floats, recipe: Recipe) -> Floats:
    """Shadows at a third, highlights at three quarters of lightness; nothing at black and at white."""
    dark, bright = np.clip(1 - light, 0, 1) ** 2, np.clip(light, 0, 1) ** 2
    middle = np.clip(1 - dark - bright, 0, 1) * 2
    weights = np.stack([dark, middle, bright], -1)
    fade = np.clip(light / 0.25, 0, 1) * _smooth((1 - light) / 0.12)
    return weights @ np.array([recipe.shadows, recipe.midtones, recipe.highlights]) * np.reshape(fade, (-1, 1))


def _near(hue: Floats, centre: float, width: float) -> Floats:
    away = np.abs((hue - centre + 180) % 360 - 180)
    return np.exp(-0.5 * (away / width * 1.5) ** 2)


def _smooth(x: Floats) -> Floats:
    x = np.clip(x, 0, 1)
    return x * x * (3 - 2 * x)


def _curve(light: Floats, points: Points) -> Floats:
    return np.asarray(monotone_cubic(points)(light))


def main() -> int:
    """Write the looks, or check them."""
    known = {name for name, _ in Look.parameter("look").choices} - {NONE}
    assert known == set(RECIPES), known ^ set(RECIPES)
    check, wanted = "--check" in sys.argv, [word for word in sys.argv[1:] if word != "--check"] or sorted(known)
    FOLDER.mkdir(exist_ok=True)
    other = []
    for name in wanted:
        path, text = FOLDER / f"{name}{SUFFIX}", cube_text(table(name), DECIMALS)
        if check and (not path.is_file() or path.read_text("utf-8") != text):
            other.append(name)
        elif not check:
            path.write_text(text, "utf-8", newline="\n")
            print(f"{path.relative_to(ROOT)}  {len(text) / 1024:.0f} KB")
    if other:
        print(f"not what the formulas make: {', '.join(other)}")
    return 1 if other else 0


if __name__ == "__main__":
    sys.exit(main())
