"""Time of tone and colour, all sliders together, against Pillow's Brightness + Contrast + Color on the same picture.

    python benchmarks/tone.py [rounds]

Quiet minimum of several rounds in one run; Pillow knows 8 bit only. Also the time of one move of a slider on a proxy:
the table made anew and applied.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping

import numpy as np
from PIL import Image, ImageEnhance

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, to_depth
from editor.redactor.operation import PointwiseOperation
from editor.redactor.registry import registry
from editor.redactor.tone_table import ToneTable

SIZE = (6000, 4000)
PROXY = (1000, 730)
SRGB = ColourProfile.parse(None)
SLIDERS: dict[str, dict[str, object]] = {
    "exposure": {"exposure": 0.3}, "levels": {"black": 6, "white": 246}, "brightness": {"brightness": 18},
    "contrast": {"contrast": 8}, "gamma": {"gamma": 1.05}, "curves": {"all": ((0, 0), (0.4, 0.45), (1, 1))},
    "temperature": {"temperature": 5600, "tint": 4}, "highlights": {"highlights": -24}, "shadows": {"shadows": 12},
    "color_balance": {"midtones_cyan_red": -10, "midtones_yellow_blue": 26}, "saturation": {"saturation": 4},
}  # fmt: skip
Pairs = list[tuple[PointwiseOperation, dict[str, object]]]


def pairs(moved: float = 0.0, slider: str = "saturation", *, channelwise: bool = False) -> Pairs:
    """All sliders, or those of single channels; `moved` makes a table that was never made before."""
    edits = SLIDERS | {slider: {name: value + moved for name, value in SLIDERS[slider].items()}}  # type: ignore[operator]
    kinds = ((kind, kind.complete(edits[name])) for name, kind in registry().items() if name in edits)
    return [(kind(), values) for kind, values in kinds if kind.channelwise or not channelwise]  # type: ignore[attr-defined, misc]


def picture(size: tuple[int, int]) -> Frame:
    """Like a photograph: smooth parts with some grain, every colour somewhere."""
    import cv2

    rng = np.random.default_rng(1)
    smooth = cv2.resize(rng.random((30, 40, 3), np.float32), size, interpolation=cv2.INTER_CUBIC)
    grain = rng.normal(0, 0.01, (size[1], size[0], 1)).astype(np.float32)
    return Frame(to_depth(np.clip(smooth + grain, 0, 1), "uint8"))


def pillow_chain(image: Image.Image) -> Image.Image:
    image = ImageEnhance.Brightness(image).enhance(1.18)
    image = ImageEnhance.Contrast(image).enhance(1.08)
    return ImageEnhance.Color(image).enhance(1.04)


def least_seconds(works: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """What each took in its quickest run; they take turns, so that other work on the machine meets all alike."""
    best = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            for _ in range(1 if "24 MP" in name else 5):
                start = time.perf_counter()
                work()
                best[name] = min(best[name], time.perf_counter() - start)
    return best


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    eight = picture(SIZE)
    sixteen, image = eight.with_(rgb=to_depth(eight.rgb, "uint16")), Image.fromarray(eight.rgb)
    small = picture(PROXY)
    small16 = small.with_(rgb=to_depth(small.rgb, "uint16"))
    step = iter(range(1, 10**6))

    def slider(frame: Frame, name: str = "saturation", *, channelwise: bool = False) -> Callable[[], object]:
        return lambda: ToneTable(pairs(next(step) / 1e4, name, channelwise=channelwise), SRGB).apply(frame)

    works: dict[str, Callable[[], object]] = {
        "Pillow Brightness + Contrast + Color, 24 MP, 8 bit": lambda: pillow_chain(image),
        "all sliders, 24 MP, 8 bit": slider(eight),
        "all sliders, 24 MP, 16 bit": slider(sixteen),
        "sliders of single channels, 24 MP, 8 bit": slider(eight, "contrast", channelwise=True),
        "sliders of single channels, 24 MP, 16 bit": slider(sixteen, "contrast", channelwise=True),
        "temperature moves on a 0.73 MP proxy, all sliders set, 8 bit": slider(small, "temperature"),
        "temperature moves on a 0.73 MP proxy, all sliders set, 16 bit": slider(small16, "temperature"),
        "contrast moves on a 0.73 MP proxy, all sliders set, 8 bit": slider(small, "contrast"),
        "contrast moves on a 0.73 MP proxy, only curves set, 8 bit": slider(small, "contrast", channelwise=True),
    }
    best = least_seconds(works, rounds)
    rival = best[next(iter(works))]
    print("| work | ms | against Pillow | must |\n|---|---|---|---|")
    for name, seconds in best.items():
        ratio = f"{seconds / rival:.2f}" if "24 MP" in name else ""
        limits = {"all sliders, 24 MP, 8 bit": "<= 0.50", "all sliders, 24 MP, 16 bit": "<= 1.00"}
        must = limits.get(name, "< 9 ms" if "proxy, all sliders set, 8 bit" in name else "")
        print(f"| {name} | {seconds * 1e3:.1f} | {ratio} | {must} |")


if __name__ == "__main__":
    main()
